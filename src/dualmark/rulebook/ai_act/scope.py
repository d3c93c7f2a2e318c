# SPDX-License-Identifier: Apache-2.0
"""Whether the AI Act applies to the AI system and the organisation (Article 2).

`ai.scope.applies` holds where the system is an AI system, the organisation has a link to the Union and
no exclusion of purpose, person or stage applies. What Article 2(2) and (12) take away on top depends on
the risk of the system; these two stand apart, so that the rules on risk can rest on `ai.scope.applies`.
"""

from dualmark.facts.ai_system.changes import CHANGED_BY, RENAMED_BY
from dualmark.facts.ai_system.roles import AFFECTS_PERSONS_IN_UNION, OUTPUT_USED_IN_UNION
from dualmark.facts.ai_system.scope import (
    OPEN_SOURCE_RELEASE,
    SPECIAL_PURPOSE,
    STAGE,
    THIRD_COUNTRY_AUTHORITY,
    THIRD_COUNTRY_SAFEGUARDS,
)
from dualmark.facts.organisation.enterprise import ESTABLISHED_IN_UNION
from dualmark.law.register.events import AI_OMNIBUS
from dualmark.law.register.switches import AI_SECTORAL_LIMITATION
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.ai_act import practices, practices_biometric, practices_sexual_material
from dualmark.rulebook.ai_act.definition import IS_AI_SYSTEM
from dualmark.rulebook.ai_act.roles import (
    AUTHORISED_REPRESENTATIVE,
    DEPLOYER,
    DISTRIBUTOR,
    IMPORTER,
    PRODUCT_MANUFACTURER,
    PROVIDER_BY_OWN_NAME,
    PUT_ON_UNION_MARKET,
)
from dualmark.rulebook.readings.ai_scope import OPEN_SOURCE_MONETISED, SECTION_B_REMAINDER
from dualmark.rulebook.writing import answer, goal, holds, rule

ANY_PRACTICE = any_of(
    practices.MANIPULATION,
    practices.EXPLOITATION,
    practices_sexual_material.INTIMATE_MATERIAL,
    practices_sexual_material.CHILD_ABUSE_MATERIAL,
    practices.SOCIAL_SCORING,
    practices.CRIME_PREDICTION,
    practices.FACE_DATABASE_SCRAPING,
    practices_biometric.EMOTIONS,
    practices_biometric.CATEGORISATION,
    practices_biometric.LIVE_IDENTIFICATION,
)

PROVIDER_IN_UNION = rule(
    "ai.scope.provider_in_union",
    "The provider places the AI system on the Union market or puts it into service there, wherever it is established",
    subject="ai_system",
    when=all_of(PROVIDER_BY_OWN_NAME, PUT_ON_UNION_MARKET),
    cites=["aia:2(1)(a)"],
    rows=["AI-4.2-2(1)a"],
)

TAKEN_OVER = rule(
    "ai.scope.taken_over",
    "The organisation supplies in the Union, or takes into use there, a system that it renamed or changed",
    subject="ai_system",
    when=all_of(PUT_ON_UNION_MARKET, any_of(RENAMED_BY.is_("organisation"), CHANGED_BY.is_("organisation"))),
    cites=["aia:2(1)(a)", "aia:25(1)"],
    rows=["AI-4.2-2(1)a"],
    note="Article 25 decides whether that makes it the provider.",
)

DEPLOYER_IN_UNION = rule(
    "ai.scope.deployer_in_union",
    "The deployer is established in the Union",
    subject="ai_system",
    when=all_of(DEPLOYER, ESTABLISHED_IN_UNION),
    cites=["aia:2(1)(b)"],
    rows=["AI-4.2-2(1)b"],
    note="Being located in the Union is enough too.",
)

OUTPUT_IN_UNION = rule(
    "ai.scope.output_in_union",
    "A provider or deployer in a third country has its output used in the Union",
    subject="ai_system",
    when=all_of(any_of(PROVIDER_BY_OWN_NAME, DEPLOYER), not_(ESTABLISHED_IN_UNION), OUTPUT_USED_IN_UNION),
    cites=["aia:2(1)(c)", "aia:recital(22)"],
    rows=["AI-4.2-2(1)c", "EDGE-10"],
)

IMPORTER_OR_DISTRIBUTOR = rule(
    "ai.scope.importer_or_distributor",
    "The organisation imports or distributes the AI system",
    subject="ai_system",
    when=any_of(IMPORTER, DISTRIBUTOR),
    cites=["aia:2(1)(d)"],
    rows=["AI-4.2-2(1)d"],
)

