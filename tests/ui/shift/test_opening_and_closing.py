"""A lead opens and closes shifts by keyboard; a rep opens them; a close is one close."""

from __future__ import annotations

import pytest

from tests.rig import Hotel
from tests.ui.shift.conftest import Start
from tracker.desk import handover
from tracker.desk.gestures import post
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.problems import LedgerFault
from tracker.ledger import register
from tracker.ui.desk import confirm
from tracker.ui.shift import page as shift_page
from tracker.ui.shift.closing import report_step
from tracker.ui.widgets import Words

pytestmark = pytest.mark.by_lot("a shift opened and closed", 7)


def gestures(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "414")
    hotel.post(stay, 2000)
    hotel.post(stay, 1000, by="R2", estimated=True, kind=Kind.FREE_LABEL)
    hotel.post(hotel.guest("Ben Sample", "415"), 500, promise="18:00")


def test_enter_opens_the_first_shift(start: Start) -> None:
    desk = start("LL")
    assert desk.page.now.head.name.text() == "No shift yet"
    desk.press("Return")
    assert desk.count("shift_open") == 1
    assert desk.page.now.head.name.text() == "Shift 1"
    assert desk.page.bar.close_shift.hasFocus()


def test_the_head_says_what_the_shift_comes_to(start: Start) -> None:
    desk = start("LL", gestures)
    shown = {key: figure.amount() for key, figure in desk.page.now.head.figures.items()}
    assert shown == {"value": "€35.00", "cost": "€35.00", "gestures": "3", "guests": "2", "reversed": "€0.00"}
    assert desk.page.now.head.chips.chips() == [("1 promise", "promise"), ("1 estimate", "estimate")]
    assert "R2 Rolf Rep, 1 gesture, €10.00" in desk.page.now.reps.accessibleDescription()


def test_the_last_step_lists_what_is_handed_over_and_enter_closes(start: Start) -> None:
    desk = start("LL", gestures)
    desk.press("Return", "Ctrl+Return")
    report = desk.page.closing.walk.report
    assert {k: f.amount() for k, f in report.figures.items()} == {
        "value": "€35.00", "cost": "€35.00", "gestures": "3", "guests": "2",
    }  # fmt: skip
    said = " ".join(w.text() for w in report.findChildren(Words))
    assert "€10.00 is an estimate" in said
    assert "promised by 18:00 · 415 Ben Sample" in said
    desk.press("Return")
    assert desk.count("shift_close") == 1
    assert desk.page.now.head.name.text() == "Shift 1 is closed"
    assert desk.page.bar.export.hasFocus()
    assert "Shift 1 is closed" in desk.status()


def test_a_close_that_is_pressed_again_and_again_closes_once(start: Start) -> None:
    desk = start("LL", gestures)
    desk.press("Ctrl+Return", "Ctrl+Return")
    desk.answer = desk.folder / "extra.pdf"
    desk.rig.keys.press("Return", "Return", "Return")
    desk.settle()
    assert desk.count("shift_close") == 1
    assert desk.count("shift_open") == 1


def test_the_echo_of_an_enter_is_no_answer(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = start("LL", gestures)
    for module in (confirm, report_step, shift_page):
        monkeypatch.setattr(module, "SEEN_AFTER", 60_000)
    desk.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return", "Return", "Return")
    assert desk.count("shift_close") == 0
    assert desk.page.closing.active


def test_esc_puts_the_close_away_and_closes_nothing(start: Start) -> None:
    desk = start("LL", gestures)
    desk.press("Ctrl+Return", "Esc")
    assert not desk.page.closing.active
    assert desk.count("shift_close") == 0
    assert desk.page.bar.close_shift.hasFocus()
    desk.press("Esc")
    assert desk.rig.window.pages.current() == "desk"


def test_the_handover_note_is_on_the_closed_shift(start: Start) -> None:
    desk = start("LL", gestures)
    desk.press("Ctrl+H")
    desk.type("Lift 2 is under repair")
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")
    facts = desk.page.reading.view and desk.page.reading.view.facts
    assert facts is not None
    assert facts.note == "Lift 2 is under repair"
    assert desk.page.now.note.read.text() == "Lift 2 is under repair"


def test_the_handover_note_outlives_a_lock_and_a_restart(start: Start) -> None:
    desk = start("LL", gestures)
    desk.press("Ctrl+H")
    desk.type("Call 415 back")
    desk.sign_in("L2")
    assert desk.page.now.note.note() == "Call 415 back"
    kept = desk.rig.work(lambda ledger: ledger.query("SELECT text FROM draft WHERE initials = '~handover'"))
    assert "Call 415 back" in kept[0][0]


def test_a_rep_sees_the_shift_but_cannot_close_it(start: Start) -> None:
    desk = start("RR", gestures)
    bar = desk.page.bar
    assert not bar.close_shift.isVisible()
    assert not bar.look.isVisible()
    assert bar.who.text() == "A lead closes the shift: LL · L2 · MM"
    desk.press("Ctrl+Return", "Return")
    assert desk.count("shift_close") == 0
    assert desk.page.now.lines.table.hasFocus()


def test_a_rep_opens_the_next_shift(start: Start) -> None:
    def closed(hotel: Hotel) -> None:
        gestures(hotel)
        hotel.close("LL")

    desk = start("RR", closed)
    assert not desk.page.bar.export.isVisible()
    desk.press("Ctrl+O")
    assert desk.page.now.head.name.text() == "Shift 2"


def test_a_clock_that_jumped_is_asked_about_before_the_close(start: Start) -> None:
    desk = start("LL", gestures)
    desk.rig.clock.later(days=3)
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")
    assert desk.count("shift_close") == 0
    question = desk.page.questions.current()
    assert isinstance(question, confirm.Confirm)
    assert "confirm that the date is right" in question.accessibleName()
    desk.press("Return")
    assert desk.count("shift_close") == 1


def test_a_gesture_posted_meanwhile_is_in_the_figures(start: Start) -> None:
    desk = start("LL", gestures)
    person, now = desk.rig.people["LL"], desk.rig.clock()

    def one_more(ledger):  # type: ignore[no-untyped-def]  # a stand-in for another page
        stay = register.in_house(ledger, desk.rig.link.view.day.day)[0]  # type: ignore[union-attr]  # signed in
        post(ledger, Draft(new_uuid(), stay.id, Kind.CREDIT, 700), person, now)

    desk.rig.work(one_more)
    desk.rig.link.refresh()
    desk.settle()
    assert desk.page.now.head.figures["value"].amount() == "€42.00"


def test_a_disk_that_fails_keeps_step_and_note_and_the_next_enter_closes(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start("LL", gestures)
    desk.press("Ctrl+H")
    desk.type("Lift 2")
    real = handover.close_once

    def full(*_args: object, **_more: object) -> None:
        raise LedgerFault("disk_full", "The disk is full. Nothing was recorded.")

    monkeypatch.setattr(handover, "close_once", full)
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")
    assert desk.rig.link.fault is not None
    assert desk.page.closing.active
    monkeypatch.setattr(handover, "close_once", real)
    desk.press("Return")
    assert desk.count("shift_close") == 0, "posting is off until the ledger works"
    with desk.qtbot.waitSignal(desk.rig.link.mended):
        pass
    desk.settle()
    desk.press("Return")
    assert desk.count("shift_close") == 1
    assert desk.page.now.note.read.text() == "Lift 2"
