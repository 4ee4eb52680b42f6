"""Taking one line back in place: asks why, hands it to the ledger, says how it ended. Draws nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.desk.corrections import Reversed
from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.desk.posting import Posting
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.reversal import Reversal
from tracker.ui.desk.sayings import who
from tracker.ui.link import Link


class TakingBack(QObject):
    """`said(text, role)` for the status line."""

    said = Signal(str, str)

    def __init__(self, link: Link, questions: Questions, posting: Posting, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions, self._posting = link, questions, posting
        posting.reversed.connect(self._reversed)
        posting.not_reversed.connect(self._not_reversed)
        questions.again.by(Reversal, self.take_back)

    def asking(self) -> bool:
        """Whether the question is in view already: it is answered first."""
        return isinstance(self._questions.current(), Reversal)

    def take_back(self, fact: LineFact) -> None:
        """Ask why this line is taken back."""
        house = self._house()
        if fact.entry != "gesture" or not fact.whole or house is None:
            self.said.emit(
                self.tr("Line {seq} stands: only a gesture can be taken back, once").format(seq=fact.seq), "warn"
            )
            return
        if self.asking():
            return
        kind = language.said(fact.kind.spoken) if fact.kind else ""
        what = (
            f"{language.money(house, fact.value)} {kind} · {who(fact.room, fact.guest)} · {house.local(fact.at):%H:%M}"
        )
        panel = Reversal(fact.seq, what, fact.value // max(1, fact.nights), fact.nights, house)
        panel.about = (fact,)
        panel.wanted.connect(self._reverse)
        panel.dismissed.connect(lambda: self._link.asked.emit(""))
        self._questions.ask(panel)
        self._link.asked.emit("reversal")

    def _house(self) -> House | None:
        return self._link.view.house if self._link.view is not None else None

    def _reverse(self, seq: int, reason: str, amount: int | None) -> None:
        person = self._link.person
        if person is not None:
            self._posting.reverse(seq, reason, person, amount, frozenset())

    def _reversed(self, done: Reversed) -> None:
        panel = self._questions.current()
        if isinstance(panel, Reversal):
            self._questions.close_question(panel)
        house = self._house()
        money = language.money(house, -(done.line.amount or 0) * (done.line.nights or 1)) if house else ""
        left = ""
        if house is not None and done.standing is not None and done.standing.remaining is not None and not done.late:
            left = self.tr(" — {money} left today").format(money=language.money(house, done.standing.remaining))
        late = self.tr(" as a late correction") if done.late else ""
        said = self.tr("Took back {money}, line {seq}{late}{left}")
        self.said.emit(said.format(money=money, seq=done.line.body.get("of", ""), late=late, left=left), "reversed")

    def _not_reversed(self, problem: Refused | LedgerFault) -> None:
        panel = self._questions.current()
        if isinstance(panel, Reversal) and isinstance(problem, Refused):
            panel.show_refused(problem)
