"""Brings an in-house list into the register: a dry run that says what would change, then all or nothing.

Knows the list's rows, not its file format.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from tracker.desk.given_file import read_given
from tracker.desk.guests import shared_party, today
from tracker.desk.house_matching import matched
from tracker.desk.register_lines import What, record, stamped
from tracker.desk.stamp import Stamp
from tracker.domain.house import House
from tracker.domain.house_list import DateOrder, HouseRow, Reject, read_house_list
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import register
from tracker.ledger.store import Ledger

MAX_BYTES = 50_000_000
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Planned:
    """One row's effect: a new stay, a change to a known one (`changes` says which), or nothing."""

    row: HouseRow
    stay: Stay | None
    changes: tuple[str, ...]


@dataclass(frozen=True)
class ImportPlan:
    """What an import does. `rejects` are left out, each with its line number and reason; `gone` are in house here
    but no longer on the list (they are only marked as left when asked for)."""

    new: tuple[Planned, ...]
    changed: tuple[Planned, ...]
    same: tuple[Planned, ...]
    rejects: tuple[Reject, ...]
    gone: tuple[Stay, ...]
    columns: Mapping[str, str]
    encoding: str
    date_order: DateOrder | None = None
    done: bool = False


def read_file(ledger: Ledger, path: Path) -> bytes:
    """The bytes of a list. Refused when there is no such list or it is too long; LedgerFault when it cannot be read."""
    return read_given(
        ledger, path, Sentence("the list of guests, exported as CSV"), MAX_BYTES, Sentence("Nothing was imported.")
    )


def import_list(
    ledger: Ledger, data: bytes, now: datetime, *, dry_run: bool, date_order: Literal["dmy", "mdy"] | None = None,
    mapping: Mapping[str, str] | None = None, mark_gone: bool = False, by: str | None = None,
    progress: Progress | None = None,
) -> ImportPlan:  # fmt: skip
    """Plan an import and, unless it is a dry run, do it in one transaction, on record as done by these initials.

    Refused when the file is no list, its dates can be read in two ways and `date_order` is not given, or `mark_gone` is
    asked for while rows are rejected (a bad date is no departure). `progress` is
    told (done, total) in each pass: reading, comparing, writing; what it raises ends the import and leaves no trace.
    """
    found = read_house_list(data, date_order=date_order, mapping=mapping, progress=progress)
    if mark_gone and found.rejects and not dry_run:
        raise Refused(
            "rejects_first",
            Sentence(
                "{rejects} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.",
                rejects=len(found.rejects),
            ),
            rejected=len(found.rejects),
        )
    house = of_house.house(ledger)
    with ledger.snapshot() if dry_run else ledger.write():
        day = today(ledger, house, now)
        here = register.in_house(ledger, day)
        stays = matched(ledger, house, found.rows, here, day, lambda done, total: _tell(progress, done, total))
        planned = [
            Planned(row, stay, tuple(_changes(row, stay, house, day)) if stay else ())
            for row, stay in zip(found.rows, stays, strict=True)
        ]
        listed = {p.stay.id for p in planned if p.stay}
        gone = tuple(s for s in here if s.id not in listed)
        if not dry_run:
            at = stamped(ledger, house, now, by)
            _apply(ledger, house, planned, gone if mark_gone else (), day, at, by, progress)
    return ImportPlan(
        tuple(p for p in planned if p.stay is None), tuple(p for p in planned if p.stay and p.changes),
        tuple(p for p in planned if p.stay and not p.changes), found.rejects, gone, found.columns, found.encoding,
        found.date_order, done=not dry_run,
    )  # fmt: skip


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress and (done % 200 == 0 or done == total):
        progress(done, total)


def _back(row: HouseRow, stay: Stay, house: House, day: date) -> bool:
    """Whether somebody marked as left is in house after all: not who was due out today and went, nor a past visit."""
    if stay.left_at is None or (row.departure is not None and row.departure < day):
        return False
    return row.departure != day or house.local(stay.left_at).date() < day


def _arrival(row: HouseRow, stay: Stay, day: date) -> date:
    """As the list says; a list without arrivals names who is here, so that nobody on it is still to come."""
    if row.arrival is not None:
        return row.arrival
    return stay.arrival if row.departure is not None and row.departure < day else min(stay.arrival, day)


