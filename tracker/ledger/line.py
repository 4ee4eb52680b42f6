"""What a line of the journal is: as it is appended, and as it is stored. Knows no connection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from tracker.domain.day import from_text, to_text
from tracker.ledger import chain

COLUMNS = ("seq", *chain.FIELDS, "prev", "hash")
SELECT = "SELECT " + ", ".join(f"j.{name}" for name in COLUMNS) + " FROM journal AS j "


@dataclass(frozen=True)
class NewLine:
    """A line to be appended. Amounts are minor units (per night for an upgrade), `at` is aware UTC."""

    kind: str
    actor: str | None
    at: datetime
    business_day: date
    body: dict[str, Any] = field(default_factory=dict)
    uuid: str = ""
    approver: str | None = None
    rep: str | None = None
    stay: str | None = None
    amount: int | None = None
    nights: int | None = None
    counts_from: date | None = None
    on_cap: bool | None = None
    cost: int | None = None
    about: str | None = None


@dataclass(frozen=True)
class Line:
    """A line as stored."""

    seq: int
    desk: str
    desk_seq: int
    uuid: str
    kind: str
    at: datetime
    business_day: date
    actor: str | None
    approver: str | None
    rep: str | None
    stay: str | None
    amount: int | None
    nights: int | None
    counts_from: date | None
    on_cap: bool | None
    cost: int | None
    about: str | None
    body: dict[str, Any]
    prev: bytes
    hash: bytes


def as_stored(new: NewLine, desk: str, desk_seq: int, uuid: str) -> tuple[Any, ...]:
    """The fields of a new line in the order and form in which they are hashed and stored."""
    return (
        desk, desk_seq, uuid, new.kind, to_text(new.at), new.business_day.isoformat(), new.actor, new.approver, new.rep,
        new.stay, new.amount, new.nights, new.counts_from.isoformat() if new.counts_from else None,
        None if new.on_cap is None else int(new.on_cap), new.cost, new.about, chain.canonical(new.body),
    )  # fmt: skip


def line_of(row: Sequence[Any]) -> Line:
    """The line of a row selected with SELECT (further columns are ignored)."""
    r = row
    return Line(
        r[0], r[1], r[2], r[3], r[4], from_text(r[5]), date.fromisoformat(r[6]), r[7], r[8], r[9], r[10], r[11], r[12],
        date.fromisoformat(r[13]) if r[13] else None, None if r[14] is None else bool(r[14]), r[15], r[16],
        chain.parsed(r[17]), r[18], r[19],
    )  # fmt: skip
