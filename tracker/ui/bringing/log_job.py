"""An old log on its way in behind the desk: a little of it at a time, so that the desk posts in between. Knows no widget."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tracker.desk.history import Bringing, Steps
from tracker.desk.history_plan import REJECTS, HistoryPlan
from tracker.domain.history.read import Reading
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui.guests.house_list.job import STOPPED, FileJob

_SLICE = 0.03
"""Seconds after which whoever waits for the ledger goes first; a part that was begun is ended."""
_LOOKED = 0.3
"""Of the whole way, looking through the file is about so much."""
Told = tuple[int, int] | HistoryPlan


class OldLogJob(FileJob):
    """The log's file, read in pieces from the disk. `brought` is what is in of it, once it is being brought in."""

    brought: HistoryPlan | None = None
    _steps: Steps | None = None
    _bringing: Bringing | None = None

    def _run(self, *, dry_run: bool, mark_gone: bool, then: Callable[[Any], None]) -> None:  # noqa: ARG002 - nobody has gone
        person, clock = self._link.person, self._link.clock
        reading = Reading(self.answers.date_order, self.answers.mark, dict(self.answers.mapping))
        # Whoever pressed the button has seen the rows that are left out.
        confirmed = self.confirmed | {REJECTS}
        if person is None:
            raise Refused("no_pin", "Nobody is at the desk: sign in first.")
        self._stop.clear()
        self.running, self.brought = True, None

        def begin(ledger: Ledger) -> Told:
            self._bringing = Bringing(ledger, self.path, person, clock, reading, dry_run=dry_run, confirmed=confirmed)
            self._steps = self._bringing.steps()
            return _some(self._steps)

        def went_on(told: Told) -> None:
            steps = self._steps
            if isinstance(told, HistoryPlan):
                self.running = False
                then(told)
            elif steps is not None and self._stop.is_set():
                self._link.ask_behind(
                    lambda _ledger: steps.close(), lambda _none: self._was_stopped(dry_run), self._failed
                )
            elif steps is not None:
                done, total = told
                part = _LOOKED + (1 - _LOOKED) * done / total if total else 0.0
                self.progressed.emit(part, done, total)
                self._link.ask_behind(lambda _ledger: _some(steps), went_on, self._failed)

        self._link.ask(begin, went_on, self._failed)

    def _was_stopped(self, dry_run: bool) -> None:
        self.brought = self._bringing.plan if self._bringing is not None and not dry_run else None
        self._failed(Refused(STOPPED, "The import was stopped. Nothing was changed."))

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._steps = None
        super()._failed(problem)


def _some(steps: Steps) -> Told:
    """A few steps, or what it came to."""
    until = time.monotonic() + _SLICE
    while True:
        try:
            told = next(steps)
        except StopIteration as end:
            plan: HistoryPlan = end.value
            return plan
        if time.monotonic() > until:
            return told
