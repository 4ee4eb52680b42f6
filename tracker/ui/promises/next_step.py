"""What comes next for a guest who is still unhappy: a promise, another gesture, or the lead. One key each; nothing is forced."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from tracker.ui import latin_keys, theme
from tracker.ui.desk.questions import Question
from tracker.ui.promises.words import tr
from tracker.ui.widgets import Glyph, OneLine, ShortcutButton, Wrapping

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NextStep(Question):
    """`chosen("promise" | "gesture" | "lead")`; Esc or “Nothing now” puts it away."""

    chosen = Signal(str)

    def __init__(self, guest: str, parent: QWidget | None = None) -> None:
        super().__init__("next-step", "warn", parent)
        title = tr("{guest} is still unhappy. What comes next?", guest=guest)
        self.setAccessibleName(title)
        self._rows = theme.spaced(QHBoxLayout(self), 10, (12, 8))
        head, row = theme.spaced(QHBoxLayout(), 10, 0), Wrapping(gap=8)
        head.addWidget(Glyph("warning", "warn", 20))
        self._title = OneLine(title, bold=True)
        head.addWidget(self._title, 1)
        self._rows.addLayout(head, 1)
        self._rows.addLayout(row)
        self.buttons: dict[str, ShortcutButton] = {}
        for key, letter, words, icon in (
            ("promise", "P", tr("A promise…"), "flag"),
            ("gesture", "G", tr("Another gesture…"), "plus"),
            ("lead", "L", tr("The lead…"), "person"),
            ("", "", tr("Nothing now"), ""),
        ):
            made = ShortcutButton(letter, words, icon=icon, key_last=True)
            made.setObjectName(f"next-{key or 'nothing'}")
            made.clicked.connect(lambda _on=False, key=key: self._choose(key))
            self.buttons[key] = made
            row.addWidget(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the steps would be cut beside the question they stand below it."""
        super().resizeEvent(event)
        ways, steps = QBoxLayout.Direction, sum(b.sizeHint().width() + theme.px(8) for b in self.buttons.values())
        fits = self._title.sizeHint().width() + steps + theme.px(64) <= event.size().width()
        self._rows.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def focus_first(self) -> None:
        """Stand on the first step."""
        self.buttons["promise"].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P, G and L choose, Enter presses the button that has the focus."""
        keys = {"P": "promise", "G": "gesture", "L": "lead"}
        key = next((k for k, b in self.buttons.items() if b.hasFocus()), "") if event.key() in _ENTER else None
        key = (
            keys.get(latin_keys.letter(event), key)
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            else key
        )
        if key is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self._choose(key)

    def _choose(self, key: str) -> None:
        if key:
            self.chosen.emit(key)
            self.answered.emit()
        else:
            self.dismissed.emit()
