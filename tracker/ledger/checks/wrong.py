"""One thing that is not as it must be. Knows no check."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Wrong:
    """`seq` is the line it shows at (None: no line), `reason` a sentence's part that names it.

    `found` is a fingerprint of what stands there now: an acknowledgement is of this and of nothing that comes later.
    Empty: it cannot be acknowledged, only restored.
    """

    seq: int | None
    reason: str
    found: str = ""


Steps = Iterator[Wrong | None]
"""What is wrong, and None after each piece of work."""


def fingerprint(*values: object) -> str:
    """Of the values that stand there."""
    return hashlib.sha256(repr(values).encode("utf-8", "surrogatepass")).hexdigest()
