"""On the guest's page, by keyboard: what was promised is seen, kept in place and made; how a line landed is one key."""

from __future__ import annotations

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


def test_what_is_still_owed_is_pinned_and_what_ended_stands_on_the_time_line(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("promised")
    assert rows(guests) == [
        ("due 14:00", "find the scarf", "RR"),
        ("due Tue 12:00", "a word from the manager", "RR"),
    ]
    told = [(row.title, row.detail) for row in guests.page.panel.time_line.rows.rows()]
    assert ("Promise broken", "mend the lamp · no part") in told
    assert ("The guest says: still unhappy", "about Credit €5.00") in told
    assert guests.find("nguyen").page.panel.owed.card.isHidden()


def test_it_is_kept_in_place_with_a_word(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("promised").press("Ctrl+Shift+P", "Return")
    assert isinstance(guests.page.panel.owed.questions.current(), SettlePanel)
    guests.press("Tab").type("under the bed").press("Return")
    assert [r[0] for r in rows(guests)] == ["due Tue 12:00"]
    told = [(row.title, row.detail) for row in guests.page.panel.time_line.rows.rows()]
    assert ("Promise kept", "find the scarf · under the bed") in told
    assert guests.focus() == guests.page.finder.field.objectName()


def test_something_is_promised_to_the_guest_in_view(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("nguyen").press("Ctrl+P")
    assert isinstance(guests.page.panel.owed.questions.current(), MakePanel)
    guests.type("bring an iron").press("Tab").type("18:00").press("Return")
    assert rows(guests) == [("due 18:00", "bring an iron", "RR")]


def test_one_key_on_a_line_says_how_it_landed_and_another_gesture_is_at_hand(open_guests: OpenGuests) -> None:
    guests = open_guests(promised).find("promised")
    guests.press("Ctrl+T", "Home", "Down", "Down", "U")
    assert isinstance(guests.page.panel.owed.questions.current(), NextStep)
    guests.press("G")
    assert guests.wanted == [guests.stays("Ada Promised")[0].id]
    told = guests.page.panel.time_line.rows.rows()
    assert told[2].title == "The guest says: still unhappy"
    assert ("over", "still unhappy") in next(row.marks for row in told if row.title == "Credit")
