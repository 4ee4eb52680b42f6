"""When a promise is due: from what was typed (1d, 2h, 30m, 18:00, tomorrow) to an instant. Reads no clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta

from tracker.domain.house import House
from tracker.domain.problems import Refused

_SPAN = re.compile(r"(\d{1,3})([dhm])")
_UNITS = {"h": "hours", "m": "minutes"}


def due_at(text: str, house: House, now: datetime) -> datetime:
    """The instant (UTC) that a promise made at `now` is due. Refused when it cannot be read.

    Days go by the clock on the wall, also when a night is an hour longer; hours and minutes are what they are.
    """
    word = "1d" if text.strip().lower() == "tomorrow" else text.strip().lower()
    span = _SPAN.fullmatch(word)
    if span and span[2] == "d":
        return (house.local(now) + timedelta(days=int(span[1]))).astimezone(UTC)
    if span:
        return now + timedelta(**{_UNITS[span[2]]: int(span[1])})
    try:
        at = time.fromisoformat(word)
    except ValueError:
        raise Refused("bad_promise", f"“{text[:12]}” is no time: promise with !2h, !1d or !18:00.") from None
    local = house.local(now)
    due = datetime.combine(local.date(), at, house.tz)
    return (due if due > local else due + timedelta(days=1)).astimezone(UTC)
