"""A quiet table for the rows of a plan: a few columns of plain text, painted, quick with ten thousand. Knows no plan."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from tracker.ui import theme
from tracker.ui.widgets import EmptyState, tip
from tracker.ui.widgets.draw.text import Face, advance, draw_text

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROW, _PAD, _MEASURED = 32, 8, 300
_LEAST = 40
"""Design pixels that a share of the width should have."""
_HEADING = Face("small", bold=True)


class Column(NamedTuple):
    """A heading; `share` of the width that is left, 0 keeps its natural width; `figures` stand at the far side;
    `aside` gives way where there is no room, the last first: `RowTable.aside` tells what stands in it then."""

    heading: str
    share: int = 0
    figures: bool = False
    ink: str = "text"
    aside: bool = False


class _Rows(QAbstractTableModel):
    """The rows shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.cells: Sequence[tuple[str, ...]] = ()

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self.cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.columns[section].heading if across and section < len(self.columns) else None

    def replace(self, columns: Sequence[Column], cells: Sequence[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self.columns, self.cells = tuple(columns), cells
        self.endResetModel()


class _CellDelegate(QStyledItemDelegate):
    """Paints the cells."""

    def __init__(self, rows: _Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(theme.px(64), theme.reach(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        column = self._rows.columns[index.column()]
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or index.row() % 2:
            painter.fillRect(rect, theme.color("selection" if chosen else "bg"))
        pad = theme.px(_PAD)
        cell = QRectF(rect).adjusted(pad, 0, -pad, 0)
        sheet = theme.sheet()
        ink = theme.shade(sheet.on_selection(column.ink) if chosen else sheet.ink(column.ink))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        face = Face(figures=column.figures)
        text = self._rows.cells[index.row()][index.column()]
        draw_text(painter, cell, text, ink, face, "figures" if column.figures else "start", rtl)


class _Header(QHeaderView):
    """The headings over their columns."""

    def __init__(self, rows: _Rows, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = rows
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """Return the headings' height."""
        return QSize(super().sizeHint().width(), theme.px(_ROW))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading."""
        if section >= len(self._rows.columns):
            return
        column, pad = self._rows.columns[section], theme.px(_PAD)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(rect).adjusted(pad, 0, -pad, 0)
        align = "figures" if column.figures else "start"
        draw_text(painter, box, column.heading, theme.color("muted"), _HEADING, align, rtl)  # type: ignore[arg-type]  # literals above


class RowTable(QTableView):
    """`show_rows(columns, rows)`; arrows move by row, a cut text stands whole in its tip. `laid` when the columns have their
    widths anew."""

    laid = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _Rows(self)
        self.setHorizontalHeader(_Header(self.rows, self))
        self.setModel(self.rows)
        self.setItemDelegate(_CellDelegate(self.rows, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("look", "clear")
        self.placeholder = EmptyState("check", "", "", self.viewport())
        theme.signals().changed.connect(self._lay_columns)

    def show_rows(self, columns: Sequence[Column], cells: Sequence[tuple[str, ...]]) -> None:
        """Show these rows under these headings."""
        self.rows.replace(columns, cells)
        self.placeholder.setVisible(not cells)
        self.scrollToTop()
        self._lay_columns()

    def aside(self, row: int) -> str:
        """What stands in a row's columns that gave way, each with its heading; empty when all are seen."""
        if not 0 <= row < len(self.rows.cells):
            return ""
        pairs = enumerate(zip(self.rows.columns, self.rows.cells[row], strict=True))
        return " · ".join(f"{one.heading}: {said}" for n, (one, said) in pairs if said and self.isColumnHidden(n))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the panel: it does what the panel's first button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and last row, not the first and last cell."""
        last = self.rows.rowCount() - 1
        if last >= 0 and action == QAbstractItemView.CursorAction.MoveHome:
            return self.rows.index(0, 0)
        if last >= 0 and action == QAbstractItemView.CursorAction.MoveEnd:
            return self.rows.index(last, 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self.placeholder.setGeometry(self.viewport().rect())
        self._lay_columns()

    def _lay_columns(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme.reach(_ROW))
        self.verticalHeader().setDefaultSectionSize(theme.reach(_ROW))
        columns = self.rows.columns
        shown = set(range(len(columns)))
        if self._tight(shown) and self.rows.cells:
            shown = {n for n in shown if any(row[n] for row in self.rows.cells)}  # what is empty gives way
        for number in sorted((n for n in shown if columns[n].aside), reverse=True):
            if self._tight(shown):
                shown.remove(number)
        shared = self._shared({n for n in shown if columns[n].share}, self._left(shown))
        widths = {n: max(1, shared.get(n, 0) or self._natural(n)) for n in shown}
        over = sum(widths.values()) - self.viewport().width()
        for number in sorted(widths, key=lambda n: -widths[n]):  # words are cut, their tip says them; figures never
            taken = 0 if columns[number].figures else min(over, widths[number] - theme.px(_LEAST))
            if taken > 0:
                widths[number] -= taken
                over -= taken
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in shown)
            self.setColumnWidth(number, widths.get(number, 1))
        self.laid.emit()

    def _shared(self, numbers: set[int], left: int) -> dict[int, int]:
        """The widths of columns that share what is left: one too narrow for its heading takes from the widest."""
        columns = self.rows.columns
        shares = sum(columns[n].share for n in numbers) or 1
        least = {n: math.ceil(advance(columns[n].heading, _HEADING)) + 2 * theme.px(_PAD) + 2 for n in numbers}
        widths = {n: left * columns[n].share // shares for n in numbers}
        for number in numbers:
            widest = max(widths, key=lambda n: widths[n])
            taken = min(least[number] - widths[number], widths[widest] - least[widest])
            if taken > 0:
                widths[number] += taken
                widths[widest] -= taken
        return widths

    def _tight(self, shown: set[int]) -> bool:
        """Whether those that share the width have too little of it."""
        return self._left(shown) < theme.px(_LEAST) * sum(self.rows.columns[n].share for n in shown)

    def _left(self, shown: set[int]) -> int:
        """The width beside the columns that keep their own."""
        columns = self.rows.columns
        return max(0, self.viewport().width() - sum(self._natural(n) for n in shown if not columns[n].share))

    def _natural(self, number: int) -> int:
        column = self.rows.columns[number]
        face = Face(figures=column.figures)
        cells = (advance(row[number], face) for row in islice(self.rows.cells, _MEASURED))
        widest = max(advance(column.heading, _HEADING), max(cells, default=0.0))
        return min(math.ceil(widest), theme.px(200)) + 2 * theme.px(_PAD) + 2
