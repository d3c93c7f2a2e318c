# SPDX-License-Identifier: Apache-2.0
"""Facts about one general-purpose AI model that the organisation provides or changes."""

ORDER = ("provision",)
