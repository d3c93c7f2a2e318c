# SPDX-License-Identifier: Apache-2.0
"""The AI Act, Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744."""
