"""The coloured side of the welcome: the mark, what the product is for, and how far one has come. Painted, knows no field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets.draw.text import Face, draw_text

# Ground from and to, words, a filled circle and what stands in it: a dark room has no bright wall.
_BRIGHT = ("accent", "accent_pressed", "on_accent", "on_accent", "accent")
_DIM = ("credit_bg", "bg", "text", "accent", "on_accent")

_TITLE, _BOLD, _BODY = Face("total", bold=True), Face("body", bold=True), Face()


class BrandPanel(QWidget):
    """Shows the steps with the one in hand; those before it are done."""

    def __init__(self, steps: Sequence[str], lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._lines, self._at = tuple(steps), tuple(lines), 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.sized(self, width=320)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Mark the step in hand."""
        self._at = at
        said = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(said.format(number=at + 1, count=len(self._steps), name=self._steps[at]))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for mark, words and steps."""
        return QSize(theme.px(320), theme.px(480))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, mark, words and steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter)
        ink = theme.color(_inks()[2])
        inset = theme.px(32)
        room = QRectF(inset, theme.px(40), self.width() - 2 * inset, theme.px(48))
        side = theme.px(48)
        left = room.right() - side if rtl else room.left()
        icons.paint(painter, "latitude", QRectF(left, room.top(), side, side), "")
        row = room.translated(0, theme.px(64))
        draw_text(painter, _height(row, 32), "Latitude", ink, _TITLE, rtl=rtl)
        row = row.translated(0, theme.px(44))
        for line in self._lines:
            draw_text(painter, _height(row, 22), line, ink, _BODY, rtl=rtl)
            row = row.translated(0, theme.px(24))
        row = row.translated(0, theme.px(40))
        for number, name in enumerate(self._steps):
            self._paint_step(painter, _height(row, 32), number, name, rtl)
            row = row.translated(0, theme.px(52))

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QLinearGradient(0, 0, self.width() * 0.6, self.height())
        ground.setColorAt(0, theme.color(_inks()[0]))
        ground.setColorAt(1, theme.color(_inks()[1]))
        painter.fillRect(self.rect(), ground)
        # Circles of latitude, as on a globe, rising from the foot.
        line = QColor(theme.color(_inks()[3]))
        line.setAlphaF(0.13)
        painter.setPen(QPen(line, theme.px(1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre = QPointF(self.width() * 0.78, self.height() + theme.px(60))
        for ring in range(1, 6):
            painter.drawEllipse(centre, theme.px(64) * ring, theme.px(44) * ring)

    def _paint_step(self, painter: QPainter, row: QRectF, number: int, name: str, rtl: bool) -> None:
        _, _, words_ink, mark, on_mark = _inks()
        ink, fill = theme.color(words_ink), theme.color(mark)
        side = row.height()
        left = row.right() - side if rtl else row.left()
        circle = QRectF(left, row.top(), side, side)
        here, done = number == self._at, number < self._at
        painter.setPen(QPen(fill, theme.px(1.5)))
        painter.setBrush(fill if here or done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if done:
            edge = theme.px(7)
            inner = circle.adjusted(edge, edge, -edge, -edge)
            icons.paint(painter, "check", inner, on_mark)
        else:
            draw_text(painter, circle, str(number + 1), theme.color(on_mark) if here else ink, _BOLD, "center")
        offset = side + theme.px(14)
        words = row.adjusted(0, 0, -offset, 0) if rtl else row.adjusted(offset, 0, 0, 0)
        draw_text(painter, words, name, ink, _BOLD if here else _BODY, rtl=rtl)
        if number + 1 < len(self._steps):
            middle = circle.center().x()
            painter.drawLine(
                QPointF(middle, circle.bottom() + theme.px(4)), QPointF(middle, circle.bottom() + theme.px(16))
            )


def _inks() -> tuple[str, str, str, str, str]:
    return _DIM if theme.sheet().dark else _BRIGHT


def _height(row: QRectF, tall: int) -> QRectF:
    return QRectF(row.left(), row.top(), row.width(), theme.px(tall))
