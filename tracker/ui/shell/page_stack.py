"""The pages of the desk: built when first needed, one in front; knows their names and what every page offers."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Mapping
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tracker.ui.actions import Command
from tracker.ui.shell.asked_again import AsksInPlace

SELDOM = frozenset(("settings",))
"""Built when first asked for, for few open it on most days; of its sections the first takes 2 MB, all of them 12 and more."""


Offers = Callable[[str, Callable[[], "Page"]], tuple[Command, ...]]
"""What the page of a name offers, and how it is come by once a command is run."""


class Page(Protocol):
    """What the window asks of a page. It is a QWidget too; it talks to the others through the link alone."""

    def enter(self) -> None:
        """Focus the first field: the page has come to front."""
        ...


@runtime_checkable
class HoldsTyped(Protocol):
    """A page that itself holds what is half typed or asked in it. What is only in view stands under a name that begins with
    a dot: nobody typed it."""

    def typed(self, *, pins: bool) -> Mapping[str, object]:
        """What stands half typed or asked, or still waits to stand there again; PINs only with `pins`."""
        ...

    def retype(self, typed: Mapping[str, object]) -> None:
        """Let this, and nothing else, stand there again once what it is about is shown."""
        ...


class PageStack(QStackedWidget):
    """`show_page` brings a page to front, building it first; `build_rest` builds those often needed while nothing happens."""

    turned = Signal(str)
    """Another page is in front."""

    def __init__(
        self, makers: Mapping[str, Callable[[], QWidget]], offers: Offers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._makers, self._offers = dict(makers), offers
        self._offered: dict[str, tuple[Command, ...]] = {}
        self._pages: dict[str, QWidget] = {}
        self._owed: dict[str, Mapping[str, object]] = {}
        """What is to stand again in pages that are not built yet."""
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._build_next)

    def current(self) -> str:
        """Return the name of the page in front, empty before the first."""
        front = self.currentWidget()
        return next((name for name, page in self._pages.items() if page is front), "")

    def page(self, name: str) -> Page:
        """Return a page, built now if need be. Raises KeyError for a name there is no page of."""
        if name not in self._pages:
            made = self._makers[name]()
            self._pages[name] = made
            self.addWidget(made)
            if name in self._owed:
                cast(HoldsTyped, made).retype(self._owed.pop(name))
        return cast(Page, self._pages[name])

    def show_page(self, name: str) -> None:
        """Bring a page to front and let it focus its first field."""
        page = self.page(name)
        self.setCurrentWidget(self._pages[name])
        self.turned.emit(name)
        page.enter()

    def build_rest(self) -> None:
        """Build what is missing and not seldom needed, one page each time nothing else waits."""
        self._later.start()

    def names(self) -> tuple[str, ...]:
        """Return the name of every page, built or not."""
        return tuple(self._makers)

    def commands(self, name: str) -> tuple[Command, ...]:
        """Return what a page offers, built or not; nothing for a name there is no page of."""
        if name not in self._offered and name in self._makers:
            self._offered[name] = self._offers(name, lambda: self.page(name))
        return self._offered.get(name, ())

    def typed(self, *, pins: bool) -> dict[str, Mapping[str, object]]:
        """Return what stands half typed or asked, by page and field."""
        found = {name: page.typed(pins=pins) for name, page in self._pages.items() if isinstance(page, HoldsTyped)}
        return {name: fields for name, fields in (self._owed | found).items() if fields}

    def put_by(self, *, pins: bool) -> dict[str, Mapping[str, object]]:
        """Return the same for who leaves now; nothing of it waits here."""
        found = self.typed(pins=pins)
        self._owed.clear()
        for page in self._pages.values():
            if isinstance(page, HoldsTyped):
                page.retype({})
        return found

    def give_up(self) -> None:
        """Nothing that is under way can still bring what is to stand again: words that found no place are told. A question
        of a page that is not in front finds its place when somebody turns to it."""
        for page in self._pages.values():
            if isinstance(page, AsksInPlace) and page.isVisible():
                page.again().give_up()

    def retype(self, typed: Mapping[str, Mapping[str, object]]) -> None:
        """Put back what `put_by` told, where a page is not built yet as soon as it is."""
        for name, fields in typed.items():
            if name in self._pages:
                cast(HoldsTyped, self._pages[name]).retype(fields)
            elif name in self._makers:
                self._owed[name] = fields

    def _build_next(self) -> None:
        missing = next((name for name in self._makers if name not in self._pages and name not in SELDOM), None)
        self._later.stop()  # a page that cannot be built is a defect: told once, not every moment
        if missing is not None:
            self.page(missing)
            self._later.start()
        else:
            linecache.clearcache()  # PySide reads the text of each module that imports it, and keeps 2 MB of it
