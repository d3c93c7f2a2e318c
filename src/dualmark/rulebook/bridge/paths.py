# SPDX-License-Identifier: Apache-2.0
"""What the AI systems of a product mean for the product: the set of high-risk paths it carries."""

from dualmark.facts.ai_system.conformity import PLACE_IN_PRODUCT
from dualmark.facts.ai_system.procedure import CHOSEN_PROCEDURE
from dualmark.logic.expression import all_of, any_of, cited, not_, some
from dualmark.logic.rule import Rule
from dualmark.rulebook.readings.bridge import COVERED_BY_PRODUCT_LAW
from dualmark.rulebook.writing import holds, rule

PART_OF_PRODUCT = rule(
    "bridge.part_of_product",
    "The AI system is part of the product with digital elements",
    subject="ai_system",
    when=any_of(
        cited(PLACE_IN_PRODUCT.is_("in_product"), "cra:3(1)"),
        cited(
            PLACE_IN_PRODUCT.is_("in_remote_processing"),
            "cra:3(2)",
            gloss="remote data processing is part of the product",
        ),
    ),
    cites=["cra:3(1)", "cra:3(2)", "cra:12(1)"],
    rows=["A-1"],
)


def _path(name: str, words: str) -> Rule:
    return rule(
        f"bridge.path.{name}",
        f"An AI system that is part of the product is high-risk {words}, and the rules for that path apply",
        when=some("ai_system", all_of(PART_OF_PRODUCT, holds(f"ai.high_risk.in_effect_{name}"))),
        cites=["cra:12(1)", "aia:6"],
        rows=["A-1"],
    )


PATH_ANNEX_I_A = _path("annex_i_a", "under Article 6(1) with Annex I Section A")
PATH_ANNEX_I_B = _path("annex_i_b", "under Article 6(1) with Annex I Section B")
PATH_ANNEX_III_1 = _path("annex_iii_1", "under Annex III point 1")
PATH_ANNEX_III_2_TO_8 = _path("annex_iii_2_to_8", "under Annex III points 2 to 8")

PRODUCT_IS_HIGH_RISK = rule(
    "bridge.product_is_high_risk",
    "The product is classified as a high-risk AI system at this date",
    when=any_of(PATH_ANNEX_I_A, PATH_ANNEX_I_B, PATH_ANNEX_III_1, PATH_ANNEX_III_2_TO_8),
    cites=["cra:12(1)", "aia:6", "aia:113/3(c)"],
    rows=["A-1"],
)

ANY_SECTION_B = rule(
    "bridge.any_section_b",
    "Some AI system is high-risk under Article 6(1) with Annex I Section B at this date",
    when=some("ai_system", holds("ai.high_risk.in_effect_annex_i_b")),
    cites=["aia:2(2)", "aia:6(1)"],
    rows=["M1"],
)

ANY_HIGH_RISK = rule(
    "bridge.any_high_risk",
    "Some AI system is high-risk at this date, by whichever path",
    when=any_of(ANY_SECTION_B, some("ai_system", holds("ai.high_risk.classified"))),
    cites=["aia:6", "aia:113/3(c)"],
    rows=["M0", "M2"],
)

NOTIFIED_BODY_ROUTE = rule(
    "bridge.notified_body_route",
    "A biometric system of the product is assessed by a notified body under AI Act Annex VII",
    when=some(
        "ai_system",
        all_of(
            PART_OF_PRODUCT,
            holds("ai.high_risk.in_effect_annex_iii_1"),
            cited(holds("ai.route.notified_body"), "aia:43(1)"),
            not_(
                cited(
                    all_of(holds("ai.route.internal_control"), CHOSEN_PROCEDURE.is_("internal_control")),
                    "aia:43(1)",
                    gloss="internal control is open and chosen",
                )
            ),
        ),
    ),
    cites=["aia:43(1)", "cra:12(2)"],
    rows=["M7", "B.10"],
)

UNDER_SECTORAL_PROCEDURE = rule(
    "bridge.under_sectoral_procedure",
    "A high-risk system of the product follows the procedure of an act of AI Act Annex I Section A",
    when=any_of(
        cited(PATH_ANNEX_I_A, "aia:43(3)"),
        cited(
            all_of(
                COVERED_BY_PRODUCT_LAW.is_("literal"),
                any_of(PATH_ANNEX_III_1, PATH_ANNEX_III_2_TO_8),
                some("ai_system", all_of(PART_OF_PRODUCT, holds("ai.annex_i.section_a"))),
            ),
            "aia:43(3)/4",
            gloss="read literally, being covered by the product law is enough",
        ),
    ),
    cites=["aia:43(3)", "cra:12(2)"],
    rows=["M6", "B.9", "INT-8"],
)
