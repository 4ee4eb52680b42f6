"""Puts back what stands beside lines that came back: texts, names, rooms, PINs, from the ledger that is being replaced.

Or from what other desks were sent of them. Only what the chain holds a commitment to, and exactly that: nothing is taken on trust. What is not to be had is counted.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tracker.domain.problems import LedgerFault
from tracker.ledger import chain, seal
from tracker.ledger.entry import Entry
from tracker.ledger.keep.rows import COLUMNS, Row, body_of
from tracker.ledger.store import Ledger

Query = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]
Fields = Sequence[Any]
TextRow = tuple[str, str, str, bytes]
"""A free text beside its line: uuid, stay, text, salt."""
_UUID, _KIND, _STAY = (COLUMNS.index(name) for name in ("uuid", "kind", "stay"))


@dataclass(frozen=True)
class Witness:
    """The ledger that is being replaced, if there is one, and beside it what is kept elsewhere: texts by line, entries by stay.
    What cannot be read of the ledger is not to be had."""

    ledger: Ledger | None
    texts: Mapping[str, TextRow] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a SELECT there. It is read twice: a disk that failed once must not cost a name."""
        for _ in range(2 if self.ledger is not None else 0):
            with suppress(LedgerFault):
                return self.ledger.query(sql, parameters) if self.ledger is not None else []
        return []


def put_back_beside(ledger: Ledger, present: Witness, rows: Sequence[Row]) -> dict[str, int]:
    """Put back, inside `write`, what belongs to these lines; returns how many texts, guests and PINs are missing for good.

    A guest whose entry is older than the lines that came back keeps it, and counts as missing: the caller seals it as found.
    """
    lost: Counter[str] = Counter()
    for row in rows:
        body = body_of(row)
        if body.get("text") and not _text(ledger, present, row, body["text"]):
            lost["texts"] += 1
    for stay in sorted({row[_STAY] for row in rows if row[_STAY]}):
        if not is_erased(ledger, stay) and not _stay(ledger, present, stay):
            lost["guests"] += 1
    for initials in sorted({body_of(row)["initials"] for row in rows if row[_KIND] == "pin"}):
        if not _pin(ledger, present, initials):
            lost["pins"] += 1
    return dict(lost)


def is_erased(ledger: Ledger, stay: str, after: int = 0) -> bool:
    """Whether the stay was erased, as the journal says; by a line after the line `after`."""
    sql = "SELECT 1 FROM journal WHERE stay = ? AND kind = 'erasure' AND seq > ? LIMIT 1"
    return bool(ledger.query(sql, (stay, after)))


def is_known(ledger: Ledger, stay: str) -> bool:
    """Whether the register has an entry of the stay."""
    return bool(ledger.query("SELECT 1 FROM stay WHERE id = ?", (stay,)))


def as_sealed(ledger: Ledger, stay: str) -> bool:
    """Whether the register's entry of a stay is as the last line about it says."""
    expected = _expected(ledger, stay)
    return expected is None or _facts(ledger.query, stay) == expected


def _text(ledger: Ledger, present: Witness, row: Row, commitment: str) -> bool:
    sql = "SELECT uuid, stay, text, salt FROM line_text WHERE uuid = ?"
    if is_erased(ledger, row[_STAY] or "", row[0]):  # the erasure's own reason, and what came after it, was not erased
        return True
    sent = present.texts.get(row[_UUID])
    for found in (*ledger.query(sql, (row[_UUID],)), *present.rows(sql, (row[_UUID],)), *((sent,) if sent else ())):
        if chain.commitment(bytes(found[3]), found[2]) == commitment and found[1] == (row[_STAY] or ""):
            ledger.execute("INSERT OR REPLACE INTO line_text (uuid, stay, text, salt) VALUES (?,?,?,?)", found)
            return True
    return False


