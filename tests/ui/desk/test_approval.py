"""Above the cap: refused in words, something cheaper offered, the lead's PIN at the rep's station."""

from __future__ import annotations

import pytest

from tests.rig import PINS, Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.desk import policy
from tracker.ui.desk import confirm
from tracker.ui.desk.approval import Approval

pytestmark = pytest.mark.by_lot("a lead's word at the desk", 9)


def panel(desk: Desk) -> Approval:
    question = desk.page.questions.current()
    assert isinstance(question, Approval)
    return question


def spend(amount: int, room: str = "700", by: str = "RR") -> object:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Near", room), amount, by=by)
        hotel.later(minutes=30)

    return prepare


def test_one_cent_over_is_refused_and_a_cheaper_preset_fits(open_desk: OpenDesk) -> None:
    """Story 13."""
    desk = open_desk(spend(9200))
    desk.type("700 c8.01 wifi")
    assert desk.roles["over"] == "over by €0.01 · a lead approves"
    desk.press("Return")
    assert len(desk.lines()) == 1
    assert "Over by €0.01 · €8.00 is left" in panel(desk).accessibleName()
    assert panel(desk).offers[0].words() == "Minibar item €8"
    panel(desk).offers[0].setFocus()
    desk.press("Return")
    line = desk.lines()[-1]
    assert (line.amount, line.body["preset"], line.body["cause"], line.approver) == (800, "minibar", "IT.wifi", None)
    assert desk.page.questions.current() is None
    assert desk.text == ""


def test_no_amount_that_is_offered_is_cut_at_any_width(desk: Desk) -> None:
    desk.say("412 c150 noise")
    asked = panel(desk)
    asked.yes.set_words("Einverstanden")  # as long as a language needs it
    for width in range(900, 1500, 2):
        asked.resize(width, asked.height())
        asked._column.activate()
        cut = [offer.words() for offer in asked.offers if offer.isVisible() and offer.is_cut()]
        assert cut == [], f"at {width}"


def test_an_amount_that_fits_to_the_cent_passes(open_desk: OpenDesk) -> None:
    desk = open_desk(spend(9200))
    desk.say("700 c8")
    assert [line.amount for line in desk.lines()] == [9200, 800]


def test_the_leads_pin_posts_at_the_reps_station_and_the_session_stays(desk: Desk) -> None:
    """Story 17."""
    desk.say("412 c150 noise !2h")
    assert desk.text == "412 c150 noise !2h", "what was typed stays"
    assert desk.focus() == "lead"
    desk.type("ll")
    assert desk.focus() == "lead-pin", "the initials are whole: on to the PIN"
    desk.type(PINS["LL"]).press("Return")
    (line,) = desk.lines()
    assert (line.actor, line.rep, line.approver, line.amount) == ("RR", "RR", "LL", 15000)
    assert desk.rig.link.person == desk.rig.people["RR"]
    assert desk.status == "Logged €150.00 credit, room 412, approved by LL — Ctrl+Z undoes"
    assert (desk.text, desk.focus()) == ("", "quick")
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert row.marks[0] == ("over", "over cap · LL")


def test_a_wrong_pin_is_said_and_loses_nothing(desk: Desk) -> None:
    desk.say("412 c150 noise").type("ll9999").press("Return")
    assert "not right" in panel(desk).words()
    assert desk.text == "412 c150 noise"
    assert desk.focus() == "lead-pin"
    desk.type(PINS["LL"]).press("Return")
    assert [line.approver for line in desk.lines()] == ["LL"]


def test_too_many_wrong_pins_wait_in_words(desk: Desk) -> None:
    desk.say("412 c150 noise").type("ll")
    for _ in range(3):
        desk.type("9999").press("Return")
    assert "wait 30 seconds" in panel(desk).words()
    assert not panel(desk).yes.isEnabled()
    desk.rig.clock.later(seconds=31)
    panel(desk).lead._ready()
    desk.type(PINS["LL"]).press("Return")
    assert len(desk.lines()) == 1


@pytest.mark.parametrize(("who", "said"), [("r2", "rep"), ("zz", "Nobody here")])
def test_who_may_not_approve_is_told_so(desk: Desk, who: str, said: str) -> None:
    desk.say("412 c150 noise").type(who).press("Return")
    desk.type(PINS["R2"]).press("Return")
    assert said in panel(desk).words()
    assert desk.lines() == []
    assert desk.focus() == "lead"


