"""The lock screen: who it is by number, initials, name or arrows; the PIN; the wait after too many wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import people
from tracker.domain.people import Role
from tracker.ledger import private
from tracker.ui.key_sheet import KeySheet
from tracker.ui.lock.page import LockPage
from tracker.ui.palette import Palette
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import PersonTile, PinPad, Words


@pytest.fixture
def locked(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    return desk_rig(tmp_path, qtbot, signed_in="")


def chosen(rig: DeskRig) -> str:
    person = rig.window.lock_page.tiles.chosen()
    return person.initials if person is not None else ""


def said(rig: DeskRig) -> str:
    return rig.window.lock_page.card.pad.words()


def at_work(rig: DeskRig) -> bool:
    return rig.window.workplace.isVisible() and not rig.window.lock_page.isVisible()


def test_a_number_and_the_pin_open_the_desk(locked: DeskRig) -> None:
    locked.keys.press("4")
    assert chosen(locked) == "RR"
    locked.keys.type(PINS["RR"])
    locked.keys.press("Return")
    locked.settle()
    assert at_work(locked)
    assert locked.link.person == locked.people["RR"]
    assert locked.window.pages.current() == "desk"


@pytest.mark.parametrize(
    ("typed", "who"),
    [("mm", "MM"), ("mia", "MM"), ("ll", "LL"), ("l2", "L2"), ("lu", "L2"), ("rita", "RR"), ("rol", "R2"), ("manager", "MM")],
)  # fmt: skip
def test_initials_or_a_name_say_who_it_is(locked: DeskRig, typed: str, who: str) -> None:
    locked.keys.type(typed)
    assert chosen(locked) == who


def test_letters_typed_before_the_people_were_read_are_taken_up(locked: DeskRig) -> None:
    page = LockPage(locked.link)
    locked.window.show_scene(page)
    page.enter()
    locked.keys.type("l2")
    locked.settle()
    assert getattr(page.tiles.chosen(), "initials", "") == "L2"
    locked.window.show_scene(locked.window.lock_page)


def test_letters_that_fit_several_wait_for_more_and_enter_takes_the_first(locked: DeskRig) -> None:
    locked.keys.type("r")
    assert chosen(locked) == ""
    locked.keys.press("Return")
    assert chosen(locked) == "RR"


def test_typing_on_after_somebody_was_found_does_not_pick_another(locked: DeskRig) -> None:
    locked.keys.type("mia manager")
    assert chosen(locked) == "MM"


def test_letters_change_the_person_even_while_a_pin_is_asked_for(locked: DeskRig) -> None:
    locked.keys.type("mm")
    locked.keys.type("12")
    locked.keys.type("ri")
    assert chosen(locked) == "RR"
    locked.keys.type(PINS["RR"])
    locked.keys.press("Return")
    locked.settle()
    assert locked.link.person == locked.people["RR"]


def test_arrows_move_and_escape_asks_again(locked: DeskRig) -> None:
    locked.keys.press("Down")
    assert chosen(locked) == "MM"
    locked.keys.press("Down", "Down", "Up")
    assert chosen(locked) == "LL"
    locked.keys.press("Esc")
    assert chosen(locked) == ""


def test_digits_of_another_script_are_a_pin_too(locked: DeskRig) -> None:
    locked.keys.press("4")
    locked.keys.type("٣٠٠٣")
    locked.keys.press("Return")
    locked.settle()
    assert at_work(locked)


def test_a_wrong_pin_says_so_and_takes_the_next_try(locked: DeskRig) -> None:
    locked.keys.press("4")
    locked.keys.type("9999")
    locked.keys.press("Return")
    locked.settle()
    assert "not right" in said(locked)
    assert not at_work(locked)
    locked.keys.type(PINS["RR"])
    assert said(locked) == ""
    locked.keys.press("Return")
    locked.settle()
    assert at_work(locked)


def test_three_wrong_pins_wait_with_a_countdown(locked: DeskRig, qtbot: QtBot) -> None:
    locked.keys.press("4")
    for _ in range(3):
        locked.keys.type("9999")
        locked.keys.press("Return")
        locked.settle()
    assert said(locked) == "Too many tries: wait 0:30"
    locked.keys.type(PINS["RR"])
    locked.keys.press("Return")
    locked.settle()
    assert not at_work(locked), "no try counts while it waits"
    locked.clock.later(seconds=12)
    qtbot.waitUntil(lambda: said(locked) == "Too many tries: wait 0:18", timeout=2000)
    locked.clock.later(seconds=18)
    qtbot.waitUntil(lambda: said(locked) == "", timeout=2000)
    locked.keys.type(PINS["RR"])
    locked.keys.press("Return")
    locked.settle()
    assert at_work(locked)


def test_the_wait_belongs_to_the_person(locked: DeskRig) -> None:
    locked.keys.press("4")
    for _ in range(3):
        locked.keys.type("9999")
        locked.keys.press("Return")
        locked.settle()
    locked.keys.press("Esc")
    locked.keys.type("ll")
    locked.settle()
    assert said(locked) == ""
    locked.keys.press("Esc")
    locked.keys.type("rr")
    locked.settle()
    assert said(locked).startswith("Too many tries"), "it still waits when one comes back"


def test_the_pad_hands_the_digits_on_and_keeps_none(locked: DeskRig) -> None:
    locked.keys.press("4")
    locked.keys.type("1234")
    locked.keys.press("Return")
    pad = locked.window.lock_page.card.pad
    assert "1234" not in [value for value in vars(pad).values() if isinstance(value, str)]
    locked.settle()


def test_locking_hides_the_desk_and_asks_who_is_on(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.press("Ctrl+L")
    rig.settle()
    assert rig.link.person is None
    assert rig.window.lock_page.isVisible()
    assert not rig.window.workplace.isVisible()
    assert chosen(rig) == ""
    assert rig.window.live_keys() == {}


def test_the_same_person_finds_the_page_as_it_was_and_another_the_desk(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.window.link.say("412: still unhappy", "over")
    rig.keys.press("F10", "Ctrl+L")
    rig.unlock("RR")
    assert rig.window.pages.current() == "settings"
    assert "still unhappy" not in rig.window.workplace.status.message(), "it was said to whoever stood here before"
    rig.keys.press("Ctrl+L")
    rig.unlock("LL")
    assert rig.window.pages.current() == "desk"


def test_when_it_locked_by_itself_only_the_pin_is_missing(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.window.lock(by_itself=True)
    rig.settle()
    assert chosen(rig) == "RR"
    assert isinstance(QApplication.focusWidget(), PinPad)


def test_somebody_who_left_something_typed_is_told_so(tmp_path: Path, qtbot: QtBot) -> None:
    def draft(hotel: Hotel) -> None:
        private.keep_draft(hotel.ledger, "RR", "u", hotel.now, {"line": "412 c20"})

    rig = desk_rig(tmp_path, qtbot, signed_in="", prepare=draft)
    rig.keys.press("4")
    words = [w.text() for w in rig.window.lock_page.card.findChildren(Words)]
    assert "What you were typing is kept" in words
    rig.keys.press("Esc", "1")
    words = [w.text() for w in rig.window.lock_page.card.findChildren(Words)]
    assert "What you were typing is kept" not in words


def test_a_dozen_people_are_found_by_initials_and_the_rest_stands_back(tmp_path: Path, qtbot: QtBot) -> None:
    def many(hotel: Hotel) -> None:
        for number in range(8):
            people.add(hotel.ledger, f"Extra {number}", f"X{number}", Role.REP, "4444", hotel.people["MM"], hotel.now)

    rig = desk_rig(tmp_path, qtbot, signed_in="", prepare=many)
    tiles = rig.window.lock_page.tiles
    rig.keys.type("x")
    shown = [tile.key for tile in tiles.findChildren(PersonTile) if tile.isVisible()]
    assert shown == [f"X{n}" for n in range(8)]
    rig.keys.type("7")
    assert chosen(rig) == "X7"


def test_who_has_left_is_not_on_the_lock_screen(tmp_path: Path, qtbot: QtBot) -> None:
    def leave(hotel: Hotel) -> None:
        people.retire(hotel.ledger, "R2", hotel.people["MM"], hotel.now)

    rig = desk_rig(tmp_path, qtbot, signed_in="", prepare=leave)
    assert [p.initials for p in rig.window.lock_page.tiles.people()] == ["MM", "LL", "L2", "RR"]


def test_after_midnight_it_says_that_the_business_day_is_still_yesterday(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="", prepare=lambda hotel: hotel.at("2026-11-24 01:30"))
    words = " ".join(w.text() for w in rig.window.lock_page.findChildren(Words))
    assert "Still the business day Mon 23 Nov until 03:00" in words


def test_a_shift_that_was_forgotten_is_told_with_its_day(tmp_path: Path, qtbot: QtBot) -> None:
    def forgotten(hotel: Hotel) -> None:
        hotel.post(hotel.guest(), 2000)
        hotel.later(days=2)

    rig = desk_rig(tmp_path, qtbot, signed_in="", prepare=forgotten)
    day = rig.window.lock_page._day
    assert "shift 1 since Mon 23 Nov 12:00" in day.text()
    assert day.property("ink") == "warn"
    rig.unlock("LL")
    assert "Shift 1 since Mon 23 Nov 12:00" in rig.window.workplace.header._now.text()


def test_a_shift_of_last_night_is_told_with_its_day_and_calmly(tmp_path: Path, qtbot: QtBot) -> None:
    def night(hotel: Hotel) -> None:
        hotel.at("2026-11-23 23:00").post(hotel.guest(), 2000)
        hotel.at("2026-11-24 06:00")

    rig = desk_rig(tmp_path, qtbot, signed_in="", prepare=night)
    day = rig.window.lock_page._day
    assert "shift 1 since Mon 23 Nov 23:00" in day.text()
    assert day.property("ink") == "muted"


def test_nothing_that_lay_over_the_desk_stands_before_the_lock_screen(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    for opener, kind in (("Ctrl+K", Palette), ("Ctrl+F1", KeySheet)):
        rig.keys.press(opener)
        over = rig.window.findChild(kind)
        assert isinstance(over, Overlay)
        assert over.isVisible()
        rig.window.lock(by_itself=True)
        rig.settle()
        assert not over.isVisible()
        assert isinstance(QApplication.focusWidget(), PinPad)
        rig.keys.type(PINS["RR"])
        rig.keys.press("Return")
        rig.settle()
