"""Bars below each other: a name, a quiet word, the value, and a bar under them. One mark a row, stacked where it has parts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QWidget

from tracker.ui import theme
from tracker.ui.widgets.charts import patterns
from tracker.ui.widgets.charts.chart import Chart, Mark, Part
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text

_VALUE, _BESIDE, _INSIDE = Face(bold=True, figures=True), Face("small"), Face("small", bold=True, figures=True)
_LEAST_NAME = 56


class Bars(Chart):
    """As tall as its rows; puts what it has no room for into the tip and the spoken words, never the value."""

    row, bar = 42, 8

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        return QSize(theme.px(180), theme.px(self.row) * max(1, len(self.marks)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: rows are scrolled, not squeezed."""
        return QSize(theme.px(120), self.sizeHint().height())

    def place(self, index: int) -> QRectF:
        """Return a row."""
        return QRectF(0, index * theme.px(self.row), self.width(), theme.px(self.row))

    def paint_marks(self, painter: QPainter, rtl: bool) -> None:
        """Paint each row against the largest."""
        most = max((_size(mark) for mark in self.marks), default=0)
        column = max((advance(mark.shown, _VALUE) + 1 for mark in self.marks if not mark.faint), default=0.0)
        for number, mark in enumerate(self.marks):
            box = self.place(number).adjusted(theme.px(6), theme.px(3), -theme.px(6), 0)
            self._words(painter, box, mark, column, rtl)
            track = QRectF(box.left(), box.top() + theme.px(24), box.width(), theme.px(self.bar))
            if mark.pattern != "none":
                self.paint_bar(painter, track, mark, _size(mark) / most if most > 0 else 0.0, rtl)

    def paint_bar(self, painter: QPainter, track: QRectF, mark: Mark, part: float, rtl: bool) -> None:
        """Paint one bar, `part` of the track."""
        shapes.panel(painter, track, theme.color("track"), radius=3)
        if part > 0:
            patterns.fill(
                painter, _from_start(track, max(track.height() / 2, track.width() * part), rtl), mark.ink, mark.pattern
            )

    def _words(self, painter: QPainter, box: QRectF, mark: Mark, column: float, rtl: bool) -> None:
        """The value stands in a `column` of that width, so that last digits stand below each other in every language."""
        gap, line = theme.px(10), QRectF(box.left(), box.top(), box.width(), theme.px(22))
        ink, face = (theme.color("muted"), _BESIDE) if mark.faint else (theme.color("text"), _VALUE)
        used = min(advance(mark.shown, face) + 1 if mark.faint else column, line.width())
        value = _from_start(line, used, not rtl)
        draw_text(painter, value, mark.shown, ink, face, "end" if mark.faint else "figures", rtl)
        if mark.beside and self._has_room(mark, box.width() - used - gap, advance(mark.beside, _BESIDE) + gap):
            rest = _without_end(line, used + gap, rtl)
            used += gap + draw_text(painter, rest, mark.beside, theme.color("muted"), _BESIDE, "end", rtl)
        name = _without_end(line, used + gap, rtl)
        draw_text(painter, name, mark.label, theme.color("text"), rtl=rtl)

    @staticmethod
    def _has_room(mark: Mark, room: float, quiet: float) -> bool:
        """Whether the quiet word stands: it gives way to a name that is whole without it, not to one that is cut anyway."""
        name = advance(mark.label) + 1
        return room - quiet >= (name if name <= room else theme.px(_LEAST_NAME))


class Stacks(Bars):
    """Rows whose bar is parted: each part has its own pattern and its number inside, and the legend says which is which."""

    row, bar = 54, 20

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("stacks")

    def paint_bar(self, painter: QPainter, track: QRectF, mark: Mark, part: float, rtl: bool) -> None:  # noqa: ARG002 - a whole is a whole
        """Paint the parts beside each other, over the whole track."""
        total = sum(p.amount for p in mark.parts)
        if not total:
            shapes.panel(painter, track, theme.color("track"), radius=3)
            return
        at, gap = 0.0, theme.px(2)
        for one in mark.parts:
            wide = track.width() * one.amount / total
            if wide > 0:
                left = track.right() - at - wide if rtl else track.left() + at
                self._part(painter, QRectF(left, track.top(), max(1.0, wide - gap), track.height()), one, rtl)
            at += wide

    @staticmethod
    def _part(painter: QPainter, box: QRectF, one: Part, rtl: bool) -> None:
        patterns.fill(painter, box, one.ink, one.pattern)
        wide = advance(one.shown, _INSIDE) + theme.px(8)
        if wide > box.width():
            return
        plate = QRectF(box.center().x() - wide / 2, box.top() + theme.px(2), wide, box.height() - theme.px(4))
        shapes.panel(painter, plate, theme.color("surface"), radius=3)
        draw_text(painter, plate, one.shown, theme.color("text"), _INSIDE, "center", rtl)


class Legend(QWidget):
    """What the patterns mean: a sample and a word for each."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, parts: tuple[Part, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.setAccessibleName(", ".join(p.shown for p in parts))
        theme.signals().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        wide = sum(advance(p.shown, _BESIDE) + theme.px(40) for p in self._parts)
        return QSize(round(wide), theme.px(22))

    def paintEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the samples from the reading side."""
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 0.0
        for one in self._parts:
            wide = advance(one.shown, _BESIDE)
            room = theme.px(22)
            box = QRectF(self.width() - at - room if rtl else at, theme.px(5), room, theme.px(12))
            patterns.fill(painter, box, one.ink, one.pattern)
            left = self.width() - at - room - theme.px(6) - wide if rtl else at + room + theme.px(6)
            words = QRectF(left, 0, wide + 1, self.height())
            draw_text(painter, words, one.shown, theme.color("muted"), _BESIDE, rtl=rtl)
            at += room + wide + theme.px(18)


def _size(mark: Mark) -> int:
    return max(0, mark.amount)


def _from_start(track: QRectF, wide: float, rtl: bool) -> QRectF:
    left = track.right() - wide if rtl else track.left()
    return QRectF(left, track.top(), wide, track.height())


def _without_end(box: QRectF, taken: float, rtl: bool) -> QRectF:
    return box.adjusted(taken, 0, 0, 0) if rtl else box.adjusted(0, 0, -taken, 0)
