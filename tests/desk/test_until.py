"""Until when a guest stays, as typed at the desk on Monday, 23 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rig import refused
from tracker.desk.until import until

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2n", date(2026, 11, 25)),
        ("+3", date(2026, 11, 26)),
        ("1 night", date(2026, 11, 24)),
        ("10 NIGHTS", date(2026, 12, 3)),
        ("today", MONDAY),
        ("tonight", date(2026, 11, 24)),
        ("tomorrow", date(2026, 11, 24)),
        ("wed", date(2026, 11, 25)),
        ("Monday", date(2026, 11, 30)),
        ("su", date(2026, 11, 29)),
        ("25 Nov", date(2026, 11, 25)),
        ("Nov 25", date(2026, 11, 25)),
        ("1st dec", date(2026, 12, 1)),
        ("december 24, 2026", date(2026, 12, 24)),
        ("3 jan", date(2027, 1, 3)),
        ("25.11.", date(2026, 11, 25)),
        ("1.2.2027", date(2027, 2, 1)),
        ("2026-11-25", date(2026, 11, 25)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date) -> None:
    assert until(typed, MONDAY) == day


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_leaves_it_open(typed: str) -> None:
    assert until(typed, MONDAY) is None


@pytest.mark.parametrize("typed", ["25", "3/4", "3/4/2026", "11-12"])
def test_what_can_be_read_in_several_ways_is_asked(typed: str) -> None:
    with refused("bad_date", "several ways"):
        until(typed, MONDAY)


@pytest.mark.parametrize(
    "typed", ["soon", "t", "31 feb 2027", "13 foo", "2026-13-01", "-2n", "1e3", "\u202e2n", "9" * 300]
)
def test_what_is_no_day_is_refused_in_one_sentence(typed: str) -> None:
    with refused("bad_date", "write 2n"):
        until(typed, MONDAY)


def test_a_day_that_is_past_or_far_off_is_refused() -> None:
    with refused("bad_date", "in the past"):
        until("2026-11-22", MONDAY)
    with refused("bad_date", "ten years"):
        until("2062-11-25", MONDAY)
