# SPDX-License-Identifier: Apache-2.0
"""Open questions about the support period and about known vulnerabilities under the CRA."""

from dualmark.rulebook.writing import alternative, reading

OPEN_SOURCE_SUBSCRIPTION = reading(
    "cra.support_open_source_subscription",
    "Open-source software is earned with support subscriptions only and stays usable afterwards: how long is its support period?",
    alternative("subscription", "As long as the user's subscription is active", "faq:cra(4.5.2)"),
    alternative(
        "five_years", "At least five years, like every product that is expected to be in use for so long", "cra:13(8)/3"
    ),
    default="subscription",
    why="Such software is on the market only for those who subscribe, so that its use as a product ends with the subscription; the text itself has no such rule, and only the Commission's services say so.",
    cites=["cra:13(8)/3", "cra:recital(60)"],
    rows=["D-2"],
)

MOMENT_OF_KNOWLEDGE = reading(
    "cra.known_vulnerability_moment",
    "Until when must a product be free of known exploitable vulnerabilities?",
    alternative(
        "placing",
        "Until it is placed on the market; what comes to light later is handled as a vulnerability",
        "cra:13(1)",
        "faq:cra(4.2.3)",
    ),
    alternative(
        "each_supply",
        "Whenever it is made available, also by others later in the chain",
        "cra:AnnexI.PartI(2)(a)",
        "cra:6(a)",
    ),
    default="placing",
    why="The manufacturer's own duty is tied to placing on the market. Annex I says 'made available', and Article 6 repeats it for every supply, with the necessary updates installed.",
    cites=["cra:13(1)", "cra:6(a)", "cra:AnnexI.PartI(2)(a)"],
    rows=["D-7"],
)
