"""When a promise is due: from what was typed (1d, 2h, 30m, 18:00, tomorrow) to an instant. Reads no clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta

from tracker.domain.house import House
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

_SPAN = re.compile(r"(\d{1,3})([dhm])")
_UNITS = {"h": "hours", "m": "minutes"}


def due_at(text: str, house: House, now: datetime) -> datetime:
    """The instant (UTC) that a promise made at `now` is due. Refused when it cannot be read.

    Days go by the clock on the wall, also when a night is an hour longer; hours and minutes are what they are.
    """
    from tracker.domain.quick_line import marks  # the quick line is read only where somebody promises

    typed = text.strip().removeprefix("!").casefold()
    word = marks.promise(typed) or typed
    word = "1d" if word == "tomorrow" else word
    span = _SPAN.fullmatch(word)
    if span and int(span[1]) and span[2] == "d":
        return (house.local(now) + timedelta(days=int(span[1]))).astimezone(UTC)
    if span and int(span[1]):
        return now + timedelta(**{_UNITS[span[2]]: int(span[1])})
    try:
        at = time.fromisoformat(word)
    except ValueError:
        raise Refused(
            "bad_promise", Sentence("“{text}” is no time: promise with !2h, !1d or !18:00.", text=text[:12])
        ) from None
    return _next(at.replace(tzinfo=None), house, now)


def _next(at: time, house: House, now: datetime) -> datetime:
    """When the hotel's clock says `at` next; in the night an hour comes twice, the earlier one that is still to come."""
    today = house.local(now).date()
    readings = (
        datetime.combine(today + timedelta(days=n), at, house.tz).replace(fold=f) for n in (0, 1) for f in (0, 1)
    )
    return next(due for due in (reading.astimezone(UTC) for reading in readings) if due > now)
