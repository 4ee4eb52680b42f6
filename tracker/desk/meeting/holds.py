"""Holds on a cap in the hub: what other desks posted about the same is here before this desk commits, and its line there after.

The hub is asked while the desk checks and posts, in a transaction that is committed once the hub has answered: where more is known
there, or nobody answers, it is rolled back and made again by what is known then. A post loses `LIMIT` seconds at most, over a
connection that is open already. What fails once is not tried again until the desks have met; until then every check is by what
this desk knows, and no moment is lost. Used on the ledger's thread, but for what `Meetings` tells it on theirs.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import TypeVar

from tracker.desk.meeting import driver, state
from tracker.desk.meeting.checking import Keys
from tracker.desk.meeting.holding import Anew, Holding
from tracker.desk.meeting.known import There
from tracker.desk.meeting.meeting import Clock, Met, fetch
from tracker.desk.meeting.state import State
from tracker.desk.meeting.wire import Wire, opened
from tracker.domain.meeting import next_wait
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.noting import note
from tracker.ledger.store import Ledger

T = TypeVar("T")

LIMIT = 0.3
"""Seconds that a post may lose to the hub, all in all."""

TO_WAIT = 0.25
"""Of these, the seconds that another desk's hold is waited for."""

_LEAST = 0.02
"""With less than so many seconds left nothing is asked: a hub that is well would seem to be gone."""

Told = Callable[[Met | None], None]


class Holds:
    """One for an open desk. `told` hears, on any thread, a Met when lines of others came, None when `desks` has changed."""

    def __init__(
        self, clock: Clock, told: Told = lambda _: None, chance: Callable[[], float] = random.random
    ) -> None:  # fmt: skip
        self._clock, self._told, self._chance = clock, told, chance
        self._mine = threading.Lock()
        self._wire: Wire | None = None
        self._connecting: threading.Thread | None = None
        self._wait = self._not_before = 0.0
        self._closed = False
        self.desks = 0
        """With how many desks a promise made now is checked, this one among them; 0: only with what this desk knows."""

    def hold(self, ledger: Ledger, wanted: Callable[[], Keys], line: str, post: Callable[[bool], T]) -> T:
        """Post the line of that uuid while the hub holds what `wanted` says; `post` is told whether what it posts must be marked,
        and is called twice where its first try is not committed. No fault of the hub leaves here. What was posted is sent
        behind, or goes with the next meeting."""
        held: Holding | None = None
        try:
            with suppress(Anew), ledger.write():
                keys = wanted()
                held = self._begun(ledger, line) if keys else None
                return held.meanwhile(keys, post) if held is not None else post(bool(keys))
            return post(held is None or not held.brings(wanted))
        finally:
            if held is not None:
                self._end(held, ledger.path)

    def _begun(self, ledger: Ledger, line: str) -> Holding | None:
        """A hold, until whose `_end` nobody else asks the hub; None where it cannot be asked."""
        until = monotonic() + LIMIT
        if self._connecting is not None:
            self._connecting.join(LIMIT)
        if self._wire is None or not self._mine.acquire(timeout=max(0.0, until - monotonic())):
            return None
        if self._wire is None or until - monotonic() <= _LEAST:
            self._mine.release()
            return None
        return Holding(
            ledger, line, self._wire, until, TO_WAIT, lambda wire, there: self._bring(ledger, wire, there), self._failed
        )

    def _bring(self, ledger: Ledger, wire: Wire, there: There) -> bool:
        met = Met(desks=there.desks)
        for desk in there.behind:
            fetch(ledger, wire.hub, desk, wire.founder, wire.sealer, self._clock, met)
        if met.fetched:  # what it exceeds is put on record by the next meeting
            self._told(met)
        return not met.doubts

    def _end(self, held: Holding, path: Path) -> None:
        """What was posted is sent behind; whoever holds next waits until it is there and let go."""
        if self._wire is held.wire:
            held.wire.behind(lambda: self._send(held, path))
        else:  # it failed
            self._mine.release()

    def _send(self, held: Holding, path: Path) -> None:
        try:
            held.send(path, LIMIT)
            self._wait = 0.0
        except (Refused, LedgerFault) as problem:
            self._failed(problem)
        finally:
            self._mine.release()

    def met(self, ledger: Ledger, desks: int) -> None:
        """The desks have met: from now on a promise can be checked with so many. On the thread of the meetings."""
        if self._wire is None and monotonic() >= self._not_before:
            self._connect(ledger.ledger_id, state.joined(ledger))
        self._say(desks if self._wire is not None else 0)

    def lost(self) -> None:
        """The desks cannot meet: until they have, nothing is asked of the hub."""
        with self._mine:
            self._drop()
        self._say(0)

    def look(self) -> None:
        """Ask whether the hub is still there, before anything is promised; behind everybody's back, and for `LIMIT` at most."""
        if self._wire is not None:
            threading.Thread(target=self._look, name="hub look", daemon=True).start()

    def _look(self) -> None:
        if not self._mine.acquire(blocking=False):
            return  # who holds it sees for itself
        try:
            if self._wire is not None:
                with self._wire.hub.server.within(LIMIT):
                    self._wire.claims.answers()
        except (Refused, LedgerFault) as problem:
            self._failed(problem)
        finally:
            self._mine.release()

    def settle(self, seconds: float = LIMIT) -> bool:
        """Wait until what was posted is in the hub and nothing is held; whether it came to that."""
        got = self._mine.acquire(timeout=seconds)
        if got:
            self._mine.release()
        return got

    def close(self) -> None:
        """Let the connection go; one that stalls is not waited for longer than `LIMIT`."""
        self._closed = True
        self.settle()
        self._drop()

    def connect_behind(self, name: str, known: State) -> None:
        """Begin to connect; the first hold waits for it, within its `LIMIT`."""
        self._connecting = threading.Thread(target=self._connect, args=(name, known), name="hub connect", daemon=True)
        self._connecting.start()

    def _connect(self, name: str, known: State) -> None:
        try:
            wire = opened(name, known, LIMIT, self._clock)
        except (Refused, LedgerFault):
            return  # the next meeting says what is wrong
        with self._mine:
            if self._closed or self._wire is not None:
                wire.close()
            else:
                self._wire = wire

    def _failed(self, problem: Refused | LedgerFault) -> None:
        note("hub", code=problem.code)
        self._drop()
        self._wait = next_wait(self._wait, self._chance())
        self._not_before = monotonic() + self._wait
        self._say(0)

    def _drop(self) -> None:
        wire, self._wire = self._wire, None
        if wire is not None:
            wire.hub.server.close()

    def _say(self, desks: int) -> None:
        if desks != self.desks:
            self.desks = desks
            self._told(None)


def at_once(ledger: Ledger, clock: Clock) -> Holds | None:
    """For a command, which has no meetings beside it: connecting from now on. None where the desk is in no hub, or could not
    meet when it last tried."""
    known = state.read(ledger)
    if known is None or known.failed:
        return None
    try:
        driver.require()
    except Refused:
        return None
    from tracker.hub import secrets

    secrets.load()
    holds = Holds(clock)
    holds.connect_behind(ledger.ledger_id, known)
    return holds
