# SPDX-License-Identifier: Apache-2.0
"""Conformity assessment, declaration and CE marking (Article 13(12), Articles 28 to 32, Annexes V and VIII)."""

from dualmark.facts.product.conformity import CHOSEN_ROUTE
from dualmark.logic.expression import any_of
from dualmark.rulebook.cra.documentation import (
    MARKING_OF_SOFTWARE,
    MARKING_ON_PACKAGING,
    MARKING_ON_PRODUCT,
    NOTIFIED_BODY_NUMBER,
    OTHER_ACT_REQUIRES_DECLARATION,
)
from dualmark.rulebook.cra.manufacturer import END_OF_SUPPORT, RETENTION, owed
from dualmark.rulebook.cra.routes import OPEN_SOURCE
from dualmark.rulebook.writing import holds

BY_SELF = CHOSEN_ROUTE.is_("internal_control")
BY_TYPE = CHOSEN_ROUTE.is_("type_examination")
BY_QUALITY = CHOSEN_ROUTE.is_("full_quality_assurance")
# The elements that the documentation of the quality system describes.
QUALITY_ELEMENTS = tuple(f"cra:AnnexVIII.PartIV(3.2)/3({letter})" for letter in "abcdefgh")

CARRY_OUT = owed(
    "13.12.2.procedure",
    "Carry out the conformity assessment procedure, or have it carried out",
    "cra:13(12)/2", "cra:32(1)", "cra:27(1)",
    evidence="The record of the completed procedure with a positive result.",
    rows=["V-0", "V-1", "CRA-4b-6"],
    note="By a procedure that Article 32 opens; for high-risk AI systems Article 12 decides first. Standards, specifications and certificates give a presumption for what they cover (Article 27(1), (5) and (8)).",
)  # fmt: skip

PUBLISH_OPEN_SOURCE = owed(
    "32.5.publish",
    "Keep the technical documentation of the open-source product public when you place it on the market under internal control",
    "cra:32(5)",
    evidence="The public address and its date.",
    when=[OPEN_SOURCE, BY_SELF],
    rows=["V-6"],
)

DECLARE = owed(
    "13.12.3.declare",
    "Draw up the EU declaration of conformity after the procedure has shown conformity",
    "cra:13(12)/3", "cra:28(1)", "cra:28(4)", "cra:AnnexVIII.PartI(1)", "cra:AnnexVIII.PartIII(1)", "cra:AnnexVIII.PartIV(1)",
    evidence="The signed declaration, dated after the procedure and before the placing on the market.",
    rows=["V-0", "V-14", "CRA-4b-6", "CRA-4b-20"],
    note="With it the manufacturer assumes responsibility for the compliance of the product.",
)  # fmt: skip

DECLARATION_CONTENT = owed(
    "28.2.content",
    "Give the declaration the structure of Annex V and the elements of the chosen procedure",
    "cra:28(2)", "cra:AnnexV", "cra:AnnexV(1)", "cra:AnnexV(2)", "cra:AnnexV(3)", "cra:AnnexV(4)", "cra:AnnexV(5)", "cra:AnnexV(6)", "cra:AnnexV(7)", "cra:AnnexV(8)", "cra:AnnexV(8)/2", "cra:AnnexV(8)/3", "cra:AnnexV(8)/4",
    evidence="Product, manufacturer, sole responsibility, object, conformity statement, standards and certificates, notified body and certificate where there is one, additional information, place, date, name, function and signature.",
    rows=["V-14", "CRA-4b-20"],
    note="Annex V(3) says 'provider'; the manufacturer is meant. Module A and H: for each product or product model; module C: for a product model (Annex VIII).",
)  # fmt: skip

DECLARATION_UPDATE = owed(
    "28.2.update",
    "Keep the declaration up to date, in the languages that the Member States of sale require",
    "cra:28(2)",
    evidence="Versions and translations.",
    due="from_placing",
    rows=["V-14", "CRA-4b-20"],
)

ONE_DECLARATION = owed(
    "28.3.single_declaration",
    "Draw up one declaration for all Union acts that require one, and name these acts",
    "cra:28(3)", "cra:recital(88)",
    evidence="One declaration, or one dossier of declarations, with the publication references of the acts.",
    when=[OTHER_ACT_REQUIRES_DECLARATION],
    rows=["V-14"],
)  # fmt: skip

MARK_SOFTWARE = owed(
    "30.1.mark_software",
    "Put the CE marking on the declaration of conformity or on the website of the software",
    "cra:30(1)", "cra:30(3)", "cra:29",
    evidence="The marking; on a website in a section that consumers find easily and directly.",
    when=[MARKING_OF_SOFTWARE],
    rows=["V-13", "CRA-4b-21"],
)  # fmt: skip

