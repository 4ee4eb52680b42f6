"""Each document as an eye gets it: what one looks for is read at arm's length, all of it in grey and in a light print.

Arm's length is 700 mm. What is looked for there stands at least 16 minutes of arc high, the least that ISO 9241-303 allows
for capitals and figures. Everything else is read in the hand, at 400 mm, where letters are read at full
speed from 0.2 degrees of their x-height on (Legge and Bigelow, Journal of Vision 11(5):8, 2011).

A light print keeps seven tenths of the ink. There nothing that is read may fall below 3 : 1, and 4.5 : 1 in a full print (WCAG
2.2, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from string import ascii_uppercase
from typing import get_args

import pytest

from tests.faults.chance import chance, in_ci
from tests.reports import sample
from tests.reports.language.every import every, house
from tests.reports.papers import sample as papers
from tests.reports.papers.insights import insights
from tests.reports.papers.test_golden import PAPERS
from tests.reports.papers.test_pages import assert_apart
from tests.reports.reading import pages
from tests.reports.sight import Letter, contrast, letters, lighter
from tracker.desk.documents import Facts, drawn
from tracker.domain.facts import HotelFact, Paper
from tracker.domain.guide import GuideFacts
from tracker.domain.insights.facts import InsightsTable
from tracker.reports.proof import typeable

MM = 72 / 25.4
AT_ARMS_LENGTH = 2 * 700 * MM * math.tan(math.radians(16 / 60) / 2)
"""Points: 9.2, or 3.3 mm."""
X_HEIGHT = 0.546
"""Of the type's size, in Inter; other scripts' letters are larger in theirs."""
IN_THE_HAND = 2 * 400 * MM * math.tan(math.radians(0.2) / 2) / X_HEIGHT
"""Points of type: 7.2."""
KEPT, FULL, LIGHT = 0.7, 4.5, 3.0
EVERY: Mapping[str, Facts] = {
    **PAPERS, "shift": sample.shift(), "shift-of-one": sample.shift(sample.shift_lines(1)), "insights-of-nothing": insights(0),
    "voucher-partly-left": papers.voucher(left=1750),
}  # fmt: skip
SOUGHT: dict[str, tuple[str, ...]] = {
    "shift": (
        "Shift report No. 42", "Value given|€954.00", "Cost to the house|€191.00", "Gestures|30", "Guests|15", "Above the cap|3",
        "Taken back|€70.00", "Exceptions|3",
    ),
    "shift-of-one": ("Shift report No. 42", "Gestures|1", "Above the cap|0"),
    "shift-interim": ("Interim report", "Value given|€161.00", "Cost to the house|€53.00", "Above the cap|1"),
    "shift-of-nothing": ("Shift report No. 42", "0Nothing was given in this shift."),
    "day": ("Business-day report", "Mon 23 Nov 2026", "Value given|€291.00", "Gestures|12", "Taken back|€15.00"),
    "day-restated": ("Business-day report, restated", "Value given, restated|€516.00", "As the day ended|€616.00", "Corrected since|−€100.00"),
    "supplement": (
        "Supplement 42/S2", "to shift report No. 42", "Value given, restated|€1,124.00", "This supplement|−€100.00",
        "Supplements before|−€10.00", "Cost, restated|€483.00",
    ),
    "insights": ("Insights", "Value given|€350.00", "Median use of the cap|8", "Left on caps used|€3,650.00"),
    "insights-what-if": ("Insights", "Value given|€350.00"),
    "insights-of-nothing": ("Insights",),
    "handover": ("Handover of shift No. 42", "For the next shift|8", "Promises|2", "Approvals asked|€33.00", "Journal|118–164"),
    "handover-so-far": ("Handover so far", "For the next shift|4"),
    "handover-of-nothing": ("Handover of shift No. 42",),
    "letter": ("What we did for you", "Łukasz Nguyễn", "Your person in this house|Maja Kowalczyk", "In all|€138.00"),
    "voucher": ("Voucher 118", "Breakfast for two|€40.00", "Łukasz Nguyễn"),
    "voucher-label": ("Voucher 118", "Prepaid label", "Łukasz Nguyễn"),
    "voucher-taken-back": ("Voucher 118", "taken back on Mon 23 Nov 2026", "€40.00"),
    "voucher-partly-left": ("Voucher 118", "Breakfast for two|€17.50"),
    "line-up": ("Morning line-up", "Guests delighted|3", "Gestures|26", "Value given|€370.00", "Cost to the house|€152.00"),
    "line-up-of-nothing": ("Morning line-up", "Guests delighted|0"),
    "policy-card": ("What you may give", "Policy version 4, in force since", "Rep|€100.00", "Lead|€300.00", "Manager"),
}  # fmt: skip
"""What is looked for, beside the line to type in every foot."""
MADE: dict[str, Callable[[HotelFact], Facts]] = {
    "shift": lambda house: sample.shift(house=house), "day": lambda house: sample.day(house=house),
    "supplement": lambda house: sample.supplement(house=house), "insights": lambda house: insights(house=house),
    "handover": lambda house: papers.handover(house=house), "letter": lambda house: papers.letter(house=house),
    "voucher": lambda house: papers.voucher(house=house), "line-up": lambda house: papers.line_up(house=house),
    "policy": lambda house: papers.policy(house=house),
}  # fmt: skip


@functools.cache
def printed(name: str) -> bytes:
    """One of `EVERY`."""
    return drawn(EVERY[name])


def test_both_distances_are_what_they_are_said_to_be() -> None:
    assert round(AT_ARMS_LENGTH, 1) == 9.2
    assert round(IN_THE_HAND, 1) == 7.2
    assert set(SOUGHT) == set(EVERY)


@pytest.mark.by_lot("read at arm's length", 8)
@pytest.mark.parametrize("name", EVERY)
def test_what_one_looks_for_on_a_first_page_is_read_at_arms_length(name: str) -> None:
    facts = EVERY[name]
    first = letters(printed(name))
    for sought in (*SOUGHT[name], to_type(facts)):
        assert highest(first, sought) >= AT_ARMS_LENGTH, sought


@pytest.mark.by_lot("figures in every currency", 2)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["EUR", "JPY", "KWD"])
def test_the_largest_figure_and_the_line_to_type_are_so_in_every_currency(code: str, paper: Paper) -> None:
    for name in chance(f"{code} on {paper}").sample(sorted(MADE), in_ci(4, len(MADE))):
        assert_high(name, code, paper)


@pytest.mark.slow
@pytest.mark.parametrize("name", MADE)
def test_they_are_so_in_every_currency_on_every_paper(name: str) -> None:
    for code in ("EUR", "JPY", "KWD"):
        for paper in get_args(Paper):
            assert_high(name, code, paper)


def assert_high(name: str, code: str, paper: Paper) -> None:
    facts = MADE[name](sample.hotel(code, paper))
    first = letters(drawn(facts))
    assert highest(first, to_type(facts)) >= AT_ARMS_LENGTH, name
    assert max(one.high for one in first if one.letter.isdigit()) >= AT_ARMS_LENGTH, name


def test_a_line_of_many_figures_is_set_smaller_beside_the_number_of_pages() -> None:
    facts = sample.shift(sample.shift_lines(4, scale=7_654_321), house=sample.hotel("KWD", "letter"))
    long = to_type(facts)
    assert len(long) > 40
    assert highest(letters(drawn(facts)), long) > 6
    assert_apart(drawn(facts))


@pytest.mark.by_lot("read in the hand", 8)
@pytest.mark.parametrize("name", EVERY)
def test_everything_on_every_page_is_read_in_the_hand(name: str) -> None:
    data = printed(name)
    small = [one for page in range(len(pages(data))) for one in body(letters(data, page)) if one.size < IN_THE_HAND]
    assert not small, "".join(one.letter for one in small)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "es", "de", "ja", "ar"])
def test_in_every_language_it_is_read_as_far_and_as_light(language: str) -> None:
    for name, facts in {**every(language), "insights": insights(house=house(language))}.items():
        data = drawn(facts)
        assert highest(letters(data), to_type(facts)) >= AT_ARMS_LENGTH, name
        for page in range(len(pages(data))):
            small = [one for one in body(letters(data, page)) if one.size < IN_THE_HAND]
            assert not small, (name, page, "".join(one.letter for one in small))
        assert_seen(data)


@pytest.mark.by_lot("seen in grey", 8)
@pytest.mark.parametrize("name", EVERY)
def test_every_letter_is_seen_in_grey_and_in_a_light_print(name: str) -> None:
    assert_seen(printed(name))


def test_the_paper_of_a_hotel_to_practise_in_is_read_under_its_mark() -> None:
    practised = replace(sample.hotel(), training=True)
    for name, make in MADE.items():
        faint = [one for one in letters(drawn(make(practised))) if contrast(one.ink, one.ground) < FULL]
        assert not faint, (name, "".join(one.letter for one in faint))


def to_type(facts: Facts) -> str:
    """The line in every foot."""
    assert not isinstance(facts, InsightsTable | GuideFacts)
    return typeable(facts)


def assert_seen(data: bytes) -> None:
    """On every page, and where the word INTERIM or a tint lies under a letter too."""
    for page in range(len(pages(data))):
        for one in letters(data, page):
            assert contrast(one.ink, one.ground) >= FULL, one
            assert contrast(lighter(one.ink, KEPT), lighter(one.ground, KEPT)) >= LIGHT, one


def body(first: Sequence[Letter]) -> list[Letter]:
    """All that is made of letters: a sign (✓) is no smaller than what it stands beside."""
    return [one for one in first if one.letter.isalnum()]


def highest(first: Sequence[Letter], sought: str) -> float:
    """How high the lowest capital or figure of the largest place stands where this is written, in points; of `caption|figure`
    the figure."""
    told, (caption, _, figure) = "".join(one.letter for one in first), sought.rpartition("|")
    before, after = ("".join(part.split()) for part in (caption, figure))
    places = [at for at in range(len(told)) if told.startswith(before + after, at)]
    assert places, f"{sought} is not on the first page"
    return max(_lowest(first[at + len(before) : at + len(before) + len(after)]) for at in places)


def _lowest(some: Sequence[Letter]) -> float:
    return min(one.high for one in some if one.letter.isdigit() or one.letter in ascii_uppercase)
