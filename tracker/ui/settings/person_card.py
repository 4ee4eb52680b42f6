"""One person in hand: another role, a new PIN, leaving (asked once more). Posts through its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk import people
from tracker.domain.people import Person, Role, check_new_pin
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.settings.words import role_name
from tracker.ui.widgets import (
    Avatar,
    Card,
    Field,
    OneLine,
    Segment,
    SegmentedTabs,
    Words,
    button,
    hairline,
)

if TYPE_CHECKING:
    from tracker.ui.settings.section import Section


class PersonCard(Card):
    """Shows a person and what can be changed; somebody who has left is only shown."""

    def __init__(self, section: Section) -> None:
        super().__init__(margins=16)
        self._section = section
        self._person: Person | None = None
        self._avatar, self._name, self._about = (
            Avatar("", 56),
            OneLine("", "title", bold=True),
            OneLine("", "body", "muted"),
        )
        self.role = SegmentedTabs([Segment(r, role_name(r)) for r in Role], self.tr("Role"))
        self._role_button = button(self.tr("Post the role"), "plain", "check")
        self._role_button.setObjectName("post-role")
        self._pin, self._again = (pin_edit() for _ in range(2))
        for edit, name in ((self.role, "person-role"), (self._pin, "new-pin"), (self._again, "new-pin-again")):
            edit.setObjectName(name)
        self.pin = Field(self.tr("New PIN"), self._pin, self.tr("4 to 12 digits"))
        self.again = Field(self.tr("New PIN again"), self._again)
        self._pin_button = button(self.tr("Set the PIN"), "plain", "key")
        self._pin_button.setObjectName("set-pin")
        self._leave = button(self.tr("Has left the house…"), "danger")
        self._leave.setObjectName("retire")
        self._changes = QWidget()
        self._lay_out()
        self._role_button.clicked.connect(self.post_role)
        self._pin_button.clicked.connect(self.post_pin)
        self._leave.clicked.connect(self._ask_leave)

    def show_person(self, person: Person) -> None:
        """Show somebody."""
        if self._person is None or person.initials != self._person.initials:
            self.clear()
        self._person = person
        self._avatar.set_name(person.name)
        self._name.set_text(person.name)
        left = self.tr("has left; the lines stay, and the initials are not given again")
        self._about.set_text(f"{person.initials} · {left if person.retired else role_name(person.role)}")
        self.role.choose(person.role)
        self._changes.setVisible(not person.retired)

    def clear(self) -> None:
        """Forget what was typed."""
        for field, line in ((self.pin, self._pin), (self.again, self._again)):
            line.clear()
            field.clear_error()

    def submit(self) -> None:
        """Post what the focus stands in."""
        (self.post_pin if self._pin.hasFocus() or self._again.hasFocus() else self.post_role)()

    def post_role(self) -> None:
        """Post another role."""
        person, role, now = self._person, Role(self.role.current()), self._section.link.clock()
        if person is None or role is person.role:
            return

        def work(ledger: Ledger, actor: Person, confirmed: frozenset[str]) -> Person:
            return people.change_role(ledger, person.initials, role, actor, now, confirmed)

        said = self.tr("{initials} is a {role} from now on")
        self._section.change(
            work,
            lambda changed: self._section.link.say(
                said.format(initials=changed.initials, role=role_name(changed.role).lower())
            ),
            self._role_refused,
        )

    def post_pin(self) -> None:
        """Set a new PIN."""
        person, pin, now = self._person, self._pin.text(), self._section.link.clock()
        if person is None:
            return
        try:
            check_new_pin(pin)
        except Refused as problem:
            self.pin.set_error(language.said(problem.message))
            self._pin.setFocus()
            return
        if pin != self._again.text():
            self.again.set_error(self.tr("The two PINs differ: type the same digits twice."))
            self._again.setFocus()
            return

        def work(ledger: Ledger, actor: Person, confirmed: frozenset[str]) -> Person:
            return people.set_pin(ledger, person.initials, pin, actor, now, confirmed)

        self._section.change(work, self._pin_set)

    def _pin_set(self, person: Person) -> None:
        self.clear()
        self._section.link.say(self.tr("The new PIN of {initials} is in force").format(initials=person.initials))

    def _role_refused(self, problem: Refused) -> None:
        if self._person is not None:
            self.role.choose(self._person.role)
        self._section.notice.show_notice("warn", language.said(problem.message))

    def _ask_leave(self) -> None:
        person = self._person
        if person is None:
            return
        words = self.tr("{initials} can no longer sign in; every line stays. Has {initials} left the house?")
        notice = self._section.notice
        notice.show_notice("warn", words.format(initials=person.initials), [(self.tr("Yes, has left"), self._retire)])
        notice.buttons()[0].setFocus()

    def _retire(self) -> None:
        person, now = self._person, self._section.link.clock()
        if person is None:
            return

        def work(ledger: Ledger, actor: Person, confirmed: frozenset[str]) -> Person:
            return people.retire(ledger, person.initials, actor, now, confirmed)

        said = self.tr("{initials} has left the house")
        self._section.change(work, lambda gone: self._section.link.say(said.format(initials=gone.initials)))

    def _lay_out(self) -> None:
        head = theme.spaced(QHBoxLayout(), 16, 0)
        head.addWidget(self._avatar)
        words = theme.spaced(QVBoxLayout(), 2, 0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        column = theme.spaced(QVBoxLayout(self._changes), 12, (0, 8, 0, 0))
        column.addWidget(hairline())
        column.addWidget(Words(self.tr("Role"), bold=True))
        role = theme.spaced(QHBoxLayout(), 12, 0)
        role.addWidget(self.role, 1)
        role.addWidget(self._role_button)
        column.addLayout(role)
        column.addWidget(hairline())
        pins = theme.spaced(QHBoxLayout(), 12, 0)
        pins.addWidget(self.pin, 1, Qt.AlignmentFlag.AlignTop)
        pins.addWidget(self.again, 1, Qt.AlignmentFlag.AlignTop)
        pins.addWidget(self._pin_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(pins)
        column.addWidget(hairline())
        leave = theme.spaced(QHBoxLayout(), 12, 0)
        leave.addWidget(self._leave)
        leave.addStretch(1)
        column.addLayout(leave)
        self.body.addWidget(self._changes)
        self.body.addStretch(1)
