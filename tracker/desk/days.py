"""The business day: what it is, and rolling it. Knows no report."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime

from tracker.desk import access
from tracker.desk.stamp import stamp
from tracker.domain.day import next_roll
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class BusinessDay:
    """The business day, when it began (UTC), and whether it differs from the calendar's date at the hotel."""

    day: date
    began: datetime
    rolled: bool
    calendar: date


def show(ledger: Ledger, now: datetime) -> BusinessDay:
    """The business day at `now`."""
    house = of_house.house(ledger)
    return _at(ledger, house, now)


def _at(ledger: Ledger, house: House, now: datetime) -> BusinessDay:
    day = house.day(now, of_house.day_reached(ledger))
    roll = of_house.roll_to(ledger, day)
    return BusinessDay(day, roll.at if roll else house.starts(day), roll is not None, house.local(now).date())


def roll(ledger: Ledger, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> BusinessDay:
    """Begin the next business day now. AskFirst within six hours of the last beginning; Refused ahead of the calendar."""
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "day_roll")
        at = stamp(ledger, house, now, confirmed)
        current = _at(ledger, house, now)
        new = next_roll(
            now.astimezone(UTC), current.day, current.began, house.tz, confirmed="rolled_recently" in confirmed
        )
        line = at.line("roll", person.initials, {"day": new.day.isoformat(), "from": current.day.isoformat()})
        ledger.append(type(line)(line.kind, line.actor, line.at, new.day, line.body))
    return BusinessDay(new.day, now, True, house.local(now).date())
