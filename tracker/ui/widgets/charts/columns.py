"""Upright columns over time or classes: their values above where all fit, names below as far apart as they fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from tracker.ui import theme
from tracker.ui.widgets.charts import patterns
from tracker.ui.widgets.charts.chart import Chart, Mark
from tracker.ui.widgets.draw.text import Face, advance, draw_text, line_height

_ABOVE = 4
"""Between the value of the tallest column and the outline of the one at hand."""
_NAME, _VALUE, _SAID = Face("small"), Face("small", figures=True), Face("small", bold=True, figures=True)


class Columns(Chart):
    """Its head always says the column at hand in words; the tallest carries its value, too."""

    across = True
    tall = 168

    def __init__(self, title: str, *, at_last: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._at_last = at_last

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these columns; the last is at hand first, where that is today."""
        if len(marks) != len(self.marks):
            self.current = len(marks) if self._at_last else 0
        super().show_marks(marks)

    def sizeHint(self) -> QSize:
        """Return the room for head, columns and names."""
        return QSize(theme.px(220), theme.px(self.tall) + self._head() + self._foot())

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(theme.px(140), self.sizeHint().height())

    def place(self, index: int) -> QRectF:
        """Return the strip of a column, down to its line: the name below may be wider."""
        step = self.width() / max(1, len(self.marks))
        at = len(self.marks) - 1 - index if self.isRightToLeft() else index
        return QRectF(at * step, self._head(), step, self.height() - self._head() - self._foot() + theme.px(2))

    def paint_marks(self, painter: QPainter, rtl: bool) -> None:
        """Paint the columns on their line."""
        head = QRectF(theme.px(2), 0, self.width() - theme.px(4), self._head() - theme.px(4))
        draw_text(painter, head, self.spoken(), theme.color("muted"), _SAID, rtl=rtl)
        top, foot = self._head() + line_height(_VALUE) + theme.px(_ABOVE), self.height() - self._foot()
        most = max((mark.amount for mark in self.marks), default=0)
        self._ground(painter, top, foot)
        step = self.width() / max(1, len(self.marks))
        all_fit = all(advance(mark.shown, _VALUE) <= step for mark in self.marks)
        for number, mark in enumerate(self.marks):
            strip = self.place(number)
            wide = max(2.0, min(theme.px(28), strip.width() * 0.7))
            high = (foot - top) * mark.amount / most if most > 0 and mark.amount > 0 else 0.0
            at_hand = number == self.current and self.hasFocus()
            box = QRectF(strip.center().x() - wide / 2, foot - max(high, 1.0 if mark.amount else 0.0), wide, high)
            patterns.fill(painter, box, mark.ink, mark.pattern, 2)
            if mark.amount > 0 and (all_fit or mark.amount == most or at_hand):
                self._value(painter, box, mark.shown, rtl)
        self._names(painter, foot, rtl)

    def _ground(self, painter: QPainter, top: float, foot: float) -> None:
        painter.setPen(QPen(theme.color("hairline"), 1))
        for part in (0.0, 0.5):
            y = round(top + (foot - top) * part) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setPen(QPen(theme.color("border"), max(1, theme.px(1))))
        painter.drawLine(QPointF(0, foot + 0.5), QPointF(self.width(), foot + 0.5))

    def _value(self, painter: QPainter, column: QRectF, text: str, rtl: bool) -> None:
        wide = advance(text, _VALUE) + 1
        left = min(max(0.0, column.center().x() - wide / 2), self.width() - wide)
        box = QRectF(left, column.top() - line_height(_VALUE), wide, line_height(_VALUE))
        painter.fillRect(box, theme.color("surface"))
        draw_text(painter, box, text, theme.color("text"), _VALUE, "center", rtl)

    def _names(self, painter: QPainter, foot: float, rtl: bool) -> None:
        widest = max((advance(mark.label, _NAME) for mark in self.marks), default=0.0) + theme.px(16)
        step = self.width() / max(1, len(self.marks))
        every = max(1, -int(-widest // step)) if step else 1
        last = len(self.marks) - 1
        for number, mark in enumerate(self.marks):
            if (number if not self._at_last else last - number) % every == 0:  # today is always named
                strip, wide = self.place(number), advance(mark.label, _NAME) + 1
                left = min(max(0.0, strip.center().x() - wide / 2), self.width() - wide)
                box = QRectF(left, foot + theme.px(3), wide, line_height(_NAME))
                draw_text(painter, box, mark.label, theme.color("muted"), _NAME, "center", rtl)

    def _head(self) -> int:
        return line_height(_SAID) + theme.px(8)

    def _foot(self) -> int:
        return line_height(_NAME) + theme.px(6)
