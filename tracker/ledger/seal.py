"""What the chain holds of a stay's entry in the register: a salted commitment to all of it. Reads, decides nothing.

Rooms, dates and party decide what a report says and whose cap a gesture counts on, and an entry can be erased: so it
stands beside the journal, and each change of it leaves a line with the commitment to how it is from then on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tracker.ledger.chain import canonical, commitment

Query = Callable[[str, Sequence[object]], Iterable[Sequence[Any]]]
Row = Sequence[Any]

STAY = "SELECT id, party, confirmation, arrival, departure, left_at, created_at, salt FROM stay"
ROOMS = "SELECT stay, since, room, after FROM stay_room"
NAMES = "SELECT stay, commitment, since, reading, key FROM stay_name"
KINDS = "('stay','move','merge')"
"""The kinds of line that carry a commitment, as `register` in their body."""


def facts(stay: Row, rooms: Iterable[Row], names: Iterable[Row]) -> str:
    """All that the register says of a stay, from rows of STAY, ROOMS and NAMES: one entry, one text."""
    return canonical(
        {
            "stay": list(stay[:7]),
            "rooms": sorted(list(r[1:]) for r in rooms),
            "names": sorted(list(n[1:]) for n in names),
        }
    )


def seal(query: Query, stay: str) -> str:
    """The commitment to a stay's entry as it is now. The entry has its salt from when it was made."""
    (row,) = query(f"{STAY} WHERE id = ?", (stay,))
    rooms, names = (query(f"{table} WHERE stay = ?", (stay,)) for table in (ROOMS, NAMES))
    return commitment(bytes(row[7]), facts(row, rooms, names))


def rows(query: Query, table: str, column: str, stays: Iterable[str]) -> Iterable[Row]:
    """The rows of STAY, ROOMS or NAMES of these stays, by the column that names the stay."""
    return query(f"{table} WHERE {column} IN (SELECT value FROM json_each(?))", (json.dumps(list(stays)),))


def seals(query: Query, stays: Iterable[str]) -> dict[str, str]:
    """As `seal`, of many stays."""
    found = {row[0]: row for row in rows(query, STAY, "id", stays)}
    beside: dict[str, tuple[list[Row], list[Row]]] = {stay: ([], []) for stay in found}
    for which, table in enumerate((ROOMS, NAMES)):
        for row in rows(query, table, "stay", found):
            beside[row[0]][which].append(row)
    return {stay: commitment(bytes(row[7]), facts(row, *beside[stay])) for stay, row in found.items()}
