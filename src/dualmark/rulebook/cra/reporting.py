# SPDX-License-Identifier: Apache-2.0
"""What must be reported, when the manufacturer is aware of it, and which stage is due (Articles 14 to 17 of the CRA)."""

from dualmark.facts.product.reporting import (
    CSIRT_REQUESTS,
    DISSEMINATION_CONCERNS,
    EXPLOITATION_EVIDENCE,
    INCIDENT,
    INCIDENT_CERTAINTY,
    INCIDENT_EFFECTS,
    MEASURE_AVAILABLE,
    STAGES_DONE,
    VULNERABILITY_ORIGIN,
    VULNERABILITY_PUBLIC,
    VULNERABILITY_REACH,
)
from dualmark.law.register.events import DELAYED_DISSEMINATION
from dualmark.law.register.milestones import CRA_GENERAL, CRA_REPORTING
from dualmark.law.register.switches import CRA_NOTIFICATION_FORMAT
from dualmark.logic.expression import all_of, any_of, cited, not_
from dualmark.rulebook.readings.cra_reporting import (
    BOTH_KINDS_TOGETHER,
    DEEMED_MANUFACTURERS,
    EXPLOITED_ELSEWHERE,
    INCIDENT_OUTSIDE_PROCESSES,
    MONTH_AFTER_COMPLETE_EARLY_WARNING,
)
from dualmark.rulebook.writing import answer, goal, holds, rule

GENERAL_DATE_REACHED = rule(
    "cra.reporting.general_date_reached",
    "The product is in scope and the CRA applies in general",
    when=holds("cra.scope.in_scope"),
    cites=["cra:71(2)"],
    applies=CRA_GENERAL,
    rows=["N-1"],
)

OBLIGED = rule(
    "cra.reporting.obliged",
    "The organisation must report exploited vulnerabilities and severe incidents of the product as its manufacturer",
    when=any_of(
        cited(holds("cra.role.manufacturer"), "cra:3(13)"),
        cited(
            all_of(
                holds("cra.role.treated_as_manufacturer"),
                any_of(GENERAL_DATE_REACHED, DEEMED_MANUFACTURERS.is_("reporting_date")),
            ),
            "cra:21",
            "cra:22(2)",
        ),
    ),
    cites=["cra:14(1)", "cra:14(3)", "cra:69(3)", "cra:71(2)/2", "guidance:cra-2026-5252(210)"],
    applies=CRA_REPORTING,
    rows=["N-1"],
    note="Products placed on the market earlier are included, and so are products after the end of their support period. Importers, distributors and users as such do not report under Article 14.",
)  # fmt: skip

STEWARD_OBLIGED = rule(
    "cra.reporting.steward_obliged",
    "The organisation reports as an open-source software steward, as far as Article 24(3) reaches",
    when=holds("cra.role.steward"),
    cites=["cra:24(3)", "cra:71(2)", "faq:cra(5.5)"],
    applies=CRA_GENERAL,
    rows=["N-1"],
)

VULNERABILITY_EXISTS = VULNERABILITY_ORIGIN.is_("own_part", "component", "integration")
# Reliable evidence is reasonable certainty: whoever has it after a prompt first assessment is aware.
RELIABLE = EXPLOITATION_EVIDENCE.is_("reliable", "reliable_earlier")

ACTIVELY_EXPLOITED = rule(
    "cra.reporting.actively_exploited",
    "The product contains an actively exploited vulnerability",
    when=all_of(
        VULNERABILITY_EXISTS,
        cited(
            RELIABLE, "cra:3(42)", gloss="reliable evidence of use by a malicious actor without the owner's permission"
        ),
        any_of(
            VULNERABILITY_REACH.is_("exploited_here"),
            all_of(VULNERABILITY_REACH.is_("exploitable_here"), EXPLOITED_ELSEWHERE.is_("any_system")),
        ),
    ),
    cites=["cra:3(42)", "cra:3(40)", "cra:14(1)", "cra:recital(68)", "faq:cra(5.2)", "faq:cra(5.4)"],
    rows=["N-2", "N-3", "N-8"],
    note="Vulnerabilities of components and of the remote data processing count. Scores, catalogue entries, proofs of concept and good-faith research are no such evidence.",
)

