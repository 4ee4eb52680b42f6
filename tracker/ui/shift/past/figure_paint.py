"""How a document's row and the headings above it are painted; knows rows and tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw.text import Align, Face, draw_text
from tracker.ui.widgets.lists.line_paint import ROW

if TYPE_CHECKING:
    from tracker.ui.shift.past.figure_table import FigureRows

PAD = 8
"""Between a cell's edge and its text, in design pixels."""


class FigureDelegate(QStyledItemDelegate):
    """Paints the cells; the table says once a repaint what holds for all."""

    def __init__(self, rows: FigureRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.chosen = -1
        self.rtl = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return a row's height; widths are the table's business."""
        return QSize(theme.px(64), theme.reach(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        row = self._rows.row(index.row())
        if row is None:
            return
        column = self._rows.columns[index.column()]
        chosen = index.row() == self.chosen
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "selection" if chosen else "raised" if hovered else "bg" if index.row() % 2 else ""
        rect: QRect = option.rect
        if ground:
            painter.fillRect(rect, theme.color(ground))
        cell = QRectF(rect).adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        sheet = theme.sheet()
        ink = theme.shade(sheet.on_selection(column.ink) if chosen else sheet.ink(column.ink))
        align: Align = "figures" if column.figures else "start"
        draw_text(painter, cell, row.cells[index.column()], ink, column.face, align, self.rtl)


class FigureHeader(QHeaderView):
    """The headings, aligned with the cells below and closed by a hairline."""

    def __init__(self, rows: FigureRows, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = rows
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
        column = self._rows.columns[section]
        box = QRectF(rect).adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align: Align = "figures" if column.figures else "start"
        draw_text(painter, box, column.heading, theme.color("muted"), Face("small", bold=True), align, rtl)
        painter.restore()
