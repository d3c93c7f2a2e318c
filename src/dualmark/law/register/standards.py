# SPDX-License-Identifier: Apache-2.0
"""Standards: what is being written for the two acts, how far it is, and whether it is cited.

A harmonised standard gives a presumption of conformity only from the day its reference stands in the
Official Journal for that act, only for the requirements it covers, and within a published restriction.
`citation` is that reference; it is empty for every entry here, so none gives a presumption today.

`id` is the number without its stage (EN 18228, not prEN 18228), because a stage passes. Dates are
calendar dates (ISO 8601, no time, no zone): `stage_on` is when the stage was seen, not when it was
reached. Titles are our own short words, not the official ones. What a source only hints at stands in
`note` after "uncertain:".

Sources: trackers and Commission pages as named in `source`, read up to 6 October 2026 (CRA) and
24 September 2026 (AI Act). Look into the Official Journal before relying on any line.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

# The act under which a presumption is asked for, and what a deliverable is for.
ACTS = ("cra", "aia", "both")
KINDS = ("horizontal", "vertical", "support")


@dataclass(frozen=True, slots=True)
class Standard:
    """A deliverable of a standards body, or a known standard that people take for one.

    `covers` holds addresses: the requirements it is to cover, or for a vertical the product category.
    `citation` is the Official Journal reference (empty: not cited), `restriction` its published limits.
    """

    id: str
    title: str
    act: str
    kind: str
    body: str
    covers: tuple[str, ...]
    stage: str
    stage_on: str
    expected: str = ""
    citation: str = ""
    citation_date: str = ""
    restriction: str = ""
    source: str = ""
    note: str = ""

    def plain(self) -> dict[str, object]:
        """The standard as plain data, with lists for tuples."""
        return {**asdict(self), "covers": list(self.covers)}


_CRA_SOURCE = (
    "ossf/wg-globalcyberpolicy docs/CRA/standards.md (31.7.2026); orcwg/cra-hub standards.md; "
    "Commission page on CRA standards as read 6.10.2026"
)
_AI_SOURCE = "survey of the CEN-CENELEC JTC 21 programme, 24.9.2026 (secondary source)"
_CRA_SEEN, _AI_SEEN = "2026-10-06", "2026-09-24"
_JTC13, _TC224, _TC47X, _TC65X = "CEN-CLC/JTC 13", "CEN/TC 224", "CLC/TC 47X", "CLC/TC 65X"
_M606_DATES = (
    "uncertain: a draft change of request M/606 (notified 7.7.2026, not adopted on 6.10.2026) would move the due dates"
)


def _etsi(number: int, title: str, *covers: str, note: str = _M606_DATES) -> Standard:
    """One of ETSI's standards for a product category, all at the same stage."""
    return Standard(
        f"EN 304 {number}",
        title,
        "cra",
        "vertical",
        "ETSI",
        covers,
        "enquiry",
        "2026-08-13",
        "approval procedures end between mid-September and mid-November 2026; "
        "citation only after assessment by the Commission",
        source=_CRA_SOURCE,
        note=note,
    )


def _cra_draft(id: str, title: str, body: str, *covers: str, kind: str = "vertical", note: str = "") -> Standard:
    """A CRA deliverable that was seen as a draft."""
    return Standard(id, title, "cra", kind, body, covers, "draft", _CRA_SEEN, source=_CRA_SOURCE, note=note)


def _ai(id: str, title: str, stage: str, *covers: str, expected: str = "", note: str = "") -> Standard:
    """A deliverable of JTC 21 under request M/613."""
    body = "CEN-CLC/JTC 21"
    return Standard(
        id, title, "aia", "horizontal", body, covers, stage, _AI_SEEN, expected, source=_AI_SOURCE, note=note
    )


