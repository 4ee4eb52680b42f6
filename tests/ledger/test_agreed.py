"""What desks said of who is one guest comes to one thing, whatever was read first, and whatever a rogue wrote."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from tests.rig import Hotel
from tracker.ledger.agreed import Agreed, Said, agreed, in_order, later_than, said
from tracker.ledger.line import NewLine


def line(name: str, minute: int, other: str, into: str, what: str = "merged", **more: Any) -> Said:
    """A line whose name begins with its desk's and ends with its number there."""
    body = {"what": what, "other": other, "into": into, **more}
    return Said(name, name[0], int(name[1:]), f"2026-11-24T10:{minute:02}:00.000Z", body)


def roots(found: Agreed) -> dict[str, str]:
    return {stay: found.root(stay) for stay in found.ties}


APART = [
    pytest.param(
        [line("a1", 1, "x", "y"), line("b1", 2, "y", "x")], {"x": "y"}, id="the first says who stands for both"
    ),
    pytest.param(
        [line("a1", 1, "x", "y"), line("b1", 2, "x", "z")], {"x": "z", "y": "z"}, id="one with two is three in one"
    ),
    pytest.param(
        [line("a1", 1, "x", "y"), line("b1", 2, "x", "z"), line("c1", 3, "x", "z", "split")],
        {},
        id="who were one through a third are none without it",
    ),
    pytest.param(
        [line("a1", 1, "x", "y"), line("b1", 2, "y", "x"), line("b2", 3, "y", "x", "split")],
        {},
        id="a split takes back what another desk said the other way round",
    ),
    pytest.param([line("a1", 1, "x", "y"), line("a2", 3, "x", "y", "split"), line("b1", 2, "x", "y")], {}, id="later"),
    pytest.param(
        [line("a1", 1, "x", "y"), line("a2", 2, "x", "y", "split"), line("b1", 3, "x", "y")],
        {"x": "y"},
        id="said again",
    ),
    pytest.param(
        [line("a1", 1, "w", "x"), line("a2", 2, "x", "y"), line("b1", 3, "x", "y", "split")],
        {"w": "x"},
        id="who was merged into it goes along",
    ),
    pytest.param(
        [line("a1", 1, "x", "y"), line("b1", 2, "x", "z", "split")],
        {"x": "y"},
        id="a split of what is not one changes nothing",
    ),
    pytest.param([line("a1", 1, "x", "x"), line("b1", 2, "x", "x", "split")], {}, id="with itself"),
    pytest.param(
        [line("a1", 1, "x", "y", origin="?"), line("b1", 2, "x", "z")],
        {"x": "z"},
        id="what others took over decides nothing",
    ),
]


@pytest.mark.parametrize(("every", "expected"), APART)
def test_it_is_the_lines_that_decide_and_not_their_order_here(every: list[Said], expected: dict[str, str]) -> None:
    assert [roots(agreed(some, "c")) for some in permutations(every)] == [expected] * len([*permutations(every)])


def test_a_decision_follows_what_its_desk_knew_whatever_the_clocks_say() -> None:
    ahead, taken = line("a1", 30, "x", "y"), line("b1", 2, "x", "y", origin="a1")
    back = line("b2", 3, "x", "y", "split")
    assert roots(agreed([back, ahead], "c")) == {"x": "y"}
    assert roots(agreed([back, taken, ahead], "c")) == {}
    named = line("b2", 3, "x", "y", "split", after=["a1"])
    assert roots(agreed([named, ahead], "c")) == {}


def test_a_new_decision_names_only_those_that_would_come_after_it() -> None:
    every = [line("a1", 30, "x", "y"), line("a2", 31, "x", "y", "split"), line("c1", 1, "x", "z")]
    assert later_than(every, line("b1", 2, "x", "y")) == ["a2"]
    assert later_than(every, line("b1", 40, "x", "y")) == []


def test_a_desks_own_line_stands_for_one_that_is_not_here_yet() -> None:
    taken = line("c1", 2, "x", "y", origin="a1")
    assert roots(agreed([taken], "c")) == {"x": "y"}
    assert roots(agreed([taken, line("a1", 1, "x", "y"), line("a2", 3, "x", "y", "split")], "c")) == {}


def test_lines_that_follow_each_other_in_a_circle_are_in_one_order_all_the_same() -> None:
    every = [
        line("a1", 3, "x", "y", after=["b1"]),
        line("b1", 2, "x", "y", "split", after=["a1"]),
        line("c1", 1, "x", "z", after=["c1"]),
        line("d1", 9, "x", "z", after=7),
    ]
    assert {tuple(one.uuid for one in in_order(some)) for some in permutations(every)} == {("d1", "c1", "b1", "a1")}


def test_what_says_nothing_of_two_stays_is_left_out(hotel: Hotel) -> None:
    for body in (
        {"what": "merged"},
        {"what": "merged", "other": 1, "into": "y"},
        {"what": "?", "other": "x", "into": "y"},
    ):
        with hotel.ledger.write():
            hotel.ledger.append(NewLine("merge", "LL", hotel.now, hotel.day, body))
    assert said(hotel.ledger) == []


@pytest.mark.parametrize(("over", "expected"), [({"RR": 5}, {"RR": 5}), ({"RR": "5"}, {}), ([], {}), (None, {})])
def test_whom_it_put_over_a_cap_is_initials_and_amounts(over: object, expected: dict[str, int]) -> None:
    assert line("a1", 1, "x", "y", over=over).over == expected