def _changes(row: HouseRow, stay: Stay, house: House, day: date) -> list[str]:
    found: list[str] = []
    if _back(row, stay, house, day):
        found.append(Sentence("back in house"))
    if row.room != stay.room:
        found.append(Sentence("room {room} → {room2}", room=stay.room or Sentence("none"), room2=row.room))
    if row.name != stay.name:
        found.append(Sentence("name {guest} → {name}", guest=stay.guest, name=row.name))
    if row.departure is not None and row.departure != stay.departure:
        found.append(
            Sentence(
                "departure {departure} → {departure2}",
                departure=stay.departure or Sentence("open"),
                departure2=row.departure,
            )
        )
    if _arrival(row, stay, day) != stay.arrival:
        found.append(Sentence("arrival {arrival} → {row}", arrival=stay.arrival, row=_arrival(row, stay, day)))
    if row.confirmation and row.confirmation != stay.confirmation:
        found.append(
            Sentence(
                "confirmation {confirmation} → {confirmation2}",
                confirmation=stay.confirmation or "none",
                confirmation2=row.confirmation,
            )
        )
    return found


def _apply(
    ledger: Ledger, house: House, planned: list[Planned], gone: tuple[Stay, ...], day: date, at: Stamp,
    by: str | None, progress: Progress | None,
) -> None:  # fmt: skip
    beside = _Neighbours(ledger, day)
    for done, plan in enumerate(planned, 1):
        if plan.stay is None:
            record(ledger, _new(ledger, plan.row, day, at.at, beside), "added", at, by)
        elif plan.changes:
            beside.forget(plan.stay.room, plan.row.room)
            record(ledger, plan.stay.id, _change(ledger, plan.row, plan.stay, house, day, at.at), at, by)
        _tell(progress, done, len(planned))
    for stay in gone:
        register.leave(ledger, stay.id, at.at)
        record(ledger, stay.id, "left", at, by)


class _Neighbours:
    """Who is in a room or under a confirmation, looked up once however many rows name it; new ones join as they come."""

    def __init__(self, ledger: Ledger, day: date) -> None:
        self._ledger, self._day = ledger, day
        self._rooms: dict[str, list[Stay]] = {}
        self._booked: dict[str, list[Stay]] = {}

    def forget(self, *rooms: str) -> None:
        """Somebody moved in or out."""
        for room in rooms:
            self._rooms.pop(room, None)

    def party(self, row: HouseRow, arrival: date) -> str | None:
        """The party that the guest of a row joins."""
        booked = self._under(row.confirmation) if row.confirmation else []
        return shared_party(booked, self._in(row.room), row.room, arrival, row.departure, self._day)

    def join(self, row: HouseRow, stay: str) -> None:
        """A new stay."""
        new = register.get(self._ledger, stay)
        assert new is not None
        self._in(row.room).append(new)
        if row.confirmation:
            self._under(row.confirmation).append(new)

    def _in(self, room: str) -> list[Stay]:
        if room not in self._rooms:
            self._rooms[room] = register.with_room(self._ledger, room)
        return self._rooms[room]

    def _under(self, confirmation: str) -> list[Stay]:
        if confirmation not in self._booked:
            self._booked[confirmation] = register.with_confirmation(self._ledger, confirmation)
        return self._booked[confirmation]


def _new(ledger: Ledger, row: HouseRow, day: date, now: datetime, beside: _Neighbours) -> str:
    arrival = row.arrival or min(day, row.departure or day)
    party = beside.party(row, arrival)
    stay = register.add(
        ledger, row.name, room=row.room, arrival=arrival, departure=row.departure, at=now,
        confirmation=row.confirmation, reading=row.reading, party=party,
    )  # fmt: skip
    beside.join(row, stay)
    return stay


def _change(ledger: Ledger, row: HouseRow, stay: Stay, house: House, day: date, now: datetime) -> What:
    """Change the entry; returns what matters most of it to who reads the line."""
    back = _back(row, stay, house, day)
    if back:
        register.come_back(ledger, stay.id)
    if row.room != stay.room:
        register.move(ledger, stay.id, row.room, now)
    if row.name != stay.name:
        register.rename(ledger, stay.id, row.name, row.reading or stay.reading, now)
    register.change(
        ledger, stay.id, arrival=_arrival(row, stay, day), departure=row.departure or stay.departure,
        confirmation=row.confirmation or stay.confirmation, party=stay.party,
    )  # fmt: skip
    return "back" if back else "moved" if row.room != stay.room else "renamed" if row.name != stay.name else "changed"
