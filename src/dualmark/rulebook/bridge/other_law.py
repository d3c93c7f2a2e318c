# SPDX-License-Identifier: Apache-2.0
"""Other law to look at, with the reason. These are pointers, not determinations under that law."""

from dualmark.facts.organisation.enterprise import ESSENTIAL_OR_IMPORTANT_ENTITY
from dualmark.facts.product.dates import PLACED_ON_MARKET
from dualmark.facts.product.other_law import FOR_CONSUMERS, GIVES_USAGE_DATA, PROCESSES_PERSONAL_DATA
from dualmark.facts.product.scope import RUNS_ON_USER_SIDE
from dualmark.facts.product.union_law import UNION_PRODUCT_LAW
from dualmark.logic.expression import Expression, any_of, not_
from dualmark.logic.rule import Rule
from dualmark.rulebook.writing import answer, goal, holds, rule

PRODUCT_LIABILITY_DATE = "2026-12-09"


def _other(name: str, title: str, when: Expression, *cites: str, rows: tuple[str, ...] = ()) -> Rule:
    return rule(f"bridge.other_law.{name}", title, when=when, cites=cites, rows=rows)


NIS2 = _other(
    "nis2",
    "NIS 2: the organisation's own services must be secured and its significant incidents reported",
    ESSENTIAL_OR_IMPORTANT_ENTITY.as_expression(),
    "cra:recital(12)",
    "law:Directive (EU) 2022/2555 Articles 21 and 23",
    rows=("X-10",),
)
NIS2_FOR_SERVICES = _other(
    "nis2_for_services",
    "NIS 2: a service offered only online may fall under it as a digital or cloud service",
    not_(RUNS_ON_USER_SIDE),
    "cra:recital(12)",
    "law:Directive (EU) 2022/2555 Annexes I and II",
    rows=("S-2", "X-10"),
)
RADIO_EQUIPMENT = _other(
    "radio_equipment",
    "Radio Equipment Directive: its own essential requirements and procedure; its cybersecurity act ends on 11 December 2027",
    UNION_PRODUCT_LAW.has("radio_equipment"),
    "law:Directive 2014/53/EU Article 3",
    "law:Delegated Regulation (EU) 2026/339",
)
MACHINERY = _other(
    "machinery",
    "Machinery Regulation: its own requirements and procedure, with protection against corruption and safety of control systems",
    UNION_PRODUCT_LAW.has("machinery"),
    "cra:recital(53)",
    "law:Regulation (EU) 2023/1230 Article 25",
    rows=("M5", "B.19"),
)
MEDICAL_DEVICES = _other(
    "medical_devices",
    "Medical device law: it covers cybersecurity of the device in place of the CRA",
    any_of(UNION_PRODUCT_LAW.has("medical_devices"), UNION_PRODUCT_LAW.has("in_vitro_diagnostics")),
    "cra:2(2)(a)",
    "cra:2(2)(b)",
    "cra:recital(25)",
)
OTHER_PRODUCT_LAW = _other(
    "other_product_law",
    "Other product law: its own conformity assessment applies beside these acts, with one declaration for all",
    any_of(
        *(
            UNION_PRODUCT_LAW.has(act)
            for act in (
                "toys", "lifts", "explosive_atmospheres", "pressure_equipment", "recreational_craft", "cableways",
                "personal_protective_equipment", "gas_appliances", "low_voltage", "electromagnetic_compatibility", "rail",
            )
        )
    ),
    "cra:28(3)",
    "aia:47(3)",
)  # fmt: skip
HEALTH_DATA_SPACE = _other(
    "health_data_space",
    "European Health Data Space: health record systems follow its procedure also for the CRA requirements",
    UNION_PRODUCT_LAW.has("health_records"),
    "cra:32(5a)",
    "law:Regulation (EU) 2025/327 Chapter III",
)
DATA_PROTECTION = _other(
    "data_protection",
    "Data protection law (GDPR): legal basis, data protection by design, breach notification",
    PROCESSES_PERSONAL_DATA.as_expression(),
    "aia:2(7)",
    "law:Regulation (EU) 2016/679",
)
DATA_ACT = _other(
    "data_act",
    "Data Act: users have access to the data that the connected product generates",
    GIVES_USAGE_DATA.as_expression(),
    "law:Regulation (EU) 2023/2854 Articles 3 and 4",
)
GENERAL_PRODUCT_SAFETY = _other(
    "general_product_safety",
    "General Product Safety Regulation: for safety risks that no other harmonisation law covers",
    FOR_CONSUMERS.as_expression(),
    "cra:11",
    "law:Regulation (EU) 2023/988",
    rows=("X-12", "CRA-4b-15"),
)
PRODUCT_LIABILITY = _other(
    "product_liability",
    "Product Liability Directive: strict liability, software and missing security updates included",
    PLACED_ON_MARKET.on_or_after(PRODUCT_LIABILITY_DATE),
    "law:Directive (EU) 2024/2853 Articles 2(1) and 7(2)",
)
REPRESENTATIVE_ACTIONS = _other(
    "representative_actions",
    "Representative actions: consumer organisations may sue for infringements of the CRA",
    FOR_CONSUMERS.as_expression(),
    "cra:65",
    "cra:67",
    rows=("CRA-4b-29",),
)

OTHER_LAWS = (
    NIS2, NIS2_FOR_SERVICES, RADIO_EQUIPMENT, MACHINERY, MEDICAL_DEVICES, OTHER_PRODUCT_LAW, HEALTH_DATA_SPACE,
    DATA_PROTECTION, DATA_ACT, GENERAL_PRODUCT_SAFETY, PRODUCT_LIABILITY, REPRESENTATIVE_ACTIONS,
)  # fmt: skip

OTHER_LAW = goal(
    "other_law",
    "Other law to look at",
    *(answer(other.id.rsplit(".", 1)[1], other.title, other) for other in OTHER_LAWS),
    kind="set",
    act="both",
)

TWO_REPORTS = rule(
    "bridge.two_reports",
    "One event may have to be reported under both acts, on separate clocks and to separate addressees",
    when=holds("bridge.product_is_high_risk"),
    cites=["cra:14", "aia:73"],
    rows=["A-13"],
)
