"""Dates and times as the window writes them, in the window's language; knows the hotel's clock, never the computer's."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate

from tracker.domain.house import House
from tracker.ui import language


def short_day(day: date) -> str:
    """A day as in a heading: Mon 23 Nov."""
    return _written(day, language.worn().day)


def weekday(day: date) -> str:
    """A day's name alone: Mon."""
    return _written(day, "ddd")


def long_day(day: date) -> str:
    """A day in full: Monday, 23 November 2026."""
    return _written(day, language.worn().long_day)


def plain_day(day: date) -> str:
    """A day with its year, for lists: 23 Nov 2026."""
    return _written(day, language.worn().year_day)


def clock(house: House, instant: datetime) -> str:
    """An instant (UTC) on the hotel's clock: 21:49."""
    return f"{house.local(instant):%H:%M}"


def moment(house: House, instant: datetime, beside: date | None = None) -> str:
    """An instant at the hotel: Mon 23 Nov 21:49; without its day when that is `beside`."""
    day = house.local(instant).date()
    return clock(house, instant) if day == beside else f"{short_day(day)} {clock(house, instant)}"


def _written(day: date, pattern: str) -> str:
    return language.locale().toString(QDate(day.year, day.month, day.day), pattern)
