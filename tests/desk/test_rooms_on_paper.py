"""Rooms in a document are those of its last line: a move afterwards never changes it, whatever the clock says."""

from __future__ import annotations

import pytest

from tests.rig import Hotel
from tracker.desk import guests, overview
from tracker.desk.documents import day_report, shift_report
from tracker.desk.guest_page import read
from tracker.desk.shift_facts import day_facts, shift_facts


@pytest.mark.parametrize("hours", [-30, -2, 0, 2])
@pytest.mark.parametrize("room", ["412", "413"])
def test_a_closed_shift_keeps_the_room_it_was_closed_with(hotel: Hotel, room: str, hours: float) -> None:
    stay = hotel.guest(room="412")
    posted = hotel.later(hours=3).post(stay, 100)
    guests.move(hotel.ledger, stay.id, room, hotel.now)
    number = hotel.close()
    before = shift_facts(hotel.ledger, number, hotel.now)
    printed = shift_report(before)
    hotel.later(hours=hours)
    guests.move(hotel.ledger, stay.id, "518", hotel.now)
    after = shift_facts(hotel.ledger, number, hotel.now)
    assert [(x.room, x.room_now) for x in after.lines if x.seq == posted.line.seq] == [("412", room)]
    assert after == before
    assert shift_report(after) == printed


def test_a_move_while_the_clock_stands_back_is_on_the_report_of_its_shift(hotel: Hotel) -> None:
    stay = hotel.guest(room="412")
    hotel.later(hours=3).post(stay, 100)
    hotel.later(hours=-4)
    guests.move(hotel.ledger, stay.id, "518", hotel.now)
    facts = shift_facts(hotel.ledger, hotel.close(), hotel.now)
    assert [(x.room, x.room_now) for x in facts.lines] == [("412", "518")]


def test_a_days_report_keeps_its_rooms_too(hotel: Hotel) -> None:
    stay = hotel.guest(room="412")
    hotel.later(hours=3).post(stay, 100)
    facts = day_facts(hotel.ledger, hotel.day, hotel.now)
    printed = day_report(facts)
    hotel.later(hours=-2)
    guests.move(hotel.ledger, stay.id, "518", hotel.now)
    assert day_report(day_facts(hotel.ledger, hotel.day, hotel.now, facts.last_seq)) == printed


def test_the_desk_shows_a_move_before_anything_else_is_posted(hotel: Hotel) -> None:
    stay = hotel.guest(room="412")
    hotel.post(stay, 100)
    guests.move(hotel.ledger, stay.id, "518", hotel.later(minutes=5).now)
    rep = hotel.people["RR"]
    shown = overview.view(hotel.ledger, rep, hotel.now).recent
    assert [(x.room, x.room_now) for x in shown] == [("412", "518")]
    assert [(x.room, x.room_now) for x in read(hotel.ledger, rep, stay.id, hotel.now).lines] == [("412", "518")]
