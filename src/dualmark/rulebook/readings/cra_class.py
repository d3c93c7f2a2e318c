# SPDX-License-Identifier: Apache-2.0
"""Open questions about the class of a product: where the technical descriptions do not settle a kind."""

from dualmark.rulebook.writing import alternative, reading

NEITHER = alternative("neither", "it has the core functionality of no category", "ir2392:recital(5)", "cra:7(1)")

ENDPOINT_DETECTION = reading(
    "cra.endpoint_detection",
    "Which core functionality does endpoint or extended detection and response have?",
    alternative("antimalware", "software that searches for malicious software", "ir2392:AnnexI.ClassI(4)/2"),
    alternative("intrusion_detection", "host-based intrusion detection", "ir2392:AnnexI.ClassII(2)/5"),
    NEITHER,
    default="antimalware",
    why="It detects or searches for malicious code on devices, which is enough for that description; but it also watches for intrusions, and no text names it. Our inference.",
    cites=[
        "cra:AnnexIII.ClassI(4)",
        "cra:AnnexIII.ClassII(2)",
        "ir2392:AnnexI.ClassI(4)/2",
        "guidance:cra-2026-5252(144)",
    ],
    rows=["III.I.4", "III.II.2", "C-6"],
)

SECURITY_DATA_AND_RESPONSE = reading(
    "cra.security_data_and_response",
    "Is a platform that is equally made for security event management and for automated response a SIEM system?",
    alternative("siem", "yes: it has the whole functionality, and extras do not change that", "ir2392:recital(4)"),
    alternative(
        "neither", "no: orchestration and response software is generally not a SIEM system", "ir2392:recital(5)"
    ),
    default="siem",
    why="Recital 5 speaks of software whose core is another one; where all that the description asks for is a main job of the product, recital 4 fits better. Our inference.",
    cites=["ir2392:AnnexI.ClassI(7)/2", "ir2392:recital(4)", "ir2392:recital(5)", "guidance:cra-2026-5252(144)"],
    rows=["III.I.7", "C-6"],
)

CONTAINER_ORCHESTRATOR = reading(
    "cra.container_orchestrator",
    "Is software that orchestrates containers over several hosts, without a runtime of its own, a container runtime system?",
    alternative(
        "neither", "no: the description is about running containers on a single host", "ir2392:AnnexI.ClassII(1)/4"
    ),
    alternative(
        "container_runtime",
        "yes: it manages the life of containers and allows their orchestration",
        "ir2392:AnnexI.ClassII(1)/4",
        "cra:AnnexIII.ClassII(1)",
    ),
    default="neither",
    why="The description names a single host operating system and the execution of containers; the orchestrator leaves both to the runtime. Our inference.",
    cites=["cra:AnnexIII.ClassII(1)", "ir2392:AnnexI.ClassII(1)/4"],
    rows=["III.II.1"],
)

SECRETS_VAULT = reading(
    "cra.secrets_vault",
    "Which core functionality does a general vault for secrets of machines and applications have?",
    alternative(
        "neither", "none: it is neither about passwords of users nor about keys of certificates", "ir2392:recital(5)"
    ),
    alternative(
        "public_key_infrastructure", "key management in a public key infrastructure", "ir2392:AnnexI.ClassI(9)/2"
    ),
    alternative(
        "password_manager", "a password manager, as it stores and hands out passwords", "ir2392:AnnexI.ClassI(3)/2"
    ),
    default="neither",
    why="The one description is limited to keys associated with certificates, the other to passwords; a vault for tokens and keys of every kind goes beyond both. Our inference.",
    cites=["ir2392:AnnexI.ClassI(9)/2", "ir2392:AnnexI.ClassI(3)/2"],
    rows=["III.I.9", "III.I.3"],
)

SOFTWARE_SECURITY_MODULE = reading(
    "cra.software_security_module",
    "Which core functionality does a security module in software only have?",
    alternative(
        "neither", "none: security boxes are hardware, and its keys belong to no certificates", "ir2392:AnnexII(1)/2"
    ),
    alternative(
        "public_key_infrastructure", "key management in a public key infrastructure", "ir2392:AnnexI.ClassI(9)/2"
    ),
    alternative(
        "advanced_security_device",
        "a device for advanced security purposes, as it does secure cryptoprocessing",
        "cra:AnnexIV(2)",
    ),
    default="neither",
    why="The description of security boxes asks for hardware with an envelope, and the words 'other devices' hardly mean software. Our inference.",
    cites=["ir2392:AnnexII(1)/2", "ir2392:AnnexI.ClassI(9)/2", "cra:AnnexIV(2)"],
    rows=["IV.1", "III.I.9"],
)

