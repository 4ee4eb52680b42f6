"""A lead's word in place: initials and PIN approve or decline what waits, at whoever's desk it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.facts import LineFact
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.ui import theme
from tracker.ui.choices.initials_edit import initials_edit
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.desk.lead_pin import spill
from tracker.ui.desk.questions import Question
from tracker.ui.widgets import Glyph, OneLine, Words, button

_WHO = frozenset(("unknown_person", "not_allowed", "own_entry", "above_authority", "retired"))
"""Refusals that another person's initials would mend."""
_TIGHT = 800
"""Design pixels of width below which the reason has no room beside the fields."""


class ConsentPanel(Question):
    """`given(initials, pin, granted)`; the PIN leaves the field with it."""

    given = Signal(str, str, bool)

    def __init__(
        self, line: LineFact, what: str, why: str, approvers: Sequence[Person], who: str = "", parent: QWidget | None = None
    ) -> None:  # fmt: skip
        """`who` are the initials to start with; one person who may is written there anyway."""
        super().__init__("consent", "warn", parent)
        self.line = line
        self._approvers = {p.initials: p for p in approvers}
        self.setAccessibleName(f"{what}. {why}")
        column = theme.spaced(QVBoxLayout(self), 8, (12, 10))
        head = theme.spaced(QHBoxLayout(), 10, 0)
        head.addWidget(Glyph("pending", "warn", 20))
        head.addWidget(OneLine(what, bold=True), 1)
        column.addLayout(head)
        self._foot = theme.spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 8, 0)
        self._words = Words(why, "body", "text", wrap=True)
        self._foot.addWidget(self._words, 1)
        row = theme.spaced(QHBoxLayout(), 8, 0)
        row.addStretch(1)
        self._lay_out_pin(row)
        self._foot.addLayout(row)
        column.addLayout(self._foot)
        start = who if who in self._approvers else next(iter(self._approvers)) if len(self._approvers) == 1 else ""
        self.initials.setText(start)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._ready)

    def focus_first(self) -> None:
        """Stand on the initials, or on the PIN when they are known."""
        first = self.pin if self.initials.text() else self.initials
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What the panel says beside the PIN."""
        return self._words.text()

    def show_refused(self, message: str, refused: Refused | None = None) -> None:
        """Say why the word did not count; the line waits on."""
        self.pin.clear()
        self._words.setText(message)
        self._words.set_ink("over")
        wait = refused.facts.get("wait_seconds") if refused is not None else None
        if isinstance(wait, int):
            self._enable(on=False)
            self._again.start(wait * 1000)
            return
        self._enable(on=True)
        first = self.initials if refused is not None and refused.code in _WHO else self.pin
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reason stands beside what decides, or above it."""
        super().resizeEvent(event)
        tight, ways = event.size().width() < theme.px(_TIGHT), QBoxLayout.Direction
        self._foot.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        self._foot.setSpacing(theme.px(4 if tight else 8))  # a small screen has no height to spare

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the PIN, then approves; on a button it is that button's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.later.hasFocus():
                self.dismissed.emit()
            elif not event.isAutoRepeat():
                self._submit(granted=not self.decline.hasFocus())
            return
        super().keyPressEvent(event)

    def _lay_out_pin(self, row: QHBoxLayout) -> None:
        self.initials = initials_edit(self.tr("Lead"))
        self.initials.setObjectName("consent-lead")
        self.initials.setAccessibleName(self.tr("Initials of the lead who decides"))
        self.initials.textEdited.connect(self._initials_typed)
        self.pin = theme.sized(pin_edit(self.tr("PIN")), width=120)
        self.pin.setObjectName("consent-pin")
        self.pin.setAccessibleName(self.tr("PIN of the lead who decides"))
        self.approve = button(self.tr("Approve"), "primary", "approve")
        self.decline = button(self.tr("Decline"), "danger")
        self.later = button(self.tr("Not now"))
        self.approve.setObjectName("consent-approve")
        self.decline.setObjectName("consent-decline")
        self.approve.clicked.connect(lambda: self._submit(granted=True))
        self.decline.clicked.connect(lambda: self._submit(granted=False))
        self.later.clicked.connect(self.dismissed)
        for part in (self.initials, self.pin, self.approve, self.decline, self.later):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _initials_typed(self, text: str) -> None:
        typed = text.strip().upper()
        if typed in self._approvers and not any(k != typed and k.startswith(typed) for k in self._approvers):
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not any(k.startswith(typed) for k in self._approvers):
            spill(self.initials, self.pin)

    def _submit(self, *, granted: bool) -> None:
        if not self.approve.isEnabled():
            return
        for part in (self.initials, self.pin):
            if not part.text().strip():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        pin = self.pin.text()
        self.pin.clear()
        self._enable(on=False)
        self.given.emit(self.initials.text().strip(), pin, granted)

    def _ready(self) -> None:
        self._enable(on=True)
        self._words.setText(self.tr("Try again now."))
        self._words.set_ink("muted")
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, *, on: bool) -> None:
        for part in (self.approve, self.decline, self.pin, self.initials):
            part.setEnabled(on)
