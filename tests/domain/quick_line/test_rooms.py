"""Numbers and words that are rooms too: in a small house 20 may be a room or an amount, and nothing is guessed."""

from __future__ import annotations

import pytest

from tests.domain.quick_line.hotel import HOTEL, SMALL, context, read, stay, who
from tracker.domain.quick_line import understand_many


def test_a_number_that_is_a_room_is_the_room() -> None:
    assert who("20 c15", SMALL) == "twenty"
    found = read("20 20 credit", SMALL)
    assert found.stay is not None
    assert (found.stay.id, found.amount) == ("twenty", 2000)
    assert (who("20 credit", SMALL), read("20 credit", SMALL).missing) == ("twenty", ("amount",))


@pytest.mark.parametrize("text", ["412 20 credit", "20 412 credit", "412 credit 20", "credit 20 412", "412 c 20"])
def test_two_numbers_that_are_rooms_are_not_guessed_at(text: str) -> None:
    found = read(text, SMALL)
    assert (found.codes, found.amount) == (("two_rooms",), None)
    assert who(f"#{text}" if text.startswith("4") else "#412 20 credit", SMALL) == "jonas"


def test_a_name_leaves_a_number_after_the_kind_to_be_the_amount() -> None:
    assert (who("nguyen credit 20", SMALL), read("nguyen credit 20", SMALL).amount) == ("nguyen", 2000)
    assert (who("nguyen c 20", SMALL), read("nguyen c 20", SMALL).amount) == ("nguyen", 2000)
    assert read("nguyen 20 credit", SMALL).codes == ("two_guests",)
    assert who("robin 20 20 credit", SMALL) == "twenty"


def test_rooms_that_look_like_something_else() -> None:
    where = context(
        more=(stay("c", "C20", "Ida Odd"), stay("n", "2N", "Ulf Even"), stay("d", "1.04", "Jo Dot"),
              stay("v", "Villa 3", "Vera Tor"), stay("g", "GARDEN", "Gus Tav"), stay("l", "L5", "Lia Gone", left=True))
    )  # fmt: skip
    assert who("c20 $15 credit", where) == "c"
    assert (who("c20 wifi", where), read("c20 wifi", where).missing) == ("c", ("gesture", "amount"))
    assert (who("412 c20", where), read("412 c20", where).amount) == ("jonas", 2000)
    assert (who("nguyen c20", where), read("nguyen c20", where).amount) == ("nguyen", 2000)
    assert who("#c20 c15", where) == "c"
    assert read("412 u40 2n", where).nights == 2
    assert who("2n c15", where) == "n"
    assert who("1.04 c15", where) == "d"
    assert read("412 1.04 credit", where).amount == 104
    assert who("villa 3 c15", where) == "v"
    assert who("c15 villa 3 noise", where) == "v"
    assert who("garden c15", where) == "g"
    assert who("412 c15 garden closed", where) == "jonas"
    assert read("412 l5", where).amount == 500
    assert (who("l5", where), read("l5", where).amount) == (None, 500)


def test_words_that_are_rooms_keep_their_usual_meaning_first() -> None:
    where = context(more=(stay("s", "SUITE", "Sue Eet"), stay("w", "WATER", "Wat Er"), stay("k", "C", "Cee Kind")))
    assert who("suite", where) is None
    assert who("water c20", where) is None
    assert who("c 20", where) is None
    assert who("#suite c20", where) == "s"


@pytest.mark.parametrize(
    ("text", "rooms"),
    [("412,518 c20 water", "412 518"), ("412, 518 and 300 c20 water", "300 412 518"), ("c20 water 412+518", "412 518")],
)
def test_rooms_with_a_comma_between_are_one_incident(text: str, rooms: str) -> None:
    found = understand_many(text, HOTEL)
    assert found is not None
    assert (found.rooms.rooms, found.gift.amount, found.gift.problems) == (tuple(rooms.split()), 2000, ())


@pytest.mark.parametrize(
    "text",
    ["quist c20 noise between 518 and 519", "b-12 c20 noise from 518, 519", "412, c20, water", "412 20,50 credit"],
)
def test_rooms_that_a_note_speaks_of_and_amounts_make_no_incident(text: str) -> None:
    assert understand_many(text, SMALL) is None
