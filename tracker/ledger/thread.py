"""The one thread on which a ledger lives: work goes in, a future comes out. Knows nothing of what the work does."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from logging import WARNING
from pathlib import Path
from time import monotonic
from typing import TypeVar

from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.faults import damaged, gone
from tracker.ledger.noting import SLOW_MS, note
from tracker.ledger.store import Ledger

T = TypeVar("T")


class LedgerThread:
    """Owns the connection. A disk that stalls holds up this thread, never the window.

    After a fault of the ledger nothing more is written until `mend` has shown that it works; reading goes on.
    """

    def __init__(self, path: Path, *, create: bool = False, opener: Callable[..., Ledger] = Ledger) -> None:
        """`opener` opens the ledger, now and after a fault: `followed` has its mirror kept."""
        self._opener = opener
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._gone: Refused | LedgerFault | None = None
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
        if self._gone is not None:
            raise _again(self._gone)
        ledger.begin()
        began = monotonic()
        try:
            return work(ledger)
        except MemoryError as error:  # outside SQLite: what was written by then is rolled back, or committed before
            fault = ledger.fault(error)
            ledger.halt(fault)
            raise fault from error
        except LedgerFault as fault:
            if not fault.elsewhere and ledger.halted_by is None:
                ledger.halt(fault)
                note("fault", level=WARNING, code=fault.code, error=fault)
            raise
        finally:
            took = round((monotonic() - began) * 1000)
            if took > SLOW_MS:
                note("slow", what=getattr(work, "__qualname__", "work"), ms=took)

    def call(self, work: Callable[[Ledger], T]) -> T:
        """Run `work(ledger)` and wait for it."""
        return self.submit(work).result()

    def mend(self) -> Future[None]:
        """Let it be written again, once it has been shown that it can be: the file is opened anew (but for a lock, of which
        this connection knows no harm) and a page is written. Fails with what is still wrong; then try again later."""
        return self._executor.submit(self._mend)

    def _mend(self) -> None:
        fault = self._ledger.halted_by
        if fault is None or fault.code != "locked" or self._gone is not None:
            self._reopen(fault)
        self._ledger.prove()
        if fault is not None and fault.code == "corrupt":
            _check(self._ledger)
        self._ledger.halt(None)

    def _reopen(self, fault: LedgerFault | None) -> None:
        """Close the connection and open the file again; where it can only be read, it is open for that."""
        self._ledger.close()
        try:
            self._ledger, self._gone = self._open(), None
        except (LedgerFault, Refused) as problem:
            self._gone = problem
            with suppress(LedgerFault, Refused):
                self._ledger, self._gone = Ledger(self.path, read_only=True), None
            raise
        finally:
            if fault is not None and self._gone is None:
                self._ledger.halt(fault)

    def _open(self) -> Ledger:
        try:
            return self._opener(self.path)
        except Refused as refused:
            if refused.code == "no_ledger":  # it was open a moment ago: nobody is to set a hotel up in its place
                raise gone(self.path) from None
            raise

    def close(self) -> None:
        """Finish what was submitted, close the connection, end the thread."""
        self.closed = True
        self._executor.submit(self._close).result()
        self._executor.shutdown()

    def _close(self) -> None:
        self._ledger.close()


def _check(ledger: Ledger) -> None:
    """LedgerFault while the file, or a line in it, is still damaged."""
    from tracker.ledger.verify import verify  # what only a damaged ledger needs

    checked = verify(ledger, full=True)
    if not checked.ok:
        raise damaged(ledger.path, checked.reason)


def _again(problem: Refused | LedgerFault) -> LedgerFault:
    """The same once more, for the next one who asks."""
    return LedgerFault(problem.code, problem.message)
