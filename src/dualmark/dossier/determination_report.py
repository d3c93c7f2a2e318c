# SPDX-License-Identifier: Apache-2.0
"""The determination as a document: the answer in words, why, what is open and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dualmark.determine.actions import FIND_OUT, Action
from dualmark.determine.assessment import Assessment, DutyResult, GoalResult
from dualmark.determine.determination import NOTICE
from dualmark.dossier.content import (
    Block,
    Document,
    Figure,
    Items,
    Paragraph,
    Section,
    Table,
    Text,
    say,
    section,
)
from dualmark.dossier.figures.two_acts import draw_two_acts

ACTS = (("cra", "Cyber Resilience Act"), ("ai_act", "AI Act"), ("both", "Both acts together"))
ACTIONS_SHOWN = 15
DUE_WORDS = {
    "before_placing": "before placing on the market",
    "from_placing": "from placing on the market",
    "from_application": "as soon as the law applies",
    "on_event": "when it happens",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One date of a comparison: what it is called, and the assessment on it."""

    title: str
    assessment: Assessment


def determination_report(main: Assessment, columns: Sequence[Column], actions: Sequence[Action]) -> Document:
    """The document for one assessment, with a comparison of dates where several are given."""
    words = main.document.words.get("product", {})
    name = " ".join(part for part in (words.get("name", "The product"), words.get("version", "")) if part)
    blocks: list[Block] = [
        _in_short(main),
        _drawing(main),
    ]
    if len(columns) > 1:
        blocks.append(_columns(columns))
    blocks += [_answers(main, act, title) for act, title in ACTS]
    blocks += [_duties(main), _unsettled(main), _missing(main), _actions(actions)]
    return Document(
        "determination",
        f"{name}: what the two acts ask",
        words.get("description", ""),
        state_facts(main),
        NOTICE,
        tuple(block for block in blocks if block is not None),
    )


def state_facts(assessment: Assessment) -> tuple[tuple[str, str], ...]:
    """The label and value pairs that every output carries: state of the law, date, lawbook."""
    state, lawbook = assessment.state, assessment.lawbook
    return (
        ("Law applied", f"as of {state.as_of}, as known on {state.known_on}"),
        ("Scenario", lawbook.scenarios[state.scenario].title),
        ("Lawbook", f"{lawbook.version}, {lawbook.digest[:19]}"),
    )


def result_words(result: GoalResult) -> str:
    """The answers of a goal in words: what holds, or what may hold."""
    if result.determined:
        labels = [answer.label for answer in result.holding]
        return "; ".join(labels) if labels else "none"
    holding = [answer.label for answer in result.holding]
    open_ = [answer.label for answer in result.possible if answer.status != "yes"]
    lead = "; ".join(holding) + "; " if holding else ""
    if any(answer.status not in ("yes", "no", "possible") for answer in result.answers):
        return f"{lead}not decided within the budget of the exact engine: {' or '.join(open_)}"
    return f"{lead}not determined: possible are {' / '.join(open_)}"


def mark_of(result: GoalResult) -> str:
    """The mark of a goal's result."""
    if not result.determined:
        return "open"
    return "contested" if result.contested else ""


def subject_name(assessment: Assessment, result: GoalResult | DutyResult) -> str:
    """For results about an AI system or a model, its name with a colon; else an empty text."""
    if not result.instance:
        return ""
    return assessment.document.words.get(result.instance, {}).get("name", result.instance) + ": "


def _interesting(result: GoalResult) -> bool:
    """Whether a goal says something: a set without a possible answer is silent, and so is a question
    about something that has not happened."""
    if result.goal.occasion and not result.determined:
        return False
    return bool(result.possible)


def _title(main: Assessment, result: GoalResult) -> str:
    title = subject_name(main, result) + result.goal.title
    return title if title.endswith("?") else f"{title}:"


