# SPDX-License-Identifier: Apache-2.0
"""Facts about the use of an AI system for benefits, credit, insurance and emergencies."""

from dualmark.facts.ai_system.uses.areas import HELPING_COUNTS, PAGE
from dualmark.facts.fact import choices, option

SERVICE_USES = choices(
    "ai_system.service_uses",
    "the uses for public benefits, credit, insurance and emergencies",
    option("public_benefits", "whether people get public benefits or services", "Evaluating eligibility for essential public assistance benefits and services, or granting, refusing, reducing, revoking or reclaiming them. Health services, social security, social housing, care, childcare, employment services.", includes="scores or flags that send an application to closer inspection, priorities and waiting lists, invitations that rest on an eligibility check, case-specific legal answers for the case handler; and, as help: translating, summarising or transcribing applications, factual answers from the file, reviewing past decisions.", falls_short="finding people who may need an offer, without any effect on access; only telling which office is responsible; matching offers with anonymised data or filling in forms; claims of companies; tax relief."),
    option("creditworthiness", "creditworthiness or credit score of people", "How able and willing a person is to pay, for credit, mortgage, bank account, housing, energy, telecommunications and other services that people need.", includes="scores for use by others; the personal finances of sole traders; credit pricing in one process with the assessment.", falls_short="companies, owners who back a loan of their company, and sole traders judged by business data only; finding financial fraud; fighting money laundering; marketing segments, suitability of products, help with a form, complaints; value of a collateral alone; pricing alone, apart from the assessment; watching credit already granted, or capital requirements, for internal prudential purposes."),
    option("creditworthiness_for_extras", "creditworthiness of people for extras only", "Solely for services that people do not need to take part in society: securities, margin trading, premium cards, loans for leisure or travel."),
    option("insurance_risk_assessment", "risk assessment of people for life or health insurance", "Whether and with which coverage, exclusions or limits people are insured. Life, health, accident, long-term care, credit life insurance and personal pensions.", falls_short="car, home, liability and other insurance; investment products; handling of claims; design of products and simulations that no single case depends on."),
    option("insurance_pricing", "pricing of life or health insurance for people", "Premiums for persons or for the group to which they belong.", falls_short="car, home, liability and other insurance; studies of prices that no contract depends on."),
    option("emergency_response", "emergency calls, dispatch of first response, triage of patients", "Evaluating or classifying emergency calls and messages, dispatching police, fire brigades, ambulances or rescue or setting their priority, triage of emergency patients.", includes="assistants that listen for signs of danger to life, order of waiting calls, crisis chats that judge urgency, triggering help, recommending which forces go where; and, as help: situation pictures for the commander, preparing the placing of forces in advance of a disaster.", falls_short="writing down calls and marking words without judging them; forecasts and models of floods, fires or quakes without a link to dispatch; training simulations; connecting calls; appointments, beds and healing times; identifying patients."),
    question="For which of these is the AI system meant to be used?",
    why="People depend on these services; uses that decide on access to them are high-risk as a rule.",
    help=HELPING_COUNTS,
    serves=["aia:AnnexIII(5)", "aia:recital(58)"],
    page=PAGE,
    finder="product management",
)  # fmt: skip
