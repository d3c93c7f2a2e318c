# SPDX-License-Identifier: Apache-2.0
"""What follows for a product: assessment, interview, what-if, timeline, comparison."""
