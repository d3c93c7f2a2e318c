# SPDX-License-Identifier: Apache-2.0
"""The theorems over the whole rulebook, each proved at every date of application."""

from __future__ import annotations

import pytest

from dualmark.app.theorems import prove


@pytest.mark.long
def test_every_theorem_is_proved():
    open_ = {result.name: result.detail for result in prove(timeout=120) if not result.proved}
    assert not open_
