# SPDX-License-Identifier: Apache-2.0
"""Documents: one content tree each, and the renderers that show it."""
