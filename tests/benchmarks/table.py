"""One row per measurement, with its floor beside it; knows how to print them."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What was measured, in `unit`s; `floor` is the bare program's time in the same run, `aim` what we want."""

    what: str
    ours: float
    floor: float | None
    aim: str
    note: str = ""
    unit: str = "ms"

    @property
    def ratio(self) -> str:
        """Ours over the floor's."""
        return f"{self.ours / self.floor:.2f}x" if self.floor else "–"


def paired(ours: Callable[[], float], floor: Callable[[], float], runs: int) -> tuple[list[float], list[float]]:
    """Milliseconds of both, in turn, so that a drifting machine drifts for both."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        found[0].append(ours())
        found[1].append(floor())
    return found


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of them lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def show(rows: Sequence[Row]) -> str:
    """The table as text."""
    head = ("what", "ours", "floor", "ratio", "aim", "")
    cells = [
        (r.what, f"{r.ours:.2f} {r.unit}", f"{r.floor:.2f} {r.unit}" if r.floor else "–", r.ratio, r.aim, r.note)
        for r in rows
    ]
    widths = [max(len(row[n]) for row in [head, *cells]) for n in range(6)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in [head, *cells]
    ]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths[:5]), *lines[1:]])
