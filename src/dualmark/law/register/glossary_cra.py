# SPDX-License-Identifier: Apache-2.0
"""The 51 definitions of CRA Article 3 in our own plain words, in the order of the article."""

from dualmark.law.register.glossary_entry import Entry


def _defined(number: int, term: str, meaning: str, not_to_confuse: str = "", *more: str) -> Entry:
    """A definition of CRA Article 3, with further addresses where they help."""
    return Entry(term, meaning, (f"cra:3({number})", *more), "legal", not_to_confuse)


CRA_ENTRIES = (
    _defined(
        1,
        "product with digital elements",
        "A piece of software or hardware, counted together with the maker's own remote data processing if one of its "
        "functions would fail without it. A component put on the market on its own is such a product too.",
        "A pure online service is not one; it can only be part of one, as remote data processing.",
        "cra:2(1)",
    ),
    _defined(
        2,
        "remote data processing",
        "Computing elsewhere, with software made by or for the manufacturer, that the product needs for at least one of its "
        "functions.",
        "Where it is hosted does not matter. A service of someone else that the product uses is a component or a dependency.",
    ),
    _defined(3, "cybersecurity", "What it takes to protect systems, their users and others from cyber threats."),
    _defined(4, "software", "The code in an electronic system.", "Documents and mere data are not code."),
    _defined(5, "hardware", "The physical system, or a part of it, that can process, store or send digital data."),
    _defined(
        6,
        "component",
        "Software or hardware meant to be built into an electronic system.",
        "Sold on its own, a component is a product with all the duties of one.",
    ),
    _defined(7, "electronic information system", "Any system that can process, store or send digital data."),
    _defined(
        8, "logical connection", "A connection for data made by software: a socket, a pipe, a file, an interface."
    ),
    _defined(9, "physical connection", "A connection made by physical means: wire, light, mechanics or radio."),
    _defined(
        10,
        "indirect connection",
        "A connection that exists only because the product is part of a bigger system that can itself be connected.",
        "A program that never uses the network, on a computer that does, is indirectly connected.",
    ),
    _defined(11, "end-point", "A device on a network through which one can get into that network."),
    _defined(
        12,
        "economic operator (CRA)",
        "Anyone with duties under the CRA for making or supplying products: manufacturer, authorised representative, "
        "importer, distributor, and others whom the act binds.",
        "An open-source software steward has lighter duties of its own and is not the maker.",
    ),
    _defined(
        13,
        "manufacturer",
        "Who makes a product, or has it made, and offers it under their own name or brand, for money or not.",
        "It is the name on the product that counts, not who wrote the code. Under the AI Act the word is provider.",
    ),
    _defined(
        14,
        "open-source software steward",
        "An organisation, not a manufacturer, that lastingly supports the making of particular free and open-source products "
        "meant for business use and keeps them viable.",
        "Never a natural person; not everyone who contributes or hosts code; it may not put on a CE marking.",
        "cra:24",
    ),
    _defined(
        15,
        "authorised representative (CRA)",
        "Someone in the Union who acts for the manufacturer in tasks named in a written mandate.",
        "Having one is a choice. The person who files reports on the reporting platform is something else.",
        "cra:18",
    ),
    _defined(
        16,
        "importer (CRA)",
        "Someone in the Union who first supplies here a product that carries the name or brand of someone outside the Union.",
        "Buying from a Union brand and selling on makes a distributor, wherever the goods were made.",
        "cra:19",
    ),
    _defined(
        17,
        "distributor (CRA)",
        "Someone in the supply chain who passes a product on without changing what it is.",
        "Mere hosting of open-source code is not distribution in this sense.",
        "cra:20",
    ),
    _defined(18, "consumer", "A person acting for private ends, outside any trade or profession."),
    _defined(
        19,
        "microenterprise, small and medium-sized enterprise (CRA)",
        "Enterprises below the limits of the Union's SME recommendation for staff and for turnover or balance sheet; partner "
        "and linked companies count in part or in full.",
        "Relief differs by size: some is for micro and small only, not for medium.",
        "cra:33(5)",
        "cra:64(10)(a)",
    ),
    _defined(
        20,
        "support period",
        "The time in which the manufacturer must handle vulnerabilities of the product as Annex I Part II says.",
        "Not the warranty, and not always five years: five is the least where the product is used that long.",
        "cra:13(8)",
    ),
    _defined(
        21,
        "placing on the market (CRA)",
        "The first supply of a product on the Union market. For hardware each unit has its own; for standalone software "
        "guidance looks at the version, not the copy.",
        "Making available is every supply, placing only the first one.",
    ),
    _defined(
        22,
        "making available on the market (CRA)",
        "Any supply of a product for distribution or use on the Union market as a business activity, paid or free.",
        "Free of charge is not the same as outside business.",
    ),
    _defined(
        23,
        "intended purpose (CRA)",
        "The use the manufacturer means the product for, with its setting and conditions, as told in instructions, "
        "advertising, statements and technical documentation.",
        "What the sales page promises counts as much as the manual.",
    ),
    _defined(
        24,
        "reasonably foreseeable use",
        "A use the manufacturer did not state, but which people, technology or interaction make likely.",
    ),
    _defined(
        25,
        "reasonably foreseeable misuse (CRA)",
        "A use against the intended purpose that one can expect of people or of other systems.",
    ),
    _defined(
        26,
        "notifying authority (CRA)",
        "The national authority that assesses, appoints and watches conformity assessment bodies.",
        "It receives no vulnerability reports: those go to the CSIRT and ENISA.",
        "cra:36",
    ),
    _defined(27, "conformity assessment (CRA)", "Checking whether the requirements of Annex I are met.", "", "cra:32"),
    _defined(28, "conformity assessment body (CRA)", "A body that tests, certifies or inspects for others."),
    _defined(
        29,
        "notified body (CRA)",
        "A conformity assessment body that a state has appointed and notified, so that its checks count by law.",
        "A test laboratory or a certifier without notification cannot do this work.",
    ),
    _defined(
        30,
        "substantial modification (CRA)",
        "A change after placing on the market that touches conformity with Annex I Part I, or that changes the use for which "
        "the product was assessed.",
        "The AI Act has another test, which asks whether the change was planned. A security update is normally none.",
    ),
    _defined(
        31,
        "CE marking (CRA)",
        "The mark by which the manufacturer says that product and processes meet Annex I and every other act that asks for it.",
        "A statement of the manufacturer, not a certificate, a test mark or a mark of origin.",
        "cra:30",
    ),
    _defined(32, "Union harmonisation legislation", "Union law that sets common conditions for selling products."),
    _defined(
        33,
        "market surveillance authority (CRA)",
        "The national authority that checks products and acts against bad ones.",
    ),
    _defined(34, "international standard", "A standard of an international body such as ISO or IEC."),
    _defined(35, "European standard", "A standard of CEN, CENELEC or ETSI."),
    _defined(
        36,
        "harmonised standard (CRA)",
        "A European standard written at the Commission's request to support Union law.",
        "Only once its reference is published in the Official Journal does it give a presumption of conformity.",
        "cra:27(1)",
    ),
    _defined(37, "cybersecurity risk", "How bad an incident would be, taken together with how likely it is."),
    _defined(
        38,
        "significant cybersecurity risk",
        "A risk whose technical nature suggests that a harmful incident is likely and its effects severe.",
    ),
    _defined(
        39,
        "software bill of materials",
        "A formal list of the components in the software of a product and of how they depend on one another.",
        "It must exist; it need not be public.",
        "cra:AnnexI.PartII(1)",
    ),
    _defined(40, "vulnerability", "A weak spot of a product that a cyber threat can use."),
    _defined(
        41,
        "exploitable vulnerability",
        "A vulnerability that an attacker could really use in practice.",
        "Not every entry of a vulnerability database that matches a component is one.",
        "cra:AnnexI.PartI(2)(a)",
    ),
    _defined(
        42,
        "actively exploited vulnerability",
        "A vulnerability that, on reliable evidence, someone malicious has used in a system without its owner's consent.",
        "A high score, a published exploit or honest research is not enough.",
        "cra:14(1)",
    ),
    _defined(
        43,
        "incident",
        "An event that harms the safety of data or services in a system, in the sense of the NIS 2 Directive.",
    ),
    _defined(
        44,
        "incident having an impact on the security of the product",
        "An incident that weakens, or can weaken, how the product protects data or functions.",
        "Only a severe one has to be reported, and that needs more.",
        "cra:14(5)",
    ),
    _defined(45, "near miss", "An event that could have become an incident but did not.", "", "cra:15(2)"),
    _defined(46, "cyber threat", "A circumstance, event or act that could harm systems, their users or others."),
    _defined(
        47,
        "personal data (CRA)",
        "Data about a person who is or can be identified, as in the data protection regulation.",
    ),
    _defined(
        48,
        "free and open-source software",
        "Software with open source code under a licence that lets everyone have, use, change and pass it on.",
        "Code shown to paying customers only, or free programs without such a licence, do not count.",
    ),
    _defined(49, "recall (CRA)", "Getting back a product that users already have."),
    _defined(50, "withdrawal (CRA)", "Stopping a product that is still in the supply chain from being offered."),
    _defined(
        51,
        "CSIRT designated as coordinator",
        "The national incident response team that coordinates the disclosure of vulnerabilities and receives CRA reports.",
        "Which country's team is asked depends on the maker's main establishment.",
        "cra:14(7)",
    ),
)