def _mistaken(id: str, title: str, act: str, body: str, note: str, source: str = _CRA_SOURCE) -> Standard:
    """A published standard that gives no presumption, though many expect it to."""
    seen = _AI_SEEN if act == "aia" else _CRA_SEEN
    return Standard(id, title, act, "support", body, (), "published", seen, "no citation", source=source, note=note)


CRA_HORIZONTAL = (
    Standard(
        "EN 40000-1-1",
        "Vocabulary of cyber resilience",
        "cra",
        "support",
        f"{_JTC13} WG 9",
        (),
        "approval",
        _CRA_SEEN,
        "no citation expected",
        source=_CRA_SOURCE,
        note="Work item JT013095. uncertain: ratification on 2.11.2026 comes from a secondary tracker",
    ),
    Standard(
        "EN 40000-1-2",
        "Principles of cyber resilience and risk management",
        "cra",
        "horizontal",
        f"{_JTC13} WG 9",
        ("cra:AnnexI.PartI(1)",),
        "approval",
        _CRA_SEEN,
        "no citation expected",
        source=_CRA_SOURCE,
        note="FprEN, item 1 of M/606, work item JT013089; a framework, so following it proves no requirement by "
        "itself. uncertain: ratification on 2.11.2026 comes from a secondary tracker",
    ),
    Standard(
        "EN 40000-1-3",
        "Vulnerability handling",
        "cra",
        "horizontal",
        f"{_JTC13} WG 9",
        ("cra:AnnexI.PartII",),
        "approval",
        _CRA_SEEN,
        "citation expected",
        source=_CRA_SOURCE,
        note="prEN, item 15 of M/606 (due 30.8.2026), work item JT013090",
    ),
    Standard(
        "EN 40000-1-4",
        "Generic security requirements",
        "cra",
        "horizontal",
        f"{_JTC13} WG 9",
        ("cra:AnnexI.PartI(2)",),
        "draft",
        _CRA_SEEN,
        "due 30.10.2027; whether it will be cited is open",
        source=_CRA_SOURCE,
        note=f"Items 2 to 14 of M/606, work item JT013091, builds on EN 18031. {_M606_DATES}",
    ),
    Standard(
        "TR 40000-1-5",
        "Technical report in the same series",
        "cra",
        "support",
        f"{_JTC13} WG 9",
        (),
        "planned",
        _CRA_SEEN,
        "no citation: a technical report cannot be harmonised",
        source=_CRA_SOURCE,
        note="Work item JT013097. uncertain: its content and stage were not seen",
    ),
)

