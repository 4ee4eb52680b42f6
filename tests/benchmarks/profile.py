"""Where the time of a start and of a post goes, in a few lines: `python -m tests.benchmarks.profile`."""

from __future__ import annotations

import itertools
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.starting import children
from tests.benchmarks.table import median
from tests.rig import found
from tracker.ledger import connection

POSTS, STARTS = 200, 7
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")


def start() -> Iterator[str]:
    """To first paint: what is imported, by whose it is, and the dearest modules of ours."""
    with tempfile.TemporaryDirectory() as empty:
        total = min(_painted([], empty)[0] for _ in range(STARTS))
        told = [_painted(["-X", "importtime"], empty)[1] for _ in range(STARTS)]
    least: dict[str, float] = {}
    for text in told:
        for took, module in _IMPORT.findall(text):
            least[module] = min(least.get(module, float("inf")), int(took) / 1000)
    yield f"start to first paint: {total:.0f} ms of the processor"
    for name, part in _by_owner(least).items():
        yield f"{part:8.1f} ms  {name}"
    yield f"{max(0.0, total - sum(least.values())):8.1f} ms  Python itself, the application, the window, its first paint"
    ours = sorted((took, name) for name, took in least.items() if name.startswith("tracker."))[-3:]
    yield "             dearest of ours: " + ", ".join(f"{name} {took:.1f}" for took, name in reversed(ours))


def _painted(options: list[str], folder: str) -> tuple[float, str]:
    import resource  # no Windows has it

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, *options, "-m", "tests.benchmarks.started", "desk-first", "0", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=children())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000, done.stderr


def _by_owner(modules: dict[str, float]) -> dict[str, float]:
    parts = {
        "Qt imported (PySide6)": 0.0,
        "Latitude's own modules imported": 0.0,
        "the standard library and the rest imported": 0.0,
    }
    qt, own, rest = parts
    for name, took in modules.items():
        first = name.partition(".")[0]
        parts[
            own
            if first in ("tracker", "tests")
            else qt
            if first in ("PySide6", "shiboken6", "shibokensupport")
            else rest
        ] += took
    return parts


def post() -> Iterator[str]:
    """The statements that SQLite runs in a post, by their kind, and what is left for Python. Medians of many posts."""
    said: dict[str, list[float]] = {name: [0.0] for name in _STATEMENTS}
    whole: list[float] = []
    with tempfile.TemporaryDirectory(dir=os.environ.get("LATITUDE_BENCH_PLACE")) as folder, _listened(said):
        hotel = found(Path(folder))
        hotel.cap(None)
        stays = itertools.cycle([hotel.guest(f"Guest {n}", str(100 + n)) for n in range(20)])
        for _ in range(POSTS):
            for found_so_far in said.values():
                found_so_far.append(0.0)
            begun = time.perf_counter()
            hotel.post(next(stays), 100, cause="IT.wifi", note="wifi down")
            whole.append((time.perf_counter() - begun) * 1000)
        hotel.ledger.close()
    parts = {words: median(said[name][-POSTS:]) for name, words in _STATEMENTS.items()}
    yield f"a post: {median(whole):.2f} ms"
    for words, part in parts.items():
        yield f"{part:8.2f} ms  {words}"
    yield f"{max(0.0, median(whole) - sum(parts.values())):8.2f} ms  Python: role, cap, verdict, the chain's hash, objects made of rows"


_STATEMENTS = {
    "COMMIT": "COMMIT: the journal file and the ledger reach the disk",
    "BEGIN": "BEGIN: the lock, and whether somebody else wrote",
    "INSERT": "INSERT: the line with its guards and indexes, its text",
    "SELECT": "SELECT: whether it is posted already, what was given, what is similar; the rest is remembered",
}


@contextmanager
def _listened(said: dict[str, list[float]]) -> Iterator[None]:
    """Every statement of a ledger's connection is timed; the last figure of its kind grows by it."""
    kind = connection._Connection
    plain = kind.execute

    def execute(conn: sqlite3.Connection, sql: str, *more: Any) -> sqlite3.Cursor:
        begun = time.perf_counter()
        cursor = plain(conn, sql, *more)
        name = sql.split(None, 1)[0].upper()
        if name in said:
            said[name][-1] += (time.perf_counter() - begun) * 1000
        return cursor

    with patch.object(kind, "execute", execute, create=True):
        yield


def main() -> None:
    """Print both."""
    sys.stdout.write("\n".join([*start(), "", *post()]) + "\n")


if __name__ == "__main__":
    main()
