"""A table of documents (shifts, business days): painted like the lines, rows by key, columns that give way when narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from tracker.ui import theme
from tracker.ui.shift.past.figure_paint import PAD, FigureDelegate, FigureHeader
from tracker.ui.widgets import EmptyState, tip
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance
from tracker.ui.widgets.lists.line_paint import ROW

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURED = 400
_Move = QAbstractItemView.CursorAction


@dataclass(frozen=True)
class Column:
    """One column. `figures` stand at the far side with even digits; `share` of what is left over; the column with the
    lowest `gives_way` above zero goes first when it is narrow."""

    heading: str
    figures: bool = False
    share: int = 0
    gives_way: int = 0
    bold: bool = False
    ink: str = "text"

    @property
    def face(self) -> Face:
        """The face of its cells."""
        return Face("body", bold=self.bold, figures=self.figures)


@dataclass(frozen=True)
class FigureRow:
    """One document: its key and the text of each column, finished."""

    key: str
    cells: tuple[str, ...]


class FigureRows(QAbstractTableModel):
    """All rows and those the filter lets through."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[FigureRow] = []
        self._shown: list[FigureRow] = []
        self._words: tuple[str, ...] = ()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell for whoever asks Qt; painting takes `row`."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            named = (f"{c.heading} {text}".strip() for c, text in zip(self.columns, row.cells, strict=True) if text)
            return ", ".join(named)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.cells[index.column()]
        return None

    def row(self, place: int) -> FigureRow | None:
        """Return a shown row."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def place(self, key: str) -> int:
        """Return where a row is shown, -1 when it is not."""
        return next((n for n, row in enumerate(self._shown) if row.key == key), -1)

    def replace(self, rows: Sequence[FigureRow]) -> None:
        """Show these rows, through the filter in force."""
        self._all = list(rows)
        self.set_filter(" ".join(self._words))

    def set_filter(self, text: str) -> None:
        """Show rows whose cells hold every word."""
        self.beginResetModel()
        self._words = tuple(text.casefold().split())
        self._shown = [r for r in self._all if all(w in " ".join(r.cells).casefold() for w in self._words)]
        self.endResetModel()


class FigureTable(QTableView):
    """Arrows, Page, Home and End move by row; Enter or a double click gives `chosen(key)`."""

    chosen = Signal(str)
    current_changed = Signal(str)

    def __init__(self, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FigureRows(columns, self)
        self._delegate = FigureDelegate(self.rows, self)
        self.setHorizontalHeader(FigureHeader(self.rows, self))
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._set_manners()
        self.placeholder = EmptyState("note", "", "", self.viewport())
        self.rows.modelReset.connect(self._renewed)
        self.doubleClicked.connect(lambda _index: self._choose())
        self.selectionModel().currentRowChanged.connect(lambda _now, _was: self._moved())
        theme.measured(self, lambda _table: self._renewed())

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show these rows; the current one stays current, else the first becomes it."""
        kept = self.current_key()
        self.rows.replace(rows)
        self.select(kept)

    def set_filter(self, text: str) -> None:
        """Show rows that hold every word."""
        kept = self.current_key()
        self.rows.set_filter(text)
        self.select(kept)

    def current_key(self) -> str:
        """Return the key of the current row, empty when there is none."""
        row = self.rows.row(self.currentIndex().row())
        return row.key if row is not None else ""

    def select(self, key: str) -> None:
        """Make a row current, the first when this one is not shown."""
        if self.rows.rowCount():
            # Qt's selectRow takes no row where one reads from the right and the columns fill the view.
            self.setCurrentIndex(self.rows.index(max(0, self.rows.place(key)), 0))
        self._moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; everything else as tables do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self._choose()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and last row."""
        last = self.rows.rowCount() - 1
        if last >= 0 and action in (_Move.MoveHome, _Move.MoveEnd):
            return self.rows.index(0 if action == _Move.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._lay_columns()
        self.placeholder.setGeometry(self.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the focus around the current one."""
        self._delegate.chosen = self.currentIndex().row()
        self._delegate.rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            box = self.visualRect(self.currentIndex())
            painter = QPainter(self.viewport())
            shapes.outline(painter, QRectF(0, box.top(), self.viewport().width(), box.height()), radius=4)
            painter.end()

    def _set_manners(self) -> None:
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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)

    def _choose(self) -> None:
        if self.current_key():
            self.chosen.emit(self.current_key())

    def _moved(self) -> None:
        self.viewport().update()
        self.current_changed.emit(self.current_key())

    def _renewed(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme.reach(ROW))
        self.verticalHeader().setDefaultSectionSize(theme.reach(ROW))
        self._lay_columns()
        if hasattr(self, "placeholder"):
            self.placeholder.setVisible(self.rows.rowCount() == 0)

    def _natural(self) -> list[int]:
        some = [row for row in map(self.rows.row, range(min(self.rows.rowCount(), _MEASURED))) if row is not None]
        heading = Face("small", bold=True)
        return [
            round(max([advance(c.heading, heading), *(advance(r.cells[n], c.face) for r in some)])) + 2 * theme.px(PAD)
            for n, c in enumerate(self.rows.columns)
        ]

    def _lay_columns(self) -> None:
        natural, columns, total = self._natural(), self.rows.columns, self.viewport().width()
        shown = list(range(len(columns)))
        while sum(natural[n] for n in shown) > total:
            able = [n for n in shown if columns[n].gives_way]
            if not able:
                break
            shown.remove(min(able, key=lambda n: columns[n].gives_way))
        spare = max(0, total - sum(natural[n] for n in shown))
        shares = sum(columns[n].share for n in shown) or 1
        for n, column in enumerate(columns):
            self.setColumnHidden(n, n not in shown)
            if n in shown:
                self.setColumnWidth(n, natural[n] + spare * column.share // shares)
