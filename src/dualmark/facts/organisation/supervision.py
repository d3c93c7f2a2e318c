# SPDX-License-Identifier: Apache-2.0
"""Facts about who supervises the organisation."""

from dualmark.facts.fact import yes_no

UNION_INSTITUTION = yes_no(
    "organisation.union_institution",
    "the organisation is an institution, body, office or agency of the Union",
    question="Is the organisation an institution, body, office or agency of the European Union?",
    why="The European Data Protection Supervisor then supervises under the AI Act.",
    serves=["aia:74(9)", "aia:100", "aia:43(1)/3"],
    page="organisation",
    finder="legal",
)
