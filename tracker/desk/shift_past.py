"""What came before the shift at hand: the closed shifts with the totals they were closed with, and the business days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tracker.desk.hotel_day.chains import is_the_hotels
from tracker.desk.shifts import Totals, totals
from tracker.desk.supplements import later
from tracker.desk.supplements.after import NOTHING, After, after_close
from tracker.desk.supplements.later import Change, Range
from tracker.domain.facts import PersonFact
from tracker.ledger import entries, other_entries
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.other_entries import DaySum
from tracker.ledger.store import Ledger

DAYS = 62
"""How many business days are listed: what an auditor still has on the desk."""
NONE = Totals(0, 0, 0, 0, 0)
BACK = timedelta(days=400)
"""The shifts of so long are listed; older ones by their number (`latitude shift list`, `latitude report 42`)."""


@dataclass(frozen=True)
class PastShift:
    """A closed shift. `carried` counts what it handed over (approvals, estimates, promises), `day` is its first business day,
    `after` says what was corrected since."""

    number: int
    day: date
    opened_at: datetime
    opened_by: PersonFact
    closed_at: datetime
    closed_by: PersonFact
    totals: Totals
    carried: int
    head: str
    after: After = NOTHING


@dataclass(frozen=True)
class PastDay:
    """A business day with lines in it; `rolled` when the night audit began it rather than the cutoff.

    `restated` is the value given with what was corrected on later days, None when nothing was. Where `desks` of the hotel have lines
    of it all is theirs together, as on the day's report, but for the guests, who are this desk's.
    """

    day: date
    totals: Totals
    rolled: bool
    restated: int | None = None
    desks: int = 1


@dataclass(frozen=True)
class Past:
    """Closed shifts and business days, newest first."""

    shifts: tuple[PastShift, ...]
    days: tuple[PastDay, ...]


def past(ledger: Ledger) -> Past:
    """Everything that can be printed again."""
    with ledger.snapshot():
        names = {p.initials: p.name for p in of_house.people(ledger).values()}
        since = _first_listed(ledger)
        closed = [s for s in reversed(of_house.shifts(ledger, since)) if s.closed is not None]
        after = after_close(ledger, closed[::-1])
        return Past(tuple(_shift(s, names, after[s.number]) for s in closed), tuple(_days(ledger, since)))


def _first_listed(ledger: Ledger) -> int:
    day = of_house.day_reached(ledger)
    return 1 if day is None or day - date.min < BACK else max(entries.seqs_of_day(ledger, day - BACK)[0], 1)


def _shift(shift: Shift, names: dict[str, str], after: After) -> PastShift:
    opened, closed = shift.opened, shift.closed
    assert closed is not None
    sums = closed.body["totals"]

    def who(initials: str | None) -> PersonFact:
        return PersonFact(initials or "–", names.get(initials or "", ""))

    return PastShift(
        shift.number, opened.business_day, opened.at, who(opened.actor), closed.at, who(closed.actor),
        Totals(sums["gestures"], sums["guests"], sums["value_minor"], sums["cost_minor"], sums["reversed_minor"]),
        sum(len(closed.body.get(key, ())) for key in ("carried", "estimates", "promises")), closed.hash.hex(), after,
    )  # fmt: skip


def _days(ledger: Ledger, since: int) -> Iterator[PastDay]:
    """From the last line's day back to the first line's, those that hold a gesture or a correction."""
    first, day = ledger.by_seq(1), of_house.day_reached(ledger)
    rolled = {line.body["day"] for line in ledger.all_of("roll")}
    if first is None or day is None:
        return
    changes, found, steps = later.changes(ledger, since), 0, 0
    others = other_entries.by_day(ledger, day - timedelta(days=4 * DAYS))
    while day >= first.business_day and found < DAYS and steps < 4 * DAYS:
        begin, end = entries.seqs_of_day(ledger, day)
        there = others.get(day) if day in others and is_the_hotels(ledger, day) else None
        if (begin <= end and entries.any_between(ledger, begin, end)) or there is not None:
            found += 1
            yield _day(ledger, Range(begin, end), changes, there, PastDay(day, NONE, day.isoformat() in rolled))
        day, steps = day - timedelta(days=1), steps + 1


def _day(ledger: Ledger, of: Range, changes: list[Change], there: DaySum | None, listed: PastDay) -> PastDay:
    own, late = totals(ledger, of.first, of.last), later.late(changes, of)
    after, both = sum(one.value for one in late), there or DaySum()
    sums = Totals(
        own.gestures + both.gestures,
        own.guests,
        own.value + both.value,
        own.cost + both.cost,
        own.reversed + both.reversed,
    )
    restated = sums.value + after + both.late if late or both.late else None
    return replace(listed, totals=sums, restated=restated, desks=1 + both.desks)
