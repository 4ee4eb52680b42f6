"""The insights of a large hotel: how long until the first picture, and until all of it is counted."""

from __future__ import annotations

import json
import os
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, timed
from tests.rig import found
from tracker.desk.insights import reading
from tracker.ledger.line import COLUMNS
from tracker.ledger.store import Ledger

LINES = int(os.environ.get("LATITUDE_BENCH_LINES", "100000"))
DAYS = 365
_CAUSES = ("IT.wifi", "RM.climate", "FB.slow", "FD.queue", "NS.neighbour", "LP.lost", "HK.linen", "DL.birthday")


def measure(run: Run) -> list[Row]:
    """A year in which each day has as many lines: the window's first range, and the whole year."""
    hotel = found(run.place("insights"))
    hotel.ledger.close()
    fill(hotel.ledger.path, LINES)
    with Ledger(hotel.ledger.path) as ledger:
        first = min(timed(lambda: _first_picture(ledger, 30)) for _ in range(3))
        year = min(timed(lambda: _first_picture(ledger, DAYS)) for _ in range(3))
        month = timed(lambda: reading.whole(ledger, reading.begin(ledger, 30, _TODAY)))
        all_of_it = timed(lambda: reading.whole(ledger, reading.begin(ledger, DAYS, _TODAY)))
    note = f"{LINES:,} lines in {DAYS} days; all of 30 days {month:.0f} ms, of the year {all_of_it:.0f} ms, in slices"
    return [
        Row("insights, first picture of 30 days", first, None, "<= 1000 ms", note),
        Row("insights, first picture of a year", year, None, "<= 1000 ms", note),
    ]


_TODAY = date(2026, 11, 23)


def _first_picture(ledger: Ledger, days: int) -> None:
    under_way = reading.begin(ledger, days, _TODAY)
    reading.step(ledger, under_way)
    reading.seen(ledger, under_way)


def fill(path: Path, count: int, seed: int = 20261123) -> None:
    """Lines as posting writes them, without their chain: only reading is measured."""
    conn = sqlite3.connect(path, isolation_level=None)
    for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {name}")
    start, desk = conn.execute("SELECT max(seq), min(desk) FROM journal").fetchone()
    conn.execute("UPDATE journal SET business_day = '2025-11-01', at = '2025-11-01T10:00:00.000Z'")
    conn.execute("BEGIN")
    sql = f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
    conn.executemany(sql, _rows(start, desk, count, random.Random(seed)))
    conn.execute("COMMIT")
    conn.close()


def _rows(start: int, desk: str, count: int, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    first, uuid, hash_ = date(2026, 11, 23) - timedelta(days=DAYS - 1), "", bytes(32)
    for n in range(count):
        seq, day = start + 1 + n, first + timedelta(days=n * DAYS // count)
        at = datetime.combine(day, time(6), UTC) + timedelta(minutes=(n * DAYS % count) * 900 // count)
        rep, stay, room = chance.choice(("RR", "R2", "LL", "L2")), f"{n // 3:012x}", str(100 + n % 400)
        before, uuid = uuid, f"{seq:08x}-0000-4000-8000-000000000000"
        kind = chance.choice(("credit", "credit", "free_label", "upgrade"))
        amount: int | None = chance.randrange(100, 6000)
        about: str | None = None
        body: dict[str, Any] = {
            "basis": "guest", "cap": 10000, "cause": chance.choice(_CAUSES), "channel": "desk", "fault": "hotel", "room": room,
            "nature": "recovery", "severity": 2, "text": hash_.hex(), "who": hash_.hex(),
        }  # fmt: skip
        if n % 9 == 8:
            kind, about, amount, body = "outcome", before, None, {"outcome": chance.choice(("delighted", "fine"))}
        gesture = about is None
        yield (
            seq, desk, seq, uuid, kind, at.strftime("%Y-%m-%dT%H:%M:%S.000Z"), day.isoformat(), rep, None,
            rep if gesture else None, stay, amount, 1 if gesture else None, day.isoformat() if gesture else None,
            1 if gesture else None, amount, about, json.dumps(body, sort_keys=True, separators=(",", ":")), hash_, hash_,
        )  # fmt: skip
