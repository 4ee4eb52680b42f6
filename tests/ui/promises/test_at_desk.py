"""At the desk, by keyboard: what is owed is seen, kept, broken, taken over and made; how a line landed is one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.rig import Hotel
from tests.ui.desk.conftest import Desk, OpenDesk
from tracker.desk.promises import making
from tracker.domain.gesture import new_uuid
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui.promises.next_step import NextStep
from tracker.ui.promises.panels import LandedPanel, MakePanel, SettlePanel

pytestmark = pytest.mark.by_lot("promises at the desk", 8)


def words(desk: Desk, kind: str) -> list[tuple[object, ...]]:
    """The lines of a kind: what their body says, and their text."""

    def read(ledger: Ledger) -> list[tuple[Line, str]]:
        lines = ledger.lines("WHERE j.kind = ? ORDER BY j.seq", (kind,))
        return [(x, str(ledger.query("SELECT text FROM line_text WHERE uuid = ?", (x.uuid,)))) for x in lines]

    return [
        (x.body.get("kept", x.body.get("outcome", x.body.get("owner"))), x.actor, text)
        for x, text in desk.rig.work(read)
    ]


def rows(desk: Desk) -> list[tuple[str, str, str]]:
    return [(r.due, r.who, r.owner) for r in desk.page.owed.card.list.rows.rows]


def question(desk: Desk, kind: type[QWidget]) -> QWidget:
    found = desk.page.questions.current()
    assert isinstance(found, kind), found
    return found


def test_a_promise_of_the_quick_line_stands_below_the_caps_at_once(desk: Desk) -> None:
    assert desk.page.owed.card.isHidden()
    desk.say("412 c20 wifi down !2h")
    assert desk.page.owed.card.isVisible()
    assert rows(desk) == [("due 14:00", "412 Łukasz Nguyễn", "RR")]
    assert "wifi down" in desk.page.owed.card.list.rows.rows[0].spoken()


def test_it_becomes_due_and_overdue_by_word_and_glyph_as_time_passes(desk: Desk) -> None:
    desk.say("412 c20 wifi down !2h")
    looks = []
    for minutes in (0, 90, 60, 1440):
        desk.rig.clock.later(minutes=minutes)
        desk.page.owed.owing.look()
        row = desk.page.owed.card.list.rows.rows[0]
        looks.append((row.role, row.due, [f.text for f in desk.page.owed.owing.facts()]))
    assert looks == [
        ("promise", "due 14:00", []),
        ("promise", "due 14:00", ["1 promise due"]),
        ("over", "overdue 30 min", ["1 promise overdue"]),
        ("over", "overdue since Mon 23 Nov", ["1 promise overdue"]),
    ]


def test_it_is_kept_with_a_word_and_gone(desk: Desk) -> None:
    desk.say("412 c20 wifi down !2h").press("Ctrl+Shift+P", "Return")
    panel = question(desk, SettlePanel)
    assert "412 Łukasz Nguyễn · wifi down" in panel.accessibleName()
    desk.press("Tab").type("called her").press("Return")
    assert words(desk, "promise_kept") == [(True, "RR", '[(\'{"note":"called her"}\',)]')]
    assert (rows(desk), desk.page.owed.card.isHidden(), desk.focus()) == ([], True, "quick")
    assert "is kept" in desk.status
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert ("ok", "kept") in row.marks


def test_it_is_broken_by_one_arrow(desk: Desk) -> None:
    desk.say("412 c20 !2h").press("Ctrl+Shift+P", "Return", "Right", "Return")
    assert [w[0] for w in words(desk, "promise_kept")] == [False]
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert ("refused", "broken") in row.marks


def test_a_colleagues_is_taken_over(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Other", "700"), 500, by="R2", promise="1h")

    desk = open_desk(prepare)
    assert [r[2] for r in rows(desk)] == ["R2"]
    desk.press("Ctrl+Shift+P", "Return", "Right", "Right", "Return")
    assert [r[2] for r in rows(desk)] == ["RR"]
    desk.press("Ctrl+Shift+P", "Return")
    assert list(question(desk, SettlePanel).choice._tabs) == ["kept", "broken", "theirs"]  # type: ignore[attr-defined]


def test_escape_leaves_it_as_it_is(desk: Desk) -> None:
    desk.say("412 c20 !2h").press("Ctrl+Shift+P", "Return", "Esc")
    assert (words(desk, "promise_kept"), len(rows(desk)), desk.focus()) == ([], 1, "quick")


def test_one_is_made_for_the_chosen_guest_without_a_gesture(desk: Desk) -> None:
    desk.page.caps.list.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("Down", "Home", "Ctrl+P")
    question(desk, MakePanel)
    desk.type("bring an iron").press("Return")
    assert "is no time" in question(desk, MakePanel).words()  # type: ignore[attr-defined]
    assert desk.focus() == "promise-due"
    desk.type("18:00").press("Tab").press("Ctrl+A").type("zz").press("Return")
    assert desk.focus() == "promise-owner"
    desk.type("ll").press("Return")
    assert words(desk, "promise") == [("LL", "RR", '[(\'{"promise":"bring an iron"}\',)]')]
    assert [(r[0], r[2]) for r in rows(desk)] == [("due 18:00", "LL")]


def test_one_is_made_for_the_guest_whom_the_line_names_and_the_line_stays(desk: Desk) -> None:
    desk.type("207 c1").press("Ctrl+P").type("bring an iron").press("Return").type("18:00").press("Return")
    assert [(r[0], r[1]) for r in rows(desk)] == [("due 18:00", "207 山田 太郎")]
    assert (desk.text, desk.focus()) == ("207 c1", "quick")
    desk.type("0").press("Return")
    assert [line.amount for line in desk.lines("credit")] == [1000]


def test_without_anybody_named_it_says_how_to_name_somebody(desk: Desk) -> None:
    desk.press("Ctrl+P")
    assert desk.page.questions.current() is None
    assert desk.status == "Name a guest in the quick line, or choose one among the caps or a recent line"


def test_one_key_on_a_line_says_how_it_landed(desk: Desk) -> None:
    desk.say("412 c20 wifi")
    desk.page.recent.stand_on(desk.lines()[-1].seq)
    desk.press("D")
    assert [w[0] for w in words(desk, "outcome")] == ["delighted"]
    row = desk.page.recent.table.rows.row(0)
    assert row is not None
    assert ("favourite", "delighted") in row.marks
    desk.press("F")
    assert [w[0] for w in words(desk, "outcome")] == ["delighted", "fine"]
    assert "412 Łukasz Nguyễn: fine" in desk.status


def test_still_unhappy_offers_the_next_step_in_place(desk: Desk) -> None:
    desk.say("412 c20 wifi")
    seq = desk.lines()[-1].seq
    desk.page.recent.stand_on(seq)
    desk.press("U")
    question(desk, NextStep)
    desk.press("P")
    desk.type("call at six").press("Tab").type("18:00").press("Return")
    promise = desk.lines("promise")[-1]
    assert (promise.body["of"], [r[0] for r in rows(desk)]) == (seq, ["due 18:00"])
    desk.page.owed.card.list.setFocus(Qt.FocusReason.TabFocusReason)
    desk.page.owed.card.list.select()
    desk.press("U").press("L")
    assert question(desk, MakePanel).owner.text() == "LL"  # type: ignore[attr-defined]
    desk.press("Return")
    assert [r[2] for r in rows(desk)] == ["LL", "RR"]


def test_still_unhappy_opens_the_drawer_with_the_guest_in_it(desk: Desk) -> None:
    desk.say("412 c20 wifi")
    desk.page.recent.stand_on(desk.lines()[-1].seq)
    desk.press("U", "G")
    assert desk.page.drawing.is_open()
    assert desk.page.drawing.drawer.form.stay == desk.lines()[-1].stay


def test_a_word_is_said_in_the_panel_and_the_last_one_counts(desk: Desk) -> None:
    desk.say("412 c20 wifi")
    desk.page.recent.stand_on(desk.lines()[-1].seq)
    desk.page.owed.ask_selected()
    panel = question(desk, LandedPanel)
    assert "412 Łukasz Nguyễn" in panel.accessibleName()
    desk.press("D", "Tab").type("found us fun").press("Return")
    assert words(desk, "outcome") == [("delighted", "RR", '[(\'{"note":"found us fun"}\',)]')]


def test_at_a_size_without_room_for_the_card_the_key_asks_about_the_first(desk: Desk) -> None:
    desk.say("412 c20 !2h")
    desk.page.resize(700, 700)
    assert not desk.page.owed.card.isVisible()
    desk.press("Ctrl+Shift+P")
    question(desk, SettlePanel)


def test_what_was_settled_meanwhile_is_said_in_the_panel(desk: Desk) -> None:
    desk.say("412 c20 !2h").press("Ctrl+Shift+P", "Return")
    seq = desk.lines()[-1].seq
    from tracker.desk.promises import settling

    person = desk.rig.people["R2"]
    desk.rig.work(lambda ledger: settling.settle(ledger, seq, person, desk.rig.clock(), kept=True))
    desk.press("Return")
    assert "was kept already" in question(desk, SettlePanel).words()  # type: ignore[attr-defined]


def test_an_older_promise_of_another_shift_is_there_at_sign_in(open_desk: OpenDesk) -> None:
    def prepare(hotel: Hotel) -> None:
        stay = hotel.guest("Ada Other", "700")
        new = making.NewPromise(new_uuid(), stay.id, "30m", "find the scarf")
        making.make(hotel.ledger, new, hotel.people["R2"], hotel.now)
        hotel.close()

    desk = open_desk(prepare)
    assert rows(desk) == [("due 12:30", "700 Ada Other", "R2")]
