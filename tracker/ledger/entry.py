"""A stay's entry in the register as it goes from desk to desk: all of it in one text, and two of them made one.

An entry that comes is believed when the line that seals it, in the chain of the desk that sent it, commits to it. Rooms and
names are only ever added, so those of both desks are kept, of two rooms at one instant the last by its letters; dates, booking and
party are those of the later change, told by its `stamp` (instant, desk, number). Every desk comes to the same, in whichever order the entries come.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import NoneType
from typing import Any

from tracker.domain.day import from_text
from tracker.ledger import chain, seal
from tracker.ledger.store import Ledger

RECEIVED = "received"
Row = Sequence[Any]
Stamp = tuple[str, int, str, int]
"""Instant, how many changes came after one of that instant and knew it, desk, number."""
_NEVER: Stamp = ("", 0, "", 0)
_MAYBE = (str, NoneType)
_STAY = frozenset((str, str, booking, str, left, end, str) for booking in _MAYBE for left in _MAYBE for end in _MAYBE)
_ROOM = frozenset({(str, str, str, int)})
_NAME = frozenset((str, str, str, reading, str, str, bytes) for reading in _MAYBE)
"""Of which kinds the values of an entry's rows are."""
_DAY, _INSTANT = (
    re.compile(form, re.ASCII).fullmatch for form in (r"\d{4}-\d\d-\d\d", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
)

_SEALING = (
    "SELECT j.stay, j.at, j.desk, j.desk_seq, j.body ->> '$.what', j.body ->> '$.stamp' FROM journal AS j"
    f" WHERE j.kind IN {seal.KINDS} AND j.stay IN (SELECT value FROM json_each(?)) AND j.body ->> '$.register' IS NOT NULL"
    " ORDER BY j.seq"
)
_ADD_STAY = (
    "INSERT INTO stay (id, party, confirmation, arrival, departure, left_at, created_at, salt) VALUES (?,?,?,?,?,?,?,?)"
)
_CHANGE_STAY = "UPDATE stay SET party = ?, confirmation = ?, arrival = ?, departure = ?, left_at = ? WHERE id = ?"
_ADD_ROOM = (
    "INSERT INTO stay_room (stay, since, room, after) VALUES (?,?,?,(SELECT coalesce(max(seq), 0) FROM journal))"
)
_CHANGE_ROOM = "UPDATE stay_room SET room = ? WHERE stay = ? AND since = ?"
_ADD_NAME = "INSERT INTO stay_name (stay, commitment, since, reading, key, name, salt) VALUES (?,?,?,?,?,?,?)"


@dataclass(frozen=True)
class Entry:
    """Rows of a stay as `seal` reads them: `names` with name and salt after the rest, `salt` the entry's own."""

    stay: Row
    rooms: Sequence[Row]
    names: Sequence[Row]
    salt: bytes
    stamp: Stamp

    @property
    def text(self) -> str:
        """The one text of it."""
        names = [[*name[:5], name[5], name[6].hex()] for name in self.names]
        return chain.canonical(
            {"stay": list(self.stay), "rooms": list(map(list, self.rooms)), "names": names, "salt": self.salt.hex(),
             "stamp": list(self.stamp)}
        )  # fmt: skip

    def is_sealed_by(self, commitment: str) -> bool:
        """Whether this commitment is to this entry, and each name is the one that its lines name."""
        named = all(chain.commitment(name[6], name[5]) == name[1] for name in self.names)
        facts = seal.facts([*self.stay, self.salt], self.rooms, [name[:5] for name in self.names])
        return named and chain.commitment(self.salt, facts) == commitment


def entry_of(text: str) -> Entry | None:
    """The entry of a text, or None when it is none: whoever sealed it, what is kept of it must be such that this desk can read it."""
    try:
        plain = json.loads(text)
        names = [(*n[:6], bytes.fromhex(n[6])) for n in plain["names"]]
        found = Entry(plain["stay"], plain["rooms"], names, bytes.fromhex(plain["salt"]), _stamp(plain["stamp"]))
        if "\\u" in text:
            chain.canonical(plain).encode()  # half a letter can be written so, and kept nowhere
        return found if _can_be_read(found) else None
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):  # nobody of ours wrote it
        return None


def _can_be_read(found: Entry) -> bool:
    """Whether each value is of its kind. ValueError for a day or an instant that is none."""
    for rows, kinds in (((found.stay,), _STAY), (found.rooms, _ROOM), (found.names, _NAME)):
        for row in rows:
            if tuple(map(type, row)) not in kinds:
                return False
    _, _, _, arrival, departure, left_at, created_at = found.stay
    days = {arrival, departure} - {None}
    instants = {left_at, created_at, *(row[1] for row in found.rooms), *(row[2] for row in found.names)} - {None}
    for day in days:
        date.fromisoformat(day)
    for at in instants:
        from_text(at)
    return all(map(_DAY, days)) and all(map(_INSTANT, instants))


