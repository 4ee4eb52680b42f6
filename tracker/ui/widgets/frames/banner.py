"""A notice in the page, never a dialog: what happened and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from tracker.ui import hearing, icons, theme
from tracker.ui.widgets.forms.buttons import button
from tracker.ui.widgets.frames.glyph import Glyph
from tracker.ui.widgets.frames.words import Words

Tone = Literal["info", "ok", "warn", "over"]
Action = tuple[str, Callable[[], object]]

_GLYPH = {"info": "info", "ok": "ok", "warn": "warning", "over": "over"}
_SPOKEN = {"info": "Note", "ok": "Done", "warn": "Attention", "over": "Stopped"}


class Banner(QFrame):
    """Hidden until `show_notice`. Esc or the cross dismisses: `dismissed`; screen readers are told."""

    spoken_role = QAccessible.Role.AlertMessage

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("info", "info", 20)
        self._words = Words(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions: list[QPushButton] = []
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        icons.dress(self._close, "close", "muted", 18)
        self._close.clicked.connect(self.dismiss)
        self._row = theme.spaced(QHBoxLayout(self), 8, (12, 6, 6, 6))
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def text(self) -> str:
        """Return what the banner says."""
        return self._words.text()

    def buttons(self) -> list[QPushButton]:
        """Return the action buttons in order."""
        return list(self._actions)

    def show_notice(self, tone: Tone, text: str, actions: Sequence[Action] = (), *, dismissable: bool = True) -> None:
        """Say `text` (plain), offer `actions` (words, callable), and announce it."""
        self.setProperty("look", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._glyph.show_icon(_GLYPH[tone], tone)
        self._words.setText(text)
        self.setAccessibleName(f"{_SPOKEN[tone]}: {text}")
        self._close.setVisible(dismissable)
        self._offer(actions)
        self.show()
        hearing.announce(self, self.accessibleName(), urgent=tone == "over")

    def dismiss(self) -> None:
        """Hide the notice."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc dismisses when the focus stands in the banner."""
        if event.key() == Qt.Key.Key_Escape and not self._close.isHidden():
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _offer(self, actions: Sequence[Action]) -> None:
        for old in self._actions:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._actions = []
        for words, act in actions:
            offered = button(words)
            offered.clicked.connect(lambda _checked=False, act=act: act())
            self._row.insertWidget(self._row.count() - 1, offered, 0, Qt.AlignmentFlag.AlignVCenter)
            self._actions.append(offered)
