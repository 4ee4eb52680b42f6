"""Reads the shift page's two sides from the ledger, one answer at a time: however much changes, one more read is enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tracker.desk.shift_page import ShiftView, shift_view
from tracker.desk.shift_past import Past, past
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.link import Link


class ShiftReading(QObject):
    """`shown(ShiftView, Past | None)` after every read, `refused(message)` when there is nothing to read."""

    shown = Signal(object, object)
    refused = Signal(str)

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._under_way = self._again = self._with_past = False
        self._after: list[Callable[[ShiftView], None]] = []
        self.view: ShiftView | None = None

    def read(self, *, with_past: bool) -> None:
        """Read anew, the closed shifts too `with_past`."""
        self._with_past = with_past
        if self._under_way:
            self._again = True
            return
        self._under_way, now = True, self._link.clock()

        def work(ledger: Ledger) -> tuple[ShiftView, Past | None]:
            return shift_view(ledger, now), past(ledger) if with_past else None

        self._link.ask(work, self._show, self._not_read)

    def with_view(self, do: Callable[[ShiftView], None]) -> None:
        """Do it with what the page shows: at once, or when the answer that is on its way has come."""
        if self.view is not None and not self._under_way:
            do(self.view)
        else:
            self._after.append(do)

    def _show(self, found: tuple[ShiftView, Past | None]) -> None:
        self._under_way = False
        self.view = found[0]
        self.shown.emit(*found)
        if self._again:
            self._again = False
            self.read(with_past=self._with_past)
            return
        after, self._after = self._after, []
        for do in after:
            do(found[0])

    def _not_read(self, problem: Refused | LedgerFault) -> None:
        self._under_way = self._again = False
        self._after.clear()
        if isinstance(problem, Refused):  # a fault is in the window's own banner, and mending reads again
            self.refused.emit(language.said(problem.message))
