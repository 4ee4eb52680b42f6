"""The guest's time line by keyboard: what stands on it, how keys move on it, and what Enter offers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tracker.desk import guests as use
from tracker.desk import merging, true_ups
from tracker.desk.erasing.erasure import erase
from tracker.desk.promises import landing, making, settling
from tracker.desk.promises.making import NewPromise
from tracker.domain.gesture import Kind, new_uuid
from tracker.domain.promise import Outcome
from tracker.domain.stay import TEXT_ERASED
from tracker.ui.desk import confirm
from tracker.ui.desk.reversal import Reversal
from tracker.ui.guests.time_line.paint import TimeDelegate
from tracker.ui.guests.time_line.rows import TimeRow
from tracker.ui.guests.time_line.words import LOOKS
from tracker.ui.icons import names
from tracker.ui.promises.panels import LandedPanel, MakePanel, SettlePanel

pytestmark = pytest.mark.by_lot("a guest's time line", 11)


def _story(hotel: Hotel) -> None:
    early = hotel.guest("Ada Example", "214", arrival=date(2025, 9, 3), departure=date(2025, 9, 7))
    hotel.post(early, 4000, "R2", note="drilling")
    stay = hotel.guest("Ada Example", "700")
    hotel.post(stay, 2000, promise="2h", promised="find the scarf")
    hotel.reverse(hotel.post(stay, 500), "RR")
    seq = making.make(
        hotel.ledger, NewPromise(new_uuid(), stay.id, "1d", "call Lyon"), hotel.people["R2"], hotel.now
    ).seq
    settling.settle(hotel.ledger, seq, hotel.people["R2"], hotel.now, kept=False, words="nobody there")
    landing.record(hotel.ledger, seq, Outcome.STILL_UNHAPPY, hotel.people["R2"], hotel.now, "left angry")
    hotel.later(days=1)
    use.move(hotel.ledger, stay.id, "518", hotel.now, "RR")


@pytest.fixture
def guests(open_guests: OpenGuests) -> Guests:
    return open_guests(_story).find("518")


def told(guests: Guests) -> list[tuple[str, str]]:
    return [(row.title, row.detail) for row in guests.page.panel.time_line.rows.rows()]


def test_a_bill_above_the_cap_is_marked_at_its_gesture(open_guests: OpenGuests) -> None:
    def billed(hotel: Hotel) -> None:
        label = hotel.post(hotel.guest("Lena Label", "777"), 9900, kind=Kind.FREE_LABEL, estimated=True).line.seq
        for bill in (10_100, 9_000):
            true_ups.true_up(hotel.ledger, label, bill, hotel.people["LL"], hotel.now)

    rows = open_guests(billed).find("777").page.panel.time_line.rows.rows()
    assert [row.marks for row in rows if row.title == "Billed"] == [(("over", "over by true-up"),), ()]


def stand(guests: Guests, *keys: str) -> TimeRow:
    """Go to the time line by its key, press these, and say where the keyboard stands."""
    view = guests.press("Ctrl+T", *keys).page.panel.time_line
    assert view.hasFocus()
    row = view.rows.row(view.currentIndex().row())
    assert row is not None
    return row


def offered(guests: Guests) -> list[str]:
    """What Enter offers in a menu, which is put away again."""
    menu = guests.press("Return").page.panel.time_line.findChild(QMenu, "time-line-menu")
    assert menu is not None
    found = [action.text().split("\t")[0] for action in menu.actions()]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    return found


def test_everything_is_told_by_visit_and_day_newest_first(guests: Guests) -> None:
    assert told(guests) == [
        ("This visit", "room 518 · since Mon 23 Nov"),
        ("Today, Tue 24 Nov", ""),
        ("Moved", "from 700 to 518"),
        ("Mon 23 Nov", ""),
        ("The guest says: still unhappy", "about call Lyon · left angry"),
        ("Promise broken", "call Lyon · nobody there"),
        ("Promised", "call Lyon"),
        ("Credit", ""),
        ("Taken back", "Mon 23 Nov 12:00 · entered wrong"),
        ("Credit", ""),
        ("Promised: find the scarf", ""),
        ("Arrived", "room 700"),
        ("Another visit under this name", "room 214 · 3 Sept 2025"),
        ("Mon 23 Nov", ""),
        ("Credit", "drilling"),
        ("Entered, in house already", "room 214"),
    ]
    rows = guests.page.panel.time_line.rows.rows()
    assert rows[0].figure == "€20.00 given", "net of what was taken back"
    assert (rows[7].struck, rows[7].marks, rows[8].figure) == (True, (("reversed", "reversed"),), "−€5.00")
    assert rows[10].marks == (("over", "overdue since Mon 23 Nov"),)
    assert rows[11].last
    assert rows[15].last


def test_what_a_screen_reader_says_has_day_and_time(guests: Guests) -> None:
    assert stand(guests).spoken() == "Tue 24 Nov 12:00, Moved, from 700 to 518, RR"
    index = guests.page.panel.time_line.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == stand(guests).spoken()


def test_keys_move_from_row_to_row_over_the_headings(guests: Guests) -> None:
    assert stand(guests).title == "Moved"
    assert stand(guests, "Down").title == "The guest says: still unhappy"
    assert stand(guests, "Up", "Up").title == "Moved", "there is nothing above the newest"
    assert stand(guests, "End").title == "Entered, in house already"
    assert stand(guests, "Up", "Up").title == "Arrived"
    assert stand(guests, "Home").title == "Moved"
    assert stand(guests, "PgDown").key != stand(guests, "PgUp").key
    assert stand(guests).title == "Moved"


def test_where_the_keyboard_stands_is_in_view(open_guests: OpenGuests) -> None:
    guests = open_guests(_long).find("700")
    view, panel = guests.page.panel.time_line, guests.page.panel
    for keys in (("End",), ("PgUp",), ("Home",), ("PgDown", "PgDown")):
        stand(guests, *keys)
        top = view.mapTo(panel.viewport(), view.visualRect(view.currentIndex()).topLeft()).y()
        assert 0 <= top < panel.viewport().height(), keys


@pytest.mark.qt_log_ignore("does not support", extend=True)  # what offscreen says of every menu
def test_enter_on_a_gesture_offers_what_can_be_done_with_it(guests: Guests) -> None:
    stand(guests, "Home", *["Down"] * 4)
    assert offered(guests) == ["How did it land…", "Promise something…"], "it was taken back already"
    stand(guests, "Down", "Down")
    assert offered(guests) == [
        "Take back…",
        "How did it land…",
        "Voucher as PDF…",
        "Promise something…",
        "Keep or break the promise…",
    ]
    stand(guests, "Home")
    assert offered(guests) == ["Another room…", "Guest left…"]


def test_a_single_act_is_done_at_once(guests: Guests) -> None:
    stand(guests, "Down")
    panel = guests.press("Return").page.panel.owed.questions.current()
    assert isinstance(panel, LandedPanel), "what the guest says can be said anew"
    assert guests.press("Esc").page.panel.time_line.hasFocus()


def test_delete_takes_a_gesture_back_in_place(guests: Guests) -> None:
    stand(guests, "Home", *["Down"] * 6)
    guests.press("Delete")
    assert isinstance(guests.page.panel.owed.questions.current(), Reversal)
    guests.press("Esc")
    stand(guests, "Home")
    guests.press("Delete")
    assert guests.status == "Only a gesture can be taken back"


def test_what_was_taken_back_shows_at_its_line(open_guests: OpenGuests) -> None:
    guests = open_guests(lambda hotel: hotel.post(hotel.guest("Bo Example", "701"), 900)).find("701")
    stand(guests)
    guests.press("Delete", "Return")
    assert told(guests)[2:4] == [("Credit", ""), ("Taken back", "Mon 23 Nov 12:00 · entered wrong")]
    assert guests.status.startswith("Took back €9.00")
    assert guests.page.panel.time_line.hasFocus()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_promise_of_a_gesture_is_kept_from_its_row(guests: Guests) -> None:
    stand(guests, "Home", *["Down"] * 7)
    assert offered(guests) == ["Keep or break the promise…", "How did it land…"]
    stand(guests, "Up")
    guests.press("D")
    assert guests.status == "518 Ada Example: delighted"
    guests.page.panel.line_acts.acts(stand(guests, "Down").key)[0].run()
    assert isinstance(guests.page.panel.owed.questions.current(), SettlePanel)
    guests.press("Tab").type("in the lobby").press("Return")
    assert ("Promise kept", "find the scarf · in the lobby") in told(guests)
    assert not guests.page.panel.owed.card.isVisible(), "nothing is owed any more"


def test_a_move_is_asked_where_it_is_told(guests: Guests) -> None:
    acts = guests.page.panel.line_acts.acts(stand(guests, "Home").key)
    acts[0].run()
    guests.type("519").press("Return")
    assert told(guests)[2] == ("Moved", "from 518 to 519")


def test_another_visits_gesture_gets_its_promise_there(guests: Guests) -> None:
    key = stand(guests, "End", "Up").key
    guests.page.panel.line_acts.acts(key)[-1].run()
    panel = guests.page.panel.owed.questions.current()
    assert isinstance(panel, MakePanel)
    assert "214 Ada Example" in panel.accessibleName()


def test_a_lead_splits_where_the_merge_is_told(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        stay, other = hotel.guest("Ada Example", "700"), hotel.guest("A. Exmaple", "701")
        hotel.post(other, 700)
        merging.merge(hotel.ledger, other.id, stay.id, hotel.people["LL"], hotel.now)

    guests = open_guests(prepare, signed_in="LL").find("700")
    assert stand(guests).detail == "also entered as A. Exmaple"
    guests.press("Return")
    assert guests.page.panel.prompt.isVisible()
    guests.press("Return")
    assert told(guests)[2] == ("Split", "A. Exmaple is somebody else")
    stand(guests, "Home")
    guests.press("Return")
    assert guests.status == "Nothing is left to do with this line"


def test_a_promise_at_a_merged_entrys_line_is_this_guests(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        stay, other = hotel.guest("Ada Example", "700"), hotel.guest("A. Exmaple", "701")
        hotel.post(other, 700)
        merging.merge(hotel.ledger, other.id, stay.id, hotel.people["LL"], hotel.now)

    guests = open_guests(prepare).find("700")
    key = stand(guests, "Down").key
    guests.page.panel.line_acts.acts(key)[-1].run()
    guests.type("mend it").press("Tab").type("2h").press("Return")
    assert told(guests)[2] == ("Promised", "mend it")


def test_the_time_line_is_narrowed_by_keys(guests: Guests) -> None:
    which = guests.page.panel.which
    which.focus_current()
    guests.press("Right", "Right")
    assert which.current() == "promised"
    assert [title for title, _ in told(guests)] == [
        "This visit", "Mon 23 Nov", "Promise broken", "Promised", "Credit", "Promised: find the scarf",
    ]  # fmt: skip
    guests.press("Right")
    assert ("Moved", "from 700 to 518") in told(guests)
    assert "Credit" not in [title for title, _ in told(guests)]
    guests.find("412").page.panel.which.focus_current()
    guests.press("Left", "Left")
    assert which.current() == "given"
    assert told(guests) == []
    assert guests.page.panel.time_line.placeholder.accessibleName().startswith("Nothing of this kind")


def test_who_is_over_by_a_merge_is_said_where_it_is_told(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        stay, other = hotel.guest("Ada Example", "700"), hotel.guest("A. Exmaple", "701")
        hotel.post(stay, 6000)
        hotel.post(other, 7000)
        merging.merge(hotel.ledger, other.id, stay.id, hotel.people["LL"], hotel.now)

    guests = open_guests(prepare).find("700")
    assert guests.page.panel.time_line.rows.rows()[2].marks == (("warn", "RR over by €30.00 by it"),)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_lead_decides_about_what_waits_where_it_is_told(
    open_guests: OpenGuests, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confirm, "SEEN_AFTER", 0)

    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Ada Example", "700"), 35_000, "LL", approver="L2")

    guests = open_guests(prepare, signed_in="MM").find("700")
    assert stand(guests).marks == (("pending", "needs approval"),)
    assert offered(guests)[0] == "Approve or decline…"
    guests.page.panel.line_acts.acts(stand(guests).key)[0].run()
    guests.press("Return")
    assert told(guests)[3] == ("Approved", "Mon 23 Nov 12:00")
    assert guests.status.startswith("Approved line")


def test_a_text_that_named_an_erased_guest_is_marked(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        gone = hotel.guest("Zoe Goner", "101")
        hotel.post(hotel.guest("Ada Example", "700"), 500, note="ask Zoe Goner")
        use.leave(hotel.ledger, gone.id, hotel.now)
        erase(hotel.ledger, [gone.id], hotel.people["MM"], hotel.now, confirmed={"erase", "still_open"})

    row = stand(open_guests(prepare).find("700"))
    assert (row.title, row.detail, row.glyph) == ("Credit", TEXT_ERASED, "erase")


def test_hostile_names_and_notes_are_only_text(open_guests: OpenGuests) -> None:
    def prepare(hotel: Hotel) -> None:
        hotel.post(hotel.guest("<b>Bo</b> مرحبا", "700"), 100, note="<img src=x> " + "w" * 200)

    guests = open_guests(prepare).find("700")
    tip = guests.page.panel.time_line.rows.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert guests.page.grab().width() > 0


def test_every_icon_of_the_time_line_is_drawn() -> None:
    assert {look.glyph for look in LOOKS.values()} <= names()


def _long(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "700")
    for n in range(300):
        hotel.post(stay, 100 + n, "MM", Kind.CREDIT, note=f"number {n}")


def test_hundreds_of_lines_paint_what_is_seen_and_scroll_with_the_page(
    open_guests: OpenGuests, monkeypatch: pytest.MonkeyPatch
) -> None:
    guests = open_guests(_long).find("700")
    panel, view = guests.page.panel, guests.page.panel.time_line
    assert view.rows.rowCount() > 300
    assert view.height() > panel.viewport().height() * 10, "no scroll bar inside a scroll bar"
    painted: list[TimeRow] = []
    event = TimeDelegate._event

    def counted(self: TimeDelegate, pen: Any, row: TimeRow) -> None:
        painted.append(row)
        event(self, pen, row)

    monkeypatch.setattr(TimeDelegate, "_event", counted)
    for n in range(12):
        painted.clear()
        panel.verticalScrollBar().setValue(400 + 600 * n)
        view.viewport().repaint()
        assert 0 < len(painted) < 40, n
    center = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        center, view.viewport().mapToGlobal(center), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert not wheel.isAccepted(), "the page scrolls"
