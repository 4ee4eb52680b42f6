"""One headline figure: a small caption and a large amount below it, painted so that columns of them stand even."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw.text import Face, advance, draw_text, line_height

_CAPTION, _AMOUNT = Face("small"), Face("total", bold=True, figures=True)


class Figure(QWidget):
    """`show_amount(text)`; the caption stays."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._amount, self._ink = caption, "", "text"
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self.updateGeometry)

    def amount(self) -> str:
        """Return what is shown."""
        return self._amount

    def show_amount(self, amount: str, ink: str = "text") -> None:
        """Show an amount or a count, finished."""
        self._amount, self._ink = amount, ink
        self.setAccessibleName(f"{self._caption}: {amount}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for caption and amount."""
        wide = max(advance(self._caption, _CAPTION), advance(self._amount, _AMOUNT))
        return QSize(round(wide) + 2, line_height(_CAPTION) + theme.px(2) + line_height(_AMOUNT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a figure is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint caption and amount from the reading side."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top, low = line_height(_CAPTION), line_height(_AMOUNT)
        draw_text(painter, QRectF(0, 0, self.width(), top), self._caption, theme.color("muted"), _CAPTION, rtl=rtl)
        below = QRectF(0, top + theme.px(2), self.width(), low)
        draw_text(painter, below, self._amount, theme.color(self._ink), _AMOUNT, rtl=rtl)
