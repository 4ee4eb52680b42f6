"""Which language the window speaks for whom, and how it comes to speak another: what is built is built anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from tracker.ui import language
from tracker.ui.shell.overlay import clear

if TYPE_CHECKING:
    from tracker.domain.people import Person
    from tracker.ui.language import Language
    from tracker.ui.main_window import MainWindow


class Speaking(QObject):
    """Everybody has a language of their own. One that is chosen at the lock screen is that of whoever signs in next."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._chosen = False
        window.preferences.language_chosen.connect(self.speak)

    def choose_at_lock(self, wanted: Language) -> None:
        """Somebody at the lock screen wants another language."""
        self._chosen = True
        chosen = self._window.lock_page.tiles.chosen()
        self._window.preferences.choose_language(wanted, chosen.initials if chosen is not None else "")

    def ready_for(self, person: Person, then: Callable[[], None]) -> bool:
        """Whether the window speaks this person's language already; if not it will, and `then` is called."""
        look = self._window.preferences
        practising = bool(self._window.practising)  # its people are nobody's of this house
        own = language.worn() if self._chosen or practising else look.language(person.initials)
        look.keep_language(own, person.initials if self._chosen and not practising else "")
        self._chosen = False
        if own is language.worn():
            return True
        self._window.link.when_quiet(lambda: self._anew(own, then))
        return False

    def speak(self, wanted: Language) -> None:
        """Say everything in another language from now on; who is at the desk stays there and finds again what was typed."""
        window = self._window
        person, view, page = window.link.person, window.link.view, window.pages.current()
        section = getattr(window.pages.currentWidget(), "current", str)()  # of the settings
        chosen = window.lock_page.tiles.chosen()

        def go_on() -> None:
            if person is None or view is None:
                window.show_scene(window.lock_page)
                window.lock_page.enter(chosen.initials if chosen is not None else "")
                window.lock_page.languages.focus_current()
                return
            window.let_in(person, view)
            window.pages.show_page(page)
            if section:
                getattr(window.pages.page(page), "open_section", str)(section)

        if person is not None:
            window.waiting.put_by(person, pins=True)
        clear(window)
        if person is not None:
            window.link.sign_in(None)  # every page keeps what is typed
        # not within the key that chose it: the button is still busy with that
        QTimer.singleShot(0, window, lambda: window.link.when_quiet(lambda: self._anew(wanted, go_on)))

    def _anew(self, wanted: Language, then: Callable[[], None]) -> None:
        language.wear(wanted)
        self._window.build_anew()
        then()
