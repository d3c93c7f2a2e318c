# SPDX-License-Identifier: Apache-2.0
"""Facts about one AI system of the product."""

ORDER = (
    "definition",
    "scope",
    "roles",
    "dates",
    "prohibited",
    "safety",
    "uses",
    "filter",
    "transparency",
    "conformity",
    "deployment",
)