def _expected(ledger: Ledger, stay: str) -> str | None:
    found = ledger.query(
        f"SELECT body ->> '$.register' FROM journal WHERE stay = ? AND kind IN {seal.KINDS}"
        " AND body ->> '$.register' IS NOT NULL ORDER BY seq DESC LIMIT 1",
        (stay,),
    )
    return str(found[0][0]) if found else None


def _facts(query: Query, stay: str) -> str | None:
    """The commitment to a stay's entry as it is there."""
    found = query(f"{seal.STAY} WHERE id = ?", (stay,))
    if not found or found[0][7] is None:
        return None
    rooms, names = (query(f"{table} WHERE stay = ?", (stay,)) for table in (seal.ROOMS, seal.NAMES))
    return chain.commitment(bytes(found[0][7]), seal.facts(found[0], rooms, names))


def _stay(ledger: Ledger, present: Witness, stay: str) -> bool:
    """Whether the stay's entry is now as the chain says; it is taken over whole, or not at all."""
    if as_sealed(ledger, stay):
        return True
    names = present.rows(
        "SELECT commitment, stay, since, name, reading, key, salt FROM stay_name WHERE stay = ?", (stay,)
    )
    genuine = all(chain.commitment(bytes(name[6]), name[3]) == name[0] for name in names)
    if _facts(present.rows, stay) != _expected(ledger, stay) or not genuine:
        sent = present.entries.get(stay)
        if sent is None or not sent.is_sealed_by(str(_expected(ledger, stay))):
            return False
        _replace(
            ledger,
            (*sent.stay, sent.salt),
            sent.rooms,
            [(n[1], n[0], n[2], n[5], n[3], n[4], n[6]) for n in sent.names],
        )
        return True
    rooms = present.rows(f"{seal.ROOMS} WHERE stay = ?", (stay,))
    _replace(ledger, present.rows(f"{seal.STAY} WHERE id = ?", (stay,))[0], rooms, names)
    return True


def _replace(ledger: Ledger, stay: Fields, rooms: Sequence[Fields], names: Sequence[Fields]) -> None:
    ledger.execute("DELETE FROM stay WHERE id = ?", (stay[0],))
    ledger.execute(
        "INSERT INTO stay (id, party, confirmation, arrival, departure, left_at, created_at, salt) VALUES (?,?,?,?,?,?,?,?)",
        stay,
    )
    ledger.executemany("INSERT INTO stay_room (stay, since, room, after) VALUES (?,?,?,?)", rooms)
    ledger.executemany(
        "INSERT INTO stay_name (commitment, stay, since, name, reading, key, salt) VALUES (?,?,?,?,?,?,?)", names
    )


def _pin(ledger: Ledger, present: Witness, initials: str) -> bool:
    """Whether the person's PIN is the last one that was set; an older one is taken away, it must not open the desk again."""
    secret = {line.body["initials"]: line.body["secret"] for line in ledger.all_of("pin")}[initials]
    sql = "SELECT initials, scheme, salt, hash FROM person_secret WHERE initials = ?"
    for found in (*ledger.query(sql, (initials,)), *present.rows(sql, (initials,))):
        if hashlib.sha256(bytes(found[2]) + bytes(found[3])).hexdigest() == secret:
            ledger.execute(
                "INSERT INTO person_secret (initials, scheme, salt, hash) VALUES (?,?,?,?) ON CONFLICT (initials)"
                " DO UPDATE SET scheme = excluded.scheme, salt = excluded.salt, hash = excluded.hash",
                found,
            )
            return True
    ledger.execute("DELETE FROM person_secret WHERE initials = ?", (initials,))
    return False


def put_back_drafts(ledger: Ledger, present: Witness) -> None:
    """What people were typing goes on; what was posted meanwhile is no draft any more. Inside `write`."""
    for draft in present.rows("SELECT initials, uuid, at, text FROM draft"):
        if ledger.by_uuid(draft[1]) is None:
            ledger.execute("INSERT OR REPLACE INTO draft (initials, uuid, at, text) VALUES (?,?,?,?)", draft)
