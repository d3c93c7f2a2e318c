# SPDX-License-Identifier: Apache-2.0
"""Facts about what the AI system is meant to be used for, by area of life.

First the areas, then the uses within each area. The options describe the uses that the AI Act names,
in our own words, with what they include and what falls short of them; the limits follow the recitals
and, marked in the rules, the draft guidelines of 19 May 2026. What an AI system may contribute to such
a use without being high-risk is asked once for all areas, in `filter`.
"""
