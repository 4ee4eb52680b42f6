"""How a part of a chart is filled so that it is told from its neighbours without colour. Knows tokens, no chart."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from tracker.ui import theme

PATTERNS = ("solid", "lines", "dots")
"""Filled; slanting lines on the ink's wash; dots on it."""


def fill(painter: QPainter, box: QRectF, ink: str, pattern: str = "solid", radius: float = 3) -> None:
    """Fill a rounded box with an ink in a pattern; a patterned one has an edge of the ink, too."""
    if box.width() <= 0 or box.height() <= 0:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tint = theme.shade(theme.sheet().ink(ink))
    path = QPainterPath()
    round_ = min(theme.px(radius), box.width() / 2, box.height() / 2)
    path.addRoundedRect(box, round_, round_)
    if pattern == "solid":
        painter.fillPath(path, tint)
    else:
        painter.fillPath(path, theme.shade(theme.sheet().wash(ink)))
        painter.save()
        painter.setClipPath(path)
        _lines(painter, box, ink) if pattern == "lines" else _dots(painter, box, ink)
        painter.restore()
        painter.setPen(QPen(tint, max(1, theme.px(1))))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.restore()


def _lines(painter: QPainter, box: QRectF, ink: str) -> None:
    painter.setPen(QPen(theme.shade(theme.sheet().ink(ink)), max(1.0, theme.px(1.5))))
    tall, step = box.height(), theme.px(5)
    at, lines = box.left() - tall, []
    while at < box.right():
        lines.append(QLineF(at, box.bottom(), at + tall, box.top()))
        at += step
    painter.drawLines(lines)


def _dots(painter: QPainter, box: QRectF, ink: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.shade(theme.sheet().ink(ink)))
    step, size = theme.px(6), max(1.0, theme.px(1.5))
    row, y = 0, box.top() + step / 2
    while y < box.bottom():
        x = box.left() + (step if row % 2 else step / 2)
        while x < box.right():
            painter.drawEllipse(QPointF(x, y), size, size)
            x += step
        y, row = y + step, row + 1
