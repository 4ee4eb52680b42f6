"""How many lines a second go up to a hub and come down to a desk that is new, on this machine, server and desks together;
and how long a post takes (p95) at a desk that meets by itself and asks the others first, with the hub there, stalled and
gone, beside a desk alone. Each row also says how many posts were unconfirmed, and what the slowest took.

python -m tests.hub.measure [LINES]     # 10,000, or 1,000, 100,000, 1,000,000
python -m tests.hub.measure group [LINES]    # how long a report over fifty hotels takes; 1,000,000 lines, or any number
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import keyring

from tests.benchmarks import ledgers
from tests.hub import many
from tests.hub.cluster import Cluster, programs
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.keyring_of_tests import Keyring
from tests.rig import PINS
from tracker.desk import people
from tracker.desk.meeting.holds import Holds
from tracker.desk.meeting.keeping import Meetings
from tracker.domain.people import Role
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify
from tracker.paths import LEDGER_NAME


def main(lines: int) -> None:
    """Print both, and what the new desk's verification says."""
    found = programs()
    assert found is not None, "PostgreSQL is not installed"
    with tempfile.TemporaryDirectory() as place:
        os.environ["LATITUDE_TEST_KEYRING"] = str(Path(place) / "keyring")
        keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
        late = new_desk(Path(place) / "late")
        old = Ledger(ledgers.copy_of(lines, Path(place) / "old") / LEDGER_NAME)
        manager = next(p for p in of_house.people(old).values() if p.role.value == "manager" and not p.retired)
        first = Desk(old, late.now, {"MM": manager})
        cluster = Cluster(found)
        try:
            cluster.start("fsync=on")
            with cluster.admin("postgres") as admin:
                admin.execute("CREATE DATABASE hub")
            places = let_in(cluster, "hub", "old", "late")
            key = join(first, places["old"], confirmed={"clock_jump"}).key
            _say("up", lambda: first.meet().shipped)
            join(late, places["late"], key)
            _say("down", lambda: late.meet().fetched)
            _posts(late, cluster)
            began = time.perf_counter()
            sys.stdout.write(f"verified: {verify(late.ledger).ok} in {time.perf_counter() - began:.1f} s\n")
        finally:
            cluster.remove()
            old.close()
            late.ledger.close()


def _posts(desk: Desk, cluster: Cluster) -> None:
    """The p95 of posting in turn alone and beside meetings, in one run on one ledger."""
    desk.now = datetime.now(UTC)
    desk.people["ZZ"] = people.add(desk.ledger, "Zoe Rep", "ZZ", Role.REP, PINS["RR"], desk.people["MM"], desk.now)
    desk.cap(10_000_000)
    stay = desk.guest("Ada Example", "412")
    _p95("posts alone", desk, stay)
    desk.across = holds = Holds(lambda: datetime.now(UTC))
    meetings = Meetings(desk.ledger.path, lambda: datetime.now(UTC), lambda _: None, holds=holds)
    meetings.start()
    _until(lambda: holds.desks > 0)
    _p95("posts, hub there", desk, stay)
    _by_turns(desk, stay, holds)
    with cluster.stalled():
        until = time.monotonic() + 10
        _p95("posts, hub stalled for 10 s", desk, stay, until=until)
    cluster.kill()
    _p95("posts, hub gone", desk, stay)
    cluster.start("fsync=on")
    _until(lambda: holds.desks > 0)
    _p95("posts, hub back", desk, stay)
    meetings.close()
    holds.close()
    desk.across = None
    _p95("posts alone again", desk, stay)


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end, "the hub is not asked"
        time.sleep(0.1)


def _by_turns(desk: Desk, stay: Stay, holds: Holds) -> None:
    """The same beside meetings with and without asking, by turns: what else this computer does falls on both."""
    took: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(600):
        desk.across = holds if turn % 2 else None
        desk.now = datetime.now(UTC)
        began = time.perf_counter()
        desk.post(stay, 1, by="ZZ")
        took[bool(turn % 2)].append((time.perf_counter() - began) * 1000)
        time.sleep(0.03)
    desk.across = holds
    for asks, what in ((False, "not asked"), (True, "asked")):
        found = sorted(took[asks])
        sys.stdout.write(f"by turns, {what}: median {found[150]:.2f} ms, p95 {found[285]:.2f} ms\n")


def _p95(what: str, desk: Desk, stay: Stay, until: float = 0.0) -> None:
    took: list[float] = []
    unsure = 0
    while len(took) < 300 or time.monotonic() < until:
        desk.now = datetime.now(UTC)
        began = time.perf_counter()
        done = desk.post(stay, 1, by="ZZ")
        took.append((time.perf_counter() - began) * 1000)
        unsure += bool(done.line.body.get("unconfirmed"))
        time.sleep(0.03)  # somebody has to type it
    took.sort()
    middle, late = took[len(took) // 2], took[len(took) * 95 // 100]
    rest = f"slowest {took[-1]:.0f} ms, {unsure} of {len(took)} unconfirmed"
    sys.stdout.write(f"{what}: median {middle:.2f} ms, p95 {late:.2f} ms, {rest}\n")
    sys.stdout.flush()


def _say(way: str, work: object) -> None:
    assert callable(work)
    began, busy = time.perf_counter(), time.process_time()
    count = work()
    took, busy = time.perf_counter() - began, time.process_time() - busy
    rate = f"{count / took:,.0f} lines/s; {busy:.2f} s of them this desk's processor, {count / busy:,.0f} lines/s"
    sys.stdout.write(f"{way}: {count:,} lines in {took:.2f} s, {rate}\n")


def group(lines: int) -> None:
    """A report over many hotels, on a server of its own."""
    found = programs()
    assert found is not None, "PostgreSQL is not installed"
    cluster = Cluster(found)
    try:
        cluster.start("wal_level=minimal", "max_wal_senders=0", "max_wal_size=8GB", "shared_buffers=1GB")
        many.measure(cluster, lines)
    finally:
        cluster.remove()


if __name__ == "__main__":
    if sys.argv[1:2] == ["group"]:
        group(int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
