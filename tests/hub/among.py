"""How many lines a second go up to a hub, and come down from it, that holds ten years of fifty other hotels, beside an empty one.

The same lines of a hotel by turns in a database that holds nothing else, and in one with so many lines, each month of each hotel in
its partition. The hotel is taken away after each round, and the server tidied up. Its settings are those that PostgreSQL comes with,
so that most of what it holds is not in its own memory.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from psycopg import sql

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
_KEPT = ("place", "entry", "words", "erased", "claim", "day_sum", "month_sum", "busy_day", "head", "desk", "hotel")
"""In the order in which a hotel's rows can go."""


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
    for number in range(rounds):
        for name in (FULL, EMPTY) if number % 2 else (EMPTY, FULL):
            with (
                tempfile.TemporaryDirectory() as place,
                meeting(cluster, name, Path(place), lines, found[name], hotel="grand"),
            ):
                pass
            _tidied(cluster, name)
    for name, took in found.items():
        sys.stdout.write(f"hub {name}: medians of {rounds} rounds of {took['ship'][0].lines:,} lines\n")
        for way in ("ship", "fetch"):
            sys.stdout.write(f"  of the aim, {AIM:,} lines/s: {say(way, took[way]) / AIM:.2f}\n")
    said_of_machine(cluster)


def _tidied(cluster: Cluster, database: str) -> None:
    """Take the hotel away as no desk could, and wait until nothing of it is left to be done."""
    with cluster.admin(database) as admin:
        admin.execute("SET session_replication_role = replica")
        admin.execute("DROP TABLE latitude.line_grand")
        desks = [row[0] for row in admin.execute("SELECT desk FROM latitude.desk WHERE hotel = 'grand'")]
        for table in _KEPT:
            column = "code" if table == "hotel" else "desk" if table == "place" else "hotel"
            admin.execute(
                sql.SQL("DELETE FROM latitude.{} WHERE {} = ANY(%s)").format(sql.Identifier(table), sql.Identifier(column)),
                (desks if table == "place" else ["grand"],),
            )  # fmt: skip
            admin.execute(sql.SQL("VACUUM latitude.{}").format(sql.Identifier(table)))
        for (role,) in admin.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'latitude_grand_%'").fetchall():
            admin.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(role)))
        admin.execute("CHECKPOINT")
    time.sleep(1)
