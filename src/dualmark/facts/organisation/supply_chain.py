# SPDX-License-Identifier: Apache-2.0
"""Who stands for the organisation's products in the Union."""

from dualmark.facts.fact import choices, option

UNION_PARTNERS = choices(
    "organisation.union_partners",
    "who stands for the products in the Union",
    option("authorised_representative", "an authorised representative with a written mandate"),
    option("importer", "an importer that places them on the market"),
    option("distributor", "a distributor that makes them available"),
    question="Who in the Union stands for the products of your organisation, as far as you know?",
    why="A manufacturer without an establishment in the Union notifies where its representative is, else its importer, else its distributor, else most of its users.",
    help="Choose none if you sell from outside the Union to users directly. If there are several of a kind, the one for most of your products decides.",
    serves=["cra:14(7)/3"],
    page="organisation",
    finder="sales",
)
