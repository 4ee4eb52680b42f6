"""A row of chips: what was understood, in the colours of its kinds; as many rows as asked, never more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text, set_tip

_TALL, _GAP, _PAD, _WIDEST, _SHORTEST = 28, 6, 10, 280, 72
_FACE, _LARGE = Face("body"), Face("title", bold=True)
_GLYPHED = frozenset(("ok", "warn", "over", "promise", "estimate", "pending", "free_label", "credit", "upgrade"))

Chip = tuple[str, str]
"""(text, role): a role of `shapes.MARKS`, `text` for plain words, or `missing` for what is still needed."""


class Placed(NamedTuple):
    """A chip with the box and the face it is painted in, before mirroring; role `more` counts those left out."""

    text: str
    role: str
    box: QRectF
    face: Face = _FACE


class Chips(QWidget):
    """Shows chips in at most `rows` rows; what does not fit becomes "+2". Its height never changes while typing.

    One of them can be foremost: it is painted large where all have room, and loses its own last.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, rows: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._chips: list[Chip] = []
        self._foremost = -1
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Understood"))
        theme.signals().changed.connect(self.updateGeometry)

    def chips(self) -> list[Chip]:
        """Return the chips shown."""
        return list(self._chips)

    def set_chips(self, chips: Sequence[Chip], hint: str = "", foremost: Chip | None = None) -> None:
        """Show these chips, `foremost` of them large; `hint` stands there, muted, when there are none."""
        self._chips, self._hint = list(chips), hint
        self._foremost = self._chips.index(foremost) if foremost in self._chips else -1
        spoken = ", ".join(f"missing: {text}" if role == "missing" else text for text, role in self._chips)
        self.setAccessibleDescription(spoken or hint)
        set_tip(self, " · ".join(text for text, _role in self._chips))
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
        for chip in self.placed():
            if rtl:
                mirrored = QRectF(self.width() - chip.box.right(), chip.box.top(), chip.box.width(), chip.box.height())
                chip = chip._replace(box=mirrored)
            _paint_chip(painter, chip, rtl)

    def placed(self) -> list[Placed]:
        """Place the chips row by row; in the last row, what does not fit is cut short or counted as "+n"."""
        placed: list[Placed] = []
        tall, gap, wide = theme.px(_TALL), theme.px(_GAP), float(self.width())
        faces = [_LARGE if number == self._foremost else _FACE for number in range(len(self._chips))]
        widths = [min(self._natural(number, face), wide) for number, face in enumerate(faces)]
        at, row = 0.0, 0
        for number, width in enumerate(widths):
            if row < self._rows - 1 and at and at + width > wide:
                at, row = 0.0, row + 1
            rest = widths[number:]
            if row == self._rows - 1 and at + sum(rest) + gap * (len(rest) - 1) > wide:
                return placed + self._squeezed(number, at, row)
            placed.append(Placed(*self._chips[number], QRectF(at, row * (tall + gap), width, tall), faces[number]))
            at += width + gap
        return placed

    def _squeezed(self, first: int, at: float, row: int) -> list[Placed]:
        """Fill the last row from chip `first` on: whole chips, then one cut short, then the count of the others."""
        tall, gap, wide = theme.px(_TALL), theme.px(_GAP), float(self.width())
        placed: list[Placed] = []
        more = _chip_width("+00" if len(self._chips) > 9 else "+0", "more") + gap
        widths = self._given_way(first, wide - at, more)
        for number in range(first, len(self._chips)):
            text, role = self._chips[number]
            wanted = widths[number - first]
            if not wanted:
                continue
            last = number == len(self._chips) - 1 and 0.0 not in widths
            spare = wide - at - (0 if last else more)
            ours = role in _GLYPHED and number != self._foremost  # a word of our own is whole or counted
            if spare < (wanted if ours else min(wanted, theme.px(_SHORTEST))):
                break
            width = min(wanted, spare)
            placed.append(Placed(text, role, QRectF(at, row * (tall + gap), width, tall)))
            at += width + gap
            if width < wanted:
                break
        left_out = len(self._chips) - first - len(placed)
        if left_out:
            width = min(_chip_width(f"+{left_out}", "more"), max(0.0, wide - at))
            placed.append(Placed(f"+{left_out}", "more", QRectF(at, row * (tall + gap), width, tall)))
        return placed

    def _given_way(self, first: int, wide: float, more: float) -> list[float]:
        """How wide the chips from `first` on should be, so that the foremost has room: the first one gives way, for who it is
        stands in the line; what stands between them is left out (0) before it is cut; at last it loses its own last words."""
        widths = [self._natural(number) for number in range(first, len(self._chips))]
        kept, least, gap = self._foremost - first, theme.px(_SHORTEST), theme.px(_GAP)
        if kept < 0:
            return widths
        whole = kept == len(widths) - 1
        excess = sum(widths[: kept + 1]) + kept * gap + (0.0 if whole else more) - wide
        taken = min(max(0.0, excess), max(0.0, widths[0] - least)) if kept else 0.0
        widths[0] -= taken
        excess -= taken
        for number in range(kept - 1, 0, -1):
            if excess > 0:
                excess += (more if whole else 0.0) - widths[number] - gap
                widths[number], whole = 0.0, False
        if excess > 0:
            taken = min(excess, max(0.0, widths[kept] - 3 * least))
            widths[kept] -= taken
            excess -= taken
        if excess > 0 and kept:
            widths[0] = 0.0
        elif kept:
            widths[0] = min(self._natural(first), widths[0] - excess)
        return widths

    def _natural(self, number: int, face: Face = _FACE) -> float:
        """The width that a chip should have; what people typed is cut when it is long."""
        width = _chip_width(*self._chips[number], face)
        return width if number == self._foremost else min(width, theme.px(_WIDEST))


def _chip_width(text: str, role: str, face: Face = _FACE) -> float:
    body = shapes.mark_width(text, face) if role in _GLYPHED else advance(text, face)
    return body + 2 * theme.px(_PAD) + 1


def _paint_chip(painter: QPainter, chip: Placed, rtl: bool) -> None:
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
        draw_text(painter, inside, chip.text, theme.color("text"), chip.face, rtl=rtl)
    else:
        shapes.glyph_and_text(painter, inside, look.glyph, chip.text, look.ink, theme.color(look.ink), chip.face, rtl)
