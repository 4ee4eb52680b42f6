"""How long a post takes at a desk that meets others and asks them first, beside the same ledger in no hub: by turns in one run.

    python -m tests.hub.measure posts [ROUNDS]     # 6 rounds, some four minutes

A round takes each state of the hub once (none, there, stalled for 10 s, gone), every round beginning with another one, so that
what else this machine does falls on all of them. Every turn has guests of its own: what was given before to a guest is summed by
each post, and the desk of a hub posts three times as much as the other one. The band is where 95 of 100 drawings of whole blocks
of posts come out.
"""

from __future__ import annotations

import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.rig import PINS
from tracker.desk import people
from tracker.desk.meeting.holds import Holds
from tracker.desk.meeting.keeping import Meetings
from tracker.domain.people import Role
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

POSTS, TYPED = 250, 0.03
"""Posts of a turn, and the seconds between two: somebody has to type them."""
STALL = 10.0
GUESTS = 50
"""Guests of a turn: each gets five lines or six, whatever the state."""
BLOCK = 10
STATES = ("no hub", "there", "stalled", "gone")


@dataclass
class Took:
    """What posts took in one state of the hub, in ms, and how many were unconfirmed."""

    ms: list[float] = field(default_factory=list)
    unsure: int = 0

    def late(self) -> float:
        """The p95."""
        return late(self.ms)


def late(some: list[float]) -> float:
    """The p95 of these."""
    return statistics.quantiles(some, n=20, method="inclusive")[-1]


def drawn(some: list[float], chance: random.Random) -> list[float]:
    """As many again, drawn by whole blocks: what is slow for a moment is slow for its neighbours."""
    blocks = [some[at : at + BLOCK] for at in range(0, len(some), BLOCK)]
    return [one for _ in blocks for one in chance.choice(blocks)]


def band(some: list[float], than: list[float]) -> tuple[float, float]:
    """Where the ratio of two p95 lies in 95 of 100 drawings."""
    chance = random.Random(7)
    found = sorted(late(drawn(some, chance)) / late(drawn(than, chance)) for _ in range(1000))
    return found[25], found[974]


class Pair:
    """A desk of a hub, and the same ledger as it was before it joined."""

    def __init__(self, folder: Path, cluster: Cluster, database: str, turns: int) -> None:
        self.cluster = cluster
        self.meets = new_desk(folder / "meets")
        self.meets.people["ZZ"] = people.add(
            self.meets.ledger, "Zoe Rep", "ZZ", Role.REP, PINS["RR"], self.meets.people["MM"], self.meets.now
        )
        self.meets.cap(10_000_000)
        self.stays: list[Stay] = [self.meets.guest(f"Guest {n}", str(n)) for n in range((turns + 1) * GUESTS)]
        for n in range(1000):
            self.meets.post(self.stays[n % GUESTS], 1, by="ZZ")
        (folder / "alone").mkdir()
        shutil.copy(self.meets.ledger.path, folder / "alone" / "latitude.ledger")
        self.alone = Desk(Ledger(folder / "alone" / "latitude.ledger"), self.meets.now, dict(self.meets.people))
        join(self.meets, let_in(cluster, database, "one")["one"])
        self.took = {state: Took() for state in STATES}

    @contextmanager
    def state(self, name: str) -> Iterator[Desk]:
        """The hub in this state, and the desk that is to post; nothing meets beside a desk in no hub."""
        if name == "no hub":
            yield self.alone
            return
        clock = lambda: datetime.now(UTC)  # noqa: E731 - said once, used twice
        self.meets.across = holds = Holds(clock)
        meetings = Meetings(self.meets.ledger.path, clock, lambda _: None, holds=holds)
        meetings.start()
        until(lambda: holds.desks > 0)
        try:
            if name == "stalled":
                with self.cluster.stalled():
                    yield self.meets
            elif name == "gone":
                self.cluster.kill()
                yield self.meets
                self.cluster.start(*self.cluster.settings)
            else:
                yield self.meets
        finally:
            meetings.close()
            holds.close()
            self.meets.across = None

    def turn(self, name: str, number: int) -> None:
        """The posts of one turn, of which this is the number."""
        stays = self.stays[(number + 1) * GUESTS :][:GUESTS]
        with self.state(name) as desk:
            end = time.monotonic() + STALL
            for n in range(10**9):
                if time.monotonic() >= end if name == "stalled" else n == POSTS:
                    break
                desk.now = datetime.now(UTC)
                began = time.perf_counter()
                done = desk.post(stays[n % GUESTS], 1, by="ZZ")
                self.took[name].ms.append((time.perf_counter() - began) * 1000)
                self.took[name].unsure += bool(done.line.body.get("unconfirmed"))
                time.sleep(TYPED)

    def close(self) -> None:
        """Close both ledgers."""
        assert of_house.is_set_up(self.alone.ledger)
        self.alone.ledger.close()
        self.meets.ledger.close()


def until(done: Callable[[], bool]) -> None:
    """Wait for it, a minute at most."""
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end, "the hub is not asked"
        time.sleep(0.05)


def measure(folder: Path, cluster: Cluster, database: str, rounds: int) -> dict[str, Took]:
    """All rounds; a row for each state is printed."""
    pair = Pair(folder, cluster, database, rounds * len(STATES))
    for first in range(rounds):
        for n in range(len(STATES)):
            pair.turn(STATES[(first + n) % len(STATES)], first * len(STATES) + n)
    pair.close()
    alone = pair.took["no hub"]
    for name, took in pair.took.items():
        low, high = band(took.ms, alone.ms)
        sys.stdout.write(
            f"post, hub {name:8}: median {statistics.median(took.ms):6.2f} ms, p95 {took.late():6.2f} ms,"
            f" {took.late() / alone.late():.2f}x of no hub ({low:.2f}-{high:.2f}), slowest {max(took.ms):.0f} ms,"
            f" {took.unsure} of {len(took.ms)} unconfirmed\n"
        )
    return pair.took
