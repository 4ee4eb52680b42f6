"""The time line as rows ready to paint; every string comes formatted, nothing is computed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tracker.ui.widgets import tip

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

Shape = Literal["visit", "day", "event", "after"]
"""The heading of a visit, of a day, what happened, and what came of it afterwards, at its line."""


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One row. `key` is the line's number, negative for the promise that a gesture came with, 0 for a heading.

    `marks` are (role, text); `when` is what a screen reader says before the words; `last` ends the rail of a visit.
    """

    shape: Shape
    key: int
    title: str
    detail: str = ""
    glyph: str = ""
    tint: str = "muted"
    time: str = ""
    when: str = ""
    figure: str = ""
    by: str = ""
    marks: tuple[tuple[str, str], ...] = ()
    struck: bool = False
    last: bool = False

    @property
    def heading(self) -> bool:
        """Whether it only tells what the rows below are about: the keyboard passes over it."""
        return self.shape in ("visit", "day")

    def spoken(self) -> str:
        """The row as a sentence for a screen reader."""
        marks = (text for _role, text in self.marks)
        return ", ".join(part for part in (self.when, self.title, self.detail, self.figure, *marks, self.by) if part)


class TimeRows(QAbstractListModel):
    """The model behind the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimeRow] = []

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Return how many rows there are, headings among them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return what can be done with a row: nothing with a heading."""
        row = self.row(index.row())
        if row is None or row.heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for accessibility and tips; painting takes `row` instead."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken())
        return None

    def row(self, number: int) -> TimeRow | None:
        """Return a row by its place, None outside."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rows(self) -> tuple[TimeRow, ...]:
        """Return all rows in their order."""
        return tuple(self._rows)

    def place(self, key: int) -> int:
        """Return the place of a key, -1 when it is not there."""
        return next((n for n, row in enumerate(self._rows) if key and row.key == key), -1)

    def step(self, start: int, by: int) -> int:
        """Return the next place from `start` (inclusive) in a direction that is no heading, -1 beyond the end."""
        while 0 <= start < len(self._rows) and self._rows[start].heading:
            start += by
        return start if 0 <= start < len(self._rows) else -1

    def replace(self, rows: Sequence[TimeRow]) -> None:
        """Show these rows. Same places: only what changed repaints, and the selection stays."""
        fresh = list(rows)
        if [(row.shape, row.key) for row in fresh] == [(row.shape, row.key) for row in self._rows]:
            if fresh != self._rows:
                self._rows = fresh
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()
