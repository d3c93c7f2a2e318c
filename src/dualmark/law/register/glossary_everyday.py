# SPDX-License-Identifier: Apache-2.0
"""Everyday words and false friends: what people say, what the law says, and how far the two are apart.

Our own words, general guidance, not legal advice. What rests on an interpretation says so.
"""

from dualmark.law.register.glossary_entry import Entry


def _word(term: str, meaning: str, *cites: str, not_this: str = "") -> Entry:
    """An everyday word."""
    return Entry(term, meaning, cites, "everyday", not_this)


_AI_WORDS = (
    _word(
        "limited risk",
        "No word of the act. People mean the transparency duties of Article 50, which come on top of everything else: a "
        "high-risk system can have them too.",
        "aia:50",
        not_this="A tier that replaces high-risk.",
    ),
    _word(
        "minimal risk",
        "No word of the act. It says that no other block applies; prohibitions and AI literacy still do.",
        "aia:4",
        "aia:95",
        not_this="Out of scope.",
    ),
    _word(
        "unacceptable risk",
        "What people call the prohibited practices. They are listed acts with exact conditions, not a degree of danger.",
        "aia:5",
    ),
    _word(
        "high-risk company",
        "There is none: high-risk is said of an AI system for an intended purpose, never of a company, sector or technology.",
        "aia:6",
        not_this="Having one high-risk system: the others are judged each for itself.",
    ),
    _word(
        "deployer and user",
        "The deployer answers for using the system, usually an organisation. A user is whoever sits in front of it; under the "
        "CRA the user of a product is owed information.",
        "aia:3(4)",
        "cra:13(18)",
        not_this="Deploying software to servers.",
    ),
    _word(
        "provider and manufacturer",
        "Provider is the AI Act's word, manufacturer the CRA's. Usually one company, but not when a deployer becomes provider "
        "by a new purpose, or when the maker of a product of Annex I Section A answers as provider for the AI in it.",
        "aia:3(3)",
        "cra:3(13)",
        "aia:25",
    ),
    _word(
        "GPAI",
        "Short for general-purpose AI, said of a model. A product that calls such a model is an AI system; building it does "
        "not make one provider of the model.",
        "aia:3(63)",
        "aia:3(66)",
    ),
    _word(
        "foundation model",
        "No word of the act, which says general-purpose AI model.",
        "aia:3(63)",
    ),
    _word(
        "human in the loop",
        "A way of working, not an exemption. Oversight is required of high-risk systems; a person who confirms results does "
        "not by that take a system out of high-risk.",
        "aia:14",
        "aia:6(3)",
    ),
    _word(
        "conformity by code of practice",
        "Codes help to show compliance; following one gives no presumption.",
        "aia:50(7)",
        "aia:56",
    ),
    _word(
        "AI Act registration",
        "An entry in the EU database by providers of Annex III systems, also of those filtered out by Article 6(3), and by "
        "public deployers; for critical infrastructure (point 2) the register is national.",
        "aia:49",
        "aia:71",
        not_this="An approval. And not something the CRA knows.",
    ),
    _word(
        "own-use system",
        "Software made for oneself. Under the AI Act using it for its purpose is putting into service, so duties can apply; "
        "under the CRA it is not placed on the market.",
        "aia:3(11)",
        "cra:3(22)",
    ),
)

