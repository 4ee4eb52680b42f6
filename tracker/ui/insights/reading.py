"""Reads the insights for the page, a slice at a time behind the desk; what is not wanted any more is not read on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.desk.insights import reading, seeing
from tracker.desk.insights.reading import Reading
from tracker.desk.insights.seeing import Shown
from tracker.domain.cap import Cap
from tracker.domain.insights.simulate import Simulation
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.link import Link

_PICTURES = 8
"""After the first slice there is a picture for each so many: making one costs as much as a slice."""


class InsightsReading(QObject):
    """`shown(Shown)` for each picture, the last with `seen.whole`; `refused(message)` when there is nothing to read."""

    shown = Signal(object)
    refused = Signal(str)
    simulated = Signal(object)

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._turn = 0
        self._whole: Reading | None = None

    def start(self, days: int) -> None:
        """Read so many days for who is at the desk; a reading that is under way is given up."""
        self.stop()
        person, turn, now = self._link.person, self._turn, self._link.clock()
        if person is None:
            return

        def work(ledger: Ledger) -> tuple[Reading, Shown | None]:
            return _on(ledger, seeing.begin(ledger, days, person, now), person, picture=True)

        self._link.ask_behind(work, lambda found: self._go_on(turn, person, found, 1), lambda p: self._failed(turn, p))

    def stop(self) -> None:
        """Read no further: nobody looks any more."""
        self._turn += 1
        self._whole = None

    def simulate(self, cap: Cap) -> None:
        """Replay the last days under another cap; `simulated(Simulation)`. Nothing is written."""
        whole, person, turn = self._whole, self._link.person, self._turn
        if whole is None or person is None:
            return

        def then(found: Simulation) -> None:
            if turn == self._turn:
                self.simulated.emit(found)

        self._link.ask(lambda ledger: seeing.what_if(ledger, whole, cap, person), then, lambda p: self._failed(turn, p))

    def _go_on(self, turn: int, person: Person, found: tuple[Reading, Shown | None], slices: int) -> None:
        if turn != self._turn:
            return
        under_way, shown = found
        if under_way.done:  # before it is shown: who sees it may want to replay it
            self._whole = under_way
        if shown is not None:
            self.shown.emit(shown)
        if turn != self._turn or under_way.done:  # who was shown it may have asked for another range
            return
        self._link.ask_behind(
            lambda ledger: _on(ledger, under_way, person, picture=slices % _PICTURES == 0),
            lambda more: self._go_on(turn, person, more, slices + 1), lambda problem: self._failed(turn, problem),
        )  # fmt: skip

    def _failed(self, turn: int, problem: Refused | LedgerFault) -> None:
        if turn == self._turn and isinstance(problem, Refused):  # a fault is in the window's own banner
            self.refused.emit(language.said(problem.message))


def _on(ledger: Ledger, under_way: Reading, person: Person, *, picture: bool) -> tuple[Reading, Shown | None]:
    """One slice more; what is known then when it is time for a picture, or the last."""
    reading.step(ledger, under_way)
    return under_way, seeing.shown(ledger, under_way, person) if picture or under_way.done else None
