"""On the shift page, by keyboard: a promise is kept or broken before the shift is closed, and what is left is handed over."""

from __future__ import annotations

from tests.rig import Hotel
from tests.ui.shift.conftest import Start
from tracker.ui.promises.panels import SettlePanel
from tracker.ui.widgets import Words


def promised(hotel: Hotel) -> None:
    stay = hotel.guest("Ben Sample", "415")
    hotel.post(stay, 500, promise="18:00", promised="find the scarf")
    hotel.post(stay, 600, promise="1h", promised="ring the carrier", owner="R2")


def test_the_one_that_is_due_first_is_asked_about(start: Start) -> None:
    desk = start("LL", promised)
    desk.press("Ctrl+Shift+P")
    panel = desk.page.questions.current()
    assert isinstance(panel, SettlePanel)
    assert "ring the carrier" in panel.accessibleName()
    desk.press("Return")
    assert desk.count("promise_kept") == 1
    desk.press("Ctrl+Shift+P", "Right", "Return")
    assert desk.count("promise_kept") == 2
    assert desk.page.now.head.chips.chips() == []


def test_what_is_left_is_handed_over_by_words_and_owner(start: Start) -> None:
    desk = start("LL", promised)
    desk.press("Return", "Ctrl+Return")
    report = desk.page.closing.walk.report
    said = " ".join(w.text() for w in report.findChildren(Words))
    assert "415 Ben Sample · find the scarf · RR" in said
    assert "415 Ben Sample · ring the carrier · R2" in said


def test_a_promise_is_handed_over_by_initials(start: Start) -> None:
    desk = start("LL", promised)
    desk.press("Ctrl+Shift+P", "Right", "Right", "Right", "Tab")
    desk.type("rr")
    desk.press("Return")
    view = desk.page.reading.view
    assert view is not None
    assert [p.owner.initials for p in view.promises] == ["RR", "RR"]


def test_handing_over_to_nobody_says_so_and_keeps_the_question(start: Start) -> None:
    desk = start("LL", promised)
    desk.press("Ctrl+Shift+P", "Right", "Right", "Right", "Tab")
    desk.type("zz")
    desk.press("Return")
    panel = desk.page.questions.current()
    assert isinstance(panel, SettlePanel)
    assert "zz" in panel.words()
    assert panel.owner.hasFocus()
