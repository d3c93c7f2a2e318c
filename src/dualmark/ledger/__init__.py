# SPDX-License-Identifier: Apache-2.0
"""Canonical JSON and digests. It knows no word of the domain."""
