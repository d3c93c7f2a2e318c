# SPDX-License-Identifier: Apache-2.0
"""Facts about the organisation that asks."""

ORDER = ("enterprise",)
