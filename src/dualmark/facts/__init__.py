# SPDX-License-Identifier: Apache-2.0
"""The vocabulary: what can be known of an organisation, a product, its AI systems and models.

A fact is asked once, in plain words, for both acts, and none is named after a legal conclusion.
"""
