"""Which stay each row of an in-house list means: the same guest on the same visit, or nobody yet. Changes nothing.

A stay is meant by one row at most. What says more goes first, for the whole list: the confirmation, then the room, then
a visit that has ended or not begun, and last a name that only one row and one stay still bear (the guest has moved).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from tracker.domain.house import House
from tracker.domain.house_list import HouseRow
from tracker.domain.names import search_key
from tracker.domain.stay import Stay
from tracker.ledger import register
from tracker.ledger.store import Ledger

Stays = Sequence[Stay]
Search = Callable[[HouseRow, str], Iterable[Stay]]
"""Who may be meant by a row with this name key, the likeliest first."""


def matched(
    ledger: Ledger, house: House, rows: Sequence[HouseRow], here: Stays, day: date, tell: Callable[[int, int], None]
) -> list[Stay | None]:
    """For each row the stay that it means. `here` is everybody in house on `day`; `tell` hears (done, total)."""
    search = _Search(ledger, house, here, day)
    keys = [search_key(row.name) for row in rows]
    found: list[Stay | None] = [None] * len(rows)
    taken: set[str] = set()

    def take(n: int, candidates: Iterable[Stay]) -> None:
        found[n] = stay = next((s for s in candidates if s.id not in taken), None)
        taken.update({stay.id} if stay else ())

    ways, told = search.in_turn(), 0
    for number, find in enumerate(ways):
        for n, row in enumerate(rows):
            if found[n] is None:
                take(n, find(row, keys[n]))
            done = (number * len(rows) + n + 1) // len(ways)
            if done > told:
                told = done
                tell(done, len(rows))
    lost = Counter(key for key, stay in zip(keys, found, strict=True) if stay is None)
    for n, row in enumerate(rows):
        if found[n] is None and lost[keys[n]] == 1:
            take(n, search.moved(row, keys[n], taken))
    return found


class _Search:
    """The ways in which a row finds its stay. Each room and confirmation is looked up once."""

    def __init__(self, ledger: Ledger, house: House, here: Stays, day: date) -> None:
        self._ledger, self._house, self._day = ledger, house, day
        self._here = _by_name(here)
        self._upcoming = _by_name(register.upcoming(ledger, day))
        self._rooms: dict[str, dict[str, list[Stay]]] = {}
        self._booked: dict[str, dict[str, list[Stay]]] = {}

    def in_turn(self) -> tuple[Search, ...]:
        """Every way but the last, in the order in which they are tried on the whole list."""
        return (
            _of_that_day(self._booking_there), self._booking_there, _of_that_day(self._booking), self._booking,
            self._old_booking, _of_that_day(self._in_room), self._in_room, self._other_visit, self._rebooked,
        )  # fmt: skip

    def moved(self, row: HouseRow, key: str, taken: set[str]) -> Stays:
        """The only one of that name who is left over in house, when the row is of somebody in house."""
        left_over = [s for s in self._here.get(key, ()) if s.id not in taken]
        return left_over if len(left_over) == 1 and self._now(row) and not _at_odds(row, left_over[0]) else ()

    def _booking_there(self, row: HouseRow, key: str) -> Stays:
        return [s for s in self._booking(row, key) if s.room == row.room]

    def _booking(self, row: HouseRow, key: str) -> Stays:
        mine = (s for s in self._here.get(key, ()) if row.confirmation and s.confirmation == row.confirmation)
        return [s for s in mine if not self._apart(row, s)]

    def _old_booking(self, row: HouseRow, key: str) -> Stays:
        if not row.confirmation:
            return ()
        if row.confirmation not in self._booked:
            self._booked[row.confirmation] = _by_name(register.with_confirmation(self._ledger, row.confirmation))
        same = (s for s in self._booked[row.confirmation].get(key, ()) if row.arrival in (None, s.arrival))
        return [s for s in same if not self._apart(row, s)]

    def _in_room(self, row: HouseRow, key: str) -> Stays:
        return [s for s in self._rebooked(row, key) if not _at_odds(row, s)]

    def _other_visit(self, row: HouseRow, key: str) -> Stays:
        """A visit that is over or not begun: an imported list may hold both, and comes again the next day."""
        if row.room not in self._rooms:
            self._rooms[row.room] = _by_name(register.with_room(self._ledger, row.room))
        ended_or_not_begun = (s for s in self._rooms[row.room].get(key, ()) if not s.in_house(self._day))
        there = [s for s in ended_or_not_begun if self._same_visit(row, s)]
        early = [s for s in self._upcoming.get(key, ()) if row.arrival is not None and s.arrival == row.arrival]
        nearest = sorted([*there, *early], key=lambda s: row.arrival is not None and s.arrival != row.arrival)
        return [s for s in nearest if not _at_odds(row, s)]

    def _rebooked(self, row: HouseRow, key: str) -> Stays:
        """In that room under another confirmation: the booking was made anew, the guest is the same."""
        return [s for s in self._here.get(key, ()) if s.room == row.room and not self._apart(row, s)]

    def _now(self, row: HouseRow) -> bool:
        arrived = row.arrival is None or row.arrival <= self._day
        return arrived and (row.departure is None or row.departure >= self._day)

    def _apart(self, row: HouseRow, stay: Stay) -> bool:
        """Whether the row's visit begins after the stay ends (or is still to come), or ends before it begins."""
        if row.arrival is not None and row.arrival != stay.arrival:
            still_to_come = row.arrival > self._day and stay.in_house(self._day)
            if still_to_come or row.arrival > self._end(stay):
                return True
        return row.departure is not None and row.departure < stay.arrival

    def _same_visit(self, row: HouseRow, stay: Stay) -> bool:
        if row.arrival is not None:
            return stay.arrival == row.arrival or (row.arrival < self._end(stay) and not self._apart(row, stay))
        if row.departure is not None and row.departure == stay.departure:
            return True
        yesterday = self._day - timedelta(days=1)
        return self._now(row) and self._end(stay) >= yesterday and not self._apart(row, stay)

    def _end(self, stay: Stay) -> date:
        """The last day of the stay, as far as it is known."""
        if stay.left_at is not None:
            return self._house.local(stay.left_at).date()
        return stay.departure or max(self._day, stay.arrival)


def _by_name(stays: Iterable[Stay]) -> dict[str, list[Stay]]:
    found: dict[str, list[Stay]] = {}
    for stay in stays:
        if stay.name is not None:  # who was erased is found by nothing
            found.setdefault(search_key(stay.name), []).append(stay)
    return found


def _of_that_day(find: Search) -> Search:
    """Those whom `find` finds and who arrived on the row's very day."""
    return lambda row, key: [s for s in find(row, key) if s.arrival == row.arrival] if row.arrival else ()


def _at_odds(row: HouseRow, stay: Stay) -> bool:
    """Whether both have a confirmation, and not the same."""
    return bool(row.confirmation and stay.confirmation and row.confirmation != stay.confirmation)
