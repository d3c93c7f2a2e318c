# SPDX-License-Identifier: Apache-2.0
"""One fact: the failure whose consequences are to be judged."""

from dualmark.facts.fact import choices, option

ALLEGED_FAILURES = choices(
    "product.alleged_failures",
    "the failures to be judged",
    option("essential_requirements", "the product or the vulnerability handling does not meet CRA Annex I"),
    option("article_13", "another duty of the manufacturer under Article 13 is not met", "Risk assessment, due diligence, support period, retention, contact point, information, corrective measures and so on."),
    option("early_warning_late", "the early warning was sent, but after 24 hours"),
    option("early_warning_never_sent", "no early warning was sent at all"),
    option("later_reporting", "another duty under Article 14 is not met", "The notification within 72 hours, the final report, the information of users, or an intermediate report."),
    option("other_operators", "a duty of authorised representatives, importers, distributors, or of those treated as manufacturers, or on identification, is not met", "Articles 18 to 23."),
    option("declaration_or_marking", "the declaration of conformity or the CE marking is missing or wrong", "Article 28 and Article 30(1) to (4)."),
    option("technical_documentation", "the technical documentation, or the simplified form for it, is missing or wrong", "Article 31(1) to (4) and Article 33(5)."),
    option("procedure", "the conformity assessment was not done, or not by an open procedure, for a product that is not critical", "Article 32(1), (2) and (3)."),
    option("critical_or_special_procedure", "the procedure for a critical product, for open-source software or for a health record system was not followed", "Article 32(4), (5) and (5a)."),
    option("access_refused", "market surveillance authorities got no access to data and documents", "Article 53."),
    option("false_information", "a notified body or market surveillance authority got incorrect, incomplete or misleading information in reply to a request"),
    option("steward", "a duty of open-source software stewards is not met", "Article 24."),
    question="Which failures are alleged, or do you want to judge?",
    why="It decides up to which amount a fine can reach. Choose none if there is nothing to judge.",
    serves=["cra:64(2)", "cra:64(3)", "cra:64(4)", "cra:64(10)"],
    page="penalties",
    finder="legal",
)  # fmt: skip
