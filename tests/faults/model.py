"""The desk as a few dictionaries: what a cap, a day and a shift should come to, written again in the plainest way.

Shares nothing with the program but its words; knows no ledger.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

VIENNA = ZoneInfo("Europe/Vienna")
JUMP = timedelta(hours=36)
TOLERANCE = timedelta(seconds=60)


@dataclass
class Given:
    """A gesture as it was posted, amounts per night; `gone` once it was taken back or declined."""

    seq: int
    rep: str
    stay: str
    amount: int
    nights: int
    first: date
    pending: bool
    gone: bool = False

    def days(self, first: date | None = None) -> list[date]:
        """The business days it counts on, from `first` on."""
        every = [self.first + timedelta(n) for n in range(self.nights)]
        return [day for day in every if first is None or day >= first]


@dataclass
class Model:
    """A hotel with a cutoff at 03:00 whose reps have dated caps."""

    now: datetime
    high: datetime
    reached: date
    caps: list[tuple[date, int | None]]
    spent: Counter[tuple[str, str, date]] = field(default_factory=Counter)
    given: list[Given] = field(default_factory=list)
    rooms: dict[str, str] = field(default_factory=dict)
    left: set[str] = field(default_factory=set)
    shift: int = 0
    is_open: bool = False
    sums: Counter[str] = field(default_factory=Counter)
    guests: set[str] = field(default_factory=set)

    @property
    def day(self) -> date:
        """The business day now: by the clock, but never back."""
        local = self.now.astimezone(VIENNA).replace(tzinfo=None)
        return max((local - timedelta(hours=3)).date(), self.reached)

    @property
    def jumped(self) -> bool:
        return self.now - self.high > JUMP

    @property
    def calendar(self) -> date:
        return self.now.astimezone(VIENNA).date()

    def cap(self, day: date) -> int | None:
        """The cap on a day: of those that have begun the one that began last, and of these the last written."""
        begun = [(since, n, amount) for n, (since, amount) in enumerate(self.caps) if since <= day]
        return max(begun, key=lambda x: x[:2])[2]

    def fits(self, rep: str, stay: str, amount: int, nights: int) -> bool:
        """Whether a rep may give this without anybody's consent."""
        days = [self.day + timedelta(n) for n in range(nights)]
        caps = [(self.cap(day), self.spent[rep, stay, day]) for day in days]
        return amount == 0 or all(cap is None or spent + amount <= cap for cap, spent in caps)

    def wrote(self, *, day: date | None = None) -> None:
        """A line was posted now: the day is reached, and the clock believed unless it went back."""
        self.reached = day or self.day
        if self.high - self.now <= TOLERANCE:
            self.high = self.now

    def registered(self) -> None:
        """A line of the register was written: nobody is asked, and a clock that jumped is not believed."""
        if not self.jumped:
            self.wrote()

    def begins(self) -> None:
        """The first gesture opens the shift."""
        if not self.is_open:
            self.is_open, self.shift = True, self.shift + 1

    def give(self, new: Given) -> None:
        self.begins()
        self.given.append(new)
        self.count(new, new.days(), new.amount)
        self.sums["gestures"] += 1
        self.guests.add(new.stay)
        self.wrote()

    def take_back(self, of: Given, days: list[date], amount: int) -> None:
        self.begins()
        of.gone = True
        self.count(of, days, -amount)
        self.sums["reversed_minor"] += amount * len(days)
        self.wrote()

    def count(self, of: Given, days: list[date], amount: int) -> None:
        for day in days:
            self.spent[of.rep, of.stay, day] += amount
        self.sums["value_minor"] += amount * len(days)
        self.sums["cost_minor"] += amount * len(days)

    def close(self) -> dict[str, int]:
        """What the shift comes to."""
        keys = ("gestures", "value_minor", "cost_minor", "reversed_minor")
        totals = {**{key: self.sums[key] for key in keys}, "guests": len(self.guests)}
        self.is_open, self.sums, self.guests = False, Counter(), set()
        self.wrote()
        return totals
