"""Holds on a cap in the hub: what other desks posted about the same is here before this desk checks, and its line there after.

A post loses `LIMIT` seconds at most, over a connection that is open already. What fails once is not tried again until the
desks have met; until then every check is by what this desk knows, and no moment is lost. Used on the ledger's thread, but for
what `Meetings` tells it on theirs.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from tracker.desk.meeting import driver, joining, state
from tracker.desk.meeting.checking import Keys
from tracker.desk.meeting.meeting import Clock, Met, check_own, fetch
from tracker.desk.meeting.shipping import Batch, batch_after
from tracker.desk.meeting.state import State
from tracker.domain.meeting import next_wait
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import others
from tracker.ledger.noting import note
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.claims import Claims, Seen
    from tracker.hub.lines import Hub
    from tracker.hub.secrets import Sealer

LIMIT = 0.3
"""Seconds that a post may lose to the hub, all in all."""

TO_WAIT = 0.25
"""Of these, the seconds that another desk's hold is waited for."""

_LEAST = 0.02
"""With less than so many seconds left nothing is asked: a hub that is well would seem to be gone."""

_FEW = 200
"""So many lines can come or go within a hold: who is further behind meets first."""

Told = Callable[[Met | None], None]


@dataclass(frozen=True)
class _Wire:
    """An open connection to the hub, and what is needed to believe and send over it."""

    hub: Hub
    claims: Claims
    sealer: Sealer
    founder: str


class Holds:
    """One for an open desk. `told` hears, on any thread, a Met when lines of others came, None when `desks` has changed."""

    def __init__(
        self, clock: Clock, told: Told = lambda _: None, chance: Callable[[], float] = random.random
    ) -> None:  # fmt: skip
        self._clock, self._told, self._chance = clock, told, chance
        self._mine = threading.Lock()
        self._wire: _Wire | None = None
        self._connecting: threading.Thread | None = None
        self._wait = self._not_before = 0.0
        self._closed = False
        self.desks = 0
        """With how many desks a promise made now is checked, this one among them; 0: only with what this desk knows."""

    @contextmanager
    def hold(self, ledger: Ledger, wanted: Callable[[], Keys], line: str) -> Iterator[bool]:
        """Hold what `wanted` says while the line of that uuid is checked and posted, outside any transaction; whether that is
        exact. No fault of the hub leaves here. What was posted in the block is sent behind, or goes with the next meeting."""
        until = monotonic() + LIMIT
        if self._connecting is not None:
            self._connecting.join(LIMIT)
        if self._wire is None or not self._mine.acquire(timeout=max(0.0, until - monotonic())):
            yield False
            return
        wire, at_hub, left = self._wire, None, until - monotonic()
        try:
            if wire is not None and left > _LEAST:
                at_hub = self._take(wire, ledger, wanted, line, left)
            yield at_hub is not None
        finally:
            if wire is None or at_hub is None:
                self._mine.release()
            else:
                self._send_off(wire, ledger, line, at_hub)

    def _take(
        self, wire: _Wire, ledger: Ledger, wanted: Callable[[], Keys], line: str, seconds: float
    ) -> int | None:  # fmt: skip
        """Hold, and know all that others posted: the number of this desk's last line in the hub, None where it is not exact."""
        try:
            with wire.hub.server.within(seconds):
                at_hub = self._known(wire, ledger, wanted, line)
                if at_hub is None:
                    wire.claims.let_go(line, posted=False)
        except (Refused, LedgerFault) as problem:
            self._failed(problem)
            return None
        self._wait = 0.0
        return at_hub

    def _known(self, wire: _Wire, ledger: Ledger, wanted: Callable[[], Keys], line: str) -> int | None:
        for _ in range(2):  # what came may say that two guests are one, or share a stay: then it is another key
            keys = wanted()
            try:
                seen = wire.claims.take(keys, line, TO_WAIT)
            except LedgerFault as fault:
                if fault.code != "hub_busy":
                    raise
                return None
            at_hub = self._caught_up(wire, ledger, seen)
            if at_hub is None or set(wanted()) <= set(keys):
                return at_hub
            wire.claims.let_go(line, posted=False)
        return None

    def _caught_up(self, wire: _Wire, ledger: Ledger, seen: Sequence[Seen]) -> int | None:
        """Bring what others have posted; how far this desk's lines had come there. None for who is too far behind, and while
        the hub knows less than it did (it was restored): others may know more, and have not met since."""
        own = next((one.known for one in seen if one.known.desk == ledger.desk), None)
        if own is None or own.left or any(one.is_waited_for for one in seen):
            return None
        check_own(ledger, own)
        unsent = others.head(ledger, ledger.desk).desk_seq - own.desk_seq
        known = {one.known: others.head(ledger, one.known.desk).desk_seq for one in seen if one.known is not own}
        if own.desk_seq < state.joined(ledger).shipped or any(
            n > desk.desk_seq for desk, n in known.items() if not desk.left
        ):
            return None
        behind = [desk for desk, number in known.items() if number < desk.desk_seq]
        if max(unsent, sum(desk.desk_seq - known[desk] for desk in behind)) > _FEW:
            return None
        met = Met(desks=len(seen))
        for desk in behind:
            fetch(ledger, wire.hub, desk, wire.founder, wire.sealer, self._clock, met)
        if met.fetched:  # what it exceeds is put on record by the next meeting
            self._told(met)
        return None if met.doubts else own.desk_seq

    def _send_off(self, wire: _Wire, ledger: Ledger, line: str, at_hub: int) -> None:
        """What was posted is read here and sent behind; whoever holds next waits until it is there and let go."""
        batch, posted = None, True
        with suppress(Refused, LedgerFault):  # a ledger that fails now says so when it is asked next
            posted = ledger.by_uuid(line) is not None
            batch = batch_after(ledger, at_hub, wire.sealer) if posted else None
        threading.Thread(target=self._send, args=(wire, batch, line, posted), name="hub send", daemon=True).start()

    def _send(self, wire: _Wire, batch: Batch | None, line: str, posted: bool) -> None:
        try:
            with wire.hub.server.within(LIMIT):
                if batch is not None:
                    _ship(wire.hub, batch)
                wire.claims.let_go(line, posted=posted)
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
            wire = _opened(name, known)
        except (Refused, LedgerFault):
            return  # the next meeting says what is wrong
        with self._mine:
            if self._closed or self._wire is not None:
                wire.hub.server.close()
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


def _opened(name: str, known: State) -> _Wire:
    """A connection for the ledger of that name. Refused or LedgerFault where there is none to be had."""
    hub, sealer = joining.connected(name, known)
    from tracker.hub.claims import Claims

    try:
        return _Wire(hub, Claims(hub.server, LIMIT), sealer, hub.greet().founder)
    except BaseException:
        hub.server.close()
        raise


def _ship(hub: Hub, batch: Batch) -> None:
    try:
        hub.ship(batch.rows, batch.entries, batch.words, batch.forgotten)
    except Refused as refusal:
        if refusal.code != "hub_refused_line":  # a meeting sent it at the same moment
            raise


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
