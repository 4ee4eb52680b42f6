"""A line as it goes to the hub and comes from it: a row of plain values, in the order in which a ledger stores it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, LiteralString

Row = Sequence[Any]

TYPES: tuple[tuple[LiteralString, LiteralString], ...] = (
    ("seq", "int8"), ("desk", "text"), ("desk_seq", "int8"), ("uuid", "text"), ("kind", "text"), ("at", "text"),
    ("business_day", "text"), ("actor", "text"), ("approver", "text"), ("rep", "text"), ("stay", "text"),
    ("amount", "int8"), ("nights", "int8"), ("counts_from", "text"), ("on_cap", "int2"), ("cost", "int8"),
    ("about", "text"), ("body", "text"), ("prev", "bytea"), ("hash", "bytea"),
)  # fmt: skip
NAMES: LiteralString = ", ".join(name for name, _ in TYPES)
DESK, DAY = 1, 6
