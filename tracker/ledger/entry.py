"""A stay's entry in the register as it goes from desk to desk: all of it in one text, and two of them made one.

An entry that comes is believed when the line that seals it, in the chain of the desk that sent it, commits to it. Rooms and
names are only ever added, so those of both desks are kept; dates, booking and party are those of the later change, told by
its `stamp` (instant, desk, number). Every desk comes to the same, in whichever order the entries come.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tracker.ledger import chain, seal
from tracker.ledger.store import Ledger

RECEIVED = "received"
Stamp = tuple[str, int, str, int]
"""Instant, how many changes came after one of that instant and knew it, desk, number."""
_NEVER: Stamp = ("", 0, "", 0)

_SEALING = f"j.kind IN {seal.KINDS} AND j.stay = ? AND j.body ->> '$.register' IS NOT NULL"
_EDIT = f"{_SEALING} AND j.body ->> '$.what' <> '{RECEIVED}'"


@dataclass(frozen=True)
class Entry:
    """Rows of a stay as `seal` reads them: `names` with name and salt after the rest, `salt` the entry's own."""

    stay: Sequence[Any]
    rooms: Sequence[Sequence[Any]]
    names: Sequence[Sequence[Any]]
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
    """The entry of a text, or None when it is none."""
    try:
        plain = json.loads(text)
        names = [(*n[:6], bytes.fromhex(n[6])) for n in plain["names"]]
        found = Entry(plain["stay"], plain["rooms"], names, bytes.fromhex(plain["salt"]), _stamp(plain["stamp"]))
        return found if len(found.stay) == 7 and all(len(r) == 4 for r in found.rooms) else None
    except (ValueError, TypeError, KeyError, IndexError):  # nobody of ours wrote it
        return None


def read(ledger: Ledger, stay: str) -> Entry | None:
    """The entry of a stay as it is here, or None."""
    found = ledger.query(f"{seal.STAY} WHERE id = ?", (stay,))
    if not found or found[0][7] is None:
        return None
    rooms = ledger.query(f"{seal.ROOMS} WHERE stay = ?", (stay,))
    names = ledger.query(f"{seal.NAMES.replace(' FROM', ', name, salt FROM')} WHERE stay = ?", (stay,))
    kept = [(*n[:6], bytes(n[6])) for n in names]
    return Entry(found[0][:7], rooms, kept, bytes(found[0][7]), stamp_of(ledger, stay))


def stamp_of(ledger: Ledger, stay: str) -> Stamp:
    """The change that dates, booking and party of a stay are of: this desk's last own, or a later one that was received.

    A change that was made here after another had come is later than that, whatever the clocks say.
    """
    now = _NEVER
    sql = f"SELECT j.at, j.desk, j.desk_seq, j.body FROM journal AS j WHERE {_SEALING} ORDER BY j.seq"
    for at, desk, number, text in ledger.query(sql, (stay,)):
        body = json.loads(text)
        if body.get("what") == RECEIVED:
            now = max(now, _stamp(body["stamp"]))
        else:
            now = (at, 0, desk, number) if at > now[0] else (now[0], now[1] + 1, desk, number)
    return now


def _stamp(plain: Sequence[Any]) -> Stamp:
    at, after, desk, number = plain
    return str(at), int(after), str(desk), int(number)


def last_seal(ledger: Ledger, stay: str) -> tuple[int, bool]:
    """(number at this desk of the line that seals the entry as it is, whether this desk ever changed the entry itself)."""
    last = ledger.query(f"SELECT max(j.desk_seq) FROM journal AS j WHERE {_SEALING}", (stay,))[0][0]
    return int(last or 0), bool(ledger.query(f"SELECT 1 FROM journal AS j WHERE {_EDIT} LIMIT 1", (stay,)))


def merge(ledger: Ledger, came: Entry) -> bool:
    """Make the entry here one with an entry that came, inside `write`; whether that changed anything here."""
    stay, party, confirmation, arrival, departure, left_at, created_at = came.stay
    here = read(ledger, stay)
    later = here is not None and came.stamp > here.stamp and list(here.stay) != list(came.stay)
    rooms = [r for r in came.rooms if here is None or r[1] not in {known[1] for known in here.rooms}]
    names = [n for n in came.names if here is None or n[1] not in {known[1] for known in here.names}]
    if here is None:
        ledger.execute(
            "INSERT INTO stay (id, party, confirmation, arrival, departure, left_at, created_at, salt)"
            " VALUES (?,?,?,?,?,?,?,?)",
            (stay, party, confirmation, arrival, departure, left_at, created_at, ledger.entropy(16)),
        )
    elif later:
        ledger.execute(
            "UPDATE stay SET party = ?, confirmation = ?, arrival = ?, departure = ?, left_at = ? WHERE id = ?",
            (party, confirmation, arrival, departure, left_at, stay),
        )
    ledger.executemany(
        "INSERT INTO stay_room (stay, since, room, after) VALUES (?,?,?,(SELECT coalesce(max(seq), 0) FROM journal))",
        [(stay, since, room) for _, since, room, _ in rooms],
    )
    ledger.executemany(
        "INSERT INTO stay_name (stay, commitment, since, reading, key, name, salt) VALUES (?,?,?,?,?,?,?)", names
    )
    return here is None or later or bool(rooms or names)
