# SPDX-License-Identifier: Apache-2.0
"""The definitions of AI Act Article 3, points 34 to 68, in our own plain words.

State: the act as amended by Regulation (EU) 2026/1744, in force since 27 July 2026.
"""

from dualmark.law.register.glossary_entry import Entry


def _defined(number: int, term: str, meaning: str, not_to_confuse: str = "", *more: str) -> Entry:
    """A definition of AI Act Article 3, with further addresses where they help."""
    return Entry(term, meaning, (f"aia:3({number})", *more), "legal", not_to_confuse)


AI_ACT_DATA_ENTRIES = (
    _defined(
        34,
        "biometric data",
        "Personal data won by technical means from a person's body, physiology or behaviour, such as a face image.",
        "Unlike in data protection law, it need not be able to confirm who the person is.",
    ),
    _defined(
        35,
        "biometric identification",
        "Finding out by machine who a person is, by comparing their features with those of many people in a database.",
        "One against many. One against one is verification.",
    ),
    _defined(
        36,
        "biometric verification",
        "Checking by machine, one against one, that a person is who they claim to be; unlocking a phone, for example.",
        "Left out of the high-risk biometrics of Annex III if that is its sole purpose.",
        "aia:AnnexIII(1)(a)",
    ),
    _defined(
        37,
        "special categories of personal data",
        "The sensitive kinds of data named in the data protection acts, such as health, religion, politics or ethnic origin.",
        "Biometric data is among them only when used to identify someone.",
        "aia:4a",
    ),
    _defined(
        38,
        "sensitive operational data",
        "Data about police and prosecution work that would endanger criminal proceedings if it came out.",
    ),
    _defined(
        39,
        "emotion recognition system",
        "An AI system that reads feelings or intentions of people from their biometric data.",
        "Sentiment in plain text is not meant, nor pain or tiredness.",
        "aia:recital(18)",
    ),
    _defined(
        40,
        "biometric categorisation system",
        "An AI system that sorts people into groups by their biometric data.",
        "Not where it is only a side function that another service technically cannot do without.",
        "aia:recital(16)",
    ),
    _defined(
        41,
        "remote biometric identification system",
        "An AI system that identifies people without their taking part, usually at a distance, against a database.",
        "A check in which the person takes part knowingly, such as at a gate, is not remote.",
        "aia:recital(17)",
    ),
    _defined(
        42,
        "real-time remote biometric identification system",
        "One in which capture, comparison and result follow each other without notable delay; short delays built in to get "
        "round the rule still count.",
        "",
        "aia:5(1)(h)",
    ),
    _defined(
        43,
        "post-remote biometric identification system",
        "Any remote identification that is not in real time.",
        "",
        "aia:26(10)",
    ),
    _defined(
        44,
        "publicly accessible space",
        "A physical place that an unlimited circle of people can enter, public or private, also with a ticket or an age limit.",
        "Online spaces are none.",
        "aia:recital(19)",
    ),
    _defined(
        45,
        "law enforcement authority",
        "A public authority for preventing, solving or prosecuting crime or carrying out sentences, or another body that the "
        "law of a state trusts with such powers.",
    ),
    _defined(46, "law enforcement", "What such authorities do for those ends, or others do on their behalf."),
    _defined(
        47,
        "AI Office",
        "The part of the Commission that watches over AI systems and general-purpose models; in law, the Commission itself.",
    ),
    _defined(
        48,
        "national competent authority",
        "A notifying or a market surveillance authority; for institutions of the Union, the European Data Protection Supervisor.",
    ),
    _defined(
        49,
        "serious incident",
        "A failure of an AI system that leads to death or serious harm to health, serious disruption of critical "
        "infrastructure that cannot be undone, a breach of law that protects fundamental rights, or serious harm to property or the environment.",
        "Not the severe incident of the CRA, which is about the security of a product; one event can be both.",
        "aia:73",
        "cra:14(5)",
    ),
    _defined(
        50,
        "personal data (AI Act)",
        "Data about a person who is or can be identified, as in the data protection regulation.",
    ),
    _defined(51, "non-personal data", "All data that is not personal."),
    _defined(
        52,
        "profiling",
        "Using personal data by machine to judge aspects of a person, such as work, health, taste, reliability or movement.",
        "A system of Annex III that profiles people is always high-risk; the filter of Article 6(3) is closed to it.",
        "aia:6(3)/3",
    ),
    _defined(
        53,
        "real-world testing plan",
        "The document that sets out aims, methods, place, people, time and oversight of such a test.",
    ),
    _defined(54, "sandbox plan", "The plan for work in a sandbox, agreed between provider and authority."),
    _defined(
        55,
        "AI regulatory sandbox",
        "A setting run by an authority in which providers develop, train and test a new system for a time under supervision.",
        "",
        "aia:57",
    ),
    _defined(
        56,
        "AI literacy",
        "Knowing enough about AI, its chances, risks and harms to use it with open eyes.",
        "Providers and deployers take measures to support it; no certificate is asked for.",
        "aia:4",
    ),
    _defined(
        57,
        "testing in real-world conditions",
        "Trying a system for a limited time in real life to gather data and check conformity. It is no placing on the market "
        "if the act's conditions are kept.",
        "",
        "aia:60",
    ),
    _defined(
        58,
        "subject (testing)",
        "A person who takes part in a test in real-world conditions.",
        "Not the data subject of data protection law.",
    ),
    _defined(
        59,
        "informed consent (testing)",
        "A person's free, clear and voluntary yes to a particular test, after being told what matters for the decision.",
        "Not the consent of data protection law.",
        "aia:61",
    ),
    _defined(
        60,
        "deep fake",
        "Image, sound or video made or changed by AI that looks like real people, things, places or events and would pass as "
        "genuine.",
        "Text is not a deep fake; it has its own rule.",
        "aia:50(4)",
    ),
    _defined(
        61,
        "widespread infringement",
        "A breach that harms, or is likely to harm, people's common interests in several Member States.",
    ),
    _defined(
        62,
        "critical infrastructure",
        "A facility, equipment, network, system or part of one that an essential service needs, as in the directive on critical entities.",
        "Not every operator under NIS 2.",
        "aia:AnnexIII(2)",
    ),
    _defined(
        63,
        "general-purpose AI model",
        "A model of real generality that does many different tasks well and can be built into many systems, however it is "
        "brought out.",
        "A model is not a system. Models for research only, not yet on the market, are left out.",
        "aia:53",
    ),
    _defined(
        64,
        "high-impact capabilities",
        "Capabilities as great as those of the most advanced general-purpose models, or greater.",
        "",
        "aia:51",
    ),
    _defined(
        65,
        "systemic risk",
        "A risk that comes only with such capabilities and weighs on the Union market by reach or by effects on health, safety, "
        "security, rights or society, and can spread along the value chain.",
        "Not the same as high-risk, which is a word for systems.",
        "aia:55",
    ),
    _defined(
        66,
        "general-purpose AI system",
        "A system built on a general-purpose model that serves many purposes, used directly or built into others.",
    ),
    _defined(
        67,
        "floating-point operation",
        "One step of arithmetic with floating-point numbers; the unit in which training compute is counted.",
        "A number of operations, not a rate per second.",
        "aia:51(2)",
    ),
    _defined(
        68,
        "downstream provider",
        "Who builds a model, their own or another's, into an AI system and is the provider of that system.",
        "Not the provider of the model, unless they also make it or change it enough.",
    ),
)
