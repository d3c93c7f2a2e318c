# SPDX-License-Identifier: Apache-2.0
"""Requirements, technical documentation, declaration and CE marking: what applies to the product, and in which form."""

from dualmark.facts.organisation.enterprise import SIZE
from dualmark.facts.product.conformity import CHOSEN_ROUTE, STEPS_DONE
from dualmark.facts.product.documentation import (
    AGREED_DEVIATIONS,
    FITTED_FOR_ONE_BUSINESS_USER,
    INTEGRATES_COMPONENTS,
    INTEGRATOR_CHANGED_CONFIGURATION,
    MARKABLE,
    NOT_APPLICABLE_JUSTIFIED,
    OTHER_TERMS_AGREED,
    REQUIREMENTS_NOT_APPLICABLE,
    RISK_TREATMENT,
    SIMPLIFIED_FORM_CHOSEN,
    UPDATE_SETTING,
)
from dualmark.facts.product.scope import KIND
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.law.register.events import EHDS
from dualmark.law.register.switches import CRA_LABELS, CRA_SBOM_FORMAT, CRA_SIMPLIFIED_FORM
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.cra.manufacturer import BOUND
from dualmark.rulebook.writing import holds, rule

LETTERS = "abcdefghijklm"
# Union product law, other than the CRA, that requires an EU declaration of conformity and technical documentation.
OTHER_DECLARATIONS = (
    "machinery", "radio_equipment", "toys", "lifts", "explosive_atmospheres", "pressure_equipment",
    "recreational_craft", "cableways", "personal_protective_equipment", "gas_appliances",
    "health_records", "low_voltage", "electromagnetic_compatibility",
)  # fmt: skip

SOME_NOT_APPLICABLE = rule(
    "cra.requirements.some_not_applicable",
    "The risk assessment found some of the product requirements not applicable",
    when=any_of(*(REQUIREMENTS_NOT_APPLICABLE.has(letter) for letter in LETTERS)),
    cites=["cra:13(3)", "cra:13(4)", "cra:recital(55)", "faq:cra(4.1.3)"],
    rows=["D-6"],
    note="Only the requirements of Part I point (2) can be found not applicable. Part I point (1) and all of Part II always apply. Risks that remain are treated by other means, such as a limited purpose or information.",
)

WAIVERS_DOCUMENTED = rule(
    "cra.requirements.waivers_documented",
    "Every requirement that was found not applicable is clearly justified in the technical documentation",
    when=any_of(not_(SOME_NOT_APPLICABLE), NOT_APPLICABLE_JUSTIFIED),
    cites=["cra:13(4)", "faq:cra(4.1.3)"],
    rows=["D-6"],
)

TAILOR_MADE = rule(
    "cra.requirements.tailor_made",
    "The product is tailor-made for one business user, who explicitly agreed to other terms",
    when=all_of(FITTED_FOR_ONE_BUSINESS_USER, OTHER_TERMS_AGREED),
    cites=["cra:AnnexI.PartI(2)(b)", "cra:AnnexI.PartII(8)", "cra:recital(64)", "faq:cra(4.2.5)"],
    rows=["D-23", "CRA-4b-14"],
    note="Then, and only then, two requirements may be set aside: the secure default configuration and free security updates. The technical documentation holds evidence that the product is tailor-made.",
)

DEFAULT_CONFIGURATION_WAIVED = rule(
    "cra.requirements.default_configuration_waived",
    "The secure default configuration may be left out by agreement",
    when=all_of(TAILOR_MADE, AGREED_DEVIATIONS.has("default_configuration")),
    cites=["cra:AnnexI.PartI(2)(b)", "cra:recital(64)"],
    rows=["D-23", "CRA-4b-14"],
)

FREE_UPDATES_WAIVED = rule(
    "cra.requirements.free_updates_waived",
    "Security updates may be charged for by agreement",
    when=all_of(TAILOR_MADE, AGREED_DEVIATIONS.has("paid_security_updates")),
    cites=["cra:AnnexI.PartII(8)", "cra:recital(64)"],
    rows=["D-9", "D-23", "CRA-4b-14"],
)

