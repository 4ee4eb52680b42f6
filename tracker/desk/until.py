"""Until when a guest stays: from what was typed (2n, Wed, 25 Nov, 2026-11-25, tomorrow) to a day. Reads no clock."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

_NIGHTS = re.compile(r"\+?(\d{1,3})\s*(?:n|nt|nts|night|nights)")
_PLUS = re.compile(r"\+(\d{1,3})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s*([a-z]{3,9})\.?,?(?:\s+(\d{4}))?")
_NAMED_FIRST = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?")
_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SOON = {"today": 0, "tonight": 1, "tomorrow": 1}
_LONGEST = 3650


def until(text: str, day: date) -> date | None:
    """The day of departure as typed on business day `day`; None when nothing was typed.

    Refused when it cannot be read, lies in the past, or can be read in two ways: nothing is guessed.
    """
    word = " ".join(text.lower().split())
    if not word:
        return None
    found = _counted(word, day) or _weekday(word, day) or _dated(word, day)
    if found is None:
        raise _unread(text)
    if found < day:
        raise Refused(
            "bad_date",
            Sentence("{found} is in the past: type the day of departure, such as 2n or 25 Nov.", found=found),
        )
    if (found - day).days > _LONGEST:
        raise Refused("bad_date", Sentence("{found} is more than ten years ahead: check the year.", found=found))
    return found


def _counted(word: str, day: date) -> date | None:
    if word in _SOON:
        return day + timedelta(days=_SOON[word])
    counted = _NIGHTS.fullmatch(word) or _PLUS.fullmatch(word)
    return day + timedelta(days=int(counted[1])) if counted else None


def _weekday(word: str, day: date) -> date | None:
    """The next day of that name; today's name is a week ahead."""
    fits = [n for n, name in enumerate(_WEEKDAYS) if len(word) >= 2 and name.startswith(word)]
    return day + timedelta(days=(fits[0] - day.weekday() - 1) % 7 + 1) if len(fits) == 1 else None


def _dated(word: str, day: date) -> date | None:
    if iso := _ISO.fullmatch(word):
        return _day(int(iso[3]), int(iso[2]), int(iso[1]), day)
    if dots := _DOTS.fullmatch(word):
        return _day(int(dots[1]), int(dots[2]), int(dots[3] or 0), day)
    if named := _NAMED.fullmatch(word):
        return _day(int(named[1]), _month(named[2]), int(named[3] or 0), day)
    if named := _NAMED_FIRST.fullmatch(word):
        return _day(int(named[2]), _month(named[1]), int(named[3] or 0), day)
    return None


def _month(word: str) -> int:
    return next((n for n, name in enumerate(_MONTHS, 1) if name.startswith(word)), 0)


def _day(number: int, month: int, year: int, today: date) -> date | None:
    """The day of that date; without a year the next one. None when there is none."""
    if not month:
        return None
    years = (year,) if year else range(today.year, today.year + 9)  # nine: until the next 29 February
    for candidate in years:
        try:
            found = date(candidate, month, number)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None


def _unread(text: str) -> Refused:
    shown = "".join(c for c in text.strip() if c.isprintable())[:20]
    if re.fullmatch(r"\d{1,2}([/-]\d{1,2}([/-]\d{2,4})?)?", shown):
        said = Sentence(
            "“{shown}” can be read in several ways: write 2n for nights, or a day such as 25 Nov.", shown=shown
        )
    else:
        said = Sentence(
            "“{shown}” is no day: write 2n for two nights, a weekday, or a day such as 25 Nov.", shown=shown
        )
    return Refused("bad_date", said)
