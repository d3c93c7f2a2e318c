# SPDX-License-Identifier: Apache-2.0
"""What users get from the manufacturer: identification, contact, instructions, end of support (Article 13(11), (15) to (20), Annex II)."""

from dualmark.facts.product.support import END_NOTICE_FEASIBLE, PUBLIC_ARCHIVE
from dualmark.rulebook.cra.manufacturer import RETENTION, owed
from dualmark.rulebook.cra.support import OWN_PERIOD as OWN_PERIOD_RULE

ARCHIVE_WARNING = owed(
    "13.11.archive_warning",
    "Warn users of a public software archive clearly of the risks of unsupported software",
    "cra:13(11)",
    evidence="The warning where old versions are offered.",
    due="from_placing",
    when=[PUBLIC_ARCHIVE],
    rows=["D-16", "CRA-4b-5"],
    note="Keeping an archive is free.",
)

IDENTIFICATION = owed(
    "13.15.identification",
    "Put a type, batch or serial number, or another identifying element, on the product",
    "cra:13(15)",
    evidence="The element on the product; where that is not possible on the packaging or in a document that comes with it.",
    rows=["D-18", "CRA-4b-8"],
)

CONTACT = owed(
    "13.16.contact",
    "Give the manufacturer's name, postal address and e-mail or other digital contact, and website if any",
    "cra:13(16)", "cra:AnnexII(1)",
    evidence="These details on the product, its packaging or a document, and in the instructions, in a language that users and authorities easily understand.",
    rows=["D-18", "CRA-4b-8"],
)  # fmt: skip

SINGLE_CONTACT = owed(
    "13.17.single_contact",
    "Designate a single point of contact for users, also for reports of vulnerabilities",
    "cra:13(17)", "cra:13(17)/2", "cra:13(17)/3", "cra:AnnexII(2)", "cra:recital(63)",
    evidence="The contact point: easy to find, named in the instructions, with a choice of means and people behind it.",
    rows=["D-14"],
    note="It may offer automated tools, but not only these.",
)  # fmt: skip

INSTRUCTIONS = owed(
    "13.18.instructions",
    "Supply the information and instructions of Annex II with the product, clear and in a language easily understood",
    "cra:13(18)", "cra:AnnexII",
    evidence="The instructions, on paper or electronically, in the languages of the markets, allowing secure installation, operation and use.",
    rows=["D-19", "CRA-4b-9"],
)  # fmt: skip

PURPOSE_INFORMATION = owed(
    "annex_ii.3.product_information",
    "Tell users what the product is, what it is for, its security properties and the risky circumstances of its use",
    "cra:AnnexII(3)", "cra:AnnexII(4)", "cra:AnnexII(5)", "cra:3(25)",
    evidence="Name, type and identification; intended purpose, security environment, essential functions and security properties; known or foreseeable circumstances, foreseeable misuse included, with significant risks.",
    rows=["D-19", "CRA-4b-9"],
)  # fmt: skip

SUPPORT_INFORMATION = owed(
    "annex_ii.7.support_information",
    "Tell users which security support they get and until when, and where the declaration of conformity is",
    "cra:AnnexII(6)", "cra:AnnexII(7)",
    evidence="Type of support, end date of the support period, and the Internet address of the declaration where there is one.",
    rows=["D-19", "D-3", "CRA-4b-9"],
)  # fmt: skip

USE_INFORMATION = owed(
    "annex_ii.8.use_information",
    "Give detailed instructions for secure use, changes, updates, decommissioning and integration",
    "cra:AnnexII(8)", "cra:AnnexII(8)(a)", "cra:AnnexII(8)(b)", "cra:AnnexII(8)(c)", "cra:AnnexII(8)(d)", "cra:AnnexII(8)(e)", "cra:AnnexII(8)(f)",
    evidence="Instructions, or the address where they stand: commissioning and lifetime, effects of changes on data, how to install updates and to switch automatic ones off, how to remove data, and what integrators need.",
    rows=["D-19", "CRA-4b-9"],
    note="Point (e) where automatic updates are on by default, point (f) where the product is meant for integration into other products.",
)  # fmt: skip

BILL_OF_MATERIALS_ACCESS = owed(
    "annex_ii.9.bill_of_materials_access",
    "If you decide to give users the software bill of materials, tell them where it is",
    "cra:AnnexII(9)",
    evidence="The place of the bill of materials, in the instructions.",
    due="on_event",
    trigger="the manufacturer decides to make the bill of materials available to users",
    rows=["D-8", "D-19"],
    note="There is no duty to give it to users.",
)

KEEP_INSTRUCTIONS = owed(
    "13.18.keep_instructions",
    "Keep the instructions at the disposal of users and authorities, and online ones accessible",
    "cra:13(18)",
    evidence="The stored versions, and the address of online ones with its lifetime.",
    due="from_placing",
    ends=RETENTION,
    rows=["D-5", "D-19", "CRA-4b-9"],
)

END_DATE = owed(
    "13.19.end_date",
    "State the end date of the support period, at least month and year, clearly at the time of purchase",
    "cra:13(19)",
    evidence="The date where the product is bought, and where applicable on the product, its packaging or by digital means.",
    rows=["D-3"],
)

END_NOTICE = owed(
    "13.19.2.end_notice",
    "Show users a notice when the product has reached the end of its support period",
    "cra:13(19)/2", "cra:recital(56)",
    evidence="The notice in the product and its test.",
    due="on_event",
    trigger="the end of the support period",
    when=[END_NOTICE_FEASIBLE],
    rows=["D-3"],
)  # fmt: skip

DECLARATION_WITH_PRODUCT = owed(
    "13.20.declaration_with_product",
    "Give a copy of the declaration of conformity, or the simplified one with its exact Internet address, with the product",
    "cra:13(20)", "cra:AnnexVI", "cra:AnnexVI/2", "cra:AnnexVI/3", "cra:28(2)/2",
    evidence="The copy, or the simplified declaration in the words of Annex VI with a working address, in the languages of the Member States of sale.",
    rows=["V-14", "CRA-4b-20"],
)  # fmt: skip

OWN_PERIOD = owed(
    "13.19.own_period_of_version",
    "Declare a support period of its own for each substantially modified version",
    "cra:13(19)", "cra:13(8)", "guidance:cra-2026-5252(128)",
    evidence="The end date for this version.",
    when=[OWN_PERIOD_RULE],
    rows=["D-3"],
)  # fmt: skip
