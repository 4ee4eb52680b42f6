"""The report of a business day, whichever it is: of the whole hotel where the desk was in a hub that day, else of this desk."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from tracker.desk.hotel_day import issuing
from tracker.desk.hotel_day.chains import is_the_hotels
from tracker.desk.hotel_day.issuing import State
from tracker.desk.shift_facts import day_facts
from tracker.domain.facts import DayFacts
from tracker.domain.people import Person
from tracker.domain.restated import HotelSupplementFacts
from tracker.ledger.store import Ledger


def report(
    ledger: Ledger, day: date, actor: Person | None, now: datetime, confirmed: Collection[str] = ()
) -> DayFacts | HotelSupplementFacts:
    """The report. Of the hotel it is issued when the day is over, as `issuing.paper`."""
    if is_the_hotels(ledger, day):
        return issuing.paper(ledger, day, 0, actor, now, confirmed)
    return day_facts(ledger, day, now)


def shown(ledger: Ledger, day: date, now: datetime) -> DayFacts | HotelSupplementFacts:
    """What a screen shows of it: the report that was issued, or else a look. Nothing is issued."""
    if not is_the_hotels(ledger, day):
        return day_facts(ledger, day, now)
    if issuing.state(ledger, day).issued:
        return issuing.paper(ledger, day, 0, None, now)
    return issuing.look(ledger, day, now)


def state(ledger: Ledger, day: date) -> State | None:
    """What was issued of the hotel's day; None of a day of this desk alone."""
    with ledger.snapshot():
        return issuing.state(ledger, day) if is_the_hotels(ledger, day) else None
