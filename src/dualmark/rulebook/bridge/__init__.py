# SPDX-License-Identifier: Apache-2.0
"""What both acts say together: CRA Article 12 and its neighbours, other law, authorities."""

ORDER = (
    "paths",
    "matrix",
    "procedure",
    "deeming",
    "authority",
    "interplay",
    "other_law",
    "duties",
)
"""Modules in the order in which their questions are answered; the others follow by name."""
