"""The simulator: who would have had to ask under another cap or basis, and that the cap in force stops what it stopped."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given as any_of
from hypothesis import strategies as st

from tests.domain.insights.sample import DAY, given
from tracker.domain.cap import Basis, Cap
from tracker.domain.insights.lines import Given
from tracker.domain.insights.simulate import Simulation, read_tried, simulate, write_tried
from tracker.domain.people import Role

LAST = DAY + timedelta(days=90)


def under(amount: int | None, lines: list[Given], basis: Basis = Basis.GUEST, role: Role = Role.REP) -> Simulation:
    return simulate(lines, Cap(role, amount, basis, date.min), DAY, LAST)


def test_a_lower_cap_stops_the_second_gesture_and_says_what_it_cost() -> None:
    lines = [given(1, amount=3000), given(2, amount=3000, cost=1000), given(3, guest="g2", amount=3000)]
    found = under(5000, lines)
    assert (found.gestures, found.stopped, found.newly, found.freed, found.guests) == (3, 1, 1, 0, 1)
    assert (found.value, found.cost, found.whole_cost) == (3000, 1000, 7000)
    assert [(x.rep, x.count, x.value) for x in found.by_rep] == [("RR", 1, 3000)]


def test_a_higher_cap_frees_what_was_asked() -> None:
    lines = [given(1, amount=12_000, over=True, asked=True), given(2, guest="g2", amount=25_000, over=True)]
    found = under(20_000, lines)
    assert (found.asked, found.stopped, found.newly, found.freed) == (2, 1, 0, 1)


def test_no_limit_stops_nobody_and_a_cap_of_nothing_everybody_but_a_note() -> None:
    lines = [given(1), given(2, amount=0, guest="g2")]
    assert under(None, lines).stopped == 0
    assert under(0, lines).stopped == 1


def test_a_party_shares_what_guests_have_each() -> None:
    lines = [given(1, amount=4000, guest="g1", party="p"), given(2, amount=4000, guest="g2", party="p")]
    assert under(5000, lines).stopped == 0
    assert under(5000, lines, Basis.PARTY).stopped == 1


def test_an_upgrade_counts_on_each_of_its_nights() -> None:
    lines = [given(1, amount=4000, nights=3), given(2, amount=2000, day=2), given(3, amount=2000, day=3)]
    assert under(5000, lines).stopped == 1


def test_other_roles_what_was_taken_back_and_imported_lines_are_not_played() -> None:
    lines = [given(1, role="lead"), given(2, back="entered_wrong"), given(3, capped=False), given(4, day=200)]
    assert under(0, lines).gestures == 0


AMOUNTS = st.lists(st.tuples(st.integers(0, 9000), st.integers(0, 3), st.integers(0, 3)), max_size=30)


@any_of(AMOUNTS, st.integers(0, 20_000), st.integers(0, 20_000))
def test_a_lower_cap_never_stops_less(amounts: list[tuple[int, int, int]], one: int, other: int) -> None:
    lines = [given(n, amount=a, day=day, guest=f"g{guest}") for n, (a, day, guest) in enumerate(amounts)]
    low, high = under(min(one, other), lines), under(max(one, other), lines)
    assert low.stopped >= high.stopped
    assert low.value >= high.value
    assert low.gestures == high.gestures == len(lines)
    assert low.newly - low.freed == low.stopped - low.asked
    party = under(min(one, other), lines, Basis.PARTY)
    assert party.stopped == low.stopped  # everybody is a party of one


@any_of(st.sampled_from(Role), st.none() | st.integers(0, 10**9), st.sampled_from(Basis))
def test_the_cap_that_was_tried_is_read_from_the_name_of_its_paper(
    role: Role, amount: int | None, basis: Basis
) -> None:
    cap = Cap(role, amount, basis, date.min)
    assert read_tried(write_tried(cap)) == cap


@pytest.mark.parametrize(
    ("text", "cap"),
    [
        ("what-if rep 1500 guest", Cap(Role.REP, 1500, Basis.GUEST, date.min)),
        ("what-if lead none party", Cap(Role.LEAD, None, Basis.PARTY, date.min)),
    ],
)
def test_a_paper_names_the_cap_that_was_tried(text: str, cap: Cap) -> None:
    assert (write_tried(cap), read_tried(text)) == (text, cap)


@pytest.mark.parametrize(
    "text", ["", "what-if", "what-if rep 15.00 guest", "what-if boss 1500 guest", "what-if rep 1500 guest x"]
)
def test_another_name_is_that_of_no_cap(text: str) -> None:
    assert read_tried(text) is None
