"""Meetings by themselves: one thread for an open desk, with a connection of its own to the ledger and one to the hub.

The window waits for neither. While the hub is there, a line is on its way within a second of its commit, and another desk's
within a second of being told (LISTEN); every `POLL` seconds a look is taken anyway. While it is not, tries become rare.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from tracker.desk.meeting import joining, state
from tracker.desk.meeting.meeting import Clock, Met, meet, nobody_there, on_and_on
from tracker.desk.meeting.shipping import Rest
from tracker.domain.meeting import POLL, next_wait
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.keep.follower import followed
from tracker.ledger.noting import note
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.desk.meeting.holds import Holds
    from tracker.hub.lines import Hub

GLANCE = 0.5
"""Seconds between two glances at whether this desk has posted."""

Told = Callable[[Met | Refused | LedgerFault], None]


class Meetings:
    """Meets until it is closed, or until the desk has left the hub. `told` hears of each meeting, on this thread; `holds`
    whether other desks can be asked. A desk that catches up takes a `rest` between two transactions, the window's turn, and makes
    them short unless nobody is at work at the window (`alone`)."""

    def __init__(
        self, path: Path, clock: Clock, told: Told, chance: Callable[[], float] = random.random,
        holds: Holds | None = None, rest: Rest = on_and_on, alone: Callable[[], bool] = nobody_there,
    ) -> None:  # fmt: skip
        self._path, self._clock, self._told, self._chance = path, clock, told, chance
        self._holds, self._rest, self._alone = holds, rest, alone
        self._ending, self._wanted = threading.Event(), threading.Event()
        self._wait = 0.0
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)

    def start(self) -> None:
        """Begin, on the thread."""
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it goes on; not any more once the desk has left."""
        return self._thread.is_alive() and not self._ending.is_set()

    def meet_now(self) -> None:
        """Meet at once, however rare tries have become. Comes back at once."""
        self._wanted.set()

    def close(self, patience: float = 2.0) -> None:
        """End, but do not wait longer than so many seconds for a hub that stalls: what was committed is committed."""
        self._ending.set()
        self._wanted.set()
        if self._thread.ident is not None:
            self._thread.join(patience)

    def _run(self) -> None:
        while self._comes():
            try:
                with followed(self._path) as ledger:
                    try:
                        self._stay(ledger)
                        return
                    except (Refused, LedgerFault) as problem:
                        self._failed(ledger, problem)
            except (Refused, LedgerFault) as problem:  # the ledger itself: the desk's own thread says it
                note("hub", code=problem.code)
            self._wait = next_wait(self._wait, self._chance())

    def _comes(self) -> bool:
        """Wait for the next try; False when there is none."""
        self._wanted.wait(self._wait)
        self._wanted.clear()
        return not self._ending.is_set()

    def _failed(self, ledger: Ledger, problem: Refused | LedgerFault) -> None:
        if self._holds is not None:
            self._holds.lost()
        note("hub", code=problem.code)
        with suppress(LedgerFault):  # a ledger that takes nothing is told of at the desk
            if not state.note_failure(ledger, problem.message, problem.code, self._clock()):
                return  # it has left: nobody is missed
        self._told(problem)

    def _stay(self, ledger: Ledger) -> None:
        """Meet again and again over one connection; back when it is to end, or the desk has left."""
        if state.read(ledger) is None:
            return
        with joining.opened(ledger) as (hub, sealer):
            hub.server.listen(f"latitude_{hub.greet().hotel}")
            while not self._ending.is_set() and state.read(ledger) is not None:
                head = _last(ledger)  # what is posted while it goes on may have missed it, and is told by nobody
                met = meet(ledger, hub, sealer, self._clock, self._rest, self._alone)
                if self._holds is not None:
                    self._holds.met(ledger, met.desks)
                self._told(met)
                self._wait = 0.0
                self._until_something(ledger, hub, head)
                self._wanted.clear()

    def _until_something(self, ledger: Ledger, hub: Hub, head: int) -> None:
        """Wait until this desk posted after line `head`, another told that it did, or it is time for a look."""
        until = monotonic() + POLL
        while not self._wanted.is_set() and monotonic() < until and _last(ledger) == head:
            if hub.server.heard(GLANCE, but=ledger.desk):
                return


def _last(ledger: Ledger) -> int:
    return int(ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0])
