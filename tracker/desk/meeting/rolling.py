"""The business day is rolled for the hotel: the roll of any desk counts for all from when it is known. Knows no report.

A roll that comes from another desk becomes a roll of this desk's own, which names it (`origin`), when it begins a later day
than this desk's. So the day never goes back here, two desks that roll the same night roll once, and a roll that comes days
late changes nothing. One that is further ahead of the calendar than a person could roll here is left alone: it is of a clock
that was wrong. What a desk posts before it knows of the roll keeps the day that it had; when that day's report is written
already, a supplement tells it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tracker.desk.meeting.adopting import ORIGIN
from tracker.desk.stamp import Stamp
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


def roll_along(ledger: Ledger, line: Line, at: Stamp) -> Stamp:
    """Roll here as another desk did, inside `write`; the stamp of what follows, on the day that then is."""
    if line.kind != "roll" or line.stay is not None or ORIGIN in line.body:
        return at
    day, reached = date.fromisoformat(line.body["day"]), of_house.day_reached(ledger) or at.day
    if day <= max(reached, at.day) or day > of_house.house(ledger).local(at.at).date() + timedelta(days=1):
        return at
    rolled = replace(at, day=day)
    ledger.append(rolled.line("roll", None, {"day": line.body["day"], "from": reached.isoformat(), ORIGIN: line.uuid}))
    return rolled
