# SPDX-License-Identifier: Apache-2.0
"""A proof as a tree of sentences, in the order of the rules, down to the provision."""

from __future__ import annotations

from typing import Any

from dualmark.determine.assessment import Assessment
from dualmark.dossier.content import Branch, Paragraph, Text, Tree
from dualmark.dossier.determination_report import fact_words
from dualmark.logic.explain import reference
from dualmark.rulebook.resolve import IN_APPLICATION, NOT_YET

VALUE_WORDS = {"yes": "yes", "no": "no", "unknown": "open"}
OPERATOR_WORDS = {
    ("all", "yes"): "all of these hold",
    ("all", "no"): "this fails, and all would be needed",
    ("all", "unknown"): "these are open, and all are needed",
    ("any", "yes"): "this is enough",
    ("any", "no"): "none of these holds, and one would be enough",
    ("any", "unknown"): "one of these would be enough, and they are open",
    ("not", "yes"): "this does not hold, as required",
    ("not", "no"): "this holds, and must not",
    ("not", "unknown"): "this must not hold, and is open",
}


def proof_tree(assessment: Assessment, rule: str, instance: str = "", depth: int = 40) -> Tree:
    """The proof of a rule as a tree; each rule is opened once, later mentions refer back."""
    proof = assessment.proof(rule, instance)
    shown = _Proof(assessment, depth).conclusion(proof, proof["rule"], proof["instance"])
    certain = assessment.evaluation.value(proof["rule"], proof["instance"])
    if certain == proof["value"]:
        return Tree((shown,))
    words = (
        f"{VALUE_WORDS[certain]}, whatever the open facts are: all their combinations were searched. "
        "The grounds one by one leave it open; the cases are too many to show"
    )
    return Tree((Branch(Paragraph((Text(words),)), (shown,)),))


class _Proof:
    def __init__(self, assessment: Assessment, depth: int):
        self.assessment, self.depth = assessment, depth
        self.shown: set[str] = set()

    def conclusion(self, proof: dict[str, Any], rule_id: str, instance: str) -> Branch:
        rulebook = self.assessment.evaluation.rulebook
        rule = rulebook.rules[rule_id]
        key = reference((rule_id, instance))
        value = proof["conclusions"][key]["value"]
        name = self.assessment.document.words.get(instance, {}).get("name", instance)
        verdict = "" if value == "unknown" else f"{VALUE_WORDS[value]}: "
        words = f"{verdict}{name + ': ' if name else ''}{rule.title} ({rule_id})"
        texts = [Text(words, rule.cites, "open" if value == "unknown" else "")]
        standing = rulebook.standing[rule_id]
        if standing != IN_APPLICATION:
            start = rulebook.starts.get(rule_id)
            when = f"applies from {start}" if standing == NOT_YET and start else "is not law at this date"
            return Branch(Paragraph((*texts, Text(f"The rule {when}.", (), "later"))))
        if key in self.shown:
            return Branch(Paragraph((*texts, Text("(shown above)"))))
        self.shown.add(key)
        below = self.step(proof, proof["conclusions"][key]["because"])
        return Branch(Paragraph(tuple(texts)), tuple(below))

    def step(self, proof: dict[str, Any], step: dict[str, Any]) -> list[Branch]:
        op = step["op"]
        if op == "fact":
            return [Branch(Paragraph((self.fact(step),)))]
        if op == "rule":
            return [self.conclusion(proof, step["rule"], step["instance"])]
        if op == "cited":
            inner = self.step(proof, step["step"])
            cites = tuple(step["cites"])
            if len(inner) == 1 and not step["gloss"]:
                return [Branch(_with_cites(inner[0].line, cites), inner[0].branches)]
            words = step["gloss"] or "the following"
            return [Branch(Paragraph((Text(f"{VALUE_WORDS[step['value']]}: {words}", cites),)), tuple(inner))]
        if op == "constant":
            return []
        if op == "case":
            return [self.case(step)]
        if op == "unless":
            return self.unless(proof, step)
        if op == "at_least":
            words = f"at least {step['count']} of these are needed"
        elif op in ("some", "every"):
            kind = step["subject"].replace("_", " ")
            words = f"for {'some' if op == 'some' else 'every'} {kind}"
        else:
            words = OPERATOR_WORDS[(op, step["value"])]
        parts = [step["step"]] if op == "not" else step["parts"]
        below = [branch for part in parts for branch in self.step(proof, part)]
        if len(below) == 1 and op in ("all", "any", "some", "every"):
            return below
        return [Branch(Paragraph((Text(words),)), tuple(below))]

    def unless(self, proof: dict[str, Any], step: dict[str, Any]) -> list[Branch]:
        below = self.step(proof, step["base"]) if "base" in step else []
        if not step["exceptions"]:
            return below
        lead = "but an exception holds" if step["value"] == "no" else "and no exception holds"
        if step["value"] == "unknown":
            lead = "unless an exception holds, which is open"
        inner = [branch for part in step["exceptions"] for branch in self.step(proof, part)]
        return [*below, Branch(Paragraph((Text(lead),)), tuple(inner))]

    def case(self, step: dict[str, Any]) -> Branch:
        variable = self.assessment.evaluation.graph.index[step["variable"]]
        fact = self.assessment.lawbook.facts.get(variable.atom)
        what = fact.label if fact else variable.atom
        branches = []
        for branch in step["branches"]:
            inner = branch["proof"]
            below = _Proof(self.assessment, self.depth).conclusion(inner, inner["rule"], inner["instance"])
            branches.append(Branch(Paragraph((Text(f"if {branch['is']}:"),)), (below,)))
        return Branch(Paragraph((Text(f"whatever is true of this: {what}"),)), tuple(branches))

    def fact(self, step: dict[str, Any]) -> Text:
        variable = self.assessment.evaluation.graph.index[step["variable"]]
        lawbook = self.assessment.lawbook
        kind, _, name = variable.atom.partition(".")
        if kind == "reading" and name in lawbook.readings:
            reading = lawbook.readings[name]
            labels = {item.value: item.label for item in reading.alternatives}
            return Text(
                f"read as: {' or '.join(labels[v] for v in step['possible'])} ({name})", reading.cites, "contested"
            )
        if kind == "switch" and name in lawbook.switches:
            switch = lawbook.switches[name]
            stands = "so far not so" if step["possible"] == ["no"] else "so"
            return Text(f"state of the world, {stands}: {switch.title}", switch.cites)
        fact = lawbook.facts[variable.atom]
        if step["value"] == "unknown":
            return Text(f"not known: {fact.question}", fact.serves[:2], "open")
        return Text(f"fact: {fact_words(self.assessment, step['variable'])}")


def _with_cites(line: Paragraph, cites: tuple[str, ...]) -> Paragraph:
    first, *rest = line.texts
    merged = tuple(dict.fromkeys((*first.cites, *cites)))
    return Paragraph((Text(first.words, merged, first.mark), *rest))
