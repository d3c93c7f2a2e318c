# SPDX-License-Identifier: Apache-2.0
"""Facts about the product: one version of a software product, or the units of one hardware version."""

ORDER = (
    "scope",
    "exclusions",
    "union_law",
    "open_source",
    "roles",
    "dates",
    "modification",
    "functionality",
    "conformity",
    "support",
    "reporting",
)
