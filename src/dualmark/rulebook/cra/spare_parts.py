# SPDX-License-Identifier: Apache-2.0
"""Spare parts (Article 2(6)): supplied to replace identical components, made to the same specifications."""

from dualmark.facts.product.exclusions import SPARE_PART_SAMENESS, SPECIAL_CIRCUMSTANCES
from dualmark.facts.product.scope import KIND
from dualmark.logic.expression import all_of, any_of, cited
from dualmark.rulebook.readings.cra_scope import SPARE_PART_IDENTICAL, SPARE_PART_SOFTWARE
from dualmark.rulebook.writing import rule

SAME_AS_REPLACED = rule(
    "cra.spare_part.same",
    "The part is identical to the one that it replaces",
    when=any_of(
        SPARE_PART_SAMENESS.is_("identical"),
        cited(
            all_of(SPARE_PART_SAMENESS.is_("same_security"), SPARE_PART_IDENTICAL.is_("security_equivalent")),
            "guidance:cra-2026-5252(97)",
            gloss="the same in all that matters for cybersecurity, if that is read as identical",
        ),
    ),
    cites=["cra:2(6)"],
    rows=["X-6"],
)

SPARE_PART = rule(
    "cra.exclusion.spare_part",
    "The product is a spare part supplied to replace an identical component",
    when=all_of(
        cited(
            SPECIAL_CIRCUMSTANCES.has("spare_part"),
            "cra:2(6)",
            "guidance:cra-2026-5252(97)",
            gloss="supplied specifically for repair",
        ),
        SAME_AS_REPLACED,
    ),
    unless=[
        cited(
            all_of(KIND.is_("software"), SPARE_PART_SOFTWARE.is_("hardware_only")),
            "cra:2(6)",
            gloss="software supplied again, if only hardware can be a spare part",
        )
    ],
    cites=["cra:2(6)", "cra:recital(29)"],
    rows=["X-6"],
    note="It does not matter whether the repaired product is older than the CRA or was already assessed under it.",
)
