# SPDX-License-Identifier: Apache-2.0
"""Dualmark: one assessment, one technical file and one declaration under the CRA and the AI Act."""

__version__ = "0.1.0"
