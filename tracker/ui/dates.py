"""Dates and times as the window writes them, in the window's language; knows the hotel's clock, never the computer's."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from tracker.domain.house import House

_LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
"""The language of the window's words; the dates follow it, not the system, so that a sentence is in one language."""


def short_day(day: date) -> str:
    """A day as in a heading: Mon 23 Nov."""
    return _LOCALE.toString(_qdate(day), "ddd d MMM")


def long_day(day: date) -> str:
    """A day in full: Monday, 23 November 2026."""
    return _LOCALE.toString(_qdate(day), "dddd, d MMMM yyyy")


def plain_day(day: date) -> str:
    """A day with its year, for lists: 23 Nov 2026."""
    return _LOCALE.toString(_qdate(day), "d MMM yyyy")


def clock(house: House, instant: datetime) -> str:
    """An instant (UTC) on the hotel's clock: 21:49."""
    return f"{house.local(instant):%H:%M}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
