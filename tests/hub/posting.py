"""How long a post takes at a desk that meets others and asks them first, beside a twin of its ledger in no hub: pair by pair.

    python -m tests.hub.measure posts [ROUNDS]     # 6 rounds, some six minutes

While the hub is in a state (there, stalled for 10 s, gone) somebody posts by turns at the desk of the hub and at the twin: the
same line for the same guest in a ledger of the same length, in one process and on one disk. Which of the two goes first is drawn
by lot for each pair, so that what else this machine does falls on both; what was posted is sent before the other one's turn.
Two more twins are posted to in the same way with no hub at all: how far they seem to differ is what the method cannot tell apart,
and what they take is what a twin beside a hub is compared with. The band is where 95 of 100 drawings of whole blocks of pairs come out.
"""

from __future__ import annotations

import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.rig import PINS
from tracker.app.building import TURN
from tracker.desk import people
from tracker.desk.meeting.holds import Holds
from tracker.desk.meeting.keeping import Meetings
from tracker.domain.people import Role
from tracker.domain.stay import Stay
from tracker.ledger.keep.follower import followed
from tracker.paths import LEDGER_NAME

LASTS, TYPED = 10.0, 0.015
"""Seconds of a turn, and between two posts: somebody has to type them."""
GUESTS = 50
"""Guests of a turn: each gets five lines or six, whatever the state. What was given before to a guest is summed by each post."""
BLOCK, DRAWN = 10, 1000
NEAR = 0.1
"""Two p95 are told to be equal when the whole band of their ratio is as near to 1 as this."""
NONE, THERE, STALLED, GONE = "no hub", "there", "stalled", "gone"
STATES = (NONE, THERE, STALLED, GONE)
Pair = tuple[float, float]
"""What a post took at the desk of the hub, and at the twin, in ms; of no hub at two twins."""


@dataclass
class Took:
    """What pairs of posts took in one state of the hub, how many of the desk's were unconfirmed, and the share of a core that was
    at work beside them in this process."""

    pairs: list[Pair] = field(default_factory=list)
    unsure: int = 0
    beside: list[float] = field(default_factory=list)

    def of(self, which: int) -> list[float]:
        """The times of the desk (0) or of its twin (1)."""
        return [pair[which] for pair in self.pairs]


def late(some: Sequence[float]) -> float:
    """The p95 of these."""
    return statistics.quantiles(some, n=20, method="inclusive")[-1]


def drawn(some: Sequence[Pair], chance: random.Random) -> list[Pair]:
    """As many again, drawn by whole blocks: what is slow for a moment is slow for its neighbours."""
    blocks = [some[at : at + BLOCK] for at in range(0, len(some), BLOCK)]
    return [one for _ in blocks for one in chance.choice(blocks)]