def _in_short(main: Assessment) -> Section:
    items = []
    for result in main.goals:
        if result.goal.id in HEADLINES and _interesting(result):
            cites = tuple(dict.fromkeys(cite for answer in result.possible for cite in _cites(main, answer.rule)))[:4]
            items.append(
                Paragraph(
                    (Text(_title(main, result), mark="strong"), Text(result_words(result), cites, mark_of(result)))
                )
            )
    certain = sum(1 for duty in main.duties if duty.status == "yes")
    possible = len(main.duties) - certain
    items.append(
        say(
            f"{certain} duties are owed"
            + (f", {possible} more may be" if possible else "")
            + "; they stand below with who and when."
        )
    )
    return section("in-short", "In short", Items(tuple(items)))


HEADLINES = (
    "cra.scope", "cra.class", "cra.regime", "cra.routes", "ai.scope", "ai.prohibited", "ai.high_risk", "ai.annex_iii",
    "ai.high_risk_in_effect", "ai.routes", "ai.transparency", "bridge.paragraph", "bridge.procedure", "bridge.deeming",
)  # fmt: skip


def _cites(main: Assessment, rule: str) -> tuple[str, ...]:
    return main.evaluation.rulebook.rules[rule].cites


CRA_ALONE = (
    "Properties of the product: Annex I Part I",
    "Vulnerability handling over the support period: Annex I Part II",
    "Reports to the CSIRT and ENISA: Article 14",
)
AI_ACT_ALONE = (
    "Risk management, data, logs, transparency, oversight: Articles 9 to 14",
    "Accuracy and robustness: Article 15(1) to (4)",
    "Quality management and monitoring after placing: Articles 17 and 72",
    "Reports of serious incidents: Article 73",
)


def _drawing(main: Assessment) -> Section:
    def labels(*goals: str) -> list[str]:
        found = [result for result in main.goals if result.goal.id in goals and _interesting(result)]
        return [subject_name(main, result) + result_words(result) for result in found]

    def holds(rule: str) -> bool:
        return any(main.evaluation.value(rule, instance) == "yes" for instance in main.evaluation.names(rule))

    left = labels("cra.scope", "cra.category", "cra.class", "cra.regime")
    right = labels("ai.high_risk_in_effect", "ai.annex_iii", "ai.transparency")
    shared = labels("bridge.paragraph", "bridge.procedure", "bridge.joint_papers", "bridge.deeming")
    left += CRA_ALONE if holds("cra.time.full") else CRA_ALONE[2:] if holds("cra.time.reporting") else ()
    right += AI_ACT_ALONE if holds("ai.high_risk.classified") else ()
    engaged = holds("bridge.engaged")
    description = f"Cyber Resilience Act: {'; '.join(left)}. Both: {'; '.join(shared)}. AI Act: {'; '.join(right)}."
    svg = draw_two_acts(left, shared, right, engaged)
    figure = Figure("two-acts", "The two acts and what they share for this product", description, svg)
    return section("drawing", "The two acts", figure)


def _columns(columns: Sequence[Column]) -> Section:
    """The comparison of dates: the headlines, and every other question whose answer differs."""
    rows, same = [], 0
    keyed = [{(r.goal.id, r.instance): r for r in column.assessment.goals} for column in columns]
    for key, first in keyed[0].items():
        results = [found[key] for found in keyed if key in found]
        if len(results) < len(keyed) or not any(map(_interesting, results)):
            continue
        words = [result_words(result) for result in results]
        if len(set(words)) == 1 and key[0] not in HEADLINES:
            same += 1
            continue
        head = say(subject_name(columns[0].assessment, first) + first.goal.title)
        rows.append((head, *(say(text, mark=mark_of(result)) for text, result in zip(words, results, strict=True))))
    heads = ("Question", *(f"{column.title}: {column.assessment.state.as_of}" for column in columns))
    table = Table("The answers on each date", heads, tuple(rows))
    rest = say(f"{same} more answers are the same on all these dates; they stand below.") if same else None
    return section("dates", "On which date what holds", table, rest)


