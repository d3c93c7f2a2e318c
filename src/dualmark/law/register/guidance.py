# SPDX-License-Identifier: Apache-2.0
"""Guidance: documents that explain the two acts and bind nobody.

Rules cite them by the id here, with the numbered point in brackets: ``guidance:cra-2026-5252(122)``,
``faq:cra(5.5)``. Only the Court of Justice interprets Union law bindingly; where such a document and
the text of an act differ, the text prevails. Dates are calendar dates, as exact as the source gives
them (2026-07-27, 2026-03): no time, no zone. Titles are our own short words.

Source: the documents as named in `source`, seen up to 6 October 2026.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

STATUSES = ("draft", "final", "superseded")


@dataclass(frozen=True, slots=True)
class Guidance:
    """A document that explains the law. `reference` is its official number or version, if it has one."""

    id: str
    title: str
    status: str
    date: str
    reference: str = ""
    binding: bool = False
    topics: tuple[str, ...] = ()
    source: str = ""
    note: str = ""

    def plain(self) -> dict[str, object]:
        """The document as plain data, with lists for tuples."""
        return {**asdict(self), "topics": list(self.topics)}


def document_of(citation: str) -> str:
    """The id of the document that a citation names: "faq:cra" for "faq:cra(5.5)"."""
    return citation.partition("(")[0]


CRA_GUIDANCE = (
    Guidance(
        "guidance:cra-2026-5252",
        "Commission guidance on applying the CRA",
        "final",
        "2026-07-27",
        "C(2026) 5252 final",
        topics=(
            "placing on the market of software",
            "remote data processing",
            "open source",
            "substantial modification",
            "support period",
            "core functionality",
            "reporting",
            "older products",
        ),
        source="Communication with annex, 257 points and 67 examples; read as paraphrased notes",
        note="Issued under CRA Article 26. Says that guidance on the interplay with the AI Act may follow, so it does not "
        "explain Article 12. uncertain: point 82 asks more of open-source stewards than Article 24(3), and point 153 reads "
        "Article 27(8) more narrowly than its words",
    ),
    Guidance(
        "guidance:cra-draft-2026-03",
        "Draft of the Commission guidance on the CRA, for consultation",
        "superseded",
        "2026-03",
        topics=("placing on the market of software", "open source", "substantial modification"),
        source="Commission consultation, March 2026",
        note="Replaced by C(2026) 5252; points are numbered differently, so old paragraph numbers no longer fit",
    ),
    Guidance(
        "faq:cra",
        "Questions and answers of the Commission services on the CRA, version 1.4",
        "final",
        "2026-09-04",
        "version 1.4",
        topics=("scope", "risk assessment", "support period", "reporting", "conformity assessment", "transition"),
        source="Version 1.3 with the changes of 1.4, as listed by git-z0man/single-reporting-platform (5.9.2026)",
        note="Written by the services; not an opinion of the Commission. New in 1.4: 5.5 on when stewards have to report. "
        "1.2 took the notified body number out of 6.2 for module B with C; 1.3 took out 4.6 on makers in third countries",
    ),
    Guidance(
        "faq:cra-1.3",
        "Questions and answers of the Commission services on the CRA, version 1.3",
        "superseded",
        "2026-07-01",
        "version 1.3",
        topics=("scope", "risk assessment", "support period", "reporting", "conformity assessment"),
        source="Commission services",
        note="Replaced by version 1.4; answers not named in its list of changes are the same",
    ),
    Guidance(
        "srp:glossary",
        "ENISA glossary of the single reporting platform: fields of the notification forms",
        "final",
        "2026-09-10",
        "version 1.3",
        topics=("reporting", "form fields"),
        source="ENISA page, snapshot of 15.9.2026",
        note="A specification of ENISA, not an implementing act under CRA Article 14(10): the form may ask for more than the law",
    ),
    Guidance(
        "srp:faq",
        "ENISA questions and answers on the single reporting platform",
        "final",
        "2026-09-12",
        topics=("reporting", "registration", "availability of the platform"),
        source="ENISA page, mirrored by git-z0man 12. to 15.9.2026",
        note="Says to wait and file when the platform is back; the platform's counters are not the legal clocks",
    ),
)

AI_ACT_GUIDANCE = (
    Guidance(
        "guidelines:ai-definition",
        "Commission guidelines on what an AI system is",
        "final",
        "2025-02-06",
        "C(2025) 5053",
        topics=("AI system",),
        source="Commission publication; read as a digest",
        note="The date is that of the first publication. uncertain: the day on which the numbered version was adopted",
    ),
    Guidance(
        "guidelines:prohibited",
        "Commission guidelines on prohibited practices",
        "final",
        "2025-07-29",
        "C(2025) 5052 final",
        topics=("prohibited practices",),
        source="Commission document of 29.7.2025; first published 4.2.2025; read as a digest",
        note="Older than the two prohibitions that apply from 2.12.2026, on which it says nothing",
    ),
    Guidance(
        "guidelines:high-risk-draft",
        "Draft Commission guidelines on classification as high-risk",
        "draft",
        "2026-05-19",
        topics=("high-risk", "safety component", "Annex III", "filter of Article 6(3)"),
        source="Consultation text in three parts (general, Annex I, Annex III), text extracted from PDF",
        note="Consultation to 23.6.2026, extended to 23.7.2026; no final version found. Written before Regulation (EU) "
        "2026/1744, so references to Article 2(2) and to dates are partly old",
    ),
    Guidance(
        "guidelines:art50",
        "Commission guidelines on transparency",
        "final",
        "2026-07-20",
        "C(2026) 5054 final",
        topics=("transparency", "synthetic content", "deep fakes", "chatbots"),
        source="Survey of Commission publications (155 points)",
        note="Treats the transparency duties as added to those of high-risk systems, not as a tier of their own",
    ),
    Guidance(
        "guidelines:general-purpose-ai",
        "Commission guidelines for providers of general-purpose AI models",
        "final",
        "2025-07-18",
        "C(2025) 5045; C(2025) 7719",
        topics=("general-purpose models", "systemic risk", "change of a model", "open-source models"),
        source="Survey of Commission publications",
        note="uncertain: the date, and which of the two references is the final one",
    ),
    Guidance(
        "guidelines:art73-draft",
        "Draft Commission guidance and form on serious incidents of high-risk systems",
        "draft",
        "2025-09-26",
        "form version 1.0.0",
        topics=("serious incidents", "reporting"),
        source="Commission consultation; no final version on its page on 1.10.2026",
        note="Names August 2026 as the start; after Regulation (EU) 2026/1744 the duties follow the date of the system's path",
    ),
    Guidance(
        "guidance:mdcg-2025-6",
        "Questions and answers on AI in medical devices",
        "final",
        "2025-06",
        "MDCG 2025-6 / AIB 2025-1",
        topics=("medical devices", "conformity assessment", "high-risk"),
        source="Medical Device Coordination Group and AI Board; 36 answers",
        note="Not a Commission document. Older than the present Article 43(3), so its view of procedures is partly out of date",
    ),
    Guidance(
        "code:general-purpose-ai",
        "Code of practice for general-purpose AI models",
        "final",
        "2025-07-10",
        topics=("general-purpose models", "copyright", "transparency", "systemic risk"),
        source="Survey of Commission publications",
        note="Voluntary. Following it helps to show compliance; it gives no presumption of conformity",
    ),
    Guidance(
        "code:marking-labelling",
        "Code of practice on marking and labelling AI-made content",
        "final",
        "2026-06-10",
        topics=("transparency", "synthetic content", "deep fakes"),
        source="Survey of Commission publications; the Commission gave an opinion on its adequacy",
        note="Voluntary. Gives no presumption of conformity (Regulation (EU) 2026/1744, recital 41)",
    ),
    Guidance(
        "form:gpai-serious-incident",
        "Form for serious incidents of models with systemic risk",
        "final",
        "2025-11-04",
        topics=("general-purpose models", "serious incidents"),
        source="Commission page; read as a digest",
        note="For Article 55, not for high-risk systems (Article 73)",
    ),
    Guidance(
        "enisa:ai-opinion",
        "Opinion paper of ENISA's advisory group on AI",
        "final",
        "2025-07",
        topics=("cybersecurity of AI",),
        source="ENISA; read as a digest",
        note="No legal effect, and not a position of ENISA itself",
    ),
    Guidance(
        "guidelines:announced-2025-12",
        "Announcement of eleven sets of AI Act guidelines",
        "final",
        "2025-12",
        topics=("plan of the Commission",),
        source="Commission news item, December 2025",
        note="A plan, not guidance. Of its sets only those on transparency were found final; those on the high-risk "
        "requirements, duties of providers and deployers, value chain, substantial modification, monitoring, "
        "quality management and interplay with other law were not found",
    ),
)

GUIDANCE = (*CRA_GUIDANCE, *AI_ACT_GUIDANCE)
