"""The question before a shift is closed: what it comes to, what it hands over; Enter closes it, once."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.shift_page import ShiftView
from tracker.ui import language, theme
from tracker.ui.desk.confirm import SEEN_AFTER
from tracker.ui.desk.questions import Question
from tracker.ui.shift import words
from tracker.ui.widgets import Glyph, OneLine, Words, button
from tracker.ui.widgets.draw import shapes

SHOWN = 6
"""So many things that are handed over are named; the others are counted."""


class ClosePanel(Question):
    """`confirmed` once, for Enter or the button; `failed` lets it be pressed again."""

    confirmed = Signal()

    def __init__(self, view: ShiftView, parent: QWidget | None = None) -> None:
        over = words.carried(view)
        super().__init__("close-shift", "warn" if over else "info", parent)
        self.number = view.open_number or 0
        self._asked = QElapsedTimer()
        self._sent = False
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("shift", "warn" if over else "info", 20), 0, Qt.AlignmentFlag.AlignTop)
        said = theme.spaced(QVBoxLayout(), 2, 0)
        said.addWidget(Words(self.tr("Close shift {n}?").format(n=self.number), bold=True))
        self.sums = Words(self._sums(view), wrap=True)
        said.addWidget(self.sums)
        head.addLayout(said, 1)
        self.no, self.yes = button(self.tr("Not yet")), button(self._verb(), "primary", "check")
        self.no.clicked.connect(self.dismissed)
        self.yes.clicked.connect(self._confirm)
        self.yes.setObjectName("close-yes")
        for choice in (self.no, self.yes):
            head.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addLayout(self._list(over))
        self.setAccessibleName(f"{self.tr('Close shift {n}?').format(n=self.number)} {self.sums.text()}")

    def focus_first(self) -> None:
        """Stand on the closing button."""
        self._asked.start()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def failed(self) -> None:
        """It was not closed: it can be tried again."""
        self._sent = False
        self.yes.setEnabled(True)
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter closes, unless it is the echo of the Enter that asked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.no.hasFocus():
                self.dismissed.emit()
            elif not event.isAutoRepeat() and (not self._asked.isValid() or self._asked.elapsed() >= SEEN_AFTER):
                self._confirm()
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        if not self._sent:
            self._sent = True
            self.yes.setEnabled(False)
            self.confirmed.emit()

    def _verb(self) -> str:
        return self.tr("Close shift {n}").format(n=self.number)

    def _sums(self, view: ShiftView) -> str:
        facts = view.facts
        if facts is None or not facts.lines:
            given = self.tr("Nothing was given.")
        else:
            given = self.tr("{gestures} for {guests}, {money} given.").format(
                gestures=words.gestures(facts.gestures), guests=words.guests(facts.guests),
                money=language.money(view.house, facts.value),
            )  # fmt: skip
        return self.tr("{given} Its report is frozen; later corrections go on a supplement.").format(given=given)

    def _list(self, over: list[tuple[str, str]]) -> QGridLayout:
        grid = theme.spaced(QGridLayout(), 6, (30, 0, 0, 0))
        if not over:
            over = [("ok", self.tr("Nothing is left for the next shift."))]
        elif len(over) > SHOWN:
            rest = len(over) - SHOWN + 1
            over = [*over[: SHOWN - 1], ("muted", language.counted("and {n} more", "and {n} more", rest))]
        lead = self.tr("Handed to the next shift:")
        if over[0][0] != "ok":
            grid.addWidget(Words(lead, "small", "muted"), 0, 0, 1, 4)
        for place, (role, text) in enumerate(over):
            look = shapes.look_of(role)
            row, side = 1 + place // 2, 2 * (place % 2)
            grid.addWidget(Glyph(look.glyph, look.ink, 16), row, side)
            grid.addWidget(OneLine(text), row, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid
