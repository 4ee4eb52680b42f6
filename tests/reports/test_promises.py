"""Promises and outcomes on paper: handed over, kept and broken with both names, and the answers counted; sums stay as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.reports import sample
from tests.reports.reading import pages
from tracker.domain.facts import OutcomeFact, PromiseFact, ShiftFacts
from tracker.domain.promise import Outcome
from tracker.reports.day import render_day
from tracker.reports.shift import render_shift


def promise(seq: int, words: str, **more: object) -> PromiseFact:
    made = PromiseFact(
        seq, f"u{seq}", sample.OPENED, sample.CLOSED + timedelta(hours=2), sample.MK, sample.MK, "s1", "Łukasz Nguyễn", "412",
        words,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # its own fields


@pytest.fixture(scope="module")
def facts() -> ShiftFacts:
    late = promise(121, "call back about the parcel", due=sample.CLOSED - timedelta(hours=1), owner=sample.LN)
    return replace(
        sample.shift(),
        promises=(late, promise(130, "")),
        settled=(
            promise(122, "bring an iron", state="kept", settled_by=sample.LN, settled_words="done before time"),
            promise(125, "mend the lamp", state="broken", settled_by=sample.MK),
        ),
        outcomes=(
            OutcomeFact(
                140, sample.CLOSED, sample.MK, 122, Outcome.DELIGHTED, "Łukasz Nguyễn", "412", "told the lobby"
            ),
            OutcomeFact(141, sample.CLOSED, sample.LN, 125, Outcome.STILL_UNHAPPY, "王小明", "415", ""),
        ),
    )


def test_what_is_handed_over_and_what_was_settled_stand_with_both_names(facts: ShiftFacts) -> None:
    text = " ".join(pages(render_shift(facts)))
    for said in (
        "Promises 2 handed to the next shift, 1 of them overdue · 1 kept · 1 broken", "call back about the parcel",
        "▲ overdue", "○ handed over", "Without words", "✓ kept Liv Nørgaard (LN)", "done before time",
        "✗ broken Maja Kowalczyk (MK)",
    ):  # fmt: skip
        assert said in text, said


def test_the_answers_are_counted(facts: ShiftFacts) -> None:
    text = " ".join(pages(render_shift(facts)))
    assert "How it landed 2 answers: 1 delighted, 1 still unhappy" in text
    assert "line 122 · told the lobby" in text


def test_the_same_facts_give_the_same_bytes_and_sums_do_not_change(facts: ShiftFacts) -> None:
    assert render_shift(facts) == render_shift(facts)
    text = " ".join(pages(render_shift(facts)))
    assert text.count(f"Total {facts.gestures} 954.00 191.00") == 3


def test_a_shift_in_which_nothing_was_given_still_hands_over_what_is_owed(facts: ShiftFacts) -> None:
    quiet = replace(sample.shift([]), promises=facts.promises)
    text = " ".join(pages(render_shift(quiet)))
    assert "Nothing was given in this shift." in text
    assert "call back about the parcel" in text


def test_without_any_there_is_no_such_section() -> None:
    text = " ".join(pages(render_shift(sample.shift())))
    assert "Promises" not in text
    assert "How it landed" not in text


def test_the_days_report_tells_what_was_settled_and_said_on_it(facts: ShiftFacts) -> None:
    text = " ".join(pages(render_day(replace(sample.day(), settled=facts.settled, outcomes=facts.outcomes))))
    assert "Promises 1 kept · 1 broken" in text
    assert "How it landed 2 answers: 1 delighted, 1 still unhappy" in text
