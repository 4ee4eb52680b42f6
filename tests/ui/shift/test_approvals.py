"""What waits is approved or declined in place, with a lead's initials and PIN, whoever is at the desk."""

from __future__ import annotations

from tests.rig import PINS, Hotel
from tests.ui.shift.conftest import ShiftDesk, Start
from tracker.ui.shift.asking.consent_panel import ConsentPanel


def waiting(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Ada Example", "414"), 40_000, approver="LL")


def panel(desk: ShiftDesk) -> ConsentPanel:
    found = desk.page.questions.current()
    assert isinstance(found, ConsentPanel)
    return found


def test_what_waits_stands_first_and_enter_asks(start: Start) -> None:
    desk = start("MM", waiting)
    row = desk.page.now.lines.table.rows.row(0)
    assert row is not None
    assert row.marks[0] == ("pending", "waits · €300.00 over")
    desk.tab_to(desk.page.now.lines.table)
    desk.press("Return")
    assert panel(desk).initials.text() == "MM"
    assert panel(desk).pin.hasFocus()


def test_a_manager_approves_with_a_pin(start: Start) -> None:
    desk = start("MM", waiting)
    desk.press("Ctrl+J")
    desk.type(PINS["MM"])
    desk.press("Return")
    assert desk.count("approval") == 1
    assert desk.page.questions.current() is None
    assert "MM approved line" in desk.status()
    assert desk.page.now.head.chips.chips() == []


def test_a_lead_gives_a_word_at_a_reps_desk_and_the_session_stays(start: Start) -> None:
    desk = start("RR", waiting)
    desk.press("Ctrl+J")
    assert panel(desk).initials.hasFocus()
    desk.type("mm")
    assert panel(desk).pin.hasFocus()
    desk.type(PINS["MM"])
    desk.press("Return")
    assert desk.count("approval") == 1
    assert desk.rig.link.person == desk.rig.people["RR"]


def test_declining_gives_the_headroom_back(start: Start) -> None:
    desk = start("RR", waiting)
    desk.press("Ctrl+J")
    desk.type("ll")
    desk.type(PINS["LL"])
    desk.tab_to(panel(desk).decline)
    desk.press("Return")
    assert desk.count("decline") == 1
    assert desk.page.now.head.figures["value"].amount() == "€0.00"


def test_above_a_leads_own_authority_is_said_in_place_and_nothing_is_lost(start: Start) -> None:
    desk = start("LL", waiting)
    desk.press("Ctrl+J")
    desk.type(PINS["LL"])
    desk.press("Return")
    assert "a manager can approve" in panel(desk).words()
    assert desk.count("approval") == 0
    desk.type("mm")
    desk.type(PINS["MM"])
    desk.press("Return")
    assert desk.count("approval") == 1


def test_a_pin_behind_initials_that_do_not_count_is_not_read_on_the_screen(start: Start) -> None:
    desk = start("RR", waiting)
    desk.press("Ctrl+J")
    for who, said in (("rr", "a rep cannot approve"), ("zz", "nobody here")):
        desk.type(who + PINS["RR"])
        assert (panel(desk).initials.text(), panel(desk).pin.text()) == (who, PINS["RR"])
        desk.press("Return")
        assert said in panel(desk).words().lower()
        assert panel(desk).initials.hasFocus()
    assert desk.count("approval") == 0


def test_a_wrong_pin_is_refused_and_the_throttle_waits(start: Start) -> None:
    desk = start("LL", waiting)
    desk.press("Ctrl+J")
    for _ in range(3):
        desk.type("9999")
        desk.press("Return")
    assert "wait" in panel(desk).words()
    assert not panel(desk).approve.isEnabled()
    assert desk.count("approval") == 0
    assert desk.count("bad_pin") == 3


def test_nobody_is_offered_their_own_entry(start: Start) -> None:
    desk = start("LL", lambda hotel: _own(hotel))
    desk.press("Ctrl+J")
    assert panel(desk).initials.text() == ""
    assert "L2 · MM" in panel(desk).words()


def _own(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Ada Example", "414"), 90_000, by="LL", approver="L2")


def test_what_waited_is_carried_and_can_be_approved_after_the_close(start: Start) -> None:
    desk = start("MM", waiting)
    desk.press("Ctrl+Return", "Ctrl+Return", "Return")
    assert desk.page.now.head.name.text() == "Shift 1 is closed"
    desk.press("Ctrl+J")
    desk.type(PINS["MM"])
    desk.press("Return")
    assert desk.count("approval") == 1
    assert desk.page.now.head.name.text() == "Shift 2"
