"""The one thread on which a ledger lives: work goes in, a future comes out. Knows nothing of what the work does."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from tracker.ledger.store import Ledger

T = TypeVar("T")


class LedgerThread:
    """Owns the connection. A disk that stalls holds up this thread, never the window."""

    def __init__(self, path: Path, *, create: bool = False, opener: Callable[..., Ledger] = Ledger) -> None:
        """`opener` opens the ledger, now and after a fault: `followed` has its mirror kept."""
        self._opener = opener
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        try:
            self._ledger: Ledger = self._executor.submit(opener, path, create=create).result()
        except BaseException:
            self._executor.shutdown()
            raise
        self.path = path
        self.closed = False
        """Whether `close` was called: nothing more is taken."""

    def submit(self, work: Callable[[Ledger], T]) -> Future[T]:
        """Run `work(ledger)` after all that was submitted before."""
        return self._executor.submit(self._run, work)

    def _run(self, work: Callable[[Ledger], T]) -> T:
        ledger = self._ledger  # the ledger of this moment: it may be opened again
        ledger.begin()
        return work(ledger)

    def call(self, work: Callable[[Ledger], T]) -> T:
        """Run `work(ledger)` and wait for it."""
        return self.submit(work).result()

    def reopen(self) -> Future[None]:
        """Close the connection and open the file again, after a fault. Fails as opening does; then try again."""
        return self._executor.submit(self._reopen)

    def _reopen(self) -> None:
        self._ledger.close()
        self._ledger = self._opener(self.path)

    def close(self) -> None:
        """Finish what was submitted, close the connection, end the thread."""
        self.closed = True
        self._executor.submit(self._ledger.close).result()
        self._executor.shutdown()
