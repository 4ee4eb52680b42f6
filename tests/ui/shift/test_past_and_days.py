"""Closed shifts and business days are listed, found and rolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.rig import Hotel
from tests.ui.shift.conftest import Start
from tracker.ui.desk.confirm import Confirm

pytestmark = pytest.mark.by_lot("past shifts and days", 4)


def three(hotel: Hotel) -> None:
    for room, amount, lead in (("414", 2000, "LL"), ("415", 900, "L2"), ("416", 300, "LL")):
        hotel.post(hotel.guest("Ada Example", room), amount)
        hotel.close(lead)
        hotel.later(hours=1)


def test_closed_shifts_stand_newest_first_with_the_totals_they_closed_with(start: Start) -> None:
    desk = start("LL", three)
    desk.press("Ctrl+Tab")
    rows = desk.page.past.shifts.table.rows
    shown = [row.cells for row in map(rows.row, range(rows.rowCount())) if row is not None]
    assert [cells[0] for cells in shown] == ["3", "2", "1"]
    assert shown[2][1:9] == ("Mon 23 Nov 12:00", "12:00", "Rita Rep", "Lea Lead", "1", "1", "€20.00", "€20.00")


def test_where_one_reads_from_the_right_the_newest_shift_is_chosen_too(start: Start) -> None:
    desk = start("LL", three)
    desk.rig.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.press("Ctrl+Tab")
    assert desk.page.past.shifts.table.current_key() == "3"
    assert desk.page.past.shifts.export.isEnabled()


def test_a_filter_finds_a_shift(start: Start) -> None:
    desk = start("LL", three)
    desk.press("Ctrl+F")
    desk.type("luis")
    assert desk.page.past.shifts.table.rows.rowCount() == 1
    desk.press("Return", "Return")
    assert [p.name for p in desk.asked] == ["Shift 2 2026-11-23.pdf"]


def test_a_filter_that_finds_nothing_says_so_and_esc_clears_it(start: Start) -> None:
    desk = start("LL", three)
    desk.press("Ctrl+F")
    desk.type("zzz")
    assert desk.page.past.shifts.table.placeholder.isVisible()
    assert not desk.page.past.shifts.export.isEnabled()
    desk.press("Esc")
    assert desk.page.past.shifts.table.rows.rowCount() == 3
    assert desk.rig.window.pages.current() == "shift"


def test_a_shift_closed_meanwhile_joins_the_list(start: Start) -> None:
    desk = start("LL", lambda hotel: hotel.post(hotel.guest("Ada Example", "414"), 2000))
    desk.press("Ctrl+Return", "Return", "Ctrl+Tab")
    assert desk.page.past.shifts.table.current_key() == "1"


def test_a_roll_says_what_it_does_and_the_second_one_asks(start: Start) -> None:
    desk = start("LL", three)
    desk.rig.clock.later(hours=9)
    desk.press("Ctrl+Tab")
    desk.tab_to(desk.page.past.day.roll)
    desk.press("Return")
    assert "Tuesday, 24 November 2026" in desk.page.questions.current().accessibleName()  # type: ignore[union-attr]
    desk.press("Return")
    assert desk.count("roll") == 1
    assert desk.page.past.day.today.text() == "Tuesday, 24 November 2026"
    assert "rolled by the night audit" in desk.page.past.day.since.text()

    desk.rig.clock.later(hours=3, minutes=30)
    desk.tab_to(desk.page.past.day.roll)
    desk.press("Return", "Return")
    question = desk.page.questions.current()
    assert isinstance(question, Confirm)
    assert "confirm if it really is to be rolled again" in question.accessibleName()
    assert desk.count("roll") == 1
    desk.press("Esc")
    assert desk.count("roll") == 1
    desk.tab_to(desk.page.past.day.roll)
    desk.press("Return", "Return", "Return")
    assert desk.count("roll") == 2


def test_a_roll_ahead_of_the_calendar_is_refused_in_words(start: Start) -> None:
    desk = start("LL", three)
    desk.rig.clock.later(hours=1)
    desk.press("Ctrl+Tab")
    for _ in range(2):
        desk.tab_to(desk.page.past.day.roll)
        desk.press("Return", "Return")
    assert desk.count("roll") == 1
    assert "cannot be rolled further ahead" in desk.page.banner.text()


def test_a_rep_does_not_roll(start: Start) -> None:
    desk = start("RR", three)
    desk.press("Ctrl+Tab")
    assert not desk.page.past.day.roll.isVisible()
