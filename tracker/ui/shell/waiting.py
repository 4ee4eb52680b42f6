"""What stands half typed or asked: it waits for who left the desk, and is kept beside the journal a moment after the last key,
so that it outlives a kill. PINs, passwords and keys are in neither; knows no page's inside.

Words that something is looked for by (a guest, lines, closed shifts) are no draft: nothing comes of them. They wait for who
comes back to this window, and are written nowhere, for names stand in them. What is typed into the palette or the guide says
where to go and is over with it. Nor is what is looked at a draft: a range of days, a side of a page, a section of it. And a
question of yes or no that holds no field is asked for again by whoever still wants it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

import tracker
from tracker.desk import drafts
from tracker.desk.drafts import HalfTyped
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.bringing.sheet import Left, left_open, sheets
from tracker.ui.desk.keeping import AFTER
from tracker.ui.shell import half_typed
from tracker.ui.shell.apart import Apart
from tracker.ui.shell.as_text import plain, salvaged
from tracker.ui.shell.asked_again import SOUGHT
from tracker.ui.shell.hands import Hands

if TYPE_CHECKING:
    from tracker.domain.people import Person
    from tracker.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_PAGE, _OVER, _APART = "page ", "over ", "apart "
Held = dict[str, object]
"""By place: the fields of a page, by name, the sheet that lay over it, or what has no place any more."""


class Waiting(QObject):
    """One for the window: what it shows may be built anew meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._link = window, window.link
        self._here: dict[str, Held] = {}
        """By person, what the ledger does not hold: what was in view or looked for, all of it after a fault."""
        self._at_once = ""
        """Who is back in a moment, with nobody between: PINs half typed wait, too."""
        self._written: dict[str, Any] = {}
        """What the ledger holds of who is at the desk, as far as it is known."""
        self._owed: dict[Person, HalfTyped] = {}
        self._over: list[Left] = []
        self._apart: dict[str, Apart] = {}
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._when_quiet)
        self._queued = False
        Hands(self).stirred.connect(self._timer.start)
        half_typed.homeless().found.connect(self._set_apart)
        window.closed.connect(self.flush)
        window.renewed.connect(self._listen)
        self._listen()

    def put_by(self, person: Person, *, pins: bool = False) -> None:
        """This person leaves. `pins`: comes back at once."""
        self._timer.stop()
        held = self._over_it() | _of_pages(self._window.pages.put_by(pins=pins)) | self._apart
        self._apart = {}
        self._window.workplace.apart.hide()
        self._here[person.initials], self._at_once = held, person.initials if pins else ""
        lasting = _lasting(held)
        self._keep(person, lasting, _nothing if pins else lambda: self._forget(held, lasting))

    def take_up(self, person: Person, kept: HalfTyped) -> None:
        """The person is back: pages show it once they show what it is about. `kept` is what the ledger holds."""
        if self._at_once != person.initials:
            self._written = dict(kept)
        held = _together(self._read(person, kept), self._here.pop(person.initials, {}))
        self._at_once = ""
        self._over = [left for left in held.values() if isinstance(left, Left)]
        self._apart |= {place: of for place, of in held.items() if isinstance(of, Apart)}
        self._show_apart()
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
            held = self._over_it() | _of_pages(self._window.pages.typed(pins=False)) | self._apart
            self._keep(self._link.person, _lasting(held), _nothing)

    def _when_quiet(self) -> None:
        """What is asked again stands nowhere until the ledger has answered."""
        if not self._queued:
            self._queued = True
            self._link.when_quiet(self._at_rest)

    def _at_rest(self) -> None:
        """Everything was asked again that still can be."""
        if self._link.person is not None:
            self._window.pages.give_up()
        self.flush()

    def _set_apart(self, words: Mapping[str, str], about: object) -> None:
        """These stood somewhere: they are shown, and kept, until they are let go. Behind the lock they are nobody's: what
        is kept of them stays as it was."""
        if self._link.person is None:
            return
        self._apart[_one_more(self._apart)] = Apart(dict(words), plain(about))
        self._show_apart()
        self._timer.start()

    def _show_apart(self) -> None:
        if self._link.person is not None:
            self._window.workplace.apart.show_apart(tuple(self._apart.values()), self._let_go)

    def _let_go(self) -> None:
        self._apart = {}
        self._show_apart()
        self.flush()

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

    def _read(self, person: Person, kept: HalfTyped) -> Held:
        """Another version may have written it: what it knew and we do not is shown apart."""
        found: Held = {}
        for place, content in kept.items():
            of, lost = salvaged((content or {}).get("held"), person)
            if isinstance(of, Left | Mapping | Apart):
                found[place] = of
            for one in lost:
                _log.warning("what was half typed in version %s cannot be read", (content or {}).get("version"))
                words = half_typed.words_in(one)
                if words:
                    found[_one_more((*kept, *found))] = Apart(words, one)
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
            if isinstance(of, Mapping) and isinstance(whole := held[place], Mapping):
                held[place] = {name: inner for name, inner in whole.items() if name not in of}
            else:
                del held[place]


def _one_more(places: Iterable[str]) -> str:
    """A place of its own for what has none."""
    numbers = [place.removeprefix(_APART) for place in places if place.startswith(_APART)]
    return f"{_APART}{max((int(number) for number in numbers if number.isdecimal()), default=0) + 1}"


def _of_pages(typed: Mapping[str, Mapping[str, object]]) -> Held:
    return {f"{_PAGE}{name}": fields for name, fields in typed.items()}


def _lasting(held: Held) -> Held:
    """What is written down: what was typed or asked, not what was only in view or looked for."""
    found: Held = {}
    for place, of in held.items():
        if isinstance(of, Mapping):
            kept = {name: inner for name, inner in of.items() if name != SOUGHT}
            found |= {place: kept} if any(not name.startswith(".") for name in kept) else {}
        else:
            found[place] = of
    return found


def _together(kept: Held, here: Held) -> Held:
    """What is kept, and what only this window knows of the same."""
    found = dict(kept)
    for place, of in here.items():
        before = found.get(place)
        found[place] = {**before, **of} if isinstance(before, Mapping) and isinstance(of, Mapping) else of
    return found


def _nothing() -> None:
    """It is kept; nobody needs to know."""
