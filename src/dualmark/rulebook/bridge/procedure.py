# SPDX-License-Identifier: Apache-2.0
"""Which conformity assessment procedures cover the CRA requirements of the product, and by which paragraph."""

from dualmark.law.register.switches import CRA_MANDATORY_CERTIFICATION
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.bridge.matrix import BRIDGED, ROWS
from dualmark.rulebook.readings.bridge import (
    ARTICLE_12_AND_SECTION_B,
    CERTIFICATION_DUTY_AND_NOTIFIED_BODY,
    FULL_STANDARDS_WITH_INTERNAL_CONTROL,
    HEALTH_RECORD_SYSTEMS_AND_ARTICLE_12,
    OPEN_SOURCE_WITH_INTERNAL_CONTROL,
    SECTORAL_AND_STRICT_CLASS,
)
from dualmark.rulebook.writing import answer, goal, holds, rule

M0, M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13 = ROWS

HEALTH_RECORDS_PREVAIL = all_of(
    holds("cra.route.health_records"),
    cited(HEALTH_RECORD_SYSTEMS_AND_ARTICLE_12.is_("article_32_5a"), "cra:32(5a)"),
)

DEROGATION = rule(
    "bridge.paragraph.12_3",
    "By way of derogation, the CRA's own procedures cover the CRA requirements (CRA 12(3))",
    when=any_of(
        M8,
        M10,
        M11,
        all_of(M9, OPEN_SOURCE_WITH_INTERNAL_CONTROL.is_("article_32_5")),
        all_of(M12, FULL_STANDARDS_WITH_INTERNAL_CONTROL.is_("module_a")),
    ),
    cites=["cra:12(3)", "cra:recital(51)"],
    rows=["A-10", "V-10", "M8", "M10", "M11"],
)

ENGAGED_WITH_SECTION_B = all_of(M5, ARTICLE_12_AND_SECTION_B.is_("engaged"))

AI_PROCEDURE = rule(
    "bridge.paragraph.12_2",
    "The AI Act's procedure covers the CRA requirements as well (CRA 12(2))",
    when=any_of(BRIDGED, cited(ENGAGED_WITH_SECTION_B, "cra:12(2)")),
    unless=[DEROGATION],
    cites=["cra:12(2)"],
    rows=["A-8", "V-10", "M6", "M7", "M13"],
)

PRESUMPTION_PARAGRAPH = rule(
    "bridge.paragraph.12_1",
    "The cybersecurity part of AI Act Article 15 can be deemed met through the CRA (CRA 12(1))",
    when=BRIDGED,
    cites=["cra:12(1)", "aia:42(3)"],
    rows=["A-3"],
)

SANDBOX_PARAGRAPH = rule(
    "bridge.paragraph.12_4",
    "The manufacturer may take part in an AI regulatory sandbox with this product (CRA 12(4))",
    when=BRIDGED,
    cites=["cra:12(4)", "aia:57"],
    rows=["A-12"],
)

NOT_ENGAGED = rule(
    "bridge.paragraph.none",
    "CRA Article 12 is not engaged at this date",
    when=not_(any_of(BRIDGED, ENGAGED_WITH_SECTION_B)),
    cites=["cra:12(1)"],
    rows=["A-1", "A-2", "A-7"],
)

PARAGRAPH = goal(
    "bridge.paragraph",
    "The paragraphs of CRA Article 12 that apply",
    answer("12(1)", "12(1): the cybersecurity part of AI Act Article 15 can be deemed met", PRESUMPTION_PARAGRAPH),
    answer("12(2)", "12(2): the AI Act's procedure also covers the CRA requirements", AI_PROCEDURE),
    answer("12(3)", "12(3): the CRA's procedures cover the CRA requirements, internal control the rest", DEROGATION),
    answer("12(4)", "12(4): AI regulatory sandboxes are open", SANDBOX_PARAGRAPH),
    answer("none", "Article 12 is not engaged", NOT_ENGAGED),
    kind="set",
    act="both",
    cites=["cra:12"],
)

CRA_PROCEDURES = rule(
    "bridge.procedure.cra",
    "The procedures of CRA Article 32 cover the CRA requirements",
    when=any_of(
        M4,
        M5,
        DEROGATION,
        all_of(
            M6,
            SECTORAL_AND_STRICT_CLASS.is_("strict_level_kept"),
            holds("cra.route.third_party_required"),
        ),
    ),
    cites=["cra:32", "cra:12(3)"],
    rows=["M4", "M5", "M8", "M10", "M11"],
)