def _answers(main: Assessment, act: str, title: str) -> Section | None:
    results = [r for r in main.goals if r.goal.act == act and _interesting(r)]
    if not results:
        return None
    return section(act, title, *(_answer(main, result) for result in results))


def _answer(main: Assessment, result: GoalResult) -> Section:
    rules = main.evaluation.rulebook.rules
    blocks: list[Block] = [say(result_words(result), mark=mark_of(result) or "strong")]
    for answer in result.possible:
        rule = rules[answer.rule]
        texts = [Text(f"{rule.title}.", rule.cites)]
        grounds = main.grounds(answer.rule, result.instance)
        facts = [words for name in grounds.facts if (words := fact_words(main, name))]
        if facts:
            texts.append(
                Text(
                    "Because "
                    + "; ".join(facts[:8])
                    + (f"; and {len(facts) - 8} more facts" if len(facts) > 8 else "")
                    + "."
                )
            )
        if rule.note:
            texts.append(
                Text(
                    rule.note.removeprefix("Our reading: "),
                    (),
                    "reading" if rule.note.startswith("Our reading") else "",
                )
            )
        blocks.append(Paragraph(tuple(texts)))
    for reading in result.readings:
        blocks.append(_reading_line(main, reading))
    if result.switches:
        titles = "; ".join(main.lawbook.switches[name].title.lower() for name in result.switches)
        blocks.append(say(f"This would change if: {titles}."))
    if result.missing:
        blocks.append(
            say("To be found out: " + "; ".join(_question(main, name) for name in result.missing[:5]), mark="open")
        )
    return section(
        f"{result.goal.id}-{result.instance}".strip("-"), subject_name(main, result) + result.goal.title, *blocks
    )


def fact_words(main: Assessment, variable_id: str) -> str:
    """What is known of a variable, in words; empty for readings and switches."""
    variable = main.evaluation.graph.index[variable_id]
    fact = main.lawbook.facts.get(variable.atom)
    if fact is None:
        return ""
    mask = main.evaluation.possible[variable.index]
    labels = [label for bit, label in enumerate(variable.labels) if mask >> bit & 1]
    options = {option.value: option.label for option in fact.options}
    if variable.option:
        return f"{fact.label}: {'' if labels == ['yes'] else 'not '}{options[variable.option]}"
    if fact.type == "yes_no":
        return fact.label if labels == ["yes"] else f"it is not so that {fact.label}"
    return f"{fact.label}: {' or '.join(options.get(label, label) for label in labels)}"


def _question(main: Assessment, variable_id: str) -> str:
    variable = main.evaluation.graph.index[variable_id]
    return main.lawbook.facts[variable.atom].question


def _reading_line(main: Assessment, reading_id: str) -> Paragraph:
    reading = main.lawbook.readings[reading_id]
    adopted = {item.reading: item for item in main.document.readings}.get(reading_id)
    chosen = adopted.alternative if adopted else reading.default
    labels = {alternative.value: alternative.label for alternative in reading.alternatives}
    others = "; or: ".join(label for value, label in labels.items() if value != chosen)
    whose = f"Adopted by you, because {adopted.reason}" if adopted else f"Our default, because {reading.why}"
    return Paragraph(
        (
            Text(
                f"{reading.question} Read here as: {labels[chosen]}. Otherwise: {others}.", reading.cites, "contested"
            ),
            Text(whose),
        )
    )


def _duties(main: Assessment) -> Section:
    """The duties by bearer: those that are certain in the open, those that may be owed folded away."""
    certain = [item for item in main.duties if item.status == "yes"]
    possible = [item for item in main.duties if item.status != "yes"]
    blocks: list[Block] = [*_duty_lists(main, certain, "duties")]
    if possible:
        lead = say(
            "Whether these are owed hangs on what is still unknown or on events; `dualmark duties` lists them too."
        )
        blocks.append(
            Section(
                "duties-possible",
                f"{len(possible)} more that may be owed",
                (lead, *_duty_lists(main, possible, "may")),
                True,
            )
        )
    return section("duties", "Duties: who, what, when", *blocks)


