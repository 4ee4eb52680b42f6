"""Which curves a table holds: how each thing grows with the lines of a ledger, ours beside floors and other programs.

    python -m tests.benchmarks.curves TABLE.json [PICTURE.png]

The table is what `sh packaging/run bench --lines 1000 10000 100000 1000000 --json TABLE.json` wrote; with `--picture FILE` it
draws at once. A panel of which the table holds nothing is left out.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PICTURE = Path(__file__).parents[2] / "packaging" / "pictures" / "growth.png"
Facts = Mapping[str, Any]


@dataclass(frozen=True)
class Curve:
    """`points` are (lines, value); `late` those where a program was not there in the time it had. `ours` is drawn in front."""

    name: str
    points: tuple[tuple[int, float], ...]
    late: frozenset[int] = frozenset()
    ours: bool = False


@dataclass(frozen=True)
class Panel:
    """One thing that grows, in milliseconds or megabytes."""

    title: str
    unit: str
    curves: tuple[Curve, ...] = field(default=())


@dataclass(frozen=True)
class Source:
    """A curve's place in the table: the row's name, and which of its two figures."""

    name: str
    what: str
    figure: str = "floor"
    ours: bool = False


def _ours(what: str, name: str = "Latitude") -> Source:
    return Source(name, what, "ours", True)


_PANELS: tuple[tuple[str, str, tuple[Source, ...]], ...] = (
    ("A gesture recorded", "ms", (
        _ours("post a gesture / bare durable insert"), Source("a bare insert", "post a gesture / bare durable insert"),
    )),
    ("One standing asked, a whole process", "ms", (
        _ours("latitude standing / ledger"), Source("ledger", "latitude standing / ledger"),
        Source("hledger", "latitude standing / hledger"), Source("LibreOffice", "latitude standing / a LibreOffice SUMIFS"),
    )),
    ("Memory for it", "MB", (
        _ours("memory: latitude standing / ledger"), Source("ledger", "memory: latitude standing / ledger"),
        Source("hledger", "memory: latitude standing / hledger"),
        Source("LibreOffice", "memory: latitude standing / a LibreOffice SUMIFS"),
    )),
    ("A window open, with the data in it", "ms", (
        _ours("window open with the data / GnuCash's"), Source("GnuCash", "window open with the data / GnuCash's"),
        Source("LibreOffice", "window open with the data / LibreOffice's"),
        Source("its first paint", "first paint / a bare window", "ours"),
    )),
    ("Every line and page verified", "ms", (
        _ours("verify --full / rows fetched"), Source("rows hashed", "the chain recomputed / rows fetched and hashed"),
        Source("rows fetched", "verify --full / rows fetched"),
    )),
    ("The file", "MB", (
        _ours("file size a line / its own columns"), Source("its columns", "file size a line / its own columns"),
    )),
)  # fmt: skip


def panels(rows: Sequence[Facts]) -> list[Panel]:
    """The panels that the rows fill with two points or more."""
    made = (Panel(title, unit, tuple(_curves(rows, sources))) for title, unit, sources in _PANELS)
    return [panel for panel in made if panel.curves]


def _curves(rows: Sequence[Facts], sources: Sequence[Source]) -> list[Curve]:
    found = []
    for source in sources:
        some = [row for row in rows if row["what"] == source.what and row["lines"] and row[source.figure] is not None]
        points = tuple(sorted((row["lines"], _total(row, row[source.figure])) for row in some))
        late = {row["lines"] for row in some if row["note"].startswith("not there") and source.figure == "floor"}
        if len(points) > 1:
            found.append(Curve(source.name, points, frozenset(late), source.ours))
    return found


def _total(row: Facts, value: float) -> float:
    """Bytes a line are megabytes of a file."""
    return value * row["lines"] / 1e6 if row["unit"] == "B" else value


def ends(panel: Panel) -> tuple[int, int]:
    """The powers of ten between which a panel's values lie."""
    values = [value for curve in panel.curves for _, value in curve.points]
    return power(min(values), down=True), power(max(values), down=False)


def power(value: float, *, down: bool) -> int:
    """The power of ten at or below a value, or at or above it."""
    import math

    exact = math.log10(value)
    return math.floor(exact) if down else math.ceil(exact)


def said(value: float, unit: str) -> str:
    """A figure of an axis or at the end of a curve, short."""
    if unit == "ms" and value >= 1000:
        value, unit = value / 1000, "s"
    if unit == "MB" and value >= 1000:
        value, unit = value / 1000, "GB"
    return f"{value:.2g} {unit}" if value < 100 else f"{value:,.0f} {unit}"


def main() -> None:
    """Draw the picture of a table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.benchmarks.curve_picture import draw

    table = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    draw(panels(table["rows"]), Path(sys.argv[2]) if len(sys.argv) > 2 else PICTURE)


if __name__ == "__main__":
    main()