MANUFACTURER_OF_PRODUCT = rule(
    "ai.scope.product_manufacturer",
    "A product manufacturer supplies the AI system with its product under its own name",
    subject="ai_system",
    when=PRODUCT_MANUFACTURER,
    cites=["aia:2(1)(e)"],
    rows=["AI-4.2-2(1)e"],
)

REPRESENTATIVE = rule(
    "ai.scope.representative",
    "The organisation is the authorised representative of a provider outside the Union",
    subject="ai_system",
    when=AUTHORISED_REPRESENTATIVE,
    cites=["aia:2(1)(f)"],
    rows=["AI-4.2-2(1)f"],
)

AFFECTED_PERSONS = rule(
    "ai.scope.affected_persons",
    "People located in the Union are affected by an AI system",
    subject="ai_system",
    when=all_of(IS_AI_SYSTEM, AFFECTS_PERSONS_IN_UNION),
    cites=["aia:2(1)(g)"],
    rows=["AI-4.2-2(1)g"],
    note="It gives those persons rights; it makes nobody an operator.",
)

LINK = rule(
    "ai.scope.link_to_union",
    "The organisation has a link to the Union that brings it under the AI Act",
    subject="ai_system",
    when=any_of(
        PROVIDER_IN_UNION,
        TAKEN_OVER,
        DEPLOYER_IN_UNION,
        OUTPUT_IN_UNION,
        IMPORTER_OR_DISTRIBUTOR,
        MANUFACTURER_OF_PRODUCT,
        REPRESENTATIVE,
    ),
    cites=["aia:2(1)"],
)

DEFENCE_OR_SECURITY = rule(
    "ai.scope.defence_or_security",
    "It serves only military, defence or national security purposes",
    subject="ai_system",
    when=SPECIAL_PURPOSE.is_("defence_or_security_only"),
    cites=["aia:2(3)/2", "aia:2(3)/3", "aia:2(3)", "aia:recital(24)"],
    rows=["AI-4.2-2(3)"],
    note="Who carries out the activity does not matter. Dual use stays under the AI Act.",
)

THIRD_COUNTRY_COOPERATION = rule(
    "ai.scope.third_country_cooperation",
    "A third country or international organisation uses it in agreed cooperation, with adequate safeguards",
    subject="ai_system",
    when=all_of(THIRD_COUNTRY_AUTHORITY, THIRD_COUNTRY_SAFEGUARDS),
    cites=["aia:2(4)", "aia:recital(22)"],
    rows=["AI-4.2-2(4)"],
)

SCIENTIFIC_RESEARCH = rule(
    "ai.scope.scientific_research",
    "It was developed and put into service solely for scientific research and development",
    subject="ai_system",
    when=SPECIAL_PURPOSE.is_("research_only"),
    cites=["aia:2(6)", "aia:recital(25)"],
    rows=["AI-4.2-2(6)"],
)

BEFORE_THE_MARKET = rule(
    "ai.scope.before_the_market",
    "Only research, testing or development before supply and use is in question, outside real-world conditions",
    subject="ai_system",
    when=STAGE.is_("development_only"),
    cites=["aia:2(8)", "aia:recital(25)"],
    rows=["AI-4.2-2(8)"],
)

APPLIES = rule(
    "ai.scope.applies",
    "The AI Act reaches the AI system and the organisation",
    subject="ai_system",
    when=all_of(IS_AI_SYSTEM, LINK),
    unless=[DEFENCE_OR_SECURITY, THIRD_COUNTRY_COOPERATION, SCIENTIFIC_RESEARCH, BEFORE_THE_MARKET],
    cites=["aia:2(1)", "aia:2(3)", "aia:2(4)", "aia:2(6)", "aia:2(8)"],
    rows=["AI-4.2-2(3)", "AI-4.2-2(4)", "AI-4.2-2(6)", "AI-4.2-2(8)"],
    note="Article 2(5), (7), (9) and (11) leave other law untouched; they exempt nobody.",
)

OPEN_SOURCE = rule(
    "ai.scope.open_source",
    "It is released under a free and open-source licence in the sense of the exclusion",
    subject="ai_system",
    when=any_of(
        OPEN_SOURCE_RELEASE.is_("free"),
        all_of(OPEN_SOURCE_RELEASE.is_("monetised"), OPEN_SOURCE_MONETISED.is_("covered")),
    ),
    cites=["aia:2(12)", "aia:recital(102)", "aia:recital(103)"],
    rows=["AI-4.2-2(12)"],
)

