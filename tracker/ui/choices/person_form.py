"""Somebody new as a form, for the welcome and the settings: name, initials, role and a PIN typed twice. Keeps no PIN."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from tracker.desk.setup import NewPerson
from tracker.domain.names import clean_name, search_key
from tracker.domain.people import Role, check_new_pin, clean_initials
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ui import language, theme
from tracker.ui.choices.pin_edit import pin_edit
from tracker.ui.widgets import Field, Segment, SegmentedTabs, line_edit


def suggested_initials(name: str) -> str:
    """Initials for a name: the first letters of its first and last word, up to two; empty when it has no letters."""
    words = [word for word in search_key(name).split() if word[0].isalpha()]
    if not words:
        return ""
    return (words[0][0] + (words[-1][0] if len(words) > 1 else words[0][1:2])).upper()


class PersonForm(QWidget):
    """`read` returns the person or says in place what is wrong; `submitted` when Enter is pressed and something is typed."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed_initials = False
        self._name, self._initials = line_edit(self.tr("Name as on the badge")), line_edit("MK", longest=4)
        self._pin, self._again = pin_edit(), pin_edit()
        self._role = SegmentedTabs(
            [
                Segment(Role.REP, self.tr("Rep")),
                Segment(Role.LEAD, self.tr("Lead")),
                Segment(Role.MANAGER, self.tr("Manager")),
            ],
            self.tr("Role"),
        )
        self.name = Field(self.tr("Name"), self._name)
        self.initials = Field(self.tr("Initials"), self._initials)
        self.role = Field(self.tr("Role"), self._role)
        self.pin = Field(self.tr("PIN"), self._pin, self.tr("4 to 12 digits"))
        self.again = Field(self.tr("PIN again"), self._again)
        self._lay_out()
        self._name.textEdited.connect(self._suggest)
        self._initials.textEdited.connect(self._own_initials)
        for line, field in (
            (self._name, self.name), (self._initials, self.initials), (self._pin, self.pin), (self._again, self.again),
        ):  # fmt: skip
            line.textEdited.connect(field.clear_error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits; in an empty form it is left to whoever stands around it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_empty():
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def start(self, role: Role) -> None:
        """Empty the form for the next person."""
        for line in (self._name, self._initials, self._pin, self._again):
            line.clear()
        for field in (self.name, self.initials, self.pin, self.again):
            field.clear_error()
        self._typed_initials = False
        self._role.choose(role)
        self._name.setFocus()

    def is_empty(self) -> bool:
        """Say whether nothing was typed yet."""
        return not any(line.text().strip() for line in (self._name, self._initials, self._pin, self._again))

    def read(self, taken: Collection[str] = ()) -> NewPerson | None:
        """Return the person as typed; None when a field says what is wrong, the first of them focused."""
        checks: tuple[tuple[Field, QLineEdit, Callable[[], str]], ...] = (
            (self.name, self._name, lambda: clean_name(self._name.text())),
            (self.initials, self._initials, lambda: _free(clean_initials(self._initials.text()), taken)),
            (self.pin, self._pin, lambda: check_new_pin(self._pin.text())),
            (self.again, self._again, lambda: _same(self._pin.text(), self._again.text())),
        )
        wrong: QLineEdit | None = None
        for field, line, check in checks:
            try:
                check()
                field.clear_error()
            except Refused as problem:
                field.set_error(language.said(problem.message))
                wrong = wrong or line
        if wrong is not None:
            wrong.setFocus()
            return None
        role = Role(self._role.current())
        return NewPerson(clean_name(self._name.text()), clean_initials(self._initials.text()), role, self._pin.text())

    def refuse(self, problem: Refused) -> None:
        """Show what the ledger refused where it belongs; nothing typed is lost."""
        field, line = self.name, self._name
        if problem.code in ("initials_taken", "bad_initials"):
            field, line = self.initials, self._initials
        elif problem.code == "bad_pin_form":
            field, line = self.pin, self._pin
        field.set_error(language.said(problem.message))
        line.setFocus()

    def _suggest(self, name: str) -> None:
        if not self._typed_initials:
            self._initials.setText(suggested_initials(name))

    def _own_initials(self, typed: str) -> None:
        self._typed_initials = bool(typed)

    def _lay_out(self) -> None:
        grid = theme.spaced(QGridLayout(self), 12, 6)
        for name, field, place in (
            ("name", self.name, (0, 0, 1, 3)), ("initials", self.initials, (0, 3, 1, 1)),
            ("role", self.role, (1, 0, 1, 4)), ("pin", self.pin, (2, 0, 1, 2)), ("again", self.again, (2, 2, 1, 2)),
        ):  # fmt: skip
            field.setObjectName(f"person-{name}")
            grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
        for column in range(4):
            grid.setColumnStretch(column, 1)


def _free(initials: str, taken: Collection[str]) -> str:
    if initials in taken:
        raise Refused(
            "initials_taken", Sentence("{initials} is on the list already: choose other initials.", initials=initials)
        )
    return initials


def _same(pin: str, again: str) -> str:
    if pin != again:
        raise Refused("pins_differ", "The two PINs differ: type the same digits twice.")
    return pin
