"""How many lines a second go up to a hub and come down to a desk that is new: medians of rounds, beside what cannot be avoided.

Each round is a hub of its own, with a desk that has all its lines and a desk with none; it stays until all are done, for a file
system may be busy for minutes with what was just deleted. The floors are taken in the same round, over the
same lines and in batches of the same size: a bare COPY into a table without keys, and into one with the journal's keys; and a bare
hash and INSERT into a table of SQLite without keys, and the ledger's own table with its guards. Processor time is that of the
desk and of all of the server's processes, so that a rate on a busy machine can be told from one that needs much work.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, LiteralString

import keyring
import psycopg

from tests.benchmarks import ledgers
from tests.benchmarks.machine import in_words, machine, versions
from tests.hub.cluster import Cluster
from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.keyring_of_tests import Keyring
from tracker.desk.meeting.meeting import AT_ONCE as DOWN_AT_ONCE
from tracker.desk.meeting.shipping import AT_ONCE as UP_AT_ONCE
from tracker.hub.rows import NAMES, TYPES
from tracker.ledger import chain, fourth_schema, others
from tracker.ledger import house as of_house
from tracker.ledger.connection import PRAGMAS
from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify
from tracker.paths import LEDGER_NAME

AIM = 20_000
"""Lines a second, either way, on a machine with two cores for server and desk."""
_FLOORS = {
    "ship": ("COPY alone", "COPY into the journal's keys"),
    "fetch": ("hash and INSERT alone", "hash and INSERT into the ledger's keys and guards"),
}
Rows = Sequence[Sequence[Any]]
_TABLE: LiteralString = ", ".join(f"{name} {kind}" for name, kind in TYPES)
_INSERT = f"INSERT INTO other_journal (n, after, {NAMES}) VALUES (?, 1, {', '.join('?' * len(TYPES))})"


@dataclass(frozen=True)
class Took:
    """One piece of work: lines, seconds, and of these the desk's and the server's processor; of the desk's what the thread took that
    writes (or reads) the ledger, beside which others go on."""

    lines: int
    seconds: float
    desk: float
    server: float
    thread: float


def measure(cluster: Cluster, lines: int, rounds: int) -> None:
    """Print what rounds on that server came to."""
    found: dict[str, list[Took]] = {}
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as place:
            _round(cluster, f"hub{number}", Path(place), lines, found, hotel=f"grand{number}")
    sys.stdout.write(f"medians of {rounds} rounds of {found['ship'][0].lines:,} lines, and the slowest and fastest\n")
    for way, floors in _FLOORS.items():
        rate = say(way, found[way])
        sys.stdout.write(f"  of the aim, {AIM:,} lines/s: {rate / AIM:.2f}\n")
        for floor in floors:
            sys.stdout.write(f"  of that floor: {rate / say(f'  {floor}', found[floor]):.2f}\n")
    said_of_machine(cluster)


def said_of_machine(cluster: Cluster) -> None:
    """Print what it was measured on, and whether others were at work."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    if load > cores:
        sys.stdout.write(
            f"the machine was busy: {load:.0f} programs wanted its {cores} cores at once, and these were some of them\n"
        )
    with cluster.admin("postgres") as admin:
        server = str(admin.execute("SHOW server_version").fetchone()[0])  # type: ignore[index]  # one row
    driver = f"{psycopg.__version__} ({psycopg.pq.__impl__})"
    told = in_words(machine() | {"load": f"{load:.1f}"}, versions() | {"PostgreSQL": server, "psycopg": driver})
    sys.stdout.write(told + "\n")


def say(what: str, all_of: Sequence[Took]) -> float:
    """Print a median, and return it, in lines a second."""
    rates = sorted(one.lines / one.seconds for one in all_of)
    desk, server, thread = (
        median(getattr(one, end) / one.lines * 1e6 for one in all_of) for end in ("desk", "server", "thread")
    )
    most = f"at most {1e6 / max(thread, desk - thread, server, (desk + server) / 2):,.0f} lines/s on two cores"
    sys.stdout.write(
        f"{what}: {median(rates):,.0f} lines/s ({rates[0]:,.0f} to {rates[-1]:,.0f});"
        f" processor a line: desk {desk:.0f} us ({thread:.0f} of one thread), server {server:.0f} us, {most}\n"
    )
    return median(rates)


