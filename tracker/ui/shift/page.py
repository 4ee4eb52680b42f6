"""The shift page: puts head, lines, note, documents and questions together and wires them; they never call each other."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.desk.shift_past import Past
from tracker.domain.facts import ShiftFacts
from tracker.domain.people import Person
from tracker.domain.restated import SupplementFacts
from tracker.ui import theme
from tracker.ui.desk.confirm import SEEN_AFTER
from tracker.ui.desk.questions import AsksQuestions, Questions
from tracker.ui.link import Link
from tracker.ui.paper.printing import Printing
from tracker.ui.shift.actions_bar import ActionsBar
from tracker.ui.shift.asking.acts import Acts
from tracker.ui.shift.closing.closing import Closing
from tracker.ui.shift.exporting import ShiftExporting
from tracker.ui.shift.frozen import Frozen
from tracker.ui.shift.note_keeping import NoteKeeping
from tracker.ui.shift.now.this_shift import ThisShift
from tracker.ui.shift.past.past_view import PastView
from tracker.ui.shift.reading import ShiftReading
from tracker.ui.widgets import Banner


class ShiftPage(AsksQuestions):
    """Reads itself anew when it comes to front and whenever something changed while it is there."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shift")
        self._link = link
        self._number: int | None = -1
        self._landed = QElapsedTimer()
        self.reading = ShiftReading(link, self)
        self.bar = ActionsBar()
        self.banner = Banner()
        self.questions = Questions()
        self.now, self.past = ThisShift(), PastView()
        self.sought = (self.past.shifts.filter,)
        self.printing = Printing(self)
        self.exporting = ShiftExporting(link, self.printing, self.banner, self)
        self.acts = Acts(link, self.questions, self.reading, self._chosen, self)
        self.frozen = Frozen(self.printing, self)
        self.keeping = NoteKeeping(link, self.now.note, self)
        self.closing = Closing(link, self.acts, self.printing, self.now.note, self)
        self._lay_out()
        self._wire()

    def enter(self) -> None:
        """The page has come to front."""
        self._read()
        self._land()

    def close_shift(self) -> None:
        """Walk through what is open and close the shift."""
        self.reading.with_view(self._close)

    def open_shift(self) -> None:
        """Open the next shift."""
        self.acts.deciding.open_shift()

    def export(self) -> None:
        """Export what is in view: the shift at hand, or the one chosen among those before."""
        past = self._side() == "past"
        self.reading.with_view(lambda view: self.past.export_current() if past else self.exporting.export_view(view))

    def look(self) -> None:
        """Show the pages of what is in view: a closed report, a day, or the open shift so far."""
        past = self._side() == "past" and not self.closing.active
        self.reading.with_view(lambda view: self.past.look_current() if past else self.exporting.look_at_view(view))

    def print_it(self) -> None:
        """Print the pages in view; where there are none they are shown first."""
        shown = self.closing.pages() if self.closing.active else None
        if not self.exporting.looking.print_shown(shown):
            self.look()

    def hand_over(self) -> None:
        """Export the handover sheet of what is in view."""
        past = self._side() == "past"
        self.reading.with_view(lambda view: self.past.hand_over_current() if past else self.exporting.hand_over(view))

    def line_up(self) -> None:
        """Export the morning line-up about the day chosen, or about the last one that is over."""
        past = self._side() == "past"
        self.reading.with_view(lambda _view: self.exporting.export_line_up(self.past.day.current() if past else None))

    def write_note(self) -> None:
        """Go to the handover note."""
        if self.closing.active:
            self.closing.write_note()
            return
        self.bar.side.choose("now")
        if self.now.note.edit.isVisible():
            self.now.note.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn_over(self) -> None:
        """Turn to the other side of the page."""
        self.closing.leave()
        self.bar.side.choose("now" if self._side() == "past" else "past")
        self._land()

    def find_past(self) -> None:
        """Go to the filter of the closed shifts."""
        self.closing.leave()
        self.bar.side.choose("past")
        self.past.shifts.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus; Esc puts away what is open."""
        if event.key() == Qt.Key.Key_Escape and self._step_back():
            return
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            # The second half of a double Enter is no answer to what the first one brought.
            if not event.isAutoRepeat() and (not self._landed.isValid() or self._landed.elapsed() >= SEEN_AFTER):
                focused.click()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 10, (6, 6, 6, 6))
        self._sides = QStackedWidget()
        for side in (self.now, self.past, self.closing.walk):
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(side)
            theme.sized(area, min_height=40)  # its scroll bar would claim more, and a question above it be cut
            self._sides.addWidget(area)
        for part in (self.bar, self.banner, self.questions):
            column.addWidget(part)
        column.addWidget(self._sides, 1)

    def _wire(self) -> None:
        link = self._link
        link.viewed.connect(lambda _view: self._stale())
        link.changed.connect(lambda _change: self._stale())
        link.signed_in.connect(self._person_changed)
        link.faulted.connect(lambda _fault: self._offer())
        link.mended.connect(self._offer)
        self.bar.side.changed.connect(self._turned)
        self.bar.close_shift.clicked.connect(self.close_shift)
        self.bar.open.clicked.connect(self.open_shift)
        self.bar.export.clicked.connect(self.export)
        self.bar.look.clicked.connect(self.export)
        self.bar.open_pdf.clicked.connect(self.exporting.open_last)
        self.now.lines.resolve_wanted.connect(self.acts.resolve)
        self.exporting.serve(self.past)
        self.bar.see.clicked.connect(self.look)
        self.closing.walk.report.print_wanted.connect(self.print_it)
        self.past.day.line_up_wanted.connect(self.line_up)
        self.now.note.sheet_wanted.connect(self.hand_over)
        self.past.roll_wanted.connect(self.acts.roll)
        self.questions.emptied.connect(self._land)
        self.reading.shown.connect(self._show)
        self.reading.refused.connect(self._not_read)
        self.banner.dismissed.connect(self._land)
        self.acts.deciding.refused.connect(lambda message: self.banner.show_notice("warn", message))
        self.acts.deciding.closed.connect(self._closed)
        self.closing.began.connect(self._walk)
        self.closing.ended.connect(self._walked)
        self.closing.told.connect(lambda sentence: self.banner.show_notice("info", sentence))
        self.closing.walk.report.export_wanted.connect(self.export)
        self.frozen.hashed.connect(self._show_sha)
        self.frozen.failed.connect(self._not_drawn)
        self.exporting.wrote.connect(self._wrote)

    def _side(self) -> str:
        return self.bar.side.current()

    def _chosen(self) -> int:
        """The line the keyboard stands on."""
        return self.closing.walk.current_seq() if self.closing.active else self.now.lines.table.current_seq()

    def _walk(self) -> None:
        self.bar.hide()
        self._sides.setCurrentIndex(2)

    def _walked(self) -> None:
        self.now.take_note_back()
        self.bar.show()
        self._turned(self._side())
        self._land()

    def _turned(self, side: str) -> None:
        self._sides.setCurrentIndex(0 if side == "now" else 1)
        self._read()
        self._offer()

    def _step_back(self) -> bool:
        question = self.questions.current()
        if question is not None:
            question.dismissed.emit()
            return True
        if not self.banner.isHidden():
            self.banner.dismiss()
            return True
        if self.closing.active:
            self.closing.walk.step_back()
            return True
        return False

    def _person_changed(self, person: Person | None) -> None:
        self.now.note.flush()
        self.questions.clear()
        self.closing.leave()
        self.banner.hide()
        if person is not None:
            self._offer()

    def _stale(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self.reading.read(with_past=self._side() == "past")

    def _not_read(self, message: str) -> None:
        self.banner.show_notice("over", message, [(self.tr("Try again"), self._retry_reading)])

    def _retry_reading(self) -> None:
        self.banner.hide()
        self._read()

    def _show(self, view: ShiftView, before: Past | None) -> None:
        self.now.show_view(view)
        self.closing.show_view(view)
        self.past.day.show_view(view, self._link.person)
        if before is not None:
            self.past.show_past(before, view.house, self._link.person, view.day.day)
        self._offer()
        if self._number != view.open_number:
            self._number = view.open_number
            if self.questions.current() is None:
                self._land()
        self.frozen.show_view(view)
        self.ask_again()

    def _offer(self) -> None:
        view = self.reading.view
        if view is not None:
            number = view.facts.number if view.facts is not None else 0
            has_file = bool(number) and self.frozen.exported == number
            self.bar.show_state(view, self._link.person, has_file=has_file, posting=self._link.fault is None)
            self.now.note.offer_sheet(self.bar.exports(self._link.person))
            self.closing.offer()

    def _land(self) -> None:
        """Put the keyboard where the next thing is done."""
        if not self.isVisible():
            return
        self._landed.start()
        question, main = self.questions.current(), self.bar.main()
        if question is not None:
            question.focus_first()
        elif self.closing.active:
            self.closing.walk.focus_first()
        elif self._side() == "past":
            self.past.focus_first()
        elif main is not None:
            main.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.now.lines.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self, view: ShiftView) -> None:
        if view.open_number is None:
            self.banner.show_notice("info", self.tr("No shift is open: there is nothing to close."))
            return
        self.bar.side.choose("now")
        self.banner.hide()
        self.closing.begin(view)

    def _closed(self, number: int) -> None:
        self.closing.leave()
        self.frozen.await_shift(number)
        self._read()

    def _not_drawn(self, sentence: str, facts: ShiftFacts) -> None:
        self.banner.show_notice("over", sentence, [(self.tr("Try again"), lambda: self.frozen.draw(facts))])

    def _show_sha(self, facts: ShiftFacts, sha256: str) -> None:
        view = self.reading.view
        if view is not None and view.facts is not None and view.facts.head == facts.head:
            self.now.head.show_sha(sha256)

    def _wrote(self, facts: object, done: object) -> None:
        self.frozen.wrote(facts, done)
        if isinstance(facts, SupplementFacts):
            self._read()  # the list says that it was issued
        self._offer()
