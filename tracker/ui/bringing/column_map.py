"""Every column of an old log with its first rows, and what it is read as: seen and changed by keys. Reads no file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.history.words import HISTORY
from tracker.ui import theme
from tracker.ui.bringing.document import tr
from tracker.ui.guests.house_list.questions import field_name
from tracker.ui.help.spoken import described
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Card, OneLine, Words, button


class ColumnMap(QWidget):
    """`answered({our field: their header, or nothing where it is left out})`, `dismissed`."""

    answered = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column-map")
        self.boxes: list[QComboBox] = []
        self._headers: tuple[str, ...] = ()
        self.wrong = Words("", "body", "warn", wrap=True)
        self.back, self.go = button(tr("Back")), button(tr("Read it so"), "primary", "check")
        self._card = Card(tr("What each column is read as"), margins=16)
        self._area: QuietScroll | None = None
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addWidget(self.wrong, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.go)
        column = theme.spaced(QVBoxLayout(self), 10, 0)
        column.addWidget(self._card, 1)
        column.addLayout(foot)
        self.back.clicked.connect(self.dismissed)
        self.go.clicked.connect(self._answer)

    def show_columns(self, sample: Sequence[Sequence[str]], columns: Mapping[str, str]) -> None:
        """Show the header and the first rows of a file, and the fields by the header each is read from."""
        self._headers = tuple(sample[0]) if sample else ()
        inside = QWidget()
        grid = theme.spaced(QGridLayout(inside), 8, (2, 2, 8, 2))
        for at, heading in enumerate((tr("In the file"), tr("First rows"), tr("Is read as"))):
            grid.addWidget(Words(heading, "small", "muted", bold=True), 0, at)
        by_header = {header: field for field, header in columns.items()}
        self.boxes = []
        for at, header in enumerate(self._headers):
            rows = [row[at] for row in sample[1:] if at < len(row) and row[at]]
            named, first = Words(header or "–", bold=True, wrap=True), OneLine("  ·  ".join(rows), "body", "muted")
            box = self._box(header, by_header.get(header, ""))
            box.setObjectName(f"column-{at + 1}")  # of this file, which is read again with what was chosen about it
            named.setBuddy(box)
            named.setMinimumWidth(1)
            for across, part in enumerate((named, first, box)):
                grid.addWidget(part, at + 1, across)
            self.boxes.append(box)
        for across, share in enumerate((2, 4, 2)):
            grid.setColumnStretch(across, share)
        grid.setRowStretch(len(self._headers) + 1, 1)
        area = QuietScroll(inside)
        if self._area is not None:
            self._card.body.removeWidget(self._area)
            self._area.deleteLater()
        self._area = area
        self._card.body.addWidget(area, 1)
        self._check()

    def focus_first(self) -> None:
        """Stand in the first choice."""
        next((box for box in self.boxes if box.isEnabled()), self.go).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads the file so, Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismissed.emit() if self.back.hasFocus() else self._answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _box(self, header: str, field: str) -> QComboBox:
        """The choice for a column; one without a heading of its own cannot be named, and is left out."""
        box = QComboBox()
        box.setAccessibleName(header)
        box.setProperty("help", "column-map")
        described(box)
        box.addItem(tr("left out"), "")
        for name in HISTORY.fields:
            box.addItem(field_name(name), name)
        box.setCurrentIndex(max(box.findData(field), 0))
        box.setEnabled(bool(header) and self._headers.count(header) == 1)
        box.currentIndexChanged.connect(lambda _at: self._check())
        return box

    def _check(self) -> None:
        """Say what keeps it from being read so."""
        chosen = [str(box.currentData()) for box in self.boxes if box.currentData()]
        twice = next((name for name in chosen if chosen.count(name) > 1), "")
        missing = next(iter(HISTORY.missing(chosen)), "")
        said = ""
        if twice:
            said = tr("{field} is chosen twice.").format(field=field_name(twice))
        elif missing:
            said = tr("No column is {field}.").format(field=field_name(missing))
        self.wrong.setText(said)
        self.go.setEnabled(not said)

    def _answer(self) -> None:
        if self.go.isEnabled():
            found = {str(box.currentData()): header for box, header in zip(self.boxes, self._headers, strict=True)}
            self.answered.emit({name: found.get(name, "") for name in HISTORY.fields})
