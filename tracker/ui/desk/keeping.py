"""Keeps the draft beside the journal a moment after the last key, so that it survives lock, crash and restart."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from tracker.desk import drafts
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.desk.composing import Composing
from tracker.ui.link import Link

AFTER = 250
"""Milliseconds after the last key."""


class Keeping(QObject):
    """`note` what is being typed at every change; `flush` keeps it at once. What is empty is dropped.

    What the ledger could not take is held until it works again, whoever is at the desk by then.
    """

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._person: Person | None = None
        self._now = Composing()
        self._kept: Composing | None = None
        self._held: dict[Person, Composing] = {}
        link.mended.connect(self._hand_over)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self.flush)

    def start(self, person: Person | None, kept: Composing) -> None:
        """Keep for this person from now on, or for nobody; `kept` is what was found."""
        self._person, self._now, self._kept = person, kept, kept
        self._timer.stop()

    def note(self, now: Composing) -> None:
        """Something was typed."""
        self._now = now
        self._timer.start()

    def posted(self, uuid: str) -> None:
        """That draft has been posted: the ledger forgot it in the same transaction."""
        if self._kept is not None and self._kept.uuid == uuid:
            self._kept = Composing()
        self._held = {person: held for person, held in self._held.items() if held.uuid != uuid}

    def flush(self) -> None:
        """Keep what is typed now."""
        self._timer.stop()
        person, now = self._person, self._now
        if person is None or now == self._kept:
            return
        before, self._kept = self._kept, now
        if not now.empty or before is None or not before.empty:
            self._keep(person, now)

    def _keep(self, person: Person, now: Composing) -> None:
        if self._link.fault is not None:
            self._held[person] = now
            return

        def failed(problem: Refused | LedgerFault) -> None:
            if isinstance(problem, LedgerFault):
                self._held.setdefault(person, now)

        kept, at = now.kept(), self._link.clock()
        if now.empty:
            self._link.ask(lambda ledger: drafts.drop(ledger, person), _nothing, failed)
        else:
            self._link.ask(lambda ledger: drafts.keep(ledger, person, kept, at), _nothing, failed)

    def _hand_over(self) -> None:
        """The ledger works again: it gets what it could not take."""
        held, self._held = self._held, {}
        for person, composing in held.items():
            self._keep(person, composing)
        self.flush()


def _nothing(_result: object) -> None:
    """The draft is kept; nobody needs to know."""
