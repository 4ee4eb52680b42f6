"""The close as a walk in place: head, steps, the step in view, and the way on. Shows and hands on; knows no ledger."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.ui import theme
from tracker.ui.shift.closing.note_step import NoteStep
from tracker.ui.shift.closing.rail import Rail
from tracker.ui.shift.closing.report_step import ReportStep
from tracker.ui.shift.closing.rows_step import RowsStep
from tracker.ui.shift.closing.stops import NOTE, REPORT, Stop, first_stop, next_stop, stop_before, stops
from tracker.ui.widgets import OneLine, ShortcutButton, Words


class CloseWalk(QWidget):
    """`turned(place)` when another step comes in view, `left` when the walk is put away."""

    turned = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("close-walk")
        self.place = 0
        self.found: tuple[Stop, ...] = ()
        self.title = OneLine("", "total", bold=True)
        self.rail = Rail()
        self.lists = tuple(RowsStep(name) for name in ("close-exceptions", "close-promises", "close-books"))
        self.books = self.lists[2]
        self.note, self.report = NoteStep(), ReportStep()
        self.hint = Words("", "small", "muted", wrap=True)
        self.back = ShortcutButton("Esc", "", icon="arrow-left")
        self.back.setObjectName("close-back")
        self.on = ShortcutButton("↵", "", look="primary", icon="", tint="on_accent", key_last=True)
        self.on.setObjectName("close-on")
        self._lay_out()
        self.rail.wanted.connect(self.go)
        self.back.clicked.connect(self.step_back)
        self.on.clicked.connect(self.step_on)
        for listed in self.lists:
            listed.passed.connect(self.step_on)
        self.note.passed.connect(self.step_on)
        for number in range(5):
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda place=number: self.go(place))

    def begin(self, view: ShiftView, note: str) -> None:
        """Start at the first thing that is open."""
        self.place = -1
        self.show_view(view, note)
        self.go(first_stop(self.found))

    def show_view(self, view: ShiftView, note: str) -> None:
        """Show what the steps hold now; the step in view stays."""
        self.found = stops(view, note)
        self.title.set_text(self.tr("Close shift {n}").format(n=view.facts.number if view.facts else ""))
        titles = (
            self.tr("Worth a look before closing"), self.tr("What is owed to guests"),
            self.tr("Not in the hotel’s books yet, with its age"),
        )  # fmt: skip
        for step, stop, title in zip(self.lists, self.found[:NOTE], titles, strict=True):
            step.show_stop(stop, title)
        self.report.show_view(view, note)
        self._say()

    def go(self, place: int) -> None:
        """Bring a step in view."""
        self.place = place
        self._steps.setCurrentIndex(place)
        self._say()
        self.turned.emit(place)
        self.focus_first()

    def step_on(self) -> None:
        """The next step with something in it; at the report, close."""
        if self.place == REPORT:
            self.report.confirm()
        else:
            self.go(next_stop(self.found, self.place))

    def step_back(self) -> None:
        """The step before, or out of the walk."""
        before = stop_before(self.found, self.place)
        if before is None:
            self.left.emit()
        else:
            self.go(before)

    def focus_first(self) -> None:
        """Stand where the step's keys count."""
        step = self._steps.currentWidget()
        if isinstance(step, RowsStep) and step.empty():
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(step, RowsStep | NoteStep | ReportStep):
            step.focus_first()

    def current_seq(self) -> int:
        """The line that is chosen in the step in view, 0 for none."""
        step = self._steps.currentWidget()
        return step.table.current_seq() if isinstance(step, RowsStep) else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, or goes on."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.step_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The report stands beside its pages, or above them."""
        super().resizeEvent(event)
        self.report.fit(event.size().width())

    def heightForWidth(self, width: int) -> int:
        """The least of the steps, for each of them scrolls by itself: so the way on is always seen below."""
        steps = self._steps.minimumSizeHint().height() - self._steps.heightForWidth(width)
        return super().heightForWidth(width) + min(0, steps)

    def _say(self) -> None:
        self.rail.show_stops(self.found, self.place)
        at_report = self.place == REPORT
        self.on.setVisible(not at_report)
        if self.place >= 0:
            self.on.set_words(self.tr("Next: {step}").format(step=self.found[next_stop(self.found, self.place)].name))
        leaves = self.place < 0 or stop_before(self.found, self.place) is None
        self.back.set_words(self.tr("Not yet") if leaves else self.tr("Back"))
        self.hint.setText(
            self.tr("Page keys turn the pages, + and − make them larger, 0 shows the whole page") if at_report
            else self.tr("It prints on the report. Shift+Enter begins a new line") if self.place == NOTE
            else self.tr("What stays open is marked on the report and handed to the next shift. Ctrl+Enter goes to the report")
        )  # fmt: skip

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 10, 0)
        head = theme.spaced(QHBoxLayout(), 16, 0)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        column.addWidget(self.rail)
        self._steps = QStackedWidget()
        for step in (*self.lists, self.note, self.report):
            self._steps.addWidget(step)
        column.addWidget(self._steps, 1)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.on)
        column.addLayout(foot)
