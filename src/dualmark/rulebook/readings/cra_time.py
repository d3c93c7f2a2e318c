# SPDX-License-Identifier: Apache-2.0
"""Open questions about substantial modifications and what they bring under the CRA."""

from dualmark.rulebook.writing import alternative, reading

OWN_MODIFICATION_REACH = reading(
    "cra.own_modification_reach",
    "When a manufacturer substantially modifies an own product from before 11 December 2027, does the CRA apply to the whole product or to the modified part?",
    alternative(
        "whole_product", "to the whole product: the text makes the product subject to the requirements", "cra:69(2)"
    ),
    alternative(
        "modified_part",
        "to the modified part, unless the modification harms the cybersecurity of the whole",
        "guidance:cra-2026-5252(122)",
        "guidance:cra-2026-5252(123)",
        "guidance:cra-2026-5252(124)",
    ),
    default="whole_product",
    why="The text knows no limitation to a part for the manufacturer itself; the guidance is not binding.",
    cites=["cra:69(2)", "guidance:cra-2026-5252(122)"],
    rows=["T-6"],
)

IMPORTER_MODIFICATION_REACH = reading(
    "cra.importer_modification_reach",
    "When an importer or distributor substantially modifies a product, do the duties of a manufacturer reach the whole product or the affected part?",
    alternative(
        "whole_product", "the whole product: the limitation to a part is written for other persons only", "cra:21"
    ),
    alternative(
        "affected_part",
        "the affected part, unless the whole is affected, as for other persons",
        "cra:22(2)",
        "guidance:cra-2026-5252(117)",
    ),
    default="whole_product",
    why="Article 21 has no limitation, Article 22(2) has one; the guidance looks at part and whole for both. Our inference.",
    cites=["cra:21", "cra:22(2)", "guidance:cra-2026-5252(117)"],
    rows=["T-7a", "P-8"],
)

FORESEEN_FUNCTION = reading(
    "cra.foreseen_function",
    "Is a function that the documented risk assessment already covered a substantial modification when it is added later?",
    alternative(
        "not_substantial",
        "no: what was foreseen and assessed is no new purpose and no new risk",
        "cra:recital(38)",
        "cra:recital(39)",
        "guidance:cra-2026-5252(104)",
    ),
    alternative("substantial", "yes, as the definition itself has no exception for what was foreseen", "cra:3(30)"),
    default="not_substantial",
    why="The definition compares with the purpose for which the product has been assessed, and recitals 38 and 39 speak of changes that were not foreseen.",
    cites=["cra:3(30)", "cra:recital(38)", "cra:recital(39)", "guidance:cra-2026-5252(104)"],
    rows=["P-2"],
)
