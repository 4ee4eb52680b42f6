"""The shift at hand, put together: the head, its lines, who gave what, and the note for the next shift."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.ui import theme
from tracker.ui.shift.now.by_rep import ByRep, shares
from tracker.ui.shift.now.head import Head
from tracker.ui.shift.now.lines_card import LinesCard
from tracker.ui.shift.now.note_card import NoteCard
from tracker.ui.widgets import Card

_SIDE, _BESIDE = 332, 900


class ThisShift(QWidget):
    """Shows a `ShiftView`; lines and note have signals of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head()
        self.lines = LinesCard()
        self.reps = ByRep()
        self.note = NoteCard()
        self._rep_card = Card(self.tr("By rep"), level=True)
        self._rep_card.body.addWidget(self.reps)
        column = theme.spaced(QVBoxLayout(self), 12, 0)
        column.addWidget(self.head)
        self._row = theme.spaced(QHBoxLayout(), 12, 0)
        self._row.addWidget(self.lines, 1)
        self._side = QWidget()
        self._column = theme.spaced(QVBoxLayout(self._side), 12, 0)
        self._column.addWidget(self._rep_card)
        self._column.addWidget(self.note, 1)
        self._column.addStretch(0)
        self._row.addWidget(self._side)
        column.addLayout(self._row, 1)
        theme.measured(self._side, lambda w: w.setMinimumWidth(theme.px(_SIDE)))

    def show_view(self, view: ShiftView) -> None:
        """Show the shift at hand."""
        self.head.show_view(view)
        self.lines.show_view(view)
        self.note.show_view(view)
        groups = view.facts.by_rep if view.facts is not None else ()
        self.reps.show_shares(shares(groups, view.house))
        self._rep_card.setVisible(bool(groups))
        self._side.setVisible(view.facts is not None)

    def take_note_back(self) -> None:
        """Put the note where it was before a close borrowed it."""
        self._column.insertWidget(1, self.note, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side below the lines where it does not fit beside them."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._side.setMaximumWidth(theme.px(_SIDE) if wide else 16_777_215)
