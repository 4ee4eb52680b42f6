"""What an old log comes to: each sum for itself, nothing for days without a line, and a bill of what can be mended."""

from __future__ import annotations

from datetime import date

from tracker.domain.insights.figures import DaySpent, Spent
from tracker.domain.insights.old_log import OldBroken, OldGesture, OldTally

MONDAY, TUESDAY, WEDNESDAY = (date(2024, 5, n) for n in (6, 7, 8))
LINES = (
    OldGesture(MONDAY, "credit", "IT.wifi", 500, 200, "412"),
    OldGesture(MONDAY, "upgrade", "IT.wifi", 2500, 0, "412"),
    OldGesture(WEDNESDAY, "credit", "DL.birthday", 9000, 4000, "412"),
    OldGesture(WEDNESDAY, "credit", "", 100, 0, "413"),
    OldGesture(WEDNESDAY, "credit", "IT.wifi", 700, 0),
    OldGesture(WEDNESDAY, "credit", "RM.climate", 3000, 0, "501"),
)


def test_a_log_is_summed_by_day_kind_cause_and_room() -> None:
    tally = OldTally()
    tally.take(LINES[:3])
    tally.take(LINES[3:])
    found = tally.known(MONDAY, WEDNESDAY)
    assert (found.count, found.value, found.cost) == (6, 15_800, 4200)
    assert found.by_day == (
        DaySpent(MONDAY, 2, 3000, 200), DaySpent(TUESDAY, 0, 0, 0), DaySpent(WEDNESDAY, 4, 12_800, 4000)
    )  # fmt: skip
    assert found.by_kind == (Spent("credit", 5, 13_300, 4200), Spent("upgrade", 1, 2500, 0))
    assert found.by_cause == (
        Spent("DL.birthday", 1, 9000, 4000), Spent("IT.wifi", 3, 3700, 200), Spent("RM.climate", 1, 3000, 0), Spent("", 1, 100, 0)
    )  # fmt: skip
    assert found.by_room == (
        Spent("412", 3, 12_000, 4200), Spent("501", 1, 3000, 0), Spent("", 1, 700, 0), Spent("413", 1, 100, 0)
    )  # fmt: skip


def test_the_bill_leaves_out_joy_and_what_has_no_room_or_no_cause_and_puts_the_more_frequent_first_among_equals() -> (
    None
):
    tally = OldTally()
    tally.take(LINES)
    assert tally.known(MONDAY, WEDNESDAY).bill == (
        OldBroken("412", "IT.wifi", Spent("412", 2, 3000, 200)),
        OldBroken("501", "RM.climate", Spent("501", 1, 3000, 0)),
    )


def test_a_log_of_nothing_is_zeros() -> None:
    found = OldTally().known(MONDAY, MONDAY)
    assert (found.count, found.value, found.cost, found.by_kind, found.bill) == (0, 0, 0, (), ())
    assert found.by_day == (DaySpent(MONDAY, 0, 0, 0),)
