"""The step of the handover note: it borrows the page's own note while the close is open, so there is one text and no copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.shift.now.note_card import NoteCard


class NoteStep(QWidget):
    """`passed` for Enter; Shift+Enter begins a new line."""

    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = theme.spaced(QVBoxLayout(self), 0, 0)
        self._card: NoteCard | None = None

    def borrow(self, card: NoteCard) -> None:
        """Take the note in for now."""
        self._card = card
        self._column.addWidget(card, 1)
        card.edit.installEventFilter(self)

    def give_back(self) -> NoteCard | None:
        """Let the note go again: whoever lent it puts it where it was."""
        card, self._card = self._card, None
        if card is not None:
            card.edit.removeEventFilter(self)
            self._column.removeWidget(card)
        return card

    def focus_first(self) -> None:
        """Stand behind what is written."""
        if self._card is not None:
            self._card.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._card.edit.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter is the way on here, as in every step."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self.passed.emit()
                return True
        return super().eventFilter(watched, event)
