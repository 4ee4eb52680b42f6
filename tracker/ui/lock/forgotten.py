"""A forgotten PIN: the recovery code and a new PIN twice, then the next code, shown once. Keeps none of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk import recovery
from tracker.desk.recovery import Recovered
from tracker.domain.people import Person, check_new_pin
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.recovery import tidy_code
from tracker.ui import language, theme
from tracker.ui.choices.code_on_paper import CodeOnPaper
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.link import Link
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.widgets import Card, Field, Words, button, line_edit


class ForgottenCard(Card):
    """`recovered(person)` once the new PIN is in force and the next code stands on paper; `left` to go back."""

    recovered = Signal(object)
    left = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__("", margins=20, parent=parent)
        self._link = link
        self._person: Person | None = None
        self._back_in: Person | None = None
        self._title = Words("", "title", bold=True, wrap=True)
        self._code, self._pin, self._again = line_edit("XXXX-XXXX-XXXX-XXXX", longest=32), pin_edit(), pin_edit()
        self._code.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        for edit, name in ((self._code, "recovery-typed"), (self._pin, "new-pin"), (self._again, "new-pin-again")):
            edit.setObjectName(name)
        self.code = Field(self.tr("Recovery code"), self._code)
        self.pin = Field(self.tr("New PIN"), self._pin, self.tr("4 to 12 digits"))
        self.again = Field(self.tr("New PIN again"), self._again)
        self.paper = CodeOnPaper(narrow=True)
        self.go_on = button(self.tr("Set the PIN"), "primary", "key")
        self.go_on.clicked.connect(self.submit)
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self._asked = QWidget()
        column = theme.spaced(QVBoxLayout(self._asked), 6, 0)
        for field, line in ((self.code, self._code), (self.pin, self._pin), (self.again, self._again)):
            column.addWidget(field)
            line.textEdited.connect(field.clear_error)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addWidget(self.go_on, 1)
        foot.addWidget(self.back)
        self.body.addWidget(self._title)
        self.body.addWidget(self._asked)
        self.body.addWidget(self.paper)
        self.body.addLayout(foot)
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(lambda: self.go_on.setEnabled(True))

    def start(self, person: Person) -> None:
        """Ask for this manager's code and a new PIN."""
        self.clear()
        self._person = person
        self._title.setText(self.tr("{name}: a new PIN by the recovery code").format(name=person.name))
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget everything typed and shown."""
        self._person = self._back_in = None
        self.paper.show_code("")
        self.paper.hide()
        self._asked.show()
        self.back.show()
        self.go_on.set_words(self.tr("Set the PIN"))
        self.go_on.setEnabled(True)
        for field, line in ((self.code, self._code), (self.pin, self._pin), (self.again, self._again)):
            line.clear()
            field.clear_error()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back while nothing was set; no other key reaches the lock screen."""
        if is_enter(event):
            if not press_focused():
                self.submit()
        elif event.key() == Qt.Key.Key_Escape and self._back_in is None:
            self.left.emit()
        event.accept()

    def submit(self) -> None:
        """Set the new PIN; then, once the next code stands on paper, open the desk."""
        if self._back_in is not None:
            if self.paper.confirmed():
                self.recovered.emit(self._back_in)
            return
        person, code, pin, now = self._person, self._code.text(), self._pin.text(), self._link.clock()
        if person is None or not self.go_on.isEnabled() or not self._sound(code, pin):
            return
        self.go_on.setEnabled(False)
        self._link.ask(
            lambda ledger: recovery.recover(ledger, person.initials, code, pin, now), self._done, self._refused
        )

    def _sound(self, code: str, pin: str) -> bool:
        field = self.code
        try:
            tidy_code(code)
            field = self.pin
            check_new_pin(pin)
        except Refused as problem:
            return self._wrong(field, language.said(problem.message))
        if pin != self._again.text():
            return self._wrong(self.again, self.tr("The two PINs differ: type the same digits twice."))
        return True

    def _done(self, done: Recovered) -> None:
        self._back_in = done.person
        for line in (self._code, self._pin, self._again):
            line.clear()
        self._title.setText(self.tr("Your PIN is set. This is your next recovery code"))
        self._asked.hide()
        self.back.hide()
        self.paper.show_code(done.code)
        self.paper.show()
        self.go_on.set_words(self.tr("Open the desk"))
        self.go_on.setEnabled(True)
        self.paper.enter()

    def _refused(self, problem: Refused | LedgerFault) -> None:
        wait = problem.facts.get("wait_seconds") if isinstance(problem, Refused) else None
        if isinstance(wait, int):
            self._waiting.start(wait * 1000)
        else:
            self.go_on.setEnabled(True)
        self._wrong(self.code, language.said(problem.message))

    def _wrong(self, field: Field, message: str) -> bool:
        field.set_error(message)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return False
