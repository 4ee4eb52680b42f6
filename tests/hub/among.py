"""How many lines a second go up to a hub, and come down from it, that holds ten years of fifty other hotels, beside an empty one.

The same lines of a hotel by turns in a database that holds nothing else, and in one with so many lines, each month of each hotel in
its partition. Each round is another hotel with other lines, which stay: a file system may be busy for minutes with what was deleted. The
settings are those that PostgreSQL comes with, so that most of what it holds is not in its own memory.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import ledgers
from tests.hub import many
from tests.hub.cluster import Cluster
from tests.hub.rates import AIM, Took, meeting, said_of_machine, say
from tracker.desk.meeting import making

FILLING = (
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_wal_size=8GB",
    "shared_buffers=1GB",
    "autovacuum=off",
    "jit=off",
)
"""What it is filled with, in a tenth of the time."""
FULL, EMPTY = "of_many", "alone"


def measure(cluster: Cluster, held: int, lines: int, rounds: int) -> None:
    """Print what rounds of so many lines came to in a hub that held `held` before, and in one that held none."""
    cluster.start(*FILLING)
    make(cluster, held)
    cluster.stop()
    cluster.start("fsync=on")
    shown(cluster, lines, rounds)


def make(cluster: Cluster, held: int) -> None:
    """Both databases."""
    for name in (FULL, EMPTY):
        with cluster.admin("postgres") as admin:
            admin.execute(f"CREATE DATABASE {name}".encode())
        making.create(cluster.url(name), "", hotel=None, desks=(), auditor=False)
    with cluster.admin(FULL) as admin:
        many.fill(admin, held, whole=True)


def shown(cluster: Cluster, lines: int, rounds: int) -> None:
    """The rounds, and their rows."""
    found: dict[str, dict[str, list[Took]]] = {FULL: {}, EMPTY: {}}
    for seed in range(ledgers.SEED, ledgers.SEED + rounds):
        ledgers.ledger_of(lines, seed=seed)
    for number in range(rounds):
        for name in (FULL, EMPTY) if number % 2 else (EMPTY, FULL):
            hotel, seed = f"{name.replace('_', '')}{number}", ledgers.SEED + number
            with (
                tempfile.TemporaryDirectory() as place,
                meeting(cluster, name, Path(place), lines, found[name], hotel, seed),
            ):
                pass
    for name, took in found.items():
        sys.stdout.write(f"hub {name}: medians of {rounds} rounds of {took['ship'][0].lines:,} lines\n")
        for way in ("ship", "fetch"):
            sys.stdout.write(f"  of the aim, {AIM:,} lines/s: {say(way, took[way]) / AIM:.2f}\n")
    said_of_machine(cluster)
