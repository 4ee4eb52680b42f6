"""A long log needs no memory for all of it: so many rows more, hardly any memory more. Measured in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.rig import Hotel

ROWS = 100_000
_BRING = """
import json, resource, sys
from datetime import datetime, timezone
from pathlib import Path
from tracker.desk import access, history, presence
from tracker.ledger.store import Ledger
ledger = Ledger(Path(sys.argv[1]))
now = datetime.fromisoformat(sys.argv[3])
who = presence.seen(access.person(ledger, "MM"), ledger.ticks())
plan = history.bring(ledger, Path(sys.argv[2]), who, lambda: now, dry_run=sys.argv[4] == "dry")
ledger.close()
print(json.dumps([plan.new, plan.same, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024]))
"""


def written(path: Path, rows: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.write("Date;Guest;Room;Reason;Type;Amount;By;Notes\n")
        for n in range(rows):
            day = f"20{10 + n % 15}-{n % 12 + 1:02d}-{n % 28 + 1:02d}"
            file.write(f"{day};Guest {n % 7919} Example;{100 + n % 400};wifi down;credit;{n % 90 + 1},50;AB;row {n}\n")
    return path


def brought(hotel: Hotel, path: Path, how: str) -> tuple[int, int, int]:
    done = subprocess.run(
        [sys.executable, "-c", _BRING, str(hotel.ledger.path), str(path), hotel.now.isoformat(), how],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    new, same, most = json.loads(done.stdout)
    return new, same, most


@pytest.mark.slow
def test_a_hundred_thousand_rows_need_hardly_more_memory_than_a_hundred(hotel: Hotel, tmp_path: Path) -> None:
    hotel.ledger.close()
    few = brought(hotel, written(tmp_path / "few.csv", 100), "dry")[2]
    long = written(tmp_path / "long.csv", ROWS)
    started = time.perf_counter()
    dry = brought(hotel, long, "dry")
    between = time.perf_counter()
    new, same, most = brought(hotel, long, "do")
    took = time.perf_counter() - between
    measured = f"dry {between - started:.0f} s, in {took:.0f} s, {max(dry[2], most)} MB; 100 rows: {few} MB"
    assert (dry[:2], new, same) == ((ROWS, 0), ROWS, 0)
    assert max(dry[2], most) - few < 64, measured
    assert brought(hotel, long, "dry")[:2] == (0, ROWS)
