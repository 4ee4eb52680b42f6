"""What each paper says of itself for its proof: its short name, its lines, its total. And what is mended first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.reports import sample
from tests.reports.papers import sample as papers
from tracker.domain.line_up import BrokeFact
from tracker.domain.papers import PaperFacts
from tracker.domain.restated import HotelSupplementFacts, SumFact

DAY = sample.DAY


@pytest.mark.parametrize(
    ("facts", "document"),
    [
        (papers.handover(), "H42"),
        (papers.handover(interim=True), "HX"),
        (papers.letter(), "L118"),
        (papers.voucher(), "V118"),
        (papers.line_up(), f"M{DAY}"),
        (papers.policy(), f"P{DAY}"),
    ],
)
def test_a_paper_is_named_by_what_it_is_about(facts: PaperFacts, document: str) -> None:
    assert facts.document == document


def test_a_handover_sheet_tells_of_each_line_it_hands_on_and_of_the_close() -> None:
    facts = papers.handover(1)
    handed = {facts.promises[0].seq, facts.waiting[0].line.seq, facts.estimates[0].seq, 130, 160}
    assert facts.lines == tuple(sorted(handed | {facts.last_seq}))
    assert replace(facts, promises=(), waiting=(), estimates=(), unhappy=()).lines == (facts.last_seq,)


def test_a_letter_tells_of_what_was_given_owed_and_kept_once_each() -> None:
    facts = papers.letter(3, owed=2, kept=1)
    assert facts.lines == (118, 119, 120, 140, 141, 150)


def test_a_voucher_is_of_the_one_line_that_gave_it() -> None:
    facts = papers.voucher(taken_back=True)
    assert (facts.first_seq, facts.lines, facts.last_seq) == (118, (118,), 131)


def test_a_policy_card_gives_nothing_and_names_no_guests_line() -> None:
    facts = papers.policy()
    assert (facts.first_seq, facts.last_seq, facts.value, facts.lines) == (117, 117, 0, ())


def test_a_line_up_tells_of_the_gestures_and_of_what_was_said_of_them() -> None:
    assert papers.line_up(2).lines == (120, 121, 150, 151)
    assert papers.line_up(0).lines == ()


def test_what_breaks_again_and_again_is_mended_first_and_never_what_was_joy_or_happened_once() -> None:
    def broke(label: str, week: int, value: int = 100, *, mends: bool = True) -> BrokeFact:
        return BrokeFact(label, 1, 1, value, 0, week, mends)

    told = (
        broke("once", 1), broke("joy", 9, mends=False), broke("b", 3), broke("a", 3), broke("dear", 3, 900), broke("often", 5)
    )  # fmt: skip
    first = replace(papers.line_up(), broke=told).mend_first
    assert [one.label for one in first] == ["often", "dear", "a"]
    assert replace(papers.line_up(), broke=told[:2]).mend_first == ()


def test_a_supplement_is_called_by_its_shift_and_claims_the_restated_value() -> None:
    facts = sample.supplement(number=2)
    assert facts.name == "42/S2"
    assert facts.value == facts.restated.value != facts.original.value


def test_a_supplement_to_a_hotels_day_claims_the_restated_value() -> None:
    was, now = SumFact(2, 2, 5000, 900, 0), SumFact(3, 2, 4200, 900, 800)
    at = datetime(2026, 11, 25, 9, tzinfo=UTC)
    facts = HotelSupplementFacts(
        sample.hotel(),
        DAY,
        1,
        f"D{DAY}.H1",
        at,
        sample.LN,
        1,
        9,
        sample.HEAD,
        "proof",
        sample.HEAD,
        (),
        (),
        was,
        (),
        now,
    )
    assert facts.value == 4200


def test_a_line_is_whole_until_any_of_it_is_taken_back() -> None:
    line = sample.shift_lines(1)[0]
    assert line.whole
    assert not replace(line, cancelled_by=9).whole
    assert not replace(line, part_back=1).whole
