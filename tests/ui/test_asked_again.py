"""Questions in place outlive another language and a lock: asked again of the same person, with what was typed, but no PIN."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.another_language import speak_french
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import guests as use
from tracker.domain.gesture import Kind
from tracker.ledger import house as of_house
from tracker.ui.desk.approval import Approval
from tracker.ui.desk.page import DeskPage
from tracker.ui.desk.questions import Question
from tracker.ui.desk.reversal import Reversal
from tracker.ui.guests.page import GuestsPage
from tracker.ui.promises.next_step import NextStep
from tracker.ui.promises.panels import LandedPanel, MakePanel, SettlePanel
from tracker.ui.settings.page import SettingsPage
from tracker.ui.shift.asking.bill_panel import BillPanel
from tracker.ui.shift.asking.consent_panel import ConsentPanel
from tracker.ui.shift.closing.stops import NOTE
from tracker.ui.shift.page import ShiftPage


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


def press(rig: DeskRig, *keys: str) -> None:
    for key in keys:
        rig.keys.press(key)
        rig.settle()


def line(rig: DeskRig, text: str) -> None:
    rig.keys.type(text)
    press(rig, "Return")


def away(rig: DeskRig, qtbot: QtBot, how: str) -> None:
    """Another language, or a lock with the same person back."""
    if how == "language":
        speak_french(rig, qtbot)
    else:
        person = rig.link.person
        assert person is not None
        press(rig, "Ctrl+L")
        rig.unlock(person.initials)


def to_page(rig: DeskRig, key: str) -> DeskPage | ShiftPage | GuestsPage:
    name = {"F1": "desk", "F2": "guests", "F3": "shift"}[key]
    press(rig, key)
    if rig.window.pages.current() != name:  # the first F1 explains the field
        press(rig, key)
    page = rig.window.pages.page(name)
    assert isinstance(page, DeskPage | ShiftPage | GuestsPage)
    return page


def question(rig: DeskRig, key: str) -> Question:
    page = to_page(rig, key)
    found = page.panel.owed.questions.current() if isinstance(page, GuestsPage) else page.questions.current()
    assert found is not None
    return found


def typed(panel: Question, name: str) -> str:
    edit = panel.findChild(QLineEdit, name)
    assert isinstance(edit, QLineEdit)
    return edit.text()


def waiting(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Lena Label", "777"), 1200, kind=Kind.FREE_LABEL, estimated=True)
    hotel.post(hotel.guest("Ada Example", "414"), 40_000, approver="LL")


def gone(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "700", departure=date(2026, 11, 25))
    old = hotel.guest("ADA EXAMPLE", "800", arrival=date(2026, 9, 3), departure=date(2026, 9, 5))
    for one in (stay, old):
        use.leave(hotel.ledger, one.id, hotel.later(hours=1).now)


def count(rig: DeskRig, kind: str) -> int:
    return int(rig.work(lambda ledger: ledger.query("SELECT count(*) FROM journal WHERE kind = ?", (kind,)))[0][0])


SLOW = pytest.mark.slow
EITHER = pytest.mark.parametrize("how", ["language", "lock"])
BY_LOCK = pytest.mark.parametrize("how", [pytest.param("language", marks=SLOW), "lock"])
BY_LANGUAGE = pytest.mark.parametrize("how", ["language", pytest.param("lock", marks=SLOW)])


@pytest.mark.by_lot("asked again", 2)
@BY_LOCK
def test_a_promise_half_made_is_asked_for_again(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    line(rig, "412 c20 wifi")
    rig.keys.type("412")
    press(rig, "Ctrl+P")
    rig.keys.type("fix the wifi")
    away(rig, qtbot, how)
    panel = question(rig, "F1")
    assert isinstance(panel, MakePanel)
    assert (typed(panel, "promise-what"), typed(panel, "promise-owner")) == ("fix the wifi", "RR")
    panel.due.setFocus()
    line(rig, "1d")
    assert count(rig, "promise") == 1


@pytest.mark.by_lot("asked again", 2)
@SLOW
@EITHER
def test_a_word_on_a_promise_is_asked_for_again(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    line(rig, "412 c20 wifi down !2h")
    press(rig, "Ctrl+Shift+P", "Return", "Right", "Tab")
    rig.keys.type("still down")
    away(rig, qtbot, how)
    panel = question(rig, "F1")
    assert isinstance(panel, SettlePanel)
    assert (panel.choice.current(), typed(panel, "settle-word")) == ("broken", "still down")
    assert panel.note.isVisible()
    press(rig, "Return")
    assert count(rig, "promise_kept") == 1


@pytest.mark.by_lot("asked again", 2)
@SLOW
@EITHER
def test_how_it_landed_is_asked_for_again(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    line(rig, "412 c20 wifi")
    press(rig, "Ctrl+F", "Tab", "Home", "Ctrl+K")
    rig.keys.type("land")
    press(rig, "Return", "D", "Tab")
    rig.keys.type("found us fun")
    away(rig, qtbot, how)
    panel = question(rig, "F1")
    assert isinstance(panel, LandedPanel)
    assert (panel.choice.current(), typed(panel, "landed-word")) == ("delighted", "found us fun")
    press(rig, "Return")
    assert count(rig, "outcome") == 1


@pytest.mark.by_lot("asked again", 2)
@SLOW
@EITHER
def test_the_next_step_is_asked_for_again(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    line(rig, "412 c20 wifi")
    press(rig, "Ctrl+F", "Tab", "Home", "U")
    away(rig, qtbot, how)
    assert isinstance(question(rig, "F1"), NextStep)
    press(rig, "P")
    assert isinstance(question(rig, "F1"), MakePanel)


@pytest.mark.by_lot("asked again without the PIN", 1)
@BY_LOCK
def test_what_is_above_the_cap_is_asked_for_again_without_the_pin(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    line(rig, "412 c150 wifi down")
    rig.keys.type("ll")
    rig.keys.type("10")
    away(rig, qtbot, how)
    panel = question(rig, "F1")
    assert isinstance(panel, Approval)
    assert (typed(panel, "lead").upper(), typed(panel, "lead-pin")) == ("LL", "")
    panel.pin.setFocus()
    line(rig, PINS["LL"])
    assert rig.work(lambda ledger: ledger.query("SELECT actor, approver FROM journal WHERE kind = 'credit'")) == [
        ("RR", "LL")
    ]


@pytest.mark.by_lot("asked again", 2)
@SLOW
@EITHER
def test_why_a_line_is_taken_back_is_asked_for_again(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot)
    line(rig, "412 c20 wifi")
    press(rig, "Ctrl+Z", "Right", "Right", "Right", "Tab")
    rig.keys.type("the other guest")
    away(rig, qtbot, how)
    panel = question(rig, "F1")
    assert isinstance(panel, Reversal)
    assert (panel.reasons.current(), typed(panel, "take-back-note")) == ("other", "the other guest")
    press(rig, "Return")
    assert count(rig, "reversal") == 1


@pytest.mark.by_lot("asked again", 2)
@SLOW
@EITHER
def test_a_bill_half_typed_is_asked_for_again(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=waiting)
    press(rig, "F3", "Ctrl+B")
    rig.keys.type("14.37")
    away(rig, qtbot, how)
    panel = question(rig, "F3")
    assert isinstance(panel, BillPanel)
    assert typed(panel, "bill-amount") == "14.37"
    assert "2.37" in panel.words()
    press(rig, "Return")
    assert count(rig, "true_up") == 1


@pytest.mark.by_lot("asked again without the PIN", 1)
@SLOW
@EITHER
def test_a_leads_word_is_asked_for_again_without_the_pin(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot, prepare=waiting)
    press(rig, "F3", "Ctrl+J")
    rig.keys.type("mm10")
    away(rig, qtbot, how)
    panel = question(rig, "F3")
    assert isinstance(panel, ConsentPanel)
    assert (typed(panel, "consent-lead").upper(), typed(panel, "consent-pin")) == ("MM", "")
    line(rig, PINS["MM"])
    assert count(rig, "approval") == 1


@pytest.mark.by_lot("asked again without the PIN", 1)
@BY_LANGUAGE
def test_an_erasure_half_agreed_to_is_asked_for_again_without_the_pin(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=gone)
    press(rig, "F2")
    rig.keys.type("700")
    rig.settle()
    press(rig, "Ctrl+K")
    rig.keys.type("erase this guest")
    press(rig, "Return", "Shift+Tab", "Space", "Tab")
    rig.keys.type("asked by mail")
    press(rig, "Return")
    rig.keys.type("10")
    away(rig, qtbot, how)
    page = to_page(rig, "F2")
    assert isinstance(page, GuestsPage)
    panel = page.panel.erasing
    assert panel.isVisible()
    assert panel.visits.isChecked()
    assert (panel._reason.text(), panel._pin.text()) == ("asked by mail", "")
    panel._pin.setFocus()
    line(rig, PINS["MM"])
    assert count(rig, "erasure") == 2


@pytest.mark.by_lot("asked again", 2)
@SLOW
def test_a_promise_on_the_guests_page_is_asked_for_again(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    press(rig, "F2")
    rig.keys.type("521")
    rig.settle()
    press(rig, "Ctrl+P")
    rig.keys.type("a late table")
    away(rig, qtbot, "language")
    panel = question(rig, "F2")
    assert isinstance(panel, MakePanel)
    assert typed(panel, "promise-what") == "a late table"


@pytest.mark.by_lot("a close half walked", 1)
@EITHER
def test_a_close_half_walked_goes_on_at_its_step(tmp_path: Path, qtbot: QtBot, how: str) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=waiting)
    press(rig, "F3", "Ctrl+Return", "Alt+4")
    rig.keys.type("the lift is slow")
    away(rig, qtbot, how)
    page = to_page(rig, "F3")
    assert isinstance(page, ShiftPage)
    assert page.closing.active
    assert (page.closing.walk.place, page.closing.walk.isVisible()) == (NOTE, True)
    assert page.now.note.note() == "the lift is slow"


def test_a_close_half_walked_is_nobody_elses(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=waiting)
    press(rig, "F3", "Ctrl+Return", "Alt+3", "Ctrl+L")
    rig.unlock("MM")
    page = to_page(rig, "F3")
    assert isinstance(page, ShiftPage)
    assert not page.closing.active


def test_nobody_else_is_asked(tmp_path: Path, qtbot: QtBot) -> None:
    """Not on the pages either that the other person sees first; who was asked finds the question again."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=waiting)
    press(rig, "F3", "Ctrl+B")
    rig.keys.type("14.37")
    press(rig, "Ctrl+L")
    rig.unlock("LL")
    page = to_page(rig, "F3")
    assert isinstance(page, ShiftPage)
    assert page.questions.current() is None
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    assert typed(question(rig, "F3"), "bill-amount") == "14.37"


@SLOW
def test_what_waits_for_a_pin_stays_in_its_form(tmp_path: Path, qtbot: QtBot) -> None:
    """The PIN itself is asked for once more: by then it is another moment."""
    rig = desk_rig(tmp_path, qtbot, signed_in="MM")
    rig.clock.later(minutes=3)

    def caps() -> QLineEdit:
        press(rig, "F10")
        page = rig.window.pages.page("settings")
        assert isinstance(page, SettingsPage)
        page.open_section("caps")
        rig.settle()
        field = page.section("caps").findChild(QLineEdit, "cap-amount")
        assert isinstance(field, QLineEdit)
        return field

    field = caps()
    field.setFocus()
    field.selectAll()
    line(rig, "80")
    assert rig.window.workplace.pin_again.isVisible()
    rig.keys.type("10")
    away(rig, qtbot, "language")
    field = caps()
    assert field.text() == "80"
    assert not rig.window.workplace.pin_again.isVisible()
    field.setFocus()
    press(rig, "Return")
    line(rig, PINS["MM"])
    assert 8000 in [cap.amount for cap in rig.work(of_house.caps)]
