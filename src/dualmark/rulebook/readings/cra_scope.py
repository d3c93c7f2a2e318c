# SPDX-License-Identifier: Apache-2.0
"""Open questions about the scope of the CRA, its exclusions and the roles."""

from dualmark.rulebook.writing import alternative, reading

MODEL_WEIGHTS = reading(
    "cra.model_weights",
    "Are the weights of an AI model, supplied without any code, software?",
    alternative("not_software", "no: they are data, and software is computer code", "cra:3(4)"),
    alternative(
        "software",
        "yes: together with any standard program they determine what a computer does",
        "cra:3(1)",
        "cra:3(4)",
    ),
    default="not_software",
    why="The definition speaks of computer code; weights are parameters that code reads. Neither text nor guidance says so expressly.",
    cites=["cra:3(1)", "cra:3(4)"],
    rows=["S-1"],
)

UNION_TARGETING = reading(
    "cra.union_targeting",
    "Is an online offer made available on the Union market because it can be reached from there, or only if it is directed there?",
    alternative(
        "directed",
        "only if it is directed at users in the Union",
        "law:Regulation (EU) 2019/1020 Article 6",
        "law:Commission notice 2022/C 247/01 (Blue Guide) section 2.4",
    ),
    alternative("reachable", "already if users in the Union can obtain it", "cra:3(22)"),
    default="directed",
    why="Regulation (EU) 2019/1020 applies to these products (Article 52(1)) and asks for an offer that is targeted at users in the Union; the CRA itself has no test for software.",
    cites=["cra:3(21)", "cra:3(22)", "cra:52(1)"],
    rows=["S-5"],
)

BACKEND_MODULES = reading(
    "cra.backend_modules",
    "Does remote software with which the product never exchanges data directly belong to the product?",
    alternative(
        "direct_only",
        "no: only the modules and interfaces that interact with the product directly do",
        "guidance:cra-2026-5252(205)",
        "cra:recital(11)",
    ),
    alternative("whole_chain", "yes, if a function of the product fails without it", "cra:3(2)"),
    default="direct_only",
    why="The definition does not say how far back the chain goes. Recital 11 limits it to what the product needs and leaves out the security of the manufacturer's network as a whole, and the guidance draws the line at direct interaction.",
    cites=["cra:3(2)", "cra:recital(11)", "guidance:cra-2026-5252(205)"],
    rows=["S-6", "S-7"],
)

UPDATE_DISTRIBUTION = reading(
    "cra.update_distribution",
    "Is remote software that only distributes updates part of the product?",
    alternative(
        "part_of_product", "yes: receiving updates is one of its functions", "cra:3(2)", "guidance:cra-2026-5252(190)"
    ),
    alternative(
        "not_part", "no: distribution of updates is a process of the manufacturer", "guidance:cra-2026-5252(182)"
    ),
    default="part_of_product",
    why="The text asks for any one function and the requirements expect updates; the guidance says both in different places.",
    cites=["cra:3(2)", "guidance:cra-2026-5252(182)", "guidance:cra-2026-5252(190)"],
    rows=["S-6"],
)

SPARE_PART_IDENTICAL = reading(
    "cra.spare_part_identical",
    "Is a spare part identical if it differs only in what does not matter for cybersecurity?",
    alternative(
        "security_equivalent",
        "yes: it is measured by the characteristics that matter for cybersecurity",
        "guidance:cra-2026-5252(97)",
        "guidance:cra-2026-5252(102)",
        "cra:recital(29)",
    ),
    alternative("identical", "no: the component must be identical and made to the same specifications", "cra:2(6)"),
    default="security_equivalent",
    why="The text does not define when components are identical. The guidance measures it by what the Regulation protects, which serves the aim of recital 29 that products can be repaired. The wording alone can be read more strictly, so the answer is contested.",
    cites=["cra:2(6)", "cra:recital(29)", "guidance:cra-2026-5252(97)"],
    rows=["X-6"],
)

SPARE_PART_SOFTWARE = reading(
    "cra.spare_part_software",
    "Can software that is supplied again be a spare part?",
    alternative(
        "hardware_only",
        "no: a new release of software is a product or an update, not a spare part",
        "cra:2(6)",
        "cra:recital(29)",
    ),
    alternative(
        "software_too", "yes: components are hardware or software, and both can be replaced", "cra:2(6)", "cra:3(6)"
    ),
    default="hardware_only",
    why="Spare parts are manufactured to specifications and serve repair; software does not wear out. Our inference: neither text nor guidance speaks of software here.",
    cites=["cra:2(6)", "cra:3(6)", "cra:recital(29)"],
    rows=["X-6"],
)

REPRESENTATIVE_REPORTING = reading(
    "cra.representative_reporting",
    "May an authorised representative submit the notifications of Article 14 for the manufacturer?",
    alternative(
        "may_submit",
        "yes: it is not among the tasks that a mandate cannot hold; the manufacturer stays responsible",
        "cra:18(2)",
        "cra:18(3)",
    ),
    alternative(
        "manufacturer_only",
        "no: the duty is addressed to the manufacturer, and the minimum mandate does not name it",
        "cra:14(1)",
        "cra:18(3)",
    ),
    default="may_submit",
    why="Article 18(2) lists what is barred, and Article 14 is not in the list. Our inference.",
    cites=["cra:14(1)", "cra:18(2)"],
    rows=["R-7"],
)

UNION_OPERATOR = reading(
    "cra.union_operator",
    "Must somebody in the Union answer for a product of a manufacturer outside it, on grounds of the CRA alone?",
    alternative(
        "not_by_cra_alone",
        "no: the CRA was not added to the list in Article 4(5) of Regulation (EU) 2019/1020, and appointing a representative is optional",
        "cra:66",
        "cra:18(1)",
    ),
    alternative(
        "by_market_surveillance_law",
        "yes: Regulation (EU) 2019/1020 applies to these products, Article 4 included",
        "cra:52(1)",
    ),
    default="not_by_cra_alone",
    why="Article 66 adds the CRA to Annex I of that Regulation and leaves its Article 4(5) as it is. The Commission deleted its answer on this from the questions and answers in version 1.3, so the point is open.",
    cites=["cra:18(1)", "cra:52(1)", "cra:66"],
    rows=["R-7"],
)

STEWARD_ECONOMIC_OPERATOR = reading(
    "cra.steward_economic_operator",
    "Is an open-source software steward an economic operator?",
    alternative(
        "no",
        "no: its duties concern neither manufacture nor making available, and Article 52(3) gives stewards rules of their own",
        "cra:3(12)",
        "cra:52(3)",
    ),
    alternative(
        "yes", "yes: it is another person with obligations in relation to the manufacture of products", "cra:3(12)"
    ),
    default="no",
    why="Stewards support development without placing anything on the market, and where the Regulation means them it names them. Our inference.",
    cites=["cra:3(12)", "cra:3(14)", "cra:52(3)"],
    rows=["R-13", "CRA-4b-30"],
)
