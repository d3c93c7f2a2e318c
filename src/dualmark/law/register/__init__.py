# SPDX-License-Identifier: Apache-2.0
"""The register of law, written for people and compiled into the lawbook; not imported at run time."""
