# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of an AI system in courts, dispute resolution, elections and referendums."""

from dualmark.facts.ai_system.uses.areas import HELPING_COUNTS, PAGE
from dualmark.facts.fact import choices, option, yes_no

JUSTICE_USES = choices(
    "ai_system.justice_uses",
    "the uses in courts and dispute resolution",
    option("facts_and_law", "researching and interpreting facts and the law for those who decide", "Giving meaning to facts or sources in a case: arguments, evidence, precedents, questions of law.", includes="summaries of the key arguments, law and precedents selected from the facts of the case, similar cases, evaluation of evidence; and, as help: sorting claims by type, extracting the people involved, searching case law in plain language with summaries, comparing a draft with the file.", falls_short="transcribing hearings; keyword search, timelines and references to places in the file; anonymising; assigning cases by workload or specialisation; summaries for the press; information for visitors of the website; mail, fees, signatures."),
    option("applying_law", "applying the law to the facts of a case", "Working out, proposing or drafting an outcome or a part of it.", includes="draft decisions, orders for payment, admissibility, proposals on outcome; and, as help: improving the language of a finished draft."),
    question="For which of these is the AI system meant to be used by courts, other judicial authorities, experts they appoint, or bodies for out-of-court dispute resolution whose result binds a party?",
    why="Help with judging cases is high-risk; administration around it is not.",
    help=HELPING_COUNTS + " Tools for parties, lawyers and party-appointed experts, and procedures that end in a voluntary agreement or a non-binding proposal, are not meant.",
    serves=["aia:AnnexIII(8)(a)", "aia:recital(61)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

INFLUENCES_VOTING = yes_no(
    "ai_system.influences_voting",
    "it is meant to influence the outcome of an election or referendum, or how or whether people vote",
    question="Is the AI system meant to influence the outcome of an election or referendum, or whether and how people vote?",
    why="Such use is high-risk if people see its output themselves.",
    help="Yes: targeting or delivering political advertising, talking to voters to win them over, recommending parties or candidates to a voter, polishing campaign texts. No: neutral information on when and where to vote, counting ballots, polls and research, following what elected people do, general recommendations of content that also contain politics, drafting material that others check and publish.",
    serves=["aia:AnnexIII(8)(b)", "aia:recital(62)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip

VOTERS_SEE_OUTPUT = yes_no(
    "ai_system.voters_see_output",
    "people are directly exposed to its output",
    question="Are people other than the campaign staff directly exposed to what the AI system puts out?",
    why="Tools that only organise, optimise or structure a campaign behind the scenes are not high-risk.",
    help="Yes if it speaks or writes to people, or decides which message reaches whom. No for planning staff, events, budgets or donors.",
    serves=["aia:AnnexIII(8)(b)", "aia:recital(62)"],
    page=PAGE,
    finder="product management",
)
