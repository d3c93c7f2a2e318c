# SPDX-License-Identifier: Apache-2.0
"""Drawings as SVG text, made by our own code, each with a text alternative."""
