"""Which lines of an incident still stand, the question which of them to take back, and doing it. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tracker.desk import incidents, overview
from tracker.desk.corrections import Reversed
from tracker.desk.line_facts import NOW, Reader
from tracker.desk.overview import DeskView
from tracker.domain.facts import LineFact
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.many.members import MemberRow
from tracker.ui.desk.many.take_back import TakeBackMany
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.sayings import Saying
from tracker.ui.link import Link


class TakingBackMany(QObject):
    """`said(text, role)` for the status line."""

    said = Signal(str, str)

    def __init__(self, link: Link, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions = link, questions
        questions.again.by(TakeBackMany, self._ask)

    def take_back(self, fact: LineFact) -> None:
        """Ask which lines of this line's incident are taken back, and why."""
        if not isinstance(self._questions.current(), TakeBackMany):
            self._link.ask(lambda ledger: _standing(ledger, fact), self._ask)

    def _ask(self, facts: list[LineFact]) -> None:
        view = self._link.view
        if view is None or not facts:
            self.said.emit(self.tr("Everything of this incident was taken back already"), "info")
            return
        first = facts[0]
        kind = language.said(first.kind.spoken) if first.kind else ""
        why = language.said(first.cause) or first.note
        each, time = language.money(view.house, first.value), f"{view.house.local(first.at):%H:%M}"
        what = " · ".join(x for x in (self.tr("{each} {kind} from {n} rooms").format(each=each, kind=kind, n=len(facts)), why, time) if x)  # fmt: skip
        rows = [MemberRow(str(f.seq), f.room_now or f.room, f.guest, True, Saying("", "muted")) for f in facts]
        panel = TakeBackMany(what, rows)
        panel.about = (facts,)
        panel.wanted.connect(lambda seqs, reason: self._send(panel, seqs, reason, frozenset()))
        self._questions.ask(panel)

    def _send(self, panel: TakeBackMany, seqs: tuple[int, ...], reason: str, confirmed: frozenset[str]) -> None:
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def work(ledger: Ledger) -> tuple[tuple[Reversed, ...], DeskView]:
            done = incidents.reverse(ledger, seqs, reason, person, now, confirmed=confirmed)
            return done, overview.view(ledger, person, now)

        def then(result: tuple[tuple[Reversed, ...], DeskView]) -> None:
            self._questions.close_question(panel)
            done, view = result
            total = language.money(view.house, sum(-(x.line.amount or 0) * (x.line.nights or 1) for x in done))
            late = self.tr(" as late corrections") if any(x.late for x in done) else ""
            word = self.tr("Took back {total} from {n} rooms{late}")
            self.said.emit(word.format(total=total, n=len(done), late=late), "reversed")
            if self._link.person == person:
                self._link.show(view)

        self._link.ask(work, then, self._failed(panel, seqs, reason, confirmed))

    def _failed(
        self, panel: TakeBackMany, seqs: tuple[int, ...], reason: str, confirmed: frozenset[str]
    ) -> Callable[[Refused | LedgerFault], None]:
        def failed(problem: Refused | LedgerFault) -> None:
            if isinstance(problem, AskFirst):
                question = Confirm("", language.said(problem.message), self.tr("The date is right"), self.tr("Not now"))
                question.confirmed.connect(lambda: self._send(panel, seqs, reason, confirmed | {problem.code}))
                self._questions.close_question(panel)
                self._questions.ask(question)
            else:
                panel.show_refused(Refused(problem.code, problem.message))

        return failed


def _standing(ledger: Ledger, fact: LineFact) -> list[LineFact]:
    """The facts of the incident's lines that were not taken back."""
    seqs = [line.seq for line in incidents.standing_lines(ledger, fact.incident, fact.seq)]
    if not seqs:
        return []
    chosen = set(seqs)
    found = [e for e in entries.between(ledger, seqs[0], seqs[-1]) if e.line.seq in chosen]
    return Reader(ledger, of_house.house(ledger), NOW, live=True).facts(found)
