"""The PIN once more, in place: for what speaks for the house, not for what happens with guests waiting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import access
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ui.settings.page import SettingsPage


def asks(rig: DeskRig) -> bool:
    return rig.window.workplace.pin_again.isVisible()


def said(rig: DeskRig) -> str:
    return rig.window.workplace.pin_again.words()


def answer(rig: DeskRig, pin: str) -> None:
    rig.keys.type(pin)
    rig.keys.press("Return")
    rig.settle()


def caps(rig: DeskRig) -> list[int | None]:
    return [cap.amount for cap in rig.work(of_house.caps) if cap.role is Role.REP]


def new_cap(rig: DeskRig, amount: str) -> QLineEdit:
    """Open the caps and type one, up to Enter; the field."""
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("caps")
    rig.settle()
    field = page.section("caps").findChild(QLineEdit, "cap-amount")
    assert field is not None
    field.setFocus()
    field.selectAll()
    rig.keys.type(amount)
    rig.keys.press("Return")
    rig.settle()
    return field


def late(tmp_path: Path, qtbot: QtBot, who: str = "MM") -> DeskRig:
    """Somebody has been at the desk for three minutes."""
    rig = desk_rig(tmp_path, qtbot, signed_in=who)
    rig.clock.later(minutes=3)
    return rig


def test_a_cap_is_changed_at_once_after_signing_in(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    new_cap(rig, "80")
    assert not asks(rig)
    assert caps(rig)[-1] == 8000


def test_later_the_pin_is_asked_for_in_place_and_what_was_typed_goes_on_by_itself(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    field = new_cap(rig, "80")
    assert asks(rig)
    assert said(rig) == "To change the caps, type your PIN again."
    assert field.text() == "80", "the form is kept"
    assert 8000 not in caps(rig)
    answer(rig, PINS["MM"])
    assert not asks(rig)
    assert caps(rig)[-1] == 8000
    assert rig.link.person is not None
    assert rig.link.person.initials == "MM"


def test_for_two_minutes_it_is_not_asked_for_again(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    new_cap(rig, "80")
    answer(rig, PINS["MM"])
    rig.clock.later(seconds=119)
    new_cap(rig, "70")
    assert not asks(rig)
    rig.clock.later(seconds=2)
    new_cap(rig, "60")
    assert asks(rig)
    assert caps(rig)[-1] == 7000


def test_a_wrong_pin_changes_nothing_is_on_record_and_may_be_mended(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    new_cap(rig, "80")
    answer(rig, "9999")
    assert "not right" in said(rig)
    assert asks(rig)
    assert 8000 not in caps(rig)
    assert rig.work(lambda ledger: len(ledger.all_of("bad_pin"))) == 1
    answer(rig, PINS["MM"])
    assert caps(rig)[-1] == 8000


def test_three_wrong_pins_wait_as_at_the_lock_screen(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    new_cap(rig, "80")
    for _ in range(3):
        answer(rig, "9999")
    assert "wait 30 seconds" in said(rig)
    assert not rig.window.workplace.pin_again.pin.isEnabled()
    rig.keys.press("Esc")
    assert not asks(rig)
    rig.keys.press("Ctrl+L")
    rig.keys.press("1")
    rig.settle()
    assert "Too many tries" in rig.window.lock_page.card.pad.words()


def test_escape_leaves_everything_as_it_was_and_says_why(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    field = new_cap(rig, "80")
    rig.keys.press("Esc")
    rig.settle()
    assert not asks(rig)
    assert field.text() == "80"
    assert QApplication.focusWidget() is field
    assert 8000 not in caps(rig)


def test_locking_puts_the_question_away_and_nobody_else_answers_it(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    new_cap(rig, "80")
    rig.keys.press("Ctrl+L")
    rig.unlock("RR")
    assert not asks(rig)
    assert 8000 not in caps(rig)


def posted(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Bea Example", "777"), 1500)


def test_an_own_line_is_taken_back_without_a_pin_however_late(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="RR", prepare=posted)
    rig.clock.later(minutes=30)
    rig.keys.press("Ctrl+Z")
    rig.settle()
    rig.keys.press("Return")
    rig.settle()
    assert not asks(rig)
    assert rig.work(lambda ledger: len(ledger.lines("WHERE j.kind = 'reversal'"))) == 1


def test_the_computers_clock_set_back_makes_no_old_pin_new(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    rig.clock.later(minutes=-3)
    new_cap(rig, "80")
    assert asks(rig)


def test_what_is_asked_meanwhile_waits_for_the_same_pin(tmp_path: Path, qtbot: QtBot) -> None:
    rig = late(tmp_path, qtbot)
    person, done = rig.link.person, list[str]()
    assert person is not None
    for then in (lambda _who: done.append("one"), lambda _who: done.append("two")):
        rig.link.ask(lambda ledger: access.acting(ledger, person, "export"), then)
    rig.settle()
    assert (asks(rig), done) == (True, [])
    answer(rig, PINS["MM"])
    assert done == ["one", "two"]
