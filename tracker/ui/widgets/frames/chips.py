"""A row of chips: what was understood, in the colours of its kinds; as many rows as asked, never more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text, tip

_TALL, _GAP, _PAD, _WIDEST = 28, 6, 10, 280
_FACE = Face("body")
_GLYPHED = frozenset(("ok", "warn", "over", "promise", "estimate", "pending", "free_label", "credit", "upgrade"))

Chip = tuple[str, str]
"""(text, role): a role of `shapes.MARKS`, `text` for plain words, or `missing` for what is still needed."""


class _Placed(NamedTuple):
    text: str
    role: str
    box: QRectF


class Chips(QWidget):
    """Shows chips in at most `rows` rows; what does not fit becomes "+2". Its height never changes while typing."""

    def __init__(self, rows: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._chips: list[Chip] = []
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Understood")
        theme.signals().changed.connect(self.updateGeometry)

    def chips(self) -> list[Chip]:
        """Return the chips shown."""
        return list(self._chips)

    def set_chips(self, chips: Sequence[Chip], hint: str = "") -> None:
        """Show these chips; `hint` stands there, muted, when there are none."""
        self._chips, self._hint = list(chips), hint
        spoken = ", ".join(f"missing: {text}" if role == "missing" else text for text, role in self._chips)
        self.setAccessibleDescription(spoken or hint)
        self.setToolTip(tip(" · ".join(text for text, _role in self._chips)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows, used or not."""
        return QSize(theme.px(200), self._rows * theme.px(_TALL) + (self._rows - 1) * theme.px(_GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the least: one chip."""
        return QSize(theme.px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the chips from the reading side."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not self._chips:
            line = QRectF(0, 0, self.width(), theme.px(_TALL))
            draw_text(painter, line, self._hint, theme.color("muted"), _FACE, rtl=rtl)
            return
        for chip in self._placed():
            if rtl:
                mirrored = QRectF(self.width() - chip.box.right(), chip.box.top(), chip.box.width(), chip.box.height())
                chip = chip._replace(box=mirrored)
            _paint_chip(painter, chip, rtl)

    def _placed(self) -> list[_Placed]:
        """Place the chips row by row, keeping room for the "+n" that stands for those left out."""
        placed: list[_Placed] = []
        tall, gap, wide = theme.px(_TALL), theme.px(_GAP), self.width()
        at, row = 0.0, 0
        for number, (text, role) in enumerate(self._chips):
            width = min(_chip_width(text, role), theme.px(_WIDEST), wide)
            left_out = len(self._chips) - number
            last_row = row == self._rows - 1
            reserve = (_chip_width(f"+{left_out}", "more") + gap) if last_row and left_out > 1 else 0
            if at and at + width > wide - reserve:
                if last_row:
                    self._squeeze(placed, at, left_out, row)
                    break
                at, row = 0.0, row + 1
            placed.append(_Placed(text, role, QRectF(at, row * (tall + gap), width, tall)))
            at += width + gap
        return placed

    def _squeeze(self, placed: list[_Placed], at: float, left_out: int, row: int) -> None:
        """Put the next chip into what is left when that shows enough of it, and "+n" for the others."""
        tall, gap = theme.px(_TALL), theme.px(_GAP)
        text, role = self._chips[len(placed)]
        others = left_out - 1
        more = _chip_width(f"+{others}", "more") + gap if others else 0
        spare = self.width() - at - more
        if spare >= theme.px(72):
            placed.append(_Placed(text, role, QRectF(at, row * (tall + gap), spare, tall)))
            at, left_out = at + spare + gap, others
        if left_out:
            width = min(_chip_width(f"+{left_out}", "more"), max(0.0, self.width() - at))
            placed.append(_Placed(f"+{left_out}", "more", QRectF(at, row * (tall + gap), width, tall)))


def _chip_width(text: str, role: str) -> float:
    body = shapes.mark_width(text, _FACE) if role in _GLYPHED else advance(text, _FACE)
    return body + 2 * theme.px(_PAD) + 1


def _paint_chip(painter: QPainter, chip: _Placed, rtl: bool) -> None:
    look = shapes.look_of(chip.role)
    inside = chip.box.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
    if chip.role == "missing":
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = chip.box.height() / 2
        painter.drawRoundedRect(chip.box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        draw_text(painter, inside, chip.text, theme.color("muted"), _FACE, rtl=rtl)
        return
    plain = chip.role not in _GLYPHED
    ground = theme.color("raised") if plain else theme.shade(theme.sheet().wash(look.ink))
    shapes.panel(painter, chip.box, ground, radius=14)
    if plain:
        draw_text(painter, inside, chip.text, theme.color("text"), _FACE, rtl=rtl)
    else:
        shapes.glyph_and_text(painter, inside, look.glyph, chip.text, look.ink, theme.color(look.ink), _FACE, rtl)