CRA_VERTICAL = (
    _etsi(617, "Browsers", "cra:AnnexIII.ClassI(2)"),
    _etsi(618, "Password managers", "cra:AnnexIII.ClassI(3)"),
    _etsi(619, "Software against malware", "cra:AnnexIII.ClassI(4)"),
    _etsi(620, "Virtual private networks", "cra:AnnexIII.ClassI(5)"),
    _etsi(621, "Network management systems", "cra:AnnexIII.ClassI(6)"),
    _etsi(622, "Security information and event management", "cra:AnnexIII.ClassI(7)"),
    _etsi(623, "Boot managers", "cra:AnnexIII.ClassI(8)"),
    _etsi(624, "Public key infrastructure and certificate issuance", "cra:AnnexIII.ClassI(9)"),
    _etsi(625, "Physical and virtual network interfaces", "cra:AnnexIII.ClassI(10)"),
    _etsi(626, "Operating systems", "cra:AnnexIII.ClassI(11)"),
    _etsi(627, "Routers, modems and switches", "cra:AnnexIII.ClassI(12)"),
    _etsi(631, "Virtual assistants for the smart home", "cra:AnnexIII.ClassI(16)"),
    _etsi(632, "Smart-home products with security functions", "cra:AnnexIII.ClassI(17)"),
    _etsi(633, "Internet-connected toys", "cra:AnnexIII.ClassI(18)"),
    _etsi(634, "Personal wearables", "cra:AnnexIII.ClassI(19)"),
    _etsi(635, "Hypervisors and container runtimes", "cra:AnnexIII.ClassII(1)"),
    _etsi(636, "Firewalls, intrusion detection and prevention", "cra:AnnexIII.ClassII(2)"),
    _etsi(
        642,
        "Network functions of telecommunication networks",
        "cra:AnnexI",
        note="No category of Annex III or IV has this name. uncertain: which categories it will serve",
    ),
    _cra_draft(
        "TC224-WG17 access",
        "Identity and privileged access management, access readers",
        f"{_TC224} WG 17",
        "cra:AnnexIII.ClassI(1)",
        note="No number seen; the id is ours",
    ),
    _cra_draft(
        "TC224-WG17 boxes",
        "Hardware devices with security boxes",
        f"{_TC224} WG 17",
        "cra:AnnexIV(1)",
        note="No number seen; the id is ours",
    ),
    _cra_draft("EN 18330", "Smartcards: the application layer", f"{_TC224} WG 17", "cra:AnnexIV(3)", note="prEN 18330"),
    _cra_draft(
        "EN 50764",
        "Smartcard platforms, on the base of EUCC",
        _TC47X,
        "cra:AnnexIV(3)",
        note="EUCC is the European certification scheme on common criteria; this is a standard, not a certificate",
    ),
    _cra_draft(
        "EN 50765",
        "Microprocessors and microcontrollers with security functions",
        _TC47X,
        "cra:AnnexIII.ClassI(13)",
        "cra:AnnexIII.ClassI(14)",
    ),
    _cra_draft(
        "EN 50766",
        "Tamper-resistant microprocessors and microcontrollers",
        _TC47X,
        "cra:AnnexIII.ClassII(3)",
        "cra:AnnexIII.ClassII(4)",
    ),
    _cra_draft("EN 50767", "Application-specific and programmable circuits", _TC47X, "cra:AnnexIII.ClassI(15)"),
    _cra_draft(
        "JT013102",
        "Smart meter gateways",
        f"{_JTC13} WG 6",
        "cra:AnnexIV(2)",
        note="The id is the work item. The category also names other devices for advanced security purposes, "
        "which nothing describes. uncertain: whether the standard reaches them",
    ),
    _cra_draft(
        "EN 18037",
        "Guidance used beside the smart meter gateway work",
        f"{_JTC13} WG 6",
        kind="support",
        note="uncertain: only the number and the word guidance were seen",
    ),
    _cra_draft(
        "EN IEC 62443-4-1",
        "Secure development of industrial products, adapted to the CRA",
        f"{_TC65X} WG 3",
        "cra:AnnexI",
        note="Only the European adaptation can be cited, not IEC 62443-4-1 as it is. uncertain: which categories it will serve",
    ),
    _cra_draft(
        "EN IEC 62443-4-2",
        "Security of industrial components, adapted to the CRA",
        f"{_TC65X} WG 3",
        "cra:AnnexI.PartI",
        note="Only the European adaptation can be cited. uncertain: which categories it will serve",
    ),
    _cra_draft(
        "EN IEC 62443-3-3",
        "Security of industrial systems, adapted to the CRA",
        f"{_TC65X} WG 3",
        "cra:AnnexI.PartI",
        note="Only the European adaptation can be cited. uncertain: which categories it will serve",
    ),
    _cra_draft(
        "EN 62443-5",
        "Profiles for industrial product types",
        f"{_TC65X} WG 3",
        "cra:AnnexI",
        note="Several parts, numbered EN 62443-5-xx or EN 50770. uncertain: their final numbers",
    ),
)

