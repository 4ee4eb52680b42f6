"""What the lock screen says of the business day and the shift."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tracker.desk.lock_view import LockView
from tracker.ui import dates
from tracker.ui.widgets import Words


def say_day(place: Words, view: LockView) -> None:
    """Write it there; a business day that is not the calendar's is worth a second look."""
    same = view.day.day == view.day.calendar
    words = _tr("Business day {day}").format(day=dates.short_day(view.day.day))
    if not same and view.day.day < view.day.calendar:
        until = view.house.cutoff.strftime("%H:%M")
        words = _tr("Still the business day {day} until {time}").format(day=dates.short_day(view.day.day), time=until)
    if view.shift is not None:
        since = dates.clock(view.house, view.shift.opened.at)
        words += " · " + _tr("shift {number} since {time}").format(number=view.shift.number, time=since)
    place.setText(words)
    place.set_ink("muted" if same else "warn")


def _tr(words: str) -> str:
    return QCoreApplication.translate("lock", words)
