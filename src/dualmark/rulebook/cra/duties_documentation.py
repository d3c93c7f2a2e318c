# SPDX-License-Identifier: Apache-2.0
"""Technical documentation: when, with what content, for how long (Article 13(12), (13), Article 31, Annex VII)."""

from dualmark.facts.product.conformity import CHOSEN_ROUTE
from dualmark.facts.product.documentation import SIMPLIFIED_FORM_CHOSEN
from dualmark.facts.product.scope import KIND
from dualmark.logic.expression import cited
from dualmark.rulebook.cra.documentation import SIMPLIFIED_FORM_OPEN, SINGLE_SET, TAILOR_MADE
from dualmark.rulebook.cra.manufacturer import END_OF_SUPPORT, RETENTION, owed

DRAW_UP = owed(
    "13.12.technical_documentation",
    "Draw up the technical documentation before placing the product on the market",
    "cra:13(12)", "cra:31(1)", "cra:31(2)", "cra:AnnexVII", "cra:AnnexVIII.PartI(2)",
    evidence="The technical documentation, dated before the placing on the market, with all elements of Annex VII that apply.",
    rows=["V-0", "CRA-4b-6", "D-24", "CRA-4b-22"],
)  # fmt: skip

DESCRIPTION = owed(
    "annex_vii.1.description",
    "Describe the product: purpose, software versions, and the instructions for users",
    "cra:AnnexVII(1)", "cra:AnnexVII(1)(a)", "cra:AnnexVII(1)(b)", "cra:AnnexVII(1)(d)",
    evidence="That chapter of the technical documentation.",
    rows=["D-24", "CRA-4b-22"],
)  # fmt: skip

PICTURES = owed(
    "annex_vii.1.c.pictures",
    "Add photographs or drawings of the hardware, its marking and its layout",
    "cra:AnnexVII(1)(c)",
    evidence="The pictures.",
    when=[KIND.is_("hardware")],
    rows=["D-24", "CRA-4b-22"],
)

PROCESSES = owed(
    "annex_vii.2.processes",
    "Describe design, development, production and vulnerability handling",
    "cra:AnnexVII(2)", "cra:AnnexVII(2)(a)", "cra:AnnexVII(2)(b)", "cra:AnnexVII(2)(c)",
    evidence="System architecture; processes of vulnerability handling with bill of materials, disclosure policy, proof of the contact address and of secure updates; production and monitoring with their validation.",
    rows=["D-8", "D-24", "CRA-4b-22"],
)  # fmt: skip

SOLUTIONS = owed(
    "annex_vii.5.solutions",
    "List the standards, specifications and schemes applied and the parts of them, and describe the other solutions",
    "cra:AnnexVII(5)",
    evidence="That list and description.",
    rows=["D-24", "V-9", "CRA-4b-22"],
)

TEST_REPORTS = owed(
    "annex_vii.6.test_reports",
    "Add the reports of the tests of the product and of the vulnerability handling",
    "cra:AnnexVII(6)",
    evidence="The test reports.",
    rows=["D-24", "CRA-4b-22"],
)

COPY_OF_DECLARATION = owed(
    "annex_vii.7.copy_of_declaration",
    "Add a copy of the EU declaration of conformity",
    "cra:AnnexVII(7)",
    evidence="The copy.",
    rows=["D-24", "CRA-4b-22"],
)

PROOF_OF_TAILORING = owed(
    "31.1.proof_of_tailoring",
    "Document that the product is tailor-made and what was agreed with the business user",
    "cra:31(1)", "cra:recital(64)", "faq:cra(4.2.5)",
    evidence="The purpose of the one business user, and the explicit agreement.",
    when=[TAILOR_MADE],
    rows=["D-23", "CRA-4b-14"],
)  # fmt: skip

KEEP_UP_TO_DATE = owed(
    "31.2.keep_up_to_date",
    "Update the technical documentation continuously, at least during the support period",
    "cra:31(2)",
    evidence="Dated versions.",
    due="from_placing",
    ends=END_OF_SUPPORT,
    rows=["D-24", "CRA-4b-22"],
)

ONE_SET = owed(
    "31.3.single_set",
    "Draw up one set of technical documentation for this and the other act",
    "cra:31(3)",
    evidence="One set with the information of Annex VII and of the other act.",
    when=[SINGLE_SET],
    rows=["D-11", "D-24"],
)

LANGUAGE = owed(
    "31.4.language",
    "Write documentation and correspondence for the procedure in a language that the notified body accepts",
    "cra:31(4)",
    evidence="Documents in an official language of the body's Member State, or in one that the body accepts.",
    when=[CHOSEN_ROUTE.is_("type_examination", "full_quality_assurance")],
    rows=["D-24", "CRA-4b-22"],
    note="The text names every procedure, but only those with a notified body have an addressee for it.",
)

KEEP = owed(
    "13.13.keep",
    "Keep the technical documentation and the declaration of conformity at the disposal of authorities",
    "cra:13(13)", "cra:AnnexVIII.PartI(4.2)", "cra:AnnexVIII.PartIII(3.2)", "cra:AnnexVIII.PartIV(5.2)", "cra:AnnexVIII.PartIV(5.2)/2",
    evidence="The archive, with the date until which each document stays.",
    due="from_placing",
    ends=RETENTION,
    rows=["D-5"],
)  # fmt: skip

USE_FORM = owed(
    "33.5.use_form",
    "Use the Commission's form if you give the technical documentation in simplified form",
    "cra:33(5)",
    evidence="The completed form.",
    when=[SIMPLIFIED_FORM_CHOSEN, cited(SIMPLIFIED_FORM_OPEN, "cra:33(5)")],
    rows=["D-24"],
    note="Notified bodies accept the form.",
)
