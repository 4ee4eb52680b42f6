"""What a hub costs on this machine, server and desks together, and what of that cannot be avoided.

python -m tests.hub.measure [LINES [ROUNDS]]   # shipping and fetching; 10,000 lines, or 1,000, 100,000 (a year), 200,000 and 1,000,000 (ten years); 5 rounds
python -m tests.hub.measure posts [ROUNDS]   # how long a post takes with the hub there, stalled and gone, beside a desk in none
python -m tests.hub.measure among [LINES [ROUNDS [OWN]]]   # as the first, 100,000 lines, in a hub that holds 1,000,000 of fifty hotels
python -m tests.hub.measure group [LINES]    # how long a report over fifty hotels takes, and with what it grows; 1,000,000 lines, or any number
python -m tests.hub.measure audit [LINES]    # how long `latitude hub audit` takes over fifty hotels, and when it is stopped; 1,000,000 lines
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import keyring

from tests.hub import among, audited, grouped, posting, rates
from tests.hub.cluster import Cluster, programs
from tests.hub.keyring_of_tests import Keyring


def main(lines: int, rounds: int) -> None:
    """Rounds on a server of its own that waits for its disk."""
    cluster = Cluster(_server())
    try:
        cluster.start("fsync=on")
        rates.measure(cluster, lines, rounds)
    finally:
        cluster.remove()


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
        grouped.measure(cluster, lines)
    finally:
        cluster.remove()


def beside(held: int, rounds: int, lines: int) -> None:
    """Rounds in a hub that holds much of others, on a server of its own that waits for its disk."""
    cluster = Cluster(_server())
    try:
        among.measure(cluster, held, lines, rounds)
    finally:
        cluster.remove()


def audit(lines: int) -> None:
    """An auditor's run over many hotels, on a server of its own."""
    cluster = Cluster(_server())
    try:
        cluster.start("wal_level=minimal", "max_wal_senders=0", "max_wal_size=8GB", "max_locks_per_transaction=256")
        audited.measure(cluster, lines)
    finally:
        cluster.remove()


if __name__ == "__main__":
    if sys.argv[1:2] == ["posts"]:
        posts(int(sys.argv[2]) if len(sys.argv) > 2 else 6)
    elif sys.argv[1:2] == ["among"]:
        beside(*([int(word) for word in sys.argv[2:]] + [1_000_000, 3, 100_000][len(sys.argv) - 2 :]))
    elif sys.argv[1:2] == ["audit"]:
        audit(int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
    elif sys.argv[1:2] == ["group"]:
        group(int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
    else:
        given = [int(word) for word in sys.argv[1:]]
        main(*(given + [10_000, 5][len(given) :]))
