# SPDX-License-Identifier: Apache-2.0
"""What the manufacturer owes after placing on the market (Article 13(14), (21) to (23), (25))."""

from dualmark.rulebook.cra.manufacturer import END_OF_SUPPORT, owed

STAY_CONFORM = owed(
    "13.14.stay_conform",
    "Have procedures so that series production stays in conformity, and take changes into account",
    "cra:13(14)",
    evidence="The procedures; reviews after changes in development, production, design, standards, schemes or specifications.",
    due="from_placing",
    rows=["D-17", "CRA-4b-7"],
)

CORRECT = owed(
    "13.21.correct",
    "Correct a product or process that does not conform at once, or withdraw or recall the product",
    "cra:13(21)",
    evidence="When the doubt arose, what was done, and proof that conformity is restored.",
    due="on_event",
    trigger="the manufacturer knows, or has reason to believe, that the product or its processes do not conform",
    ends=END_OF_SUPPORT,
    rows=["D-20", "CRA-4b-10"],
)

ANSWER_AUTHORITY = owed(
    "13.22.answer_authority",
    "Give the authority all information that shows conformity, in a language that it easily understands, and cooperate",
    "cra:13(22)",
    evidence="The request and what was handed over; measures agreed with the authority.",
    due="on_event",
    trigger="a reasoned request of a market surveillance authority, or its request to cooperate",
    rows=["D-21", "CRA-4b-11"],
)

GIVE_BILL_OF_MATERIALS = owed(
    "13.25.give_bill_of_materials",
    "Give the authority the software bill of materials on its request",
    "cra:13(25)", "cra:AnnexVII(8)",
    evidence="The request, and the bill of materials handed over.",
    due="on_event",
    trigger="a request for a Union-wide assessment of dependencies for the product's category, or a reasoned request to check compliance",
    rows=["D-8", "CRA-4b-12"],
)  # fmt: skip

ANNOUNCE_END = owed(
    "13.23.announce_end",
    "Tell the authorities, and the users as far as possible, before you cease operations",
    "cra:13(23)",
    evidence="The announcements, dated before the end of operations.",
    due="on_event",
    trigger="the manufacturer is about to cease its operations and can no longer comply",
    rows=["D-12"],
)
