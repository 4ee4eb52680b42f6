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
    """`busy` says whether something is running."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self.busy = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed) -> None:
        """Run `work()`, then `then(result)` or `failed(problem)` here."""
        self._executor = self._executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeping")
        self.busy = True
        self._executor.submit(work).add_done_callback(lambda done: self._arrive((done, then, failed)))

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
