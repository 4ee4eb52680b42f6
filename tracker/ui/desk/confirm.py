"""Something to be seen before it is done (a similar line, a clock that jumped): one sentence, Enter confirms."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.desk.questions import Question
from tracker.ui.widgets import Glyph, OneLine, ShortcutButton, Words, button

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SEEN_AFTER = 300
"""Milliseconds before Enter counts as an answer: the second half of a double Enter is none."""


class Confirm(Question):
    """`confirmed` for Enter or the button, `declined` for the other one; Esc puts it away and nothing happens."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self, what: str, sentence: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__("confirm", "warn", parent)
        self.setAccessibleName(f"{what}: {sentence}" if what else sentence)
        self._shown = QElapsedTimer()
        row = theme.spaced(QHBoxLayout(self), 10, (12, 8))
        row.addWidget(Glyph("warning", "warn", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        words = theme.spaced(QVBoxLayout(), 2, 0)
        if what:
            words.addWidget(OneLine(what, "body", bold=True))
        words.addWidget(Words(sentence, wrap=True))
        row.addLayout(words, 1)
        self.no, self.yes = button(no, "plain"), button(yes, "primary", "check")
        self.no.clicked.connect(self._decline)
        self.yes.clicked.connect(self._confirm)
        for choice in (self.no, self.yes):
            choice.installEventFilter(self)
            row.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)

    def focus_first(self) -> None:
        """Stand on the confirming button."""
        self._shown.start()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter presses the button that has the focus; the echo of the Enter that brought the question is no answer."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _ENTER:
            return super().eventFilter(watched, event)
        early = watched is self.yes and self._shown.isValid() and self._shown.elapsed() < SEEN_AFTER
        if isinstance(watched, ShortcutButton) and not event.isAutoRepeat() and not early:
            watched.click()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the next line's."""
        typed = event.text()
        if typed.isprintable() and typed.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed_on.emit(typed)
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.answered.emit()

    def _decline(self) -> None:
        self.declined.emit()
        self.dismissed.emit()