MANDATORY_CERTIFICATE = rule(
    "bridge.procedure.mandatory_certificate",
    "A European cybersecurity certificate is required for the CRA requirements",
    when=all_of(
        CRA_MANDATORY_CERTIFICATION,
        cited(holds("cra.class.critical"), "cra:8(1)"),
        any_of(
            M4,
            M5,
            M8,
            all_of(M7, CERTIFICATION_DUTY_AND_NOTIFIED_BODY.is_("required")),
        ),
    ),
    cites=["cra:8(1)", "cra:32(4)(a)", "cra:12(3)"],
    rows=["M8", "M7"],
)


def _cra(name: str, module: str, *cites: str):
    return rule(
        f"bridge.procedure.{name}",
        f"{module} is open for the CRA requirements",
        when=all_of(CRA_PROCEDURES, holds(f"cra.route.{name}")),
        cites=cites,
        rows=["M4", "M8", "M10", "M11"],
    )


CRA_INTERNAL_CONTROL = _cra("internal_control", "Module A (internal control)", "cra:32(1)(a)", "cra:AnnexVIII.PartI")
CRA_TYPE_EXAMINATION = _cra(
    "type_examination",
    "Modules B and C (EU-type examination)",
    "cra:32(1)(b)",
    "cra:AnnexVIII.PartII",
    "cra:AnnexVIII.PartIII",
)
CRA_FULL_QUALITY_ASSURANCE = _cra(
    "full_quality_assurance", "Module H (full quality assurance)", "cra:32(1)(c)", "cra:AnnexVIII.PartIV"
)
CRA_CERTIFICATE = _cra("certificate", "A European cybersecurity certification scheme", "cra:32(1)(d)", "cra:27(9)")

HEALTH_RECORD_PROCEDURE = rule(
    "bridge.procedure.health_records",
    "The procedure of the European Health Data Space covers the CRA requirements",
    when=any_of(
        all_of(holds("cra.route.health_records"), any_of(M4, M5)),
        all_of(BRIDGED, HEALTH_RECORDS_PREVAIL),
    ),
    cites=["cra:32(5a)"],
    rows=["V-11", "INT-4"],
)

AI_INTERNAL_CONTROL = rule(
    "bridge.procedure.ai_internal_control",
    "Internal control under AI Act Annex VI covers the CRA requirements as well",
    when=all_of(AI_PROCEDURE, any_of(M9, M12, M13)),
    unless=[HEALTH_RECORDS_PREVAIL],
    cites=["cra:12(2)", "aia:43(2)", "aia:AnnexVI"],
    rows=["M9", "M12", "M13"],
)

AI_NOTIFIED_BODY = rule(
    "bridge.procedure.ai_notified_body",
    "The assessment by a notified body under AI Act Annex VII covers the CRA requirements as well",
    when=M7,
    unless=[HEALTH_RECORDS_PREVAIL],
    cites=["cra:12(2)", "aia:43(1)", "aia:AnnexVII"],
    rows=["M7"],
)

SECTORAL = rule(
    "bridge.procedure.sectoral",
    "The procedure of the product law under AI Act 43(3) covers the CRA requirements as well",
    when=M6,
    unless=[HEALTH_RECORDS_PREVAIL],
    cites=["cra:12(2)", "aia:43(3)"],
    rows=["M6"],
)

NONE = rule(
    "bridge.procedure.none",
    "No procedure for CRA requirements applies at this date",
    when=any_of(M0, M1, M2, M3),
    cites=["cra:32", "cra:69(2)", "cra:71(2)"],
    rows=["M0", "M1", "M2", "M3"],
)

PROCEDURE = goal(
    "bridge.procedure",
    "The procedures open for the CRA requirements",
    answer("ai_internal_control", "AI Act Annex VI: internal control", AI_INTERNAL_CONTROL),
    answer("ai_notified_body", "AI Act Annex VII: notified body", AI_NOTIFIED_BODY),
    answer("sectoral", "AI Act 43(3): the procedure of the product law", SECTORAL),
    answer("internal_control", "CRA module A: internal control", CRA_INTERNAL_CONTROL),
    answer("type_examination", "CRA modules B and C: EU-type examination", CRA_TYPE_EXAMINATION),
    answer("full_quality_assurance", "CRA module H: full quality assurance", CRA_FULL_QUALITY_ASSURANCE),
    answer("certificate", "European cybersecurity certificate in place of an assessment", CRA_CERTIFICATE),
    answer("mandatory_certificate", "European cybersecurity certificate, required", MANDATORY_CERTIFICATE),
    answer("health_records", "European Health Data Space procedure", HEALTH_RECORD_PROCEDURE),
    answer("none", "none at this date", NONE),
    kind="set",
    act="both",
    cites=["cra:12", "cra:32", "aia:43"],
)
