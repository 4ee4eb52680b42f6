"""The eight-second yes: a line is typed, understood while it is typed, and posted with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk


def test_a_line_is_posted_with_enter_and_the_next_one_can_be_typed(desk: Desk) -> None:
    desk.type("412 c20 wifi down !1d")
    assert desk.chips[:3] == ["412 Łukasz Nguyễn", "Credit €20.00", "leaves €80.00 of €100"]
    desk.press("Return")
    (line,) = desk.lines()
    assert (line.kind, line.amount, line.actor, line.body["cause"], line.body["room"]) == (
        "credit", 2000, "RR", "IT.wifi", "412",
    )  # fmt: skip
    assert desk.text == ""
    assert desk.focus() == "quick"
    assert desk.status == "Logged €20.00 credit, room 412 — Ctrl+Z undoes"
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert (row.room, row.guest, row.value, row.by) == ("412", "Łukasz Nguyễn", "€20.00", "RR")
    card = desk.page.caps.list.rows.row(0)
    assert card is not None
    assert (card.room, card.figures, card.note) == ("412", "€80 left", "€20 / €100 · 1 line")


def test_what_it_leaves_is_said_before_anything_is_promised(desk: Desk) -> None:
    desk.type("412")
    assert desk.roles["ok"] == "€100.00 of €100 left"
    desk.type(" c90")
    assert desk.roles["warn"] == "leaves €10.00 of €100"
    desk.type("0")
    assert desk.roles["over"] == "over by €800.00 · a lead approves"


def test_the_uuid_is_made_when_typing_begins_and_kept_until_it_is_posted(desk: Desk) -> None:
    desk.type("4")
    uuid = desk.page.flow.composing.uuid
    assert uuid
    desk.say("12 c5")
    assert [line.uuid for line in desk.lines()] == [uuid]
    desk.type("2")
    assert desk.page.flow.composing.uuid not in ("", uuid)


def test_an_ambiguous_room_lists_its_guests_and_arrows_choose(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.guest("Second Guest", "412") and None)
    desk.type("412 c10")
    names = [guest.name for guest in desk.page.line.candidates.guests()]
    assert sorted(names) == ["Second Guest", "Łukasz Nguyễn"]
    assert "who? 2 fit" in desk.chips
    desk.press(*["Down"] * (1 + names.index("Łukasz Nguyễn")), "Return")
    assert desk.lines() == [], "choosing posts nothing"
    assert desk.chips[0] == "412 Łukasz Nguyễn"
    desk.press("Return")
    (line,) = desk.lines()
    assert desk.page.recent.fact(line.seq).guest == "Łukasz Nguyễn"  # type: ignore[union-attr]  # it is shown


def test_enter_on_an_undecided_guest_opens_the_list_instead_of_guessing(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.guest("Second Guest", "412") and None)
    desk.say("412 c10")
    assert desk.lines() == []
    assert desk.page.line.candidates.current() is not None
    assert "Who is it for?" in desk.notes
    desk.press("Return", "Return")
    assert len(desk.lines()) == 1


@pytest.mark.parametrize(
    ("typed", "asked"),
    [("412", "What is it?"), ("412 c", "How much is it?"), ("c20", "Who is it for?"), ("412 label", "How much is it?")],
)
def test_enter_names_the_first_thing_that_is_missing(desk: Desk, typed: str, asked: str) -> None:
    desk.say(typed)
    assert desk.lines() == []
    assert asked in desk.notes
    assert desk.text == typed, "nothing typed is lost"
    assert desk.focus() == "quick"


def test_a_bad_amount_is_said_in_a_sentence_and_nothing_is_posted(desk: Desk) -> None:
    desk.say("412 c12,50")
    assert desk.lines() == []
    assert "12.50" in desk.notes


def test_two_enters_post_one_line(desk: Desk) -> None:
    desk.type("412 c20")
    desk.rig.keys.press("Return", "Return")
    desk.rig.settle()
    assert len(desk.lines()) == 1


def test_enter_held_down_posts_one_line(desk: Desk) -> None:
    desk.type("412 c20")
    edit = desk.page.line.edit
    for repeat in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeat)
        QApplication.sendEvent(edit, event)
    desk.rig.settle()
    assert len(desk.lines()) == 1


def test_keys_typed_while_a_line_is_being_posted_are_not_swallowed(desk: Desk) -> None:
    desk.rig.keys.type("412 c20")
    desk.rig.keys.press("Return")
    desk.rig.keys.type("207 c10")
    desk.rig.keys.press("Return")
    desk.rig.keys.type("318")
    desk.rig.settle()
    assert [(x.body["room"], x.amount) for x in desk.lines()] == [("412", 2000), ("207", 1000)]
    assert desk.text == "318"


def test_arrow_up_brings_back_what_was_posted(desk: Desk) -> None:
    desk.say("412 c20 wifi").say("207 c10 noise")
    desk.type("half").press("Up")
    assert desk.text == "207 c10 noise"
    desk.press("Up", "Up")
    assert desk.text == "412 c20 wifi"
    desk.press("Down", "Down")
    assert desk.text == "half", "what stood there comes back"


def test_escape_sets_the_line_aside_and_arrow_up_brings_it_back(desk: Desk) -> None:
    desk.type("412 c20 wifi").press("Esc")
    assert desk.text == ""
    desk.press("Up")
    assert desk.text == "412 c20 wifi"


def test_line_breaks_of_a_paste_become_spaces(desk: Desk) -> None:
    QApplication.clipboard().setText("412\r\nc20\twifi\u2028down")
    desk.press("Ctrl+V")
    assert desk.text == "412  c20 wifi down"
    desk.press("Return")
    assert [line.amount for line in desk.lines()] == [2000]


def test_ten_thousand_letters_are_kept_and_refused_in_a_sentence(desk: Desk) -> None:
    QApplication.clipboard().setText("412 c20 " + "x" * 10_000)
    desk.press("Ctrl+V")
    assert len(desk.text) == 10_008
    assert "shorten it" in desk.notes
    desk.press("Return")
    assert desk.lines() == []
    assert len(desk.text) == 10_008, "nothing typed is lost"


def test_a_paste_beyond_what_the_line_holds_says_that_it_was_cut(desk: Desk) -> None:
    QApplication.clipboard().setText("x" * 30_000)
    desk.press("Ctrl+V")
    assert len(desk.text) == 20_000
    assert "cut after 20,000 letters" in desk.notes


@pytest.mark.parametrize("typed", ["<b>", "\u202e412 c20", "🙂🙂", "!!!", "\x00", "c20 c30 412", "412 207 c5"])
def test_hostile_lines_post_nothing_and_stay(desk: Desk, typed: str) -> None:
    QApplication.clipboard().setText(typed)
    desk.press("Ctrl+V", "Return")
    assert desk.lines() == []
    assert desk.text == typed.replace("\x00", " ")


def test_names_are_shown_as_written(desk: Desk) -> None:
    desk.say("601 c5")
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert row.guest == "<b>Bold</b> & <img src=/etc/passwd>"


def test_a_colleagues_gift_today_is_seen_before_promising(open_desk: OpenDesk) -> None:
    """Story 12."""

    def prepare(hotel: Hotel) -> None:
        stay = hotel.at("2026-11-23 14:10").guest("Helped Guest", "777")
        hotel.post(stay, 6000, by="R2")
        hotel.at("2026-11-23 15:00")

    desk = open_desk(prepare)
    desk.type("777")
    assert "R2 gave €60.00 at 14:10" in desk.notes
    assert desk.roles["ok"] == "€100.00 of €100 left"


def test_both_figures_are_shown_when_two_share_a_room(open_desk: OpenDesk) -> None:
    """Story 9."""

    def prepare(hotel: Hotel) -> None:
        first = hotel.guest("Ada Shared", "700")
        hotel.guest("Ben Shared", "700")
        hotel.post(first, 3000)

    desk = open_desk(prepare)
    desk.type("700 ben")
    assert "this guest €0.00 · all who share €30.00" in desk.notes


def test_what_was_given_today_is_counted_as_soon_as_it_is_posted(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.post(hotel.guest("Ada Waits", "700"), 15000, approver="LL") and None)
    for room, said in (("412", "2 guests with 2 gestures"), ("207", "3 guests with 3 gestures")):
        desk.say(f"{room} c5")
        assert said in desk.notes


def test_before_the_cutoff_the_window_says_for_which_day_it_counts(open_desk: OpenDesk) -> None:
    """Story 1."""
    desk = open_desk(lambda hotel: hotel.at("2026-11-24 02:30") and None)
    assert "counts for Mon 23 Nov until 03:00" in desk.notes
    desk.type("412")
    assert "counts for Mon 23 Nov until 03:00" in desk.notes
    desk.say(" c5")
    assert str(desk.lines()[0].business_day) == "2026-11-23"


def test_a_new_business_day_is_read_when_the_cutoff_passes(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.at("2026-11-24 02:59") and None)
    desk.rig.clock.later(minutes=1)
    desk.page.reading.turn_day()
    desk.rig.settle()
    _is_tuesday(desk)


def test_a_new_business_day_is_read_at_the_cutoff_itself(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(lambda hotel: hotel.at("2026-11-24 02:59:59").later(milliseconds=700) and None)
    desk.rig.clock.later(milliseconds=300)
    qtbot.waitUntil(lambda: "counts for" not in desk.notes, timeout=3000)
    _is_tuesday(desk)


def test_a_new_business_day_is_read_with_the_next_key(open_desk: OpenDesk) -> None:
    """After a computer's clock was set nothing has rung."""
    desk = open_desk(lambda hotel: hotel.at("2026-11-23 22:00") and None)
    desk.rig.clock.later(hours=7)
    desk.type("412 c5")
    assert "counts for" not in desk.notes
    _is_tuesday(desk)


