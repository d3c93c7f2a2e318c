# SPDX-License-Identifier: Apache-2.0
"""Facts that had another name before: old id to new id. `dualmark upgrade` applies it."""

RENAMED: dict[str, str] = {
    "product.placing_date": "product.placed_on_market",
    "product.core_function": "product.core_functionality",
}
