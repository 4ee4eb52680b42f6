"""An update behind the desk: looked at and put beside on a thread of its own, recorded on the ledger's, then switched.

Knows no widget but the one that says how far it is.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.desk.update import keys, updating
from tracker.desk.update.offered import Offer
from tracker.desk.update.place import Place
from tracker.desk.update.updating import Ready
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui.background import Background
from tracker.ui.link import Link
from tracker.ui.update.words import tr
from tracker.ui.widgets import UnderWay


class UpdateWork(QObject):
    """`looked` with an Offer, `done` with the version that the next start opens, `failed` with the problem: one of them each time."""

    looked = Signal(object)
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, link: Link, place: Place, under_way: UnderWay, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._place, self._under_way = link, place, under_way
        self._behind = Background(self)

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._under_way.running

    def look(self, given: Path, at: QWidget) -> None:
        """Check every byte of what somebody chose; `at` gets the keyboard back."""
        told = self._under_way.begin(at, tr("Checking the update"))
        self._behind.run(
            lambda: updating.look(self._place, given, keys.trusted(), told), self._looked, self._failed
        )  # fmt: skip

    def start(self, offer: Offer, person: Person, at: QWidget) -> None:
        """Update, for a manager whose PIN is fresh, or is asked for now."""
        self._link.ask(
            lambda ledger: updating.may(ledger, person), lambda _may: self._prepare(offer, person, at), self._failed
        )

    def _prepare(self, offer: Offer, person: Person, at: QWidget) -> None:
        told = self._under_way.begin(at, tr("Backing up, then writing the new version"))
        path, now = self._link.path, self._link.clock()

        def work() -> Ready:
            ready = updating.prepare(self._place, offer, keys.trusted(), path, now, told)
            updating.last_call(told)
            return ready

        self._behind.run(work, lambda ready: self._record(ready, person), self._failed)

    def _record(self, ready: Ready, person: Person) -> None:
        now = self._link.clock()

        def work(ledger: Ledger) -> None:
            updating.record(ledger, self._place, ready.offer, person, now)
            updating.switch(self._place, ready)

        self._link.ask(work, lambda _none: self._done(ready), self._failed)

    def _looked(self, offer: Offer) -> None:
        self._under_way.rest()
        self.looked.emit(offer)

    def _done(self, ready: Ready) -> None:
        self._under_way.rest()
        self.done.emit(ready.offer.manifest.version)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._under_way.rest()
        self.failed.emit(problem)
