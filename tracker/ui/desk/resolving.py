"""Approving or declining in place what waits above a cap, as the lead who is signed in. Draws nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.desk import approvals, overview
from tracker.desk.overview import Change
from tracker.domain.facts import LineFact
from tracker.domain.people import Person
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.sayings import who
from tracker.ui.link import Link


class Resolving(QObject):
    """`said(text, role)` for the status line."""

    said = Signal(str, str)

    def __init__(self, link: Link, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions = link, questions

    def resolve(self, fact: LineFact) -> None:
        """Approve or decline what waits, as the lead who is signed in."""
        view, person = self._link.view, self._link.person
        if view is None or person is None:
            return
        house = view.house
        what = f"{language.money(house, fact.value)} · {who(fact.room, fact.guest)} · {fact.actor.initials}"
        panel = Confirm(what, self.tr("It waits for an approval."), self.tr("Approve"), self.tr("Decline"))
        panel.confirmed.connect(lambda: self._resolve(fact.seq, person, granted=True))
        panel.declined.connect(lambda: self._resolve(fact.seq, person, granted=False))
        self._questions.ask(panel)

    def _resolve(self, seq: int, person: Person, *, granted: bool) -> None:
        now, across = self._link.clock(), self._link.desks.across

        def work(ledger: Ledger) -> Change:
            line = approvals.resolve(ledger, seq, person, now, granted=granted, across=across)
            return overview.change(ledger, person, line.seq, now)

        def then(change: Change) -> None:
            self._link.tell(change)
            word = self.tr("Approved line {seq}") if granted else self.tr("Declined line {seq}: its headroom is back")
            self.said.emit(word.format(seq=seq), "approved" if granted else "reversed")

        self._link.ask(work, then, lambda problem: self.said.emit(language.said(problem.message), "warn"))
