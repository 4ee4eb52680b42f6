"""An aim that is missed is told with the floor that was measured in the same run, and what lies above it."""

from __future__ import annotations

from tests.benchmarks.starting import Read, memory_rows
from tests.benchmarks.table import show
from tests.benchmarks.verifying import Parts, floor_of_all


def test_a_desk_that_takes_too_much_says_what_it_could_not_go_below() -> None:
    stood = {
        1_000: [{"memory": 130.0, "peak": 131.0, "locked": 90.0}],
        10_000_000: [{"memory": 156.0, "peak": 160.0, "locked": 92.0}],
    }
    reads = {1_000: Read(63, 10, 72, 1), 10_000_000: Read(260, 30, 9_740, 450)}
    small, large = memory_rows(stood, reads, 60.0)
    assert (small.missed, large.missed) == (False, True)
    said = show([small, large]).splitlines()[-1]
    assert "2.60x for <= 2.5x; floor 1.53x, 92 MB while nobody is signed in yet" in said
    assert "38 MB more with 1,000 lines" in said
    assert "26 MB more than with those the 9,740 stays" in said
    assert "no floor was measured" not in said


def test_what_is_looked_at_side_by_side_is_not_counted_twice() -> None:
    shared = floor_of_all(4.0, Parts(hashed=6.0, beside=2.0, ruled=3.0, sealed=1.0, pages=10.0))
    assert shared.startswith(
        "2.75x, because two cores share 22 ms of the barest work: the rows fetched and hashed take 6,"
    )
    assert shared.endswith("SQLite's own check of every page 10")
    assert floor_of_all(4.0, Parts(6.0, 2.0, 3.0, 1.0, 20.0)).startswith("5.00x"), "no part is shared"