_CONFORMITY_WORDS = (
    _word(
        "self-certify",
        "Loose talk for internal control: the maker carries out the procedure and declares conformity. Nobody is certified by it.",
        "cra:32(1)(a)",
        "aia:43(2)",
        not_this="A certificate, or doing without the procedure and the technical documentation.",
    ),
    _word(
        "CRA-certified",
        "There is no such certificate. The maker declares conformity; a notified body certifies a type or a quality system "
        "where the procedure asks for one.",
        "cra:28",
        "cra:32",
    ),
    _word(
        "CE certificate",
        "There is none. CE is a marking by the maker; what a notified body issues is a type-examination certificate or an "
        "approval of a quality system.",
        "cra:30",
        "cra:3(31)",
    ),
    _word(
        "CRA-compliant",
        "A claim that only the maker can make, for a product, by the declaration of conformity. No tool, score or checklist "
        "can give it.",
        "cra:28(4)",
        "cra:13(12)/3",
    ),
    _word(
        "declaration of conformity",
        "The document in which the maker takes responsibility. One document can serve all acts that ask for one.",
        "cra:28(3)",
        "aia:47(3)",
        not_this="A certificate by someone else, or the simplified declaration, which only points to it.",
    ),
    _word(
        "presumption of conformity and deemed to comply",
        "Presumption: who follows a cited standard is taken to meet the requirement, until shown otherwise. Deemed: the law "
        "treats one act's fulfilment as the other's. CRA Article 12 deems, and only for the AI Act's cybersecurity.",
        "cra:27(1)",
        "cra:12(1)",
        "aia:42(3)",
        not_this="Proof. And fulfilment of the rest of the AI Act: accuracy and robustness are not deemed.",
    ),
    _word(
        "module A",
        "Internal control: no outside body. Open to ordinary products, to important ones under conditions, never to critical ones.",
        "cra:AnnexVIII.PartI",
        "cra:32(1)(a)",
    ),
    _word(
        "module B+C",
        "A notified body examines the type (B), then the maker keeps production to it (C). Two steps of one route.",
        "cra:AnnexVIII.PartII",
        "cra:AnnexVIII.PartIII",
        "cra:32(1)(b)",
        not_this="A route whose CE marking carries a number: under the CRA that is module H alone.",
    ),
    _word(
        "module H",
        "A notified body approves and watches the full quality system, from design to handling of vulnerabilities.",
        "cra:AnnexVIII.PartIV",
        "cra:32(1)(c)",
        not_this="An ISO certificate, or AI Act Annex VII, which is another procedure.",
    ),
    _word(
        "notified body number",
        "A number beside the CE marking. Under the CRA it stands there only when module H was used.",
        "cra:30(4)",
        not_this="A mark of quality.",
    ),
    _word(
        "EUCC",
        "The European certification scheme on common criteria. It can replace a CRA procedure only once a delegated act says so; "
        "whether it gives a presumption before that is disputed.",
        "cra:27(8)",
        "cra:27(9)",
        "cra:8(1)",
        not_this="A must for critical products: none is required today.",
    ),
    _word(
        "substantial modification in both acts",
        "Two tests under one name. CRA: does the change touch Annex I Part I, or the purpose? AI Act: was it unplanned, and "
        "does it touch Chapter III Section 2, or the purpose? One change can be one, the other, both or none.",
        "cra:3(30)",
        "aia:3(23)",
    ),
    _word(
        "safety component of a product",
        "A part whose job is safety, or whose failure is dangerous. One way to high-risk, if the product also needs a third "
        "party's assessment under the acts of Annex I.",
        "aia:3(14)",
        "aia:6(1)",
        not_this="A security component, or any component of a safe product.",
    ),
    _word(
        "class of a product",
        "Default, important class I, important class II, critical. It decides the procedure only; what must be fulfilled is "
        "the same.",
        "cra:7",
        "cra:8",
        not_this="How dangerous the product is, or what it contains: the core functionality of the whole decides.",
    ),
    _word(
        "core functionality",
        "What a product is in essence. It has just one; a built-in function of a listed kind does not change the class.",
        "cra:7(1)",
        "cra:8(1)",
    ),
    _word(
        "technical file",
        "Everyday word for technical documentation: one set of documents can serve both acts. It is kept, not published.",
        "cra:31",
        "aia:11",
    ),
    _word(
        "state of the art",
        "What good practice and technology can do at the time. A measure to orient oneself by, not a list.",
        "cra:AnnexI.PartI(2)(e)",
        "aia:8(1)",
    ),
)

_MARKET_WORDS = (
    _word(
        "placing on the market and making available",
        "Making available is every supply in business; placing is only the first one, and most of a maker's duties hang on it.",
        "cra:3(21)",
        "cra:3(22)",
        "aia:3(9)",
        "aia:3(10)",
    ),
    _word(
        "release",
        "A new version is a new placing only if it is a substantial modification (guidance on standalone software).",
        "cra:3(30)",
        "cra:3(21)",
    ),
    _word(
        "open-source exemption",
        "The CRA has no article that exempts open source. What counts is whether the product is supplied in business; the "
        "AI Act leaves some free systems out, but not prohibited, high-risk or transparency cases.",
        "cra:3(22)",
        "cra:recital(18)",
        "aia:2(12)",
        not_this="A licence that makes duties vanish: who builds open source into a sold product answers for all of it.",
    ),
    _word(
        "EU database registration of CRA products",
        "There is none. The CRA keeps no product register; only the AI Act has a database.",
        "aia:71",
        not_this="The reporting platform, or the European vulnerability database.",
    ),
    _word(
        "SaaS",
        "Software used over the network only. Not a product under the CRA by itself; a part of one when it is the maker's own "
        "remote data processing. For the AI Act a hosted system is a system.",
        "cra:3(1)",
        "cra:3(2)",
        "aia:3(1)",
    ),
    _word(
        "white label",
        "Selling another's product under one's own name. That makes one manufacturer, or provider of a high-risk system.",
        "cra:3(13)",
        "cra:21",
        "aia:25(1)(a)",
    ),
    _word(
        "grandfathering",
        "Old products keep their place until changed enough. CRA: by unit or version, and reporting applies all the same. AI "
        "Act: with its own dates for systems and models.",
        "cra:69(2)",
        "cra:69(3)",
        "aia:111(2)",
    ),
    _word(
        "transition period",
        "The time between entry into force and application. During it nothing needs to be fulfilled early, but reporting and "
        "prohibitions start before the rest.",
        "cra:71(2)",
        "aia:113",
    ),
    _word(
        "SME relief",
        "Not one relief but many, each with its own size: micro, small, medium or mid-cap.",
        "cra:33(5)",
        "cra:64(10)(a)",
        "aia:11(1)",
        "aia:99(6)",
    ),
    _word(
        "spare part",
        "Left out of the CRA only when it replaces an identical part and is made to the same specifications.",
        "cra:2(6)",
        not_this="Any component sold separately.",
    ),
)

