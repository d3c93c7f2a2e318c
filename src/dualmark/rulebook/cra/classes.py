# SPDX-License-Identifier: Apache-2.0
"""The class of a product (CRA Articles 7 and 8): exactly one, judged by its core functionality.

The class speaks of the product whether or not the CRA applies to it. It decides about procedures
only, never about the essential requirements.
"""

from dualmark.law.register.milestones import CRA_GENERAL
from dualmark.law.register.switches import CRA_LISTS_AMENDED
from dualmark.logic.expression import all_of, any_of, not_
from dualmark.logic.rule import Answer, Rule
from dualmark.rulebook.cra.class_1 import CLASS_1_CATEGORIES
from dualmark.rulebook.cra.class_2 import CLASS_2_CATEGORIES
from dualmark.rulebook.cra.critical import ADVANCED_SECURITY_DEVICE, CRITICAL_CATEGORIES
from dualmark.rulebook.readings.cra_class import UNDESCRIBED_SECURITY_DEVICE
from dualmark.rulebook.writing import answer, goal, holds, rule

CRITICAL = rule(
    "cra.class.critical",
    "The product as a whole has the core functionality of a critical category",
    when=any_of(*CRITICAL_CATEGORIES),
    cites=["cra:8(1)", "cra:AnnexIV", "ir2392:2(2)"],
    rows=["C-1"],
)

IMPORTANT_2 = rule(
    "cra.class.important_2",
    "The product as a whole has the core functionality of a category of class II",
    when=any_of(*CLASS_2_CATEGORIES),
    cites=["cra:7(1)", "cra:AnnexIII.ClassII", "ir2392:2(1)"],
    rows=["C-2", "C-6"],
    note="The core functionality is one; a product that could fit several categories has the class of that one, not the highest.",
)

IMPORTANT_1 = rule(
    "cra.class.important_1",
    "The product as a whole has the core functionality of a category of class I",
    when=any_of(*CLASS_1_CATEGORIES),
    cites=["cra:7(1)", "cra:AnnexIII.ClassI", "ir2392:2(1)"],
    rows=["C-3", "C-5", "C-6", "C-7"],
    note="Extra functions do not take a product out of its category. Our reading: what remote data processing of the product does counts, as it is part of the product.",
)

UNDESCRIBED = rule(
    "cra.class.undescribed",
    "The product is named in the list of critical products, but its kind has no technical description",
    when=all_of(ADVANCED_SECURITY_DEVICE, UNDESCRIBED_SECURITY_DEVICE.is_("open")),
    cites=["cra:AnnexIV(2)", "cra:7(4)", "ir2392:AnnexII(2)"],
    rows=["IV.2"],
)

DEFAULT = rule(
    "cra.class.default",
    "The product as a whole has the core functionality of no listed category",
    when=not_(any_of(CRITICAL, IMPORTANT_2, IMPORTANT_1, UNDESCRIBED)),
    cites=["cra:7(1)", "cra:8(1)", "cra:32(1)", "cra:recital(45)", "ir2392:recital(3)", "ir2392:recital(5)"],
    rows=["C-4", "C-8"],
    note="A product that integrates a listed product, or can also perform its function, does not get its class.",
)

REQUIREMENTS_FOR_EVERY_CLASS = rule(
    "cra.class.same_requirements",
    "The essential requirements apply to the product whatever its class, for which only the procedure differs",
    when=holds("cra.time.full"),
    cites=["cra:6", "cra:13(1)", "cra:32", "ir2392:recital(6)", "faq:cra(3.3)"],
    applies=CRA_GENERAL,
    rows=["C-9"],
)

LISTS_CHANGED = rule(
    "cra.class.lists_changed",
    "A delegated act has changed the lists, so that the class must be checked anew with its transitional period",
    when=CRA_LISTS_AMENDED,
    cites=["cra:7(3)", "cra:7(3)/2", "cra:8(2)", "cra:8(2)/3"],
    rows=["C-10", "CRA-4b-24"],
    note="Procedures for a category that is new in Annex III, or moved to class II, start after 12 months where appropriate; for Annex IV after at least 6 months; less in urgent cases. The class is that of the lists on the day.",
)

CLASS = goal(
    "cra.class",
    "The class of the product",
    answer("default", "default class", DEFAULT),
    answer("important_1", "important product of class I", IMPORTANT_1),
    answer("important_2", "important product of class II", IMPORTANT_2),
    answer("critical", "critical product", CRITICAL),
    answer("undescribed", "open: Annex IV names such devices without describing them; get legal advice", UNDESCRIBED),
    kind="one",
    act="cra",
    cites=["cra:7(1)", "cra:8(1)", "ir2392:2(1)", "ir2392:2(2)"],
)

CLASS_1_WORDS = (
    "identity management systems, privileged access management, authentication and access readers",
    "browsers",
    "password managers",
    "software against malicious software",
    "virtual private networks",
    "network management systems",
    "security information and event management systems",
    "boot managers",
    "public key infrastructure and certificate issuance",
    "network interfaces",
    "operating systems",
    "routers, modems for the Internet, switches",
    "microprocessors with security-related functionalities",
    "microcontrollers with security-related functionalities",
    "ASIC and FPGA with security-related functionalities",
    "smart home general purpose virtual assistants",
    "smart home products with security functionalities",
    "Internet connected toys",
    "personal wearables for health monitoring or for children",
)
CLASS_2_WORDS = (
    "hypervisors and container runtime systems",
    "firewalls, intrusion detection and prevention systems",
    "tamper-resistant microprocessors",
    "tamper-resistant microcontrollers",
)
CRITICAL_WORDS = (
    "hardware devices with security boxes",
    "smart meter gateways and other devices for advanced security purposes",
    "smartcards and similar devices, secure elements",
)


def _answers(list_: str, words: tuple[str, ...], categories: tuple[Rule, ...]) -> list[Answer]:
    """One answer per category, named by its place in the annex."""
    pairs = zip(words, categories, strict=True)
    return [answer(f"{list_}.{number}", label, rule_) for number, (label, rule_) in enumerate(pairs, 1)]


CATEGORY = goal(
    "cra.category",
    "The category of Annex III or IV whose core functionality the product has",
    *_answers("III.I", CLASS_1_WORDS, CLASS_1_CATEGORIES),
    *_answers("III.II", CLASS_2_WORDS, CLASS_2_CATEGORIES),
    *_answers("IV", CRITICAL_WORDS, CRITICAL_CATEGORIES),
    answer("undescribed", "other devices for advanced security purposes, named but not described", UNDESCRIBED),
    answer("none", "none of the listed categories", DEFAULT),
    kind="one",
    act="cra",
    cites=["cra:AnnexIII", "cra:AnnexIV", "ir2392:AnnexI", "ir2392:AnnexII"],
)
