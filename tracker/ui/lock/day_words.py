"""What the lock screen says of the business day and the shift."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from tracker.desk.lock_view import LockView
from tracker.ui import dates
from tracker.ui.widgets import Words

_NIGHT = timedelta(days=1)
"""A shift may be of yesterday: nights are."""


def say_day(place: Words, view: LockView) -> None:
    """Write it there; worth a second look are a business day that is not the calendar's, and a shift that was forgotten."""
    same = view.day.day == view.day.calendar
    words = _tr("Business day {day}").format(day=dates.short_day(view.day.day))
    if not same and view.day.day < view.day.calendar:
        until = view.house.cutoff.strftime("%H:%M")
        words = _tr("Still the business day {day} until {time}").format(day=dates.short_day(view.day.day), time=until)
    forgotten = False
    if view.shift is not None:
        opened = view.shift.opened.at
        forgotten = view.day.calendar - view.house.local(opened).date() > _NIGHT
        since = dates.moment(view.house, opened, view.day.calendar)
        words += " · " + _tr("shift {number} since {time}").format(number=view.shift.number, time=since)
    place.setText(words)
    place.set_ink("muted" if same and not forgotten else "warn")


def _tr(words: str) -> str:
    return QCoreApplication.translate("lock", words)
