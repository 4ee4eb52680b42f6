"""Work beside the window: one thread for its owner, answers on the window's thread. Knows neither the work nor a use case.

What runs here must not need the open ledger: the ledger's own thread stays free for posting.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from tracker.domain.problems import LedgerFault, Refused

T = TypeVar("T")
Failed = Callable[[Any], None]
"""Is given the problem: `Refused` or `LedgerFault`, if its owner named no other kinds."""


class Background(QObject):
    """What is asked for is done in turn. A failure of another kind than `problems` is a defect, told where defects are told."""

    _arrived = Signal(object)

    def __init__(
        self,
        parent: QObject | None,
        name: str = "keeping",
        *,
        problems: tuple[type[Exception], ...] = (Refused, LedgerFault),
    ) -> None:
        super().__init__(parent)
        self._name, self._problems = name, problems
        self._worker: ThreadPoolExecutor | None = None
        self._under_way = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something runs or waits for its turn."""
        return self._under_way > 0

    def run(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed) -> None:
        """Run `work()`, then `then(result)` or `failed(problem)` here."""
        self._under_way += 1
        self._ready().submit(work).add_done_callback(lambda done: self._hand_over(done, then, failed))

    def _ready(self) -> ThreadPoolExecutor:
        if self._worker is None:
            worker = self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
            self.destroyed.connect(lambda: worker.shutdown(wait=False))
        return self._worker

    def _hand_over(self, done: Future[Any], then: Callable[[Any], None], failed: Failed) -> None:
        if shiboken6.isValid(self):  # the window may be gone by now
            self._arrived.emit((done, then, failed))

    def _deliver(self, arrived: tuple[Future[Any], Callable[[Any], None], Failed]) -> None:
        done, then, failed = arrived
        self._under_way -= 1
        problem = done.exception()
        if problem is None:
            then(done.result())
        elif isinstance(problem, self._problems):
            failed(problem)
        else:
            raise problem
