"""The fair lens: each pattern is seen when it is there, and silent below its sample, for the usual, and for an incident."""

from __future__ import annotations

import pytest

from tests.domain.insights.sample import given, others
from tracker.domain.insights.chance import expected, tail
from tracker.domain.insights.lens import LEAST_OF, Finding, look
from tracker.domain.insights.lines import Given


def plain(count: int, first: int = 1, **more: object) -> list[Given]:
    """A rep's usual work: other guests, other rooms, nothing odd."""
    return [
        given(first + n, guest=f"p{first + n}", room=str(9000 + first + n), day=n % 60, **more) for n in range(count)
    ]


def found(*parts: list[Given]) -> list[tuple[str, str, int, int]]:
    return [(f.pattern, f.rep, f.n, f.of) for f in look([line for part in parts for line in part])]


def splits(times: int) -> list[Given]:
    """60 and 60 of a cap of 100, today and tomorrow, for one room and cause."""
    return [
        given(500 + 2 * n + part, room=str(300 + n), guest=f"s{n}", amount=6000, day=2 * n + part)
        for n in range(times)
        for part in range(2)
    ]


PATTERNS: dict[str, tuple[list[Given], str, int, int]] = {
    "splits": (splits(6), "split", 6, 32),
    "just under the cap": (plain(8, 500, amount=9600), "under_cap", 8, 28),
    "one guest": ([given(500 + n, guest="dear", day=n) for n in range(7)], "pair", 7, 7),
    "taken back and posted again": (
        [
            line
            for n in range(6)
            for line in (
                given(500 + 2 * n, guest=f"t{n}", back="entered_wrong", day=n),
                given(501 + 2 * n, guest=f"t{n}", day=n),
            )
        ],
        "repost", 6, 32,
    ),
    "the last hour": (plain(10, 500, closing=20), "last_hour", 10, 30),
}  # fmt: skip


@pytest.mark.parametrize("what", PATTERNS)
def test_a_pattern_is_told_with_its_sample_and_its_base(what: str) -> None:
    lines, pattern, n, of = PATTERNS[what]
    base = others(2000, 120)
    told = look([*plain(20), *lines, *base])
    assert [(f.pattern, f.rep, f.n, f.of) for f in told] == [(pattern, "RR", n, of)]
    assert told[0].base_of >= 40
    assert set(told[0].seqs) <= {x.seq for x in lines}
    assert len(told[0].seqs) >= n


@pytest.mark.parametrize("what", PATTERNS)
def test_it_is_silent_when_others_do_the_same(what: str) -> None:
    lines, _pattern, _n, _of = PATTERNS[what]
    same = [
        line._replace(seq=line.seq + 1000 * k, rep=rep, guest=f"{line.guest}{rep}", room=f"{line.room}{rep}")
        for k, rep in enumerate(("AA", "BB", "CC"), 3)
        for line in [*plain(20), *lines]
    ]
    told = [f for f in look([*plain(20), *lines, *same]) if f.pattern != "pair"]
    assert told == []


@pytest.mark.parametrize("what", PATTERNS)
def test_it_is_silent_below_its_sample(what: str) -> None:
    lines, _pattern, _n, _of = PATTERNS[what]
    few = lines[:3] if what == "one guest" else lines[: LEAST_OF - 12]
    assert found(few, others(2000, 120)) == []  # the rep gave too little
    assert found(plain(20), lines, others(2000, 30)) == []  # the others did
    assert found(plain(20), lines, others(2000, 120, reps=("AA",))) == []  # one colleague is no base


@pytest.mark.parametrize("what", PATTERNS)
def test_an_incident_and_what_counts_on_no_cap_are_not_looked_at(what: str) -> None:
    lines, _pattern, _n, _of = PATTERNS[what]
    assert found(plain(20), [x._replace(incident="i1") for x in lines], others(2000, 120)) == []
    assert found(plain(20), [x._replace(capped=False) for x in lines], others(2000, 120)) == []


def test_a_split_is_of_one_matter_on_two_days_at_most_and_only_above_the_cap_together() -> None:
    base, usual = others(2000, 120), plain(20)
    parted = splits(6)
    weeks_apart = [x._replace(day=x.day.replace(day=1 + 9 * (n % 2))) for n, x in enumerate(parted)]
    other_cause = [x._replace(cause="FB.slow") if n % 2 else x for n, x in enumerate(parted)]
    small = [x._replace(amount=4000, nightly=4000) for x in parted]
    asked = [x._replace(over=True) for x in parted]
    for harmless in (weeks_apart, other_cause, small, asked):
        assert found(usual, harmless, base) == []


def test_with_many_guests_a_rare_one_is_no_finding() -> None:
    pair = Finding("pair", "RR", 6, 7, 79, 406, ())
    assert pair.rare
    assert not Finding("pair", "RR", 6, 7, 79, 406, (), "", 60).rare


def test_the_order_of_the_lines_does_not_matter() -> None:
    lines = [*plain(20), *splits(6), *others(2000, 120)]
    assert look(lines) == look(lines[::-1])


def test_the_tail_of_the_binomial_distribution() -> None:
    assert tail(0, 10, 0.5) == 1.0
    assert tail(1, 1, 0.25) == pytest.approx(0.25)
    assert tail(2, 4, 0.5) == pytest.approx(11 / 16)
    assert tail(5, 4, 0.5) == 0.0
    assert tail(3, 5, 0.0) == 0.0
    assert tail(3, 5, 1.0) == 1.0
    assert tail(900, 1000, 0.5) < 1e-100
    assert expected(0, 0) == 0.5
    assert 0 < expected(0, 98) < expected(98, 98) < 1
