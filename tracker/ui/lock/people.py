"""The people who can sign in, as tiles: by number, by typing initials or a name, by arrows; knows no PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from tracker.domain.names import search_key
from tracker.domain.people import Person, Role
from tracker.ui import latin_keys, theme
from tracker.ui.widgets import PersonTile

ONE_COLUMN = 5
"""Up to so many people stand below each other; more stand in two columns where these are wide enough."""
_LEAST = 230
"""The least width of a tile in two columns, in design pixels: narrower ones would cut every name."""


class PeopleTiles(QScrollArea):
    """`picked(person)` when somebody says who they are."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Who is on?"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._people: tuple[Person, ...] = ()
        self._drafts: frozenset[str] = frozenset()
        self._tiles: dict[str, PersonTile] = {}
        self._inside = QWidget()
        # Room for the focus ring at every edge.
        self._grid = theme.spaced(QGridLayout(self._inside), 8, 6)
        self.setWidget(self._inside)

    def show_people(self, people: Sequence[Person], drafts: frozenset[str]) -> None:
        """Show these people, in this order; `drafts` are the initials of those with something typed."""
        if (tuple(people), drafts) == (self._people, self._drafts):
            return
        chosen = self.chosen()
        self._people, self._drafts = tuple(people), drafts
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = {}
        for place, person in enumerate(people):
            self._tile(person, place)
        self._arrange()
        if chosen is not None:
            self.mark(chosen.initials)

    def narrow(self, people: Sequence[Person]) -> None:
        """Show only these for now; nobody means everybody."""
        wanted = {p.initials for p in people}
        for key, tile in self._tiles.items():
            tile.setVisible(not wanted or key in wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing scrolls by key: numbers, letters and arrows are the page's."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def person(self, initials: str) -> Person | None:
        """Return who has these initials, or None."""
        return next((p for p in self._people if p.initials == initials), None)

    def people(self) -> tuple[Person, ...]:
        """Return everybody shown."""
        return self._people

    def chosen(self) -> Person | None:
        """Return the person whose tile is marked, or None."""
        return next((self.person(key) for key, tile in self._tiles.items() if tile.isChecked()), None)

    def mark(self, initials: str) -> None:
        """Mark a person's tile and bring it into view; empty marks nobody."""
        for key, tile in self._tiles.items():
            tile.setAutoExclusive(False)
            tile.setChecked(key == initials)
            tile.setAutoExclusive(True)
        if initials in self._tiles:
            self.ensureWidgetVisible(self._tiles[initials])

    def numbered(self, number: int) -> Person | None:
        """Return who has the number key 1-9, or None."""
        return self._people[number - 1] if 1 <= number <= min(9, len(self._people)) else None

    def matching(self, typed: str) -> list[Person]:
        """Return everybody whose initials or name begin with what was typed, exact initials first."""
        key = search_key(typed)
        if not key:
            return []
        found = [p for p in self._people if _begins(p, key)]
        return sorted(found, key=lambda p: (p.initials.lower() != key, not p.initials.lower().startswith(key)))

    def meant(self, event: QKeyEvent, typed: str) -> str:
        """The letter of a key; where it spells nobody, the one that a Latin keyboard has there."""
        text = event.text()
        spells = text.isdigit() or self.matching(typed + text) or self.matching(text)
        return text if spells else latin_keys.letter(event) or text

    def beside(self, steps: int) -> Person | None:
        """Return the person so many places after the chosen one (the first when nobody is)."""
        if not self._people:
            return None
        chosen = self.chosen()
        if chosen is None:
            return self._people[0 if steps > 0 else -1]
        return self._people[(self._people.index(chosen) + steps) % len(self._people)]

    def _arrange(self) -> None:
        wide = self.viewport().width() >= 2 * theme.px(_LEAST) + theme.px(20)
        columns = 2 if wide and len(self._people) > ONE_COLUMN else 1
        for place, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)
        rows = (len(self._tiles) + columns - 1) // columns
        for row in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(row, 1 if row == rows else 0)
        # The ring of the focus lies around the people, not around the room below them.
        self.setMaximumHeight(max(self._grid.minimumSize().height(), theme.px(120)) + 2)

    def _tile(self, person: Person, place: int) -> PersonTile:
        role = {Role.REP: self.tr("Rep"), Role.LEAD: self.tr("Lead"), Role.MANAGER: self.tr("Manager")}[person.role]
        words = f"{person.initials} · {role}"
        if person.initials in self._drafts:
            words = self.tr("{words} · draft kept").format(words=words)
        tile = PersonTile(person.initials, person.name, words, place + 1 if place < 9 else 0)
        tile.setObjectName(f"person-{person.initials}")
        # The keyboard picks by number, initials and arrows: one stop less than a tile each.
        tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tile.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tile.clicked.connect(lambda _checked=False, who=person: self.picked.emit(who))
        self._tiles[person.initials] = tile
        return tile


def _begins(person: Person, key: str) -> bool:
    words = search_key(person.name)
    return person.initials.lower().startswith(key) or words.startswith(key) or f" {key}" in f" {words}"
