# SPDX-License-Identifier: Apache-2.0
"""Facts about the AI system and safety: its place in a regulated product or plant, its aim, its failure."""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "ai_safety"

PLACE_IN_REGULATED_PRODUCT = choice(
    "ai_system.place_in_regulated_product",
    "what the AI system is, seen from the product that a product law covers",
    option("itself", "the product itself", "On its own it is what the product law covers.", includes="software that is a medical device; software sold as a safety component that the law lists as a product."),
    option("component", "a component of this product", "It is part of the product that is described here.", includes="built in, delivered later as an update or add-on, or running at a distance for the product."),
    option("component_of_other_product", "a component for somebody else's product", "It is supplied on its own, to become part of a product of another manufacturer."),
    option("neither", "neither", "No such product law is in play, or the AI system only looks at, makes, tests or sells such products without being part of one.", includes="quality control in a factory; an office tool; a web service."),
    question="Machines, radio equipment, toys, medical devices, vehicles, lifts and some other products have laws of their own. What is the AI system, seen from such a product?",
    why="An AI system that is such a product, or a safety component of one, is high-risk if the product law requires an assessment by a third party.",
    serves=["aia:6(1)", "aia:6(1)(a)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

HOST_PRODUCT_LAW = choices(
    "ai_system.host_product_law",
    "the product laws that cover the product of somebody else in which the AI system is to be a component",
    option("machinery", "Machinery Regulation (EU) 2023/1230"),
    option("radio_equipment", "Radio Equipment Directive 2014/53/EU"),
    option("toys", "toy safety (Directive 2009/48/EC, Regulation (EU) 2025/2509)"),
    option("lifts", "Lifts Directive 2014/33/EU"),
    option("explosive_atmospheres", "equipment for explosive atmospheres (Directive 2014/34/EU)"),
    option("pressure_equipment", "pressure equipment (Directive 2014/68/EU)"),
    option("recreational_craft", "recreational craft (Directive 2013/53/EU)"),
    option("cableways", "cableway installations (Regulation (EU) 2016/424)"),
    option("personal_protective_equipment", "personal protective equipment (Regulation (EU) 2016/425)"),
    option("gas_appliances", "appliances burning gaseous fuels (Regulation (EU) 2016/426)"),
    option("medical_devices", "Medical Device Regulation (EU) 2017/745"),
    option("in_vitro_diagnostics", "In Vitro Diagnostic Regulation (EU) 2017/746"),
    option("motor_vehicles", "type-approval of motor vehicles: Regulations (EU) 2018/858 and 2019/2144"),
    option("two_wheel_vehicles", "two- or three-wheel vehicles and quadricycles (Regulation (EU) No 168/2013)"),
    option("agricultural_vehicles", "agricultural and forestry vehicles (Regulation (EU) No 167/2013)"),
    option("marine_equipment", "marine equipment (Directive 2014/90/EU)"),
    option("rail", "rail interoperability (Directive (EU) 2016/797)"),
    option("civil_aviation", "civil aviation (Regulation (EU) 2018/1139), unmanned aircraft"),
    option("aviation_security", "civil aviation security (Regulation (EC) No 300/2008)"),
    question="Which of these laws cover the product in which the AI system is to be a component?",
    why="It makes no difference for high risk whether the component is placed on the market together with the product or alone.",
    serves=["aia:6(1)", "aia:6(1)(a)"],
    page=PAGE,
    finder="regulatory affairs",
)

SAFETY_AIM = choice(
    "ai_system.safety_aim",
    "what the AI system is for, as regards safety",
    option("protects", "it prevents or limits harm to people or damage to property", "At least one of its intended purposes is protection, in the product, plant or network of which it is a part.", includes="detecting a dangerous state, a person in danger or dangerous wear, so that harm is avoided; monitoring pressure, gas, fire, load or structures for danger; preventing a start, stopping, slowing down or shutting off; steering signals, loads or valves so that nobody is hurt; keeping up communication on which safe operation depends; supervising another protective system; guarding the physical perimeter of a plant.", falls_short="figures, forecasts or hints for planning or later improvement; a warning that is only one precaution among others and without which operation stays safe; passing on data; protection against cyber attacks only."),
    option("non_safety_only", "only assistance, performance, efficiency, automation, convenience or quality control that has nothing to do with safety", "All its purposes are of this kind.", includes="saving energy, recommending content, optimising a network or a schedule, forecasting demand or yield, learning habits, inspecting looks or finish."),
    option("other", "something else", "Its purpose is neither protection nor only such assistance or optimisation.", includes="carrying out the main function of the product, such as steering a machine or a vehicle; cybersecurity."),
    question="What is the AI system meant to do, as regards safety?",
    why="A component whose purpose is protection is a safety component; one that only assists or optimises is not, unless its failure endangers people.",
    help="Go by the instructions, the technical documentation and what is said when it is sold. That it sits in a product with safety rules does not by itself make its purpose protective.",
    serves=["aia:3(14)", "aia:6(1a)", "aia:AnnexIII(2)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

FAILURE_EFFECT = choice(
    "ai_system.failure_effect",
    "what happens if the AI system fails or gives wrong results",
    option("endangers_people", "people's health or safety is put at risk", "Injury, illness or serious mental harm becomes more likely in a realistic way.", includes="wrong, late or missing outputs that start or keep up a dangerous state, or stop a protective reaction: carbon monoxide, fire, collision, crushing, overdose, uncontrolled movement, poisoned water, wrong signals for traffic."),
    option("endangers_property_only", "only property is put at risk", "Damage to things, without a realistic danger to people."),
    option("neither", "neither", "Nothing worse than inconvenience, discomfort, costs, poor service, wrong recommendations, loss of time, money or reputation.", includes="effects that need further failures or decisions of others before anything dangerous could happen, where safety functions work independently of the AI system."),
    question="What would be the worst realistic direct consequence if the AI system failed or gave wrong results?",
    why="A component whose failure endangers health and safety is a safety component, whatever its purpose.",
    help="Think of wrong, missing or late results, loss of function, drift, misuse of inputs. A purely theoretical possibility does not count.",
    serves=["aia:3(14)", "aia:6(1b)"],
    page=PAGE,
    finder="engineering",
)  # fmt: skip

CYBERSECURITY_ONLY = yes_no(
    "ai_system.cybersecurity_only",
    "the AI system serves cybersecurity or the protection of personal data, and nothing else",
    question="Is cybersecurity, or the protection of personal data, the only purpose of the AI system?",
    why="Biometric systems and components of infrastructure with this sole purpose are not high-risk on those grounds.",
    help="For example detection of intrusions or anomalies in network traffic, honeypots, recognition of account takeover. Not if it also protects people, plant or premises, or steers physical operation.",
    serves=["aia:recital(54)", "aia:recital(55)", "aia:AnnexIII(1)", "aia:AnnexIII(2)"],
    page=PAGE,
    finder="engineering",
)