def band(some: Sequence[Pair], of: Callable[[Sequence[float]], float]) -> tuple[float, float, float]:
    """The ratio of what `of` says of the first and the second of the pairs, and where it lies in 95 of 100 drawings."""
    chance = random.Random(7)

    def ratio(pairs: Sequence[Pair]) -> float:
        first, second = zip(*pairs, strict=True)
        return of(first) / of(second)

    found = sorted(ratio(drawn(some, chance)) for _ in range(DRAWN))
    return ratio(some), found[DRAWN // 40], found[-DRAWN // 40 - 1]


class Desks:
    """A desk of a hub, its twin in none, and two more twins; of one length and with the same guests."""

    def __init__(self, folder: Path, cluster: Cluster, database: str, rounds: int) -> None:
        self.cluster = cluster
        first = new_desk(folder / "meets")
        first.people["ZZ"] = people.add(
            first.ledger, "Zoe Rep", "ZZ", Role.REP, PINS["RR"], first.people["MM"], first.now
        )
        first.cap(10_000_000)
        self.stays: list[Stay] = [first.guest(f"Guest {n}", str(n)) for n in range((rounds * len(STATES) + 1) * GUESTS)]
        for n in range(1000):
            first.post(self.stays[n % GUESTS], 1, by="ZZ")
        first.ledger.close()
        for name in ("twin", "third", "fourth"):
            (folder / name).mkdir()
            shutil.copy(first.ledger.path, folder / name / LEDGER_NAME)
        self.meets, self.twin, self.third, self.fourth = (
            Desk(followed(folder / name / LEDGER_NAME), first.now, dict(first.people))
            for name in ("meets", "twin", "third", "fourth")
        )
        join(self.meets, let_in(cluster, database, "one")["one"])
        self.took = {state: Took() for state in STATES}

    @contextmanager
    def state(self, name: str) -> Iterator[tuple[Desk, Desk]]:
        """The hub in this state, and the two that are to post."""
        if name == NONE:
            yield self.third, self.fourth
            return
        clock = lambda: datetime.now(UTC)  # noqa: E731 - said once, used twice
        self.meets.across = holds = Holds(clock)
        meetings = Meetings(self.meets.ledger.path, clock, lambda _: None, holds=holds)
        meetings.start()
        until(lambda: holds.desks > 0)
        try:
            if name == STALLED:
                with self.cluster.stalled():
                    yield self.meets, self.twin
            elif name == GONE:
                self.cluster.kill()
                yield self.meets, self.twin
                self.cluster.start(*self.cluster.settings)
            else:
                yield self.meets, self.twin
        finally:
            meetings.close()
            holds.close()
            self.meets.across = None

    def turn(self, name: str, stays: Sequence[Stay], chance: random.Random) -> None:
        """The pairs of one turn, for these guests."""
        took = self.took[name]
        with self.state(name) as desks:
            own, every, began = time.thread_time(), time.process_time(), time.monotonic()
            for n in range(10**9):
                if time.monotonic() >= began + LASTS:
                    break
                first = chance.randrange(2)
                found = [0.0, 0.0]
                for which in (first, 1 - first):
                    found[which] = self._post(desks[which], stays[n % GUESTS], took)
                took.pairs.append((found[0], found[1]))
            own, every = time.thread_time() - own, time.process_time() - every
            took.beside.append((every - own) / (time.monotonic() - began))

    def _post(self, desk: Desk, stay: Stay, took: Took) -> float:
        """What one post takes, in ms; what it leaves to be done behind it is waited for after."""
        desk.now = datetime.now(UTC)
        began = time.perf_counter()
        done = desk.post(stay, 1, by="ZZ")
        ms = (time.perf_counter() - began) * 1000
        took.unsure += bool(done.line.body.get("unconfirmed"))
        time.sleep(TYPED)
        if isinstance(desk.across, Holds):
            desk.across.settle()
        return ms

    def close(self) -> None:
        """Close all four, which are of one length by twos but for what joining and meeting wrote."""
        for desk in (self.meets, self.twin, self.third, self.fourth):
            sys.stdout.write(f"{desk.ledger.path.parent.name}: {desk.count():,} lines\n")
            desk.ledger.close()


def until(done: Callable[[], bool]) -> None:
    """Wait for it, a minute at most."""
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end, "the hub is not asked"
        time.sleep(0.05)


def measure(folder: Path, cluster: Cluster, database: str, rounds: int) -> dict[str, Took]:
    """All rounds; each state's rows are printed. Every round begins with another state."""
    sys.setswitchinterval(TURN)  # as in a window
    desks, chance = Desks(folder, cluster, database, rounds), random.Random(8)
    for number in range(rounds * len(STATES)):
        first, n = divmod(number, len(STATES))
        stays = desks.stays[(number + 1) * GUESTS :][:GUESTS]
        desks.turn(STATES[(first + n) % len(STATES)], stays, chance)
    desks.close()
    for name, took in desks.took.items():
        _say(name, took, desks.took[NONE])
    return desks.took


def _say(name: str, took: Took, alone: Took) -> None:
    which = "two twins" if name == NONE else "desk and twin"
    sys.stdout.write(
        f"post, hub {name}: {len(took.pairs)} pairs of {which}, {took.unsure} unconfirmed;"
        f" beside them at work {statistics.mean(took.beside) * 100:.1f} % of a core\n"
    )
    for word, of in (("median", statistics.median), ("p95", late)):
        times = f"{of(took.of(0)):.2f} ms and {of(took.of(1)):.2f} ms"
        ratio, low, high = band(took.pairs, of)
        equal = ", equal" if low >= 1 - NEAR and high <= 1 + NEAR else ""
        than = f"; twin {of(took.of(1)) / of(alone.of(0) + alone.of(1)):.2f}x of no hub" if took is not alone else ""
        sys.stdout.write(f"  {word:6} {times}: {ratio:.2f}x ({low:.2f}-{high:.2f}){equal}{than}\n")
    sys.stdout.write(f"  slowest {max(took.of(0)):.0f} ms and {max(took.of(1)):.0f} ms\n")
