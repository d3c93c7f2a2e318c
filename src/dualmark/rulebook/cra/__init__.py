# SPDX-License-Identifier: Apache-2.0
"""The Cyber Resilience Act, Regulation (EU) 2024/2847."""
