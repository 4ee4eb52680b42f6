"""The hotel's business day: by cutoff and by the night audit's roll, half-open and safe at clock changes.

Knows no clock: every instant is passed in as an aware UTC datetime.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence

ROLL_AGAIN_AFTER = timedelta(hours=6)
CLOCK_JUMP = timedelta(hours=36)
FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Between them lies what somebody can mean by a date."""
_DAY = timedelta(days=1)
_OF_THIS_COMPUTER = frozenset({"localtime", "posixrules", "Factory"})
"""Names that stand for another zone on another computer; the business day must be the same on all."""


def zone(name: str) -> ZoneInfo:
    """The IANA time zone. Refused when there is none of that name."""
    try:
        if name.strip() in _OF_THIS_COMPUTER:
            raise ValueError(name)
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused(
            "unknown_timezone", Sentence("{name!r} is no time zone: use a name such as Europe/Vienna.", name=name[:40])
        ) from None


def parse_cutoff(text: str) -> time:
    """The cutoff as HH:MM from 00:00 to 11:59 (a night audit ends before noon). Refused otherwise."""
    if not re.fullmatch(r"(0[0-9]|1[01]):[0-5][0-9]", text.strip()):
        raise Refused(
            "bad_cutoff", Sentence("{text!r} is no cutoff: write a time in the morning such as 03:00.", text=text[:12])
        )
    return time.fromisoformat(text.strip())


def parse_day(text: str) -> date:
    """A date as YYYY-MM-DD. Refused when it does not exist."""
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text.strip()):
            raise ValueError(text)
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Refused(
            "bad_date", Sentence("{text!r} is no date: write it as YYYY-MM-DD, such as 2026-11-23.", text=text[:20])
        ) from None


def to_text(instant: datetime) -> str:
    """An instant as stored: UTC, milliseconds, fixed width, so that text order is time order."""
    there = instant if instant.tzinfo is UTC else instant.astimezone(UTC)
    return there.isoformat(timespec="milliseconds")[:-6] + "Z"


def from_text(stored: str) -> datetime:
    """The instant of a stored text, aware, UTC."""
    return datetime.fromisoformat(stored)


@lru_cache(maxsize=64)
def day_start(day: date, cutoff: time, tz: ZoneInfo) -> datetime:
    """The first instant (UTC) at which the local clock has reached `cutoff` on `day`.

    When the clocks go back the earlier of two counts; when they skip the cutoff the day starts at the jump.
    """
    wall = datetime.combine(day, cutoff.replace(fold=0))
    late = wall.replace(tzinfo=tz).astimezone(UTC)
    if late.astimezone(tz).replace(tzinfo=None) == wall:
        return late
    early = wall.replace(tzinfo=tz, fold=1).astimezone(UTC)
    low, high = min(early, late), max(early, late)
    while high - low > timedelta(seconds=1):  # the jump lies between the two readings of a time that never was
        middle = (low + (high - low) / 2).replace(microsecond=0)
        if middle.astimezone(tz).replace(tzinfo=None) < wall:
            low = middle
        else:
            high = middle
    return high


def clock_day(now: datetime, cutoff: time, tz: ZoneInfo) -> date:
    """The business day by the cutoff alone: the latest day that has started at `now`."""
    day = now.astimezone(tz).date() + _DAY
    while day_start(day, cutoff, tz) > now:
        day -= _DAY
    return day


def current_day(now: datetime, cutoff: time, tz: ZoneInfo, reached: date | None) -> date:
    """The business day: by the clock, but never before `reached` (the last line's day or the last roll)."""
    if reached is not None and day_start(reached, cutoff, tz) <= now < day_start(reached + _DAY, cutoff, tz):
        return reached  # as with nearly every line: no zone is asked
    by_clock = clock_day(now, cutoff, tz)
    return by_clock if reached is None else max(by_clock, reached)


@dataclass(frozen=True)
class Roll:
    """The night audit's roll: `day` began at `at` (UTC)."""

    day: date
    at: datetime


def next_roll(now: datetime, current: date, began: datetime, tz: ZoneInfo, *, confirmed: bool) -> Roll:
    """The roll to the day after `current`, which began at `began`.

    AskFirst within six hours of the day's beginning; Refused when the new day would be more than one ahead of the
    calendar (two rolls in one night would put tomorrow's gifts on the day after).
    """
    new = current + timedelta(days=1)
    if new > now.astimezone(tz).date() + timedelta(days=1):
        raise Refused(
            "roll_ahead",
            Sentence(
                "The business day is already {current}: it cannot be rolled further ahead of the calendar.",
                current=current,
            ),
        )
    if timedelta(0) <= now - began < ROLL_AGAIN_AFTER and not confirmed:
        hours = (now - began).seconds // 3600
        raise AskFirst(
            "rolled_recently",
            Sentence(
                "The business day {current} began {hours} h ago: confirm if it really is to be rolled again, to {new}."
                if hours
                else "The business day {current} began less than an hour ago: confirm if it really is to be rolled again,"
                " to {new}.",
                current=current,
                hours=hours,
                new=new,
            ),
            business_day=current.isoformat(),
        )
    return Roll(new, now)


def is_clock_jump(now: datetime, latest: datetime | None) -> bool:
    """Whether the clock stands more than 36 hours after everything that is recorded."""
    return latest is not None and now - latest > CLOCK_JUMP


def ensure_meant(*days: date) -> None:
    """Refused for a day of a year that nobody means, such as 9999: sums over it would never end, or leave the calendar."""
    for day in days:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise Refused(
                "bad_date",
                Sentence(
                    "{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.",
                    text=day.isoformat(), year=day.year,
                ),
            )  # fmt: skip


def in_order(first: date | None, last: date | None) -> None:
    """Refused for a range of days that ends before it begins; open ends are in order."""
    if first is not None and last is not None and last < first:
        raise Refused(
            "bad_range", Sentence("The days run backwards: {last} lies before {first}.", last=last, first=first)
        )


def months_later(day: date, months: int) -> date:
    """The same day so many months later (earlier when negative), or the month's last when it has no such day.

    The calendar's first and last day when it would end before that.
    """
    count = day.year * 12 + day.month - 1 + months
    if not date.min.year * 12 <= count < (date.max.year + 1) * 12:
        return date.min if months < 0 else date.max
    first = date(count // 12, count % 12 + 1, 1)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def nights(first: date, count: int) -> Iterable[date]:
    """The business days that an upgrade of `count` nights counts on."""
    return (first + timedelta(days=n) for n in range(count))
