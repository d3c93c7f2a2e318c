# SPDX-License-Identifier: Apache-2.0
"""Facts about the product's marking, requirements and risks, as the technical documentation records them."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "documentation"

MARKABLE = yes_no(
    "product.markable",
    "the CE marking can be affixed to the device itself",
    question="Can the CE marking be affixed visibly, legibly and indelibly to the device itself (if need be smaller than 5 mm)?",
    why="Otherwise it goes to the packaging and to the declaration of conformity.",
    help="No, if its size or nature makes it impossible or unreasonable. Looks are no reason.",
    serves=["cra:30(1)", "cra:30(2)"],
    page=PAGE,
    finder="engineering",
)

REQUIREMENTS_NOT_APPLICABLE = choices(
    "product.requirements_not_applicable",
    "the product requirements that the risk assessment found not applicable",
    option("a", "(a) no known exploitable vulnerabilities"),
    option("b", "(b) secure by default configuration, with reset"),
    option("c", "(c) security updates"),
    option("d", "(d) protection from unauthorised access"),
    option("e", "(e) confidentiality of data"),
    option("f", "(f) integrity of data, commands, programs and configuration"),
    option("g", "(g) data minimisation"),
    option("h", "(h) availability of essential and basic functions"),
    option("i", "(i) minimal harm to other services and networks"),
    option("j", "(j) small attack surface"),
    option("k", "(k) mitigation that reduces the impact of incidents"),
    option("l", "(l) recording and monitoring"),
    option("m", "(m) secure removal and transfer of data"),
    question="Which product requirements of CRA Annex I Part I point (2) has the risk assessment found not to apply to this product (because its nature excludes them, or no risk asks for them)?",
    why="A requirement falls away only where it is not applicable and that is clearly justified in the technical documentation.",
    help="Choose none if all apply. Cost or lack of time is no reason. The vulnerability handling requirements of Part II, and point (1) of Part I, always apply and cannot be chosen.",
    examples=[
        "A product whose intended purpose and foreseeable use involve no personal data may need no measure for their protection."
    ],
    serves=["cra:13(3)", "cra:13(4)", "cra:AnnexI.PartI(2)", "cra:recital(55)"],
    page=PAGE,
    finder="product security",
)

NOT_APPLICABLE_JUSTIFIED = yes_no(
    "product.not_applicable_justified",
    "the technical documentation justifies clearly why these requirements do not apply",
    question="Does the risk assessment in the technical documentation justify clearly, for each of them, why it does not apply?",
    why="Without a clear justification the requirement stays binding.",
    serves=["cra:13(4)"],
    page=PAGE,
    finder="product security",
)

FITTED_FOR_ONE_BUSINESS_USER = yes_no(
    "product.fitted_for_one_business_user",
    "the product is fitted to a particular purpose of one particular business user",
    question="Is the product developed or fitted for a particular purpose of one particular business user?",
    why="Only then can two requirements be set aside by agreement.",
    help="Yes for custom hardware or software, or a product made for one customer's closed environment. No for one product that many customers get with small adjustments, plug-ins or settings.",
    serves=["cra:AnnexI.PartI(2)(b)", "cra:AnnexI.PartII(8)", "cra:recital(64)"],
    page=PAGE,
    finder="product management",
)

OTHER_TERMS_AGREED = yes_no(
    "product.other_terms_agreed",
    "other contract terms were explicitly agreed with that business user",
    question="Have you and that business user explicitly agreed on contract terms that differ from the usual ones as to the default configuration or the cost of security updates?",
    why="A product is tailor-made in the sense of the law only with such an agreement.",
    serves=["cra:recital(64)", "cra:AnnexI.PartI(2)(b)", "cra:AnnexI.PartII(8)"],
    page=PAGE,
    finder="legal",
)

AGREED_DEVIATIONS = choices(
    "product.agreed_deviations",
    "what these terms set aside",
    option("default_configuration", "another default configuration than a secure one"),
    option("paid_security_updates", "payment for security updates"),
    question="What do these explicitly agreed terms set aside?",
    why="No other requirement can be set aside by contract.",
    serves=["cra:AnnexI.PartI(2)(b)", "cra:AnnexI.PartII(8)"],
    page=PAGE,
    finder="legal",
)

UPDATE_SETTING = choice(
    "product.update_setting",
    "what users expect of automatic updates",
    option("ordinary", "automatic updates can be expected", "The usual case, above all for products that consumers use."),
    option("component", "it is primarily a component", "The product is primarily intended to be integrated into other products."),
    option("professional_network", "users would not expect them", "For instance products for professional IT networks, critical or industrial environments, where an automatic update could disturb operations."),
    question="Would users reasonably expect the product to update itself automatically?",
    why="Automatic security updates, switched on by default, are required only where they are applicable.",
    serves=["cra:AnnexI.PartI(2)(c)", "cra:AnnexI.PartII(7)", "cra:recital(56)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

INTEGRATES_COMPONENTS = yes_no(
    "product.integrates_components",
    "components of third parties are integrated",
    question="Does the product contain components of others (libraries, open-source packages, modules, chips, operating systems)?",
    why="They must be chosen and watched with due diligence, whether or not they carry a CE marking.",
    serves=["cra:13(5)", "cra:recital(34)"],
    page=PAGE,
    finder="engineering",
)

INTEGRATOR_CHANGED_CONFIGURATION = yes_no(
    "product.integrator_changed_configuration",
    "another manufacturer who integrates the product changed the configuration in question",
    question="Was the configuration in question changed by another manufacturer, who integrates your product into its own?",
    why="You answer for the configuration in which your product is delivered, not for what an integrator makes of it.",
    serves=["cra:AnnexI.PartI(2)(b)", "cra:13(1)"],
    page=PAGE,
    finder="engineering",
)

RISK_TREATMENT = choices(
    "product.risk_treatment",
    "how the identified risks are treated",
    option("measures_in_product", "by measures in the product"),
    option("platform_functions", "by functions of the environment it runs on", "For example the encryption and key store of the operating system."),
    option("limited_purpose", "by limiting the intended purpose, with clear information to users", "For example use in trusted environments only, because the risk cannot be treated in the product."),
    option("left_for_cost", "some are left untreated because treatment costs too much or the company accepts them"),
    option("shifted_to_users", "some are only passed on to users or by contract", "Users are told to bear a risk that the product could treat."),
    question="How are the cybersecurity risks treated that the assessment found?",
    why="A company's own appetite for risk, or its costs, do not count; and risks cannot simply be handed to users.",
    serves=["cra:13(2)", "cra:AnnexI.PartI(1)", "cra:recital(55)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

SIMPLIFIED_FORM_CHOSEN = yes_no(
    "product.simplified_form_chosen",
    "the technical documentation is to be given in simplified form",
    question="Do you want to give the technical documentation in the simplified form for microenterprises and small enterprises?",
    why="Who chooses simplification must use the Commission's form for it.",
    serves=["cra:33(5)"],
    page=PAGE,
    finder="regulatory affairs",
)
