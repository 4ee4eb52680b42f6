"""The caps of today as rows ready to paint; every string comes formatted, nothing is computed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tracker.ui.widgets.draw.shapes import State
from tracker.ui.widgets.draw.text import tip

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class CapRow:
    """One guest in house: `figures` "€15 left", `fraction` spent of the cap (None: no cap), `note` the words below."""

    key: str
    room: str
    guest: str
    figures: str
    fraction: float | None
    state: State
    note: str

    def spoken(self) -> str:
        """Return the row as a sentence for a screen reader."""
        return ", ".join(part for part in (self.room, self.guest, self.figures, self.note) if part)


class CapRows(QAbstractListModel):
    """The model behind `CapList`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CapRow] = []

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Return how many guests are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for accessibility, type-ahead and tips; painting takes `row` instead."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.room} {row.guest}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken())
        return None

    def row(self, number: int) -> CapRow | None:
        """Return a row by its place, None outside."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place(self, key: str) -> int:
        """Return the place of a key, -1 when it is not listed."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def replace(self, rows: Sequence[CapRow]) -> None:
        """Show these rows. Same keys in the same order: only what changed repaints and the selection stays."""
        fresh = list(rows)
        if [row.key for row in fresh] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        for number, row in enumerate(fresh):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))