def test_escape_puts_the_question_away_and_keeps_the_line(desk: Desk) -> None:
    desk.say("412 c150 noise").press("Esc")
    assert desk.page.questions.current() is None
    assert (desk.text, desk.focus()) == ("412 c150 noise", "quick")
    assert desk.lines() == []


def test_editing_the_line_afterwards_posts_what_it_says_now(desk: Desk) -> None:
    desk.say("412 c150").press("Esc", "Backspace", "Backspace").press("Return")
    assert [line.amount for line in desk.lines()] == [100]


def test_above_the_leads_own_limit_it_waits_and_the_outcome_is_explained(desk: Desk) -> None:
    """Story 16."""
    desk.say("412 c400 noise").type("ll" + PINS["LL"]).press("Return")
    (line,) = desk.lines()
    assert line.body["pending"] is True
    assert desk.status == "€400.00 credit, room 412, waits: it is above LL's own limit. It holds its headroom"
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert row.marks[0] == ("pending", "needs approval")


def test_a_manager_resolves_what_waits(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Waits", "700"), 40_000, approver="LL")

    desk = open_desk(prepare, signed_in="MM")
    assert "1 gesture waits for approval: Ctrl+Shift+A" in desk.notes
    monkeypatch.setattr(confirm, "SEEN_AFTER", 0)
    desk.press("Ctrl+Shift+A", "Return")
    assert [line.kind for line in desk.lines()] == ["credit", "approval"]
    row = desk.page.recent.table.rows.row(1)
    assert row is not None
    assert row.marks[0] == ("over", "over cap · MM")


def test_a_manager_declines_what_waits_and_the_headroom_is_back(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Waits", "700"), 40_000, approver="LL")

    desk = open_desk(prepare, signed_in="MM")
    desk.press("Ctrl+Shift+A", "Shift+Tab", "Return")
    assert [line.kind for line in desk.lines()] == ["credit", "decline"]
    assert "its headroom is back" in desk.status


def test_a_rep_is_not_offered_to_approve(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Waits", "700"), 40_000, approver="LL")

    desk = open_desk(prepare)
    desk.press("Ctrl+Shift+A")
    assert desk.page.questions.current() is None


def test_a_lead_cannot_approve_an_own_entry(open_desk: OpenDesk) -> None:
    """Story 15."""
    desk = open_desk(signed_in="LL")
    desk.say("412 c350 noise").type("ll")
    assert desk.focus() == "lead", "not among those who can"
    desk.press("Return").type(PINS["LL"]).press("Return")
    assert "own entry" in panel(desk).words()
    assert desk.lines() == []


def test_in_sole_lead_mode_a_lead_approves_the_own_entry(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        policy.set_sole_lead(hotel.ledger, True, hotel.people["MM"], hotel.now)

    desk = open_desk(prepare, signed_in="LL")
    desk.say("412 c350 noise").type("ll" + PINS["LL"]).press("Return")
    (line,) = desk.lines()
    assert (line.actor, line.approver, line.body["sole_lead"]) == ("LL", "LL", True)


def test_a_cap_that_changed_while_the_line_was_typed_is_the_one_that_counts(desk: Desk) -> None:
    """Story 14."""
    desk.type("412 c80")
    assert desk.roles["ok"] == "leaves €20.00 of €100"
    manager, now = desk.rig.people["MM"], desk.rig.clock.now
    from tracker.domain.people import Role

    desk.rig.work(lambda ledger: policy.set_cap(ledger, Role.REP, 5000, manager, now))
    desk.press("Return")
    assert desk.lines() == []
    assert "Over by €30.00" in panel(desk).accessibleName()


def test_a_second_line_can_be_posted_while_a_question_is_open(desk: Desk) -> None:
    desk.rig.keys.type("412 c150")
    desk.rig.keys.press("Return")
    desk.rig.keys.type("207 c5")
    desk.rig.settle()
    assert desk.text == "207 c5", "the keys went to the line, not to the question"
    assert desk.focus() == "quick"
    desk.press("Return")
    assert [line.amount for line in desk.lines()] == [500]
    assert panel(desk).attempt.draft.amount == 15000
