"""The shift's lines: those that want a look, or every one. Enter on one that waits asks for a lead's word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact
from tracker.ui import theme
from tracker.ui.shift.now import matters
from tracker.ui.shift.words import tr
from tracker.ui.widgets import Card, LineTable, Segment, SegmentedTabs, button


class LinesCard(Card):
    """`resolve_wanted(LineFact)` for a line that waits for an approval."""

    resolve_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Worth a look before closing"))
        self._view: ShiftView | None = None
        self.resolve = button(self.tr("Approve or decline…"), "plain", "approve")
        self.resolve.setObjectName("resolve")
        self.resolve.clicked.connect(lambda: self._choose(self.table.current_seq()))
        self.which = theme.sized(
            SegmentedTabs((Segment("look", self.tr("Exceptions")), Segment("all", self.tr("Every line"))), tr("Lines")),
            max_width=280,
        )
        self.which.setObjectName("which-lines")
        self.which.changed.connect(lambda _key: self._renew())
        self.add_action(self.resolve)
        self.add_action(self.which)
        self.table: LineTable = theme.sized(LineTable(), min_height=180)
        self.table.setObjectName("shift-lines")
        self.table.chosen.connect(self._choose)
        self.table.current_changed.connect(lambda _seq: self._offer())
        self.body.addWidget(self.table)
        self._renew()

    def show_view(self, view: ShiftView) -> None:
        """Show the shift at hand."""
        self._view = view
        self._renew()

    def waiting(self, seq: int) -> LineFact | None:
        """The line of that number when it waits for an approval."""
        known = self._view.waiting if self._view is not None else ()
        return next((w.line for w in known if w.line.seq == seq), None)

    def _renew(self) -> None:
        view, every = self._view, self.which.current() == "all"
        rows = [] if view is None else matters.every_line(view) if every else matters.exceptions(view)
        self._name(closed=view is not None and view.open_number is None, every=every)
        self._say_empty(every=every)
        self.table.show_rows(rows)
        if rows and not self.table.current_seq() and self._view is not None and self._view.waiting and not every:
            self.table.select(rows[0].seq)
        self._offer()

    def _name(self, *, closed: bool, every: bool) -> None:
        if every:
            self.set_title(self.tr("Every line of the shift"))
        else:
            self.set_title(self.tr("Worth a look") if closed else self.tr("Worth a look before closing"))
        self.table.setAccessibleName(self.title.text())

    def _say_empty(self, *, every: bool) -> None:
        if self._view is None:
            self.table.placeholder.set_words("pending", self.tr("Reading the shift…"))
        elif self._view.facts is None:
            self.table.placeholder.set_words("shift", self.tr("No shift has been opened yet"))
        elif every or not self._view.facts.lines:
            if self._view.open_number:
                hint = self.tr("Gestures appear here as they are posted.")
                self.table.placeholder.set_words("note", self.tr("Nothing given in this shift yet"), hint)
            else:
                self.table.placeholder.set_words("note", self.tr("Nothing was given in this shift"))
        else:
            self.table.placeholder.set_words(
                "ok", self.tr("Nothing out of the ordinary"),
                self.tr("No approvals wait, no promises are open, nothing is over a cap or estimated."),
            )  # fmt: skip

    def _offer(self) -> None:
        self.resolve.setVisible(self.waiting(self.table.current_seq()) is not None)

    def _choose(self, seq: int) -> None:
        line = self.waiting(seq)
        if line is not None:
            self.resolve_wanted.emit(line)
