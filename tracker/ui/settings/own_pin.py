"""One's own PIN: the one in force, then the new one twice. Keeps no PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.desk import access, people
from tracker.domain.people import Person, check_new_pin
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.link import Link
from tracker.ui.settings.recovery_card import RecoveryCard
from tracker.ui.settings.section import Section
from tracker.ui.widgets import Card, Field, Words, button


class OwnPinSection(Section):
    """Asks for the PIN in force, so that nobody changes it at a desk that was left open."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._now, self._new, self._again = (pin_edit() for _ in range(3))
        for edit, name in ((self._now, "own-pin"), (self._new, "new-pin"), (self._again, "new-pin-again")):
            edit.setObjectName(name)
        self.now = Field(self.tr("PIN in force"), self._now)
        self.new = Field(self.tr("New PIN"), self._new, self.tr("4 to 12 digits"))
        self.again = Field(self.tr("New PIN again"), self._again)
        card = Card(self.tr("Your PIN"), margins=16)
        theme.measured(card, lambda w: w.setMaximumWidth(theme.px(760)))
        row = theme.spaced(QHBoxLayout(), 12, 0)
        for field, line in ((self.now, self._now), (self.new, self._new), (self.again, self._again)):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            line.textEdited.connect(field.clear_error)
        card.body.addLayout(row)
        press = theme.spaced(QHBoxLayout(), 12, 0)
        set_it = button(self.tr("Set the PIN"), "primary", "key")
        set_it.setObjectName("set-own-pin")
        set_it.clicked.connect(self.submit)
        press.addWidget(set_it)
        press.addWidget(Words(self.tr("Only its hash is kept; nobody can look it up."), "small", "muted"))
        press.addStretch(1)
        card.body.addLayout(press)
        self.column.addWidget(card)
        self.recovery = RecoveryCard(self, self)
        theme.measured(self.recovery, lambda w: w.setMaximumWidth(theme.px(760)))
        self.column.addWidget(self.recovery)
        self.column.addStretch(1)

    def enter(self) -> None:
        """Start with the PIN in force."""
        self._now.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        super().clear()
        for field, line in ((self.now, self._now), (self.new, self._new), (self.again, self._again)):
            line.clear()
            field.clear_error()

    def submit(self) -> None:
        """Change the PIN when the one in force is right; with a new code in view, take its end."""
        if self.recovery.takes_enter():
            return self.recovery.submit()
        old, new = self._now.text(), self._new.text()
        try:
            check_new_pin(new)
        except Refused as problem:
            return self._wrong(self.new, language.said(problem.message))
        if new != self._again.text():
            return self._wrong(self.again, self.tr("The two PINs differ: type the same digits twice."))
        clock = self.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> Person:
            present = access.sign_in(ledger, person.initials, old, clock)
            return people.set_pin(ledger, person.initials, new, present, clock, confirmed)

        return self.change(work, self._done, self._refused)

    def _done(self, _person: Person) -> None:
        self.clear()
        self.link.say(self.tr("Your new PIN is in force"))
        self.enter()

    def _refused(self, problem: Refused) -> None:
        self._wrong(self.now, language.said(problem.message))

    def _wrong(self, field: Field, message: str) -> None:
        field.set_error(message)
        field.editor.setFocus()
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()
