"""The shift report says what the shift's facts say: headline, sums, caps, approvals, every line, signatures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reports import sample
from tests.reports.reading import metadata, pages, words
from tracker.domain.facts import ShiftFacts
from tracker.reports.proof import typeable
from tracker.reports.shift import render_shift


@pytest.fixture(scope="module")
def facts() -> ShiftFacts:
    return sample.shift()


@pytest.fixture(scope="module")
def told(facts: ShiftFacts) -> list[str]:
    return pages(render_shift(facts))


def test_the_first_page_tells_who_when_and_how_much(told: list[str]) -> None:
    first = told[0]
    for said in (
        "Grand Hotel Aurora", "Shift report No. 42", "Mon 23 Nov 2026, 15:00 – 23:04 · 8 h 04 min", "Europe/Vienna",
        "Maja Kowalczyk (MK)", "Liv Nørgaard (LN)", "lines 118–152", "Front desk", "Ledger 9f3c21d07ab4, head 9664 0D08",
        "Value given €954.00 net of €70.00 taken back", "Cost to the house €191.00 20 % of the value", "Gestures 30",
        "Guests 15", "Above the cap 3 1 still pending", "Taken back €70.00 3 reversals", "Exceptions 3",
        "Line 143: above the cap, consent pending", "Handover note", "Room 318 wants feather-free pillows tonight",
        "Signatures", "Opened by", "Closed by", "Auditor",
    ):  # fmt: skip
        assert said in first, said


def test_every_page_is_counted_and_can_be_checked(facts: ShiftFacts, told: list[str]) -> None:
    for number, page in enumerate(told, 1):
        assert typeable(facts) in page
        assert f"Page {number} of {len(told)}" in page
        assert " ".join(facts.head[at : at + 4].upper() for at in range(0, 64, 4)) in page
    assert all("Shift report No. 42" in page for page in told)


def test_sums_stand_by_rep_by_kind_and_by_cause_with_their_total(facts: ShiftFacts, told: list[str]) -> None:
    text = " ".join(told)
    for group in (*facts.by_rep, *facts.by_kind, *facts.by_cause):
        assert f"{group.label} {group.count} {group.value / 100:.2f} {group.cost / 100:.2f}" in text
    assert text.count(f"Total {facts.gestures} 954.00 191.00") == 3


def test_cap_use_is_told_in_words_beside_the_gauge(told: list[str]) -> None:
    text = " ".join(told)
    assert "142.00 of 100.00 ▲ over by 42.00" in text
    assert "95.00 of 100.00 5.00 left" in text
    assert "175.00, no limit" in text


def test_approvals_name_both_and_say_where_there_was_no_second_person(told: list[str]) -> None:
    text = " ".join(told)
    assert "Maja Kowalczyk (MK) ✓ approved Liv Nørgaard (LN) 75.00" in text
    assert "sole lead: no second person on duty" in text
    assert "○ pending" in text


def test_a_declined_request_is_told(facts: ShiftFacts) -> None:
    declined = tuple(replace(one, state="declined") for one in facts.approvals)
    assert "✗ declined" in words(render_shift(replace(facts, approvals=declined)))


def test_every_line_is_there_once(facts: ShiftFacts, told: list[str]) -> None:
    text = " ".join(told)
    lines = text[text.index("Every line") :]
    for line in facts.lines:
        assert f" {line.seq} {line.at.hour + 1:02d}:{line.at.minute:02d} " in lines, line.seq
    assert "33 lines, amounts in EUR" in text


def test_a_reversal_stands_under_what_it_cancels(told: list[str]) -> None:
    text = " ".join(told)
    under = text.index("↳ Reversal of line 125")
    assert text.index(" 125 16:49 408 ") < under < text.index(" 127 17:04 ")
    assert "entered wrong −15.00 −5.00 AY" in text[under : under + 80]


def test_marks_are_words(told: list[str]) -> None:
    text = " ".join(told)
    for mark in (
        "~ estimate",
        "▲ over cap",
        "○ pending",
        "□ sole lead",
        "→ post-stay",
        "● late",
        "◆ clock",
        "reversed",
    ):
        assert mark in text, mark


def test_a_moved_guest_has_the_room_then_and_the_room_now(told: list[str]) -> None:
    assert "504 Ωmega Παπαδόπουλος" in " ".join(told)
    assert "now 415" in " ".join(told)


def test_a_reversal_of_an_earlier_shift_says_so(facts: ShiftFacts) -> None:
    alone = [line for line in facts.lines if line.entry == "reversal"][:1]
    text = words(render_shift(sample.shift(alone)))
    assert "Reversal of line 125" in text
    assert "posted before this report" in text


def test_an_empty_shift_is_numbered_and_says_that_nothing_was_given() -> None:
    told = pages(render_shift(sample.shift([])))
    assert len(told) == 1
    for said in (
        "Shift report No. 42",
        "Nothing was given in this shift.",
        "Signatures",
        "Page 1 of 1",
        "S42 118-119 0 ",
    ):
        assert said in told[0], said


def test_an_interim_report_has_no_number_and_says_so_on_every_page() -> None:
    told = pages(render_shift(sample.shift(interim=True)))
    assert len(told) > 1
    for page in told:
        assert "INTERIM" in page
        assert "Shift report" not in page
        assert "No. 42" not in page
        assert "X 118-152 95400 " in page
    assert "still open" in told[0]
    assert "Signatures" not in " ".join(told)


def test_many_exceptions_leave_the_first_page_to_the_figures() -> None:
    told = pages(render_shift(sample.shift(exceptions=tuple(f"Line {n}: something to mend." for n in range(200, 240)))))
    assert "Line 204: something to mend." in told[0]
    assert "and 35 more, all told under “All exceptions”" in told[0]
    assert "When" in told[0]
    assert "Line 239: something to mend." in " ".join(told[1:])


def test_the_file_describes_the_document_and_names_no_guest(facts: ShiftFacts) -> None:
    data = render_shift(facts)
    found = metadata(data)
    assert found["Title"] == "Shift report No. 42 · Mon 23 Nov 2026, 15:00 – 23:04"
    assert found["Author"] == "Grand Hotel Aurora"
    assert found["CreationDate"] == "D:20261123220400+00'00'"
    assert not [name for name in sample.NAMES if name in str(found)]


def test_the_columns_by_the_hour_add_up_to_the_value_given(facts: ShiftFacts, told: list[str]) -> None:
    first = told[0]
    chart = first[first.index("by the hotel’s clock") : first.index("Handover note")]
    shown = [int(word) for word in chart.split() if word.isdigit() and int(word) > 23]
    assert sum(shown) == facts.value // 100


def test_a_shift_of_several_days_has_a_band_for_each() -> None:
    lines = sample.shift_lines(6)
    from datetime import timedelta

    moved = [replace(line, at=line.at + timedelta(hours=5 * at)) for at, line in enumerate(lines)]
    facts = replace(sample.shift(moved), closed_at=sample.CLOSED + timedelta(hours=40))
    text = words(render_shift(facts))
    assert "Tue 24 Nov 2026 · business day Mon 23 Nov 2026" in text
    assert "Mon 23 Nov 2026, 15:00 – Wed 25 Nov 2026, 15:04 · 48 h 04 min" in text