def _round(cluster: Cluster, hub: str, place: Path, lines: int, found: dict[str, list[Took]], hotel: str) -> None:
    with cluster.admin("postgres") as admin:
        admin.execute(f"CREATE DATABASE {hub}".encode())
    with meeting(cluster, hub, place, lines, found, hotel) as rows:
        with cluster.admin(hub) as admin:
            for name, keys in (
                ("COPY alone", ""),
                ("COPY into the journal's keys", ", PRIMARY KEY (desk, desk_seq), UNIQUE (uuid)"),
            ):
                admin.execute(f"DROP TABLE IF EXISTS bare; CREATE TABLE bare ({_TABLE}{keys})".encode())
                _timed(cluster, found, name, lambda: _copy(admin, rows))
        for name, kept in (
            ("hash and INSERT alone", False),
            ("hash and INSERT into the ledger's keys and guards", True),
        ):
            with closing(_bare(place / name, kept=kept)) as db:
                _timed(cluster, found, name, lambda db=db: _insert(db, rows))  # type: ignore[misc]  # mypy does not see the default


@contextmanager
def meeting(
    cluster: Cluster,
    database: str,
    place: Path,
    lines: int,
    found: dict[str, list[Took]],
    hotel: str,
    seed: int = ledgers.SEED,
) -> Iterator[Rows]:
    """Two desks of a hotel in that database: one that ships so many lines, and a new one that fetches them, which is added to what
    was `found`; then the lines. A hub takes the lines of one `seed` once."""
    os.environ["LATITUDE_TEST_KEYRING"] = str(place / "keyring")
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
    late = new_desk(place / "late")
    old = Ledger(ledgers.copy_of(lines, place / "old", seed) / LEDGER_NAME)
    manager = next(p for p in of_house.people(old).values() if p.role.value == "manager" and not p.retired)
    first = Desk(old, late.now, {"MM": manager})
    with closing(old), closing(late.ledger):
        places = let_in(cluster, database, "old", "late", hotel=hotel)
        key = join(first, places["old"], confirmed={"clock_jump"}).key
        _timed(cluster, found, "ship", lambda: first.meet().shipped)
        join(late, places["late"], key)
        _timed(cluster, found, "fetch", lambda: late.meet().fetched)
        assert verify(late.ledger).ok
        yield [tuple(row) for row in others.rows_of(old, old.desk)]


def _timed(cluster: Cluster, found: dict[str, list[Took]], what: str, work: Callable[[], int]) -> None:
    busy, own, at_server = time.process_time(), time.thread_time(), cluster.processor()
    began = time.perf_counter()
    count = work()
    took = time.perf_counter() - began
    every, own = time.process_time() - busy, time.thread_time() - own
    found.setdefault(what, []).append(Took(count, took, every, cluster.processor() - at_server, own))


def _copy(admin: psycopg.Connection, rows: Rows) -> int:
    for at in range(0, len(rows), UP_AT_ONCE):
        with admin.cursor() as cursor, cursor.copy(f"COPY bare ({NAMES}) FROM STDIN (FORMAT binary)".encode()) as copy:
            copy.set_types([kind for _, kind in TYPES])
            for row in rows[at : at + UP_AT_ONCE]:
                copy.write_row(row)
    return len(rows)


def _bare(path: Path, *, kept: bool) -> sqlite3.Connection:
    """A file with the table of other desks' lines: with its keys and guards, or the columns alone."""
    db = sqlite3.connect(path, isolation_level=None)
    for name, (value, _) in PRAGMAS.items():
        db.execute(f"PRAGMA {name} = {value}").fetchall()
    db.execute("CREATE TABLE journal (seq INTEGER PRIMARY KEY, uuid TEXT UNIQUE, desk TEXT)")
    table, _, rest = fourth_schema.OTHERS.partition("CREATE UNIQUE INDEX")
    db.executescript(table)
    if kept:
        db.executescript("CREATE UNIQUE INDEX" + rest.partition("CREATE TRIGGER journal_not_others")[0])
    return db


def _insert(db: sqlite3.Connection, rows: Rows) -> int:
    for at in range(0, len(rows), DOWN_AT_ONCE):
        some = rows[at : at + DOWN_AT_ONCE]
        assert all(chain.line_hash(row[1:-2], row[-2]) == row[-1] for row in some)
        db.execute("BEGIN IMMEDIATE")
        db.executemany(_INSERT, [(at + n, *row) for n, row in enumerate(some, 1)])
        db.execute("COMMIT")
    return len(rows)
