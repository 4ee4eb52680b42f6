"""What a field means, shown beside it: never takes the keyboard, never covers the field. Knows no field's text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.help.entry import Help
from tracker.ui.widgets import Glyph, Words

_WIDE, _GAP = 440, 6


class HelpBubble(QFrame):
    """Hidden until `show_beside`. A click puts it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("help-bubble")
        self.setProperty("look", "info")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._meaning, self._example = Words("", "body", wrap=True), Words("", "body", "muted", wrap=True)
        self._keys = Words("", "small", "muted")
        row = theme.spaced(QHBoxLayout(self), 10, (12, 10))
        row.addWidget(Glyph("info", "info", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = theme.spaced(QVBoxLayout(), 4, 0)
        for line in (self._meaning, self._example, self._keys):
            words.addWidget(line)
        row.addLayout(words, 1)
        self.hide()

    def words(self) -> tuple[str, str]:
        """What it says: the meaning and the example."""
        return self._meaning.text(), self._example.text()

    def show_beside(self, field: QWidget, help_: Help, keys: str) -> None:
        """Explain this field; `keys` say how to go on."""
        self._meaning.setText(help_.meaning)
        self._example.setText(self.tr("For example: {example}").format(example=help_.example))
        self._keys.setText(keys)
        self.setAccessibleName(f"{help_.meaning} {self._example.text()}")
        self.setAccessibleDescription(keys)
        self.stand_beside(field)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_beside(self, field: QWidget) -> None:
        """Below the field, or above it where there is no room; at its reading side, within the window."""
        window = self.parentWidget()
        assert window is not None
        around = QRect(field.mapTo(window, QPoint(0, 0)), field.size())
        wide = min(theme.px(_WIDE), window.width() - theme.px(24))
        self.setFixedWidth(wide)
        tall = self.heightForWidth(wide)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = around.right() + 1 - wide if rtl else around.left()
        left = max(theme.px(12), min(left, window.width() - wide - theme.px(12)))
        gap = theme.px(_GAP)
        below, above = around.bottom() + 1 + gap, around.top() - gap - tall
        top = below if below + tall <= window.height() or above < 0 else above
        self.setGeometry(left, max(0, min(top, window.height() - tall)), wide, tall)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read, and away with it."""
        event.accept()
        self.hide()
