"""A manager's recovery code under “Your PIN”: since when there is one, and a new one, shown once. Keeps none."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.desk import recovery
from tracker.desk.access import allowed
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui import dates, theme
from tracker.ui.choices.code_on_paper import CodeOnPaper
from tracker.ui.widgets import Card, Words, button

if TYPE_CHECKING:
    from tracker.ui.settings.section import Section


class RecoveryCard(Card):
    """Only for who may have a code. A new one takes the place of the one before at once."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RecoveryCard", "Your recovery code"), margins=16, parent=parent)
        self._section = section
        self._since = Words("", "body", wrap=True)
        self.make = button(self.tr("Make a new code"), "plain", "key")
        self.make.setObjectName("make-code")
        self.make.clicked.connect(self._make)
        self.paper = CodeOnPaper()
        self.done = button(self.tr("It stands on paper"), "primary", "check")
        self.done.setObjectName("code-kept")
        self.done.clicked.connect(self.submit)
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self._since, 1)
        row.addWidget(self.make)
        self.body.addLayout(row)
        self.body.addWidget(self.paper)
        foot = theme.spaced(QHBoxLayout(), 12, 0)
        foot.addWidget(self.done)
        foot.addStretch(1)
        self.body.addLayout(foot)
        section.link.signed_in.connect(self.show_person)
        self.show_person(section.link.person)

    def show_person(self, person: Person | None) -> None:
        """Offer it to who may have one; whatever code was in view is gone."""
        self._show_code("")
        may = person is not None and allowed(person.role, "recovery")
        self.setVisible(may)
        if person is not None and may:
            self._read(person)

    def takes_enter(self) -> bool:
        """Say whether a code waits for its end to be typed."""
        return self.paper.isVisible() and self.paper.end.editor.hasFocus()

    def submit(self) -> None:
        """Put the code away once its end was typed."""
        if self.paper.confirmed():
            self._show_code("")
            self._section.link.say(self.tr("Your recovery code is in force"))
            self.make.setFocus()

    def _read(self, person: Person) -> None:
        def work(ledger: Ledger) -> str:
            made = recovery.made_at(ledger, person.initials)
            return "" if made is None else dates.short_day(_local(ledger, made).date())

        self._section.link.ask(work, self._say_since, _leave)

    def _say_since(self, day: str) -> None:
        made = self.tr("Made on {day}, kept on paper. It sets a new PIN when yours is forgotten.").format(day=day)
        none = self.tr(
            "There is none yet: whoever forgets the only manager's PIN is locked out for good. Make one now."
        )
        self._since.setText(made if day else none)
        self._since.set_ink("muted" if day else "warn")

    def _make(self) -> None:
        now = self._section.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> tuple[str, str]:
            code = recovery.make(ledger, person, now, confirmed)
            return code, dates.short_day(_local(ledger, now).date())

        self._section.change(work, self._made)

    def _made(self, made: tuple[str, str]) -> None:
        self._say_since(made[1])
        self._show_code(made[0])
        self.paper.enter()

    def _show_code(self, code: str) -> None:
        self.paper.show_code(code)
        self.paper.setVisible(bool(code))
        self.done.setVisible(bool(code))
        self.make.setVisible(not code)


def _local(ledger: Ledger, at: datetime) -> datetime:
    return of_house.house(ledger).local(at)


def _leave(_problem: Refused | LedgerFault) -> None:
    """It is read again with the next person."""
