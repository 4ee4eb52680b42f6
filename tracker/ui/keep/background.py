"""Long work beside the desk: one thread for its owner, answers on the window's thread. Knows no use case.

What runs here must not need the open ledger: the ledger's own thread stays free for posting.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from tracker.domain.problems import LedgerFault, Refused

T = TypeVar("T")
Failed = Callable[[Refused | LedgerFault], None]


class Background(QObject):
    """`told(done, total)` is a progress that work may report from its thread."""

    told = Signal(int, int)
    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self.busy = False
        """Whether something is running."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed) -> None:
        """Run `work()`, then `then(result)` or `failed(problem)` here."""
        self._executor = self._executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeping")
        self.busy = True
        self._executor.submit(work).add_done_callback(lambda done: self._arrive((done, then, failed)))

    def tell(self, done: int, total: int) -> None:
        """Report progress, from any thread."""
        with suppress(RuntimeError):  # the window is gone
            self.told.emit(done, total)

    def _arrive(self, arrived: tuple[Future[Any], Callable[[Any], None], Failed]) -> None:
        with suppress(RuntimeError):  # the window is gone
            self._arrived.emit(arrived)

    def _deliver(self, arrived: tuple[Future[Any], Callable[[Any], None], Failed]) -> None:
        done, then, failed = arrived
        self.busy = False
        problem = done.exception()
        if problem is None:
            then(done.result())
        elif isinstance(problem, Refused | LedgerFault):
            failed(problem)
        else:
            raise problem
