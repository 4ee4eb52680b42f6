"""The gallery's pages of the guest's time line and of the help beside a field."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.samples import LONG
from tracker.ui import theme
from tracker.ui.guests.time_line.rows import TimeRow
from tracker.ui.guests.time_line.view import TimeLineView
from tracker.ui.help.bubble import HelpBubble
from tracker.ui.help.table import TEXTS
from tracker.ui.widgets import Card, Field, line_edit

_PLACE = "room 518 · Mon 23 Nov – Fri 27 Nov, night 2 of 4"
ROWS = (
    TimeRow("visit", 0, "This visit", _PLACE, figure="€199.37 given"),
    TimeRow("day", 0, "Today, Tue 24 Nov"),
    TimeRow("event", 9, "Promised", LONG[:90], "flag", "warn", "03:27", by="RR", marks=(("over", "overdue 20 min"),)),
    TimeRow("event", 8, "Promise kept", "call Lyon · reached her", "check", "ok", "02:52", by="R2"),
    TimeRow("event", 7, "Moved", "from 700 to 518", "room", "muted", "16:52", by="RR"),
    TimeRow("event", 6, "The guest says: delighted", "about Upgrade €150.00", "star", "ok", "13:52", by="RR"),
    TimeRow(
        "event", 5, "Credit", "Slow service", "credit", "credit", "13:51", "", "€5.00", "R2", (("reversed", "reversed"),), True
    ),
    TimeRow("after", 4, "Taken back", "Mon 23 Nov 13:52 · entered wrong", "reverse", "muted", figure="−€5.00", by="R2"),
    TimeRow("event", 3, "Free label", "محمد العربي · 山田", "label", "label", "13:34", figure="€12.00", by="R2"),
    TimeRow("after", -3, "Promised: find the charger", "", "flag", "warn", by="RR", marks=(("promise", "due 18:00"),)),
    TimeRow("event", 2, "Arrived", "room 700", "key", "info", "13:00", last=True),
    TimeRow("visit", 0, "Another visit under this name", "room 214 · 3 Sept 2025", figure="€40.00 given"),
    TimeRow("day", 0, "3 Sept 2025"),
    TimeRow("event", 1, "Left", "", "arrow-right", "muted", "11:02", by="RR", last=True),
)  # fmt: skip


def time_line() -> QWidget:
    page = QWidget()
    column = theme.spaced(QVBoxLayout(page), 12, 16)
    card = Card("Time line")
    view = TimeLineView()
    view.show_rows(ROWS)
    view.select(7)
    card.body.addWidget(view)
    column.addWidget(card)
    column.addStretch(1)
    view.setFocus()
    return page


class _Explained(QWidget):
    """Two fields, each with its help beside it once they are laid out."""

    def __init__(self) -> None:
        super().__init__()
        column = theme.spaced(QVBoxLayout(self), 140, 24)
        self._shown = []
        for name in ("quick", "field-promise"):
            edit = line_edit(TEXTS[name].example)
            column.addWidget(Field(name, edit, quiet=True))
            self._shown.append((name, edit, HelpBubble(self)))
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._explain)

    def _explain(self) -> None:
        for name, edit, bubble in self._shown:
            bubble.show_beside(edit, TEXTS[name], "F1 again: the desk · Esc closes this")


def help_at_hand() -> QWidget:
    return _Explained()
