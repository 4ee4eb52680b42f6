"""Entering bills for estimates: asks for the amount in place, records it, tells everybody. Decides nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tracker.desk import overview, true_ups
from tracker.desk.overview import Change
from tracker.desk.shift_page import ShiftView
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.questions import Questions
from tracker.ui.link import Link
from tracker.ui.shift.asking.bill_panel import BillPanel


class Billing(QObject):
    """One bill after the other."""

    def __init__(self, link: Link, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions = link, questions

    def ask(self, view: ShiftView, chosen: int | None) -> None:
        """Ask for the bill of the chosen line, or of the oldest estimate."""
        if isinstance(self._questions.current(), BillPanel):
            return
        line = next((x for x in view.estimates if x.seq == chosen), view.estimates[0] if view.estimates else None)
        if line is None:
            self._link.say(self.tr("No estimate waits for its bill"), "info")
            return
        panel = BillPanel(line, view.house)
        panel.about = (line.seq,)
        panel.billed.connect(lambda seq, amount: self._record(panel, seq, amount))
        self._questions.ask(panel)

    def _record(self, panel: BillPanel, seq: int, amount: int, confirmed: frozenset[str] = frozenset()) -> None:
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def work(ledger: Ledger) -> tuple[Change, bool]:
            done = true_ups.true_up(ledger, seq, amount, person, now, confirmed)
            return overview.change(ledger, person, done.line.seq, now), done.over

        def then(done: tuple[Change, bool]) -> None:
            self._questions.close_question(panel)
            self._link.tell(done[0])
            over = self.tr("The bill of line {seq} is recorded; it is above its cap with that")
            plain = self.tr("The bill of line {seq} is recorded")
            self._link.say((over if done[1] else plain).format(seq=seq), "warn" if done[1] else "ok")

        def failed(problem: Refused | LedgerFault) -> None:
            if isinstance(problem, AskFirst):
                self._confirm(panel, seq, amount, problem)
            else:
                panel.show_refused(language.said(problem.message))

        self._link.ask(work, then, failed)

    def _confirm(self, panel: BillPanel, seq: int, amount: int, problem: AskFirst) -> None:
        again = Confirm(
            self.tr("Record the bill"), language.said(problem.message), self.tr("Confirm"), self.tr("Not now")
        )
        again.confirmed.connect(lambda: self._record(panel, seq, amount, ALL_CONFIRMED))
        self._questions.close_question(panel)
        self._questions.ask(again)
