"""Asks what erasing the guest in view would take, and does it once a manager's PIN agrees. Talks to the ledger by link."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal

from tracker.desk import access
from tracker.desk.erasing.erasure import Erased, Going, erase, look
from tracker.desk.erasing.of_logs import erase_named, look_named
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.stay import Stay
from tracker.domain.stopping import Stopped
from tracker.ledger.store import Ledger
from tracker.ui import dates, language
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.link import Link

SEEN = frozenset({"erase", "still_open"})
"""What the panel has said in full by the time somebody types a PIN into it."""


class Erasing(QObject):
    """`erased(sentence)` when the guest is gone."""

    erased = Signal(str)

    def __init__(self, link: Link, panel: ErasePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._panel = link, panel
        self._stay = self._name = ""
        self._visits: tuple[str, ...] = ()
        self._by: Person | None = None
        """Who agreed: the desk may be locked, or somebody else's, when it is done."""
        panel.visits_wanted.connect(self._look_again)
        panel.agreed.connect(self._agreed)

    def ask(self, stay: Stay) -> None:
        """Look what would go, and ask."""
        self._stay, self._name, self._visits = stay.id, "", ()
        self._look([stay.id], again=False)

    def ask_named(self, name: str, failed: Callable[[Refused | LedgerFault], None]) -> None:
        """Look what would go of somebody who is known by name alone, and ask."""
        self._stay, self._name, self._visits = "", name, ()
        now = self._link.clock()
        self._link.ask(lambda ledger: look_named(ledger, name, now), self._panel.show_going, failed)

    def _look_again(self, with_visits: bool) -> None:
        self._panel.busy(working=True)
        self._look([self._stay, *(self._visits if with_visits else ())], again=True)

    def _look(self, stays: list[str], *, again: bool) -> None:
        now = self._link.clock()

        def then(going: Going) -> None:
            if going.stays[0].id != self._stay:
                return  # another guest was asked about meanwhile
            if not again:
                self._visits = tuple(visit.id for visit in going.visits)
            self._panel.show_going(going, again=again)

        self._link.ask(lambda ledger: look(ledger, stays, now), then)

    def _agreed(self, reason: str, pin: str, with_visits: bool) -> None:
        person, now = self._link.person, self._link.clock()
        if person is None:
            return
        self._by = person
        stays, name = [self._stay, *(self._visits if with_visits else ())], self._name
        told = self._panel.begin()

        def work(ledger: Ledger) -> Erased:
            who = access.sign_in(ledger, person.initials, pin, now)
            if name:
                return erase_named(ledger, name, who, now, reason, SEEN, told)
            return erase(ledger, stays, who, now, reason, SEEN, told)

        self._link.say(self.tr("Erasing, and writing the file anew…"), "info")
        self._link.ask(work, self._done, self._failed)

    def _done(self, done: Erased) -> None:
        if not self._rested():
            return
        numbers = ", ".join(str(line.seq) for line in done.lines)
        said = self.tr("Erased, on record as line {numbers}; backups can hold the name until {day}")
        self._tell(said.format(numbers=numbers, day=dates.plain_day(done.backups_until)), "ok")

    def _tell(self, said: str, role: str) -> None:
        """It is done: the name is in no view any more, and who agreed is told."""
        self.erased.emit(said)
        if self._by is not None:
            self._link.awaited.tell(self._by, said, role)

    def _rested(self) -> bool:
        """Whether there is still somebody to tell: the window may speak another language by now."""
        there = shiboken6.isValid(self._panel)
        if there:
            self._panel.busy(working=False)
            self._panel.under_way.rest()
        return there

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._link.say(language.said(problem.message) if isinstance(problem, Stopped) else "", "info")
        if not self._rested():
            return
        if isinstance(problem, LedgerFault) and problem.recorded == "yes":
            self._tell(language.said(problem.message), "warn")  # it is done; the banner says what is still to do
            return
        if isinstance(problem, Refused) and not isinstance(problem, Stopped):
            self._panel.show_refused(problem)
        if self._link.person is None and self._by is not None:
            self._link.awaited.tell(self._by, language.said(problem.message), "over")
