"""A second reader of the ledger, on a thread and a connection of its own. Knows no check.

While SQLite looks through its pages it lets go of Python's lock: so whatever is mostly SQLite's work runs here beside the lines.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path
from typing import Generic, TypeVar

from tracker.domain.stopping import Stopped
from tracker.ledger.checks.walks import PATIENCE
from tracker.ledger.store import Ledger

_STEPS = 500_000
"""So many steps of SQLite's machine are done between two times that a statement asks whether it is still waited for: to ask it
needs Python's lock, for which it has to wait while the other thread works."""
_KEEPS = -16_000
"""Of so many kilobytes: who looks names and guests up by their keys comes back to a page, as nobody else who only reads."""
T = TypeVar("T")


def keep_pages(ledger: Ledger, most: int = _KEEPS) -> int:
    """Let a connection keep so many pages it has read, in what SQLite counts in; how many it was before."""
    before: int = ledger.query("PRAGMA cache_size")[0][0]
    ledger.query(f"PRAGMA cache_size = {most}")
    return before


class Answer(Generic[T]):
    """What a piece of work says, once it is done."""

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def there(self) -> bool:
        """Whether it is done, perhaps after a moment."""
        try:
            self._future.exception(PATIENCE)
        except NotYet:
            return False
        return True

    def failed(self) -> bool:
        """Whether `said` raises."""
        return self._future.exception() is not None

    def said(self) -> T:
        """What it said, or what it raised."""
        return self._future.result()


class Aside:
    """Does what it is asked in turn, until `end`. A writer waits meanwhile, as for any reader: nobody should have to post."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        """`read_only` as the first reader is: where nothing can be written, SQLite's check of the pages leaves rows' own rules out."""
        self._path, self._read_only, self._ended = path, read_only, False
        self._ledger: Ledger | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")

    def ask(self, work: Callable[[Ledger], T]) -> Answer[T]:
        """Run `work(ledger)` there, after all that was asked before."""
        return Answer(self._worker.submit(self._do, work))

    def end(self) -> None:
        """Let go of the file: what is under way stops, what waits is not begun."""
        self._ended = True
        self._worker.submit(self._close).result()
        self._worker.shutdown()

    def _do(self, work: Callable[[Ledger], T]) -> T:
        self._heard()
        if self._ledger is None:
            self._ledger = Ledger(self._path, read_only=self._read_only)
            keep_pages(self._ledger)
        with self._ledger.heard(self._heard, _STEPS):
            return work(self._ledger)

    def _close(self) -> None:
        if self._ledger is not None:
            self._ledger.close()

    def _heard(self) -> None:
        if self._ended:
            raise Stopped("stopped", "")  # nobody waits for it any more
