"""An aim that is missed is said below the table, with the floor beneath it; one that is met is not."""

from __future__ import annotations

import pytest

from tests.benchmarks.table import Row, show


@pytest.mark.parametrize(
    ("ours", "floor", "aim", "missed"),
    [
        (3.0, 2.0, "<= 1.5x", False), (3.1, 2.0, "<= 1.5x", True), (9.0, 900.0, "<= 1/50", False), (30.0, 900.0, "<= 1/50", True),
        (8.0, None, "<= 8 ms", False), (8.1, None, "<= 8 ms", True), (1.2, None, "<= 1 ms, flat", True), (13.0, 34.0, "<= 12", True),
        (5.0, None, "<= 5", False), (1.0, 2.0, "< 1x", False), (3.0, 2.0, "< 1x", True), (9.0, 1.0, "", False), (9.0, None, "flat", False),
        (1200.0, None, "<= 1000 ms", True),
    ],
)  # fmt: skip
def test_whether_an_aim_is_missed(ours: float, floor: float | None, aim: str, missed: bool) -> None:
    assert Row("a thing", ours, floor, aim).missed is missed
    assert not Row("a thing", ours, floor, aim, absent="not installed").missed


def test_each_missed_aim_has_its_line_with_the_floor_or_the_lack_of_one() -> None:
    rows = [
        Row("met / a floor", 1.0, 1.0, "<= 2x", because="is never said"),
        Row("missed / a floor", 9.0, 3.0, "<= 2x", lines=1_000, because="2.50x, because of the disk"),
        Row("slow", 99.0, None, "<= 50 ms"),
    ]
    shown = show(rows).splitlines()
    assert shown[-3:] == [
        "Aims that are missed, and the floor beneath each:",
        "- missed / a floor, 1,000 lines: 3.00x for <= 2x; floor 2.50x, because of the disk",
        "- slow: 99.00 ms for <= 50 ms; no floor was measured, it is to be mended",
    ]
    assert "never said" not in show(rows)
    assert "missed" not in show(rows[:1])
    assert [row.plain()["because"] for row in rows] == ["", "2.50x, because of the disk", ""]
