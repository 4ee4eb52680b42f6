"""The carriers' bills of a season: most labels are billed within days, a few are forgotten. Knows no shift."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from tracker.desk import true_ups
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.people import Person
from tracker.ledger.store import Ledger

_WITHIN = timedelta(days=6)


def bills_come(ledger: Ledger, lead: Person, now: datetime) -> None:
    """A lead enters the bills of the labels of last week. The same day brings the same bills."""
    chance = random.Random(now.toordinal())  # of its own, so that the gestures of a seed stay as they are
    for estimate in true_ups.waiting(ledger, now):
        line = estimate.entry.line
        if _WITHIN < estimate.age < 2 * _WITHIN and chance.random() < 0.6:
            billed = round((line.amount or 0) * chance.choice((0.92, 1.0, 1.0, 1.08, 1.2)))
            true_ups.true_up(ledger, line.seq, billed, lead, now, ALL_CONFIRMED)
