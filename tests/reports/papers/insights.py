"""Believable insights, counted from lines that are made here as the desk would read them from the journal."""

from __future__ import annotations

from datetime import date, timedelta

from tests.domain.insights.sample import DAY, given
from tests.reports import sample
from tracker.domain.cap import Basis, Cap
from tracker.domain.facts import HotelFact, PersonFact
from tracker.domain.gesture import Kind
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.insights.figures import figures
from tracker.domain.insights.lines import Given
from tracker.domain.insights.simulate import Simulation, StoppedBy
from tracker.domain.insights.tally import Tally
from tracker.domain.people import Role

TRIED = Simulation(
    Cap(Role.REP, 1500, Basis.PARTY, DAY), DAY, DAY + timedelta(days=13), gestures=38, guests=5, asked=4, stopped=7, newly=6,
    freed=3, value=9_100, cost=8_000, whole_cost=33_000, by_rep=(StoppedBy("AY", 7, 9_100, 8_000),),
)  # fmt: skip
KINDS, SAID = tuple(kind.value for kind in Kind), ("delighted", "", "fine", "", "still_unhappy")
CAUSES = (("IT.wifi", "IT wifi"), ("RM.climate", "RM climate"), ("FB.slow", "FB slow"), ("", ""))


def insights(
    count: int = 40, *, house: HotelFact | None = None, scale: int = 1, days: int = 14, name: str = "", rooms: int = 6
) -> InsightsFacts:
    """So many gestures over so many days; `name` is that of every person and cause, amounts grow by `scale`."""
    reps = [PersonFact(one.initials, name or one.name) for one in sample.REPS]
    lines = [
        given(
            n + 1, day=n % days, kind=KINDS[n % 3], rep=reps[n % len(reps)].initials, guest=f"g{n % 17}",
            room=str(400 + n % rooms), cause=CAUSES[n % 4][0], amount=(500 + 100 * (n % 9)) * scale,
            cap=10_000 * scale, outcome=SAID[n % 5],
        )
        for n in range(count)
    ]  # fmt: skip
    tally = Tally(lambda _day: (True, 10_000 * scale))
    by_day: dict[date, list[Given]] = {}
    for line in lines:
        by_day.setdefault(line.day, []).append(line)
    for day in sorted(by_day, reverse=True):
        tally.take(by_day[day])
    tally.booked = sum(line.value for line in lines)
    causes = tuple((code, name or label) for code, label in CAUSES if code)
    return InsightsFacts(
        house or sample.hotel(), figures(tally, DAY, DAY + timedelta(days=days - 1)), sample.CLOSED, 1, 164, sample.HEAD,
        tuple(reps), causes,
    )  # fmt: skip