AI_ACT = (
    _ai(
        "EN 18286",
        "Quality management system for AI Act purposes",
        "published",
        "aia:17",
        "aia:11",
        "aia:72",
        expected="citation open",
        note="EN 18286:2026, published July 2026, not cited, so no presumption yet; its Annex ZA names Articles 11, 17 "
        "and 72. Not a form of ISO/IEC 42001",
    ),
    _ai("EN 18228", "Risk management for AI systems", "enquiry closed", "aia:9", note="prEN; enquiry closed 30.7.2026"),
    _ai("EN 18229-1", "Logging", "enquiry closed", "aia:12", note="prEN; enquiry closed 20.8.2026"),
    _ai("EN 18229-2", "Transparency towards deployers", "draft", "aia:13"),
    _ai("EN 18229-3", "Human oversight", "enquiry", "aia:14", note="prEN; enquiry since 30.7.2026"),
    _ai(
        "EN 18229-4",
        "Accuracy and robustness, first of two new parts",
        "draft",
        "aia:15",
        note="New work since 24.6.2026. uncertain: how accuracy and robustness are split between parts 4 and 5",
    ),
    _ai(
        "EN 18229-5",
        "Accuracy and robustness, second of two new parts",
        "draft",
        "aia:15",
        note="New work since 24.6.2026. uncertain: how accuracy and robustness are split between parts 4 and 5",
    ),
    _ai(
        "EN 18281",
        "Evaluation methods for computer vision",
        "enquiry closed",
        "aia:15",
        note="prEN; enquiry closed 11.6.2026 (subject: jtc21.eu)",
    ),
    _ai(
        "EN 18282",
        "Cybersecurity of AI systems",
        "enquiry closed",
        "aia:15",
        note="prEN; enquiry closed 30.7.2026. Under the AI Act only; it gives no presumption under the CRA",
    ),
    _ai(
        "EN 18283",
        "Bias in AI systems",
        "enquiry",
        "aia:10",
        note="prEN; to enquiry on 24.9.2026",
    ),
    _ai("EN 18284", "Quality and governance of data sets", "draft", "aia:10"),
    _ai("EN 18285", "Conformity assessment of AI systems", "draft", "aia:43"),
    _ai(
        "EN ISO/IEC 23282",
        "Evaluation methods for language processing",
        "enquiry",
        "aia:15",
        note="ISO/IEC 23282 taken over as a European standard; enquiry from 3.9.2026. uncertain: the subject, which the source "
        "does not state",
    ),
)

MISTAKEN = (
    _mistaken(
        "ISO/IEC 42001",
        "Management system for artificial intelligence",
        "aia",
        "ISO/IEC JTC 1/SC 42",
        "No presumption, also as EN: it is about an organisation that uses or makes AI, not about the requirements for a "
        "high-risk system or the quality system of Article 17",
        source=_AI_SOURCE,
    ),
    _mistaken(
        "EN 304 223",
        "Baseline security of AI systems",
        "aia",
        "ETSI",
        "No presumption: version 2.1.1 (published 15.1.2026, 13 principles) was not written under a request for the AI Act "
        "and names no directive or regulation",
        source="evs.ee; vigiloncyber.com",
    ),
    _mistaken(
        "EN 18031",
        "Security of radio equipment",
        "cra",
        _JTC13,
        "No presumption under the CRA: it serves the cybersecurity requirements of the Radio Equipment Directive, which "
        "end on 11.12.2027. Work done for it is still good evidence, and EN 40000-1-4 builds on it",
    ),
    _mistaken(
        "EN 303 645",
        "Baseline security of consumer connected devices",
        "cra",
        "ETSI",
        "No presumption: not written under request M/606 and not cited for the CRA; useful as a state-of-the-art reference",
    ),
    _mistaken(
        "IEC 62443",
        "Security of industrial automation, the international series as it is",
        "cra",
        "IEC/TC 65",
        "No presumption: an international series is no harmonised standard. European adaptations are being written",
    ),
    _mistaken(
        "ISO/IEC 27001",
        "Information security management",
        "both",
        "ISO/IEC JTC 1/SC 27",
        "No presumption: it certifies how an organisation manages information security, not a product or an AI system",
    ),
)

STANDARDS = (*CRA_HORIZONTAL, *CRA_VERTICAL, *AI_ACT, *MISTAKEN)
