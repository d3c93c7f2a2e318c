# SPDX-License-Identifier: Apache-2.0
"""Facts that decide whether the product is a product with digital elements on the Union market."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "scope"
SUPPLY_PAGE = "supply"
REMOTE_PAGE = "remote_processing"

KIND = choice(
    "product.kind",
    "what the product is",
    option("software", "software", "Computer code in any form: an application, firmware, a library, a container image, source code, a browser extension, an online service.", includes="software components meant to be built into products of others", falls_short="the output that software produces"),
    option("hardware", "hardware, alone or with its software", "A device, machine or electronic part that processes, stores or sends digital data, with the software in it and the app or driver that it needs.", includes="chips, boards, sensors and other parts that are sold separately"),
    option("model_weights", "weights of an AI model, without code", "Only parameters or weights; no program that runs them is supplied with them."),
    option("data_or_documents", "data or documents only", "A data set, a manual, a drawing, a text, media: nothing in it is computer code."),
    option("non_digital", "something without any digital part", "It neither processes nor stores nor sends digital data."),
    question="What is the product?",
    why="Only software and hardware can be a product with digital elements.",
    help="Take the product as it is supplied. An app or driver that a device needs belongs to the device; firmware that is sold by itself is software.",
    serves=["cra:3(1)", "cra:3(4)", "cra:3(5)", "cra:3(6)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

RUNS_ON_USER_SIDE = yes_no(
    "product.runs_on_user_side",
    "some hardware, or software that runs on the user's own equipment, is delivered",
    question="Do users receive hardware, or software that runs on their own side (installed, embedded, a container, an app, a library, source code)?",
    why="What is only visited with a browser is no product with digital elements.",
    help="A website, a web application or a progressive web app that is only used through a browser is not delivered, even if the browser keeps parts of it. A browser extension, or a web application packaged for installation, is. An online service with an app, agent, command-line tool or connector that users install is delivered as far as that client goes: answer yes.",
    serves=["cra:3(1)", "cra:recital(12)"],
    page=PAGE,
    finder="engineering",
)

DATA_CONNECTION = choice(
    "product.data_connection",
    "the data connection of the product to other devices or networks",
    option("direct", "it exchanges data itself", "By cable, plug-in memory, radio (Wi-Fi, Bluetooth, near field), optical or mechanical interface, network socket, programming interface, pipe or exchanged files.", includes="a connection used only for programming, service or updates"),
    option("indirect", "not itself, but as part of something larger that does", "A program that never goes online but runs on a computer that can; firmware, a chip or a component for a device that can be connected.", includes="an offline editor or calculator on an ordinary computer or phone"),
    option("none", "not at all", "Neither its purpose nor any foreseeable use includes an exchange of data with another device or network.", includes="a closed appliance with embedded firmware and no interface; wireless charging only"),
    question="How does the product exchange data with other devices or networks, as intended or as people will foreseeably use it?",
    why="Products without any data connection, direct or indirect, fall outside the CRA.",
    help="What counts is digital information that one device or program sends and another receives. Power supply alone is no data connection.",
    serves=["cra:2(1)", "cra:3(8)", "cra:3(9)", "cra:3(10)", "cra:recital(9)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

SUPPLY = choice(
    "product.supply",
    "how the product reaches others",
    option("supplied", "it is supplied to others for distribution or use", "Sold, licensed, rented, given away, offered for download, delivered with a device or as part of a service; by your organisation, or by the one for whom it acts.", includes="test versions that people outside the organisation may use; a product whose supply is planned"),
    option("own_use", "it is only for use within the organisation itself", "Internal tools, also where a contractor made them; software that a public administration develops or has changed exclusively for its own use."),
    option("development_only", "it is only shared during development", "Unfinished code or samples given to a partner for review or joint work, and not yet for use."),
    option("not_by_organisation", "others publish or supply it, not the organisation", "The organisation only hosts, mediates, installs, operates or supports it, or contributes to it, and does not supply it as its own or as a reseller."),
    option("passes_on_component", "the organisation passes on an open-source component that its own publisher does not monetise", "The component is meant to be built into products of other manufacturers, and was published by somebody else."),
    question="How does the product reach others?",
    why="The CRA is about supply to others in the course of a commercial activity, not about own use, development or services around the products of others.",
    help="Answer for the supply that exists or is planned. Whether money is earned with it is asked separately.",
    serves=["cra:3(21)", "cra:3(22)", "cra:recital(16)", "cra:recital(18)", "cra:recital(20)"],
    page=SUPPLY_PAGE,
    finder="product management",
)  # fmt: skip

EARNINGS = choices(
    "product.earnings",
    "how the supply of the product is tied to earning money or to business",
    option("price", "a price, licence fee or subscription for this product", "Also if it is asked only for ready-made binaries, for updates or for this edition.", falls_short="a fee that solely recovers the costs of a service with which the product is delivered, and a paid edition that is a product of its own: ask about that edition separately"),
    option("bundled", "it is delivered as part of a paid product or service", "A device, a subscription, a service contract that earns money.", falls_short="other products that merely contain it: ask about them separately"),
    option("platform", "other services are monetised through it", "It is a platform for paid services, advertising, purchases in the app, commissions or paid add-ons of the one who publishes it."),
    option("personal_data", "personal data are the condition for using it", "Users must let their personal data be processed, for other reasons than only to improve its security, compatibility or interoperability."),
    option("dual_licensing", "the same software is also licensed for payment", "Whoever does not want the open-source terms can buy other terms for the same version."),
    option("donations_for_access", "only those who donate get it, its binaries or its updates", "Access, ready-made binaries, security fixes or updates depend on a donation."),
    option("donations_above_cost", "voluntary donations bring in more than the product costs", "More than its design, development and provision cost; nobody has to donate.", falls_short="donations that only cover costs"),
    option("optional_support", "paid support, consulting or training beside it that brings in more than it costs", "Users can have the software, its binaries and its updates without it.", falls_short="support priced to recover costs (for an individual: living costs included); support that is a condition for the software: then choose the price"),
    option("business", "none of the above, but a business supplies it in the course of its business", "Freeware, a free trial, a free companion app, driver or development kit of a company."),
    question="In which of these ways is the supply of this product tied to earning money or to a business?",
    why="Only supply in the course of a commercial activity counts, whether for payment or free of charge. For free and open-source software it counts only if its publisher monetises it.",
    help="Answer for the one who publishes or supplies the product under its own name, and for this edition of it. Sponsorship, grants, contributions by companies and regular releases do not count. Pick none if nothing fits.",
    serves=["cra:3(22)", "cra:recital(15)", "cra:recital(16)", "cra:recital(18)"],
    page=SUPPLY_PAGE,
    finder="product management",
)  # fmt: skip

DONATIONS_FOR_PROFIT = yes_no(
    "product.donations_for_profit",
    "the donations above cost are taken in order to make a profit",
    question="Are the donations that exceed the costs accepted with the intention of making a profit?",
    why="Donations taken without that intention are no commercial activity.",
    help="No, if the surplus is kept for the work on the project. Yes, if it is meant to be paid out or kept as gain.",
    serves=["cra:recital(15)"],
    page=SUPPLY_PAGE,
    finder="finance",
)

UNION_MARKET = choice(
    "product.union_market",
    "whether the product is offered on the Union market",
    option("offered", "it is offered to users or dealers in the Union", "Sold or delivered there, or an online offer that is open to them: their countries can be chosen, orders from there are accepted, the app store of a Member State lists it, or languages, currencies or advertising are aimed at them.", includes="a plan to do so"),
    option("only_accessible", "it can be reached from the Union but is not offered there", "A foreign offer that nobody aims at the Union and that does not serve customers there, though a download would technically work."),
    option("not_offered", "it is neither offered nor available in the Union"),
    question="Is the product offered on the market of the European Union, by whomever?",
    why="The CRA applies to products made available on the Union market, wherever the seller is.",
    serves=["cra:2(1)", "cra:3(21)", "cra:3(22)"],
    page=SUPPLY_PAGE,
    finder="sales",
)  # fmt: skip

REMOTE_SOFTWARE = choices(
    "product.remote_software",
    "whose software processes data of the product at a distance",
    option("own", "software of the manufacturer", "Designed and developed by the manufacturer or under its responsibility.", includes="software that a contractor makes to its specification; software that runs on rented cloud infrastructure or is operated by somebody else"),
    option("others", "ready-made services of others", "Software as a service, map, identity, storage, payment or messaging services that others design and offer to everybody.", includes="the mobile network and Internet access"),
    question="Whose software processes data for the product at a distance, on servers or in a cloud?",
    why="Remote processing by the manufacturer's own software can be part of the product; services of others are dependencies to be assessed like components.",
    help="Pick both if both occur, and none if the product works without any processing at a distance. Who hosts or operates the software is irrelevant.",
    serves=["cra:3(2)", "cra:recital(11)", "cra:recital(12)"],
    page=REMOTE_PAGE,
    finder="engineering",
)  # fmt: skip

REMOTE_PLACE = choice(
    "product.remote_place",
    "what the manufacturer's remote software does for the product",
    option("direct", "the product exchanges data with it directly", "An interface or module that the product, or its app, calls: sign-in, accounts, control commands, synchronisation, storage, computation."),
    option("behind", "it works behind such an interface", "The product never exchanges data with it directly: a ledger, an internal database or business system further back."),
    option("updates_only", "it only distributes updates", "It stores and delivers new versions, and does nothing else for the product."),
    option("unrelated", "it does nothing for the product in operation", "Development and build systems, customer and staff administration, marketing pages."),
    question="What does the manufacturer's own remote software do for the product?",
    why="Only software that is tied to functions of the product belongs to it; the manufacturer's network as a whole does not.",
    help="If there are several pieces of remote software, answer for the one that the product depends on most directly, or ask about one piece at a time.",
    serves=["cra:3(2)", "cra:recital(11)"],
    page=REMOTE_PAGE,
    finder="engineering",
)  # fmt: skip

REMOTE_ABSENCE_PREVENTS_FUNCTION = yes_no(
    "product.remote_absence_prevents_function",
    "without that remote software the product could not perform one of its functions",
    question="If the manufacturer's remote software were missing, would the product be unable to perform some function of its own?",
    why="One prevented function is enough; it need not be the main one.",
    help="Any function counts: sign-in, setting up, control from afar, synchronisation, updates. It counts although the user can do the same by hand, or the rest of the product goes on working.",
    serves=["cra:3(2)"],
    page=REMOTE_PAGE,
    finder="engineering",
)
