"""The picture of growth: which curves a table holds, and that every one of them is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.benchmarks.curve_picture import draw
from tests.benchmarks.curves import panels, said
from tests.benchmarks.table import Row


def rows(note: str = "") -> list[Row]:
    growing = [Row("latitude standing / hledger", 100, n / 10, "", note, lines=n) for n in (1_000, 10_000, 100_000)]
    return [
        *growing,
        Row("file size a line / its own columns", 750, 500, "", unit="B", lines=1_000),
        Row("file size a line / its own columns", 750, 500, "", unit="B", lines=100_000),
        Row("latitude standing / ledger", 0, None, "", lines=1_000, absent="ledger is not installed"),
    ]


def test_a_curve_goes_through_the_sizes_and_what_is_not_installed_has_none() -> None:
    standing, size = panels([row.plain() for row in rows()])
    assert [(curve.name, curve.points) for curve in standing.curves] == [
        ("hledger", ((1_000, 100.0), (10_000, 1_000.0), (100_000, 10_000.0)))
    ]
    assert [curve.points[-1] for curve in size.curves] == [(100_000, 75.0), (100_000, 50.0)]  # megabytes of the file


def test_a_program_that_was_late_is_marked() -> None:
    late = panels([row.plain() for row in rows("not there after 20 s: at least this far behind")])[0].curves[0]
    assert late.late == {1_000, 10_000, 100_000}


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(0.02, "ms", "0.02 ms"), (347, "ms", "347 ms"), (1700, "ms", "1.7 s"), (7_500, "MB", "7.5 GB")],
)
def test_figures_are_short(value: float, unit: str, text: str) -> None:
    assert said(value, unit) == text


def test_the_picture_is_as_wide_as_its_panels_and_not_empty(tmp_path: Path) -> None:
    draw(panels([row.plain() for row in rows()]), tmp_path / "growth.png")
    image = QImage(str(tmp_path / "growth.png"))
    assert image.width() == 2 * image.devicePixelRatio() * 460 * 2
    shades = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 3)}
    assert len(shades) > 10
