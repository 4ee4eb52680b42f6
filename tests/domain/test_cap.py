"""The verdict, exhaustively for small numbers: within when it fits every night, never trimmed, never off by one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.cap import Basis, Cap, Standing, Verdict, assess, can_approve, policy_on
from tracker.domain.people import Role

DAY = date(2026, 11, 23)


def standing(cap: int | None, spent: int, day: date = DAY) -> Standing:
    return Standing(day, cap, Basis.GUEST, spent, spent, spent)


@pytest.mark.parametrize("cap", [*range(7), None])
def test_one_night_exhaustively(cap: int | None) -> None:
    for spent, amount in product(range(9), range(9)):
        result = assess(amount, [standing(cap, spent)])
        left = None if cap is None else max(0, cap - spent)
        if left is None:
            assert (result.verdict, result.over_by, result.remaining_after) == (Verdict.WITHIN, 0, None)
        elif amount <= left:
            assert (result.verdict, result.over_by, result.remaining_after) == (Verdict.WITHIN, 0, left - amount)
        else:
            assert (result.verdict, result.over_by, result.remaining_after) == (
                Verdict.NEEDS_APPROVAL,
                amount - left,
                0,
            )
        assert result.remaining == left


def test_several_nights_exhaustively_the_worst_decides() -> None:
    for cap, amount, *spent in product(range(4), range(4), range(4), range(4), range(4)):
        nights = [standing(cap, s, DAY + timedelta(days=n)) for n, s in enumerate(spent)]
        result = assess(amount, nights)
        single = [assess(amount, [night]) for night in nights]
        assert (result.verdict is Verdict.WITHIN) == all(s.verdict is Verdict.WITHIN for s in single)
        assert result.over_by == max(s.over_by for s in single)


def test_nights_with_and_without_a_limit() -> None:
    result = assess(5, [standing(None, 99), standing(3, 0, DAY + timedelta(days=1))])
    assert (result.verdict, result.over_by, result.day) == (Verdict.NEEDS_APPROVAL, 2, DAY + timedelta(days=1))


def test_without_any_policy_it_is_refused() -> None:
    assert assess(1, []).verdict is Verdict.REFUSED


def test_nothing_costs_nothing_even_when_the_cap_was_lowered_below_what_was_spent() -> None:
    assert assess(0, [standing(50, 80)]).verdict is Verdict.WITHIN


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.integers(0, 10**12))
def test_more_never_turns_a_refusal_into_consent(cap: int, spent: int, amount: int) -> None:
    less, more = assess(amount, [standing(cap, spent)]), assess(amount + 1, [standing(cap, spent)])
    assert less.over_by <= more.over_by
    assert not (less.verdict is Verdict.NEEDS_APPROVAL and more.verdict is Verdict.WITHIN)


def test_a_standing_says_what_is_left_and_what_is_over() -> None:
    assert (standing(50, 80).remaining, standing(50, 80).over) == (0, 30)
    assert (standing(None, 80).remaining, standing(None, 80).over) == (None, 0)


def test_the_policy_in_force_is_the_latest_begun_and_then_the_last_written() -> None:
    def cap(amount: int, since: date, role: Role = Role.REP) -> Cap:
        return Cap(role, amount, Basis.GUEST, since)

    old, today, again, later = (
        cap(1, DAY - timedelta(days=9)),
        cap(2, DAY),
        cap(3, DAY),
        cap(4, DAY + timedelta(days=1)),
    )
    every = [later, old, today, again, cap(9, DAY, Role.LEAD)]
    assert policy_on(every, Role.REP, DAY) is again
    assert policy_on(every, Role.REP, DAY - timedelta(days=1)) is old
    assert policy_on(every, Role.REP, DAY + timedelta(days=1)) is later
    assert policy_on(every, Role.MANAGER, DAY) is None


@pytest.mark.parametrize(
    ("amount", "authority", "already", "may"),
    [(300, 300, 0, True), (301, 300, 0, False), (1, 300, 300, False), (10**9, None, 5, True)],
)
def test_an_approver_lends_the_own_authority_once(amount: int, authority: int | None, already: int, may: bool) -> None:
    assert can_approve(amount, authority, already) is may
