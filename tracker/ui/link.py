"""The window's link to the ledger thread: work goes there, answers come back as calls on the window's thread.

Knows the use cases' failures, no page. One signal tells every view what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QMetaMethod, QObject, Qt, QTimer, Signal

from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.steady import ticks
from tracker.ui import language
from tracker.ui.awaited import Awaited
from tracker.ui.other_desks import OtherDesks

if TYPE_CHECKING:  # the window paints before these are read
    from concurrent.futures import Future

    from tracker.desk.keep.backups import Keeping
    from tracker.desk.overview import Change, DeskView
    from tracker.domain.people import Person
    from tracker.ledger.store import Ledger
    from tracker.ledger.thread import LedgerThread

    Arrived = tuple[Future[Any], Callable[[Any], None], "Failed | None", Callable[[], None] | None]

LAG = 400
"""Milliseconds without an answer of the ledger after which the window says that it waits."""

FIRST, LONGEST = 1_000, 30_000
"""Milliseconds before the ledger is tried again by itself: the first pause after a fault, doubled until the longest."""

NOT_VERIFIED = "not_verified"
"""The code of a fault that no new try mends: a verification found the ledger changed."""

T = TypeVar("T")
Failed = Callable[[Refused | LedgerFault], None]
AskPin = Callable[[Refused, Callable[[], None], Callable[[], None]], None]
"""Asks for the PIN of who is at the desk: the refusal, how to go on once it was right, how to give up."""


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
    """A LedgerFault of the ledger: posting is off until the cause is gone. Emitted when there is something new to say."""
    settled = Signal(str, int)
    """After a fault it was looked up: the uuid of a line whose fate was unknown, and its number, 0 when it is none."""
    mended = Signal()
    """The ledger works again after a fault: posting is on."""
    lagging = Signal(bool)
    """The ledger has not answered for a while (True), or answers again."""
    gesture_for = Signal(str)
    """Somebody wants to give something to the guest of this stay: the desk comes to front and takes the guest."""
    asked = Signal(str)
    """A question about what was typed stands in place ("approval", "reversal", "promise"), or is put away (""): for who guides a learner."""
    exported = Signal(object)
    """A document was written: what the desk layer says of it."""
    kept = Signal(object)
    """A Keeping: how backups and the mirror stand."""
    restart_wanted = Signal()
    """A newer version of the program lies ready, and somebody wants it started."""
    said = Signal(str, str)
    """Words for the status line at the foot of the window, and the role of their glyph (ok, warn, over, info)."""
    _arrived = Signal(object)
    _arrived_behind = Signal(object)

    def __init__(
        self, thread: LedgerThread, clock: Callable[[], datetime] = utc_now, parent: QObject | None = None,
        ticks: Callable[[], int] = ticks,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._thread = thread
        self.clock, self.ticks = clock, ticks
        """`ticks`: milliseconds that no clock change moves (`ledger.steady`)."""
        self.person: Person | None = None
        self.view: DeskView | None = None
        self.kept_now: Keeping | None = None
        self.desks, self.awaited = OtherDesks(self), Awaited(self)
        self.fault: LedgerFault | None = None
        self.ask_pin: AskPin | None = None
        """Who asks for a PIN in place; without it `pin_again` is a refusal like any other."""
        self.unsure: list[str] = []
        """The uuids of lines of which it is not known yet whether they were recorded."""
        self._mending = self._by_hand = self._lags = False
        self._asked, self._pause = 0, FIRST
        self._well = QElapsedTimer()
        self._retry = self._alarm(self.mend_by_itself)
        self._slow = self._alarm(lambda: self._say_lagging(True))
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._arrived_behind.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[Ledger], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run `work(ledger)` on the ledger thread, then `then(result)` or `failed(problem)` on this one.

        Without `failed` a Refused goes out as `refused`; a LedgerFault of the ledger stops posting and goes out as `faulted`.
        Work that needs the PIN once more is done again when it was typed. Once the ledger is closed nothing is asked.
        """
        if not self._thread.closed:
            self._await(self._thread.submit(work), then, failed, lambda: self.ask(work, then, failed))

    def when_quiet(self, then: Callable[[], None]) -> None:
        """Call `then` once nothing that was asked is under way any more; at once when nothing is."""
        if self._asked:
            QTimer.singleShot(5, self, lambda: self.when_quiet(then))
        else:
            then()

    def forget_listeners(self) -> None:
        """Nobody hears of anything any more: who listened is built anew, and listens again."""
        for signal in (
            self.viewed, self.changed, self.signed_in, self.refused, self.faulted, self.settled, self.mended,
            self.lagging, self.gesture_for, self.kept, self.said,
        ):  # fmt: skip
            if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()
        self.desks.forget_listeners()
        self.ask_pin = None

    def ask_behind(self, work: Callable[[Ledger], T], then: Callable[[T], None], failed: Failed) -> None:
        """As `ask`, for what runs behind the desk: nobody waits for it, so the window never says that it waits."""
        if not self._thread.closed:
            future = self._thread.submit(work)
            future.add_done_callback(lambda done: self._arrived_behind.emit((done, then, failed, None)))

    def _await(
        self, future: Future[T], then: Callable[[T], None], failed: Failed | None, again: Callable[[], None] | None = None
    ) -> None:  # fmt: skip
        self._asked += 1
        if not self._lags and not self._slow.isActive():
            self._slow.start(LAG)
        future.add_done_callback(lambda done: self._arrived.emit((done, then, failed, again)))

    def _alarm(self, ring: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(ring)
        return timer

    def _deliver(self, arrived: Arrived) -> None:
        self._answered()
        self._hand_over(arrived)

    def _hand_over(self, arrived: Arrived) -> None:
        done, then, failed, again = arrived
        problem = done.exception()
        if problem is None:
            then(done.result())
        elif isinstance(problem, LedgerFault) and not problem.elsewhere:
            self._stop(problem)
            if failed is not None:
                failed(problem)
        elif isinstance(problem, LedgerFault) and failed is None:
            self.refused.emit(Refused(problem.code, problem.message))
        elif isinstance(problem, Refused) and problem.code == "pin_again" and self.ask_pin is not None and again:
            self.ask_pin(problem, again, lambda: self._refuse(problem, failed))
        elif isinstance(problem, Refused | LedgerFault):
            self._refuse(problem, failed)
        else:
            raise problem

    def _refuse(self, problem: Refused | LedgerFault, failed: Failed | None) -> None:
        if failed is not None:
            failed(problem)
        elif isinstance(problem, Refused):
            self.refused.emit(problem)

    def sign_in(self, person: Person | None) -> None:
        """Who is at the desk now; None locks it."""
        self.person = person
        self.signed_in.emit(person)
        self.awaited.came(person)

    def show(self, view: DeskView) -> None:
        """Hand a whole view to every page."""
        self.view = view
        self.viewed.emit(view)

    def tell(self, change: Change) -> None:
        """Hand a change to every page."""
        self.changed.emit(change)

    @property
    def path(self) -> Path:
        """The ledger's file, for what has a connection of its own."""
        return self._thread.path

    def tell_kept(self, kept: Keeping) -> None:
        """Hand how the ledger is kept to whoever shows it."""
        self.kept_now = kept
        self.kept.emit(kept)

    def say(self, text: str, role: str = "ok") -> None:
        """Say what just happened in the status line. `text` is finished and plain."""
        self.said.emit(text, role)

    def mend(self) -> None:
        """Try the ledger again now, because somebody asked for it; then `mended`, or `faulted` once more."""
        self._by_hand = True
        self.mend_by_itself()

    def mend_by_itself(self) -> None:
        """Try whether the ledger works again; after a fault this comes by itself, less and less often."""
        self._retry.stop()
        if not self._mending and not self._thread.closed:
            self._mending = True
            self._await(self._thread.mend(), self._works, self._still_broken)

    def _stop(self, fault: LedgerFault) -> None:
        """Posting is off. What is only a consequence (a write that was not tried) says nothing new, and while the fate of
        a line is unknown nothing may say that nothing was recorded."""
        if fault.code == "halted":
            self.say(language.said(fault.message), "over")
        if self.fault is not None and (fault.code == "halted" or (self.unsure and fault.recorded == "no")):
            return
        new = self.fault is None or (fault.code, fault.message) != (self.fault.code, self.fault.message)
        self.unsure += [uuid for uuid in fault.uuids if uuid not in self.unsure]
        if self.fault is None and self._well.isValid() and self._well.elapsed() > 2 * LONGEST:
            self._pause = FIRST
        self.fault = fault
        if new:
            self.faulted.emit(fault)
        if not self._mending and not self._retry.isActive() and fault.code != NOT_VERIFIED:
            self._try_later()

    def stop_posting(self, fault: LedgerFault) -> None:
        """Posting is off from now on, as after a fault; `mend` tries again."""
        self._stop(fault)

    def _try_later(self) -> None:
        self._retry.start(self._pause)
        self._pause = min(2 * self._pause, LONGEST)

    def _works(self, _nothing: None) -> None:
        """It can be written again; first it is looked up what became of what was unknown."""
        uuids = tuple(self.unsure)

        def look(ledger: Ledger) -> dict[str, int]:
            return {uuid: line.seq if (line := ledger.by_uuid(uuid)) is not None else 0 for uuid in uuids}

        self.ask(look, self._mended, self._still_broken)

    def _mended(self, fates: dict[str, int]) -> None:
        self._mending = self._by_hand = False
        self.unsure = [uuid for uuid in self.unsure if uuid not in fates]
        self.fault = None
        self._well.start()
        for uuid, seq in fates.items():
            self.settled.emit(uuid, seq)
        self.mended.emit()
        self.refresh()

    def _still_broken(self, problem: Refused | LedgerFault) -> None:
        """The cause is not gone (`_stop` has heard of a fault). A file that was replaced or moved is as bad as a fault."""
        self._mending = False
        if isinstance(problem, Refused):
            self._stop(LedgerFault(problem.code, problem.message))
        elif self._by_hand and self.fault is not None:
            self.faulted.emit(self.fault)
        self._by_hand = False
        if not self._retry.isActive():
            self._try_later()

    def _answered(self) -> None:
        self._asked -= 1
        self._slow.stop()
        if self._asked:
            self._slow.start(LAG)
        self._say_lagging(False)

    def _say_lagging(self, lags: bool) -> None:
        if lags != self._lags:
            self._lags = lags
            self.lagging.emit(lags)

    def refresh(self) -> None:
        """Read the whole desk again for the person signed in."""
        from tracker.desk import overview

        person, now = self.person, self.clock()
        if person is not None:
            self.ask(lambda ledger: overview.view(ledger, person, now), self.show)