def _duty_lists(main: Assessment, items: Sequence[DutyResult], prefix: str) -> list[Section]:
    order = {"from_application": 0, "before_placing": 1, "from_placing": 2, "on_event": 3}
    bearers: dict[str, list[DutyResult]] = {}
    for item in sorted(items, key=lambda item: (order[item.duty.due], item.starts or "9999")):
        bearers.setdefault(item.duty.bearer, []).append(item)
    return [
        section(
            f"{prefix}-{bearer}".replace(" ", "-"),
            f"As {bearer.replace('_', ' ')} ({len(found)})",
            Items(tuple(_duty_line(main, item) for item in found)),
        )
        for bearer, found in bearers.items()
    ]


def _duty_line(main: Assessment, item: DutyResult) -> Paragraph:
    duty = item.duty
    when = [DUE_WORDS[duty.due], f"from {item.starts}" if item.starts else "", duty.trigger]
    texts = [
        Text(f"{subject_name(main, item)}{duty.title}.", duty.cites),
        Text(f"When: {'; '.join(part for part in when if part)}."),
    ]
    if duty.ends:
        texts.append(Text(f"Until: {duty.ends}."))
    return Paragraph(tuple(texts))


def _unsettled(main: Assessment) -> Section | None:
    names = dict.fromkeys(name for result in main.goals for name in result.readings)
    if not names:
        return None
    lead = say(
        "These questions are open in law: the text and the guidance conflict, or both are silent. Each names the answers that hang on it."
    )
    items = []
    for name in names:
        goals = sorted({result.goal.title for result in main.goals if name in result.readings})
        line = _reading_line(main, name)
        items.append(Paragraph((*line.texts, Text(f"It bears on: {'; '.join(goals)}."))))
    return section("unsettled", "What is not settled", lead, Items(tuple(items)))


def _missing(main: Assessment) -> Section | None:
    seen: dict[tuple[str, str], None] = {}
    for result in filter(_interesting, main.goals):
        for name in result.missing:
            variable = main.evaluation.graph.index[name]
            seen[(variable.atom, variable.instance)] = None
    if not seen:
        return section("unknown", "What is still unknown", say("Nothing that could change an answer above."))
    items = []
    for atom, instance in seen:
        fact = main.lawbook.facts[atom]
        where = {"": "", "unlisted": "(for an AI system that is not listed) "}.get(instance, f"({instance}) ")
        answer = main.document.answer(atom, instance)
        state = "asked, not known" if answer is not None else "not asked yet"
        who = f", ask {fact.finder}" if fact.finder else ""
        items.append(Paragraph((Text(f"{where}{fact.question}", fact.serves[:2], "open"), Text(f"({state}{who})"))))
    return section("unknown", "What is still unknown", Items(tuple(items)))


def _actions(actions: Sequence[Action]) -> Section | None:
    if not actions:
        return None
    items = []
    for action in actions[:ACTIONS_SHOWN]:
        lead = "Find out: " if action.kind == FIND_OUT else ""
        texts = [
            Text(f"{lead}{action.what}", action.cites[:3], "strong"),
            Text(f"Who: {action.who or 'you'}. When: {action.by}."),
        ]
        if action.unlocks:
            texts.append(
                Text(f"It {action.unlocks}." if action.kind == FIND_OUT else f"Shown by: {action.unlocks.rstrip('.')}.")
            )
        items.append(Paragraph(tuple(texts)))
    more = len(actions) - len(items)
    note = say(f"{more} more steps: `dualmark next --all`.") if more > 0 else None
    return section("next", "What to do next, in order", Items(tuple(items), ordered=True), note)
