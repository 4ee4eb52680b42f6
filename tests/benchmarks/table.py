"""One row per measurement, with its floor beside it; knows how to print them, and how to give them to a program."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

_AIM = re.compile(r"<=? ([\d.]+)(?:/(\d+))?(x| ms|)")


@dataclass(frozen=True)
class Row:
    """What was measured, in `unit`s; `floor` is the bare program's (or a peer's) in the same run, `aim` what we want.

    `lines`: how many lines the ledger had, where it matters; a curve goes through the rows that differ in nothing else.
    `absent`: why there is nothing to show, such as a peer that is not installed. `because`: the floor that was measured in the
    same run and why nothing lies below it, for whoever reads that the aim is missed.
    """

    what: str
    ours: float
    floor: float | None
    aim: str
    note: str = ""
    unit: str = "ms"
    lines: int | None = None
    absent: str = ""
    because: str = ""

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

    @property
    def missed(self) -> bool:
        """Whether an aim of the form `<= 1.5x`, `<= 1/30` or `<= 8 ms` is not met."""
        wanted = _AIM.match(self.aim)
        if wanted is None or self.absent:
            return False
        most, part, kind = float(wanted[1]), wanted[2], wanted[3]
        if part or kind == "x":
            return self.times is not None and self.times > (most / float(part) if part else most)
        return self.ours > most

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "what": self.what, "lines": self.lines, "unit": self.unit, "ours": None if self.absent else round(self.ours, 4),
            "floor": None if self.floor is None else round(self.floor, 4),
            "ratio": None if self.times is None else round(self.times, 5), "aim": self.aim,
            "note": self.note, "absent": self.absent, "because": self.because if self.missed else "",
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
    return "\n".join([lines[0], "  ".join("-" * width for width in widths[:6]), *lines[1:], *_missed(rows)])


def _missed(rows: Sequence[Row]) -> list[str]:
    """A line for each aim that is missed: how far, and the floor."""
    said = [
        f"- {row.what}{'' if row.lines is None else f', {row.lines:,} lines'}: {row.ratio if row.times else _figure(row.ours, row.unit)}"
        f" for {row.aim}; {f'floor {row.because}' if row.because else 'no floor was measured, it is to be mended'}"
        for row in rows if row.missed
    ]  # fmt: skip
    return ["", "Aims that are missed, and the floor beneath each:", *said] if said else []


def _cells(row: Row) -> tuple[str, ...]:
    lines = "" if row.lines is None else f"{row.lines:,}"
    if row.absent:
        return row.what, lines, "–", "–", "–", row.aim, row.absent
    floor = _figure(row.floor, row.unit) if row.floor else "–"
    return row.what, lines, _figure(row.ours, row.unit), floor, row.ratio, row.aim, row.note


def _figure(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if value >= 1000 else f"{value:.2f} {unit}"
