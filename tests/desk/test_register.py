"""The register of stays when the computer's clock misbehaves, and when somebody searches for a novel."""

from __future__ import annotations

from tests.rig import Hotel
from tracker.desk import guests


def test_a_move_while_the_clock_stands_back_is_still_the_last_one(hotel: Hotel) -> None:
    stay = hotel.guest(room="412")
    hotel.later(hours=-2)
    assert guests.move(hotel.ledger, stay.id, "518", hotel.now).room == "518"
    hotel.later(hours=-2)
    moved = guests.move(hotel.ledger, stay.id, "519", hotel.now)
    assert [room for _, room in moved.rooms] == ["412", "518", "519"]
    assert guests.meant(hotel.ledger, "519", "", hotel.now).id == stay.id


def test_two_moves_in_one_instant_are_two(hotel: Hotel) -> None:
    stay = hotel.guest(room="412")
    guests.move(hotel.ledger, stay.id, "518", hotel.now)
    assert [room for _, room in guests.move(hotel.ledger, stay.id, "412", hotel.now).rooms] == ["412", "518", "412"]


def test_a_name_put_right_while_the_clock_stands_back_is_the_name(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Exmaple")
    hotel.later(hours=-3)
    assert guests.rename(hotel.ledger, stay.id, "Ada Example", hotel.now).name == "Ada Example"


def test_a_search_for_ten_thousand_words_finds_nobody(hotel: Hotel) -> None:
    hotel.guest("Ada Example")
    for text in ("a " * 10_000, "x" * 100_000, "%", "_", "'", '"', "\\", "*"):
        assert guests.find(hotel.ledger, text, hotel.now) == []
    assert len(guests.find(hotel.ledger, "ada " * 20, hotel.now)) == 1


def test_a_caller_without_a_room_is_given_the_room_later(hotel: Hotel) -> None:
    stay = hotel.guest("Cal Caller", room="")
    assert guests.move(hotel.ledger, stay.id, "412", hotel.now).room == "412"
