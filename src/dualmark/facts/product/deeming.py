# SPDX-License-Identifier: Apache-2.0
"""Facts about what the manufacturer has shown so far for the cybersecurity of the AI in the product."""

from dualmark.facts.fact import yes_no

PAGE = "conformity"

PROPERTIES_FULFILLED = yes_no(
    "product.properties_fulfilled",
    "the essential cybersecurity requirements of CRA Annex I Part I are shown to be fulfilled",
    question="Is it shown, in the technical documentation, that the product fulfils all applicable requirements of CRA Annex I Part I?",
    why="It is the first of three conditions under which the AI Act's cybersecurity requirements are deemed met.",
    serves=["cra:12(1)(a)"],
    page=PAGE,
    finder="product security",
)

PROCESSES_COMPLY = yes_no(
    "product.processes_comply",
    "the vulnerability handling processes are shown to comply with CRA Annex I Part II",
    question="Is it shown that your vulnerability handling processes comply with CRA Annex I Part II?",
    why="It is the second of the three conditions.",
    serves=["cra:12(1)(b)"],
    page=PAGE,
    finder="product security",
)

DECLARATION_SHOWS_AI_CYBERSECURITY = yes_no(
    "product.declaration_shows_ai_cybersecurity",
    "the CRA declaration of conformity demonstrates the level of cybersecurity that AI Act Article 15 requires",
    question="Does the EU declaration of conformity under the CRA demonstrate that the level of cybersecurity required by AI Act Article 15 is achieved?",
    why="It is the third condition; a CE mark or CRA conformity alone is not enough.",
    serves=["cra:12(1)(c)"],
    page=PAGE,
    finder="regulatory affairs",
)
