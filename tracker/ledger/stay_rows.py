"""Entries of the register as stays: rows, the names and rooms beside them, and what was merged. Knows no question that asks
for them, and writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tracker.domain.day import from_text
from tracker.domain.stay import Stay
from tracker.ledger.merged import joined
from tracker.ledger.store import Ledger

STAYS = "SELECT s.id, s.party, s.arrival, s.departure, s.left_at, s.confirmation FROM stay AS s "
"""What is read of each; what a query reads more stands behind it."""


def load(ledger: Ledger, sql: str, parameters: Sequence[object]) -> list[Stay]:
    """What a query that begins with `STAYS` finds, as `stays_of`."""
    return stays_of(ledger, ledger.query(sql, parameters))


def stays_of(ledger: Ledger, rows: Sequence[tuple[Any, ...]]) -> list[Stay]:
    """Stays by their rows; in the place of one that was merged into another stands that one, with the rooms of both."""
    into = joined(ledger)
    if not into:
        return entries_of(ledger, rows)
    known = {row[0]: row for row in rows}
    known |= {row[0]: row for row in rows_of(ledger, [into[i] for i in known if into.get(i, i) not in known])}
    roots = [into[i] if into.get(i) in known else i for i in (row[0] for row in rows)]  # a lost one stands for itself
    stays = entries_of(ledger, [known[i] for i in dict.fromkeys(roots)])
    earlier: dict[str, list[Stay]] = {}
    wanted = set(roots)
    for stay in entries_of(ledger, rows_of(ledger, [i for i, root in into.items() if root in wanted])):
        earlier.setdefault(into[stay.id], []).append(stay)
    return [replace(s, rooms=(*(r for e in earlier.get(s.id, ()) for r in e.rooms), *s.rooms)) for s in stays]


def rows_of(ledger: Ledger, stays: Sequence[str]) -> list[tuple[Any, ...]]:
    """The rows of these stays, in no order."""
    return [
        row
        for start in range(0, len(stays), 500)
        for some in [stays[start : start + 500]]
        for row in ledger.query(STAYS + f"WHERE s.id IN ({','.join('?' * len(some))})", some)
    ]


def entries_of(ledger: Ledger, rows: Sequence[tuple[Any, ...]]) -> list[Stay]:
    """Stays as they are written, whatever was merged. Some at a time: what is read for ten thousand at once stays with the process for good."""
    return [stay for start in range(0, len(rows), 500) for stay in _some(ledger, rows[start : start + 500])]


def _some(ledger: Ledger, rows: Sequence[tuple[Any, ...]]) -> list[Stay]:
    ids = [row[0] for row in rows]
    rooms = grouped(ledger, "SELECT stay, since, room FROM stay_room WHERE stay IN ({}) ORDER BY stay, since", ids)
    names = grouped(
        ledger, "SELECT stay, name, reading, commitment FROM stay_name WHERE stay IN ({}) ORDER BY stay, since", ids
    )
    return [_stay(row, rooms.get(row[0], ()), names.get(row[0], _NAMELESS)[-1]) for row in rows]


def grouped(ledger: Ledger, sql: str, ids: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
    """The rows beside these stays, by stay; `sql` says where with `{}`, and reads the stay first."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in ledger.query(sql.format(",".join("?" * len(ids))), ids):
        found.setdefault(row[0], []).append(row[1:])
    return found


_NAMELESS: list[tuple[Any, ...]] = [(None, None, None)]


def _stay(row: Sequence[Any], rooms: Iterable[Sequence[Any]], called: Sequence[Any]) -> Stay:
    name, reading, commit = called
    return Stay(
        row[0], name, reading, tuple([(from_text(since), room) for since, room in rooms]), row[1],
        date.fromisoformat(row[2]), date.fromisoformat(row[3]) if row[3] else None,
        from_text(row[4]) if row[4] else None, row[5], commit,
    )  # fmt: skip
