# SPDX-License-Identifier: Apache-2.0
"""Facts that point to other law beside the two acts."""

from dualmark.facts.fact import yes_no

PAGE = "other_law"

PROCESSES_PERSONAL_DATA = yes_no(
    "product.processes_personal_data",
    "the product or its back end processes personal data",
    question="Does the product, or the back end behind it, process data about identified or identifiable people?",
    why="Data protection law then applies as well, and the AI Act's declaration of conformity says so.",
    serves=["law:Regulation (EU) 2016/679 Article 2(1)", "aia:AnnexV(5)"],
    page=PAGE,
    finder="data protection",
)

GIVES_USAGE_DATA = yes_no(
    "product.gives_usage_data",
    "the product obtains or generates data about its use or environment and can communicate them",
    question="Does the product obtain or generate data about its use or its environment that it can send or that can be read out?",
    why="The Data Act then gives users access to these data.",
    serves=["law:Regulation (EU) 2023/2854 Article 2(5)"],
    page=PAGE,
    finder="product management",
)

FOR_CONSUMERS = yes_no(
    "product.for_consumers",
    "consumers are among the intended or likely users",
    question="Is the product intended for consumers, or likely to be used by them?",
    why="The General Product Safety Regulation then covers risks that these acts do not.",
    serves=["cra:11", "law:Regulation (EU) 2023/988 Article 3(1)"],
    page=PAGE,
    finder="product management",
)
