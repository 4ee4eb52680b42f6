"""One line for many rooms: which rooms, what each guest gets, and what makes it a line for one guest after all."""

from __future__ import annotations

import pytest

from tests.domain.quick_line.hotel import HOTEL, SMALL
from tracker.domain.gesture import Kind
from tracker.domain.quick_line import Many, understand_many
from tracker.domain.quick_line.text.tokens import MAX_LINE


def many(text: str) -> Many:
    found = understand_many(text, HOTEL)
    assert found is not None
    return found


def test_a_range_and_what_each_guest_gets() -> None:
    found = many("600-614 c20 no wifi")
    assert sorted(found.rooms.rooms) == ["600", "610", "611", "612", "613", "614"]
    gift = found.gift
    assert (gift.kind, gift.amount, gift.cause, gift.stay, gift.candidates) == (Kind.CREDIT, 2000, "IT.wifi", None, ())
    assert (gift.missing, gift.problems) == ((), ())
    assert "guest" not in [chip.role for chip in gift.chips]


def test_what_is_missing_is_asked_but_never_the_guest() -> None:
    assert many("6th floor credit").gift.missing == ("amount",)


def test_the_rooms_may_stand_behind_what_each_guest_gets_while_no_guest_is_named() -> None:
    assert many("c20 600-614 wifi").gift.amount == 2000
    assert understand_many("downey c20 600-614 wifi", HOTEL) is None


def test_rooms_and_a_guest_besides_are_too_many_to_choose_from() -> None:
    found = many("600-614 downey c20")
    assert found.gift.codes[0] == "rooms_and_guest"
    assert found.gift.problems[0] == "The rooms 600-614 and 519 Mark Downey are too many to choose from: leave one out."


@pytest.mark.parametrize(
    "text",
    [
        "", "credit for everybody", "412 c20 wifi", "412 c20 they waited 600-614 minutes",
        "600-614 c20 " + "x" * MAX_LINE,
    ],
    ids=["empty", "no figure", "one room", "figures in a note", "too long"],
)  # fmt: skip
def test_any_other_line_is_for_one_guest_or_for_nobody(text: str) -> None:
    assert understand_many(text, HOTEL) is None
    assert understand_many(text, SMALL) is None
