"""Many hotels side by side: what each gave in a range of days, frozen. Knows no server and no layout.

Amounts are integer minor units of each hotel's own currency; nothing here adds two currencies up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.facts import HotelFact
from tracker.domain.money import Currency
from tracker.domain.sentences import Sentence


@dataclass(frozen=True)
class CauseSum:
    """What was given for one cause. `cause` is its code, `label` the same in words."""

    cause: str
    label: str
    gestures: int
    value: int
    cost: int


@dataclass(frozen=True)
class DeskReached:
    """How far a desk has reported: the business day of its last line in the hub, and when that came (UTC)."""

    label: str
    day: date
    heard: datetime


@dataclass(frozen=True)
class HotelSum:
    """One hotel: what it gave, how it used its caps. `quiet` counts the days on which nothing was given.

    `touched` are guests on a day whose cap was used, `caps` those caps together, `used` what counts on them; `asked`
    are gestures above a cap, `reversed` is what was taken back.
    """

    code: str
    name: str
    currency: Currency
    gestures: int
    value: int
    cost: int
    reversed: int
    caps: int
    touched: int
    used: int
    asked: int
    quiet: int
    causes: tuple[CauseSum, ...]
    desks: tuple[DeskReached, ...]

    @property
    def use(self) -> int | None:
        """How much of the caps that were touched was used, percent; None when none was."""
        return round(100 * self.used / self.caps) if self.caps else None

    @property
    def left(self) -> int:
        """What was left of those caps."""
        return max(0, self.caps - self.used)

    def behind(self, last: date) -> tuple[DeskReached, ...]:
        """The desks that may still have lines of the days up to `last`."""
        return tuple(desk for desk in self.desks if desk.day <= last)


@dataclass(frozen=True)
class GroupFacts:
    """The hotels of a hub from `first` to `last`, as the server had them at `at` (UTC).

    `hotel` names the group as documents name a hotel; `waiting` are hotels at which no desk has joined yet.
    """

    hotel: HotelFact
    where: str
    first: date
    last: date
    at: datetime
    hotels: tuple[HotelSum, ...]
    waiting: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """So many business days."""
        return (self.last - self.first).days + 1

    @property
    def currencies(self) -> tuple[Currency, ...]:
        """Each currency once, that of the most hotels first."""
        every = [one.currency for one in self.hotels]
        return tuple(sorted(set(every), key=lambda money: (-every.count(money), money.code)))

    def of(self, money: Currency) -> tuple[HotelSum, ...]:
        """The hotels of one currency, the largest sum first."""
        return tuple(sorted((h for h in self.hotels if h.currency == money), key=lambda h: (-h.value, h.code)))


def together(hotels: Iterable[HotelSum], money: Currency) -> HotelSum:
    """Hotels of one currency as one. Raises ValueError when one has another."""
    found = list(hotels)
    if any(one.currency != money for one in found):
        raise ValueError("two currencies have no sum")
    causes: dict[str, CauseSum] = {}
    for cause in (cause for one in found for cause in one.causes):
        was = causes.get(cause.cause, CauseSum(cause.cause, cause.label, 0, 0, 0))
        causes[cause.cause] = CauseSum(
            was.cause, was.label, was.gestures + cause.gestures, was.value + cause.value, was.cost + cause.cost
        )

    def added(name: str) -> int:
        return sum(int(getattr(one, name)) for one in found)

    return HotelSum(
        "", Sentence("Total"), money, added("gestures"), added("value"), added("cost"), added("reversed"), added("caps"),
        added("touched"), added("used"), added("asked"), added("quiet"),
        tuple(sorted(causes.values(), key=lambda one: (-one.value, one.cause))), (),
    )  # fmt: skip
