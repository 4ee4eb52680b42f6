"""Every size of shift, paper, currency and name fits on its pages: nothing runs off, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reports import sample
from tests.reports.reading import boxes, pages, sizes, words
from tracker.domain.facts import Paper, PersonFact, ShiftFacts
from tracker.reports.shift import render_shift
from tracker.reports.style import MARGIN, PAGE_SIZES

LONG = ("W" * 200, "山" * 200, "اسم" * 66, "😀" * 100, "x-" * 100, "Ł" * 200)


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_the_hotels(paper: Paper, size: tuple[int, int]) -> None:
    assert sizes(render_shift(sample.shift(house=sample.hotel(paper=paper)))) == {size}


@pytest.mark.parametrize(
    ("code", "mark", "hero", "column"),
    [
        ("EUR", ",", "Value given €954,00", "142,00 of 100,00"),
        ("JPY", ".", "Value given ¥95,400", "14,200 of 10,000"),
        ("KWD", ".", "Value given KWD 95.400", "14.200 of 10.000"),
        ("USD", ".", "Value given $954.00", "142.00 of 100.00"),
    ],
)
def test_amounts_are_written_as_the_currency_is(code: str, mark: str, hero: str, column: str) -> None:
    text = words(render_shift(sample.shift(house=sample.hotel(code, mark=mark))))
    assert hero in text
    assert column in text
    assert f"in {code}" in text


def test_two_thousand_lines_are_all_there() -> None:
    facts = sample.shift(count=2000)
    told = pages(render_shift(facts))
    text = " ".join(told)
    numbers = set(text[text.index("Every line") :].split())
    assert not [line.seq for line in facts.lines if str(line.seq) not in numbers]
    assert f"Page {len(told)} of {len(told)}" in told[-1]


def test_one_line_is_a_whole_report() -> None:
    told = pages(render_shift(sample.shift(sample.shift_lines(1))))
    assert "1 line, amounts in EUR" in " ".join(told)
    assert len(told) == 2


@pytest.mark.parametrize("code", ["EUR", "JPY", "KWD"])
def test_totals_of_nine_digits_stay_in_their_columns(code: str) -> None:
    facts = sample.shift(sample.shift_lines(20, scale=7_654_321), house=sample.hotel(code, "letter"))
    assert facts.value > 999_999_999 * (1 if code == "JPY" else 100)
    data = render_shift(facts)
    _assert_inside(data, "letter")
    exponent = facts.hotel.currency.exponent
    assert f"{facts.value / 10**exponent:,.{exponent}f}" in words(data)


@pytest.fixture(scope="module")
def overlong() -> ShiftFacts:
    lines = sample.shift_lines(24, names=LONG, scale=321)
    lines[0] = replace(lines[0], note="n" * 2000)
    lines[1] = replace(lines[1], note="词" * 2000)
    lines[2] = replace(lines[2], note="many words " * 180, sole_lead=True)
    lines[3] = replace(
        lines[3], actor=PersonFact("WWWW", "W" * 200), approver=PersonFact("ŁŁŁŁ", "Ł" * 200), over_cap=True
    )
    lines[5] = replace(lines[5], room="WWWWWWWWWWWW", room_now="MMMMMMMMMMMM", what="w" * 200, cause="c" * 60)
    facts = sample.shift(lines, house=sample.hotel("KWD", "letter", name="Hôtel " + "W" * 194))
    return replace(
        facts, opened_by=PersonFact("WWWW", "😀" * 200), closed_by=PersonFact("WWWW", "W" * 200), note="x" * 2000
    )


def test_long_names_and_notes_do_not_run_off_the_page(overlong: ShiftFacts) -> None:
    _assert_inside(render_shift(overlong), "letter")


def test_long_names_and_notes_are_printed_to_their_last_letter(overlong: ShiftFacts) -> None:
    text = words(render_shift(overlong))
    assert text.count("词") == 2000
    lines = text[text.index("Every line") :]
    assert lines.count("n") > 2000
    assert lines.count("山") == 200 * sum(
        line.guest == "山" * 200 and line.entry == "gesture" for line in overlong.lines
    )


def test_letters_do_not_lie_on_each_other(overlong: ShiftFacts) -> None:
    seen: dict[tuple[int, int, int], tuple[str, tuple[float, float, float, float]]] = {}
    for page, letter, (left, foot, right, top) in boxes(render_shift(overlong)):
        middle = ((left + right) / 2, (foot + top) / 2)
        key = (page, round(middle[0] * 2), round(middle[1] * 2))
        assert key not in seen, (letter, seen[key])
        seen[key] = (letter, (left, foot, right, top))


def _assert_inside(data: bytes, paper: Paper) -> None:
    wide, high = PAGE_SIZES[paper]
    outside = [
        (page, letter, box)
        for page, letter, box in boxes(data)
        if box[0] < MARGIN - 4 or box[2] > wide - MARGIN + 4 or box[1] < 12 or box[3] > high - 20
    ]
    assert not outside, outside[:5]
