"""On the guest's page, by keyboard: what was promised is seen, kept in place and made; how a line landed is one key."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.rig import Hotel
from tests.ui.guests.conftest import Guests, OpenGuests
from tracker.desk.promises import landing, settling
from tracker.domain.promise import Outcome
from tracker.ui.promises.next_step import NextStep
from tracker.ui.promises.panels import MakePanel, SettlePanel


def promised(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Promised", "700")
    for due, words in (("2h", "find the scarf"), ("1d", "a word from the manager"), ("3h", "mend the lamp")):
        hotel.post(stay, 500, promise=due, promised=words)
    lamp = hotel.count()
    settling.settle(hotel.ledger, lamp, hotel.people["R2"], hotel.now, kept=False, words="no part")
    landing.record(hotel.ledger, lamp, Outcome.STILL_UNHAPPY, hotel.people["R2"], hotel.now)


def rows(guests: Guests) -> list[tuple[str, str, str]]:
    return [(r.due, r.words, r.owner) for r in guests.page.panel.owed.card.list.rows.rows]


def test_all_that_was_promised_stands_there_what_is_open_first(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("promised")
    assert rows(guests) == [
        ("due 14:00", "find the scarf", "RR"),
        ("due Tue 12:00", "a word from the manager", "RR"),
        ("broken Mon 23 Nov 12:00 · R2", "mend the lamp · no part · guest: still unhappy", "RR"),
    ]
    assert guests.find("nguyen").page.panel.owed.card.isHidden()


def test_it_is_kept_in_place_with_a_word(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("promised").press("Ctrl+Shift+P", "Return")
    assert isinstance(guests.page.panel.owed.questions.current(), SettlePanel)
    guests.press("Tab").type("under the bed").press("Return")
    assert [r[0] for r in rows(guests)][:2] == ["due Tue 12:00", "kept Mon 23 Nov 12:00 · RR"]
    assert "under the bed" in rows(guests)[1][1]
    assert guests.focus() == guests.page.finder.field.objectName()
    guests.press("Ctrl+Shift+P", "End", "Return")
    assert guests.page.panel.owed.questions.current() is None
    assert "broken already" in guests.status


def test_something_is_promised_to_the_guest_in_view(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("nguyen").press("Ctrl+P")
    assert isinstance(guests.page.panel.owed.questions.current(), MakePanel)
    guests.type("bring an iron").press("Tab").type("18:00").press("Return")
    assert rows(guests) == [("due 18:00", "bring an iron", "RR")]


def test_one_key_on_a_line_says_how_it_landed_and_another_gesture_is_at_hand(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("promised")
    lines = guests.page.panel.lines
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    guests.press("Home", "U")
    assert isinstance(guests.page.panel.owed.questions.current(), NextStep)
    guests.press("G")
    assert guests.wanted == [guests.stays("Ada Promised")[0].id]
    row = lines.rows.row(0)
    assert row is not None
    assert ("over", "still unhappy") in row.marks