@dataclass(frozen=True)
class Sealed:
    """How this desk's lines seal an entry: the number of the last that does (0: none), whether this desk ever changed the entry
    itself, and the change that dates, booking and party are of: its last own, or a later one that was received."""

    number: int = 0
    changed: bool = False
    stamp: Stamp = _NEVER


def read(ledger: Ledger, stays: Iterable[str], by: Mapping[str, Sealed] | None = None) -> dict[str, Entry]:
    """The entries of these stays as they are here; none of a stay that is not. `by`: what `sealed` says of them, where it was asked."""
    some = list(stays)
    found = {row[0]: row for row in seal.rows(ledger.query, seal.STAY, "id", some) if row[7] is not None}
    by, rooms, names = sealed(ledger, found) if by is None else by, _by_stay(found), _by_stay(found)
    for row in seal.rows(ledger.query, seal.ROOMS, "stay", some):
        rooms[row[0]].append(row)
    for row in seal.rows(ledger.query, seal.NAMES.replace(" FROM", ", name, salt FROM"), "stay", some):
        names[row[0]].append((*row[:6], bytes(row[6])))
    return {
        stay: Entry(row[:7], rooms[stay], names[stay], bytes(row[7]), by.get(stay, Sealed()).stamp)
        for stay, row in found.items()
    }


def _by_stay(stays: Iterable[str]) -> dict[str, list[Row]]:
    return {stay: [] for stay in stays}


def sealed(ledger: Ledger, stays: Iterable[str]) -> dict[str, Sealed]:
    """How this desk's lines seal each of these stays, of which any does.

    A change that was made here after another had come is later than that, whatever the clocks say.
    """
    found: dict[str, Sealed] = {}
    for stay, at, desk, number, what, came in ledger.query(_SEALING, (json.dumps(list(stays)),)):
        known = found.get(stay, Sealed())
        if what == RECEIVED:
            now = max(known.stamp, _stamp(json.loads(came)))
        elif at > known.stamp[0]:
            now = (at, 0, desk, number)
        else:
            now = (known.stamp[0], known.stamp[1] + 1, desk, number)
        found[stay] = Sealed(number, known.changed or what not in (None, RECEIVED), now)
    return found


def _stamp(plain: Sequence[Any]) -> Stamp:
    at, after, desk, number = plain
    return str(at), int(after), str(desk), int(number)


def with_others_names(ledger: Ledger, came: Iterable[Entry]) -> set[str]:
    """The stays of those entries that bring a name which another stay has, here or before them: each has a salt of its own, so such
    a one was taken from there."""
    some = list(came)
    told = json.dumps([name[1] for entry in some for name in entry.names])
    sql = "SELECT commitment, stay FROM stay_name WHERE commitment IN (SELECT value FROM json_each(?))"
    whose: dict[str, str] = dict(ledger.query(sql, (told,)))
    return {
        stay
        for entry in some
        for stay in [entry.stay[0]]
        for name in entry.names
        if whose.setdefault(name[1], stay) != stay
    }


def merge(ledger: Ledger, came: Sequence[Entry]) -> list[Entry]:
    """Make the entries here one with those that came, each of another stay, inside `write`; those that changed anything here."""
    here = read(ledger, (entry.stay[0] for entry in came))
    rooms: list[Row] = []
    names: list[Row] = []
    other_rooms: list[Row] = []
    new, later, changed = [], [], []
    for entry in came:
        stay, *facts, created_at = entry.stay
        known = here.get(stay)
        is_later = known is not None and entry.stamp > known.stamp and list(known.stay) != list(entry.stay)
        if known is None:
            new.append((stay, *facts, created_at, ledger.entropy(16)))
        elif is_later:
            later.append((*facts, stay))
        more = [(stay, *row[1:3]) for row in _unknown(entry.rooms, known.rooms if known else ())]
        called = [(stay, *row[1:]) for row in _unknown(entry.names, known.names if known else ())]
        moved = _at_one_instant(entry, known) if known else []
        if known is None or is_later or more or called or moved:
            changed.append(entry)
        rooms += more
        other_rooms += moved
        names += called
    ledger.executemany(_CHANGE_STAY, later)
    ledger.executemany(_CHANGE_ROOM, other_rooms)
    for sql, rows in ((_ADD_STAY, new), (_ADD_ROOM, rooms), (_ADD_NAME, names)):
        ledger.insert(sql, rows)
    return changed


def _at_one_instant(came: Entry, known: Entry) -> list[Row]:
    """Of two rooms to which two desks moved a guest at one instant, the last by its letters: (room, stay, instant), where it came."""
    here = {row[1]: row[2] for row in known.rooms}
    return [(row[2], row[0], row[1]) for row in came.rooms if row[2] > here.get(row[1], row[2])]


def _unknown(came: Sequence[Row], known: Sequence[Row]) -> list[Row]:
    """Rows that came whose second value, which tells them apart, none of those here has; each once."""
    here = {row[1] for row in known}
    return [row for row in {row[1]: row for row in came}.values() if row[1] not in here]
