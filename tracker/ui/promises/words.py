"""The sentences about promises and outcomes: finished words. Knows no widget and reads no clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from tracker.domain.facts import PromiseFact
from tracker.domain.house import House
from tracker.domain.promise import Outcome, urgency
from tracker.ui import dates

OUTCOMES: dict[Outcome, tuple[str, str]] = {
    Outcome.DELIGHTED: ("star", "ok"),
    Outcome.FINE: ("check", "ok"),
    Outcome.STILL_UNHAPPY: ("warning", "over"),
}
"""The glyph and the ink of each answer."""


def tr(text: str, **values: object) -> str:
    """The text in the window's language, with what belongs into its braces."""
    said = QCoreApplication.translate("Promises", text)
    return said.format(**values) if values else said


def already(promise: PromiseFact) -> str:
    """That nothing needs doing about a promise that is not open."""
    if promise.state == "kept":
        return tr("Promise {seq} was kept already", seq=promise.seq)
    if promise.state == "broken":
        return tr("Promise {seq} was broken already", seq=promise.seq)
    return tr("Promise {seq} is not owed any more", seq=promise.seq)


def when(due: datetime, house: House, now: datetime) -> str:
    """A due time shortly: the time today, the weekday within a week, else the day."""
    local, today = house.local(due), house.local(now).date()
    ahead = (local.date() - today).days
    if ahead == 0:
        return f"{local:%H:%M}"
    if 0 < ahead < 7:
        return f"{dates.weekday(local.date())} {local:%H:%M}"
    return dates.short_day(local.date())


def due_words(due: datetime, house: House, now: datetime) -> str:
    """How an open promise stands: “due 18:00”, “overdue 25 min”, “overdue since Mon 23 Nov”."""
    if urgency(due, now) != "overdue":
        return tr("due {when}", when=when(due, house, now))
    late = now - due
    if late < timedelta(hours=1):
        return tr("overdue {n} min", n=max(1, int(late.total_seconds() // 60)))
    if late < timedelta(hours=12):
        return tr("overdue {n} h", n=int(late.total_seconds() // 3600))
    return tr("overdue since {day}", day=dates.short_day(house.local(due).date()))


def elsewhere(promise: PromiseFact) -> str:
    """Why nothing can be said here of what another desk promised."""
    return tr("That was promised at {desk}: it is kept and answered there", desk=promise.desk)


def guest(promise: PromiseFact) -> str:
    """Where and who."""
    return f"{promise.room} {promise.guest}".strip()


def state(promise: PromiseFact, house: House, now: datetime) -> tuple[str, str]:
    """(role of the mark, words) of a promise, open or ended."""
    if promise.state == "kept":
        return "ok", tr("kept {when}", when=_ended(promise, house))
    if promise.state == "broken":
        return "refused", tr("broken {when}", when=_ended(promise, house))
    if promise.state == "withdrawn":
        return "muted", tr("not owed any more")
    late = urgency(promise.due, now) == "overdue"
    return "over" if late else "promise", due_words(promise.due, house, now)


def _ended(promise: PromiseFact, house: House) -> str:
    if promise.settled_at is None or promise.settled_by is None:
        return ""
    local = house.local(promise.settled_at)
    return f"{dates.short_day(local.date())} {local:%H:%M} · {promise.settled_by.initials}"


def said(outcome: Outcome) -> str:
    """An answer in a word."""
    return {
        Outcome.DELIGHTED: tr("delighted"), Outcome.FINE: tr("fine"), Outcome.STILL_UNHAPPY: tr("still unhappy"),
    }[outcome]  # fmt: skip