INCIDENT_WITH_IMPACT = rule(
    "cra.reporting.incident_with_impact",
    "An incident has an impact on the security of the product",
    when=all_of(
        cited(INCIDENT.is_("manufacturer_processes", "product_in_use"), "cra:3(43)"),
        any_of(
            INCIDENT_EFFECTS.has("important_data_or_functions"),
            INCIDENT_EFFECTS.has("other_data_or_functions"),
            INCIDENT_EFFECTS.has("malicious_code"),
        ),
    ),
    cites=["cra:3(43)", "cra:3(44)", "law:Directive (EU) 2022/2555 Article 6(6)"],
    rows=["N-5", "N-6"],
    note="Our reading: whatever can bring malicious code into the product can also harm its ability to protect data or functions.",
)

SEVERE_INCIDENT = rule(
    "cra.reporting.severe_incident",
    "The incident is severe",
    when=all_of(
        INCIDENT_WITH_IMPACT,
        any_of(
            cited(INCIDENT_EFFECTS.has("important_data_or_functions"), "cra:14(5)(a)"),
            cited(INCIDENT_EFFECTS.has("malicious_code"), "cra:14(5)(b)"),
        ),
        any_of(INCIDENT.is_("manufacturer_processes"), INCIDENT_OUTSIDE_PROCESSES.is_("anywhere")),
    ),
    cites=["cra:14(5)", "cra:recital(68)", "guidance:cra-2026-5252(211)"],
    rows=["N-5", "N-6"],
    note="It is enough that the incident is capable of the effect: a stolen signing key is, although nothing was signed with it.",
)

ASSESSMENT_DUE = rule(
    "cra.reporting.assessment_due",
    "A sign of exploitation or of an incident calls for a prompt first assessment, and the hours do not run yet",
    when=all_of(
        OBLIGED,
        any_of(
            all_of(VULNERABILITY_EXISTS, EXPLOITATION_EVIDENCE.is_("sign")),
            all_of(not_(INCIDENT.is_("none")), INCIDENT_CERTAINTY.is_("sign")),
        ),
    ),
    cites=["cra:14(1)", "cra:14(3)", "cra:15(4)", "guidance:cra-2026-5252(213)", "guidance:cra-2026-5252(214)"],
    rows=["N-4", "N-8", "N-21", "CRA-4b-16"],
    note="Record when the sign came in and when certainty was reached. A message of a CSIRT about a report by somebody else is such a sign.",
)

REPORT_VULNERABILITY = rule(
    "cra.reporting.exploited_vulnerability_reportable",
    "The exploited vulnerability must be notified",
    when=all_of(OBLIGED, ACTIVELY_EXPLOITED, EXPLOITATION_EVIDENCE.is_("reliable")),
    cites=["cra:14(1)", "cra:14(2)", "guidance:cra-2026-5252(217)", "faq:cra(5.3)"],
    rows=["N-1", "N-2", "N-8"],
    note="What was already known as exploited before 11 September 2026 is not reported afterwards. Each manufacturer whose product contains the vulnerability reports for its own product.",
)

REPORT_INCIDENT = rule(
    "cra.reporting.severe_incident_reportable",
    "The severe incident must be notified",
    when=all_of(OBLIGED, SEVERE_INCIDENT, INCIDENT_CERTAINTY.is_("certain")),
    cites=["cra:14(3)", "cra:14(4)", "guidance:cra-2026-5252(213)", "guidance:cra-2026-5252(217)"],
    rows=["N-1", "N-5", "N-8"],
)

REPORTABLE_EVENT = goal(
    "cra.reportable_event",
    "What must be notified to the CSIRT and ENISA?",
    answer("exploited_vulnerability", "an actively exploited vulnerability", REPORT_VULNERABILITY),
    answer("severe_incident", "a severe incident", REPORT_INCIDENT),
    kind="set",
    act="cra",
    cites=["cra:14(1)", "cra:14(3)"],
    occasion="event",
)

REPORTABLE = any_of(REPORT_VULNERABILITY, REPORT_INCIDENT)

