"""The recovery code in the window: a forgotten PIN at the lock screen, and a new code under the manager's own PIN."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import access, recovery
from tracker.ui.settings.own_pin import OwnPinSection
from tracker.ui.settings.page import SettingsPage

CODES: list[str] = []


def with_code(hotel: Hotel) -> None:
    CODES[:] = [recovery.make(hotel.ledger, hotel.people["MM"], hotel.now)]


@pytest.fixture
def locked(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    return desk_rig(tmp_path, qtbot, signed_in="", prepare=with_code)


def forgot(rig: DeskRig, who: str = "1") -> None:
    """Choose a person and go to “PIN forgotten” by keys."""
    rig.keys.press("Esc", who)
    rig.settle()
    button = rig.window.lock_page.card.forgot
    for _ in range(20):
        if button.hasFocus():
            break
        rig.keys.press("Tab")
    rig.keys.press("Return")
    rig.settle()


def test_a_manager_who_forgot_the_pin_comes_back_by_keys_alone(locked: DeskRig) -> None:
    forgot(locked)
    card = locked.window.lock_page.forgotten
    assert card.isVisible()
    locked.keys.type(CODES[0].lower())
    locked.keys.press("Tab")
    locked.keys.type("9119")
    locked.keys.press("Tab")
    locked.keys.type("9119")
    locked.keys.press("Return")
    locked.settle()
    following = card.paper.code()
    assert following not in ("", CODES[0])
    assert card.go_on.words() == "Open the desk", "what is painted, not only what is called so"
    locked.keys.press("Return")
    assert locked.link.person is None, "first the next code must stand on paper"
    locked.keys.type(following[-4:])
    locked.keys.press("Return")
    locked.settle()
    assert locked.link.person is not None
    assert locked.link.person.initials == "MM"
    assert card.paper.code() == "", "nothing of it stays on the screen"
    assert locked.work(lambda ledger: access.sign_in(ledger, "MM", "9119", locked.clock())).initials == "MM"


def test_a_wrong_code_is_said_is_on_record_and_waits(locked: DeskRig) -> None:
    forgot(locked)
    card = locked.window.lock_page.forgotten
    locked.keys.type("0000 0000 0000 0000")
    for _ in range(2):
        locked.keys.press("Tab")
        locked.keys.type("9119")
    for _ in range(3):
        locked.keys.press("Return")
        locked.settle()
    assert "wait 30 seconds" in card.code.error()
    assert locked.work(lambda ledger: len(ledger.all_of("bad_pin"))) == 3
    assert not card.go_on.isEnabled()


def test_what_is_wrong_is_said_in_place_before_it_is_a_guess(locked: DeskRig) -> None:
    forgot(locked)
    card = locked.window.lock_page.forgotten
    locked.keys.type("12")
    locked.keys.press("Return")
    assert "four groups of four" in card.code.error()
    locked.keys.press("Ctrl+A")
    locked.keys.type(CODES[0])
    locked.keys.press("Return")
    assert "four to twelve digits" in card.pin.error()
    locked.keys.type("9119")
    locked.keys.press("Return")
    assert "differ" in card.again.error()
    assert locked.work(lambda ledger: len(ledger.all_of("bad_pin"))) == 0


def test_escape_goes_back_and_forgets_what_was_typed(locked: DeskRig) -> None:
    forgot(locked)
    locked.keys.type("ABCD")
    locked.keys.press("Esc")
    page = locked.window.lock_page
    assert page.card.isVisible()
    assert not page.forgotten.isVisible()
    assert page.forgotten.findChild(QLineEdit, "recovery-typed").text() == ""  # type: ignore[union-attr]


@pytest.mark.parametrize("who", ["2", "4"])
def test_nobody_without_a_code_is_offered_one(locked: DeskRig, who: str) -> None:
    locked.keys.press("Esc", who)
    locked.settle()
    assert not locked.window.lock_page.card.forgot.isVisible()


def own_pin(rig: DeskRig) -> OwnPinSection:
    rig.window.pages.show_page("settings")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("pin")
    rig.settle()
    section = page.section("pin")
    assert isinstance(section, OwnPinSection)
    return section


def test_a_manager_without_a_code_makes_one_by_keys(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.clock.later(minutes=5)
    card = own_pin(rig).recovery
    assert "There is none yet" in card._since.text()
    card.make.setFocus()
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.workplace.pin_again.isVisible()
    rig.keys.type(PINS["MM"])
    rig.keys.press("Return")
    rig.settle()
    code = card.paper.code()
    assert code
    rig.keys.type(code[-4:])
    rig.keys.press("Return")
    rig.settle()
    assert not card.paper.isVisible()
    assert "Made on Mon 23 Nov" in card._since.text()
    now = rig.clock()
    assert rig.work(lambda ledger: recovery.recover(ledger, "MM", code, "9119", now)).person.initials == "MM"


def test_a_code_in_view_is_gone_when_the_desk_locks(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    card = own_pin(rig).recovery
    card.make.setFocus()
    rig.keys.press("Return")
    rig.settle()
    assert card.paper.code()
    rig.keys.press("Ctrl+L")
    assert card.paper.code() == ""


def test_a_lead_has_none(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    assert not own_pin(rig).recovery.isVisible()
