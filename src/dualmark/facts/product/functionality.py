# SPDX-License-Identifier: Apache-2.0
"""What the product is for, judged by its core functionality: the facts on which its class rests.

The options of the first fact follow the categories of Annexes III and IV. Extra functions do not
change the choice; being able to do the same, or holding such a part, does not make it.
"""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "functionality"

CORE_FUNCTIONALITY = choice(
    "product.core_functionality",
    "the core functionality of the product",
    option(
        "identity_management",
        "identity or privileged access management, authentication and access readers",
        "Its main job is to establish who or what somebody or something is, or to decide who may use digital resources or enter places; managing accounts and credentials over their life may come with it. Software that controls and watches the rights of privileged users counts.",
        "Single sign-on, federation of identities, one-time passwords and authenticator apps, several-factor login, TAN generators and other authentication devices, fingerprint, face and badge readers for doors or devices.",
        "An app with a login screen, or with a module for its own users' accounts. A door lock for homes is a smart home product with security functionalities. A card that carries a secure element is a smartcard.",
    ),
    option(
        "browser",
        "a browser",
        "Software with which end users open, see and use web content of servers.",
        "Browsers sold or offered on their own, browser engines and embedded browsers offered as such to be built into other software, browsers with an AI agent.",
        "An app that shows pages through a built-in browser component, such as a news app. A browser extension is judged by what the extension does.",
    ),
    option(
        "password_manager",
        "a password manager",
        "It keeps passwords, on the device or on a server; it may create, share and fill them in.",
        "Local password managers, password managers as browser extensions, those for companies, and those in a hardware token.",
        "An operating system, browser or phone that also keeps passwords. A vault for the keys and tokens of machines: choose none of these and name it in the next question.",
    ),
    option(
        "antimalware",
        "software against malicious software",
        "Software that finds, or removes, or isolates malicious software such as viruses, worms, ransomware and spyware on devices. Finding alone is enough.",
        "Antivirus programs, real-time or on demand, rootkit detection, rescue disks for that purpose.",
        "Scanners for known vulnerabilities or for software components: a vulnerability is no malicious software. Endpoint detection and response: choose none of these and name it in the next question.",
    ),
    option(
        "vpn",
        "a virtual private network",
        "It sets up an encrypted logical tunnel over the resources of a physical or virtual network. The place of use, at home or in critical infrastructure, makes no difference.",
        "VPN clients, VPN servers, VPN gateways.",
        "A library for encrypted connections, a remote login client, a router or firewall that can also do VPN, a bare VPN network interface.",
    ),
    option(
        "network_management",
        "network management",
        "It manages devices in a network (servers, routers, switches, workstations, printers, mobile devices): it watches them and also controls their operation and configuration.",
        "Management systems for whole networks, configuration management for network devices, controllers for software-defined networks.",
        "A dashboard that only watches the network and cannot change anything in it.",
    ),
    option(
        "siem",
        "security information and event management",
        "It does all of this: collects data from several sources, analyses and correlates them, and presents the result as information on which one can act for security, such as detecting threats, forensics or compliance. What the manual and the technical documentation say counts, not the name in the advertisement.",
        "Security information and event management software, also with further functions.",
        "A log collector or log viewer without correlation. A platform whose main capability is to automate and orchestrate the response to incidents, even if it can also gather and show security data.",
    ),
    option(
        "boot_manager",
        "a boot manager",
        "Software that runs the start of a system after power-on or restart: it initialises hardware, loads or hands over to the operating system, and chooses how to start.",
        "UEFI firmware, boot loaders of one or several stages, offered as products.",
        "A device, a computer or an operating system that contains its boot loader.",
    ),
    option(
        "public_key_infrastructure",
        "public key infrastructure and certificate issuance",
        "Used as part of a public key infrastructure, it manages the life of digital certificates (checking, creating, issuing, publishing status, renewing, revoking), or the keys that belong to such certificates.",
        "Certificate authority software, certificate management, responders for certificate status, management of keys of certificates, all-in-one solutions.",
        "A product that only uses certificates. A general vault for secrets, or a key store in software whose keys belong to no certificates: choose none of these and name it in the next question.",
    ),
    option(
        "network_interface",
        "a physical or virtual network interface",
        "Hardware with its firmware that connects a device directly to a network through the driver's programming interface; or software that stands in for such hardware towards the device.",
        "Network cards, controllers and adapters, wired or wireless (Wi-Fi, Ethernet, Bluetooth, Zigbee, USB, field bus); virtual network cards, container network interfaces, VPN interfaces offered on their own.",
        "A device that contains a network card. Routers, modems and switches have their own option.",
    ),
    option(
        "operating_system",
        "an operating system",
        "Software that stands between hardware and programs: it gives an abstract interface of the hardware and controls how programs run.",
        "General-purpose, special-purpose and real-time operating systems, also with a browser, a calculator or other small programs in them.",
        "A phone, a computer or another device that runs an operating system.",
    ),
    option(
        "router_modem_switch",
        "a router, modem for connection to the Internet, or switch",
        "A router chooses the path of data between networks; a modem turns signals for connection to the Internet; a switch forwards packets between networked devices and has a management plane. A firewall function in it changes nothing while routing or switching is the main job.",
        "Wired, wireless and virtual routers, fibre, DSL, cable, satellite and cellular modems, managed and smart switches, multilayer and virtual security switches, programmable switches, bridges such as wireless access points.",
        "A switch that cannot be managed. A modem that does not connect to the Internet. A plain network adapter is a network interface.",
    ),
    option(
        "security_microprocessor",
        "a microprocessor with security-related functionalities",
        "An integrated circuit for central processing that needs external memory and peripherals, with functions (encryption, authentication, key storage, trusted execution, random numbers) made to secure other products, networks or services beyond itself, such as a secure boot chain.",
        "The microprocessor with its microcode and low-level firmware.",
        "A microprocessor whose protections serve only itself, or that has none. One with protection against physical tampering is tamper-resistant: choose that option.",
    ),
    option(
        "security_microcontroller",
        "a microcontroller with security-related functionalities",
        "An integrated circuit for central processing with memory of its own, programmable, with functions (encryption, authentication, key storage, trusted execution, random numbers) made to secure other products, networks or services beyond itself, such as a secure boot chain.",
        "The microcontroller with its microcode and low-level firmware.",
        "A general-purpose microcontroller without such functions. One with protection against physical tampering is tamper-resistant: choose that option.",
    ),
    option(
        "security_asic_fpga",
        "an ASIC or FPGA with security-related functionalities",
        "An integrated circuit made for one application, or one with logic that is programmed after manufacture, with functions made to secure other products, networks or services beyond itself.",
        "Circuits with key storage, authentication of their configuration, secure communication blocks.",
        "A circuit without functions that secure anything beyond itself, and a device that contains such a circuit.",
    ),
    option(
        "home_assistant",
        "a smart home general purpose virtual assistant",
        "It takes demands, tasks or questions in natural language, spoken or written, and on that basis opens other services or controls connected devices.",
        "Smart speakers with a built-in assistant, assistants offered on their own. Choose this also for such an assistant at work: a further question asks where it is meant to be used.",
        "A chatbot that only answers about one subject or company, and a device that an assistant of others controls.",
    ),
    option(
        "smart_home_security",
        "a smart home product with security functionalities",
        "It protects the physical security of people at home, or it centrally controls products that do.",
        "Smart door locks, baby monitors, home alarm systems, home security cameras, hubs and apps that control them. Choose this also for a hub or app that controls many kinds of home devices, security devices among them: further questions sort it out.",
        "Lamps, coffee machines or vacuum cleaners, even with a camera for their own work. A camera made only for factories, shops or public buildings.",
    ),
    option(
        "connected_toy",
        "an Internet connected toy with social interaction or location tracking",
        "A toy with digital elements. Further questions ask for its connection and its features.",
        "Toys that speak, listen, film or take input and reach the Internet, also through a phone or hub; toys that locate themselves or the child.",
        "Products for children that are no toys, such as a safety tracker: see personal wearable.",
    ),
    option(
        "personal_wearable",
        "a personal wearable for health monitoring or for children",
        "Worn or placed on the body, directly or through clothes or accessories. Further questions ask for its purpose.",
        "Fitness trackers, smartwatches, smart jewellery, smart clothes that follow data about health; safety wearables for children. The app that the wearable needs belongs to it.",
        "A wearable for neither health nor children, such as wireless earphones. A device that one carries but does not wear.",
    ),
    option(
        "hypervisor_container_runtime",
        "a hypervisor or container runtime",
        "Software that creates and runs virtual machines that are separated from each other; or software that runs containers on one host as isolated processes and manages their life.",
        "Hypervisors on bare hardware, on an operating system or mixed; container runtimes.",
        "Images of virtual machines or containers, and software packed in a container. Software that spreads containers over many hosts and has no runtime of its own: choose none of these and name it in the next question.",
    ),
    option(
        "firewall_intrusion_detection",
        "a firewall, intrusion detection or prevention system",
        "A firewall watches and limits traffic to protect a network or system from access without permission. An intrusion detection system watches the traffic inside for signs of an attack; an intrusion prevention system also reacts.",
        "Network firewalls, web application firewalls and filters, anti-spam gateways, intrusion detection and prevention for networks or for single hosts.",
        "A router or another product that also has a firewall. Endpoint detection and response, and a spam filter that is only an add-on to a mail program: choose none of these and name it in the next question.",
    ),
    option(
        "tamper_resistant_microprocessor",
        "a tamper-resistant microprocessor",
        "A microprocessor with security-related functionalities that also shows, resists or responds to physical tampering. A further question asks for the level of attack it is designed for.",
        "Processors with tamper evidence, resistance or response.",
        "A microprocessor without protection against tampering; a secure element, a card.",
    ),
    option(
        "tamper_resistant_microcontroller",
        "a tamper-resistant microcontroller",
        "A microcontroller with security-related functionalities that also shows, resists or responds to physical tampering. A further question asks for the level of attack it is designed for.",
        "Microcontrollers with tamper evidence, resistance or response.",
        "A microcontroller without protection against tampering; a secure element, a card.",
    ),
    option(
        "hardware_security_box",
        "a hardware device with security box",
        "Hardware of several separate components in an envelope that shows, resists or responds to physical attack, and that keeps or processes sensitive data or does cryptography.",
        "Payment terminals, hardware security modules and tachographs built in that way.",
        "Software only, such as an app that works with a payment terminal, or a key store in software. A single chip: see the secure element and the tamper-resistant chips.",
    ),
    option(
        "smart_meter_gateway",
        "a smart meter gateway",
        "It controls the communication between the parts of a smart metering system and authorised third parties such as suppliers; it collects and keeps meter or personal data, protects them by cryptography, has a firewall function and can control other devices.",
        "Gateways for electricity; gateways for gas or heat that do all of this.",
        "A smart meter itself, without the functions of a gateway.",
    ),
    option(
        "other_advanced_security_device",
        "another device for advanced security purposes, secure cryptoprocessing included",
        "A device made for security tasks of high demand, cryptographic processing included, that fits none of the other options.",
        "Link encryptors, data diodes and the like, as far as no other option describes them.",
        "Products that only use cryptography beside another main job, such as a smart meter. Software.",
    ),
    option(
        "smartcard_secure_element",
        "a smartcard or similar device, a secure element",
        "A secure element is a chip with security functions and protection against tampering, designed to withstand attacks of a high level (AVA_VAN.4 or more), that keeps credentials or does cryptography. A smartcard or similar device is such an element in a carrier: a card, a wristband or another shape.",
        "Trusted platform modules, embedded and replaceable SIM chips, identity and travel documents, signature cards, payment cards, access cards, tachograph cards, payment wristbands. A further question asks which it is.",
        "A laptop or phone that contains such an element; a reader for cards.",
    ),
    option(
        "none_of_these",
        "none of these",
        "The main job of the product is another one.",
        "Office and design software, games, news and shopping apps, business software, cryptographic libraries, industrial controllers, household appliances; phones, computers and other devices that contain products of the list as parts. Also the kinds of product of which another option says \"name it in the next question\".",
        "A product that does one of the jobs above as its main job and something else besides.",
    ),
    question="Which one of these descriptions is the core functionality of the product as a whole?",
    why="It decides whether the product is important (class I or II), critical, or neither; and so which conformity assessment procedures are open.",
    help="Judge the product as a whole, with the remote data processing that belongs to it. Ask what it is for: extra functions do not move it away from its description. That it contains such a part, or can also do such a thing, is not enough. Exactly one answer is right, and how the product is called or advertised does not decide. Parts that are sold separately are products of their own.",
    examples=["A router with a firewall is a router.", "A news app with a built-in browser is none of these."],
    serves=["cra:7(1)", "cra:8(1)", "cra:AnnexIII", "cra:AnnexIV", "ir2392:2(1)", "ir2392:2(2)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

TOOL_KIND = choice(
    "product.tool_kind",
    "the kind of tool, among those near to a listed description",
    option("endpoint_detection_response", "endpoint or extended detection and response (EDR, XDR)", "Records and analyses what happens on devices in order to find attacks of any kind, malicious software among them, and lets one react. Plain antivirus, or plain intrusion detection on a host, has its own option in the question before."),
    option("security_data_and_response", "security event management and automated response in one, both equally", "Sold for both: collecting, correlating and presenting security data, and orchestrating the response; neither is clearly the main job. If response is the main job, choose none; if collecting and correlating is, choose security information and event management in the question before."),
    option("container_orchestrator", "orchestration of containers over several hosts, without a runtime of its own", "Places, scales and connects containers in a cluster; the containers are run by a runtime that is another product. If the product itself runs containers, choose the runtime in the question before."),
    option("secrets_vault", "a general vault for secrets of machines and applications", "Keeps and hands out tokens, access keys, passwords and keys to applications, not mainly to people and not mainly for certificates."),
    option("software_security_module", "a security module in software only", "Does in software what a hardware security module does: creates, keeps and uses keys, which do not mainly belong to certificates."),
    option("spam_filter_plugin", "a spam or content filter as an add-on to a mail program or server", "Filters mail inside another program; it is no gateway in front of a network or system."),
    option("none", "none of these"),
    question="Is the product mainly one of these kinds of tool?",
    why="The descriptions of the law come near to these tools, but do not settle where they belong.",
    help="Asked only if no description of the question before fits. For nearly all products the answer is none.",
    serves=["cra:7(1)", "cra:8(1)", "ir2392:recital(5)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

COMMUNICATES_ON_INTERNET = yes_no(
    "product.communicates_on_internet",
    "the product communicates on the public Internet, directly or through other equipment",
    question="Does the product communicate on the public Internet, by itself or through other equipment such as a phone, hub or router?",
    why="Assistants for the home and toys are important products only if they do.",
    help="A toy that exchanges data with an app, which passes them on over the Internet, does. A radio or Bluetooth link that never leads to the Internet does not count.",
    serves=["ir2392:AnnexI.ClassI(16)/2", "ir2392:AnnexI.ClassI(18)/2", "ir2392:AnnexI.ClassI(18)/3"],
    page=PAGE,
    finder="engineering",
)

INTENDED_FOR_HOMES = yes_no(
    "product.intended_for_homes",
    "the product is intended for use in homes",
    question="Is the product intended (also) for use by consumers in their homes?",
    why="Two categories of important products are about residential settings.",
    help="Look at instructions, advertisement and technical documentation. Being meant for homes besides offices or shops is enough. A product meant only for companies, factories or public buildings is not for homes.",
    serves=["ir2392:AnnexI.ClassI(16)/2", "ir2392:AnnexI.ClassI(17)/2"],
    page=PAGE,
    finder="product management",
)

HOME_SECURITY_ROLE = choice(
    "product.home_security_role",
    "what the smart home product does for physical security",
    option("protects_remotely_managed", "it protects people or the home, and can be controlled or managed from other systems", "For instance with an app, a hub or a service of the manufacturer."),
    option("protects_on_its_own", "it protects people or the home, but cannot be controlled or managed from elsewhere", "Everything is done at the device itself."),
    option("controls_security_products", "it is made to centrally control products that protect homes", "Hardware or software such as an alarm control panel, or an app for locks and security cameras."),
    option("controls_any_devices", "it controls home devices of any kind, security products among them", "A general home automation hub or app; security is one use of many."),
    option("no_security", "it does nothing for physical security"),
    question="What does the product do for the physical security of people at home?",
    why="Only products that protect, can be managed remotely, or centrally control such products belong to the category.",
    serves=["cra:AnnexIII.ClassI(17)", "ir2392:AnnexI.ClassI(17)/2"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

TOY_FEATURES = choices(
    "product.toy_features",
    "the features of the toy",
    option("two_way_communication", "built-in technology for communication in and out", "Such as keyboard, microphone, speaker or camera, so that the toy takes something in and gives something out."),
    option("location_tracking", "technology that tracks or infers where the toy or its user is", "Such as satellite positioning or location by networks. Only sensing that the user or another toy is near does not count."),
    question="Which of these features does the toy have?",
    why="A toy is an important product only with one of them.",
    serves=["ir2392:AnnexI.ClassI(18)/2", "ir2392:AnnexI.ClassI(18)/3"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

WEARABLE_PURPOSES = choices(
    "product.wearable_purposes",
    "the purposes of the wearable",
    option("health_monitoring", "following the health of the wearer", "It senses, regularly or continuously, and processes information relevant to health, such as heart rate, sleep or other body data."),
    option("for_children", "use by and for children under 14", "It is intended to be worn by children under 14 years, for whatever purpose."),
    question="For which of these purposes is the wearable intended?",
    why="A wearable is an important product only with one of these purposes. One that the medical device regulations cover is none for its health purpose.",
    serves=["cra:AnnexIII.ClassI(19)", "ir2392:AnnexI.ClassI(19)/2", "ir2392:AnnexI.ClassI(19)/4"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

ATTACK_RESISTANCE = choice(
    "product.attack_resistance",
    "the level of vulnerability analysis (AVA_VAN) that the chip or secure element is designed for",
    option("below_2", "none, or AVA_VAN 1", "Also where the chip was not designed for any level of the Common Criteria."),
    option("ava_van_2_or_3", "AVA_VAN 2 or 3"),
    option("ava_van_4_or_5", "AVA_VAN 4 or 5"),
    question="Which AVA_VAN level of the Common Criteria is the chip or secure element designed to withstand?",
    why="It draws the line between chips of class I, tamper-resistant chips of class II, and critical secure elements.",
    help="What counts is the level of protection it was designed for, not whether a certificate exists. Older versions of the Common Criteria may be used. AVA_VAN 4 stands for attackers with moderate, 5 for those with high attack potential.",
    serves=["ir2392:AnnexI.ClassII(3)/2", "ir2392:AnnexI.ClassII(4)/2", "ir2392:AnnexII(3)/2", "ir2392:recital(8)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

SECURE_ELEMENT_KIND = choice(
    "product.secure_element_kind",
    "the kind of secure element or card",
    option("listed", "one that the law names", "Trusted platform module, embedded SIM chip (eUICC); identity or travel document, qualified signature card, replaceable SIM card, payment card, access card, tachograph card, wristband with a payment element. Choose this also if the level of protection is not known."),
    option("listed_chip_below_level", "a named chip that is known to be designed for less than AVA_VAN 4"),
    option("listed_carrier_below_level", "a named card or carrier whose chip is known to be designed for less than AVA_VAN 4", "For instance a simple access card or tag."),
    option("other_microcontroller", "another chip of the microcontroller kind", "It has memory of its own and is programmable. The level of protection is asked besides."),
    option("other_microprocessor", "another chip of the microprocessor kind", "It works with external memory. The level of protection is asked besides."),
    option("other_carrier", "another card or carrier with a chip in it", "The level of protection is asked besides."),
    question="Which of these kinds is it?",
    why="Some kinds are named by the law itself; for the others the level of protection decides.",
    serves=["ir2392:AnnexII(3)/3", "ir2392:AnnexII(3)/5"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
