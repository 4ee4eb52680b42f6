"""How a row of the time line is painted: time, rail and icon, what happened, how much. Knows rows and tokens, no ledger."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.ui import icons, theme
from tracker.ui.guests.time_line.rows import TimeRow, TimeRows
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Align, Face, advance, draw_text, line_height

_BOLD, _PLAIN, _SMALL, _HEAD = Face(bold=True), Face(), Face("small"), Face("small", bold=True)
_TIME, _RAIL, _WORDS, _PAD, _GAP = 40, 64, 88, 8, 10
"""Design pixels from the reading side: where the time ends, the middle of the rail, where the words begin."""
_BADGE = 26
_LINE = 20


class TimeDelegate(QStyledItemDelegate):
    """`narrow`: the marks stand on a line of their own, and what else was said below the title."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.narrow = False

    def lines(self, row: TimeRow) -> int:
        """How many lines of text a row has."""
        if row.heading or row.shape == "after":
            return 2 if self.narrow and (row.detail or row.marks) and row.shape != "day" else 1
        return 1 + bool(row.detail and (self.narrow or row.figure)) + bool(self.narrow and row.marks)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the height of a row by its lines; the list gives the width."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, TimeRows) else None
        if row is None:
            return QSize(0, 0)
        pad = {"visit": 20, "day": 12, "event": 16, "after": 8}[row.shape]
        tall = self.lines(row) * _line() + theme.px(pad)
        return QSize(theme.px(120), max(tall, theme.reach(1)) if row.key else tall)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, TimeRows) else None
        if row is None:
            return
        painter.save()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        pen = _Pen(painter, box, chosen, rtl)
        if row.shape == "visit":
            self._visit(pen, row, first=index.row() == 0)
        elif row.shape == "day":
            pen.rail(dot=True)
            pen.text(theme.px(_WORDS), row.title, "muted", _HEAD)
        else:
            self._event(pen, row)
        view = option.widget
        if chosen and isinstance(view, QWidget) and view.hasFocus():
            shapes.outline(painter, box.adjusted(0, 0, -1, -1))
        painter.restore()

    def _visit(self, pen: _Pen, row: TimeRow, *, first: bool) -> None:
        if not first:
            pen.hairline()
        pen.lines(self.lines(row))
        used = pen.figure(row.figure, _BOLD)
        at = pen.text(0, row.title, "text", _BOLD, spare=used)
        if self.lines(row) > 1:
            pen.next_line()
            at = 0
        pen.text(at, row.detail, "muted", _SMALL, spare=used if at else 0)

    def _event(self, pen: _Pen, row: TimeRow) -> None:
        after, lines = row.shape == "after", self.lines(row)
        pen.ground()
        pen.rail(ends=row.last)
        pen.lines(lines)
        pen.text(0, row.time, "muted", _SMALL, width=theme.px(_TIME), align="end")
        start = theme.px(_WORDS)
        if after:
            pen.glyph(row.glyph, row.tint, start)
            start += theme.px(22)
        else:
            pen.badge(row.glyph, row.tint)
        used = pen.figure(row.by, _SMALL, "muted", least=theme.px(24))
        used = pen.figure(row.figure, _PLAIN._replace(figures=True, struck=row.struck), spare=used)
        face = (_SMALL if after else _BOLD)._replace(struck=row.struck)
        at = pen.text(start, row.title, "muted" if row.struck else "text", face, spare=used)
        beside = bool(row.detail) and lines == 1
        if beside:
            at = pen.text(at, row.detail, "muted", _SMALL, spare=used + pen.wanted(row.marks))
        if not self.narrow:
            pen.marks(at, row.marks, spare=used)
        if row.detail and not beside:
            pen.next_line()
            pen.text(start, row.detail, "muted", _SMALL)
        if self.narrow and row.marks:
            if not after or not row.detail:
                pen.next_line()
            pen.marks(start, row.marks)


