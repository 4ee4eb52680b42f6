"""Keeps the draft beside the journal a moment after the last key, so that it survives lock, crash and restart."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from tracker.desk import drafts
from tracker.domain.people import Person
from tracker.ui.desk.composing import Composing
from tracker.ui.link import Link

AFTER = 250
"""Milliseconds after the last key."""


class Keeping(QObject):
    """`note` what is being typed at every change; `flush` keeps it at once. What is empty is dropped."""

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._person: Person | None = None
        self._now = Composing()
        self._kept: Composing | None = None
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

    def flush(self) -> None:
        """Keep what is typed now."""
        self._timer.stop()
        person, now = self._person, self._now
        if person is None or now == self._kept or self._link.fault is not None:
            return
        before, self._kept = self._kept, now
        at = self._link.clock()
        if not now.empty:
            kept = now.kept()
            self._link.ask(lambda ledger: drafts.keep(ledger, person, kept, at), _nothing, _leave)
        elif before is None or not before.empty:
            self._link.ask(lambda ledger: drafts.drop(ledger, person), _nothing, _leave)


def _nothing(_result: object) -> None:
    """The draft is kept; nobody needs to know."""


def _leave(_problem: object) -> None:
    """A fault is in the window's banner already; what is typed still stands in the line."""
