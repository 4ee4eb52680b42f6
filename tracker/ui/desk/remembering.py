"""Arrow-up's memory: what was sent off or set aside, for the person at the desk, also after lock and restart. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from tracker.desk import drafts
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.desk.quick_line import QuickLine
from tracker.ui.link import Link


class Remembering(QObject):
    """`remember` every line that leaves the quick line; `recall` what the ledger has of this person.

    The ledger keeps the lines about a known guest, and they go with the guest. The others are remembered until somebody
    else sits down.
    """

    def __init__(self, link: Link, edit: QuickLine, parent: QObject) -> None:
        super().__init__(parent)
        self._link, self._edit = link, edit
        self._kept: set[str] = set()

    def start(self) -> None:
        """Somebody else is at the desk, or nobody."""
        self._edit.forget()
        self._kept = set()

    def remember(self, text: str, stay: str) -> None:
        """Keep a line; it is written once what it was sent off for is on its way."""
        self._edit.remember(text)
        person = self._link.person
        if person is not None and stay and text.strip():
            QTimer.singleShot(0, self, lambda: self._keep(text.strip(), stay, person))

    def recall(self, typed: Sequence[str]) -> None:
        """The ledger was read (again): these are kept; what it had and has no more is forgotten here as well."""
        gone = self._kept - set(typed)
        new = [text for text in self._edit.past() if text not in gone and text not in typed]
        self._kept = set(typed)
        self._edit.recall([*([] if gone else new), *typed])

    def _keep(self, text: str, stay: str, person: Person) -> None:
        if self._link.fault is not None:
            return
        now = self._link.clock()

        def kept(_done: None) -> None:
            if self._link.person == person:
                self._kept.add(text)

        self._link.ask(lambda ledger: drafts.remember(ledger, person, text, stay, now), kept, _not_kept)


def _not_kept(_problem: Refused | LedgerFault) -> None:
    """The line itself was posted or is still there; the window's banner says what is wrong with the disk."""
