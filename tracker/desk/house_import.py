"""Brings an in-house list into the register: a dry run that says what would change, then all or nothing.

Knows the list's rows, not its file format.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from tracker.desk.guests import party_for, today
from tracker.domain.house_list import DateOrder, HouseRow, Reject, read_house_list
from tracker.domain.names import search_key
from tracker.domain.problems import LedgerFault, Refused
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


def read_file(path: Path) -> bytes:
    """The bytes of a list. Refused when there is no such file or it is too long; LedgerFault when it cannot be read."""
    try:
        if not path.is_file():
            raise Refused("no_file", f"There is no file {path}: check the name.")
        if path.stat().st_size > MAX_BYTES:
            raise Refused(
                "too_long", f"{path.name} is over 50 MB, which is no in-house list: export today's guests only."
            )
        return path.read_bytes()
    except OSError as error:
        raise LedgerFault("unreadable", f"{path} cannot be read ({error.strerror}). Nothing was imported.") from error


def import_list(
    ledger: Ledger, data: bytes, now: datetime, *, dry_run: bool, date_order: Literal["dmy", "mdy"] | None = None,
    mapping: Mapping[str, str] | None = None, mark_gone: bool = False, progress: Progress | None = None,
) -> ImportPlan:  # fmt: skip
    """Plan an import and, unless it is a dry run, do it in one transaction.

    Refused when the file is no list, its dates can be read in two ways and `date_order` is not given, or `mark_gone` is
    asked for while rows are rejected (a bad date is no departure). `progress` is
    told (done, total) in each pass: reading, comparing, writing; what it raises ends the import and leaves no trace.
    """
    found = read_house_list(data, date_order=date_order, mapping=mapping, progress=progress)
    if mark_gone and found.rejects and not dry_run:
        raise Refused(
            "rejects_first",
            f"{len(found.rejects)} rows were rejected, so it is not sure who has left: mend the list, or import without marking who left.",
            rejected=len(found.rejects),
        )
    house = of_house.house(ledger)
    with ledger.snapshot() if dry_run else ledger.write():
        day = today(ledger, house, now)
        here = register.in_house(ledger, day)
        planned = _planned(ledger, found.rows, here, progress)
        listed = {p.stay.id for p in planned if p.stay}
        gone = tuple(s for s in here if s.id not in listed)
        if not dry_run:
            _apply(ledger, planned, gone if mark_gone else (), day, now, progress)
    return ImportPlan(
        tuple(p for p in planned if p.stay is None), tuple(p for p in planned if p.stay and p.changes),
        tuple(p for p in planned if p.stay and not p.changes), found.rejects, gone, found.columns, found.encoding,
        found.date_order, done=not dry_run,
    )  # fmt: skip


def _planned(
    ledger: Ledger, rows: Sequence[HouseRow], here: Sequence[Stay], progress: Progress | None
) -> list[Planned]:
    """Each row's effect, the stays in house looked up by name once: a list may have thousands of both.

    A stay is meant by one row at most. Who is found under neither confirmation nor room, but is the only one of that
    name on both sides, has moved: the stay and its headroom stay with the guest.
    """
    by_name: dict[str, list[Stay]] = {}
    for stay in here:
        by_name.setdefault(search_key(stay.guest), []).append(stay)
    found: list[Stay | None] = []
    taken: set[str] = set()
    for done, row in enumerate(rows, 1):
        match = _known(ledger, row, [s for s in by_name.get(search_key(row.name), ()) if s.id not in taken])
        taken |= {match.id} if match else set()
        found.append(match)
        _tell(progress, done, len(rows))
    lost = Counter(search_key(row.name) for row, stay in zip(rows, found, strict=True) if stay is None)
    for n, row in enumerate(rows):
        key = search_key(row.name)
        if found[n] is None and lost[key] == 1:
            found[n] = _moved(row, [s for s in by_name.get(key, ()) if s.id not in taken])
    return [
        Planned(row, stay, tuple(_changes(row, stay)) if stay else ()) for row, stay in zip(rows, found, strict=True)
    ]


def _known(ledger: Ledger, row: HouseRow, namesakes: Sequence[Stay]) -> Stay | None:
    stay = next((s for s in namesakes if row.confirmation and s.confirmation == row.confirmation), None)
    stay = stay or next((s for s in namesakes if s.room == row.room), None)
    if stay is None and row.confirmation:
        key = search_key(row.name)
        same = [s for s in register.with_confirmation(ledger, row.confirmation) if search_key(s.guest) == key]
        stay = next((s for s in same if row.arrival is None or s.arrival == row.arrival), None)
    return stay


def _moved(row: HouseRow, namesakes: Sequence[Stay]) -> Stay | None:
    if len(namesakes) != 1:
        return None
    (stay,) = namesakes
    other = row.confirmation and stay.confirmation and row.confirmation != stay.confirmation
    return None if other else stay


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress and (done % 200 == 0 or done == total):
        progress(done, total)


def _changes(row: HouseRow, stay: Stay) -> list[str]:
    found = []
    if stay.left_at is not None:
        found.append("back in house")
    if row.room != stay.room:
        found.append(f"room {stay.room or 'none'} → {row.room}")
    if row.name != stay.name:
        found.append(f"name {stay.guest} → {row.name}")
    if row.departure is not None and row.departure != stay.departure:
        found.append(f"departure {stay.departure or 'open'} → {row.departure}")
    if row.arrival is not None and row.arrival != stay.arrival:
        found.append(f"arrival {stay.arrival} → {row.arrival}")
    if row.confirmation and row.confirmation != stay.confirmation:
        found.append(f"confirmation {stay.confirmation or 'none'} → {row.confirmation}")
    return found


def _apply(
    ledger: Ledger, planned: list[Planned], gone: tuple[Stay, ...], day: date, now: datetime, progress: Progress | None
) -> None:
    for done, plan in enumerate(planned, 1):
        if plan.stay is None:
            _new(ledger, plan.row, day, now)
        elif plan.changes:
            _change(ledger, plan.row, plan.stay, now)
        _tell(progress, done, len(planned))
    for stay in gone:
        register.leave(ledger, stay.id, now)


def _new(ledger: Ledger, row: HouseRow, day: date, now: datetime) -> None:
    arrival = row.arrival or day
    register.add(
        ledger, row.name, room=row.room, arrival=arrival, departure=row.departure, at=now,
        confirmation=row.confirmation, reading=row.reading,
        party=party_for(ledger, row.room, row.confirmation, arrival, day),
    )  # fmt: skip


def _change(ledger: Ledger, row: HouseRow, stay: Stay, now: datetime) -> None:
    if stay.left_at is not None:
        register.come_back(ledger, stay.id)
    if row.room != stay.room:
        register.move(ledger, stay.id, row.room, now)
    if row.name != stay.name:
        register.rename(ledger, stay.id, row.name, row.reading or stay.reading, now)
    register.change(
        ledger, stay.id, arrival=row.arrival or stay.arrival, departure=row.departure or stay.departure,
        confirmation=row.confirmation or stay.confirmation, party=stay.party,
    )  # fmt: skip
