"""Draws growth curves: small panels, both axes logarithmic, each curve by its own dash and mark and named at its end.

Readable without colour; knows no measurement.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from tests.benchmarks.curves import Curve, Panel, ends, said
from tracker import app as program
from tracker.ui import theme

SCALE, WIDE, HIGH, ACROSS = 2, 460, 310, 3
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 112, 46, 40
_STYLES = {"ledger": 1, "hledger": 2, "LibreOffice": 3, "GnuCash": 1, "rows fetched": 2, "its first paint": 2}
"""Others keep their dash and mark in every panel; 0 is ours, and whoever is not named here is 1."""
_DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 3), (9, 3, 2, 3))


class Grid:
    """Where lines and values lie in a panel."""

    def __init__(self, panel: Panel, at: QPointF) -> None:
        self.box = QRectF(at.x() + _LEFT, at.y() + _TOP, WIDE - _LEFT - _RIGHT, HIGH - _TOP - _BOTTOM)
        lines = [n for curve in panel.curves for n, _ in curve.points]
        self.first, self.last = math.floor(math.log10(min(lines))), math.ceil(math.log10(max(lines)))
        self.low, self.high = ends(panel)
        self.high = max(self.high, self.low + 2)

    def x(self, lines: float) -> float:
        """Where so many lines are."""
        return self.box.left() + self.box.width() * (math.log10(lines) - self.first) / (self.last - self.first)

    def y(self, value: float) -> float:
        """Where a value is."""
        return self.box.bottom() - self.box.height() * (math.log10(value) - self.low) / (self.high - self.low)


def draw(panels: Sequence[Panel], file: Path) -> None:
    """Write the picture. OSError when it cannot be written."""
    program.application()
    theme.apply_theme(program.application(), "light", 1.0)
    rows = -(-len(panels) // ACROSS)
    size = (WIDE * min(ACROSS, len(panels)), HIGH * rows + 34)
    image = QImage(size[0] * SCALE, size[1] * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, panel in enumerate(panels):
        _panel(painter, panel, QPointF(WIDE * (number % ACROSS), HIGH * (number // ACROSS)))
    _words(
        painter,
        QRectF(_LEFT, size[1] - 30, size[0], 20),
        "Both axes are logarithmic. An arrow: not there yet in the time it had.",
        "small",
        "muted",
    )
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"{file} could not be written")


def _panel(painter: QPainter, panel: Panel, at: QPointF) -> None:
    grid = Grid(panel, at)
    _words(painter, QRectF(grid.box.left(), at.y() + 14, WIDE, 22), panel.title, "body", "text", bold=True)
    _axes(painter, panel, grid)
    taken: list[float] = []
    for curve in sorted(panel.curves, key=lambda one: one.ours):
        _curve(painter, curve, grid, 0 if curve.ours else _STYLES.get(curve.name, 1))
    for curve in sorted(panel.curves, key=lambda one: -one.points[-1][1]):
        x, y = grid.x(curve.points[-1][0]), grid.y(curve.points[-1][1])
        while any(abs(y - other) < 27 for other in taken):
            y += 3
        taken.append(y)
        role = "accent" if curve.ours else "text"
        _words(painter, QRectF(x + 12, y - 15, _RIGHT, 16), curve.name, "small", role, bold=curve.ours)
        mark = "> " if curve.points[-1][0] in curve.late else ""
        _words(
            painter, QRectF(x + 12, y - 1, _RIGHT, 16), mark + said(curve.points[-1][1], panel.unit), "small", "muted"
        )


def _axes(painter: QPainter, panel: Panel, grid: Grid) -> None:
    painter.setPen(QPen(theme.color("hairline"), 1))
    for power in range(grid.low, grid.high + 1):
        y = grid.y(10.0**power)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawLine(QPointF(grid.box.left(), y), QPointF(grid.box.right(), y))
        if (power - grid.low) % (2 if grid.high - grid.low > 5 else 1) == 0:
            _words(
                painter,
                QRectF(grid.box.left() - 62, y - 9, 54, 18),
                said(10.0**power, panel.unit),
                "small",
                "muted",
                right=True,
            )
    for power in range(grid.first, grid.last + 1):
        x = grid.x(10.0**power)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawLine(QPointF(x, grid.box.bottom()), QPointF(x, grid.box.bottom() + 4))
        name = {3: "1 k", 4: "10 k", 5: "100 k", 6: "1 M", 7: "10 M lines"}.get(power, f"{10**power:,}")
        _words(painter, QRectF(x - 40, grid.box.bottom() + 6, 80, 18), name, "small", "muted", middle=True)


def _curve(painter: QPainter, curve: Curve, grid: Grid, style: int) -> None:
    color = theme.color("accent" if curve.ours else "muted")
    pen = QPen(color, 2.6 if curve.ours else 1.6)
    if _DASHES[style % len(_DASHES)]:
        pen.setDashPattern(_DASHES[style % len(_DASHES)])
    painter.setPen(pen)
    points = [QPointF(grid.x(lines), grid.y(value)) for lines, value in curve.points]
    painter.drawPolyline(QPolygonF(points))
    for (lines, _), point in zip(curve.points, points, strict=True):
        _mark(painter, point, style, color, late=lines in curve.late)


def _mark(painter: QPainter, at: QPointF, style: int, color: QColor, *, late: bool) -> None:
    """A filled dot is ours; a square, a triangle, a diamond are others', open."""
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(color if style == 0 else theme.color("surface"))
    if style == 0:
        painter.drawEllipse(at, 4, 4)
    else:
        around = {
            1: ((-4, -4), (4, -4), (4, 4), (-4, 4)),
            2: ((0, -5), (5, 4), (-5, 4)),
            3: ((0, -5), (5, 0), (0, 5), (-5, 0)),
        }
        shape = around[(style - 1) % 3 + 1]
        painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in shape]))
    if late:
        top = QPointF(at.x(), at.y() - 17)
        painter.drawLine(QPointF(at.x(), at.y() - 6), top)
        painter.drawPolyline(QPolygonF([top + QPointF(-4, 5), top, top + QPointF(4, 5)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _words(
    painter: QPainter, box: QRectF, text: str, step: theme.Step, role: str, *, bold: bool = False, right: bool = False,
    middle: bool = False,
) -> None:  # fmt: skip
    painter.setFont(theme.font(step, bold=bold, figures=True))
    painter.setPen(theme.color(role))
    side = (
        Qt.AlignmentFlag.AlignHCenter
        if middle
        else Qt.AlignmentFlag.AlignRight
        if right
        else Qt.AlignmentFlag.AlignLeft
    )
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)
