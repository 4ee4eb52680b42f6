"""From the guest's page to the desk: the guest stands in the quick line, also one who has left."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import guests
from tracker.desk.guests import NewGuest
from tracker.ledger import register
from tracker.ui.desk.page import DeskPage


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


def test_a_guest_whom_the_desk_cannot_name_yet_stands_in_the_line_once_it_can(tmp_path: Path, qtbot: QtBot) -> None:
    """Somebody just added, or who left long ago: what is typed meanwhile waits for them in the line, and is nobody else's."""
    rig = desk_rig(tmp_path, qtbot)
    rig.settle()
    stay = rig.work(lambda ledger: guests.add(ledger, NewGuest("Nora New", "733"), rig.clock(), "RR")).id
    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    rig.link.gesture_for.emit(stay)
    rig.keys.type("c20 wifi")
    rig.link.refresh()
    rig.settle()
    assert (page.line.edit.text(), page.line.stay) == ("733 c20 wifi", stay)
    rig.keys.press("Return")
    rig.settle()
    other = rig.work(lambda ledger: guests.add(ledger, NewGuest("Otto Other", "734"), rig.clock(), "RR")).id
    rig.link.gesture_for.emit(other)
    rig.keys.type("412 c5 wifi")
    rig.link.refresh()
    rig.settle()
    assert (page.line.edit.text(), page.line.understood.stay and page.line.understood.stay.room) == (
        "412 c5 wifi",
        "412",
    )
    third = rig.work(lambda ledger: guests.add(ledger, NewGuest("Tess Third", "735"), rig.clock(), "RR")).id
    rig.link.gesture_for.emit(third)
    rig.link.refresh()
    rig.settle()
    assert (page.line.edit.text(), page.line.stay) == ("735 c5 wifi", third), "as with a guest who is known"


def test_a_favourite_pressed_right_after_the_pin_is_taken_once_it_is_known(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    rig.unlock("RR")
    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    rig.settle()
    view = rig.link.view
    assert view is not None
    page.reading.start()  # as at the next sign-in
    go = _slow_disk(rig)
    page._show(view)
    rig.keys.type("412")
    rig.keys.press("Ctrl+1")
    go.set()
    rig.settle()
    assert page.line.understood.preset is not None
