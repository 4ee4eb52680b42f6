"""From the guest's page to the desk: the guest stands in the quick line, also one who has left."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import guests
from tracker.ledger import register


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


def _slow_disk(rig: DeskRig) -> Event:
    """The ledger answers nobody until the event is set."""
    go = Event()
    rig.thread.submit(lambda _ledger: go.wait(10))
    return go


def test_keys_go_into_the_form_before_the_disk_has_told_who_is_in_house(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    go = _slow_disk(rig)
    rig.keys.press("F2", "Ctrl+G")
    rig.keys.type("Ada Example")
    rig.keys.press("Tab", "Tab")
    rig.keys.type("2n")
    rig.keys.press("Return")
    go.set()
    rig.settle()
    (stay,) = rig.work(lambda ledger: register.with_name(ledger, "ada"))
    assert stay.departure == date(2026, 11, 25), "counted from the business day"


def test_enter_on_a_guest_waits_until_the_disk_has_told_who_is_in_house(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    go = _slow_disk(rig)
    rig.keys.press("F2")
    rig.keys.type("412")
    rig.keys.press("Return")
    go.set()
    rig.settle()
    assert rig.window.pages.current() == "desk"
