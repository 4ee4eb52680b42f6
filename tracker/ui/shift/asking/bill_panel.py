"""What an estimate came to: the amount on the bill, typed in place of a dialog. Enter records it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.domain.problems import Refused
from tracker.ui import language, theme
from tracker.ui.desk.questions import Question
from tracker.ui.shift import words
from tracker.ui.widgets import Glyph, OneLine, Words, amount_edit, button, number_pad


class BillPanel(Question):
    """`billed(seq, minor units)`; the panel stays until it was recorded."""

    billed = Signal(int, int)

    def __init__(self, line: LineFact, house: House, parent: QWidget | None = None) -> None:
        super().__init__("bill", "info", parent)
        self._line, self._house = line, house
        what = self.tr("The bill for line {seq}: {guest}, {what}").format(
            seq=line.seq, guest=words.guest(line), what=language.said(line.what)
        )
        self.setAccessibleName(what)
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("estimate", "info", 20))
        head.addWidget(OneLine(what, bold=True), 1)
        column.addLayout(head)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        estimated = language.money(house, line.value)
        self._words = Words(
            self.tr("Estimated at {money}. The difference counts today, outside every cap.").format(money=estimated),
            "body", "text", wrap=True,
        )  # fmt: skip
        foot.addWidget(self._words, 1)
        self.amount = theme.sized(amount_edit(house.plain(line.value)), width=148)
        number_pad(self.amount, house.mark)
        self.amount.setObjectName("bill-amount")
        self.amount.setAccessibleName(self.tr("What the bill says"))
        self.yes = button(self.tr("Record the bill"), "primary", "check")
        self.yes.clicked.connect(self._submit)
        no = button(self.tr("Not now"))
        no.clicked.connect(self.dismissed)
        for part in (self.amount, self.yes, no):
            foot.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(foot)
        self.amount.textEdited.connect(self._typed)

    def focus_first(self) -> None:
        """Stand on the amount."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def words(self) -> str:
        """What the panel says beside the amount."""
        return self._words.text()

    def show_refused(self, message: str) -> None:
        """Say why it was not recorded; the amount stays."""
        self._words.setText(message)
        self._words.set_ink("over")
        self.yes.setEnabled(True)
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter records from the amount."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.amount.hasFocus():
            if not event.isAutoRepeat():
                self._submit()
            return
        super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        """Say while it is typed what the difference is."""
        try:
            difference = self._house.amount(text) - self._line.value
        except Refused:
            return
        self._words.set_ink("text")
        said = self.tr("Estimated at {money}: {difference} counts today, outside every cap.")
        sign = "+" if difference > 0 else ""
        self._words.setText(
            said.format(
                money=language.money(self._house, self._line.value),
                difference=f"{sign}{language.money(self._house, difference)}",
            )
        )

    def _submit(self) -> None:
        if not self.yes.isEnabled():
            return
        try:
            amount = self._house.amount(self.amount.text())
        except Refused as refused:
            self.show_refused(language.said(refused.message))
            return
        self.yes.setEnabled(False)
        self.billed.emit(self._line.seq, amount)