_SECURITY_WORDS = (
    _word(
        "72 hours",
        "The limit for the second report, counted from becoming aware, not from the first report; weekends count.",
        "cra:14(2)(b)",
        "cra:14(4)(b)",
        not_this="The 72 hours of data protection law, whose event, addressee and content differ.",
    ),
    _word(
        "24 hours",
        "The limit for the early warning, counted from becoming aware with reasonable certainty.",
        "cra:14(2)(a)",
        "cra:14(4)(a)",
    ),
    _word(
        "final report",
        "Vulnerability: 14 days after a fix or mitigation is available. Severe incident: one month after the 72-hour report.",
        "cra:14(2)(c)",
        "cra:14(4)(c)",
        not_this="30 days from awareness.",
    ),
    _word(
        "becoming aware",
        "Guidance: being reasonably certain after a prompt first look. The date of detection is another date.",
        "cra:14(1)",
        "cra:14(3)",
    ),
    _word(
        "SBOM must be public",
        "No. It must be made and kept; authorities can ask for it, users get it only if the maker chooses.",
        "cra:AnnexI.PartII(1)",
        "cra:AnnexII(9)",
        "cra:13(25)",
    ),
    _word(
        "no known vulnerabilities",
        "The requirement is no known exploitable vulnerability. A match in a database is a question, not an answer.",
        "cra:AnnexI.PartI(2)(a)",
        "cra:3(41)",
    ),
    _word(
        "zero-day",
        "A flaw known to attackers before a fix. It must be reported if it is actively exploited in the product, else handled.",
        "cra:3(42)",
        "cra:14(1)",
    ),
    _word(
        "known exploited list",
        "A public list such as KEV. A hit calls for a check; it starts no clock until one is reasonably certain that one's "
        "own product is exploited.",
        "cra:3(42)",
        "cra:recital(68)",
    ),
    _word(
        "five years of updates",
        "Five years is the least support period, unless the product is used for less; longer use asks for longer support.",
        "cra:13(8)/3",
        not_this="The ten years for which each issued update stays available.",
    ),
    _word(
        "end of life",
        "When the maker stops selling or supporting. The end of support is told at purchase; the reporting duties go on after it (guidance).",
        "cra:13(19)",
        "cra:14(1)",
    ),
    _word(
        "secure by design",
        "A way of working that the CRA asks for from the first plan on. No label, no certificate.",
        "cra:13(1)",
        "cra:AnnexI.PartI(1)",
    ),
    _word(
        "penetration test",
        "One kind of test. The CRA asks for effective and regular tests and reviews; it prescribes none by name.",
        "cra:AnnexI.PartII(3)",
    ),
    _word(
        "coordinated vulnerability disclosure policy",
        "How outsiders can report flaws, and how these are dealt with. The maker has one and keeps to it.",
        "cra:AnnexI.PartII(5)",
        not_this="A bug bounty, which is a choice.",
    ),
    _word(
        "automatic updates",
        "On by default where they fit, with a way to opt out and to postpone. Not for every kind of product.",
        "cra:AnnexI.PartI(2)(c)",
        "cra:recital(56)",
    ),
    _word(
        "incident in both acts",
        "A word with several meanings: the CRA reports severe incidents on a product's security, the AI Act serious incidents "
        "that harm people, rights or things. Clocks and addressees differ, and neither report replaces the other.",
        "cra:14(5)",
        "aia:3(49)",
        "aia:73",
    ),
)

EVERYDAY_ENTRIES = (*_AI_WORDS, *_CONFORMITY_WORDS, *_MARKET_WORDS, *_SECURITY_WORDS)
