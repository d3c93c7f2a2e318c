# SPDX-License-Identifier: Apache-2.0
"""Tests of the kernel; a package, so that its modules can share strategies and small proofs."""
