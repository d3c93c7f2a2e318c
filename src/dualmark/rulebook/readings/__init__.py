# SPDX-License-Identifier: Apache-2.0
"""Open legal questions, each with its alternatives, our default and why."""