TWO_NOTIFICATIONS = rule(
    "cra.reporting.two_notifications",
    "Two notifications are due, one for the vulnerability and one for the incident",
    when=all_of(REPORT_VULNERABILITY, REPORT_INCIDENT, BOTH_KINDS_TOGETHER.is_("two")),
    cites=["cra:14(1)", "cra:14(3)"],
    rows=["N-7"],
)

EARLY_WARNING_DUE = rule(
    "cra.reporting.early_warning_due",
    "The early warning is due, at the latest 24 hours after awareness",
    when=REPORTABLE,
    cites=["cra:14(2)(a)", "cra:14(4)(a)"],
    unless=[STAGES_DONE.has("early_warning"), STAGES_DONE.has("complete_early_warning")],
    rows=["N-9"],
)

NOTIFICATION_DUE = rule(
    "cra.reporting.notification_due",
    "The notification is due, at the latest 72 hours after awareness",
    when=REPORTABLE,
    cites=["cra:14(2)(b)", "cra:14(4)(b)"],
    unless=[STAGES_DONE.has("notification"), STAGES_DONE.has("complete_early_warning")],
    rows=["N-10", "N-13"],
    note="The 72 hours run from awareness, not from the early warning.",
)

FINAL_VULNERABILITY_REPORT_DUE = rule(
    "cra.reporting.final_vulnerability_report_due",
    "The final report on the vulnerability is due, at the latest 14 days after a measure became available",
    when=all_of(REPORT_VULNERABILITY, MEASURE_AVAILABLE),
    cites=["cra:14(2)(c)"],
    unless=[STAGES_DONE.has("final_report")],
    rows=["N-11"],
    note="Without a corrective or mitigating measure this time does not run; the CSIRT may ask for intermediate reports.",
)

FINAL_INCIDENT_REPORT_DUE = rule(
    "cra.reporting.final_incident_report_due",
    "The final report on the incident is due, at the latest one month after the notification was submitted",
    when=all_of(
        REPORT_INCIDENT,
        any_of(
            STAGES_DONE.has("notification"),
            all_of(STAGES_DONE.has("complete_early_warning"), MONTH_AFTER_COMPLETE_EARLY_WARNING.is_("early_warning")),
        ),
    ),
    cites=["cra:14(4)(c)"],
    unless=[STAGES_DONE.has("final_report")],
    rows=["N-12", "N-13"],
    note="The month runs from the submission of the 72-hour notification, not from awareness and not from the early warning.",
)

FORMAT_SET = rule(
    "cra.reporting.format_set",
    "The Commission has set the format and procedure of notifications",
    when=all_of(OBLIGED, CRA_NOTIFICATION_FORMAT),
    cites=["cra:14(10)"],
    rows=["N-10"],
    note="Until then the content follows from Article 14 itself, and the form from the reporting platform.",
)

INTERMEDIATE_REPORT_DUE = rule(
    "cra.reporting.intermediate_report_due",
    "An intermediate report is due, as the CSIRT has asked for it",
    when=all_of(REPORTABLE, CSIRT_REQUESTS.has("intermediate_report")),
    cites=["cra:14(6)"],
    rows=["N-14"],
)

USERS_TO_BE_INFORMED = rule(
    "cra.reporting.users_to_be_informed",
    "The impacted users, and where appropriate all users, are to be informed",
    when=REPORTABLE,
    cites=["cra:14(8)", "cra:recital(67)", "guidance:cra-2026-5252(220)"],
    unless=[STAGES_DONE.has("users_informed")],
    rows=["N-16"],
    note="In time, but without a limit in hours, and not necessarily in public. If the manufacturer fails to do it, the CSIRT may inform the users.",
)

PUBLIC_TO_BE_INFORMED = rule(
    "cra.reporting.public_to_be_informed",
    "The public is to be informed, as the CSIRT requires it",
    when=all_of(GENERAL_DATE_REACHED, REPORT_INCIDENT, CSIRT_REQUESTS.has("inform_public")),
    cites=["cra:17(2)", "cra:71(2)"],
    rows=["N-16", "CRA-4b-17"],
    note="For incidents only, and only after the manufacturer was consulted. Without such a request there is no duty to publish at once.",
)

