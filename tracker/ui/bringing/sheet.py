"""A large card over the window that steps aside while somebody's PIN is asked for, and comes back. Knows no content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from tracker.domain.people import Person
from tracker.ui.link import Link
from tracker.ui.shell.overlay import Overlay

Made = Callable[[QWidget, Link], "Sheet"]
"""What makes a sheet over this window."""


@dataclass(frozen=True)
class Left:
    """A sheet that was open when its person left: what makes it, and what stood in it. Says nothing in any language."""

    made: Made
    held: object

    def open_again(self, window: QWidget, link: Link) -> None:
        """Lay it over the window as it was left."""
        self.made(window, link).take_up(self.held)


def sheets(window: QWidget) -> list[Sheet]:
    """Every sheet of this window, in use or not."""
    return window.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly)


def left_open(window: QWidget) -> tuple[Left, ...]:
    """The sheets that are open now and are to be open again."""
    found = ((one.made, one.held()) for one in sheets(window) if one.in_use)
    return tuple(Left(made, held) for made, held in found if made is not None and held is not None)


class Sheet(Overlay):
    """`focus_first` says where the keyboard stands when it opens and when it comes back."""

    made: Made | None = None
    """What makes it anew; None for one that is not opened again for who comes back."""

    def __init__(self, window: QWidget, link: Link, *, width: int, height: int, fills: bool = True) -> None:
        """`fills`: the card takes all the height it may have."""
        self._fills, self._aside = fills, False
        self.whose = ""
        """The initials of who left it while it ran: it goes on behind the lock and waits for them."""
        super().__init__(window, width=width, height=height)
        self._sheet_link = link
        self.listen()

    def listen(self) -> None:
        """Hear of who comes and goes; once more where the window was built anew around it."""
        frames = self._window.findChildren(QFrame, "pin-again")
        self._pin = frames[-1] if frames else None  # the one before may not be gone yet
        if self._pin is not None:
            self._pin.installEventFilter(self)
        self._sheet_link.signed_in.connect(self._person_changed)

    def runs(self) -> bool:
        """Whether work is under way in it."""
        return False

    def put_away(self) -> None:
        """What runs goes on, unseen: only its person sees and stops it, and how it ended."""
        person = self._sheet_link.person
        if self.whose:
            self.hide()
        elif not self.runs():
            super().put_away()
        elif person is not None:
            self.whose = person.initials
            self.hide()

    def outlives(self) -> bool:
        """What was left running, and how it ended, waits for its person in the language that it began in."""
        return bool(self.whose)

    def ended(self) -> None:
        """What ran has ended: the status line of whoever is here says no more that it goes on."""
        if self.whose:
            self._sheet_link.refresh()

    def come_back(self) -> None:
        """Its person is here again: show how far it is, or how it ended."""
        self.whose = ""
        Overlay.open(self)
        self.say_again()
        self.focus_first()

    def say_again(self) -> None:
        """Say how it ended, which may have been said in somebody else's language."""

    @property
    def in_use(self) -> bool:
        """Whether it lies over the window, or stepped aside for a PIN."""
        return self.isVisible() or self._aside

    def held(self) -> object | None:
        """What stands in it, but no PIN; None when it is done with. It goes to `take_up` of one made anew."""
        return None

    def take_up(self, held: object) -> None:
        """Open as it was left."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Stand where the next key belongs."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step aside for the PIN, which is asked for on the page below."""
        if watched is self._pin and event.type() == QEvent.Type.Show and self.isVisible():
            self._aside = True
            self.hide()
        elif watched is self._pin and event.type() == QEvent.Type.Hide and self._aside:
            self._aside = False
            QTimer.singleShot(0, self, self._come_back)
        return super().eventFilter(watched, event)

    def _person_changed(self, person: Person | None) -> None:
        """Nothing of it may stand before the lock screen, not even what cannot be closed while it runs."""
        if person is None:
            self._aside = False
            self.hide()

    def _come_back(self) -> None:
        if self._sheet_link.person is not None:
            self._fit()
            self.show()
            self.raise_()
            self.focus_first()

    def _fit(self) -> None:
        super()._fit()
        if self._fills:
            self.card.setMinimumHeight(self.card.maximumHeight())
