"""Which lines of the journal are meant: all of them, some days, or a shift; chosen by keys. Reads no ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.ui import theme
from tracker.ui.bringing.document import tr
from tracker.ui.choices.day_edit import day_edit, day_of
from tracker.ui.widgets import Field, Segment, SegmentedTabs, number_edit

_MONTH = timedelta(days=29)


@dataclass(frozen=True)
class Which:
    """Business days from `first` to `last` (open ends without them), or what a shift holds."""

    first: date | None = None
    last: date | None = None
    shift: int | None = None


class WhichLines(QWidget):
    """`today` proposes the days; shifts are offered once `show_shifts` has said how many there are."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = SegmentedTabs(
            (
                Segment("all", tr("Everything")), Segment("month", tr("Last 30 days")), Segment("day", tr("Today")),
                Segment("range", tr("From day to day")), Segment("shift", tr("One shift")),
            ),
            tr("Days"),
        )  # fmt: skip
        self.tabs.setObjectName("export-days")
        self.first, self.last = day_edit("export-range", today - _MONTH), day_edit("export-range-end", today)
        for edit in (self.first, self.last):
            edit.setProperty("help", "export-range")
        self.number = number_edit(1, 1)
        self.number.setObjectName("export-shift")
        self._fields = {
            "range": (Field(tr("From"), self.first, quiet=True), Field(tr("To"), self.last, quiet=True)),
            "shift": (Field(tr("Shift"), self.number, quiet=True),),
        }
        row = theme.spaced(QHBoxLayout(), 8, 0)
        for fields in self._fields.values():
            for field in fields:
                row.addWidget(field)
        row.addStretch(1)
        column = theme.spaced(QVBoxLayout(self), 8, 0)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(row)
        self.tabs.changed.connect(self._show_fields)
        self.show_shifts(0)
        self._show_fields(self.tabs.current())

    def show_shifts(self, newest: int) -> None:
        """Offer the shifts up to this one, which is proposed; none at all below 1."""
        self.number.setRange(1, max(newest, 1))
        self.number.setValue(newest)
        self.tabs.offer(("all", "month", "day", "range", *(("shift",) if newest > 0 else ())))

    def asked(self) -> Callable[[date], Which]:
        """What is chosen now, worked out where the business day is known: for the ledger's thread, which sees no field."""
        match self.tabs.current():
            case "month":
                return lambda today: Which(first=today - _MONTH)
            case "day":
                return lambda today: Which(first=today)
            case "range":
                days = Which(day_of(self.first), day_of(self.last))
                return lambda _today: days
            case "shift":
                shift = Which(shift=self.number.value())
                return lambda _today: shift
            case _:
                return lambda _today: Which()

    def typing(self) -> bool:
        """Whether the keyboard stands in one of the fields."""
        return any(field.editor.hasFocus() for fields in self._fields.values() for field in fields)

    def _show_fields(self, chosen: str) -> None:
        for key, fields in self._fields.items():
            for field in fields:
                field.setVisible(key == chosen)
