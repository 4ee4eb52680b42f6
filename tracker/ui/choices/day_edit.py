"""A day that is typed or chosen from a calendar, written in the window's language. Knows no business day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from tracker.ui import language


def day_edit(name: str, day: date | None = None) -> QDateEdit:
    """Return one with its object name; it stands at `day`, or at Qt's own first until it is set."""
    made = QDateEdit() if day is None else QDateEdit(QDate(day.year, day.month, day.day))
    made.setObjectName(name)
    made.setCalendarPopup(True)
    made.setLocale(language.locale())  # without it the months stay English
    made.setDisplayFormat(language.worn().year_day)
    return made


def day_of(edit: QDateEdit) -> date:
    """The day that is chosen."""
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
