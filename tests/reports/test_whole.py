"""Day, restated day, supplement and insights hold whatever stands on them: 2,000 lines, 200 letters, nine digits, nothing cut or overlapping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.reports import sample
from tests.reports.papers.insights import insights
from tests.reports.papers.test_pages import LONG, assert_apart, assert_inside
from tests.reports.reading import pages, words
from tracker.desk.documents import Facts, drawn
from tracker.domain.facts import DayFacts, HotelFact, Paper
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.restated import CorrectionFact, SumFact, SupplementFacts

NINE = 765_432
"""So many times what the samples give: nine digits of dinars and their fils."""
EVERY = ("day", "restated day", "supplement", "insights")


def made(
    name: str, count: int = 12, *, house: HotelFact | None = None, names: Sequence[str] = sample.NAMES, scale: int = 1
) -> Facts:
    """A document of so many lines (insights: gestures), of guests or, on insights, people and causes of these names."""
    told = sample.corrected(min(count, 180), names=names, scale=scale) if count < 200 else many(count, scale)
    match name:
        case "supplement":
            return sample.supplement(told, house=house, scale=scale)
        case "insights":
            person = names[0] if len(names) == 1 else ""
            return insights(count, house=house, scale=scale * 10, name=person, rooms=min(count, 400))
        case "day":
            return sample.day(sample.shift_lines(count, names=names, scale=scale), house=house)
    day = sample.day(sample.shift_lines(count, names=names, scale=scale), house=house)
    late = sample.restated_day(told, house=house).restated
    assert late is not None
    before = SumFact(day.gestures, day.guests, day.value, day.cost, day.reversed)
    value, cost = sum(one.line.value for one in told), sum(one.line.cost for one in told)
    after = replace(before, value=before.value + value, cost=before.cost + cost, reversed=before.reversed - value)
    return replace(day, restated=replace(late, original=before, restated=after))


def many(count: int, scale: int) -> tuple[CorrectionFact, ...]:
    """So many corrections, each of a gesture of its own number."""
    first = sample.corrected(1, scale=scale)[0]
    return tuple(
        replace(first, line=replace(first.line, seq=count + 1000 + n, about=119 + n), of=replace(first.of, seq=119 + n))
        for n in range(count)
    )


def total(facts: Facts) -> int:
    """What stands largest on the first page, minor units."""
    if isinstance(facts, InsightsFacts):
        return facts.figures.value
    assert isinstance(facts, DayFacts | SupplementFacts)
    late = facts.restated
    return facts.value if late is None or isinstance(late, SumFact) else late.restated.value


@pytest.mark.by_lot("nine digits", 4)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", EVERY)
def test_nine_digits_are_printed_whole_and_apart(name: str, paper: Paper) -> None:
    facts = made(name, 30, house=sample.hotel("KWD", paper), scale=NINE)
    assert len(str(abs(total(facts)))) >= 9
    data = drawn(facts)
    assert_inside(data)
    assert_apart(data)
    assert f"{abs(total(facts)) / 1000:,.3f}" in words(data)


@pytest.mark.by_lot("two hundred letters", 8)
@pytest.mark.parametrize("letters", LONG)
@pytest.mark.parametrize("name", EVERY)
def test_two_hundred_letters_are_there_to_the_last(name: str, letters: str) -> None:
    data = drawn(made(name, 3, names=(letters,)))
    assert_inside(data)
    assert_apart(data)
    assert words(data).count(letters[0]) >= 200


@pytest.mark.parametrize("count", [60, pytest.param(2000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", EVERY)
def test_two_thousand_lines_are_all_there(name: str, count: int) -> None:
    facts = made(name, count, house=sample.hotel(paper="letter"))
    data = drawn(facts)
    assert_inside(data)
    assert_apart(data)
    told = pages(data)
    assert f"Page {len(told)} of {len(told)}" in told[-1]
    text = " ".join(told)
    if isinstance(facts, DayFacts):
        assert all(f" {one.seq} " in text for one in facts.lines)
    if isinstance(facts, SupplementFacts):
        assert all(f" {one.line.seq} " in text and f" {one.of.seq} " in text for one in facts.corrections)
    if isinstance(facts, InsightsFacts):
        assert f" {facts.figures.gestures:,} " in text
