"""A cap that two desks exceeded before they had met stands at the desk, among what wants a look, and in the closing's first step."""

from __future__ import annotations

from tests.rig import Hotel
from tests.ui.shift.conftest import ShiftDesk, Start
from tracker.desk.stamp import stamp
from tracker.ui.desk.page import DeskPage

MARK = ("over", "over the cap of Mon 23 Nov")


def met_too_late(hotel: Hotel, room: str = "414", **more: bool) -> None:
    """What a meeting puts on record; the lines themselves are at two desks."""
    ada = hotel.guest("Ada Example", room)
    hotel.post(ada, 7000)
    body = {
        "what": "over", "rep": "RR", "guest": ada.id, "day": hotel.day.isoformat(), "cap": 10_000, "spent": 13_000,
        "over_by": 3000, **more,
    }  # fmt: skip
    with hotel.ledger.write():
        hotel.ledger.append(stamp(hotel.ledger, hotel.house, hotel.now).line("note", None, body))


def notes(desk: ShiftDesk) -> str:
    desk.press("F2")
    page = desk.rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    return page.line.notes.text()


def test_it_is_told_at_the_desk_and_worth_a_look_before_closing(start: Start) -> None:
    desk = start("LL", met_too_late)
    row = desk.page.now.lines.table.rows.row(0)
    assert row is not None
    assert (row.guest, row.room, row.gesture, row.value, row.by) == (
        "Ada Example",
        "414",
        "Over by merge",
        "€30.00",
        "RR",
    )
    assert row.marks == (MARK,)
    assert "1 cap was exceeded before desks had met: F3" in notes(desk)
    desk.go().press("Ctrl+Return")
    first = desk.page.closing.walk.lists[0].table.rows.row(0)
    assert first is not None
    assert first.marks == (MARK,)


def test_what_was_given_under_a_cap_that_had_been_lowered_or_to_stays_that_had_been_merged_says_so(
    start: Start,
) -> None:
    def both(hotel: Hotel) -> None:
        met_too_late(hotel, lowered=True)
        met_too_late(hotel, "415", merged=True)

    desk = start("LL", both)
    rows = [desk.page.now.lines.table.rows.row(n) for n in range(2)]
    assert {(row.why, row.value, row.marks) for row in rows if row is not None} == {
        (f"{what} at another desk than gave", "€30.00", (MARK,)) for what in ("lowered", "merged")
    }


def test_a_shift_in_which_nothing_was_exceeded_says_nothing_of_it(start: Start) -> None:
    desk = start("LL", lambda hotel: hotel.post(hotel.guest("Ada Example", "414"), 7000) and None)
    assert "exceeded" not in notes(desk)
    assert all(x.gesture != "Over by merge" for x in desk.page.now.lines.table.rows._all)