class _Pen:
    """Paints on the current line of one row; `at` and `spare` are pixels from the reading and the far side."""

    def __init__(self, painter: QPainter, box: QRectF, chosen: bool, rtl: bool) -> None:
        self._painter, self._box, self._chosen, self._rtl = painter, box, chosen, rtl
        self._line = QRectF(box)

    def lines(self, count: int) -> None:
        """Stand on the first of so many lines, together in the middle of the row."""
        tall = _line()
        top = self._box.top() + (self._box.height() - count * tall) / 2
        self._line = QRectF(self._box.left(), top, self._box.width(), tall)

    def next_line(self) -> None:
        """Go on one line below."""
        self._line.translate(0, self._line.height())

    def ground(self) -> None:
        """The ground of a chosen row."""
        if self._chosen:
            shapes.panel(self._painter, self._box.adjusted(0, 0, -1, -1), theme.color("selection"))

    def hairline(self) -> None:
        """Set this visit apart from the one above."""
        self._painter.fillRect(QRectF(self._box.left(), self._box.top(), self._box.width(), 1), theme.color("hairline"))

    def rail(self, *, ends: bool = False, dot: bool = False) -> None:
        """The line that ties what happened together; a dot for a day."""
        x = self._middle(_RAIL)
        end = self._box.center().y() if ends else self._box.bottom() + 1
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(theme.color("hairline"), max(1, theme.px(2))))
        self._painter.drawLine(QPointF(x, self._box.top()), QPointF(x, end))
        if dot:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.color("border"))
            self._painter.drawEllipse(QPointF(x, self._box.center().y()), theme.px(3), theme.px(3))

    def badge(self, glyph: str, tint: str) -> None:
        """The icon of what happened, in a ring on the rail."""
        side = theme.px(_BADGE)
        ring = QRectF(self._middle(_RAIL) - side / 2, self._line.center().y() - side / 2, side, side)
        self._painter.setPen(QPen(theme.color(tint), max(1, theme.px(1))))
        self._painter.setBrush(theme.color("surface"))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.drawEllipse(ring)
        inner = theme.px(5)
        icons.paint(self._painter, glyph, ring.adjusted(inner, inner, -inner, -inner), tint)

    def glyph(self, glyph: str, tint: str, at: float) -> None:
        """A small icon before words."""
        box = self._room(at, 0)
        side = theme.px(14)
        left = box.right() - side if self._rtl else box.left()
        ink = "selection_text" if self._chosen else tint
        icons.paint(self._painter, glyph, QRectF(left, box.top(), side, box.height()), ink)

    def text(
        self, at: float, text: str, ink: str, face: Face, *, spare: float = 0, width: float = 0, align: Align = "start"
    ) -> float:
        """Paint words from `at` on; returns where the next may begin. `spare` is left free at the far side."""
        box = self._room(at, spare)
        if width:
            box = QRectF(box.right() - width if self._rtl else box.left(), box.top(), width, box.height())
        if not text or box.width() <= 0:
            return at
        used = draw_text(self._painter, box, text, self._ink(ink), face, align, self._rtl)
        return at + used + theme.px(_GAP)

    def figure(self, text: str, face: Face, ink: str = "text", *, spare: float = 0, least: float = 0) -> float:
        """Paint words at the far side; returns how much of it is taken by now."""
        if text:
            draw_text(self._painter, self._room(0, spare), text, self._ink(ink), face, "end", self._rtl)
        wide = max(least, advance(text, face))
        return spare + wide + theme.px(_GAP) if wide else spare

    def wanted(self, marks: tuple[tuple[str, str], ...]) -> float:
        """How much room the marks would like."""
        return sum(shapes.mark_width(text, _SMALL) + theme.px(_GAP) for _role, text in marks)

    def marks(self, at: float, marks: tuple[tuple[str, str], ...], *, spare: float = 0) -> None:
        """Paint the marks, as far as there is room."""
        for role, text in marks:
            room = self._room(at, spare)
            if room.width() < theme.px(24):
                return
            look = shapes.look_of(role)
            ink = theme.sheet().on_selection(look.ink) if self._chosen else theme.sheet().ink(look.ink)
            tint = "selection_text" if self._chosen else look.ink
            used = shapes.glyph_and_text(
                self._painter, room, look.glyph, text, tint, theme.shade(ink), _SMALL, self._rtl
            )
            at += used + theme.px(_GAP)

    def _ink(self, name: str) -> QColor:
        return theme.color("selection_text" if self._chosen else name)

    def _room(self, at: float, spare: float) -> QRectF:
        near, far = theme.px(_PAD) + at, theme.px(_PAD) + spare
        left, right = (far, near) if self._rtl else (near, far)
        return QRectF(
            self._line.left() + left, self._line.top(), max(0.0, self._line.width() - left - right), self._line.height()
        )

    def _middle(self, at: float) -> float:
        return self._box.right() - theme.px(_PAD + at) if self._rtl else self._box.left() + theme.px(_PAD + at)


def _line() -> int:
    return max(theme.px(_LINE), line_height(_BOLD))
