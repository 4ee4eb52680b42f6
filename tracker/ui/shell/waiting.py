"""What stands half typed or asked: it waits for who left the desk, and is kept beside the journal a moment after the last key,
so that it outlives a kill. PINs, passwords and keys are in neither; knows no page's inside."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer

import tracker
from tracker.desk import drafts
from tracker.desk.drafts import HalfTyped
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.bringing.sheet import Left, left_open, sheets
from tracker.ui.desk.keeping import AFTER
from tracker.ui.shell.as_text import Unreadable, plain, whole
from tracker.ui.shell.hands import Hands

if TYPE_CHECKING:
    from tracker.domain.people import Person
    from tracker.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_PAGE, _OVER = "page ", "over "
Held = dict[str, object]
"""By place: the fields of a page, by name, or the sheet that lay over it."""


class Waiting(QObject):
    """One for the window: what it shows may be built anew meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._link = window, window.link
        self._here: dict[str, Held] = {}
        """By person, what the ledger does not hold: what was in view, an erasure half agreed to, all of it after a fault."""
        self._at_once = ""
        """Who is back in a moment, with nobody between: PINs half typed wait, too."""
        self._written: dict[str, Any] = {}
        """What the ledger holds of who is at the desk, as far as it is known."""
        self._owed: dict[Person, HalfTyped] = {}
        self._over: list[Left] = []
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._when_quiet)
        self._queued = False
        Hands(self).stirred.connect(self._timer.start)
        window.closed.connect(self.flush)
        window.renewed.connect(self._listen)
        self._listen()

    def put_by(self, person: Person, *, pins: bool = False) -> None:
        """This person leaves. `pins`: comes back at once."""
        self._timer.stop()
        held = self._over_it() | _of_pages(self._window.pages.put_by(pins=pins))
        self._here[person.initials], self._at_once = held, person.initials if pins else ""
        lasting = _lasting(held)
        self._keep(person, lasting, _nothing if pins else lambda: self._forget(held, lasting))

    def take_up(self, person: Person, kept: HalfTyped) -> None:
        """The person is back: pages show it once they show what it is about. `kept` is what the ledger holds."""
        if self._at_once != person.initials:
            self._written = dict(kept)
        held = self._read(person, kept) | self._here.pop(person.initials, {})
        self._at_once = ""
        self._over = [left for left in held.values() if isinstance(left, Left)]
        pages = {place.removeprefix(_PAGE): of for place, of in held.items() if place.startswith(_PAGE)}
        self._window.pages.retype({name: of for name, of in pages.items() if isinstance(of, Mapping)})

    def open_again(self, person: Person) -> None:
        """A page is in front: what lay over it lies there again, and what went on behind the lock shows how far it is."""
        over, self._over = self._over, []
        going = [sheet for sheet in sheets(self._window) if sheet.whose == person.initials]
        for left in over:
            if all(sheet.made is not left.made for sheet in going):
                left.open_again(self._window, self._link)
        for sheet in going:
            sheet.come_back()

    def flush(self) -> None:
        """Keep what is typed now."""
        self._timer.stop()
        self._queued = False
        if self._link.person is not None and not self._over:
            held = self._over_it() | _of_pages(self._window.pages.typed(pins=False))
            self._keep(self._link.person, _lasting(held), _nothing)

    def _when_quiet(self) -> None:
        """What is asked again stands nowhere until the ledger has answered."""
        if not self._queued:
            self._queued = True
            self._link.when_quiet(self.flush)

    def _listen(self) -> None:
        """An answer of the ledger puts questions away, too."""
        for told in (self._link.viewed, self._link.changed):
            told.connect(lambda _told: self._timer.start())
        self._link.mended.connect(self._hand_over)
        for sheet in sheets(self._window):
            if sheet.outlives():
                sheet.listen()

    def _over_it(self) -> Held:
        return {f"{_OVER}{getattr(left.made, '__name__', '')}": left for left in left_open(self._window)}

    @staticmethod
    def _read(person: Person, kept: HalfTyped) -> Held:
        found: Held = {}
        for place, content in kept.items():
            try:
                if content is None or content.get("version") != tracker.__version__:
                    raise Unreadable("another version")  # its fields may stand elsewhere
                found[place] = whole(content.get("held"), person)
            except Unreadable:
                _log.warning("what was half typed cannot be read")
        return found

    def _keep(self, person: Person, held: Held, then: Callable[[], None]) -> None:
        new = {place: {"version": tracker.__version__, "held": plain(of)} for place, of in held.items()}
        places = dict.fromkeys((*self._written, *new))
        changed = {place: new.get(place) for place in places if new.get(place) != self._written.get(place)}
        self._written = new
        if changed:
            self._write(person, changed, then)
        else:
            then()

    def _write(self, person: Person, changed: HalfTyped, then: Callable[[], None]) -> None:
        if self._link.fault is not None:
            self._owed[person] = {**self._owed.get(person, {}), **changed}
            return
        now = self._link.clock()

        def failed(problem: Refused | LedgerFault) -> None:
            if isinstance(problem, LedgerFault):
                self._owed[person] = {**changed, **self._owed.get(person, {})}

        self._link.ask(
            lambda ledger: drafts.keep_half_typed(ledger, person, changed, now), lambda _none: then(), failed
        )

    def _hand_over(self) -> None:
        """The ledger works again: it gets what it could not take."""
        owed, self._owed = self._owed, {}
        for person, changed in owed.items():
            self._write(person, changed, _nothing)
        self.flush()

    @staticmethod
    def _forget(held: Held, lasting: Held) -> None:
        """The ledger holds these: from now on only there, where an erasure reaches them."""
        for place, of in lasting.items():
            if held.get(place) == of:
                del held[place]


def _of_pages(typed: Mapping[str, Mapping[str, object]]) -> Held:
    return {f"{_PAGE}{name}": fields for name, fields in typed.items()}


def _lasting(held: Held) -> Held:
    """What is written down: what was typed or asked, not what was only in view."""
    found: Held = {}
    for place, of in held.items():
        if isinstance(of, Left):
            found |= {place: of} if of.lasting else {}
        elif isinstance(of, Mapping):
            kept = {name: _those(inner) for name, inner in of.items()}
            kept = {name: inner for name, inner in kept.items() if inner or not isinstance(inner, tuple)}
            if any(not name.startswith(".") for name in kept):
                found[place] = kept
    return found


def _those(inner: object) -> object:
    """Of questions those that last."""
    if not isinstance(inner, tuple):
        return inner
    return tuple(one for one in cast("tuple[object, ...]", inner) if getattr(one, "lasting", True))


def _nothing() -> None:
    """It is kept; nobody needs to know."""
