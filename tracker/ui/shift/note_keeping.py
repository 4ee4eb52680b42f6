"""Keeps the handover note while it is written, and once more after a fault: what could not be kept is not forgotten."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tracker.desk import handover
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import Link
from tracker.ui.shift.now.note_card import NoteCard


class NoteKeeping(QObject):
    """Between the note and the ledger."""

    def __init__(self, link: Link, card: NoteCard, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._owed: tuple[int, str] | None = None
        card.keep_wanted.connect(self.keep)
        link.mended.connect(self._again)

    def keep(self, number: int, note: str) -> None:
        """Keep the note of shift `number`. After a fault it is owed until the ledger works, whoever is at the desk then."""
        now = self._link.clock()
        self._owed = (number, note)

        def kept(_done: None) -> None:
            if self._owed == (number, note):
                self._owed = None

        def not_kept(problem: Refused | LedgerFault) -> None:
            if isinstance(problem, Refused) and self._owed == (number, note):
                self._owed = None

        self._link.ask(lambda ledger: handover.keep_note(ledger, number, note, now), kept, not_kept)

    def _again(self) -> None:
        if self._owed is not None:
            self.keep(*self._owed)