AUTOMATIC_UPDATES = rule(
    "cra.requirements.automatic_updates",
    "Automatic security updates are applicable to the product",
    when=UPDATE_SETTING.is_("ordinary"),
    cites=["cra:AnnexI.PartI(2)(c)", "cra:AnnexI.PartII(7)", "cra:recital(56)"],
    rows=["D-10"],
)

ANSWERS_FOR_CONFIGURATION = rule(
    "cra.requirements.answers_for_configuration",
    "The manufacturer answers for the configuration in question",
    when=BOUND,
    cites=["cra:AnnexI.PartI(2)(b)", "cra:13(1)", "faq:cra(4.2.4)"],
    unless=[INTEGRATOR_CHANGED_CONFIGURATION],
    rows=["D-0"],
)

UNMARKED_COMPONENTS = rule(
    "cra.requirements.components_without_marking",
    "Components without CE marking may be integrated, with due diligence",
    when=all_of(BOUND, INTEGRATES_COMPONENTS),
    cites=["cra:13(5)", "cra:recital(34)", "cra:recital(35)", "faq:cra(4.4.3)", "faq:cra(7.4)"],
    rows=["D-6a"],
    note="Open-source components that are not on the market and components from before the CRA are allowed; the whole product must still comply.",
)

TREATMENT_ACCEPTABLE = rule(
    "cra.requirements.risk_treatment_acceptable",
    "The identified risks are treated in acceptable ways",
    when=any_of(
        RISK_TREATMENT.has("measures_in_product"),
        RISK_TREATMENT.has("platform_functions"),
        RISK_TREATMENT.has("limited_purpose"),
    ),
    cites=["cra:13(2)", "cra:AnnexI.PartI(1)", "cra:recital(55)", "guidance:cra-2026-5252(157)", "guidance:cra-2026-5252(163)"],
    unless=[RISK_TREATMENT.has("left_for_cost"), RISK_TREATMENT.has("shifted_to_users")],
    rows=["D-6a", "CRA-4b-2"],
)  # fmt: skip

OTHER_ACT_REQUIRES_DECLARATION = rule(
    "cra.documentation.other_act_requires_declaration",
    "Another Union act also requires an EU declaration of conformity for the product",
    when=any_of(
        *(UNION_PRODUCT_LAW.has(name) for name in OTHER_DECLARATIONS),
        cited(holds("bridge.product_is_high_risk"), "aia:47(1)"),
    ),
    cites=["cra:28(3)", "cra:recital(88)", "faq:cra(6.8)"],
    rows=["V-14"],
)

SINGLE_SET_BEFORE = rule(
    "cra.documentation.single_set",
    "One set of technical documentation and one risk assessment may serve this and the other act",
    when=holds("bridge.product_is_high_risk"),
    cites=["cra:31(3)", "cra:13(4)", "cra:12(1)"],
    until=EHDS,
    rows=["D-11"],
)
SINGLE_SET = rule(
    "cra.documentation.single_set",
    "One set of technical documentation and one risk assessment may serve this and the other act",
    when=any_of(
        holds("bridge.product_is_high_risk"),
        cited(UNION_PRODUCT_LAW.has("health_records"), "cra:32(5a)"),
    ),
    cites=["cra:31(3)", "cra:13(4)", "cra:12(1)", "ehds:104"],
    since=EHDS,
    rows=["D-11"],
)

SIMPLIFIED_FORM_OPEN = rule(
    "cra.documentation.simplified_form_open",
    "The simplified form of technical documentation is open to the enterprise",
    when=all_of(cited(SIZE.is_("micro", "small"), "cra:3(19)"), CRA_SIMPLIFIED_FORM),
    cites=["cra:33(5)"],
    rows=["D-24"],
    note="Until the Commission adopts the form, Annex VII is given in full; brevity in substance is always allowed, as only what is relevant is asked for (Article 31(1)). Medium-sized enterprises are left out.",
)

