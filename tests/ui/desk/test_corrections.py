"""Asked before it is done, and taken back afterwards: similar lines, the clock, Ctrl+Z, a reversal with its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.desk import overview
from tracker.ui.desk import confirm
from tracker.ui.desk.commands import desk_commands
from tracker.ui.desk.confirm import Confirm
from tracker.ui.desk.reversal import Reversal


def test_the_same_again_within_ten_minutes_asks_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Story 20."""
    monkeypatch.setattr(confirm, "SEEN_AFTER", 60_000)
    desk.say("412 c20 wifi")
    desk.rig.clock.later(minutes=5)
    desk.say("412 c20 wifi")
    assert len(desk.lines()) == 1
    question = desk.page.questions.current()
    assert isinstance(question, Confirm)
    assert "confirm if this is another one" in question.accessibleName()
    assert desk.text == "412 c20 wifi"
    desk.press("Return")
    assert len(desk.lines()) == 1, "the echo of Enter is no answer"
    monkeypatch.setattr(confirm, "SEEN_AFTER", 0)
    desk.press("Return")
    assert len(desk.lines()) == 2
    assert (desk.text, desk.focus()) == ("", "quick")


def test_taking_the_selected_line_back_says_when_none_is_selected(desk: Desk) -> None:
    desk.say("412 c20")
    (reverse,) = (command for command in desk_commands(lambda: desk.page) if command.key == "desk.reverse")
    reverse.run()
    desk.rig.settle()
    assert (desk.status, desk.focus()) == ("Choose a gesture among the recent lines first", "quick")


def test_escape_does_not_post_the_same_again(desk: Desk) -> None:
    desk.say("412 c20").say("412 c20").press("Esc")
    assert len(desk.lines()) == 1
    assert (desk.text, desk.focus()) == ("412 c20", "quick")


def test_whoever_goes_on_typing_types_the_next_line(desk: Desk) -> None:
    desk.say("412 c20").say("412 c20")
    assert isinstance(desk.page.questions.current(), Confirm)
    desk.say("207 c5")
    assert [line.amount for line in desk.lines()] == [2000, 500], "no key was swallowed, nothing was confirmed"
    desk.press("Esc")
    assert desk.text == "412 c20", "what was asked about is back in the line"


def test_a_clock_that_jumped_is_asked_about(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confirm, "SEEN_AFTER", 0)
    desk.rig.clock.later(days=3)
    desk.say("412 c20")
    assert desk.lines() == []
    question = desk.page.questions.current()
    assert isinstance(question, Confirm)
    assert "confirm that the date is right" in question.accessibleName()
    desk.press("Return")
    assert len(desk.lines()) == 1


def test_ctrl_z_takes_the_own_last_line_back(desk: Desk) -> None:
    desk.say("412 c20 wifi").say("207 c10")
    desk.press("Ctrl+Z")
    assert isinstance(desk.page.questions.current(), Reversal)
    assert "€10.00 credit · 207 山田 太郎" in desk.page.questions.current().accessibleName()  # type: ignore[union-attr]
    desk.press("Return")
    back = desk.lines()[-1]
    assert (back.kind, back.amount, back.body["reason"], back.actor) == ("reversal", -1000, "entered_wrong", "RR")
    assert "Took back €10.00" in desk.status
    rows = [desk.page.recent.table.rows.row(n) for n in (0, 1)]
    assert [(r.gesture, r.struck) for r in rows if r] == [("Reversal", False), ("Credit", True)]
    assert desk.focus() == "quick"
    desk.press("Ctrl+Z")
    assert "€20.00 credit · 412" in desk.page.questions.current().accessibleName()  # type: ignore[union-attr]


