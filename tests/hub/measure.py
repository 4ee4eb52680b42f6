"""How many lines a second go up to a hub and come down to a desk that is new, on this machine, server and desks together.

python -m tests.hub.measure [LINES]     # 10,000, or 1,000, 100,000, 1,000,000
python -m tests.hub.measure posts [ROUNDS]   # how long a post takes with the hub there, stalled and gone, beside a desk in none
python -m tests.hub.measure group [LINES]    # how long a report over fifty hotels takes; 1,000,000 lines, or any number
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import keyring

from tests.benchmarks import ledgers
from tests.hub import many, posting
from tests.hub.cluster import Cluster, programs
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.keyring_of_tests import Keyring
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify
from tracker.paths import LEDGER_NAME


def main(lines: int) -> None:
    """Print both, and what the new desk's verification says."""
    found = _server()
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
            began = time.perf_counter()
            sys.stdout.write(f"verified: {verify(late.ledger).ok} in {time.perf_counter() - began:.1f} s\n")
        finally:
            cluster.remove()
            old.close()
            late.ledger.close()


def _say(way: str, work: object) -> None:
    assert callable(work)
    began, busy = time.perf_counter(), time.process_time()
    count = work()
    took, busy = time.perf_counter() - began, time.process_time() - busy
    rate = f"{count / took:,.0f} lines/s; {busy:.2f} s of them this desk's processor, {count / busy:,.0f} lines/s"
    sys.stdout.write(f"{way}: {count:,} lines in {took:.2f} s, {rate}\n")


def _server() -> Path:
    found = programs()
    assert found is not None, "PostgreSQL is not installed"
    return found


def posts(rounds: int) -> None:
    """Posts by turns, on a server of its own that waits for its disk."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["LATITUDE_TEST_KEYRING"] = str(Path(place) / "keyring")
        keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
        cluster = Cluster(_server())
        try:
            cluster.start("fsync=on")
            with cluster.admin("postgres") as admin:
                admin.execute("CREATE DATABASE hub")
            posting.measure(Path(place), cluster, "hub", rounds)
        finally:
            cluster.remove()


def group(lines: int) -> None:
    """A report over many hotels, on a server of its own."""
    cluster = Cluster(_server())
    try:
        cluster.start("wal_level=minimal", "max_wal_senders=0", "max_wal_size=8GB", "shared_buffers=1GB")
        many.measure(cluster, lines)
    finally:
        cluster.remove()


if __name__ == "__main__":
    if sys.argv[1:2] == ["posts"]:
        posts(int(sys.argv[2]) if len(sys.argv) > 2 else 6)
    elif sys.argv[1:2] == ["group"]:
        group(int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
