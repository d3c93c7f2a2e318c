# SPDX-License-Identifier: Apache-2.0
"""The kernel: typed finite-domain expressions and their readings. It knows no law and no product.

`expression` says what a condition is; `explain` gives its meaning for one set of facts, with a
proof. Every other reading (`kleene` compiled, `diagram` and `exact`, `prove`, `printer`) is held
to that meaning by differential tests.
"""
