"""The table of recent lines: keyboard by rows, steady columns, thousands of lines; knows `LineRow`, no journal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from tracker.ui import theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.frames.empty_state import EmptyState
from tracker.ui.widgets.lists.line_paint import ROW, LineHeader, Span, Way, paint_row
from tracker.ui.widgets.lists.line_rows import LineRow, LineRows
from tracker.ui.widgets.lists.line_widths import ColumnWidths

_Action = QAbstractItemView.CursorAction


class LineTable(QTableView):
    """Recent lines. Arrows, Page, Home and End move by row; Enter or a double click gives `chosen(seq)`."""

    chosen = Signal(int)
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LineRows(self)
        self._widths = ColumnWidths()
        self._hovered = -1
        self.setHorizontalHeader(LineHeader(self))
        self.setModel(self.rows)
        self._set_manners()
        # It paints its own ground, the card's: what stays in sight while scrolling is moved and not painted again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.placeholder = EmptyState("note", self.tr("No lines yet"), "", self.viewport())
        self.rows.modelReset.connect(self._renewed)
        self.rows.rowsInserted.connect(self._inserted)
        self.rows.dataChanged.connect(self._updated)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        theme.signals().changed.connect(self._measure_again)
        self._measure_again()

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """Show these lines, newest first, keeping the current line current when it is still there."""
        kept = self.current_seq()
        self.rows.replace(rows)
        self.select(kept)

    def current_seq(self) -> int:
        """Return the number of the current line, 0 when there is none."""
        row = self.rows.row(self.currentIndex().row())
        return row.seq if row is not None else 0

    def select(self, seq: int) -> None:
        """Make a line current; nothing happens when it is not shown."""
        self.select_place(self.rows.place(seq) if seq else -1)

    def select_place(self, place: int) -> None:
        """Make the line at this place current. Qt's own `selectRow` finds none where one reads from the right and the
        columns are not laid out yet."""
        column = next((c for c in range(self.rows.columnCount()) if not self.isColumnHidden(c)), 0)
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; everything else as tables do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and last line, not the first and last cell."""
        last = self.rows.rowCount() - 1
        if last >= 0 and action == _Action.MoveHome:
            return self.rows.index(0, 0)
        if last >= 0 and action == _Action.MoveEnd:
            return self.rows.index(last, 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._lay_columns()
        self.placeholder.setGeometry(self.viewport().rect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rows, then the focus around the current one."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("surface"))
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if first >= 0:
            self._paint_rows(painter, range(first, (last if last >= 0 else self.rows.rowCount() - 1) + 1))
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            box = self.visualRect(current)
            shapes.outline(painter, QRectF(0, box.top(), self.viewport().width(), box.height()), radius=4)
        painter.end()

    def _paint_rows(self, painter: QPainter, numbers: range) -> None:
        boxes = ((c, self.visualRect(self.rows.index(numbers.start, c))) for c in range(self.rows.columnCount()))
        spans = [Span(c, box.left(), box.width()) for c, box in boxes if not self.isColumnHidden(c)]
        top, tall, wide = (
            self.rowViewportPosition(numbers.start),
            self.rowHeight(numbers.start),
            self.viewport().width(),
        )
        chosen = self.selectionModel().selectedRows()
        taken = chosen[0].row() if chosen else -1
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in numbers:
            row = self.rows.row(number)
            if row is not None:
                way = Way(number, number == taken, number == self._hovered, rtl)
                paint_row(painter, row, QRect(0, top, wide, tall), spans, way)
            top += tall

    def _set_manners(self) -> None:
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Recent lines"))

    def _renewed(self) -> None:
        self._widths.forget()
        self._meet_all()
        self._lay_columns()
        self._show_placeholder()

    def _inserted(self) -> None:
        self._updated()
        self._show_placeholder()

    def _updated(self) -> None:
        first = self.rows.row(0)
        if first is not None and self._widths.meet([first]):
            self._lay_columns()

    def _measure_again(self) -> None:
        self._widths.forget()
        self._meet_all()
        self.verticalHeader().setMinimumSectionSize(theme.reach(ROW))
        self.verticalHeader().setDefaultSectionSize(theme.reach(ROW))
        self._lay_columns()
        self._show_placeholder()

    def _meet_all(self) -> None:
        self._widths.meet(row for row in map(self.rows.row, range(self.rows.rowCount())) if row is not None)

    def _lay_columns(self) -> None:
        for column, width in enumerate(self._widths.within(self.viewport().width())):
            self.setColumnHidden(column, width == 0)
            if width and self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    def _show_placeholder(self) -> None:
        self.placeholder.setVisible(self.rows.rowCount() == 0)

    def _hover(self, number: int) -> None:
        if number == self._hovered:
            return
        for row in (self._hovered, number):
            if row >= 0:
                box = self.visualRect(self.rows.index(row, 0))
                self.viewport().update(0, box.top(), self.viewport().width(), box.height())
        self._hovered = number

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.chosen.emit(row.seq)

    def _current_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        row = self.rows.row(now.row())
        self.current_changed.emit(row.seq if row is not None else 0)
