# SPDX-License-Identifier: Apache-2.0
"""Open questions about free and open-source software under the CRA."""

from dualmark.rulebook.writing import alternative, reading

CONTESTED_LICENCE = reading(
    "cra.contested_licence",
    "Is software under a licence such as the Server Side Public License free and open-source software?",
    alternative(
        "not_open_source",
        "no: its conditions keep others from free use in practice, and no recognised body accepts it as open source",
        "cra:3(48)",
        "guidance:cra-2026-5252(44)",
    ),
    alternative(
        "open_source",
        "yes: the definition asks for the rights to access, use, modify and redistribute, and for nothing else",
        "cra:3(48)",
    ),
    default="not_open_source",
    why="The definition asks for a free and open-source licence that provides for all these rights; practice does not count these licences among them. Neither text nor guidance names a list of licences.",
    cites=["cra:3(48)", "cra:recital(18)"],
    rows=["F-1"],
)

OPTIONAL_SUPPORT = reading(
    "cra.optional_support",
    "Does paid support beside free and open-source software, which users may leave out, make its supply commercial if it earns more than its costs?",
    alternative(
        "not_commercial",
        "no: the support is monetised, not the software",
        "cra:recital(18)",
        "guidance:cra-2026-5252(55)",
        "guidance:cra-2026-5252(58)",
    ),
    alternative(
        "commercial",
        "yes: a price for technical support beyond actual costs is named as a sign of a commercial activity",
        "cra:recital(15)",
    ),
    default="not_commercial",
    why="Recital 18, which speaks of open source in particular, asks whether the publisher monetises the product; recital 15 only says that support prices might be a sign. The guidance follows recital 18.",
    cites=["cra:3(22)", "cra:recital(15)", "cra:recital(18)"],
    rows=["F-3"],
)

DONATIONS_ABOVE_COST = reading(
    "cra.donations_above_cost",
    "Do voluntary donations above cost, taken for profit, make the supply of free and open-source software commercial?",
    alternative(
        "not_commercial",
        "no, unless access, binaries or updates depend on them",
        "guidance:cra-2026-5252(60)",
        "guidance:cra-2026-5252(62)",
    ),
    alternative(
        "commercial",
        "yes: donations above the costs, with the intention of making a profit, are named as a sign",
        "cra:recital(15)",
    ),
    default="not_commercial",
    why="Recital 15 names it only as something that might be a sign, and a gift that nobody has to make pays for nothing. The guidance looks at whether access is gated.",
    cites=["cra:3(22)", "cra:recital(15)", "guidance:cra-2026-5252(60)"],
    rows=["F-6"],
)

STEWARD_USER_INFORMATION = reading(
    "cra.steward_user_information",
    "Must a steward that takes part in the development inform users of exploited vulnerabilities too?",
    alternative(
        "incidents_only", "no: the duty to inform users is tied to severe incidents that hit its systems", "cra:24(3)"
    ),
    alternative("vulnerabilities_too", "yes, if it gives engineering resources", "guidance:cra-2026-5252(82)"),
    default="incidents_only",
    why="The text applies Article 14(8) together with Article 14(3) only; the guidance goes beyond it.",
    cites=["cra:14(8)", "cra:24(3)", "guidance:cra-2026-5252(82)"],
    rows=["F-12"],
)
