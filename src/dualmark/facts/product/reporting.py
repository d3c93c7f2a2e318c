# SPDX-License-Identifier: Apache-2.0
"""Facts about one event to judge: a vulnerability of the product, an incident, or both.

A product file carries one event at a time; leave these facts out while there is none to judge.
"""

from dualmark.facts.fact import choice, choices, option, yes_no

PAGE = "reporting"

VULNERABILITY_ORIGIN = choice(
    "product.vulnerability_origin",
    "where the vulnerability comes from",
    option("none", "there is no vulnerability to judge"),
    option("own_part", "from the product's own code, hardware or remote data processing"),
    option(
        "component",
        "from a component of somebody else, as such",
        "The flaw is in the component itself, open source or not.",
    ),
    option(
        "integration", "only from the way in which a component is integrated", "The component as such is not flawed."
    ),
    question="Where does the vulnerability come from?",
    why="A flaw in a component is also reported to those who make or maintain the component.",
    serves=["cra:13(6)", "cra:3(40)"],
    page=PAGE,
    finder="product security",
)

VULNERABILITY_REACH = choice(
    "product.vulnerability_reach",
    "what the vulnerability means in this product",
    option("exploited_here", "it has been exploited in this product", "In systems in which this product runs, its remote data processing included."),
    option("exploitable_here", "it can be used in practice in this product", "This product contains it and an attacker can reach it; no attack by way of this product is known."),
    option("not_exploitable_here", "this product contains it, but it cannot be used in practice", "The flawed code is never reached, or only theoretical, laboratory or invasive physical means would work in the product's environment, or other measures block it."),
    option("not_contained", "this product does not contain it"),
    question="What does the vulnerability mean in this product, with its settings and in its environment of use?",
    why="Only what an adversary can effectively use under practical conditions is exploitable; a listed component alone says nothing.",
    serves=["cra:3(41)", "cra:3(42)", "cra:14(1)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

EXPLOITATION_EVIDENCE = choice(
    "product.exploitation_evidence",
    "what is known of malicious use of the vulnerability",
    option("none", "nothing, or only scores and predictions", "A severity score, a probability of exploitation, a published proof of concept: no attack is evidenced."),
    option("good_faith", "it was found or used in good faith only", "By researchers, testers or bug hunters, to test, correct or disclose it; nothing points to a malicious actor."),
    option("sign", "there is a sign that is not yet assessed", "A list of exploited vulnerabilities names it, or a customer, an authority or a CSIRT reports misuse, and your first assessment is not finished."),
    option("reliable", "there is reliable evidence of malicious use", "After a prompt first assessment you are reasonably certain that a malicious actor has exploited it in a system without the owner's permission, in whichever product."),
    option("reliable_earlier", "there is reliable evidence, and you already had it before 11 September 2026", "You knew of the exploitation itself, not only of the vulnerability, before the reporting duties began to apply."),
    question="What do you know of malicious use of this vulnerability?",
    why="Reporting starts with reasonable certainty of exploitation; scores, listings and good-faith research do not start it.",
    serves=["cra:3(42)", "cra:14(1)", "cra:recital(68)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

VULNERABILITY_KNOWN = choice(
    "product.vulnerability_known",
    "when the vulnerability became known",
    option("before_placing", "before this version or unit was placed on the market", "Also if it was only reported in confidence, found by your own tests, covered by news, or listed in the European or another prominent vulnerability database."),
    option("after_placing", "afterwards"),
    question="Was the vulnerability known before this version or unit was placed on the market?",
    why="A product may not be placed on the market with known exploitable vulnerabilities.",
    serves=["cra:AnnexI.PartI(2)(a)", "cra:13(1)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

VULNERABILITY_RISK = choice(
    "product.vulnerability_risk",
    "the risk that the vulnerability poses in this product",
    option("high", "high", "Serious harm is likely, for example takeover from afar."),
    option("moderate", "moderate"),
    option(
        "negligible", "very low", "For example because it cannot be reached, or only by breaking seals and soldering."
    ),
    question="Which risk does the vulnerability pose in this product, by your risk assessment?",
    why="The remedy must fit the risk: from an immediate update to a note for the next release.",
    serves=["cra:AnnexI.PartII(2)", "cra:3(37)"],
    page=PAGE,
    finder="product security",
)

FIX_SEPARABLE = yes_no(
    "product.fix_separable",
    "the security fix can technically be delivered without a change of functions",
    question="Can the fix technically be delivered by itself, without changing functions of the product?",
    why="Security updates come separately from new functions where that is technically feasible.",
    help="No, if the fix itself has to change how the product behaves, for example a stricter parser or a switched-off interface.",
    serves=["cra:AnnexI.PartII(2)", "cra:recital(57)"],
    page=PAGE,
    finder="engineering",
)

COMPONENT_MAINTAINER = choice(
    "product.component_maintainer",
    "what those who make or maintain the component know",
    option("unaware", "they can be reached and do not show that they know it"),
    option("aware", "they already know it", "For example because they list it themselves."),
    option("nobody", "nobody makes or maintains the component any more"),
    question="Do those who make or maintain the component already know of the vulnerability?",
    why="A vulnerability of a component is reported to them, unless they know it or there is nobody left.",
    serves=["cra:13(6)"],
    page=PAGE,
    finder="engineering",
)

REMEDY = choice(
    "product.vulnerability_remedy",
    "how you remedy the vulnerability",
    option("own_change_of_component", "by changing the component's own code or hardware yourselves"),
    option("fix_of_maintainer", "with the fix of those who maintain the component"),
    option(
        "measure_elsewhere",
        "by a measure elsewhere in the product",
        "For example a filter or a setting in another part.",
    ),
    option("none_yet", "not remedied yet"),
    question="How do you remedy the vulnerability?",
    why="Whoever develops a change of the component shares it with those who maintain the component.",
    serves=["cra:13(6)", "cra:AnnexI.PartII(2)"],
    page=PAGE,
    finder="engineering",
)

VULNERABILITY_PUBLIC = yes_no(
    "product.vulnerability_public",
    "the vulnerability is publicly known",
    question="Is the vulnerability publicly known?",
    why="ENISA can then enter it in the European vulnerability database, in agreement with the manufacturer.",
    serves=["cra:17(5)"],
    page=PAGE,
    finder="product security",
)

MEASURE_AVAILABLE = yes_no(
    "product.measure_available",
    "a corrective or mitigating measure is available",
    question="Is an update, a workaround or another corrective or mitigating measure available to users?",
    why="The final report on an exploited vulnerability is due 14 days after that, and not before.",
    serves=["cra:14(2)(c)"],
    page=PAGE,
    finder="product security",
)

INCIDENT = choice(
    "product.incident",
    "what happened, apart from a vulnerability",
    option("none", "nothing happened"),
    option("near_miss", "an event that was prevented or did not take effect", "A blocked attack, a failed attempt."),
    option("manufacturer_processes", "your development, production, maintenance or update processes were compromised", "Source code, build servers, signing keys, update channels."),
    option("product_in_use", "the product in use, or its remote data processing, was compromised"),
    option("unrelated", "something else was compromised that has no bearing on the product", "For example office computers without any path to the product or its updates."),
    question="Was the availability, authenticity, integrity or confidentiality of data or services compromised in connection with the product?",
    why="Severe incidents are reported besides exploited vulnerabilities.",
    serves=["cra:3(43)", "cra:3(44)", "cra:14(3)", "cra:recital(68)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

INCIDENT_EFFECTS = choices(
    "product.incident_effects",
    "what the incident did to the security of the product, or could do",
    option("important_data_or_functions", "it harms, or could harm, how the product protects sensitive or important data or functions", "Their availability, authenticity, integrity or confidentiality."),
    option("other_data_or_functions", "it harms, or could harm, how the product protects other data or functions"),
    option("malicious_code", "it brought malicious code into the product or into users' systems, or could do so", "It is enough that it could: a stolen signing key or access to the update channel, even if no code was sent out."),
    question="What did the incident do to the security of the product, or what is it capable of doing?",
    why="It decides whether the incident is severe. Choose none if the security of the product cannot be affected.",
    serves=["cra:3(44)", "cra:14(5)(a)", "cra:14(5)(b)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

INCIDENT_CERTAINTY = choice(
    "product.incident_certainty",
    "how certain you are of the incident",
    option("sign", "there is a sign, and your first assessment is not finished", "An alert, a complaint, a message of a CSIRT or of the media."),
    option("certain", "after a prompt first assessment you are reasonably certain"),
    option("certain_earlier", "you were already certain before 11 September 2026", "Before the reporting duties began to apply."),
    option("ruled_out", "your assessment has ruled it out"),
    question="How certain are you that the incident happened and affects the security of the product?",
    why="You are aware of it, and the hours run, once you are reasonably certain after a prompt first assessment.",
    serves=["cra:14(3)", "cra:14(4)"],
    page=PAGE,
    finder="product security",
)  # fmt: skip

STAGES_DONE = choices(
    "product.reporting_stages_done",
    "what was already submitted or said",
    option("early_warning", "the early warning"),
    option("complete_early_warning", "an early warning that already held everything of the 72-hour notification"),
    option("notification", "the 72-hour notification"),
    option("final_report", "the final report, or its whole content"),
    option("users_informed", "the impacted users were informed"),
    question="What did you already submit to the CSIRT and ENISA, or tell users, about this event?",
    why="Each stage is owed unless its information was already given.",
    serves=["cra:14(2)", "cra:14(4)", "cra:14(8)"],
    page=PAGE,
    finder="product security",
)

CSIRT_REQUESTS = choices(
    "product.csirt_requests",
    "what the CSIRT asked for",
    option("intermediate_report", "an intermediate report on the status"),
    option("inform_public", "that you inform the public"),
    question="Has the CSIRT that received the notification asked for one of these?",
    why="These duties arise only on request.",
    serves=["cra:14(6)", "cra:17(2)"],
    page=PAGE,
    finder="product security",
)

DISSEMINATION_CONCERNS = choices(
    "product.dissemination_concerns",
    "what speaks against passing the notification on at once",
    option(
        "exploited_only_there",
        "as far as is known, it was exploited in no other Member State than that of the CSIRT notified",
    ),
    option(
        "essential_interests",
        "passing it on would likely supply information against essential interests of that Member State",
    ),
    option("imminent_high_risk", "passing it on would itself create an imminent high cybersecurity risk"),
    option("measure_within_72_hours", "an effective measure for users is expected within 72 hours"),
    option(
        "easy_to_exploit", "the content would be enough to build an attack, above all where attackers need little skill"
    ),
    option("less_is_enough", "the other CSIRTs can protect their users with part of the content"),
    option("coordinated_disclosure", "the CSIRT learnt of it as an intermediary in a coordinated disclosure"),
    question="Does one of these speak against passing the full notification on to other CSIRTs and ENISA at once?",
    why="You may mark how sensitive the information is; on these grounds the CSIRT may hold it back for a while.",
    serves=["cra:16(2)/2", "cra:16(2)/3", "cra:14(2)(b)", "dr881:3"],
    page=PAGE,
    finder="product security",
)
