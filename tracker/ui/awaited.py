"""How something ended whose person had left the desk by then: said once they are back, to nobody else. Knows no work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.domain.people import Person
    from tracker.ui.link import Link


class Awaited:
    """One for a link: the window may be built anew meanwhile, in somebody else's language."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._waits: dict[str, list[tuple[str, str]]] = {}
        """By initials, finished sentences and the role of their glyph."""

    def tell(self, person: Person, text: str, role: str = "ok") -> None:
        """Say it in the status line now, or when this person is back."""
        here = self._link.person
        if here is not None and here.initials == person.initials:
            self._link.say(text, role)
        else:
            self._waits.setdefault(person.initials, []).append((text, role))

    def came(self, person: Person | None) -> None:
        """Somebody signed in: what waits for them is said last, once the desk is read."""
        if person is None:
            return
        for text, role in self._waits.pop(person.initials, ()):
            self._link.when_quiet(lambda text=text, role=role: self.tell(person, text, role))  # type: ignore[misc]  # mypy takes no defaults for a callable without arguments
