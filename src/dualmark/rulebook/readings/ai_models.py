# SPDX-License-Identifier: Apache-2.0
"""Open questions about providers of general-purpose AI models."""

from dualmark.rulebook.writing import alternative, reading

MODIFIED_MODEL = reading(
    "ai.modified_model",
    "When does somebody who trains a general-purpose model of another further become a provider of a model?",
    alternative("more_than_a_third", "When the change took more than a third of the compute that trained the original", "guidelines:general-purpose-ai"),
    alternative("any_change", "With any further training or change that makes a new model; the duties are then limited to the change", "aia:3(3)", "aia:recital(97)", "aia:recital(109)"),
    default="more_than_a_third",
    why="The Act names no measure; the Commission's guidelines give one as an indication, and the Commission enforces.",
    cites=["aia:3(3)", "aia:recital(109)"],
    rows=["AI-4.8-finetune"],
)  # fmt: skip

MONETISED_OPEN_MODEL = reading(
    "ai.monetised_open_model",
    "Does a model under a free and open-source licence keep its exemptions if it is turned into money?",
    alternative("no_exemption", "No: components provided for a price or otherwise monetised do not benefit", "aia:recital(103)", "guidelines:general-purpose-ai"),
    alternative("exempt", "Yes: Article 53(2) asks for the licence and the public information only", "aia:53(2)"),
    default="no_exemption",
    why="The recital explains what a free release means, and the guidelines follow it; the exemption is narrow.",
    cites=["aia:53(2)", "aia:54(6)"],
    rows=["AI-4.8-foss"],
)  # fmt: skip
