"""One row per measurement, with its floor beside it; knows how to print them, and how to give them to a program."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """What was measured, in `unit`s; `floor` is the bare program's (or a peer's) in the same run, `aim` what we want.

    `lines`: how many lines the ledger had, where it matters; a curve goes through the rows that differ in nothing else.
    `absent`: why there is nothing to show, such as a peer that is not installed.
    """

    what: str
    ours: float
    floor: float | None
    aim: str
    note: str = ""
    unit: str = "ms"
    lines: int | None = None
    absent: str = ""

    @property
    def times(self) -> float | None:
        """Ours over the floor's."""
        return self.ours / self.floor if self.floor and not self.absent else None

    @property
    def ratio(self) -> str:
        """The same to read; below a hundredth it says how many times less ours is."""
        if self.times is None:
            return "–"
        return f"1/{1 / self.times:.0f}" if 0 < self.times < 0.05 else f"{self.times:.2f}x"

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "what": self.what, "lines": self.lines, "unit": self.unit, "ours": None if self.absent else round(self.ours, 4),
            "floor": None if self.floor is None else round(self.floor, 4),
            "ratio": None if self.times is None else round(self.times, 5), "aim": self.aim,
            "note": self.note, "absent": self.absent,
        }  # fmt: skip


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
    head = ("what", "lines", "ours", "floor", "ratio", "aim", "")
    cells = [_cells(row) for row in rows]
    widths = [max(len(row[n]) for row in [head, *cells]) for n in range(7)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in [head, *cells]
    ]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths[:6]), *lines[1:]])


def _cells(row: Row) -> tuple[str, ...]:
    lines = "" if row.lines is None else f"{row.lines:,}"
    if row.absent:
        return row.what, lines, "–", "–", "–", row.aim, row.absent
    floor = _figure(row.floor, row.unit) if row.floor else "–"
    return row.what, lines, _figure(row.ours, row.unit), floor, row.ratio, row.aim, row.note


def _figure(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if value >= 1000 else f"{value:.2f} {unit}"
