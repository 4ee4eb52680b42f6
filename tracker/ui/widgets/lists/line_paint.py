"""How one line of the journal is painted, and the headings above; knows `LineRow` and tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Align, Face, draw_text
from tracker.ui.widgets.lists.line_rows import LineRow, heading
from tracker.ui.widgets.lists.line_widths import PAD, face_of

ROW = 32
"""Height of a line in design pixels."""

_TIME, _ROOM, _GUEST, _GESTURE, _WHY, _VALUE, _BY, _MARKS = range(8)
_STRUCK_CELLS = (_GESTURE, _WHY, _VALUE)
_PLAIN, _HEADING = Face(), Face("small", bold=True)


class Span(NamedTuple):
    """Where a column stands: its left edge and width in pixels."""

    column: int
    left: int
    width: int


class Way(NamedTuple):
    """How a line is painted: its place in the table, whether it is the chosen one, the pointer's, and read from the right."""

    number: int
    chosen: bool
    hovered: bool
    rtl: bool


def paint_row(painter: QPainter, row: LineRow, box: QRect, spans: Sequence[Span], way: Way) -> None:
    """Paint a line across `box`. A whole line at once: asking Qt for every cell costs as much again."""
    ground = _ground(way.number, way.chosen, way.hovered)
    if ground:
        painter.fillRect(box, theme.color(ground))
    pad = theme.px(PAD)
    for column, left, width in spans:
        cell = QRectF(left + pad, box.top(), width - 2 * pad, box.height())
        if column == _MARKS:
            _paint_marks(painter, cell, row, way.chosen, way.rtl)
            continue
        face = face_of(column)
        if row.struck and column in _STRUCK_CELLS:
            face = face._replace(struck=True)
        align: Align = "figures" if column == _VALUE else "start"
        ink = theme.shade(_ink(row, column, way.chosen))
        draw_text(painter, cell, row.cell(column), ink, face, align, way.rtl)


class LineHeader(QHeaderView):
    """The headings, aligned with the cells below and closed by a hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Return the headings' height."""
        return QSize(super().sizeHint().width(), theme.px(ROW))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading."""
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
        pad = theme.px(PAD)
        align: Align = "figures" if section == _VALUE else "start"
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(rect).adjusted(pad, 0, -pad, 0)
        draw_text(painter, box, heading(section), theme.color("muted"), _HEADING, align, rtl)
        painter.restore()


def _ground(number: int, chosen: bool, hovered: bool) -> str:
    if chosen:
        return "selection"
    if hovered:
        return "raised"
    return "bg" if number % 2 else ""


def _ink(row: LineRow, column: int, chosen: bool) -> str:
    sheet = theme.sheet()
    if column == _GESTURE and not row.struck:
        role = row.kind
    else:
        role = "muted" if column == _BY or (row.struck and column != _TIME) else "text"
    return sheet.on_selection(role) if chosen else sheet.ink(role)


def _paint_marks(painter: QPainter, cell: QRectF, row: LineRow, chosen: bool, rtl: bool) -> None:
    """The first mark keeps its words; a further one that has no room for all of them stands as its glyph, and the tip says
    it: the first letters of a word say nothing."""
    gap, room = theme.px(10), QRectF(cell)
    for at, (role, text) in enumerate(row.marks):
        if room.width() < theme.px(16):
            return
        look = shapes.look_of(role)
        if at and shapes.mark_width(text) > room.width() + 1:
            text = ""
        ink = theme.sheet().on_selection(look.ink) if chosen else theme.sheet().ink(look.ink)
        used = shapes.glyph_and_text(painter, room, look.glyph, text, look.ink, theme.shade(ink), _PLAIN, rtl) + gap
        room = room.adjusted(0, 0, -used, 0) if rtl else room.adjusted(used, 0, 0, 0)
