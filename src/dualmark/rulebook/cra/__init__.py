# SPDX-License-Identifier: Apache-2.0
"""The Cyber Resilience Act, Regulation (EU) 2024/2847."""

ORDER = (
    "scope",
    "remote_processing",
    "exclusions",
    "spare_parts",
    "open_source",
    "roles",
    "manufacturer",
    "classes",
    "class_1",
    "class_2",
    "critical",
    "time",
    "modification",
    "standards",
    "routes",
    "documentation",
    "support",
    "vulnerabilities",
    "reporting",
    "addressee",
    "penalties",
    "surveillance",
)
"""Modules in the order in which their questions are answered; the others follow by name."""