def test_a_new_business_day_is_read_when_a_line_was_posted_on_it(open_desk: OpenDesk) -> None:
    desk = open_desk(lambda hotel: hotel.at("2026-11-23 22:00") and None)
    desk.type("412 c5")
    desk.rig.clock.later(hours=7)
    desk.press("Return")
    (line,) = desk.lines()
    assert str(line.business_day) == "2026-11-24"
    _is_tuesday(desk)


def _is_tuesday(desk: Desk) -> None:
    assert "counts for" not in desk.notes
    view = desk.rig.link.view
    assert view is not None
    assert str(view.day.day) == "2026-11-24"


def test_who_has_left_is_said_and_the_line_is_marked(open_desk: OpenDesk) -> None:
    """Story 10."""
    from tracker.desk import guests

    def prepare(hotel: Hotel) -> None:
        stay = hotel.guest("Gone Guest", "888")
        hotel.later(hours=1)
        guests.leave(hotel.ledger, stay.id, hotel.now)
        hotel.later(hours=1)

    desk = open_desk(prepare)
    desk.type("888 c5")
    assert desk.chips[0] == "888 Gone Guest · left"
    assert "marked as after the stay" in desk.notes
    desk.press("Return")
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert ("info", "after the stay") in row.marks


def test_a_fault_of_the_disk_leaves_the_line_as_typed(desk: Desk) -> None:
    from tracker.domain.problems import LedgerFault

    desk.type("412 c20 wifi")
    desk.rig.link.fault = LedgerFault("disk_full", "The disk is full. Nothing was recorded.")
    desk.press("Return")
    assert desk.lines() == []
    assert desk.text == "412 c20 wifi"
    assert "Posting is off until the ledger works again." in desk.notes


def test_the_guest_of_a_cap_is_put_into_the_line(desk: Desk) -> None:
    desk.type("c20")
    desk.page.caps.list.setFocus()
    desk.press("Home", "Return")
    assert desk.focus() == "quick"
    assert desk.text == "105 c20"
    desk.press("Return")
    assert desk.lines()[0].body["room"] == "105"
