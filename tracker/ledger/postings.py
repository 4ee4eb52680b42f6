"""What stands of each gesture in the house's property system, summed from the notes that say so. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tracker.domain.day import from_text
from tracker.ledger.chain import parsed
from tracker.ledger.entries import BESIDE, told
from tracker.ledger.for_export import unreadable
from tracker.ledger.store import Ledger

WHAT = "pms"
_SQL = (
    "SELECT g.seq, g.amount * g.nights"
    " + coalesce(sum(CASE WHEN r.kind IN ('reversal','decline') THEN r.amount * r.nights END), 0) AS value,"
    f" coalesce(sum(CASE WHEN r.kind = 'note' AND r.body ->> '$.what' = '{WHAT}' THEN r.body ->> '$.value' END), 0) AS posted,"
    " instr(g.body, '\"pending\":true') AND NOT total(r.kind IN ('approval','reversal','decline')) AS waits"
    " FROM journal AS g LEFT JOIN journal AS r ON r.about = g.uuid"  # once for all sums: each looks at another page
    " WHERE g.seq BETWEEN ? AND ? AND g.kind IN ('free_label','credit','upgrade') GROUP BY g.seq HAVING NOT waits"
)
_TOLD = f"SELECT j.seq, j.kind, j.at, j.business_day, j.stay, j.body, {BESIDE} WHERE j.seq IN ({{}}) ORDER BY j.seq"


@dataclass(frozen=True)
class Standing:
    """A gesture's line number, what it comes to now and what of it is posted elsewhere, in minor units over all nights."""

    seq: int
    value: int
    posted: int


def between(ledger: Ledger, first: int, last: int, *, every: bool) -> list[Standing]:
    """The gestures of a range, oldest first: those of which something is still to be posted, or every one."""
    some = "" if every else " AND value <> posted"
    return [
        Standing(seq, value, posted)
        for seq, value, posted, _ in ledger.query(f"{_SQL}{some} ORDER BY g.seq", (first, last))
    ]


@dataclass(frozen=True, slots=True)
class Told:
    """What a gesture's line tells of it; `kind` as stored, `texts` as people read them."""

    seq: int
    kind: str
    at: datetime
    day: date
    body: dict[str, Any]
    guest: str
    texts: dict[str, str]


def told_of(ledger: Ledger, seqs: Sequence[int]) -> Iterator[Told]:
    """The gestures of these line numbers, oldest first. LedgerFault for a line that cannot be read."""
    for start in range(0, len(seqs), 500):
        some = seqs[start : start + 500]
        for row in ledger.query(_TOLD.format(",".join("?" * len(some))), some):
            seq, kind, at, day, stay, body, *beside = row
            try:
                said = parsed(body)
                yield Told(
                    seq,
                    kind,
                    from_text(at),
                    date.fromisoformat(day),
                    said,
                    *told(ledger, seq, kind, stay, said, beside),
                )
            except (ValueError, TypeError) as error:
                raise unreadable(ledger, row) from error


def any_marked(ledger: Ledger) -> bool:
    """Whether anything was ever said to be posted elsewhere."""
    return bool(ledger.query(f'SELECT 1 FROM journal WHERE instr(body, \'"what":"{WHAT}"\') LIMIT 1'))
