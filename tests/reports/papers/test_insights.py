"""The insights on paper tell what the window tells: how much of the cap was used, how often one gave, who asked within a cap."""

from __future__ import annotations

from dataclasses import replace

from tests.reports.papers.insights import TRIED, insights
from tests.reports.reading import words
from tracker.desk.documents import drawn
from tracker.domain.cap import Basis
from tracker.domain.insights.facts import InsightsFacts


def told(facts: InsightsFacts, **figures: object) -> str:
    return words(drawn(replace(facts, figures=replace(facts.figures, **figures))))  # type: ignore[arg-type]  # as the test names them


def test_each_tenth_of_the_cap_has_its_guests_and_what_is_above_it_stands_apart() -> None:
    text = told(insights(), histogram=tuple(range(101, 112)))
    tenths = [f"{10 * at}–{10 * at + 9} % {101 + at}" for at in range(9)]
    assert " ".join([*tenths, "90–100 % 110", "Above the cap 111"]) in text
    assert "Use of the cap guests on a day" in text


def test_the_gestures_of_each_day_are_counted_and_of_many_days_by_the_week() -> None:
    facts = insights()
    each = [str(day.count) for day in facts.figures.by_day if day.count]
    text = words(drawn(facts))
    assert sum(map(int, each)) == facts.figures.gestures
    shown = text[text.index("How often gestures, by business day") :].split()[5:]
    assert [word for word in shown if word in set(each)][: len(each)] == each
    assert "How often gestures, a column a week" in words(drawn(insights(days=90)))


def test_who_asked_within_a_fresh_cap_is_told_and_what_that_means() -> None:
    facts = insights()
    meant = "An approval asked within a fresh cap is for an amount that the cap alone would have covered"
    assert meant not in words(drawn(facts))
    first, *rest = facts.figures.daring
    text = told(facts, daring=(replace(first, asked=3, within=2), *rest))
    assert "3 2 within a fresh cap" in text
    assert text.count("within a fresh cap") == 2
    assert meant in text


def test_the_cap_that_was_tried_stands_with_what_it_would_have_stopped_and_nobodys_name() -> None:
    facts = insights()
    assert "Another cap, tried" not in words(drawn(facts))
    text = words(drawn(replace(facts, what_if=TRIED)))
    told = text[text.index("Another cap, tried") : text.index("Who dares")]
    assert "Rep a party and business day 15.00 38 7 5 91.00 80.00" in told
    assert "6 above it were not asked for under the caps in force then, 3 that were asked for" in told
    assert "the same €330.00; had nobody ever, €250.00" in told
    assert not [p.name for p in facts.people if p.name in told]
    free = replace(TRIED, cap=replace(TRIED.cap, amount=None, basis=Basis.GUEST))
    assert "Rep a guest and business day no limit 38" in words(drawn(replace(facts, what_if=free)))