SIMPLIFIED_FORM_MISUSED = rule(
    "cra.documentation.simplified_form_not_open",
    "A simplified form is chosen although it is not open",
    when=all_of(SIMPLIFIED_FORM_CHOSEN, not_(SIMPLIFIED_FORM_OPEN)),
    cites=["cra:33(5)", "cra:31(1)"],
    rows=["D-24"],
)

BILL_FORMAT_SET = rule(
    "cra.documentation.bill_of_materials_format_set",
    "The Commission has set the format of the software bill of materials",
    when=all_of(BOUND, CRA_SBOM_FORMAT),
    cites=["cra:13(24)"],
    rows=["D-8"],
    note="Until then any commonly used, machine-readable format will do.",
)

DECLARATION_MAY_BE_SIGNED = rule(
    "cra.documentation.declaration_may_be_signed",
    "The declaration of conformity may be signed and the CE marking affixed",
    when=all_of(
        cited(STEPS_DONE.has("technical_documentation"), "cra:13(12)"),
        cited(STEPS_DONE.has("procedure_passed"), "cra:13(12)/2", "cra:13(12)/3"),
    ),
    cites=["cra:13(12)/3", "cra:28(1)", "faq:cra(6.8)"],
    rows=["V-0", "CRA-4b-6"],
)

STEPS_COMPLETE = rule(
    "cra.documentation.steps_complete",
    "Documentation, procedure, declaration and marking are all done, so that the product may be placed on the market",
    when=all_of(
        DECLARATION_MAY_BE_SIGNED,
        cited(STEPS_DONE.has("declaration"), "cra:13(12)/3"),
        cited(STEPS_DONE.has("marking"), "cra:30(3)"),
    ),
    cites=["cra:13(12)", "cra:13(12)/2", "cra:13(12)/3", "cra:30(3)"],
    rows=["V-0", "CRA-4b-6", "D-13"],
    note="The CRA knows no registration of products in a database and no approval by an authority.",
)

MARKING_OF_SOFTWARE = rule(
    "cra.marking.on_declaration_or_website",
    "The CE marking stands on the declaration of conformity or on the website of the software",
    when=KIND.is_("software"),
    cites=["cra:30(1)", "faq:cra(6.7)"],
    rows=["V-13", "CRA-4b-21"],
    note="On a website, consumers must find the section easily and directly.",
)

MARKING_ON_PRODUCT = rule(
    "cra.marking.on_product",
    "The CE marking stands on the device itself",
    when=all_of(KIND.is_("hardware"), MARKABLE),
    cites=["cra:30(1)", "cra:30(2)", "faq:cra(6.7)"],
    rows=["V-13", "CRA-4b-21"],
    note="It may be lower than 5 mm where the nature of the product asks for it, as long as it stays visible and legible.",
)

MARKING_ON_PACKAGING = rule(
    "cra.marking.on_packaging_and_declaration",
    "The CE marking stands on the packaging and on the declaration of conformity",
    when=all_of(KIND.is_("hardware"), not_(MARKABLE)),
    cites=["cra:30(1)"],
    rows=["V-13", "CRA-4b-21"],
)

NOTIFIED_BODY_NUMBER = rule(
    "cra.marking.notified_body_number",
    "The number of the notified body follows the CE marking",
    when=CHOSEN_ROUTE.is_("full_quality_assurance"),
    cites=["cra:30(4)", "cra:AnnexVIII.PartIV(5.1)", "faq:cra(6.3)"],
    rows=["V-12"],
    note="Only with full quality assurance, not after a type examination. Another act, such as AI Act Article 48(4), may ask for a number on its own account.",
)

LABELS_SET = rule(
    "cra.marking.labels_set",
    "The Commission has set labels or pictograms that may stand beside the CE marking",
    when=all_of(BOUND, CRA_LABELS),
    cites=["cra:30(3)", "cra:30(6)"],
    rows=["V-13"],
)
