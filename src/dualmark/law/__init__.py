# SPDX-License-Identifier: Apache-2.0
"""The law as data: acts, provisions, events, dates, switches. It knows no rule and no product."""
