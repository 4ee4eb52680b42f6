"""Whatever stands on a paper fits on its pages: every script, 200 letters, 2,000 lines, one, none, nine digits, on A4 and Letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.reports import sample as reports
from tests.reports.papers import sample
from tests.reports.reading import boxes, pages, sizes, words
from tests.reports.sample import NAMES
from tests.reports.test_hostile import NAMES as HOSTILE
from tracker.desk.documents import paper_beside
from tracker.domain.facts import HotelFact, Paper, PersonFact
from tracker.domain.papers import PaperFacts
from tracker.reports.style import MARGIN, PAGE_SIZES

Make = Callable[[HotelFact, int], PaperFacts]
EVERY: dict[str, Make] = {
    "handover": lambda house, scale: sample.handover(4, house=house, scale=scale),
    "letter": lambda house, scale: sample.letter(6, house=house, scale=scale),
    "voucher": lambda house, scale: sample.voucher(house=house, scale=scale),
    "line-up": lambda house, scale: sample.line_up(house=house, scale=scale),
    "policy": lambda house, scale: sample.policy(house=house, scale=scale),
}
LONG = tuple(letter * 200 for letter in ("W", "山", "م", "x"))


def assert_inside(data: bytes) -> None:
    ((wide, high),) = sizes(data)
    outside = [
        (page, letter, box)
        for page, letter, box in boxes(data)
        if box[0] < MARGIN - 4 or box[2] > wide - MARGIN + 4 or box[1] < 12 or box[3] > high - 20
    ]
    assert not outside, outside[:5]


def assert_apart(data: bytes) -> None:
    """No two letters stand at one place; an ellipsis is read as three dots, each where the whole of it stands."""
    seen: dict[tuple[int, int, int], str] = {}
    before: tuple[str, object] = ("", None)
    for page, letter, (left, foot, right, top) in boxes(data):
        again, before = (letter, (left, foot, right, top)) == before, (letter, (left, foot, right, top))
        if again and letter == "." and right - left > 3 * (top - foot):
            continue
        key = (page, round(left + right), round(foot + top))
        assert key not in seen, (letter, seen[key])
        seen[key] = letter


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", EVERY)
def test_nine_digits_stay_on_the_page_and_apart(name: str, paper: Paper) -> None:
    facts = EVERY[name](reports.hotel("KWD", paper), 7_654_321)
    data = paper_beside(facts)
    assert sizes(data) == {(round(PAGE_SIZES[paper][0]), round(PAGE_SIZES[paper][1]))}
    assert_inside(data)
    assert_apart(data)
    assert facts.value == 0 or f"{facts.value / 1000:,.3f}" in words(data)
    assert paper_beside(facts) == data


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_what_is_handed_out_or_hung_up_is_one_page(paper: Paper) -> None:
    house = reports.hotel(paper=paper)
    for facts in (
        sample.policy(house=house),
        sample.voucher(house=house),
        sample.letter(house=house),
        sample.line_up(house=house),
    ):
        assert len(pages(paper_beside(facts))) == 1, facts.document
    for name in LONG:
        for gone in (False, True):
            assert len(pages(paper_beside(sample.voucher(guest=name, house=house, taken_back=gone)))) == 1, name


@pytest.mark.by_lot("names on papers", 12)
@pytest.mark.parametrize("name", [*NAMES, *HOSTILE])
def test_a_guests_name_prints_as_typed(name: str) -> None:
    for facts in (sample.handover(1, names=(name,)), sample.letter(1, guest=name), sample.voucher(guest=name)):
        told = words(paper_beside(facts)).replace(" ", "")
        least = 3 if facts.document[0] == "H" else 2 if facts.document[0] == "V" else 1
        # What is written from right to left is read back word by word.
        parts = name.split() if unicodedata.bidirectional(name[0]) in ("R", "AL") else [name.replace(" ", "")]
        assert all(told.count(part) >= least for part in parts), facts.document


@pytest.mark.parametrize("name", LONG)
def test_two_hundred_letters_are_there_to_the_last(name: str) -> None:
    person = PersonFact("WWWW", name)
    for facts in (
        sample.handover(2, names=(name,)), sample.letter(1, guest=name, person=person, words=name), sample.voucher(guest=name),
        replace(sample.voucher(), by=person, what=name, details=(("Reference", name),)), replace(sample.policy(), by=person),
        replace(sample.line_up(1, 1), stories=tuple(replace(x, what=name, words=name, said=name, by=person) for x in sample.line_up(1).stories)),
        replace(sample.handover(1, note=name * 5), opened_by=person, closed_by=person),
    ):  # fmt: skip
        data = paper_beside(facts)
        assert_inside(data)
        assert words(data).count(name[0]) >= 200, facts.document


@pytest.mark.parametrize("name", LONG)
def test_a_name_of_two_hundred_letters_takes_a_wider_column_not_a_page(name: str) -> None:
    """Twelve such guests took seven pages, twenty lines each in a column for names."""
    person = PersonFact("WWWW", name)
    many = sample.handover(3, names=(name,))
    owned = replace(many, promises=tuple(replace(x, owner=person) for x in many.promises))
    assert len(pages(paper_beside(many))) <= 5
    assert_inside(paper_beside(owned))
    assert_apart(paper_beside(owned))


@pytest.mark.parametrize("count", [100, pytest.param(2000, marks=pytest.mark.slow)])
def test_two_thousand_of_each_are_all_there(count: int) -> None:
    house = reports.hotel(paper="letter")
    handover = sample.handover(count // 4, house=house)
    data = paper_beside(handover)
    told = pages(data)
    assert f"Page {len(told)} of {len(told)}" in told[-1]
    text = " ".join(told)
    assert all(f"line {one.seq}" in text for one in handover.promises)
    letter = sample.letter(count, house=house, owed=count, kept=0)
    text = words(paper_beside(letter))
    assert text.count("Breakfast for two") == sum("Breakfast" in one.what for one in letter.given)
    assert text.count("Maja Kowalczyk") >= count
    up = sample.line_up(0, count, house=house)
    text = words(paper_beside(up))
    assert all(one.label in text for one in up.broke)


def test_none_and_one_are_papers_too() -> None:
    nothing = words(paper_beside(sample.handover(0, note="")))
    assert "Nothing is handed over." in nothing
    assert "None was left." in nothing
    assert "No guest said yesterday that they were delighted" in words(paper_beside(sample.line_up(0, 0)))
    assert "1 gesture" in words(paper_beside(sample.handover(1)))
    assert "What we still owe you" not in words(paper_beside(sample.letter(1, owed=0, kept=0)))
    assert "With our compliments" not in words(paper_beside(sample.letter(0, owed=1, kept=0)))


def test_interim_and_taken_back_are_seen_on_every_page() -> None:
    for facts, mark in ((sample.handover(9, interim=True), "INTERIM"), (sample.voucher(taken_back=True), "TAKENBACK")):
        for page in pages(paper_beside(facts)):
            assert mark in page.replace(" ", "")


def test_a_hotel_to_practise_in_marks_them_all() -> None:
    for make in EVERY.values():
        facts = make(replace(reports.hotel(), training=True), 1)
        assert all("TRAINING" in page for page in pages(paper_beside(facts))), facts.document


def test_the_parts_come_to_the_totals_that_are_printed() -> None:
    letter, up, over = sample.letter(5), sample.line_up(), sample.handover(3)
    for facts, sums in (
        (letter, [sum(x.value for x in letter.given)]),
        (up, [sum(x.value for x in up.broke), sum(x.cost for x in up.broke)]),
        (over, [sum(x.line.value for x in over.waiting), sum(x.value for x in over.estimates)]),
    ):
        told = words(paper_beside(facts))
        for one in sums:
            assert f"{one / 100:,.2f}" in told[told.index("Total" if facts is not letter else "In all") :]
