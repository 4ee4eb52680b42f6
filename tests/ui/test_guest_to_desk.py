"""From the guest's page to the desk: the guest stands in the quick line, also one who has left."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import desk_rig
from tracker.desk import guests


def test_enter_on_a_guest_opens_a_gesture_at_the_desk(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.settle()
    rig.keys.press("F2")
    rig.settle()
    rig.keys.type("yn")
    rig.keys.press("Backspace", "Backspace")
    rig.keys.type("nguyen")
    rig.settle()
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.pages.current() == "desk"
    rig.keys.type("c20 wifi")
    rig.keys.press("Return")
    rig.settle()
    (line,) = rig.work(lambda ledger: ledger.lines("WHERE j.kind = 'credit'"))
    assert (line.amount, line.body["room"]) == (2000, "412")


def test_a_guest_who_left_can_be_given_something_too(tmp_path: Path, qtbot: QtBot) -> None:
    def left(hotel: Hotel) -> None:
        guests.leave(hotel.ledger, hotel.guest("Gone Example", "714").id, hotel.now)

    rig = desk_rig(tmp_path, qtbot, prepare=left)
    rig.settle()
    rig.keys.press("F2")
    rig.settle()
    rig.keys.type("gone")
    rig.settle()
    rig.keys.press("Return")
    rig.settle()
    rig.keys.type("c20 wifi")
    rig.keys.press("Return")
    rig.settle()
    (line,) = rig.work(lambda ledger: ledger.lines("WHERE j.kind = 'credit'"))
    assert line.body["post_stay"] is True
