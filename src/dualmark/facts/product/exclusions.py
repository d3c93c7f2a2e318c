# SPDX-License-Identifier: Apache-2.0
"""Facts that may take a product out of the CRA, beside the other Union product laws."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "exclusions"

SPECIAL_CIRCUMSTANCES = choices(
    "product.special_circumstances",
    "special circumstances of the product",
    option("only_for_vehicles", "it is a road vehicle, or made only for such vehicles", "A car, van, bus, lorry or trailer (categories M, N and O), or a system, component or separate unit that can only end up in such vehicles.", includes="parts sold to suppliers further up the chain, if vehicles are their only final use", falls_short="generic parts that also go elsewhere, dongles and apps that are only used in a car, charging stations"),
    option("aviation_certified", "it has been certified under the civil aviation Regulation (EU) 2018/1139", "The product itself holds the certificate.", falls_short="drones of the open category, ground software and parts for aircraft without a certificate of their own"),
    option("designed_to_pedal", "it is a powered cycle designed to pedal", "A vehicle of category L1e that is made to be pedalled, or a pedal-assisted bicycle."),
    option("spare_part", "it is supplied specifically as a spare part", "Supplied for repair, to replace a part in an existing product with digital elements.", includes="a complete device supplied through the after-sales channel as the replacement of the same device in a larger system", falls_short="the same part sold as a product in its own right, or as an upgrade"),
    option("defence", "it was developed or modified exclusively for national security or defence", "This product or this variant has no civil customers.", includes="a military variant of a civil product", falls_short="dual-use products, and civil products that armed forces also buy"),
    option("classified_information", "it was specifically designed to process classified information"),
    question="Which of these special circumstances apply to this product? Pick none if none does.",
    why="Each of them may take the product out of the CRA, or bring it back in.",
    help="The question is about this product, not about the sector in which it is used. Banks, telecoms, energy, health care or public bodies as customers make no difference.",
    serves=["cra:2(2)(c)", "cra:2(3)", "cra:2(5)", "cra:2(6)", "cra:2(7)", "dr1535:1"],
    page=PAGE,
    finder="regulatory affairs",
)  # fmt: skip

SPARE_PART_SAMENESS = choice(
    "product.spare_part_sameness",
    "how far the spare part is the same as the part that it replaces",
    option("identical", "the same part, made to the same specifications"),
    option("same_security", "it differs, but not in anything that matters for cybersecurity", "For example another chipset with the same protocols and the same security mechanisms."),
    option("different", "it differs in something that matters for cybersecurity, or is improved", "Another cryptographic implementation, another boot chain, new interfaces or functions."),
    question="How does the spare part compare with the part that it replaces?",
    why="Only spare parts for identical parts, made to the same specifications, are outside the CRA.",
    serves=["cra:2(6)", "cra:recital(29)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

DISCLOSURE_HARMS_SECURITY = yes_no(
    "product.disclosure_harms_security",
    "disclosing some information on the product would harm essential security interests of a Member State",
    question="Is there information on the product whose disclosure would be contrary to the essential interests of a Member State's national security, public security or defence?",
    why="Such information need not be supplied. The product stays in the CRA all the same.",
    serves=["cra:2(8)"],
    page=PAGE,
    finder="legal",
)
