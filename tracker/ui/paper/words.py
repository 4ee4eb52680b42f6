"""What a document's hash looks like to a person. Knows no document."""

from __future__ import annotations

import re

HASH_SHOWN = 16
"""Hex digits of a hash that are shown; the same that a report prints for typing."""


def short_hash(text: str) -> str:
    """The first digits of a hash, in groups of four."""
    return " ".join(re.findall(".{1,4}", text[:HASH_SHOWN].upper()))
