"""Adding a guest in place: errors in their fields, callers without a room, nothing typed lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.guests.conftest import Guests

pytestmark = pytest.mark.by_lot("guests added", 6)


def test_ctrl_g_adds_a_guest_by_keys_alone(guests: Guests) -> None:
    guests.press("Ctrl+G").type("Ada Example").press("Tab").type("700").press("Tab").type("2n").press("Tab")
    guests.type("GH9").press("Tab").type("Eida").press("Return")
    stay = guests.stays("ada")[0]
    assert (stay.room, stay.departure, stay.confirmation, stay.reading) == ("700", date(2026, 11, 25), "GH9", "Eida")
    assert guests.shown == "Ada Example"
    assert "Ada Example is added in 700." in guests.status
    assert guests.page.finder.list.current() == stay.id
    assert guests.focus() == "find-guest"


def test_a_caller_needs_no_room(guests: Guests) -> None:
    guests.press("Ctrl+G").type("Carla Caller").press("Return")
    assert guests.stays("carla")[0].rooms == ()
    assert "caller, no room" in guests.page.panel.about._status.text()


def test_enter_on_words_nobody_fits_opens_the_form_with_them(guests: Guests) -> None:
    guests.find("Zoe Newcomer").press("Return")
    assert guests.page.form.isVisible()
    assert guests.page.form.edits["name"].text() == "Zoe Newcomer"
    assert guests.focus() == "add-room"
    guests.press("Esc").find("799").press("Return")
    assert guests.page.form.edits["name"].text() == "Zoe Newcomer", "what was typed before is kept"


def test_a_room_nobody_is_in_goes_into_the_room_field(guests: Guests) -> None:
    guests.find("799").press("Return")
    assert guests.page.form.edits["room"].text() == "799"
    assert guests.focus() == "add-name"


def test_each_error_stands_in_its_field_and_the_first_has_the_focus(guests: Guests) -> None:
    guests.press("Ctrl+G").press("Tab").type("no such room!").press("Tab").type("3/4").press("Return")
    fields = guests.page.form.fields
    assert "empty" in fields["name"].error()
    assert "no room" in fields["room"].error()
    assert "several ways" in fields["until"].error()
    assert fields["confirmation"].error() == ""
    assert guests.focus() == "add-name"
    guests.type("A")
    assert fields["name"].error() == "", "the error goes with the first letter"


def test_the_departure_is_read_aloud_while_it_is_typed(guests: Guests) -> None:
    guests.press("Ctrl+G", "Tab", "Tab").type("fri")
    assert "Friday, 27 November 2026 · 4 nights" in guests.page.form.edits["until"].accessibleDescription()


def test_bidi_overrides_and_ten_thousand_letters_are_refused_in_place(guests: Guests) -> None:
    guests.press("Ctrl+G")
    name = guests.page.form.edits["name"]
    name.setText("Ana\u202ecba")
    guests.press("Return")
    assert "invisible" in guests.page.form.fields["name"].error()
    name.setText("x" * 10_000)
    guests.press("Return")
    assert "at most 200" in guests.page.form.fields["name"].error()
    assert guests.stays("xxxx") == []
    name.setText("x" * 200)
    guests.press("Return")
    assert guests.stays("xxxx")[0].guest == "x" * 200


def test_who_is_there_already_is_offered_instead(guests: Guests) -> None:
    guests.press("Ctrl+G").type("lukasz nguyen").press("Tab").type("412").press("Return")
    banner = guests.page.form.banner
    assert banner.isVisible()
    assert "already in room 412" in banner.text()
    assert len(guests.stays("nguyen")) == 1
    offer = next(b for b in banner.findChildren(QPushButton) if b.isVisible())
    offer.setFocus()
    guests.press("Space")
    assert guests.shown == "Łukasz Nguyễn"


def test_enter_twice_adds_once(guests: Guests) -> None:
    guests.press("Ctrl+G").type("Ada Example").press("Tab").type("700")
    guests.rig.keys.press("Return", "Return")
    guests.rig.settle()
    assert len(guests.stays("ada")) == 1


def test_esc_closes_the_form_and_keeps_what_was_typed(guests: Guests) -> None:
    guests.press("Ctrl+G").type("Ada").press("Esc")
    assert not guests.page.form.isVisible()
    assert guests.focus() == "find-guest"
    guests.press("Ctrl+G")
    assert guests.page.form.edits["name"].text() == "Ada"


def test_tab_through_the_list_chooses_nobody_and_leaves_the_form_open(guests: Guests) -> None:
    """Qt makes the first row current where none was: that closed the form under who went on by Tab."""
    guests.press("Ctrl+G").type("Ada Exam")
    for _stop in range(20):
        guests.press("Shift+Tab")
        if guests.focus() == "guest-list":
            break
    assert guests.focus() == "guest-list"
    assert guests.page.form.isVisible()
    assert guests.page.finder.list.current() == ""
    guests.press("Tab", "Tab", "Tab").type("ple")
    assert guests.page.form.edits["name"].text().endswith("ple")


def test_a_key_in_the_list_takes_the_row_that_is_outlined_and_a_click_does(guests: Guests) -> None:
    first = guests.page.finder.list
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert (first.current(), guests.shown) == ("", "")
    guests.press("Down")
    assert first.current() == first.rows.stays[0].id
    guests.press("Down")
    assert first.current() == first.rows.stays[1].id
    first.choose("")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(first.viewport(), Qt.MouseButton.LeftButton, pos=first.visualRect(first.rows.index(0)).center())
    guests.rig.settle()
    assert first.current() == first.rows.stays[0].id
    assert guests.shown == first.rows.stays[0].guest
