"""Lines to look at: one is made like the one before, and what matters to a test is said."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tracker.domain.insights.lines import Given

DAY = date(2026, 11, 1)


def given(seq: int, **more: Any) -> Given:
    """A credit of 10.00 for guest g1 in 412, within a cap of 100.00; `day` may be a number of days after the first."""
    day = more.pop("day", 0)
    day = DAY + timedelta(days=day) if isinstance(day, int) else day
    amount = more.get("amount", 1000)
    plain: dict[str, Any] = {
        "seq": seq, "at": datetime.combine(day, time(9), UTC) + timedelta(minutes=seq % 600), "day": day, "kind": "credit",
        "rep": "RR", "role": "rep", "guest": "g1", "party": more.get("guest", "g1"), "room": "412", "cause": "IT.wifi",
        "amount": amount, "value": amount * more.get("nights", 1), "cost": amount * more.get("nights", 1),
        "nightly": amount, "nights": 1, "capped": True, "cap": 10_000, "spent": 0, "asked": False, "over": False,
        "back": "", "outcome": "", "incident": "", "closing": 300,
    }  # fmt: skip
    return Given(**plain | more)


def others(first: int, count: int, reps: tuple[str, ...] = ("AA", "BB", "CC"), **more: Any) -> list[Given]:
    """What colleagues give: each to another guest in another room, on a day of their own."""
    return [
        given(first + n, rep=reps[n % len(reps)], guest=f"o{n}", room=str(900 + n), day=n % 60, **more)
        for n in range(count)
    ]
