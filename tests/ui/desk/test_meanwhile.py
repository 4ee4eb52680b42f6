"""What changed while a line was typed: nothing is posted that was not shown, nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk
from tracker.desk import guests
from tracker.ledger import register
from tracker.ledger.store import Ledger
from tracker.ui.desk.approval import Approval
from tracker.ui.desk.confirm import Confirm


def stay_in(ledger: Ledger, room: str) -> str:
    return register.with_room(ledger, room)[0].id


def test_a_guest_who_left_while_the_line_was_typed_is_asked_about(desk: Desk) -> None:
    desk.type("412 c20 wifi")
    now = desk.rig.clock()
    desk.rig.work(lambda ledger: guests.leave(ledger, stay_in(ledger, "412"), now))
    desk.press("Return")
    assert desk.lines() == []
    question = desk.page.questions.current()
    assert isinstance(question, Confirm)
    assert "left at 12:00, while this was typed" in question.accessibleName()
    assert desk.text == "412 c20 wifi"
    QTest.qWait(350)
    desk.press("Return")
    (line,) = desk.lines()
    assert line.body["post_stay"] is True


def test_a_guest_who_moved_meanwhile_is_asked_about_and_no_posts_nothing(desk: Desk) -> None:
    desk.type("412 c20 wifi")
    now = desk.rig.clock()
    desk.rig.work(lambda ledger: guests.move(ledger, stay_in(ledger, "412"), "518", now))
    desk.press("Return")
    question = desk.page.questions.current()
    assert isinstance(question, Confirm)
    assert "is in 518 now, not in 412" in question.accessibleName()
    desk.press("Esc")
    assert desk.lines() == []
    assert desk.text == "412 c20 wifi"


def test_what_was_known_when_it_was_typed_asks_nothing(desk: Desk) -> None:
    now = desk.rig.clock()
    desk.rig.work(lambda ledger: guests.leave(ledger, stay_in(ledger, "412"), now))
    desk.rig.link.refresh()
    desk.rig.settle()
    desk.say("412 c20")
    assert len(desk.lines()) == 1


def test_a_cap_that_sank_meanwhile_asks_for_the_lead(desk: Desk) -> None:
    desk.type("412 c20 wifi")
    assert desk.roles["ok"] == "leaves €80.00 of €100"
    desk.rig.work(lambda ledger: Hotel(ledger, desk.rig.clock(), desk.rig.people).cap(1500))
    desk.press("Return")
    assert desk.lines() == []
    assert isinstance(desk.page.questions.current(), Approval)
    assert desk.text == "412 c20 wifi"


@pytest.mark.parametrize("times", [1, 30])
def test_a_favourites_key_held_down_is_pressed_once(desk: Desk, times: int) -> None:
    desk.type("412")
    handle = desk.page.window().windowHandle()
    control = Qt.KeyboardModifier.ControlModifier
    for n in range(times):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, control, "", n > 0)
        QApplication.sendEvent(handle, event)
    desk.rig.settle()
    once = desk.text
    assert once != "412"
    desk.press("Return")
    assert len(desk.lines()) == 1


def test_another_favourite_takes_the_place_of_the_one_before(desk: Desk) -> None:
    desk.type("412").press("Ctrl+1", "Ctrl+2", "Ctrl+2")
    assert desk.text == "412 2"
    desk.press("Return")
    assert len(desk.lines()) == 1


def test_a_letter_held_down_is_a_line_like_any_other(desk: Desk) -> None:
    desk.type("412 c20 ")
    for n in range(400):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", n > 0)
        QApplication.sendEvent(desk.page.line.edit, event)
    desk.rig.settle()
    assert desk.text == "412 c20 " + "x" * 400
    assert desk.chips[0] == "412 Łukasz Nguyễn"
    assert desk.lines() == []