SPAM_FILTER_PLUGIN = reading(
    "cra.spam_filter_plugin",
    "Is a spam filter that is an add-on to a mail program a firewall?",
    alternative(
        "neither",
        "no: only gateways are named, and it protects no network or system from access",
        "ir2392:AnnexI.ClassII(2)/3",
    ),
    alternative("firewall", "yes: it filters communication like an anti-spam gateway", "ir2392:AnnexI.ClassII(2)/3"),
    default="neither",
    why="The description is about traffic to and from a network or system; the add-on sorts messages that have already arrived. Our inference.",
    cites=["ir2392:AnnexI.ClassII(2)/2", "ir2392:AnnexI.ClassII(2)/3"],
    rows=["III.II.2"],
)

ASSISTANT_SETTING = reading(
    "cra.assistant_setting",
    "Is a general purpose virtual assistant that is not meant for homes an important product?",
    alternative("homes_only", "no: the category is about the smart home", "cra:AnnexIII.ClassI(16)"),
    alternative(
        "any_setting",
        "yes, if it opens other services: the words on residential settings go with the control of devices only",
        "ir2392:AnnexI.ClassI(16)/2",
    ),
    default="homes_only",
    why="The name of the category in the Regulation says smart home, and the description can be read in that light. Our inference.",
    cites=["cra:AnnexIII.ClassI(16)", "ir2392:AnnexI.ClassI(16)/2"],
    rows=["III.I.16"],
)

HOME_AUTOMATION = reading(
    "cra.home_automation",
    "Is a hub or app that controls home devices of any kind, security products among them, a smart home product with security functionalities?",
    alternative(
        "other_core",
        "no: security is one use of many, so its core functionality is another one",
        "ir2392:recital(5)",
        "cra:7(1)",
    ),
    alternative(
        "included",
        "yes: hardware and software that centrally control such products are included",
        "ir2392:AnnexI.ClassI(17)/2",
    ),
    default="other_core",
    why="Being able to control security products is not the core functionality of a general hub. Our inference.",
    cites=["cra:AnnexIII.ClassI(17)", "ir2392:AnnexI.ClassI(17)/2", "ir2392:recital(5)"],
    rows=["III.I.17"],
)

TOY_LAW_REFERENCE = reading(
    "cra.toy_law_reference",
    "Does the category of connected toys reach toys that only the new Toy Safety Regulation covers?",
    alternative(
        "follows_replacement",
        "yes: the reference to the Directive is to be read as one to the Regulation that replaces it",
        "law:Regulation (EU) 2025/2509",
    ),
    alternative(
        "directive_only",
        "no: the category names Directive 2009/48/EC, and it was not changed",
        "cra:AnnexIII.ClassI(18)",
    ),
    default="follows_replacement",
    why="References to a repealed act are usually construed as references to the act that replaces it; the wording itself still names the Directive. Our inference.",
    cites=["cra:AnnexIII.ClassI(18)", "ir2392:AnnexI.ClassI(18)/2", "law:Regulation (EU) 2025/2509"],
    rows=["III.I.18"],
)

SECURE_ELEMENT_EXAMPLES = reading(
    "cra.secure_element_examples",
    "Is a kind of chip or card that the law names as an example critical even if it is designed for less than AVA_VAN.4?",
    alternative(
        "named_kinds_included",
        "yes: the named kinds are in the category",
        "ir2392:AnnexII(3)/3",
        "ir2392:AnnexII(3)/5",
        "ir2392:recital(7)",
    ),
    alternative(
        "level_needed",
        "no: the description asks for at least AVA_VAN.4, and the level draws the line",
        "ir2392:AnnexII(3)/2",
        "ir2392:recital(8)",
    ),
    default="named_kinds_included",
    why="Recital 7 calls the examples products that meet the description, and for these no condition is repeated as it is for others. Our inference.",
    cites=[
        "ir2392:AnnexII(3)/2",
        "ir2392:AnnexII(3)/3",
        "ir2392:AnnexII(3)/5",
        "ir2392:recital(7)",
        "ir2392:recital(8)",
    ],
    rows=["IV.3"],
)

UNDESCRIBED_SECURITY_DEVICE = reading(
    "cra.undescribed_security_device",
    "Which class has another device for advanced security purposes, for which there is no technical description?",
    alternative("open", "it cannot be said until the category is described: get legal advice", "ir2392:AnnexII(2)/2"),
    alternative(
        "critical", "critical: Annex IV names the category, with or without a description", "cra:AnnexIV(2)", "cra:8(1)"
    ),
    alternative(
        "not_listed",
        "default: without a description no product can be held to meet it",
        "ir2392:recital(2)",
        "cra:7(4)",
    ),
    default="open",
    why="Annex IV names such devices, but the act that had to describe the categories describes smart meter gateways only. We do not choose for you. Our inference.",
    cites=["cra:AnnexIV(2)", "cra:7(4)", "ir2392:2(2)", "ir2392:AnnexII(2)/2"],
    rows=["IV.2"],
)
