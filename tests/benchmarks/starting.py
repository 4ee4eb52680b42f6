"""The program's own window on ledgers of every size, from the start of its process: first paint, the PIN, the desk, its memory.

Each start is a process of its own. First paint is the mark: the ledger is opened behind it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.run import Run
from tests.benchmarks.table import Row, median, timed
from tracker.desk.demo import PIN

if TYPE_CHECKING:
    from tracker.desk.overview import DeskView
    from tracker.ledger.store import Ledger

STARTS, STAYS = 7, 3
FLAT = "<= 1.1x"


def measure(run: Run) -> list[Row]:
    """A bare window, an empty folder, and each size, in turn and many times, so that a drifting machine drifts for all."""
    folders: dict[int | None, Path] = {None: run.place("start-empty")}
    folders |= {lines: run.ledger(lines) for lines in run.lines}
    bare: list[float] = []
    first: dict[int | None, list[float]] = {lines: [] for lines in folders}
    for _ in range(STARTS):
        bare.append(_told("bare-first")["painted"])
        for lines, data in folders.items():
            first[lines].append(_told("desk-first", data)["painted"])
    stood: dict[int, list[dict[str, float]]] = {lines: [] for lines in run.lines}
    floor: list[float] = []
    for _ in range(STAYS):
        floor.append(_told("bare")["memory"])
        for lines, told in stood.items():
            told.append(opened(folders[lines]))
    reads = {lines: _read(folders[lines]) for lines in run.lines}
    return [*_painted(bare, first), *_until_there(stood, reads), *memory_rows(stood, reads, median(floor))]


@dataclass(frozen=True)
class Read:
    """What is read at signing in: guests in house and stays of before, each with the milliseconds that it takes alone."""

    house: int
    house_ms: float
    before: int
    before_ms: float


def _read(data: Path) -> Read:
    """As the desk reads it, on a quiet ledger; nothing is painted."""
    from tracker.desk import overview
    from tracker.desk.demo import EVENING
    from tracker.ledger import house
    from tracker.ledger.store import Ledger
    from tracker.paths import LEDGER_NAME

    with Ledger(data / LEDGER_NAME, read_only=True) as ledger:
        who = house.people(ledger)["VP"]
        seen = overview.view(ledger, who, EVENING)
        count = _all_before(ledger, seen)
        shown = min(timed(lambda: overview.view(ledger, who, EVENING)) for _ in range(5))
        before = min(timed(lambda: _all_before(ledger, seen)) for _ in range(3))
    return Read(len(seen.caps), shown, count, before)


def _all_before(ledger: Ledger, seen: DeskView) -> int:
    from tracker.desk.overview import Before

    before, count = Before(seen), 0
    while not before.all_read:
        count += len(before.more(ledger))
    return count


def _painted(bare: list[float], first: dict[int | None, list[float]]) -> list[Row]:
    """First paint against a bare window's, and against the one on an empty folder."""
    note, flat, empty = "process start to the mark", "least of each, in turn", min(first[None])
    against = "first paint / a bare window"
    return [
        Row(f"{against}, empty folder", median(first[None]), median(bare), "<= 2x", note),
        *(Row(against, median(ms), median(bare), "<= 2x", note, lines=n) for n, ms in first.items() if n),
        *(Row("first paint / on an empty folder", min(ms), empty, FLAT, flat, lines=n) for n, ms in first.items() if n),
    ]


def _until_there(stood: dict[int, list[dict[str, float]]], reads: dict[int, Read]) -> list[Row]:
    """How long until somebody can sign in, and how long signing in takes: against the smallest ledger."""
    rows = []
    for key, what in (("people", "start to signing in"), ("desk", "PIN to the desk painted")):
        floor = min(one[key] for one in next(iter(stood.values()))) if stood else None
        rows += [
            Row(
                f"{what} / with {min(stood):,} lines", min(one[key] for one in told), floor, FLAT, f"least of {STAYS}", lines=n,
                because=_because(reads[n], reads[min(stood)]),
            )
            for n, told in stood.items()
        ]  # fmt: skip
    return rows


def _because(here: Read, least: Read) -> str:
    return (
        f"{here.house_ms:.0f} ms against {least.house_ms:.0f} for the caps of {here.house} guests in house against {least.house}, read before"
        f" the desk is painted and painted with it; the {here.before:,} against {least.before:,} stays of before, of which ten thousand at"
        f" most can be named, take {here.before_ms:.0f} ms against {least.before_ms:.0f}, a page or two of 500 of them while it is painted"
    )


def memory_rows(stood: dict[int, list[dict[str, float]]], reads: dict[int, Read], bare: float) -> list[Row]:
    """What the open desk takes against a bare window, at each size. `stood` and `bare` in megabytes."""
    taken = {lines: median([one["memory"] for one in told]) for lines, told in stood.items()}
    least = min(stood)
    return [
        Row(
            "memory, desk open and verifying / a bare window", taken[lines], bare, "<= 2.5x",
            f"RSS; at most {max(one['peak'] for one in told):.0f} MB", "MB", lines=lines,
            because=_kept(median([one["locked"] for one in told]), taken[least], taken[lines], bare, reads[lines], least),
        )
        for lines, told in stood.items()
    ]  # fmt: skip


def _kept(locked: float, small: float, here: float, bare: float, read: Read, least: int) -> str:
    return (
        f"{locked / bare:.2f}x, {locked:.0f} MB while nobody is signed in yet, because the window, its fonts and the program's own"
        f" modules are there by then; the desk and its pages take {small - locked:.0f} MB more with {least:,} lines, and"
        f" {here - small:.0f} MB more than with those the {read.before:,} stays that can be named, what reading them took, and"
        " the pages of SQLite's caches"
    )


def _first(what: str, data: Path | None = None) -> float:
    return _told(f"{what}-first", data)["painted"]


def _told(what: str, data: Path | None = None, initials: str = "") -> dict[str, float]:
    """One start. The figures are in milliseconds since its process began, and megabytes."""
    command = [sys.executable, "-m", "tests.benchmarks.started", what, str(time.time()), str(data or ""), initials, PIN]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, env=children())
    if done.returncode != 0:
        raise RuntimeError(f"{what} did not start: {done.stderr[-2000:]}")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def opened(data: Path) -> dict[str, float]:
    """The desk opened on a data folder of the demo and signed in to, once: `people` and `desk` in milliseconds, `memory`, `peak`."""
    return _told("desk", data, "VP")


def children() -> dict[str, str]:
    """The environment of a child: compiled modules are kept, as where the program is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
