"""What stands half typed or asked when somebody leaves the desk: it waits here until the same person is back. Kept in
memory only, without a PIN; knows no page's inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.domain.people import Person
    from tracker.ui.bringing.sheet import Left
    from tracker.ui.main_window import MainWindow

Typed = Mapping[str, Mapping[str, object]]
"""By page and field."""


class Waiting:
    """One for the window: what it shows may be built anew meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._typed: dict[str, Typed] = {}
        self._sheets: dict[str, tuple[Left, ...]] = {}

    def put_by(self, person: Person, *, pins: bool = False) -> None:
        """This person leaves. `pins`: comes back at once, with nobody between; PINs half typed wait, too."""
        from tracker.ui.bringing.sheet import left_open

        self._sheets[person.initials] = left_open(self._window)
        self._typed[person.initials] = self._window.pages.put_by(pins=pins)

    def take_up(self, person: Person) -> None:
        """The person is back: pages show it once they show what it is about."""
        self._window.pages.retype(self._typed.pop(person.initials, {}))

    def open_again(self, person: Person) -> None:
        """A page is in front: what lay over it lies there again."""
        for left in self._sheets.pop(person.initials, ()):
            left.open_again(self._window, self._window.link)
