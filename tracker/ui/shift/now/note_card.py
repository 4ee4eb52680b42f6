"""The handover note: words for the next shift that print on the report; kept while they are typed, shown once closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.ui import theme
from tracker.ui.help.spoken import described
from tracker.ui.widgets import Card, Words, button

KEEP_AFTER = 700
"""Milliseconds of quiet before what is typed is kept."""


class NoteCard(Card):
    """`keep_wanted(shift, note)` while somebody writes, `sheet_wanted` for the handover sheet on paper."""

    keep_wanted = Signal(int, str)
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Handover note"))
        self.sheet = button(self.tr("Sheet as PDF…"), "quiet", "print")
        self.sheet.setObjectName("handover-sheet")
        self.sheet.clicked.connect(self.sheet_wanted)
        self.add_action(self.sheet)
        self._shift: int | None = None
        self.edit = theme.sized(QPlainTextEdit(), min_height=64)
        self.edit.setObjectName("handover-note")
        self.edit.setAccessibleName(self.tr("Handover note"))
        self.edit.setPlaceholderText(self.tr("What the next shift should know. It prints on the report."))
        self.edit.setTabChangesFocus(True)
        described(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._typed)
        self.read = Words("", wrap=True)
        self.read.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.read.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.edit, 1)
        self.body.addWidget(self.read, 1)
        self._quiet = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._quiet.timeout.connect(self.flush)

    def show_view(self, view: ShiftView) -> None:
        """Offer the editor while a shift is open; what is being typed is never replaced by an older state."""
        number = view.open_number
        if number is not None and number != self._shift:
            self._put(view.note)
        elif number is None:
            self._quiet.stop()
        self._shift = number
        self.edit.setVisible(number is not None)
        said = view.facts.note if view.facts is not None and number is None else ""
        self.read.setText(said or self.tr("No note was left."))
        self.read.set_ink("text" if said else "muted")
        self.read.setVisible(number is None)
        self.setVisible(view.facts is not None)

    def offer_sheet(self, offered: bool) -> None:
        """Whether the person at the desk may print the sheet."""
        self.sheet.setVisible(offered)

    def note(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    def flush(self) -> None:
        """Hand over what is typed now, to be kept."""
        waits = self._quiet.isActive()
        self._quiet.stop()
        if waits and self._shift is not None:
            self.keep_wanted.emit(self._shift, self.note())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the note keeps it at once."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _put(self, text: str) -> None:
        if text != self.note():
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)

    def _typed(self) -> None:
        if self._shift is not None:
            self._quiet.start()
