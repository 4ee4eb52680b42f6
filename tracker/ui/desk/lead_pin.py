"""A lead's initials and PIN in place, whoever's desk it is: two fields, by keys or by touch. Asks nobody itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.ui import theme
from tracker.ui.choices.initials_edit import initials_edit
from tracker.ui.choices.pin_edit import pin_edit

_WHO = ("unknown_person", "not_allowed", "own_entry")
"""What is wrong with the initials; everything else is about the PIN."""


class LeadPin(QWidget):
    """`typed_on(text)` for digits in the place of initials: whoever types them types the next line. `ready` once a
    throttled PIN may be tried again."""

    typed_on = Signal(str)
    ready = Signal()

    def __init__(self, approvers: Sequence[Person] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._approvers: dict[str, Person] = {}
        self.initials = initials_edit(self.tr("Lead"))
        self.initials.setObjectName("lead")
        self.initials.setAccessibleName(self.tr("Initials of the lead who approves"))
        self.initials.textEdited.connect(self._initials_typed)
        self.pin = theme.sized(pin_edit(self.tr("PIN")), width=120)
        self.pin.setObjectName("lead-pin")
        self.pin.setAccessibleName(self.tr("PIN of the lead who approves"))
        row = theme.spaced(QHBoxLayout(self), 8, 0)
        row.addWidget(self.initials)
        row.addWidget(self.pin)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._ready)
        self.set_approvers(approvers)

    def set_approvers(self, approvers: Sequence[Person]) -> None:
        """Who may approve; a single one need not be typed."""
        self._approvers = {p.initials: p for p in approvers}
        if len(self._approvers) == 1 and not self.initials.text():
            self.initials.setText(next(iter(self._approvers)))

    def focus_first(self) -> None:
        """Stand on the initials, or on the PIN when they are there."""
        first = self.pin if self.initials.text().strip() else self.initials
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> tuple[str, str] | None:
        """Initials and PIN, and the PIN is gone from the field; None, standing on the one that is missing."""
        if not self.pin.isEnabled():
            return None
        if not self.initials.text().strip() or not self.pin.text():
            self.focus_first()
            return None
        pin = self.pin.text()
        self.pin.clear()
        return self.initials.text().strip(), pin

    def show_refused(self, refused: Refused) -> None:
        """Stand where the answer was wrong, or wait until it may be tried again."""
        self.pin.clear()
        wait = refused.facts.get("wait_seconds")
        if isinstance(wait, int):
            self.enable(on=False)
            self._again.start(wait * 1000)
            return
        self.enable(on=True)
        first = self.initials if refused.code in _WHO else self.pin
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self.initials.clear()
        self.pin.clear()
        self.set_approvers(tuple(self._approvers.values()))

    def enable(self, *, on: bool) -> None:
        """Let both be typed, or not while the answer is on its way."""
        self.pin.setEnabled(on)
        self.initials.setEnabled(on)

    def _initials_typed(self, text: str) -> None:
        if text[:1].isdecimal():  # no initials begin so: it is the room of the next guest
            self.initials.clear()
            self.typed_on.emit(text)
            return
        typed = text.strip().upper()
        if typed in self._approvers and not any(k != typed and k.startswith(typed) for k in self._approvers):
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not any(k.startswith(typed) for k in self._approvers):
            spill(self.initials, self.pin)

    def _ready(self) -> None:
        self.enable(on=True)
        self.ready.emit()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)


def spill(initials: QLineEdit, pin: QLineEdit) -> None:
    """Behind initials that nobody here approves with, a digit begins the PIN: it is not read on the screen, and both are answered."""
    text = initials.text()
    if len(text) > 2 and text[-1].isdecimal():
        initials.setText(text[:-1])
        pin.setText(text[-1])
        pin.setFocus(Qt.FocusReason.OtherFocusReason)
