"""Appends lines by the hundred thousand to a ledger that nobody else has open: for what is made, not posted.

Encodes and chains as `Ledger.append` does, but keeps number and head itself and writes many rows at once; the guards of the
database check each of them all the same. Knows no gesture.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tracker.domain.day import to_text
from tracker.domain.names import search_key
from tracker.ledger import chain, seal
from tracker.ledger.entries import KEEP_TEXT, TextRow, text_row
from tracker.ledger.line import NewLine, as_stored
from tracker.ledger.store import Ledger

AT_ONCE = 20_000
"""So many lines are held before they are written."""
_CACHE = "PRAGMA cache_size = -400000"
"""Kilobytes of pages that are kept in memory meanwhile: stays have no order, so a line is put in at another page of their indexes."""
_STAY = (
    "INSERT INTO stay (id, party, confirmation, arrival, departure, left_at, created_at, salt) VALUES (?,?,?,?,?,?,?,?)"
)
_NAME = "INSERT INTO stay_name (stay, commitment, since, reading, key, name, salt) VALUES (?,?,?,?,?,?,?)"
_ROOM = "INSERT INTO stay_room (stay, since, room, after) VALUES (?,?,?,?)"


class Lodged:
    """A guest's entry in the register as its rows will be: sealed in the chain at each change, written once it is `done`."""

    __slots__ = ("_names", "_rooms", "_row", "_salt", "commitment", "id", "room")

    def __init__(
        self, stay: str, name: str, reading: str | None, room: str, days: tuple[date, date], confirmation: str,
        at: datetime, after: int, salts: tuple[bytes, bytes],
    ) -> None:  # fmt: skip
        """`days` are arrival and departure, `after` is the last line's number, `salts` the entry's own and its name's."""
        since, (own, of_name) = to_text(at), salts
        self.id, self.room, self.commitment = stay, room, chain.commitment(of_name, name)
        self._salt = own
        self._row = [stay, stay, confirmation, days[0].isoformat(), days[1].isoformat(), None, since, own]
        key = search_key(f"{name} {reading or ''}")
        self._names = [(stay, self.commitment, since, reading, key, name, of_name)]
        self._rooms = [(stay, since, room, after)]

    def move(self, room: str, at: datetime, after: int) -> None:
        """Another room from now on."""
        self.room = room
        self._rooms.append((self.id, to_text(at), room, after))

    def leave(self, at: datetime) -> None:
        """The guest has left."""
        self._row[5] = to_text(at)

    def seal(self) -> str:
        """What the chain holds of the entry as it is now."""
        return chain.commitment(self._salt, seal.facts(self._row, self._rooms, [n[:5] for n in self._names]))

    def done(self, bulk: Bulk) -> None:
        """Nothing of it changes any more."""
        bulk.stays.append(self._row)
        bulk.names += self._names
        bulk.rooms += self._rooms


class Bulk:
    """One run of lines. Inside `write`; `flush` before it ends."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        ledger.query(_CACHE)
        self.seq, self._desk_seq, self._head, *_ = ledger.end()
        self._rows: list[tuple[Any, ...]] = []
        self._texts: list[TextRow] = []
        self.stays: list[list[Any]] = []
        self.names: list[tuple[Any, ...]] = []
        self.rooms: list[tuple[Any, ...]] = []

    def append(self, new: NewLine) -> tuple[int, str]:
        """Chain one line; returns its number and uuid."""
        self.seq, self._desk_seq = self.seq + 1, self._desk_seq + 1
        uuid = new.uuid or self.ledger.new_uuid(new.at)
        fields = as_stored(new, self.ledger.desk, self._desk_seq, uuid)
        prev, self._head = self._head, chain.line_hash(fields, self._head)
        self._rows.append((self.seq, *fields, prev, self._head))
        if len(self._rows) >= AT_ONCE:
            self.flush()
        return self.seq, uuid

    def text(self, uuid: str, stay: str, texts: dict[str, str]) -> str | None:
        """Keep the free texts of a line that is about to be appended; the commitment for its body."""
        row = text_row(uuid, stay, texts, self.ledger.entropy)
        if row is None:
            return None
        self._texts.append(row)
        return chain.commitment(row[3], row[2])

    def flush(self) -> None:
        """Write what is held."""
        self.ledger.append_made(self._rows)
        for sql, rows in ((KEEP_TEXT, self._texts), (_STAY, self.stays), (_NAME, self.names), (_ROOM, self.rooms)):
            self.ledger.executemany(sql, rows)
        for held in (self._rows, self._texts, self.stays, self.names, self.rooms):
            held.clear()