def test_ctrl_z_does_not_touch_what_a_colleague_posted(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Other", "700"), 1000, by="R2")

    desk = open_desk(prepare)
    desk.press("Ctrl+Z")
    assert desk.page.questions.current() is None
    assert "Nothing of yours" in desk.status


def test_the_headroom_is_back_after_a_reversal(desk: Desk) -> None:
    """Story 21."""
    desk.say("412 c80")
    assert desk.page.caps.given() == (1, 1)
    desk.press("Ctrl+Z", "Return")
    assert desk.page.caps.given() == (0, 0), "nobody was helped today"
    desk.type("412 c100")
    assert desk.roles["warn"] == "leaves €0.00 of €100"


def test_arrows_choose_the_reason_and_a_return_can_be_partial(desk: Desk) -> None:
    """Story 24."""
    desk.say("412 c20 wifi").press("Ctrl+Z", "Right", "Right")
    panel = desk.page.questions.current()
    assert isinstance(panel, Reversal)
    assert panel.part.isVisible()
    panel.part.setFocus()
    panel.part.selectAll()
    desk.type("30").press("Return")
    assert "take back at most that" in panel.words()
    panel.part.selectAll()
    desk.type("7.50").press("Return")
    back = desk.lines()[-1]
    assert (back.amount, back.body["reason"]) == (-750, "returned")


def test_another_reason_needs_words(desk: Desk) -> None:
    desk.say("412 c20 wifi").press("Ctrl+Z", "Right", "Right", "Right")
    panel = desk.page.questions.current()
    assert isinstance(panel, Reversal)
    desk.press("Return")
    assert "what happened" in panel.words()
    desk.type("gave it to the neighbour").press("Return")
    assert desk.lines()[-1].body["reason"] == "other"


def test_delete_on_a_recent_line_takes_that_one_back(desk: Desk) -> None:
    desk.say("412 c20 wifi").say("207 c10")
    desk.press("Ctrl+F", "Down", "Down")
    desk.press("Delete")
    assert isinstance(desk.page.questions.current(), Reversal)
    desk.press("Return")
    back = desk.lines()[-1]
    assert back.amount == -2000


def test_what_takes_a_line_back_is_not_taken_back_itself(desk: Desk) -> None:
    desk.say("412 c20 wifi").press("Ctrl+Z", "Return")
    reversal, count = desk.lines()[-1], len(desk.lines())
    for seq in (reversal.seq, desk.lines()[0].seq):
        desk.page.recent.reverse_wanted.emit(seq)
        assert desk.page.questions.current() is None
        assert desk.status == f"Line {seq} stands: only a gesture can be taken back, once"
    assert len(desk.lines()) == count


def test_a_line_of_a_closed_shift_is_the_leads_to_correct(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Closed", "700"), 1000)
        hotel.close()

    desk = open_desk(prepare)
    seq = desk.lines()[0].seq
    desk.page.recent.reverse_wanted.emit(seq)
    desk.press("Return")
    panel = desk.page.questions.current()
    assert isinstance(panel, Reversal)
    assert "ask a lead" in panel.words()


def test_typing_is_undone_first_while_there_is_typing(desk: Desk) -> None:
    desk.say("412 c20").type("207")
    desk.press("Ctrl+Z")
    assert desk.page.questions.current() is None
    assert desk.text == ""
    desk.press("Ctrl+Z")
    assert isinstance(desk.page.questions.current(), Reversal)


def test_the_filter_finds_lines_and_escape_clears_it(desk: Desk) -> None:
    desk.say("412 c20 wifi").say("207 c10 noise")
    desk.press("Ctrl+F").type("wi-fi")
    table = desk.page.recent.table
    assert [table.rows.row(n).room for n in range(table.rows.rowCount())] == ["412"]  # type: ignore[union-attr]
    desk.press("Esc")
    assert table.rows.rowCount() == 2
    desk.press("Esc")
    assert desk.focus() == "quick"


def test_older_pages_come_while_scrolling(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(hotel: Hotel) -> None:
        stay = hotel.guest("Ada Many", "700")
        for _ in range(50):
            hotel.post(stay, 1)

    monkeypatch.setattr(overview, "RECENT", 40)
    desk = open_desk(prepare)
    table = desk.page.recent.table
    assert table.rows.total() == 40
    table.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("End")
    assert table.rows.total() == 50
    assert table.current_seq(), "the line one stood on is still there"
