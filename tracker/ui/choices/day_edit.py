"""A day that is typed or chosen from a calendar, written in the window's language. Knows no business day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit

from tracker.ui import language, theme
from tracker.ui.widgets.forms.steady import settle


def day_edit(name: str, day: date | None = None) -> QDateEdit:
    """Return one with its object name; it stands at `day`, or at Qt's own first until it is set."""
    made = QDateEdit() if day is None else QDateEdit(QDate(day.year, day.month, day.day))
    made.setObjectName(name)
    made.setCalendarPopup(True)
    made.setLocale(language.locale())  # without it the months stay English
    # Qt turns the parts round where one reads from the right, as if they were laid from the left; ours are laid from the right.
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setDisplayFormat(language.worn().year_day)
    made.unsetLayoutDirection()
    inner = made.lineEdit()
    if inner is not None:
        theme.measured(inner, settle)
        made.dateChanged.connect(lambda _day: settle(inner))  # the line itself tells nothing of a day that is set
    return made


def day_of(edit: QDateEdit) -> date:
    """The day that is chosen."""
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
