# SPDX-License-Identifier: Apache-2.0
"""Remote data processing (Article 3(2)): which software at a distance is part of the product."""

from dualmark.facts.product.scope import REMOTE_ABSENCE_PREVENTS_FUNCTION, REMOTE_PLACE, REMOTE_SOFTWARE
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.cra.scope import PRODUCT_WITH_DIGITAL_ELEMENTS
from dualmark.rulebook.readings.cra_scope import BACKEND_MODULES, UPDATE_DISTRIBUTION
from dualmark.rulebook.writing import answer, goal, rule

TIED_TO_PRODUCT = rule(
    "cra.remote.tied_to_product",
    "The remote software serves the product itself, and not only the manufacturer's own processes",
    when=any_of(
        REMOTE_PLACE.is_("direct"),
        cited(
            all_of(REMOTE_PLACE.is_("behind"), BACKEND_MODULES.is_("whole_chain")),
            "cra:3(2)",
            gloss="software behind the interface, if the whole chain is read as part",
        ),
        cited(
            all_of(REMOTE_PLACE.is_("updates_only"), UPDATE_DISTRIBUTION.is_("part_of_product")),
            "cra:3(2)",
            gloss="distribution of updates, if that is read as part",
        ),
    ),
    cites=["cra:3(2)", "cra:recital(11)", "guidance:cra-2026-5252(182)", "guidance:cra-2026-5252(205)"],
    rows=["S-6", "S-7"],
)

REMOTE_PROCESSING = rule(
    "cra.scope.remote_processing",
    "Remote data processing by the manufacturer's software is part of the product",
    when=all_of(
        cited(
            PRODUCT_WITH_DIGITAL_ELEMENTS,
            "cra:3(1)",
            gloss="something is delivered whose functions can depend on it: a device or a client",
        ),
        cited(
            REMOTE_SOFTWARE.has("own"),
            "cra:3(2)",
            "guidance:cra-2026-5252(195)",
            "guidance:cra-2026-5252(196)",
            gloss="developed by or for the manufacturer, wherever it is hosted and whoever runs it",
        ),
        cited(
            REMOTE_ABSENCE_PREVENTS_FUNCTION,
            "cra:3(2)",
            "guidance:cra-2026-5252(189)",
            gloss="one prevented function is enough, it need not be a core function",
        ),
        TIED_TO_PRODUCT,
    ),
    cites=["cra:3(1)", "cra:3(2)", "cra:recital(11)", "cra:recital(12)"],
    rows=["S-6", "S-7"],
    note="The software is meant, not the machines that it runs on, and not the security of the manufacturer's "
    "network as a whole.",
)

REMOTE_DEPENDENCY = rule(
    "cra.scope.remote_dependency",
    "The product uses remote services of others: not part of the product, but assessed like components",
    when=all_of(PRODUCT_WITH_DIGITAL_ELEMENTS, REMOTE_SOFTWARE.has("others")),
    cites=["cra:3(2)", "cra:recital(12)", "cra:13(5)", "guidance:cra-2026-5252(201)"],
    rows=["S-6"],
)

REMOTE = goal(
    "cra.remote_processing",
    "What does the CRA make of the data processing at a distance?",
    answer("part_of_product", "the manufacturer's remote software is part of the product", REMOTE_PROCESSING),
    answer("dependency", "services of others are assessed like components", REMOTE_DEPENDENCY),
    kind="set",
    act="cra",
    cites=["cra:3(1)", "cra:3(2)", "cra:13(5)"],
)
