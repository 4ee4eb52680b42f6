"""The order of lines: what is about a line stands under it, in whatever order it was posted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.reports import sample
from tests.reports.reading import words
from tracker.domain.gesture import Kind
from tracker.reports.lines import marks, nested
from tracker.reports.shift import render_shift


def test_a_reversal_an_approval_and_a_billed_amount_follow_their_line() -> None:
    first, second, third = (line for line in sample.shift_lines(3))
    later = timedelta(minutes=30)
    approval = replace(first, seq=130, entry="approval", about=first.seq, at=first.at + later, value=0, cost=0)
    bill = replace(second, seq=131, entry="true_up", about=second.seq, value=-300)
    back = replace(bill, seq=132, entry="reversal", about=131, value=300)
    order = [(line.seq, below) for line, below in nested([third, back, bill, approval, second, first])]
    assert order == [(119, False), (130, True), (120, False), (131, True), (132, True), (121, False)]


def test_a_bill_above_the_cap_is_marked_in_the_report() -> None:
    (line,) = sample.shift_lines(1)
    bill = replace(line, seq=131, entry="true_up", about=line.seq, value=300, over_by_true_up=True)
    assert [said for said, _ in marks(bill)] == ["▲ over by true-up"]
    assert "▲ over by true-up" in " ".join(words(render_shift(sample.shift([line, bill]))).split())


def test_a_line_about_one_that_is_not_in_the_document_stands_for_itself() -> None:
    (line,) = sample.shift_lines(1)
    late = replace(line, seq=200, entry="reversal", about=7)
    assert [(one.seq, below) for one, below in nested([late, line])] == [(119, False), (200, False)]


def test_a_line_that_claims_to_be_about_itself_or_a_later_one_does_not_go_round_in_circles() -> None:
    (line,) = sample.shift_lines(1)
    odd = replace(line, entry="reversal", about=line.seq)
    ahead = replace(line, seq=118, entry="reversal", about=line.seq)
    assert len(list(nested([odd, ahead]))) == 2


def test_a_plain_line_has_no_marks() -> None:
    (line,) = sample.shift_lines(1, seed=3)
    assert marks(replace(line, estimated=False)) == ()


def test_the_kind_and_the_nights_are_told_once() -> None:
    (line,) = sample.shift_lines(1)
    plain = replace(line, kind=Kind.CREDIT, what="Credit", cause="Wi-Fi", note="")
    bare = replace(line, kind=Kind.FREE_LABEL, what="Free label · Post · charger", cause="", note="", estimated=False)
    nights = replace(line, kind=Kind.UPGRADE, what="Suite, 2 nights", nights=2, cause="", note="")
    counted = replace(nights, what="Suite")
    text = words(
        render_shift(sample.shift([plain, replace(bare, seq=120), replace(nights, seq=121), replace(counted, seq=122)]))
    )
    lines = text[text.index("Every line") :]
    for told in ("Credit Wi-Fi", "Free label Post · charger", "Upgrade Suite, 2 nights", "Upgrade Suite · 2 nights"):
        assert lines.count(told) == 1, told
    assert lines.count("2 nights") == 2
