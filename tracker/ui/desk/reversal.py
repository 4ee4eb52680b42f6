"""Taking a line back, in place: which line, why, and how much of it came back. A reversal, never a deletion."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.gesture import REASONS
from tracker.domain.house import House
from tracker.domain.problems import Refused
from tracker.ui import language, theme
from tracker.ui.desk.questions import Question
from tracker.ui.widgets import (
    Glyph,
    OneLine,
    Segment,
    SegmentedTabs,
    Words,
    Wrapping,
    amount_edit,
    button,
    line_edit,
    number_pad,
)


class Reversal(Question):
    """`wanted(seq, reason, minor units or None)`; Enter anywhere confirms, "entered wrong" stands ready."""

    wanted = Signal(int, str, object)

    def __init__(
        self, seq: int, what: str, amount: int, nights: int, house: House, parent: QWidget | None = None
    ) -> None:
        super().__init__("reversal", "info", parent)
        self._seq, self._amount, self._house = seq, amount, house
        self.setAccessibleName(self.tr("Take back {what}").format(what=what))
        reasons = [
            Segment(code, language.begun(language.said(label)))
            for code, label in REASONS.items()
            if code != "left_early" or nights > 1
        ]
        self.reasons = SegmentedTabs(reasons, self.tr("Why it is taken back"))
        self.reasons.changed.connect(self._reason_changed)
        self.reasons.setObjectName("take-back-reason")
        self.note = theme.sized(line_edit(self.tr("What happened")), min_width=320)
        self.note.setObjectName("take-back-note")
        self.note.setAccessibleName(self.tr("What happened"))
        self.part = theme.sized(amount_edit(house.plain(amount)), width=110)
        number_pad(self.part, house.mark)
        self.part.setText(house.plain(amount))
        self.part.setObjectName("take-back-part")
        self.part.setAccessibleName(self.tr("How much came back"))
        self.yes = button(self.tr("Take back"), "primary", "undo")
        self.yes.clicked.connect(self._submit)
        no = button(self.tr("Leave it"), "plain")
        no.clicked.connect(self.dismissed)
        self._words = Words(self.tr("Both lines stay in the journal, linked."), "small", "muted")
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("undo", "info", 20))
        head.addWidget(OneLine(self.tr("Take back {what}").format(what=what), bold=True), 1)
        head.addWidget(self._words)
        column.addLayout(head)
        foot = Wrapping(gap=8)
        for part in (self.reasons, self.note, self.part):
            foot.addWidget(part)
        choices = QWidget()  # both together, beside the reason or below it
        beside = theme.spaced(QHBoxLayout(choices), 8, 0)
        beside.addWidget(self.yes)
        beside.addWidget(no)
        foot.set_apart(choices)
        column.addLayout(foot)
        self._reason_changed(self.reasons.current())

    def focus_first(self) -> None:
        """Stand on the reason: arrows choose another, Enter confirms."""
        self.reasons.focus_current()

    def words(self) -> str:
        """What the panel says."""
        return self._words.text()

    def show_refused(self, refused: Refused) -> None:
        """Say why it could not be taken back."""
        self._words.setText(language.said(refused.message))
        self._words.set_ink("over")
        self.yes.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms from anywhere in the panel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._submit()
            return
        super().keyPressEvent(event)

    def _reason_changed(self, code: str) -> None:
        self.note.setVisible(code == "other")
        self.part.setVisible(code == "returned")

    def _submit(self) -> None:
        code = self.reasons.current()
        if not self.yes.isEnabled():
            return
        amount: int | None = None
        if code == "returned" and self.part.text().strip() != self._house.plain(self._amount):
            try:
                amount = self._house.amount(self.part.text())
            except Refused as refused:
                self.show_refused(refused)
                self.part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if code == "other" and not self.note.text().strip():
            self.show_refused(Refused("no_reason", self.tr("Say in a few words what happened.")))
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.yes.setEnabled(False)
        reason = self.note.text().strip() if code == "other" else REASONS[code]
        self.wanted.emit(self._seq, reason, amount)
