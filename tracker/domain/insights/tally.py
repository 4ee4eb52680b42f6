"""Adds lines up, some days at a time, so that a year needs no list of its lines. Knows amounts, not what they look like.

Lines come a whole business day at a time: what a guest got on a day is complete when it is added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from tracker.domain.insights.lines import Given

K = TypeVar("K", bound=Hashable)
WITHOUT_CAUSE = ""


class Sum:
    """Gestures that stand, what they come to, and the incidents among them. Minor units."""

    __slots__ = ("cost", "count", "incidents", "value")

    def __init__(self) -> None:
        self.count = self.value = self.cost = 0
        self.incidents: set[str] = set()

    def take(self, line: Given) -> None:
        """Add one line that stands."""
        self.add(line.value, line.cost)
        if line.incident:
            self.incidents.add(line.incident)

    def add(self, value: int, cost: int) -> None:
        """Add what one gesture came to."""
        self.count += 1
        self.value += value
        self.cost += cost


class Answers:
    """What guests said of some gestures: counts, and the value of those with an answer (minor units)."""

    __slots__ = ("answered", "delighted", "fine", "given", "still_unhappy")

    def __init__(self) -> None:
        self.given = self.delighted = self.fine = self.still_unhappy = self.answered = 0

    def take(self, line: Given) -> None:
        """Add one line that stands."""
        self.given += 1
        if line.outcome:
            self.answered += line.value
            setattr(self, line.outcome, getattr(self, line.outcome) + 1)


class Use:
    """How one rep uses the cap: guest-days by whole percent of it, what was left on them, what was asked."""

    __slots__ = ("asked", "declined", "gestures", "headroom", "helped", "percent", "served", "unlimited", "within")

    def __init__(self) -> None:
        self.gestures = self.asked = self.declined = self.within = self.headroom = self.unlimited = 0
        self.percent: dict[int, int] = defaultdict(int)
        self.helped: set[str] = set()
        self.served: set[str] = set()


def sums() -> dict[K, Sum]:
    """A sum for each key that comes."""
    return defaultdict(Sum)


@dataclass
class Tally:
    """Everything that adds up. `rep_cap(day)` is the cap of a rep on that day: (True, amount) or (False, None)."""

    rep_cap: Callable[[date], tuple[bool, int | None]]
    days: dict[date, Sum] = field(default_factory=sums)
    kinds: dict[str, Sum] = field(default_factory=sums)
    causes: dict[str, Sum] = field(default_factory=sums)
    reps: dict[str, Sum] = field(default_factory=sums)
    rooms: dict[str, Sum] = field(default_factory=sums)
    places: dict[tuple[str, str], Sum] = field(default_factory=sums)
    last_day: dict[tuple[str, str], date] = field(default_factory=dict)
    said_by_kind: dict[str, Answers] = field(default_factory=lambda: defaultdict(Answers))
    said_by_cause: dict[str, Answers] = field(default_factory=lambda: defaultdict(Answers))
    uses: dict[str, Use] = field(default_factory=lambda: defaultdict(Use))
    guests: set[str] = field(default_factory=set)
    taken_back: int = 0
    back_value: int = 0
    by_leads: int = 0
    by_leads_value: int = 0
    booked: int = 0
    """Minor units of every line posted in the range, as the day reports come to."""

    def take(self, lines: Iterable[Given]) -> None:
        """Add the lines of some whole days."""
        groups: dict[tuple[str, str, date], list[Given]] = defaultdict(list)
        for line in lines:
            if line.capped:
                self._dare(line)
            if line.back:
                self.taken_back += 1
                self.back_value += line.amount * line.nights
                continue
            self._add(line)
            if line.capped:
                groups[line.rep, line.guest, line.day].append(line)
        for (rep, _guest, _day), found in groups.items():
            self._use(self.uses[rep], found)

    def serve(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Who did something for which guest (rep, guest) besides giving."""
        for rep, guest in pairs:
            self.uses[rep].served.add(guest)

    def _add(self, line: Given) -> None:
        place = (line.room, line.cause)
        for into in (
            self.days[line.day], self.kinds[line.kind], self.causes[line.cause], self.reps[line.rep],
            self.rooms[line.room], self.places[place],
        ):  # fmt: skip
            into.take(line)
        self.last_day[place] = max(line.day, self.last_day.get(place, line.day))
        self.said_by_kind[line.kind].take(line)
        self.said_by_cause[line.cause].take(line)
        self.guests.add(line.guest)

    def _dare(self, line: Given) -> None:
        use = self.uses[line.rep]
        use.asked += line.asked
        use.declined += line.back == "declined"
        use.within += line.asked and line.cap is not None and line.amount <= line.cap
        if line.stands:
            use.gestures += 1
            use.helped.add(line.guest)
            known, cap = self.rep_cap(line.day) if line.role != "rep" else (False, None)
            if known and (cap is None or line.spent + line.amount <= cap):
                self.by_leads += 1
                self.by_leads_value += line.value

    @staticmethod
    def _use(use: Use, found: list[Given]) -> None:
        """One guest on one day: what counted before the first gesture, and what stands of those of the day."""
        first = min(found, key=lambda x: x.seq)
        cap = max(found, key=lambda x: x.seq).cap
        used = first.spent + sum(x.nightly for x in found)
        if cap is None:
            use.unlimited += 1
        elif cap > 0:
            use.percent[100 * used // cap] += 1
            use.headroom += max(0, cap - used)
