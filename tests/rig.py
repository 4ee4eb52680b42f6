"""A small hotel to test against: a ledger in a temporary folder, three people, and a clock that tests move by hand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tracker.desk import access, corrections, gestures, guests, people, policy, presence, setup, shifts
from tracker.desk.corrections import Reversed
from tracker.desk.gestures import Posted
from tracker.desk.meeting.checking import Across
from tracker.domain.cap import Standing
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.house import House, house_of
from tracker.domain.people import Person, Role
from tracker.domain.problems import Refused
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

PINS = {"MM": "1001", "LL": "2002", "L2": "2003", "RR": "3003", "R2": "3004"}


class Team(dict[str, Person]):
    """The people of a hotel, each as if the PIN had been typed this moment: `ticks` is the computer's count."""

    def __init__(self, ticks: Callable[[], int], people: Mapping[str, Person]) -> None:
        super().__init__(people)
        self.ticks = ticks
        self.frozen: dict[str, Person] = {}
        """Sessions that are handed out as they are."""

    def __getitem__(self, initials: str) -> Person:
        if initials in self.frozen:
            return self.frozen[initials]
        return presence.seen(super().__getitem__(initials), self.ticks())

    def values(self) -> list[Person]:  # type: ignore[override]  # a list does for tests
        return [self[initials] for initials in self]


@dataclass
class Hotel:
    """A hotel in Vienna (cutoff 03:00), cap 100.00 for a rep, 300.00 for a lead, none for a manager."""

    ledger: Ledger
    now: datetime
    people: dict[str, Person] = field(default_factory=dict)
    up: float = 1000.0
    """Seconds since the computer started: what passes, whatever somebody does to the clock."""
    across: Across | None = None
    """What holds a cap at the hotel's other desks."""

    def __post_init__(self) -> None:
        self.ledger.ticks = self.ticks
        self.people = Team(self.ticks, self.people)

    def ticks(self) -> int:
        return int(self.up * 1000)

    def reopen(self) -> None:
        """Close the ledger and open it again, as a restart of the program does."""
        self.ledger.close()
        self.ledger = Ledger(self.ledger.path, ticks=self.ticks)

    def restart(self, off: float = 60.0) -> None:
        """Start the computer anew; it was off for so many seconds and has been on for ten."""
        self.now += timedelta(seconds=off)
        self.up = 10.0
        self.reopen()

    def set_clock(self, **span: float) -> Hotel:
        """Put the clock ahead or back; no time passes."""
        self.now += timedelta(**span)
        return self

    @property
    def house(self) -> House:
        return of_house.house(self.ledger)

    @property
    def day(self) -> date:
        return guests.today(self.ledger, self.house, self.now)

    def at(self, local: str) -> Hotel:
        """Set the clock to a local time of the hotel, such as 2026-11-24 02:30."""
        now = datetime.fromisoformat(local).replace(tzinfo=self.house.tz).astimezone(UTC)
        self.now, self.up = now, self.up + max(0.0, (now - self.now).total_seconds())
        return self

    def later(self, **span: float) -> Hotel:
        """Let time pass (or set the clock back by a negative span)."""
        self.now += timedelta(**span)
        self.up += max(0.0, timedelta(**span).total_seconds())
        return self

    def guest(self, name: str = "Ada Example", room: str = "412", **more: Any) -> Stay:
        return guests.add(self.ledger, guests.NewGuest(name, room, **more), self.now)

    def draft(self, stay: Stay, amount: int, kind: Kind = Kind.CREDIT, **more: Any) -> Draft:
        return Draft(more.pop("uuid", None) or new_uuid(self.now), stay.id, kind, amount, **more)

    def post(
        self,
        stay: Stay,
        amount: int,
        by: str = "RR",
        kind: Kind = Kind.CREDIT,
        approver: str | None = None,
        **more: Any,
    ) -> Posted:
        """Post without being asked about similar lines, unless `confirmed` is given."""
        confirmed = more.pop("confirmed", {"similar_line"})
        return gestures.post(
            self.ledger,
            self.draft(stay, amount, kind, **more),
            self.people[by],
            self.now,
            approver=self.people[approver] if approver else None,
            confirmed=confirmed,
            across=self.across,
        )

    def standing(self, stay: Stay, by: str = "RR", day: date | None = None) -> Standing:
        found = gestures.standing(self.ledger, self.people[by], guests.get(self.ledger, stay.id), day or self.day)
        assert found is not None
        return found

    def reverse(self, posted: Posted, by: str = "RR", reason: str = "entered wrong", **more: Any) -> Reversed:
        return corrections.reverse(self.ledger, posted.line.seq, reason, self.people[by], self.now, **more)

    def close(self, by: str = "LL", note: str = "") -> int:
        return shifts.close(self.ledger, self.people[by], self.now, note)[0].number

    def cap(self, amount: int | None, role: Role = Role.REP, **more: Any) -> None:
        policy.set_cap(self.ledger, role, amount, self.people["MM"], self.now, **more)

    def sign_in(self, initials: str, pin: str) -> Person:
        return access.sign_in(self.ledger, initials, pin, self.now)

    def count(self, kind: str | None = None) -> int:
        where = "WHERE kind = ?" if kind else ""
        return int(self.ledger.query(f"SELECT count(*) FROM journal {where}", (kind,) if kind else ())[0][0])


def found(
    path: Path, currency: str = "EUR", timezone: str = "Europe/Vienna", cutoff: str = "03:00",
    entropy: Callable[[int], bytes] = os.urandom,
) -> Hotel:  # fmt: skip
    """A new hotel on Monday 2026-11-23, 12:00 in Vienna, with its people."""
    now = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    ledger = Ledger(path / "latitude.ledger", create=True, entropy=entropy)
    house = house_of({"name": "Grand Hotel Example", "currency": currency, "timezone": timezone, "cutoff": cutoff})
    manager = setup.NewPerson("Mia Manager", "MM", Role.MANAGER, PINS["MM"])
    hotel = Hotel(ledger, now)
    hotel.people["MM"] = setup.found_hotel(ledger, house, "mid-scale", [manager], now)
    for initials, name, role in (
        ("LL", "Lea Lead", Role.LEAD),
        ("L2", "Luis Lead", Role.LEAD),
        ("RR", "Rita Rep", Role.REP),
        ("R2", "Rolf Rep", Role.REP),
    ):
        hotel.people[initials] = people.add(ledger, name, initials, role, PINS[initials], hotel.people["MM"], now)
    return hotel


def reopened(path: Path) -> Hotel:
    """A hotel that `found` made, opened again."""
    ledger = Ledger(path / "latitude.ledger")
    return Hotel(ledger, datetime(2026, 11, 23, 11, 0, tzinfo=UTC), of_house.people(ledger))


@contextmanager
def refused(code: str, *said: str) -> Iterator[pytest.ExceptionInfo[Refused]]:
    """The block is Refused with this code, in one sentence that says these things."""
    with pytest.raises(Refused) as caught:
        yield caught
    assert caught.value.code == code, caught.value.message
    for words in said:
        assert words in caught.value.message
    assert "\n" not in caught.value.message
