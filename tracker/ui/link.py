"""The window's link to the ledger thread: work goes there, answers come back as calls on the window's thread.

Knows the use cases' failures, no page. One signal tells every view what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.steady import ticks

if TYPE_CHECKING:  # the window paints before these are read
    from concurrent.futures import Future

    from tracker.desk.overview import Change, DeskView
    from tracker.domain.people import Person
    from tracker.ledger.store import Ledger
    from tracker.ledger.thread import LedgerThread

T = TypeVar("T")
Failed = Callable[[Refused | LedgerFault], None]


def utc_now() -> datetime:
    """The computer's clock, UTC: the one place where the window reads it."""
    return datetime.now(UTC)


class Link(QObject):
    """Runs use cases off the window's thread and hands their results back on it."""

    viewed = Signal(object)
    """A whole DeskView, after signing in and after anything that moves much (import, roll, policy, people)."""
    changed = Signal(object)
    """A Change, after a post, a reversal or an approval."""
    signed_in = Signal(object)
    """The Person now at the desk, or None once locked."""
    refused = Signal(object)
    """A Refused nobody else handles; the desk's banner says it."""
    faulted = Signal(object)
    """A LedgerFault: posting is off until the cause is gone."""
    mended = Signal()
    """The ledger opened again after a fault: posting is on."""
    gesture_for = Signal(str)
    """Somebody wants to give something to the guest of this stay: the desk comes to front and takes the guest."""
    said = Signal(str, str)
    """Words for the status line at the foot of the window, and the role of their glyph (ok, warn, over, info)."""
    _arrived = Signal(object)

    def __init__(
        self, thread: LedgerThread, clock: Callable[[], datetime] = utc_now, parent: QObject | None = None,
        ticks: Callable[[], int] = ticks,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._thread = thread
        self.clock = clock
        self.ticks = ticks
        """Milliseconds that no clock change moves (`ledger.steady`)."""
        self.person: Person | None = None
        self.view: DeskView | None = None
        self.fault: LedgerFault | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[Ledger], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run `work(ledger)` on the ledger thread, then `then(result)` or `failed(problem)` on this one.

        Without `failed` a Refused goes out as `refused`; a LedgerFault always goes out as `faulted`. Once the ledger is
        closed for good the program is ending and nothing is asked any more.
        """
        if self._thread.closed:
            return
        future = self._thread.submit(work)
        future.add_done_callback(lambda done: self._arrived.emit((done, then, failed)))

    def _deliver(self, arrived: tuple[Future[Any], Callable[[Any], None], Failed | None]) -> None:
        done, then, failed = arrived
        problem = done.exception()
        if problem is None:
            then(done.result())
        elif isinstance(problem, LedgerFault):
            self.fault = problem
            self.faulted.emit(problem)
            if failed is not None:
                failed(problem)
        elif isinstance(problem, Refused):
            if failed is not None:
                failed(problem)
            else:
                self.refused.emit(problem)
        else:
            raise problem

    def sign_in(self, person: Person | None) -> None:
        """Who is at the desk now; None locks it."""
        self.person = person
        self.signed_in.emit(person)

    def show(self, view: DeskView) -> None:
        """Hand a whole view to every page."""
        self.view = view
        self.viewed.emit(view)

    def tell(self, change: Change) -> None:
        """Hand a change to every page."""
        self.changed.emit(change)

    def say(self, text: str, role: str = "ok") -> None:
        """Say what just happened in the status line. `text` is finished and plain."""
        self.said.emit(text, role)

    def mend(self) -> None:
        """Open the ledger again after a fault, then `mended`; or `faulted` once more."""
        future = self._thread.reopen()
        future.add_done_callback(lambda done: self._arrived.emit((done, self._mended, self._still_broken)))

    def _mended(self, _nothing: None) -> None:
        self.fault = None
        self.mended.emit()
        self.refresh()

    def _still_broken(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Refused):  # the file was replaced or moved meanwhile: as bad as a fault
            self.fault = LedgerFault(problem.code, problem.message)
            self.faulted.emit(self.fault)

    def refresh(self) -> None:
        """Read the whole desk again for the person signed in."""
        from tracker.desk import overview

        person, now = self.person, self.clock()
        if person is not None:
            self.ask(lambda ledger: overview.view(ledger, person, now), self.show)
