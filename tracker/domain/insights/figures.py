"""The figures of a range, frozen: spend, what broke, how it landed, who dares. Made from a tally; knows no words for them.

Amounts are integer minor units. Every figure counts gestures posted in the range that stand, at what they come to now.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from tracker.domain.insights.tally import Answers, Sum, Tally, Use

THIN = 5
"""With fewer answers, or fewer guest-days, no share and no median is worth reading."""


@dataclass(frozen=True)
class Spent:
    """A sum under one key (a kind, cause, rep, room): gestures, value, cost, and how many incidents are among them."""

    key: str
    count: int
    value: int
    cost: int
    incidents: int = 0


@dataclass(frozen=True)
class DaySpent:
    """What was given on one business day."""

    day: date
    count: int
    value: int
    cost: int


@dataclass(frozen=True)
class Broken:
    """One line of the defect bill: a room, a cause, what it took, and when it was last."""

    room: str
    cause: str
    count: int
    value: int
    cost: int
    incidents: int
    last: date


@dataclass(frozen=True)
class Landed:
    """How the gestures of a kind or cause landed. `answered` is the value of those with an answer, minor units."""

    key: str
    given: int
    delighted: int
    fine: int
    still_unhappy: int
    answered: int

    @property
    def answers(self) -> int:
        """How many guests said how it landed."""
        return self.delighted + self.fine + self.still_unhappy

    @property
    def thin(self) -> bool:
        """Whether there are too few answers to read anything from."""
        return self.answers < THIN

    @property
    def per_delight(self) -> int | None:
        """Value given, over those who answered, for each guest who was delighted; None when it cannot be said."""
        return None if self.thin or not self.delighted else self.answered // self.delighted


@dataclass(frozen=True)
class Daring:
    """How one rep uses the freedom to give.

    `helped` and `without` are guests: with a gesture of this rep, and those the rep did something else for and gave
    nothing. `median` is the median use of the cap on a guest-day in percent, None when there are too few. `asked`
    are approvals asked, all of them above the cap, for within it the desk asks nobody; `within` those of them whose amount
    the cap alone covers, had the guest not been given something before. `headroom` is what was left of it on those days.
    """

    rep: str
    gestures: int
    helped: int
    without: int
    median: int | None
    guest_days: int
    headroom: int
    asked: int
    declined: int
    within: int


@dataclass(frozen=True)
class Figures:
    """All of it. `booked` is what the day reports of the range come to; `earlier` the part of it that corrects gestures
    posted before. `histogram` counts guest-days by tenths of the cap, the last one is above it."""

    first: date
    last: date
    gestures: int
    incidents: int
    guests: int
    value: int
    cost: int
    taken_back: int
    back_value: int
    booked: int
    by_day: tuple[DaySpent, ...]
    by_kind: tuple[Spent, ...]
    by_cause: tuple[Spent, ...]
    by_rep: tuple[Spent, ...]
    by_room: tuple[Spent, ...]
    bill: tuple[Broken, ...]
    kinds_landed: tuple[Landed, ...]
    causes_landed: tuple[Landed, ...]
    daring: tuple[Daring, ...]
    median: int | None
    guest_days: int
    headroom: int
    histogram: tuple[int, ...]
    by_leads: int
    by_leads_value: int

    @property
    def earlier(self) -> int:
        """What was posted in the range and corrects gestures from before it, minor units."""
        return self.booked - self.value

    @property
    def days(self) -> int:
        """How many business days."""
        return (self.last - self.first).days + 1


def figures(tally: Tally, first: date, last: date) -> Figures:
    """The figures of the business days from `first` to `last`."""
    total = list(tally.days.values())
    incidents: set[str] = set().union(*(x.incidents for x in total))
    use = _together(tally.uses.values())
    return Figures(
        first, last, gestures=sum(x.count for x in total), incidents=len(incidents), guests=len(tally.guests),
        value=sum(x.value for x in total), cost=sum(x.cost for x in total), taken_back=tally.taken_back,
        back_value=tally.back_value, booked=tally.booked,
        by_day=by_day(tally.days, first, last), by_kind=spent(tally.kinds), by_cause=spent(tally.causes),
        by_rep=spent(tally.reps), by_room=spent(tally.rooms), bill=_bill(tally),
        kinds_landed=_landed(tally.said_by_kind), causes_landed=_landed(tally.said_by_cause),
        daring=tuple(sorted((_daring(rep, one) for rep, one in tally.uses.items()), key=lambda d: (-d.gestures, d.rep))),
        median=median(use.percent), guest_days=sum(use.percent.values()), headroom=use.headroom,
        histogram=_histogram(use.percent), by_leads=tally.by_leads, by_leads_value=tally.by_leads_value,
    )  # fmt: skip


def binned(days: Sequence[DaySpent], most: int = 62) -> list[tuple[date, date, int, int]]:
    """(first, last, count, value) of each column of a chart: a day; where days are many a week, counted back from the last."""
    width = 1 if len(days) <= most else 7
    found = []
    for end in range(len(days), 0, -width):
        some = days[max(0, end - width) : end]
        found.append((some[0].day, some[-1].day, sum(d.count for d in some), sum(d.value for d in some)))
    return found[::-1]


def median(percent: Mapping[int, int]) -> int | None:
    """The median of counted whole percents, the lower one of two; None when there are too few to say."""
    total = sum(percent.values())
    if total < THIN:
        return None
    ordered = sorted(percent)
    seen = accumulate(percent[value] for value in ordered)
    return next(value for value, so_far in zip(ordered, seen, strict=True) if 2 * so_far >= total)


def spent(sums: Mapping[str, Sum]) -> tuple[Spent, ...]:
    """Sums by key, the dearest first."""
    found = (Spent(key, s.count, s.value, s.cost, len(s.incidents)) for key, s in sums.items())
    return tuple(sorted(found, key=lambda x: (-x.value, -x.count, x.key)))


def by_day(sums: Mapping[date, Sum], first: date, last: date) -> tuple[DaySpent, ...]:
    """Every day of a range, those without anything too."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    none = Sum()
    return tuple(DaySpent(day, s.count, s.value, s.cost) for day in days for s in (sums.get(day, none),))


def _bill(tally: Tally) -> tuple[Broken, ...]:
    """What broke where. A gesture without a cause or for joy (a birthday) broke nothing."""
    found = (
        Broken(room, cause, s.count, s.value, s.cost, len(s.incidents), tally.last_day[room, cause])
        for (room, cause), s in tally.places.items()
        if cause and not cause.startswith("DL.")
    )
    return tuple(sorted(found, key=lambda x: (-x.value, -x.count, x.room, x.cause)))


def _landed(said: Mapping[str, Answers]) -> tuple[Landed, ...]:
    found = (Landed(key, a.given, a.delighted, a.fine, a.still_unhappy, a.answered) for key, a in said.items())
    return tuple(sorted(found, key=lambda x: (-x.answers, -x.given, x.key)))


def _daring(rep: str, use: Use) -> Daring:
    return Daring(
        rep, use.gestures, len(use.helped), len(use.served - use.helped), median(use.percent), sum(use.percent.values()),
        use.headroom, use.asked, use.declined, use.within,
    )  # fmt: skip


def _together(uses: Iterable[Use]) -> Use:
    whole = Use()
    for use in uses:
        whole.headroom += use.headroom
        for percent, count in use.percent.items():
            whole.percent[percent] += count
    return whole


def _histogram(percent: Mapping[int, int]) -> tuple[int, ...]:
    tenths = [0] * 11
    for value, count in percent.items():
        tenths[10 if value > 100 else min(value, 99) // 10] += count
    return tuple(tenths)
