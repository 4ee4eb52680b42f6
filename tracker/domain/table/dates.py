"""One date as an export writes it: its shape, and what it means once the order of day and month is known."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tracker.domain.day import FIRST_YEAR, LAST_YEAR
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.cells import shown, value
from tracker.domain.table.date_words import MONTH_NAMES, day_month_year
from tracker.domain.table.model import SlashOrder

Style = Literal["year_first", "dots", "words", "slash"]

# A stay outside these years is a slip or a placeholder such as 9999-12-31.

_TIME = re.compile(
    r"(?P<date>.*?\d.*?)(?:T|[\s,]+(?:at\s+)?)"
    r"(?:[01]?\d|2[0-4])(?:(?:[:h][0-5]\d){1,2}(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?|h)"
    r"\s*(?:uhr|z|utc|gmt|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})\s?([-/.]|[年년])\s?(\d{1,2})\s?(?:\2|[月월])\s?(\d{1,2})\s?[日일.]?")
_NUMERIC = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?")
_COMPACT = re.compile(r"\d{8}")
_SERIAL = re.compile(r"[3-7]\d{4}(?:[.,]\d+)?")
_NO_YEAR = re.compile(r"\d{1,2}\s?[-/.]\s?\d{1,2}\.?")
_NO_DAY = re.compile(r"0{2,4}([-/.])00\1(?:00){1,2}(?: 00:00(?::00)?)?")
_LONGEST_DATE = 60


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it stands: `first` and `second` are day and month in an order that only a slash date leaves open.

    For every other style they are day and month already. `year` is whole; `short` says it had two digits.
    """

    text: str
    style: Style
    first: int
    second: int
    year: int
    short: bool = False

    @property
    def must_be(self) -> SlashOrder | None:
        """The only order in which a slash date can be read, as one of its parts is above twelve."""
        low, high = sorted((self.first, self.second))
        if self.style != "slash" or not low <= 12 < high <= 31:
            return None
        return "dmy" if self.first > 12 else "mdy"

    @property
    def is_open(self) -> bool:
        """Whether it means two different days, depending on the order."""
        low, high = sorted((self.first, self.second))
        return self.style == "slash" and 1 <= low < high <= 12 and FIRST_YEAR <= self.year <= LAST_YEAR

    def day(self, order: SlashOrder | None) -> date:
        """The day meant, slash dates in the order given (None: in the only one possible).

        Refused("bad_date") when there is no such day, or the year cannot be right.
        """
        monthly = self.style == "slash" and (order or self.must_be) == "mdy"
        day, month = (self.second, self.first) if monthly else (self.first, self.second)
        if not 1 <= month <= 12:
            raise _bad(
                Sentence(
                    "{text} is no date, as there is no month {month}: write it like 2026-11-23.",
                    text=self.text,
                    month=month,
                )
            )
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise _bad(
                Sentence(
                    "{text} cannot be right, as it is in the year {year}: write it like 2026-11-23.",
                    text=self.text,
                    year=self.year,
                )
            )
        days = monthrange(self.year, month)[1]
        if not 1 <= day <= days:
            raise _bad(
                Sentence(
                    "{text} is no date, as {month} {year} has {days} days: write it like 2026-11-23.",
                    text=self.text,
                    month=MONTH_NAMES[month],
                    year=self.year,
                    days=days,
                )
            )
        return date(self.year, month, day)


def written_date(cell: str) -> WrittenDate | None:
    """The date in a cell, its time of day left aside; None when the cell is empty. Refused("bad_date") otherwise."""
    text = " ".join(unicodedata.normalize("NFKC", value(cell)).split())
    if not text or _NO_DAY.fullmatch(text):
        return None
    timed = _TIME.fullmatch(text) if len(text) <= _LONGEST_DATE else None
    return _parse(timed["date"].strip(" ,") if timed else text)


def _parse(text: str) -> WrittenDate:
    if found := _YEAR_FIRST.fullmatch(text):
        return WrittenDate(text, "year_first", int(found[4]), int(found[3]), int(found[1]))
    if found := _NUMERIC.fullmatch(text):
        year = found[4]
        style: Style = "dots" if found[2] == "." else "slash"
        return WrittenDate(text, style, int(found[1]), int(found[3]), _whole(year), len(year) == 2)
    if _COMPACT.fullmatch(text):
        return _compact(text)
    named = day_month_year(text) if len(text) <= _LONGEST_DATE else None
    if named:
        day, month, year = named
        if day is not None and year is not None and len(day) <= 2 and len(year) in (2, 4):
            return WrittenDate(text, "words", int(day), month, _whole(year), len(year) == 2)
    quoted = shown(text, 24)
    if _NO_YEAR.fullmatch(text) or (named and named[2] is None):
        raise _bad(Sentence("“{quoted}” has no year: write it like 2026-11-23.", quoted=quoted))
    if _SERIAL.fullmatch(text):
        raise _bad(
            Sentence(
                "“{quoted}” is a spreadsheet's number for a day: show the column as dates and export again.",
                quoted=quoted,
            )
        )
    raise _bad(Sentence("“{quoted}” is no date: write it like 2026-11-23.", quoted=quoted))


def _compact(text: str) -> WrittenDate:
    """20261123, or 11232026 as some exports of American systems have it: no eight digits can be both."""
    if FIRST_YEAR <= int(text[:4]) <= LAST_YEAR and not FIRST_YEAR <= int(text[4:]) <= LAST_YEAR:
        return WrittenDate(text, "year_first", int(text[6:]), int(text[4:6]), int(text[:4]))
    return WrittenDate(text, "slash", int(text[:2]), int(text[2:4]), int(text[4:]))


def _whole(year: str) -> int:
    # A guest list is about now, so the century is this one.
    return int(year) + 2000 if len(year) == 2 else int(year)


def _bad(complaint: Sentence) -> Refused:
    return Refused("bad_date", complaint)
