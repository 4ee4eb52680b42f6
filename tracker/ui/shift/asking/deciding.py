"""What changes a shift or the day: opening, closing, rolling, a lead's word. Asks in place, tells everybody what changed.

Decides nothing itself: the use cases do, and who may is the table of roles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from tracker.desk import consent, days, handover, posting_list, shifts
from tracker.desk.days import BusinessDay
from tracker.desk.overview import Change
from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.house import Shift
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui import dates, language
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.questions import Question, Questions
from tracker.ui.link import Link
from tracker.ui.shift import words
from tracker.ui.shift.asking.consent_panel import ConsentPanel

T = TypeVar("T")
Problem = Refused | LedgerFault
Work = Callable[[Ledger, frozenset[str]], T]


class Deciding(QObject):
    """`closed(number)` after a close, `refused(message)` when something was not done."""

    closed = Signal(int)
    refused = Signal(str)

    def __init__(self, link: Link, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._questions = link, questions

    def open_shift(self) -> None:
        """Open the next shift."""
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def then(shift: Shift) -> None:
            self._link.say(self.tr("Shift {n} is open").format(n=shift.number))
            self._link.refresh()

        self._run(
            self.tr("Open the next shift"),
            lambda ledger, yes: shifts.open_one(ledger, person, now, yes),
            then,
            self._say,
        )

    def close_shift(
        self, number: int, seen: int, note: str, failed: Callable[[Problem], None], put_off: Callable[[], None]
    ) -> None:
        """Close a shift as it was looked at, up to line `seen`. `put_off` when something must be confirmed first."""
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def work(ledger: Ledger, yes: frozenset[str]) -> Shift:
            return handover.close_once(ledger, number, person, now, note, yes, seen)

        def then(shift: Shift) -> None:
            self._link.say(self.tr("Shift {n} is closed. Its report is frozen").format(n=shift.number))
            self.closed.emit(shift.number)
            self._link.refresh()

        self._run(self.tr("Close shift {n}").format(n=number), work, then, failed, put_off=put_off)

    def mark_posted(self, seqs: Sequence[int]) -> None:
        """Say that these lines stand in the property system now."""
        person, now = self._link.person, self._link.clock()
        if person is None:
            return

        def then(done: list[Line]) -> None:
            self._link.say(language.counted("1 line is marked as posted", "{n} lines are marked as posted", len(done)))
            self._link.refresh()

        self._run(
            self.tr("Mark as posted"),
            lambda ledger, yes: posting_list.mark(ledger, seqs, person, now, yes),
            then,
            self._say,
        )

    def resolve(self, view: ShiftView, line: LineFact) -> None:
        """Ask for a lead's word on what waits."""
        person = self._link.person
        if person is None or isinstance(self._questions.current(), ConsentPanel):
            return
        house, may = view.house, view.may_approve(line)
        over = next((w.over_by for w in view.waiting if w.line.seq == line.seq), 0)
        kind = language.said(line.kind.label) if line.kind is not None else ""
        what = f"{words.guest(line)} · {kind} {language.money(house, line.value)} · {line.actor.initials}"
        names = words.approvers(view, line)
        why = self.tr("Nobody else can approve: a manager can add a lead.") if not may else (
            self.tr("{money} above the cap. A word from {names}.").format(money=language.money(house, over), names=names)
            if over else self.tr("It waits for a word from {names}.").format(names=names)
        )  # fmt: skip
        panel = ConsentPanel(line, what, why, may, person.initials)
        panel.about = (line,)
        panel.given.connect(lambda initials, pin, granted: self._resolve(panel, initials, pin, granted=granted))
        self._questions.ask(panel)

    def roll(self, view: ShiftView) -> None:
        """Ask, then begin the next business day."""
        person = self._link.person
        if person is None or self._questions.current() is not None:
            return
        new = view.day.day + timedelta(days=1)
        panel = Confirm(
            self.tr("Roll the business day to {day}?").format(day=dates.long_day(new)),
            self.tr("Gestures from now on count on it, and every cap starts afresh. A roll cannot be taken back."),
            self.tr("Roll to {day}").format(day=dates.short_day(new)), self.tr("Not now"),
        )  # fmt: skip
        panel.confirmed.connect(lambda: self._roll(person))
        self._questions.ask(panel)

    def _roll(self, person: Person) -> None:
        now = self._link.clock()

        def then(day: BusinessDay) -> None:
            self._link.say(self.tr("The business day is {day} now").format(day=dates.long_day(day.day)))
            self._link.refresh()

        self._run(
            self.tr("Roll the business day again?"),
            lambda ledger, yes: days.roll(ledger, person, now, yes),
            then,
            self._say,
        )

    def _resolve(self, panel: ConsentPanel, initials: str, pin: str, *, granted: bool) -> None:
        person, now, seq = self._link.person, self._link.clock(), panel.line.seq
        across = self._link.desks.across
        if person is None:
            return

        def work(ledger: Ledger, yes: frozenset[str]) -> Change:
            return consent.resolve_with_pin(
                ledger, seq, initials, pin, person, now, granted=granted, confirmed=yes, across=across
            )  # fmt: skip

        def then(change: Change) -> None:
            self._questions.close_question(panel)
            self._link.tell(change)
            said = (
                self.tr("{who} approved line {seq}")
                if granted
                else self.tr("{who} declined line {seq}: its headroom is back")
            )
            self._link.say(said.format(who=initials.upper(), seq=seq), "approved" if granted else "reversed")

        def failed(problem: Problem) -> None:
            if isinstance(problem, Refused) and problem.code == "not_pending":
                self._questions.close_question(panel)
                self._say(problem)
            else:
                panel.show_refused(language.said(problem.message), problem if isinstance(problem, Refused) else None)

        self._run(self.tr("Approve or decline"), work, then, failed, panel)

    def _run(
        self, what: str, work: Work[T], then: Callable[[T], None], failed: Callable[[Problem], None],
        panel: Question | None = None, confirmed: frozenset[str] = frozenset(), put_off: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """Do it; what must be seen first is asked in place of `panel`, and repeated once confirmed."""
        after = self._say if panel is not None else failed

        def answered(problem: Problem) -> None:
            if isinstance(problem, AskFirst):
                if panel is not None:
                    self._questions.close_question(panel)
                if put_off is not None:
                    put_off()
                again = Confirm(what, language.said(problem.message), self.tr("Confirm"), self.tr("Not now"))
                again.confirmed.connect(
                    lambda: self._run(what, work, then, after, None, confirmed | {problem.code}, put_off)
                )
                self._questions.ask(again)
            else:
                failed(problem)

        self._link.ask(lambda ledger: work(ledger, confirmed), then, answered)

    def _say(self, problem: Problem) -> None:
        if isinstance(problem, Refused):  # a fault is in the window's own banner
            self.refused.emit(language.said(problem.message))