MARK_HARDWARE = owed(
    "30.1.mark_hardware",
    "Affix the CE marking visibly, legibly and indelibly to the device, else to its packaging and declaration",
    "cra:30(1)", "cra:30(2)", "cra:30(3)", "cra:29", "cra:30(5)", "cra:AnnexVIII.PartI(4.1)", "cra:AnnexVIII.PartIII(3.1)",
    evidence="The marking on each unit, or on packaging and declaration.",
    when=[any_of(MARKING_ON_PRODUCT, MARKING_ON_PACKAGING)],
    rows=["V-13", "CRA-4b-21"],
    note="Before placing on the market; it also stands for other acts that require it (Article 30(5)).",
)  # fmt: skip

MARK_NUMBER = owed(
    "30.4.number",
    "Put the number of the notified body after the CE marking",
    "cra:30(4)", "cra:30(4)/2", "cra:AnnexVIII.PartIV(5.1)",
    evidence="The number beside the marking, affixed by the body or on its instruction.",
    when=[NOTIFIED_BODY_NUMBER],
    rows=["V-12"],
)  # fmt: skip

INTERNAL_CONTROL = owed(
    "annex_viii.i.3.measures",
    "Ensure by your processes and their monitoring that design, development, production and vulnerability handling comply",
    "cra:AnnexVIII.PartI(1)", "cra:AnnexVIII.PartI(3)", "cra:AnnexVIII.PartI(3)/2", "cra:AnnexVIII.PartI(4.1)", "cra:AnnexVIII.PartI(4.2)", "cra:AnnexVIII.PartI(5)/2",
    evidence="Process descriptions and records; a marking and a declaration for each product.",
    when=[BY_SELF],
    rows=["V-1"],
    note="Marking and declaration can be given to an authorised representative by mandate (Annex VIII Part I point 5).",
)  # fmt: skip

APPLY_TO_ONE_BODY = owed(
    "annex_viii.ii.3.apply",
    "Apply for the EU-type examination with a single notified body, with the technical documentation and supporting evidence",
    "cra:AnnexVIII.PartII(2)", "cra:AnnexVIII.PartII(3)", "cra:AnnexVIII.PartII(3)/2", "cra:AnnexVIII.PartII(3.1)", "cra:AnnexVIII.PartII(3.2)", "cra:AnnexVIII.PartII(3.3)", "cra:AnnexVIII.PartII(3.4)", "cra:AnnexVIII.PartII(4.5)", "cra:AnnexVIII.PartII(5)", "cra:AnnexVIII.PartII(11)",
    evidence="The application, with the declaration that no other body has it; risk assessment and test results.",
    when=[BY_TYPE],
    rows=["V-17", "CRA-4b-23"],
    note="Any notified body may be chosen. It examines the documentation and specimens of critical parts of the product. The place of the tests is agreed with it, and its report is released only with your agreement. An authorised representative may lodge the application if the mandate says so.",
)  # fmt: skip

TELL_MODIFICATIONS = owed(
    "annex_viii.ii.7.tell_modifications",
    "Tell the notified body of every modification that may affect conformity, and obtain an addition to the certificate",
    "cra:AnnexVIII.PartII(7)/2", "cra:recital(41)",
    evidence="The notice, and the addition to the certificate.",
    due="on_event",
    trigger="a modification of the approved type or of the vulnerability handling that may affect conformity",
    when=[BY_TYPE],
    rows=["V-17", "CRA-4b-23"],
)  # fmt: skip

BEAR_AUDITS = owed(
    "annex_viii.ii.8.audits",
    "Undergo the notified body's periodic audits of the vulnerability handling",
    "cra:AnnexVIII.PartII(8)",
    evidence="Audit reports.",
    due="from_placing",
    when=[BY_TYPE],
    rows=["V-17", "CRA-4b-23"],
)

KEEP_CERTIFICATE = owed(
    "annex_viii.ii.10.keep_certificate",
    "Keep the type-examination certificate with annexes and additions",
    "cra:AnnexVIII.PartII(10)",
    evidence="The certificate in the archive.",
    due="from_placing",
    ends=RETENTION,
    when=[BY_TYPE],
    rows=["D-5", "V-17", "CRA-4b-23"],
)

CONFORM_TO_TYPE = owed(
    "annex_viii.iii.2.conform_to_type",
    "Ensure that production conforms to the approved type, and mark and declare it",
    "cra:AnnexVIII.PartIII(2)", "cra:AnnexVIII.PartIII(2)/2", "cra:AnnexVIII.PartIII(3.1)", "cra:AnnexVIII.PartIII(3.2)", "cra:AnnexVIII.PartIII(4)/2",
    evidence="Production control; for software build, packaging and publication.",
    when=[BY_TYPE],
    rows=["V-1"],
)  # fmt: skip

