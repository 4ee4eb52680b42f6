"""What is owed right now, kept in step with the ledger and the clock. Holds facts; draws nothing and asks nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from tracker.desk.overview import Change, DeskView
from tracker.domain.facts import PromiseFact
from tracker.domain.house import House
from tracker.domain.promise import urgency
from tracker.ui import language
from tracker.ui.link import Link
from tracker.ui.widgets import Fact

LOOK = 15_000
"""Milliseconds after which it is looked again what has become due."""


class Owing(QObject):
    """`changed` when a promise was made, ended or handed on, and when one becomes due or overdue."""

    changed = Signal()

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._owed: dict[int, PromiseFact] = {}
        self._stood: tuple[tuple[int, str], ...] = ()
        link.viewed.connect(self._viewed)
        link.changed.connect(self._changed)
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        if link.view is not None:
            self._viewed(link.view)

    @property
    def house(self) -> House | None:
        """The hotel, once the desk was read."""
        return self._link.view.house if self._link.view is not None else None

    def promises(self) -> list[PromiseFact]:
        """All that is owed, soonest first."""
        return sorted(self._owed.values(), key=lambda p: (p.due, p.seq))

    def find(self, seq: int) -> PromiseFact | None:
        """The open promise of that number, or None."""
        return self._owed.get(seq)

    def look(self) -> None:
        """Say so when something has become due or overdue meanwhile."""
        now = self._link.clock()
        stands = tuple((p.seq, urgency(p.due, now)) for p in self.promises())
        if stands != self._stood or any(how == "overdue" for _, how in stands):  # how late it is changes by the minute
            self._stood = stands
            self.changed.emit()

    def facts(self) -> list[Fact]:
        """What the status line says: how many are overdue, how many fall due within the hour."""
        now = self._link.clock()
        stands = [urgency(p.due, now) for p in self._owed.values()]
        late, due = stands.count("overdue"), stands.count("due")
        found = []
        if late:
            found.append(Fact(language.counted("1 promise overdue", "{n} promises overdue", late), "warning", "over"))
        if due:
            found.append(Fact(language.counted("1 promise due", "{n} promises due", due), "flag", "warn"))
        return found

    def _viewed(self, view: DeskView) -> None:
        self._owed = {p.seq: p for p in view.promises}
        self._say()

    def _changed(self, change: Change) -> None:
        if not change.stay:
            return
        before = self._owed
        self._owed = {seq: p for seq, p in before.items() if p.stay != change.stay}
        self._owed |= {p.seq: p for p in change.promises}
        if self._owed != before:
            self._say()

    def _say(self) -> None:
        self._stood = ()
        self.look()
        if not self._owed:
            self.changed.emit()
