"""Second step of the welcome: who works here, the first of them a manager. Checks in place; nothing is written."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.setup import NewPerson
from tracker.domain.people import Role
from tracker.ui import theme
from tracker.ui.choices.person_form import PersonForm
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.widgets import Avatar, Card, EmptyState, OneLine, Words, button


class PeopleStep(QWidget):
    """A form for one person beside the list of those already there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.team: list[NewPerson] = []
        self.form = PersonForm()
        self._add = button(self.tr("Add"), "plain", "plus")
        self._add.setObjectName("add-person")
        self._problem = Words("", "body", "over", wrap=True)
        self._problem.setObjectName("people-problem")
        self._list = theme.spaced(QVBoxLayout(), 4, 6)
        self._empty = EmptyState(
            "person", self.tr("Nobody yet"), self.tr("The first is a manager: managers add people and set the caps.")
        )
        self._lay_out()
        self.form.submitted.connect(self.add)
        self._add.clicked.connect(self.add)
        self._show_team()

    def enter(self) -> None:
        """Ask for the next person."""
        self.form.start(Role.REP if self._has_manager() else Role.MANAGER)

    def add(self) -> bool:
        """Put the person of the form on the list; False when a field says what is wrong."""
        person = self.form.read([p.initials for p in self.team])
        if person is None:
            return False
        self.team.append(person)
        self._show_team()
        self.enter()
        return True

    def read(self) -> list[NewPerson] | None:
        """Return the team; whoever is half typed is added first. None when something is wrong."""
        if (not self.form.is_empty() or not self.team) and not self.add():
            return None
        if not self._has_manager():
            self._problem.setText(self.tr("Nobody is a manager yet: add a person with that role."))
            self.form.start(Role.MANAGER)
            return None
        return list(self.team)

    def _has_manager(self) -> bool:
        return any(p.role is Role.MANAGER for p in self.team)

    def _drop(self, person: NewPerson) -> None:
        self.team.remove(person)
        self._show_team()
        self.enter()

    def _show_team(self) -> None:
        self._problem.setText("")
        while (item := self._list.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for person in self.team:
            self._list.addWidget(self._row(person))
        self._list.addStretch(1)
        self._empty.setVisible(not self.team)
        self._area.setVisible(bool(self.team))

    def _row(self, person: NewPerson) -> QWidget:
        row = QWidget()
        line = theme.spaced(QHBoxLayout(row), 12, (0, 4))
        line.addWidget(Avatar(person.name, 36))
        words = theme.spaced(QVBoxLayout(), 0, 0)
        words.addWidget(OneLine(person.name, bold=True))
        role = {Role.REP: self.tr("Rep"), Role.LEAD: self.tr("Lead"), Role.MANAGER: self.tr("Manager")}[person.role]
        words.addWidget(OneLine(f"{person.initials} · {role}", "small", "muted"))
        line.addLayout(words, 1)
        gone = button(self.tr("Remove"), "quiet")
        gone.setAccessibleName(self.tr("Remove {name}").format(name=person.name))
        gone.clicked.connect(lambda: self._drop(person))
        line.addWidget(gone)
        return row

    def _lay_out(self) -> None:
        sides = SideBySide(620, gap=16)
        half = QWidget()
        left = theme.spaced(QVBoxLayout(half), 4, 0)
        left.addWidget(self.form)
        press = theme.spaced(QHBoxLayout(), 12, (6, 4))
        press.addWidget(self._add)
        press.addWidget(Words(self.tr("Enter adds; with nothing typed it goes on"), "small", "muted", wrap=True), 1)
        left.addLayout(press)
        foot = theme.spaced(QVBoxLayout(), 0, (6, 0))
        foot.addWidget(self._problem)
        left.addLayout(foot)
        left.addStretch(1)
        sides.add(half, 3)
        card = Card(self.tr("On this desk"))
        theme.sized(card, min_width=260, min_height=220)
        inside = QWidget()
        inside.setLayout(self._list)
        self._area = QuietScroll(inside)
        card.body.addWidget(self._area, 1)
        card.body.addWidget(self._empty, 1)
        sides.add(card, 2)
        column = theme.spaced(QVBoxLayout(self), 0, (0, 0, 6, 6))
        column.addWidget(sides)