QUALITY_SYSTEM = owed(
    "annex_viii.iv.2.quality_system",
    "Operate an approved quality system for design, development, tests and vulnerability handling, and keep it effective",
    "cra:AnnexVIII.PartIV(2)", "cra:AnnexVIII.PartIV(2)/2", "cra:AnnexVIII.PartIV(3.2)", "cra:AnnexVIII.PartIV(3.2)/2", "cra:AnnexVIII.PartIV(3.2)/3", *QUALITY_ELEMENTS, "cra:AnnexVIII.PartIV(3.4)", "cra:AnnexVIII.PartIV(4.1)",
    evidence="The documented quality system with all elements, the approval, and records of its use.",
    ends=END_OF_SUPPORT,
    when=[BY_QUALITY],
    rows=["V-1", "V-17"],
)  # fmt: skip

APPLY_FOR_QUALITY = owed(
    "annex_viii.iv.3.apply",
    "Apply with one notified body for the assessment of the quality system",
    "cra:AnnexVIII.PartIV(3.1)", "cra:AnnexVIII.PartIV(3.1)/2", "cra:AnnexVIII.PartIV(3.1)/2(a)", "cra:AnnexVIII.PartIV(3.1)/2(b)", "cra:AnnexVIII.PartIV(3.1)/2(c)", "cra:AnnexVIII.PartIV(3.1)/2(d)", "cra:AnnexVIII.PartIV(8)/2",
    evidence="The application, with the technical documentation for one model of each category and the declaration that no other body has it.",
    when=[BY_QUALITY],
    rows=["V-17", "CRA-4b-23"],
)  # fmt: skip

TELL_SYSTEM_CHANGES = owed(
    "annex_viii.iv.3_5.tell_changes",
    "Tell the notified body of every intended change of the quality system",
    "cra:AnnexVIII.PartIV(3.5)",
    evidence="The notice and the body's decision.",
    due="on_event",
    trigger="a change of the quality system is intended, new products included",
    when=[BY_QUALITY],
    rows=["V-17", "CRA-4b-23"],
)

GIVE_ACCESS = owed(
    "annex_viii.iv.4_2.give_access",
    "Give the notified body access to sites, and all information for its audits",
    "cra:AnnexVIII.PartIV(4.2)", "cra:AnnexVIII.PartIV(4.2)(a)", "cra:AnnexVIII.PartIV(4.2)(b)", "cra:AnnexVIII.PartIV(4.2)(c)", "cra:AnnexVIII.PartIV(4.3)",
    evidence="Audit reports; documents and quality records handed over.",
    due="from_placing",
    when=[BY_QUALITY],
    rows=["V-17", "CRA-4b-23"],
)  # fmt: skip

KEEP_QUALITY_DOCUMENTS = owed(
    "annex_viii.iv.6.keep_quality_documents",
    "Keep the documents of the quality system, approved changes and the decisions of the notified body",
    "cra:AnnexVIII.PartIV(6)", "cra:AnnexVIII.PartIV(6)(a)", "cra:AnnexVIII.PartIV(6)(b)", "cra:AnnexVIII.PartIV(6)(c)", "cra:AnnexVIII.PartIV(6)(d)",
    evidence="The archive.",
    due="from_placing",
    ends=RETENTION,
    when=[BY_QUALITY],
    rows=["D-5", "V-17", "CRA-4b-23"],
)  # fmt: skip

CORRECT_FOR_BODY = owed(
    "47.4.correct_for_body",
    "Take the corrective measures that the notified body requires",
    "cra:47(4)", "cra:47(5)", "cra:47(6)", "cra:48", "cra:41(3)",
    evidence="The measures, with dates.",
    due="on_event",
    trigger="the notified body finds that requirements are not met",
    when=[any_of(BY_TYPE, BY_QUALITY)],
    rows=["V-17", "CRA-4b-23"],
    note="Otherwise the certificate is refused, restricted, suspended or withdrawn. An appeal is open (Article 48), and the body may subcontract only with the manufacturer's agreement (Article 41(3)).",
)  # fmt: skip

FOLLOW_HEALTH_DATA_RULES = owed(
    "32.5a.follow_health_data_procedure",
    "Show conformity by the procedure for health record systems",
    "cra:32(5a)",
    evidence="The documents of that procedure, covering the essential requirements of the CRA.",
    when=[holds("cra.route.health_records")],
    rows=["V-11"],
)
