"""A promise crosses shifts: handed over at close, taken over, kept; what was printed before stays to the byte."""

from __future__ import annotations

from tests.rig import Hotel
from tracker.desk import documents, shifts
from tracker.desk.erasing.erasure import erase
from tracker.desk.promises import landing, making, settling
from tracker.desk.shift_facts import day_facts, shift_facts
from tracker.desk.shift_page import shift_view
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.gesture import new_uuid
from tracker.domain.promise import Outcome
from tracker.ledger import house as of_house
from tracker.ledger.verify import verify


def report(hotel: Hotel, number: int) -> bytes:
    return documents.shift_report(shift_facts(hotel.ledger, number, hotel.now))


def test_a_promise_crosses_two_shifts_and_is_kept_by_who_took_it_over(hotel: Hotel) -> None:
    stay = hotel.guest()
    gesture = hotel.post(stay, 2000, promise="18:00", promised="find the charger").line.seq
    alone = making.make(
        hotel.ledger,
        making.NewPromise(new_uuid(), stay.id, "1d", "ring the carrier", "R2"),
        hotel.people["RR"],
        hotel.now,
    ).seq
    first = hotel.later(hours=3).close()
    closed = of_house.shift(hotel.ledger, first).closed
    assert closed is not None
    assert closed.body["promises"] == [gesture, alone]
    printed = report(hotel, first)

    shifts.open_one(hotel.ledger, hotel.people["R2"], hotel.later(hours=1).now)
    assert [p.seq for p in shift_view(hotel.ledger, hotel.now).promises] == [gesture, alone]
    making.hand_over(hotel.ledger, gesture, "R2", hotel.people["R2"], hotel.now)
    settling.settle(
        hotel.ledger, gesture, hotel.people["R2"], hotel.later(hours=3).now, kept=True, words="under the bed"
    )
    landing.record(hotel.ledger, gesture, Outcome.DELIGHTED, hotel.people["R2"], hotel.now, "hugged the porter")
    second = hotel.close()
    facts = shift_facts(hotel.ledger, second, hotel.now)
    (kept,) = facts.settled
    assert (kept.owner.initials, kept.settled_words, kept.due < (kept.settled_at or kept.due)) == (
        "R2",
        "under the bed",
        True,
    )
    assert [p.seq for p in facts.promises] == [alone]
    assert [(o.about, o.words) for o in facts.outcomes] == [(gesture, "hugged the porter")]
    assert (facts.gestures, facts.value) == (0, 0), "a word gives nothing"

    day = day_facts(hotel.ledger, hotel.day, hotel.now)
    assert (day.gestures, day.value, [p.seq for p in day.settled]) == (1, 2000, [gesture])
    assert report(hotel, first) == printed, "what was printed stays"
    assert report(hotel, second) == report(hotel, second)
    assert verify(hotel.ledger, full=True).ok


def test_papers_of_before_keep_the_promise_of_a_guest_who_was_erased_without_name_and_words(hotel: Hotel) -> None:
    stay = hotel.guest("Zoe Secret", "415")
    hotel.post(stay, 2000, promise="1d", promised="find the tiara")
    number = hotel.close()
    hotel.at("2026-11-25 12:00")
    erase(hotel.ledger, [stay.id], hotel.people["MM"], hotel.now, confirmed=ALL_CONFIRMED)
    (owed,) = shift_facts(hotel.ledger, number, hotel.now).promises
    assert (owed.state, "Zoe" in owed.guest, "tiara" in owed.words) == ("open", False, False)
    shifts.open_one(hotel.ledger, hotel.people["RR"], hotel.now)
    assert shift_view(hotel.ledger, hotel.now).promises == ()
