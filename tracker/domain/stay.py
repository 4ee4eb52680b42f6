"""A guest's stay: rooms over time, arrival, departure, and who is meant by a room number. Knows no register."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.sentences import Sentence

ERASED = Sentence("(guest erased)")
LOST, TEXT_LOST = Sentence("(guest's name lost)"), Sentence("(text lost)")
"""What stands for a name or a text that only a ledger had which was lost: the line came back from the mirror without it."""

TEXT_ERASED = Sentence("(text erased)")
"""What stands for a text that named a guest who was erased since."""


@dataclass(frozen=True, slots=True)  # the desk holds ten thousand
class Stay:
    """One visit. `rooms` are (since, room), oldest first, empty for a caller; `name` is None once erased.

    `departure` is the day the guest is due to leave; `left_at` when the guest really left (UTC).
    """

    id: str
    name: str | None
    reading: str | None
    rooms: tuple[tuple[datetime, str], ...]
    party: str
    arrival: date
    departure: date | None
    left_at: datetime | None
    confirmation: str | None = None
    commitment: str | None = None

    @property
    def room(self) -> str:
        """The room now, or the last one; empty for a caller without a booking."""
        return self.rooms[-1][1] if self.rooms else ""

    @property
    def guest(self) -> str:
        """The name to show."""
        return ERASED if self.name is None else self.name

    def in_house(self, day: date) -> bool:
        """Whether the guest is in house on a business day (the day of departure counts until the guest leaves)."""
        if self.left_at is not None or not self.rooms:
            return False
        return self.arrival <= day and (self.departure is None or day <= self.departure)

    def has_left(self, day: date) -> bool:
        """Whether a gesture on `day` comes after the stay."""
        return self.left_at is not None or (self.departure is not None and day > self.departure)


def meant_by_room(stays: Iterable[Stay], room: str, day: date) -> tuple[Stay, ...]:
    """Everybody `room` may mean on `day`, the likeliest first: in it now, in house but moved away, left.

    A guest due to leave today makes way for one who arrived in the room since.
    """
    return tuple(sorted((s for s in stays if any(r == room for _, r in s.rooms)), key=lambda s: _rank(s, room, day)))


def in_room_now(stays: Iterable[Stay], room: str, day: date) -> tuple[Stay, ...]:
    """Who has `room` on `day`: usually one, several who share it, none when it is empty.

    When somebody arrived after another's departure fell due, only the newcomer has it.
    """
    have = [s for s in stays if s.room == room and s.in_house(day)]
    staying = [s for s in have if s.departure != day or s.arrival == day]
    return tuple(staying or have)


def _rank(stay: Stay, room: str, day: date) -> tuple[int, int, float]:
    newest = -stay.rooms[-1][0].timestamp()
    if stay.in_house(day):
        due_out = stay.departure == day and stay.arrival != day
        return (0 if stay.room == room else 1, int(due_out), newest)
    return (2, 0 if stay.room == room else 1, newest)
