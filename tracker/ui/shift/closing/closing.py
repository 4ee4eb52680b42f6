"""Runs a close: opens the walk in place, does what its steps ask for through the panels there are, closes once. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tracker.desk.access import allowed
from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact, ShiftFacts
from tracker.domain.names import clean_note
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.link import Link
from tracker.ui.paper.printing import Drawn, Printing
from tracker.ui.shell.asked_again import Open
from tracker.ui.shift import words
from tracker.ui.shift.asking.acts import Acts
from tracker.ui.shift.closing.stops import NOTE, REPORT
from tracker.ui.shift.closing.walk import CloseWalk
from tracker.ui.shift.now.note_card import NoteCard


class Closing(QObject):
    """`began` and `ended` around a walk; `told(sentence)` for what the page's banner says."""

    began = Signal()
    ended = Signal()
    told = Signal(str)

    def __init__(self, link: Link, acts: Acts, printing: Printing, note: NoteCard, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._acts, self._printing, self._note = link, acts, printing, note
        self.walk = CloseWalk()
        self._view: ShiftView | None = None
        self._number = 0
        self._drawn: ShiftFacts | None = None
        acts.questions.besides.append(self._under_way)
        acts.questions.again.by(CloseWalk, self._take_up)
        self.walk.left.connect(self.leave)
        self.walk.turned.connect(self._turned)
        self.walk.report.confirmed.connect(self._close)
        self.walk.books.all_acted.connect(self.post_all)
        for place, step in enumerate(self.walk.lists):
            step.acted.connect(self.act)
            step.moved.connect(lambda seq, place=place: self._offer(place, seq))

    @property
    def active(self) -> bool:
        """Whether a close is under way."""
        return self._number > 0

    def begin(self, view: ShiftView) -> None:
        """Walk through the open shift; once more goes straight to the report, and there it closes."""
        if self.active:
            self.walk.report.confirm() if self.walk.place == REPORT else self.walk.go(REPORT)
        elif view.open_number is not None:
            self._number = view.open_number
            self.walk.report.failed()
            self.walk.report.say_moved("")
            self.walk.note.borrow(self._note)
            self.began.emit()
            self.walk.begin(view, self._note.note())
            self.show_view(view)

    def _under_way(self) -> tuple[Open, ...]:
        return (Open(CloseWalk, (self._number, self.walk.place), {}),) if self.active else ()

    def _take_up(self, number: int, place: int) -> None:
        """Go on where the same person left, in another language or after a lock, while that shift is open."""
        view = self._view
        if view is not None and view.open_number == number and not self.active:
            self.begin(view)
            self.walk.go(place)

    def leave(self) -> None:
        """Put the walk away; what was typed stays."""
        if self.active:
            self._number, self._drawn = 0, None
            self.walk.note.give_back()
            self.walk.report.preview.view.clear()
            self.ended.emit()

    def show_view(self, view: ShiftView) -> None:
        """The shift as it is now. One that somebody else closed meanwhile ends the walk, and says who."""
        self._view = view
        if not self.active:
            return
        if view.open_number != self._number:
            facts, number = view.facts, self._number
            self.leave()
            if facts is not None and facts.closed_by is not None and facts.number == number:
                said = self.tr("Shift {n} was closed meanwhile by {who}.")
                self.told.emit(said.format(n=number, who=facts.closed_by.name or facts.closed_by.initials))
            return
        self.walk.show_view(view, self._note.note())
        self.offer()
        for place, step in enumerate(self.walk.lists):
            self._offer(place, step.table.current_seq())
        self.walk.books.offer_all(self.tr("All are posted") if len(view.postings) > 1 else "")
        if self.walk.place == REPORT:
            self._draw()

    def offer(self) -> None:
        """What this person may do at the report, as the ledger is now."""
        person = self._link.person
        self.walk.report.offer(
            closes=person is not None and allowed(person.role, "shift_close") and self._link.fault is None,
            exports=person is not None and allowed(person.role, "export"),
        )

    def post_all(self) -> None:
        """Say of all that the step of the books shows as not posted that it is."""
        estimated = {line.seq for line in self._view.estimates} if self._view is not None else set()
        seqs = [p.seq for p in self._view.postings if p.seq not in estimated] if self._view is not None else []
        if seqs:
            self._acts.deciding.mark_posted(seqs)

    def pages(self) -> tuple[bytes, str] | None:
        """The report that stands beside the last step and its name, None in the steps before."""
        facts = self._drawn
        if self.walk.place != REPORT or facts is None or self._view is None:
            return None
        return self.walk.report.preview.view.pages.data(), words.shift_file(facts, self._view.house).removesuffix(
            ".pdf"
        )

    def write_note(self) -> None:
        """Go to the note."""
        self.walk.go(NOTE)

    def act(self, seq: int) -> None:
        """What can be done with a line, done or asked."""
        do = self._act_of(self.walk.place, seq)[1]
        if do is not None:
            do()

    def _act_of(self, place: int, seq: int) -> tuple[str, Callable[[], None] | None]:
        view, acts = self._view, self._acts
        if view is None:
            return "", None
        promise = next((p for p in view.promises if p.seq == seq), None) if place == 1 else None
        if promise is not None:
            return self.tr("Kept, broken, handed over…"), lambda: acts.owed.settle(promise)
        waiting = next((w.line for w in view.waiting if w.line.seq == seq), None)
        if waiting is not None:
            return self.tr("Approve or decline…"), lambda: acts.deciding.resolve(view, waiting)
        if any(line.seq == seq for line in view.estimates):
            return self.tr("Enter the bill…"), lambda: acts.billing.ask(view, seq)
        if place == 2 and any(p.seq == seq for p in view.postings):
            return self.tr("It is posted"), lambda: acts.deciding.mark_posted([seq])
        line = self._standing(view, seq)
        if line is not None and place == 0:
            return self.tr("Take back…"), lambda: acts.taking_back.take_back(line)
        return "", None

    def _standing(self, view: ShiftView, seq: int) -> LineFact | None:
        lines = view.facts.lines if view.facts is not None else ()
        return next((x for x in lines if x.seq == seq and x.entry == "gesture" and x.whole), None)

    def _offer(self, place: int, seq: int) -> None:
        self.walk.lists[place].offer(self._act_of(place, seq)[0] if seq > 0 else "")

    def _turned(self, place: int) -> None:
        self._note.flush()
        if place == REPORT and self._view is not None:
            self.walk.report.show_view(self._view, self._note.note())
            self._draw()

    def _draw(self) -> None:
        """Lay the report out as it would be now, beside what it comes to."""
        facts = self._facts()
        preview = self.walk.report.preview.view
        if facts is None or facts == self._drawn:
            return
        self._drawn = facts
        preview.wait()

        def then(drawn: Drawn) -> None:
            if facts == self._drawn:
                preview.show_pdf(drawn.data)

        def failed(problem: Refused | LedgerFault) -> None:
            if facts == self._drawn:
                preview.say_instead(self.tr("The report cannot be shown here"), language.said(problem.message))

        self._printing.draw(facts, then, failed)

    def _facts(self) -> ShiftFacts | None:
        facts = self._view.facts if self._view is not None else None
        if facts is None:
            return None
        try:
            return replace(facts, note=clean_note(self._note.note()))
        except Refused:  # said when it is closed
            return facts

    def _close(self) -> None:
        facts, report = self._view.facts if self._view is not None else None, self.walk.report
        if facts is None:
            return
        report.say_moved("")

        def failed(problem: Refused | LedgerFault) -> None:
            report.failed()
            self.offer()
            if isinstance(problem, Refused):  # a fault is in the window's own banner
                report.say_moved(language.said(problem.message))
                self._link.refresh()

        self._acts.deciding.close_shift(self._number, facts.last_seq, self._note.note(), failed, report.failed)
