"""What can be done with single lines and promises of a shift: the line chosen, or the first that wants it. Asks in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact
from tracker.ui.desk.posting import Posting
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.taking_back import TakingBack
from tracker.ui.link import Link
from tracker.ui.promises.flow import PromiseFlow
from tracker.ui.shift.asking.bill_panel import BillPanel
from tracker.ui.shift.asking.billing import Billing
from tracker.ui.shift.asking.consent_panel import ConsentPanel
from tracker.ui.shift.asking.deciding import Deciding
from tracker.ui.shift.reading import ShiftReading


class Acts(QObject):
    """`chosen()` says on which line the keyboard stands, 0 for none."""

    def __init__(self, link: Link, questions: Questions, reading: ShiftReading, chosen: Callable[[], int], parent: QObject) -> None:  # fmt: skip
        super().__init__(parent)
        self._link, self._reading, self._chosen = link, reading, chosen
        self.questions = questions
        self.deciding = Deciding(link, questions, self)
        self.billing = Billing(link, questions, self)
        self.owed = PromiseFlow(link, questions, self)
        self.taking_back = TakingBack(link, questions, Posting(link, self), self)
        self.taking_back.said.connect(link.say)
        questions.again.by(ConsentPanel, self.resolve)
        questions.again.by(BillPanel, self._bill)

    def resolve(self, line: LineFact) -> None:
        """Ask for a lead's word on this line."""
        self._reading.with_view(lambda view: self.deciding.resolve(view, line))

    def resolve_next(self) -> None:
        """Ask for a lead's word on the line chosen, or on the first that waits."""
        self._reading.with_view(self._resolve_next)

    def bill_next(self) -> None:
        """Ask for the bill of the line chosen, or of the oldest estimate."""
        self._bill(self._chosen())

    def settle_next(self) -> None:
        """Ask what became of the promise chosen, or of the one that is due first."""
        self._reading.with_view(lambda view: self.owed.settle_one(view.promises, self._chosen()))

    def roll(self) -> None:
        """Ask whether to roll the business day."""
        self._reading.with_view(self.deciding.roll)

    def _bill(self, seq: int) -> None:
        self._reading.with_view(lambda view: self.billing.ask(view, seq))

    def _resolve_next(self, view: ShiftView) -> None:
        seq = self._chosen()
        line = next((w.line for w in view.waiting if w.line.seq == seq), None)
        line = line or (view.waiting[0].line if view.waiting else None)
        if line is None:
            self._link.say(self.tr("Nothing waits for an approval"), "info")
        else:
            self.deciding.resolve(view, line)
