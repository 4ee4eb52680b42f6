"""The connection over which a desk holds, what is needed to believe and send over it, and a thread that does so behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from tracker.desk.meeting import joining
from tracker.desk.meeting.meeting import Clock, check_clock
from tracker.desk.meeting.shipping import Batch, batch_after
from tracker.desk.meeting.state import State
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.claims import Claims
    from tracker.hub.lines import Hub
    from tracker.hub.secrets import Sealer


class Wire:
    """An open connection to the hub that nothing else uses. Whoever opened it closes it."""

    def __init__(self, hub: Hub, claims: Claims, sealer: Sealer, founder: str) -> None:
        self.hub, self.claims, self.sealer, self.founder = hub, claims, sealer, founder
        self._to_do: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self.start()

    def start(self) -> None:
        """Have a thread for what is done behind: one that waits already takes no turn of Python's from who posts."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="hub send", daemon=True)
            self._thread.start()

    def behind(self, work: Callable[[], None]) -> None:
        """Do it on the thread, after what was given to it before. Comes back at once."""
        self._to_do.put(work)
        self.start()

    def close(self) -> None:
        """Let the connection go, and the thread once it has done what it was given."""
        self._to_do.put(None)
        self.hub.server.close()

    def _work(self) -> None:
        while (work := self._to_do.get()) is not None:
            work()


def opened(name: str, known: State, limit: float, clock: Clock) -> Wire:
    """A connection for the ledger of that name, on which no statement takes longer than `limit`, in seconds. Refused or
    LedgerFault where there is none to be had: nor for a clock that is off, by which a cap would be checked for another day."""
    hub, sealer = joining.connected(name, known)
    from tracker.hub.claims import Claims

    try:
        greeting = hub.greet()
        check_clock(greeting, clock())
        return Wire(hub, Claims(hub.server, limit), sealer, greeting.founder)
    except BaseException:
        hub.server.close()
        raise


def posted(path: Path, line: str, at_hub: int, sealer: Sealer) -> tuple[Batch | None, bool]:
    """What is to be sent if the line of that uuid was posted, and whether it was. Over a connection of its own: who posts is
    answered meanwhile."""
    try:
        with Ledger(path, read_only=True) as ledger:
            is_there = ledger.by_uuid(line) is not None
            return (batch_after(ledger, at_hub, sealer) if is_there else None), is_there
    except (Refused, LedgerFault):  # a ledger that fails now says so when it is asked next; the claim stays until then
        return None, True


def ship(hub: Hub, batch: Batch) -> None:
    """Send it, unless a meeting did at the same moment."""
    try:
        hub.ship(batch.rows, batch.entries, batch.words, batch.forgotten)
    except Refused as refusal:
        if refusal.code != "hub_refused_line":
            raise
