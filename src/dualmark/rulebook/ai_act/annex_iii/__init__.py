# SPDX-License-Identifier: Apache-2.0
"""The high-risk uses of Annex III (Article 6(2)), one module per point; gathered in `uses`.

A use counts if it is an intended purpose, whoever decides in the end and whether or not the system is
in use already (Article 3(12)). What a listed use may be without being high-risk is `ai_act.filter`.
"""
