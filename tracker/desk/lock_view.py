"""What the lock screen shows: the hotel, the day, who can sign in and whose draft is kept. Knows no PIN and no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.desk import days, recovery
from tracker.desk.days import BusinessDay
from tracker.domain.house import House
from tracker.domain.people import Person, Role
from tracker.ledger import house as of_house
from tracker.ledger import private
from tracker.ledger.house import Shift
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class LockView:
    """Everything on the lock screen. `people` are those who work here, in the order they joined, so that the number
    somebody has learned stays; `drafts` are the initials of those who left something typed, `recoverable` those of
    managers who have a recovery code."""

    house: House
    day: BusinessDay
    shift: Shift | None
    people: tuple[Person, ...]
    drafts: frozenset[str]
    recoverable: frozenset[str] = frozenset()


def lock_view(ledger: Ledger, now: datetime) -> LockView:
    """The lock screen at `now`. Refused when no hotel is set up."""
    with ledger.snapshot():
        here = tuple(p for p in of_house.people(ledger).values() if not p.retired)
        left = (
            p.initials for p in here if private.kept_draft(ledger, p.initials) or private.half_typed(ledger, p.initials)
        )
        drafts = frozenset(left)
        able = frozenset(p.initials for p in here if p.role is Role.MANAGER and recovery.made_at(ledger, p.initials))
        return LockView(of_house.house(ledger), days.show(ledger, now), of_house.open_shift(ledger), here, drafts, able)
