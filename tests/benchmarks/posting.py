"""A whole post (check, chain, guards, commit) against a bare sqlite3 insert with commit in the same journal mode."""

from __future__ import annotations

import itertools
import os
import sqlite3
from pathlib import Path

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, paired, percentile, timed
from tests.rig import PINS, found
from tracker.ledger.line import Line

RUNS = 300


def measure(run: Run) -> list[Row]:
    """Post the same small credit over and over, and insert a row as wide beside it."""
    folder = run.place("posting")
    hotel = found(folder / "post")
    hotel.cap(None)
    stays = [hotel.guest(f"Guest {n}", str(100 + n)) for n in range(20)]
    line = hotel.post(stays[0], 100).line
    bare = _bare(folder / "bare.db")
    turn = itertools.cycle(stays)

    def ours() -> float:
        stay = next(turn)
        return timed(lambda: hotel.post(stay, 100, cause="IT.wifi", note="wifi down"))

    ours_ms, floor_ms = paired(ours, lambda: timed(lambda: _insert(bare, line)), RUNS)
    bare.close()
    pins = [timed(lambda: hotel.sign_in("RR", PINS["RR"])) for _ in range(40)]
    hotel.ledger.close()
    note = f"p95 {percentile(ours_ms, 0.95):.2f} ms against {percentile(floor_ms, 0.95):.2f} ms, {RUNS} each"
    slow = f"p95 {percentile(pins, 0.95):.1f} ms; scrypt, 16 MB a guess"
    return [
        Row("post a gesture / bare durable insert", median(ours_ms), median(floor_ms), "<= 2x", note),
        Row("a PIN checked", median(pins), None, "<= 300 ms", slow),
    ]


def _bare(path: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("PRAGMA journal_mode = TRUNCATE")
    conn.execute("PRAGMA synchronous = EXTRA")
    conn.execute(
        "CREATE TABLE line (seq INTEGER PRIMARY KEY, uuid TEXT UNIQUE, at TEXT, actor TEXT, stay TEXT, amount INTEGER, body TEXT, hash BLOB)"
    )
    conn.execute("CREATE INDEX line_stay ON line(stay, actor)")
    return conn


def _insert(conn: sqlite3.Connection, like: Line) -> None:
    conn.execute("BEGIN IMMEDIATE")
    conn.execute(
        "INSERT INTO line (uuid, at, actor, stay, amount, body, hash) VALUES (?,?,?,?,?,?,?)",
        (os.urandom(16).hex(), like.at.isoformat(), like.actor, like.stay, like.amount, str(like.body), like.hash),
    )
    conn.execute("COMMIT")