VOLUNTARY_NOTIFICATION = rule(
    "cra.reporting.voluntary_open",
    "The matter may be notified voluntarily",
    when=any_of(
        cited(all_of(VULNERABILITY_EXISTS, not_(REPORT_VULNERABILITY)), "cra:15(1)"),
        cited(any_of(INCIDENT.is_("near_miss"), all_of(INCIDENT_WITH_IMPACT, not_(REPORT_INCIDENT))), "cra:15(2)"),
    ),
    cites=["cra:15(1)", "cra:15(2)", "cra:15(5)"],
    applies=CRA_GENERAL,
    rows=["N-21", "CRA-4b-16"],
    note="Anybody may notify vulnerabilities, threats, incidents and near misses; no further obligation arises from that. The reporting platform did not offer it by September 2026, and a CSIRT can be told directly.",
)

LIABILITY_UNCHANGED = rule(
    "cra.reporting.liability_unchanged",
    "A notification was made, and the mere act of notifying does not increase liability",
    when=any_of(
        STAGES_DONE.has("early_warning"),
        STAGES_DONE.has("complete_early_warning"),
        STAGES_DONE.has("notification"),
    ),
    cites=["cra:17(4)"],
    applies=CRA_GENERAL,
    rows=["N-19"],
)

ESSENTIALS_ONLY = rule(
    "cra.reporting.essentials_only_to_enisa",
    "The full notification may be kept from ENISA and other CSIRTs for the time being, on the manufacturer's indication",
    when=all_of(
        REPORT_VULNERABILITY,
        any_of(
            cited(DISSEMINATION_CONCERNS.has("exploited_only_there"), "cra:16(2)/3(a)"),
            cited(DISSEMINATION_CONCERNS.has("essential_interests"), "cra:16(2)/3(b)"),
            cited(DISSEMINATION_CONCERNS.has("imminent_high_risk"), "cra:16(2)/3(c)"),
        ),
    ),
    cites=["cra:16(2)/3", "cra:16(2)/4", "cra:14(2)(b)", "cra:recital(70)"],
    applies=CRA_REPORTING,
    rows=["N-18"],
    note="The manufacturer says so in the 72-hour notification of a vulnerability. Recital 70 reads the first two cases together; the text lists three alternatives. Our reading: what Article 14 needs of Article 16 works from the day on which Article 14 applies.",
)

DELAY_POSSIBLE = rule(
    "cra.reporting.delay_possible",
    "The CSIRT may hold back the notification from other CSIRTs for a strictly necessary time",
    when=all_of(
        REPORTABLE,
        any_of(
            cited(DISSEMINATION_CONCERNS.has("measure_within_72_hours"), "dr881:3(a)"),
            cited(all_of(REPORT_VULNERABILITY, DISSEMINATION_CONCERNS.has("easy_to_exploit")), "dr881:3(b)"),
            cited(DISSEMINATION_CONCERNS.has("less_is_enough"), "dr881:3(c)"),
            cited(
                all_of(REPORT_VULNERABILITY, DISSEMINATION_CONCERNS.has("coordinated_disclosure")),
                "dr881:3(d)",
                "cra:16(6)",
            ),
        ),
    ),
    cites=["cra:16(2)/2", "dr881:3"],
    since=DELAYED_DISSEMINATION,
    applies=CRA_REPORTING,
    rows=["N-18"],
    note="Only if the risks of passing it on outweigh the benefits and protocols for careful handling do not suffice. The manufacturer marks how sensitive the information is, in the 72-hour notification: Article 16(2) refers to point (a) of Article 14(2), but sensitivity stands in point (b). A CSIRT or platform that is itself compromised is a further ground (dr881 Articles 4 and 5).",
)

DATABASE_ENTRY = rule(
    "cra.reporting.database_entry_possible",
    "ENISA may enter the vulnerability in the European vulnerability database, if the manufacturer agrees",
    when=all_of(
        VULNERABILITY_PUBLIC,
        MEASURE_AVAILABLE,
        any_of(
            STAGES_DONE.has("early_warning"),
            STAGES_DONE.has("complete_early_warning"),
            STAGES_DONE.has("notification"),
        ),
    ),
    cites=["cra:17(5)", "cra:recital(66)"],
    applies=CRA_GENERAL,
    rows=["N-22", "CRA-4b-17"],
)