OPEN_SOURCE_EXCLUDED = rule(
    "ai.scope.open_source_excluded",
    "It is free and open source, and neither high-risk nor a case for Article 5 or 50",
    subject="ai_system",
    when=OPEN_SOURCE,
    unless=[
        cited(holds("ai.high_risk.ever"), "aia:6", gloss="it is a high-risk AI system"),
        cited(ANY_PRACTICE, "aia:5(1)", gloss="it falls under a prohibition"),
        cited(holds("ai.transparency.any"), "aia:50", gloss="it falls under the transparency duties"),
    ],
    cites=["aia:2(12)"],
    rows=["AI-4.2-2(12)", "EDGE-19"],
)

ONLY_PRODUCT_LAW = rule(
    "ai.scope.only_product_law",
    "It is high-risk under Article 6(1) with a product of Annex I Section B, so that product law takes over",
    subject="ai_system",
    when=holds("ai.high_risk.in_effect_annex_i_b"),
    cites=["aia:2(2)"],
    rows=["AI-4.2-2(2)", "B.13"],
    note="Only from the day on which Article 6(1) applies; until then, and for parts that are not high-risk under "
    "Article 6(1), the AI Act applies as usual. Articles 6(1), 60a and 102 to 112 stay, and 57 to 59 where the "
    "product law has taken up the requirements.",
)

REST_DISPLACED = rule(
    "ai.scope.rest_displaced",
    "Article 2(2) also switches off literacy, prohibitions and transparency for this AI system",
    subject="ai_system",
    when=all_of(ONLY_PRODUCT_LAW, SECTION_B_REMAINDER.is_("only_named_articles")),
    cites=["aia:2(2)"],
    rows=["AI-4.2-2(2)", "B.13"],
)

SECTORAL_LIMITATION = rule(
    "ai.scope.sectoral_limitation",
    "A delegated act may limit requirements for this AI system because its product law is equivalent",
    subject="ai_system",
    when=all_of(holds("ai.high_risk.annex_i_a"), AI_SECTORAL_LIMITATION),
    cites=["aia:2(13)", "aia:2(13)/2"],
    since=AI_OMNIBUS,
    rows=["AI-4.2-2(13)"],
    note="Which system and which requirement, the delegated act itself will say.",
)

IN_SCOPE = rule(
    "ai.scope.in_scope",
    "The AI Act applies",
    subject="ai_system",
    when=APPLIES,
    unless=[OPEN_SOURCE_EXCLUDED, ONLY_PRODUCT_LAW],
    cites=["aia:2(1)"],
    rows=["AI-4.2-2(12)", "AI-4.2-2(2)"],
)

OUT_OF_SCOPE = rule(
    "ai.scope.out_of_scope",
    "The AI Act does not apply",
    subject="ai_system",
    when=not_(any_of(IN_SCOPE, ONLY_PRODUCT_LAW)),
    cites=["aia:2"],
    rows=["AI-4.2-2(3)", "AI-4.2-2(12)"],
)

SCOPE = goal(
    "ai.scope",
    "Does the AI Act apply?",
    answer("applies", "It applies", IN_SCOPE),
    answer("does_not_apply", "It does not apply", OUT_OF_SCOPE),
    answer("only_product_law", "Apart from a few provisions, product law takes its place", ONLY_PRODUCT_LAW),
    kind="one",
    act="ai_act",
    subject="ai_system",
    cites=["aia:2"],
)

LINKS = goal(
    "ai.scope_links",
    "What brings the AI system under the AI Act?",
    answer("provider", "placing on the market or putting into service in the Union", PROVIDER_IN_UNION),
    answer("taken_over", "supplying or using a system that was renamed or changed", TAKEN_OVER),
    answer("deployer", "use by a deployer in the Union", DEPLOYER_IN_UNION),
    answer("output", "use of the output in the Union", OUTPUT_IN_UNION),
    answer("supply_chain", "import or distribution", IMPORTER_OR_DISTRIBUTOR),
    answer("product", "supply with a product", MANUFACTURER_OF_PRODUCT),
    answer("representative", "representation of a provider", REPRESENTATIVE),
    answer("affected_persons", "people affected in the Union (rights, no duties)", AFFECTED_PERSONS),
    kind="set",
    act="ai_act",
    subject="ai_system",
    cites=["aia:2(1)"],
)
