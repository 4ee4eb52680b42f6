"""The hotel's other desks in the status line: when they were met, what waits; and the problem that needs somebody.

Asks the ledger, never a server: a meeting on its own thread tells what it came to. Says nothing at a desk that never joined.
"""

from __future__ import annotations

from datetime import datetime

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from tracker.desk.meeting import state
from tracker.desk.meeting.state import Standing
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import dates, language
from tracker.ui.keep import words
from tracker.ui.link import Link
from tracker.ui.widgets import Banner, Fact


class HubFact(QObject):
    """`found` when there is something else to say; `facts` say it, the banner the problem."""

    found = Signal()

    def __init__(self, link: Link, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._banner = link, banner
        self._standing: Standing | None = None
        self._asking = False
        self._said = ""
        link.viewed.connect(lambda _view: self.look())
        link.changed.connect(lambda _change: self.look())
        link.signed_in.connect(self._person_changed)
        link.desks.met.connect(self._met)

    @property
    def joined(self) -> bool:
        """Whether this desk is in a hub."""
        return self._standing is not None

    def look(self) -> None:
        """Read how things stand."""
        if self._link.person is not None and not self._asking:
            self._asking = True
            self._link.ask_behind(state.standing, self._show, self._unread)

    def facts(self) -> list[Fact]:
        """What the status line says now."""
        view = self._link.view
        if self._standing is None or view is None:
            return []
        return [fact(self._standing, view.house, self._link.clock())]

    def _show(self, standing: Standing | None) -> None:
        self._asking = False
        if not shiboken6.isValid(self):  # the window was built anew meanwhile, as for another language
            return
        told = standing is not None or self._standing is not None
        self._standing = standing
        if standing is None:
            self._banner.dismiss()
        if told:
            self.found.emit()

    def _unread(self, _problem: Refused | LedgerFault) -> None:
        self._asking = False

    def _met(self, _came: object) -> None:
        self._say_problem(again=False)
        self.look()

    def _person_changed(self, person: Person | None) -> None:
        if person is None:
            self._banner.dismiss()
        else:
            self._say_problem(again=True)

    def _say_problem(self, *, again: bool) -> None:
        """One sentence with what to do, once; to who signs in `again`."""
        said = problem(self._link.desks.last)
        if not said:
            self._said = ""
            self._banner.dismiss()
        elif self._link.person is not None and (again or said != self._said):
            self._said = said
            self._banner.show_notice("warn", said)


def fact(standing: Standing, house: House, now: datetime) -> Fact:
    """How things stand, in few words; aloud they say what they are of."""
    known = standing.state
    ink, icon = ("warn", "warning") if known.needs_somebody else ("muted", "link")
    since, met = known.offline_since, known.met_at
    if since is not None:
        text = _not_met(known.needs_somebody, standing.waiting, _when(since, house, now))
        icon = icon if known.needs_somebody else "offline"
    elif met is not None:
        text = language.counted("1 desk, {age}", "{n} desks, {age}", known.desks, age=_age(now, met))
    else:
        text = _tr("Other desks not met yet")
    return Fact(text, icon, ink, _tr("Other desks: {how}").format(how=text))


def problem(came: object) -> str:
    """The sentence about what somebody must do, of what the last meeting came to; "" when nobody must."""
    if isinstance(came, Refused | LedgerFault):
        return "" if came.code == state.AWAY else language.said(came.message)
    doubts = getattr(came, "doubts", None)
    if not doubts:
        return ""
    if doubts[0].endswith("."):
        return language.said(doubts[0])  # a whole sentence says itself what to do
    said = _tr("Not all that came from other desks was believed: {what}. Call IT.")
    return said.format(what=language.said(doubts[0]).rstrip("."))


def _not_met(needs_somebody: bool, waiting: int, when: str) -> str:
    if not waiting:
        said = _tr("Other desks not met since {time}") if needs_somebody else _tr("Offline since {time}")
        return said.format(time=when)
    if needs_somebody:
        return language.counted(
            "Not met since {time}, 1 line waiting", "Not met since {time}, {n} lines waiting", waiting, time=when
        )
    return language.counted(
        "Offline since {time}, 1 line waiting", "Offline since {time}, {n} lines waiting", waiting, time=when
    )


def _when(instant: datetime, house: House, now: datetime) -> str:
    at = house.local(instant)
    time = f"{at:%H:%M}"
    return time if at.date() == house.local(now).date() else f"{dates.short_day(at.date())} {time}"


def _age(now: datetime, then: datetime) -> str:
    seconds = max(0, int((now - then).total_seconds()))
    return _tr("{count} s ago").format(count=seconds) if seconds < 60 else words.age(now - then)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HubFact", text)
