"""The PIN once more, in place: what needs it waits above the page and goes on by itself. Keeps no PIN, decides nothing.

It listens to nothing but the link: any page's work that is refused for want of a PIN comes here, and what was typed on
the page stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from tracker.desk import access
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import hearing, language, theme
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.link import Link
from tracker.ui.widgets import Glyph, Words, button

Act = Callable[[], None]


class PinAgain(QFrame):
    """Hidden until something asks. Enter checks the PIN, Esc or “Not now” lets what waits be refused."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._waiting: list[tuple[Act, Act]] = []
        self._before: QWidget | None = None
        self.setObjectName("pin-again")
        self.setProperty("look", "info")
        self._words = Words("", "body", "text", bold=True, wrap=True)
        self._said = Words("", "body", "over", wrap=True)
        self.pin = theme.sized(pin_edit(), width=140)
        self.pin.setObjectName("own-pin-again")
        self.pin.setPlaceholderText(self.tr("Your PIN"))
        self._go_on = button(self.tr("Go on"), "primary", "key")
        self._go_on.clicked.connect(self._try)
        self._not_now = button(self.tr("Not now"))
        self._not_now.clicked.connect(self.give_up)
        row = theme.spaced(QHBoxLayout(self), 10, (12, 10))
        row.addWidget(Glyph("key", "info", 20))
        row.addWidget(self._words, 3)
        row.addWidget(self._said, 2)
        for part in (self.pin, self._go_on, self._not_now):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._ready)
        self.hide()
        link.ask_pin = self.ask
        link.signed_in.connect(self._person_changed)

    def words(self) -> str:
        """What the panel says, and what was wrong."""
        return f"{self._words.text()} {self._said.text()}".strip()

    def ask(self, refused: Refused, go_on: Act, give_up: Act) -> None:
        """Ask for the PIN of who is at the desk; what is asked meanwhile waits for the same answer."""
        if self._link.person is None:
            give_up()
            return
        self._waiting.append((go_on, give_up))
        if len(self._waiting) > 1:
            return
        self._before = QApplication.focusWidget()
        self._words.setText(language.said(refused.message))
        self.pin.setAccessibleName(language.said(refused.message))
        self.setAccessibleName(language.said(refused.message))
        self._said.setText("")
        self.pin.clear()
        self._enable(on=True)
        self.show()
        hearing.announce(self, self.accessibleName())
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Put the panel away; whatever waited is refused where it was asked for."""
        for _go_on, give_up in self._close():
            give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter checks, or presses “Not now” when it stands there; Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._not_now.hasFocus():
                self.give_up()
            elif not event.isAutoRepeat():
                self._try()
        else:
            super().keyPressEvent(event)

    def _try(self) -> None:
        person, pin, now = self._link.person, self.pin.text(), self._link.clock()
        if person is None or not self._go_on.isEnabled():
            return
        if not pin:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.pin.clear()
        self._enable(on=False)
        self._link.ask(
            lambda ledger: access.sign_in_again(ledger, person, pin, now), lambda _right: self._right(), self._wrong
        )

    def _right(self) -> None:
        for go_on, _give_up in self._close():
            go_on()

    def _wrong(self, problem: Refused | LedgerFault) -> None:
        self._said.setText(language.said(problem.message))
        wait = problem.facts.get("wait_seconds") if isinstance(problem, Refused) else None
        if isinstance(wait, int):
            self._again.start(wait * 1000)
            self._not_now.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enable(on=True)
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ready(self) -> None:
        self._enable(on=True)
        self._said.setText(self.tr("Try again now."))
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, *, on: bool) -> None:
        for part in (self.pin, self._go_on):
            part.setEnabled(on)

    def _person_changed(self, _person: Person | None) -> None:
        if self._waiting:
            self.give_up()

    def _close(self) -> list[tuple[Act, Act]]:
        waited, self._waiting = self._waiting, []
        self._again.stop()
        self.pin.clear()
        at = QApplication.focusWidget()
        had_focus = at is not None and self.isAncestorOf(at)
        self.hide()
        try:
            if had_focus and self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:  # what had the focus is gone meanwhile
            pass
        self._before = None
        return waited
