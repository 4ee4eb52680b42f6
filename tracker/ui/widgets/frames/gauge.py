"""The gauge as a widget: how much of a cap is spent, with words for who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.shapes import State
from tracker.ui.widgets.draw.text import set_tip


class Gauge(QWidget):
    """A bar that fills from the reading side. Put its words beside it: the bar alone is never the message."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._fraction: float | None = 0.0
        self._state: State = "none"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self.updateGeometry)

    def fraction(self) -> float | None:
        """Return the fraction shown."""
        return self._fraction

    def show_spent(self, fraction: float | None, state: State, words: str) -> None:
        """Show a fraction of the cap (above 1 is over it, None is without cap); `words` say the same aloud."""
        self._fraction, self._state = fraction, state
        self.setAccessibleName(words)
        set_tip(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's height; it takes any width."""
        return QSize(theme.px(120), theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the bar."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shapes.gauge(QPainter(self), QRectF(self.rect()), self._fraction, self._state, rtl)
