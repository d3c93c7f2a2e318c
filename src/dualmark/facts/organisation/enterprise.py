# SPDX-License-Identifier: Apache-2.0
"""Facts about the enterprise: legal form, seat, size, sector."""

from dualmark.facts.fact import choice, option, yes_no

PAGE = "organisation"
MEMBER_STATES = (
    ("AT", "Austria"), ("BE", "Belgium"), ("BG", "Bulgaria"), ("HR", "Croatia"), ("CY", "Cyprus"),
    ("CZ", "Czechia"), ("DK", "Denmark"), ("EE", "Estonia"), ("FI", "Finland"), ("FR", "France"),
    ("DE", "Germany"), ("GR", "Greece"), ("HU", "Hungary"), ("IE", "Ireland"), ("IT", "Italy"),
    ("LV", "Latvia"), ("LT", "Lithuania"), ("LU", "Luxembourg"), ("MT", "Malta"), ("NL", "Netherlands"),
    ("PL", "Poland"), ("PT", "Portugal"), ("RO", "Romania"), ("SK", "Slovakia"), ("SI", "Slovenia"),
    ("ES", "Spain"), ("SE", "Sweden"),
)  # fmt: skip

LEGAL_FORM = choice(
    "organisation.legal_form",
    "the legal form of the organisation",
    option("natural_person", "a natural person", "An individual, also one who works alone in business."),
    option("private_legal_person", "a private legal person", "A company, foundation, association or other private body with legal personality."),
    option("public_body", "a public body", "A public authority, or a body governed by public law."),
    question="What is the organisation in law?",
    why="Some roles exist for legal persons only, and some duties bind public bodies only.",
    help="A project without legal form of its own is the person or company that answers for it.",
    serves=["cra:3(14)", "aia:27(1)", "aia:49(3)"],
    page=PAGE,
    finder="legal",
)  # fmt: skip

ESTABLISHED_IN_UNION = yes_no(
    "organisation.established_in_union",
    "the organisation is established in the Union",
    question="Is the organisation established in a Member State of the European Union?",
    why="Importers and authorised representatives are established in the Union; manufacturers and providers may be anywhere.",
    help="For an individual: where you live or run your business.",
    serves=["cra:3(15)", "cra:3(16)", "cra:14(7)", "aia:2(1)", "aia:3(6)"],
    page=PAGE,
    finder="legal",
)

MEMBER_STATE = choice(
    "organisation.member_state",
    "the Member State where cybersecurity decisions are predominantly taken",
    *(option(code, name) for code, name in MEMBER_STATES),
    option("none", "none of them", "No establishment in the Union."),
    question="In which Member State are the decisions on the cybersecurity of your products predominantly taken?",
    why="It decides which CSIRT receives notifications of exploited vulnerabilities and severe incidents.",
    serves=["cra:14(7)"],
    page=PAGE,
    finder="product security",
)

SIZE = choice(
    "organisation.size",
    "the size of the enterprise",
    option("micro", "microenterprise", "Fewer than 10 people, and turnover or balance sheet of at most EUR 2 million."),
    option("small", "small enterprise", "Fewer than 50 people, and turnover or balance sheet of at most EUR 10 million."),
    option("medium", "medium-sized enterprise", "Fewer than 250 people, and turnover of at most EUR 50 million or balance sheet of at most EUR 43 million."),
    option("small_mid_cap", "small mid-cap", "No longer medium-sized, but fewer than 750 people, and turnover of at most EUR 150 million or balance sheet of at most EUR 129 million."),
    option("large", "larger than that"),
    question="How large is the enterprise, together with its partner and linked enterprises?",
    why="Simplified documentation, the ceiling of fines and some relief depend on size; no duty disappears because of it.",
    serves=["cra:64(10)", "cra:33(5)", "aia:3(14a)", "aia:3(14b)", "aia:99(6)", "aia:99(6a)", "aia:11(1)"],
    page=PAGE,
    finder="finance",
)  # fmt: skip

HAS_LINKED_ENTERPRISES = yes_no(
    "organisation.has_linked_enterprises",
    "the enterprise has partner or linked enterprises",
    question="Does the enterprise have partner enterprises or linked enterprises?",
    why="The simplified quality management system under the AI Act is for small and medium-sized enterprises without them.",
    serves=["aia:63(1)"],
    page=PAGE,
    finder="finance",
)

EARNINGS_SERVE_NOT_FOR_PROFIT = yes_no(
    "organisation.earnings_serve_not_for_profit",
    "the set-up of the organisation ensures that all earnings after costs serve not-for-profit objectives",
    question="Is the organisation set up so that all earnings after costs are used for not-for-profit objectives?",
    why="Free and open-source software of such an organisation is not supplied commercially.",
    help="Its statutes must ensure it, as those of charities, foundations and public-benefit associations do. Ordinary companies and individuals in business answer no.",
    serves=["cra:recital(18)", "cra:3(22)"],
    page=PAGE,
    finder="legal",
)

FINANCIAL_INSTITUTION = yes_no(
    "organisation.financial_institution",
    "the organisation is a financial institution subject to Union rules on internal governance",
    question="Is the organisation a financial institution with internal governance requirements under Union financial services law?",
    why="Parts of the AI Act's duties are then met through that law, and another authority supervises.",
    serves=["aia:17(4)", "aia:26(5)", "aia:74(6)"],
    page=PAGE,
    finder="legal",
)

ESSENTIAL_OR_IMPORTANT_ENTITY = yes_no(
    "organisation.essential_or_important_entity",
    "the organisation is an essential or important entity under the NIS 2 Directive",
    question="Is the organisation an essential or important entity under Directive (EU) 2022/2555 (NIS 2)?",
    why="Its own services are then secured and its incidents reported under that law, besides these two acts.",
    serves=["cra:recital(12)"],
    page=PAGE,
    finder="legal",
)
