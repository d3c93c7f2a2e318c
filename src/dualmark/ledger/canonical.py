# SPDX-License-Identifier: Apache-2.0
"""Canonical JSON (RFC 8785) and digests over it."""

from __future__ import annotations

import hashlib
from typing import Any


def canonical(value: Any) -> bytes:
    """The canonical JSON bytes (RFC 8785, UTF-8) of plain data. Raises `ValueError` for other data."""
    import rfc8785

    try:
        return rfc8785.dumps(value)
    except rfc8785.CanonicalizationError as error:
        raise ValueError(f"not plain JSON data: {error}") from error


def digest(content: bytes) -> str:
    """The digest of bytes, as `sha256:` and 64 hexadecimal digits."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
