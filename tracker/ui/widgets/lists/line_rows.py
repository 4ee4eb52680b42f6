"""The journal's recent lines as rows ready to paint, with their filter; every string comes formatted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from tracker.ui import language
from tracker.ui.widgets.draw.text import tip

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_VALUE = 5

COLUMNS: tuple[str, ...] = (
    language.marked("LineRows", "Time"), language.marked("LineRows", "Room"), language.marked("LineRows", "Guest"),
    language.marked("LineRows", "Gesture"), language.marked("LineRows", "Why"), language.marked("LineRows", "Value"),
    language.marked("LineRows", "By"), "",
)  # fmt: skip
"""The headings in reading order, in English; the last holds the marks."""


def heading(column: int) -> str:
    """A heading in the window's language."""
    return QCoreApplication.translate("LineRows", COLUMNS[column]) if COLUMNS[column] else ""


_FIELDS = ("time", "room", "guest", "gesture", "why", "value", "by")


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line: `kind` is the journal's word, `gesture` the reader's; `marks` are (role, text); `seq` its number."""

    time: str
    room: str
    guest: str
    kind: str
    gesture: str
    why: str
    value: str
    by: str
    marks: tuple[tuple[str, str], ...]
    struck: bool
    seq: int

    def cells(self) -> tuple[str, ...]:
        """Return the texts of the columns in their order."""
        marks = ", ".join(text for _role, text in self.marks)
        return (self.time, self.room, self.guest, self.gesture, self.why, self.value, self.by, marks)

    def cell(self, column: int) -> str:
        """Return one column's text; the marks' column has none of its own."""
        text = getattr(self, _FIELDS[column]) if column < len(_FIELDS) else ""
        return str(text)

    def spoken(self) -> str:
        """Return the line as a sentence for a screen reader."""
        words = ", ".join(cell for cell in self.cells() if cell)
        return f"{words}, reversed" if self.struck else words


class LineRows(QAbstractTableModel):
    """The model behind `LineTable`, newest first; holds all rows and shows those the filter lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[LineRow] = []
        self._shown: list[LineRow] = []
        self._words: tuple[str, ...] = ()
        self._hay: dict[int, str] = {}

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Return how many lines the filter shows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading; the marks' column speaks its name though it shows none."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading(section) or self.tr("Marks")
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for accessibility and tips; painting takes `row` instead."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells()[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.cells()[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken() if index.column() == 0 else row.cells()[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _VALUE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def row(self, number: int) -> LineRow | None:
        """Return a shown row by its place, None outside."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def place(self, seq: int) -> int:
        """Return the place of a line among the shown ones, -1 when it is not there."""
        return next((place for place, row in enumerate(self._shown) if row.seq == seq), -1)

    def total(self) -> int:
        """Return how many lines there are behind the filter."""
        return len(self._all)

    def replace(self, rows: Sequence[LineRow]) -> None:
        """Show these rows instead, newest first, through the filter in force."""
        self.beginResetModel()
        self._all = list(rows)
        self._hay.clear()
        self._shown = [row for row in self._all if self._passes(row)]
        self.endResetModel()

    def insert_first(self, row: LineRow) -> None:
        """Add the newest line at the top; one the filter hides is kept behind it."""
        self._all.insert(0, row)
        if self._passes(row):
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._shown.insert(0, row)
            self.endInsertRows()

    def drop_oldest(self, most: int) -> list[int]:
        """Keep the newest `most` lines; returns the numbers of those let go, which can be read again."""
        gone = [row.seq for row in self._all[most:]]
        del self._all[most:]
        lost = set(gone)
        kept = sum(row.seq not in lost for row in self._shown)
        if kept < len(self._shown):
            self.beginRemoveRows(QModelIndex(), kept, len(self._shown) - 1)
            del self._shown[kept:]
            self.endRemoveRows()
        for seq in gone:
            self._hay.pop(seq, None)
        return gone

    def append_older(self, rows: Sequence[LineRow]) -> None:
        """Add the page of lines before the oldest one, through the filter in force."""
        shown = [row for row in rows if self._passes(row)]
        self._all.extend(rows)
        if shown:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(shown) - 1)
            self._shown.extend(shown)
            self.endInsertRows()

    def update_row(self, row: LineRow) -> None:
        """Show a line anew (struck, billed); a line that is not here is left alone."""
        self._hay.pop(row.seq, None)
        for number, known in enumerate(self._all):
            if known.seq == row.seq:
                self._all[number] = row
        place = self.place(row.seq)
        if place >= 0:
            self._shown[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def set_filter(self, text: str) -> None:
        """Show only lines that hold every word of `text`, in any column and any case; empty shows all."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._shown = [row for row in self._all if self._passes(row)]
            self.endResetModel()

    def _passes(self, row: LineRow) -> bool:
        if not self._words:
            return True
        hay = self._hay.get(row.seq)
        if hay is None:
            hay = self._hay[row.seq] = "\n".join(row.cells()).casefold()
        return all(word in hay for word in self._words)
