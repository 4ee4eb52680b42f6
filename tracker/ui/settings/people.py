"""Who works here: adding, another role, a new PIN, leaving. Initials stay taken; lines stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tracker.desk import people
from tracker.desk.settings_view import SettingsView
from tracker.domain.people import Person, Role
from tracker.ledger.store import Ledger
from tracker.ui import theme
from tracker.ui.choices.person_form import PersonForm
from tracker.ui.link import Link
from tracker.ui.settings.person_card import PersonCard
from tracker.ui.settings.section import Section
from tracker.ui.settings.words import role_name
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.widgets import Card, PersonTile, Words, button

_NEW = "new"
"""Nobody has such initials: they are in capitals."""


class PeopleSection(Section):
    """The list on one side, the person in hand or somebody new on the other."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._people: tuple[Person, ...] = ()
        self._tiles: dict[str, PersonTile] = {}
        self.form = PersonForm()
        self.card = PersonCard(self)
        self.new = button(self.tr("Add somebody"), "plain", "plus")
        self.new.setObjectName("new-person")
        self._post = button(self.tr("Add to the house"), "primary", "check")
        self._post.setObjectName("post-person")
        self._side = QStackedWidget()
        self._list = theme.spaced(QVBoxLayout(), 8, 6)
        self._lay_out()
        self.new.clicked.connect(self.start_new)
        self._post.clicked.connect(self.post_new)
        self.form.submitted.connect(self.post_new)

    def show_view(self, view: SettingsView) -> None:
        """Show everybody; the person in hand stays in hand."""
        if view.people == self._people:
            return
        first = not self._people
        self._people = view.people
        chosen = next((key for key, tile in self._tiles.items() if tile.isChecked()), "")
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._tiles = {}
        for person in view.people:
            self._list.addWidget(self._tile(person))
        self._list.addStretch(1)
        again = self._person(chosen) or (view.people[0] if first and view.people else None)
        if again is not None:
            self.choose(again)

    def enter(self) -> None:
        """Focus the list."""
        tile = next((t for t in self._tiles.values() if t.isChecked()), next(iter(self._tiles.values()), None))
        (tile or self.new).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        super().clear()
        self.form.start(Role.REP)
        self.card.clear()

    def submit(self) -> None:
        """Post what the person's card holds; somebody new is posted by the form itself."""
        if self._side.currentWidget() is self.card:
            self.card.submit()

    def choose(self, person: Person) -> None:
        """Take a person in hand."""
        self.notice.dismiss()
        tile = self._tiles.get(person.initials)
        if tile is not None:
            tile.setChecked(True)
        self.card.show_person(person)
        self._side.setCurrentIndex(1)
        self.turned_to.emit(self.card)

    def in_hand(self) -> str:
        """The initials of who is in hand, or that somebody new is."""
        chosen = next((key for key, tile in self._tiles.items() if tile.isChecked()), "")
        return chosen if self._side.currentWidget() is self.card else _NEW

    def take_in_hand(self, what: str) -> None:
        """Take this person in hand, or somebody new."""
        person = self._person(what)
        self.choose(person) if person is not None else self.start_new()

    def start_new(self) -> None:
        """Ask for somebody new."""
        self.notice.dismiss()
        for tile in self._tiles.values():
            tile.setAutoExclusive(False)
            tile.setChecked(False)
            tile.setAutoExclusive(True)
        self._side.setCurrentIndex(0)
        self.form.start(Role.REP)
        self.turned_to.emit(self.form)

    def post_new(self) -> None:
        """Post the person of the form."""
        new = self.form.read()
        if new is None:
            return
        now = self.link.clock()

        def work(ledger: Ledger, actor: Person, confirmed: frozenset[str]) -> Person:
            return people.add(ledger, new.name, new.initials, new.role, new.pin, actor, now, confirmed)

        self.change(work, self._joined, self.form.refuse)

    def _joined(self, person: Person) -> None:
        self.link.say(self.tr("{initials} has joined and can sign in").format(initials=person.initials))
        self.form.start(Role.REP)

    def _person(self, initials: str) -> Person | None:
        return next((p for p in self._people if p.initials == initials), None)

    def _tile(self, person: Person) -> PersonTile:
        role = self.tr("has left") if person.retired else role_name(person.role)
        tile = PersonTile(person.initials, person.name, f"{person.initials} · {role}")
        tile.setObjectName(f"settings-{person.initials}")
        tile.clicked.connect(lambda _checked=False, who=person: self.choose(who))
        tile.toggled.connect(lambda on, who=person: self.choose(who) if on else None)
        self._tiles[person.initials] = tile
        return tile

    def _lay_out(self) -> None:
        sides = SideBySide(760)
        left = Card(self.tr("On this desk"), margins=12)
        left.add_action(self.new)
        inside = QWidget()
        inside.setLayout(self._list)
        area = QuietScroll(inside)
        theme.sized(area, min_height=220)
        left.body.addWidget(area, 1)
        sides.add(left, 2)
        adding = Card(self.tr("Somebody new"), margins=16)
        adding.body.addWidget(self.form)
        press = theme.spaced(QHBoxLayout(), 12, (6, 4))
        press.addWidget(self._post)
        press.addWidget(
            Words(self.tr("Initials stand on every line and are never given twice."), "small", "muted", wrap=True), 1
        )
        adding.body.addLayout(press)
        adding.body.addStretch(1)
        self._side.addWidget(adding)
        self._side.addWidget(self.card)
        sides.add(self._side, 3)
        self.column.addWidget(sides, 1)
