"""The supplement is of the same family: it ties, proves itself on both papers, and holds whatever names are on it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reports import sample
from tests.reports.reading import boxes, pages, picture, sizes, words
from tests.reports.test_code import _scanned
from tests.reports.test_hostile import NAMES
from tracker.domain.facts import Paper
from tracker.domain.proof import read_proof
from tracker.reports.day import render_day
from tracker.reports.proof import proof_of, proof_text
from tracker.reports.supplement import render_supplement


def test_it_tells_every_step_from_the_original_to_the_restated_total() -> None:
    facts = sample.supplement()
    told = words(render_supplement(facts))
    this, whole = facts.steps[-1], facts.restated
    for said in (
        "Supplement 42/S2 to shift report No. 42", "Shift report No. 42 30 gestures 1,234.00 500.00 0.00",
        "Supplement 42/S1 1 −10.00 −5.00 10.00", f"Supplement 42/S2 3 −{-this.value / 100:,.2f}",
        f"Restated {whole.value / 100:,.2f} {whole.cost / 100:,.2f} {whole.reversed / 100:,.2f}",
        f"S42 118-164 123400 {sample.HEAD[:4].upper()}", f"S42.2 118-900 {facts.value} ", sample.HEAD,
        "Liv Nørgaard (LN)", "not delivered", "in shift 43",
    ):  # fmt: skip
        assert said in told, said
    for one in facts.corrections:
        assert f"{one.of.actor.name} ({one.of.actor.initials})" in told
    assert len(pages(render_supplement(sample.supplement(sample.corrected(1), number=1)))) == 1


def test_a_bill_above_the_cap_is_marked() -> None:
    (one,) = sample.corrected(1)
    assert "over by true-up" not in words(render_supplement(sample.supplement((one,))))
    bill = replace(one, line=replace(one.line, entry="true_up", reason="", over_by_true_up=True))
    assert "↳ Billed ▲ over by true-up" in words(render_supplement(sample.supplement((bill,))))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["EUR", "KWD"])
def test_long_amounts_leave_room_for_what_was_done_and_its_heading(code: str, paper: Paper) -> None:
    facts = sample.supplement(sample.corrected(3, scale=7_654_321), house=sample.hotel(code, paper))
    data = render_supplement(facts)
    line = [(letter, left, right) for _p, letter, (left, _f, right, _t) in boxes(data)]
    text = "".join(letter for letter, _l, _r in line)
    at = text.index("GestureandcorrectionByValueCost")
    assert line[at + len("Gestureandcorrection") - 1][2] < line[at + len("Gestureandcorrection")][1], (
        "they do not overlap"
    )
    assert "not delivered" in words(data)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_nothing_stands_outside_the_paper_or_over_the_foot(paper: Paper) -> None:
    facts = sample.supplement(
        sample.corrected(40, names=sample.NAMES), house=sample.hotel("KWD", paper), scale=1_000_000
    )
    data = render_supplement(facts)
    ((wide, high),) = sizes(data)
    for _page, letter, (left, foot, right, top) in boxes(data):
        assert left >= 30, letter
        assert right <= wide - 30, letter
        assert 10 <= foot <= top <= high - 10, letter
    assert len(pages(data)) > 2
    assert render_supplement(facts) == data


@pytest.mark.parametrize("name", NAMES)
def test_a_name_prints_as_typed_and_whole(name: str) -> None:
    told = words(render_supplement(sample.supplement(sample.corrected(2, names=(name,))))).replace(" ", "")
    assert told.count(name.replace(" ", "")) >= 2


@pytest.mark.parametrize("name", ["x" * 200, "Maria " * 33])
def test_a_name_of_two_hundred_letters_is_there_to_its_last(name: str) -> None:
    of_one = words(render_supplement(sample.supplement(sample.corrected(1, names=("",)))))
    told = words(render_supplement(sample.supplement(sample.corrected(1, names=(name,)))))
    for letter in set(name) - {" "}:
        assert told.count(letter) - of_one.count(letter) >= name.count(letter)


@pytest.mark.by_lot("codes on every page", 2)
@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg (zbar-tools) is not installed")
def test_the_code_on_every_page_is_its_proof(tmp_path: Path) -> None:
    for facts, data in (
        (sample.supplement(sample.corrected(9)), render_supplement(sample.supplement(sample.corrected(9)))),
        (sample.restated_day(), render_day(sample.restated_day())),
    ):
        assert len(pages(data)) >= 2
        for page in range(len(pages(data))):
            (found,) = _scanned(picture(data, page, dpi=200, grey=True), tmp_path)
            assert found == proof_text(facts)
            assert read_proof(found) == proof_of(facts)


def test_the_restated_day_has_its_total_first_and_the_day_as_it_ended_after() -> None:
    facts = sample.restated_day()
    assert facts.restated is not None
    first, *rest = pages(render_day(facts))
    assert "Business-day report, restated" in first
    assert f"€{facts.restated.restated.value / 100:,.2f} €{facts.value / 100:,.2f} as the day ended" in first
    assert "D2026-11-23.R 1-302" in first
    assert f"€{facts.value / 100:,.2f}" in " ".join(rest)
    assert render_day(sample.day(count=20)) != render_day(facts)
