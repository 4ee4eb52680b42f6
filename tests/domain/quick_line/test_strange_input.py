"""Input that nobody expects: what the chips say of it, and that nothing is guessed in silence."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.domain.quick_line.hotel import HOTEL, chip, context, read, stay
from tests.domain.quick_line.test_properties import LINES
from tracker.domain.quick_line import complete, understand, understand_many
from tracker.domain.quick_line.text.tokens import MAX_LINE

NAMED = context(
    more=(
        stay("label", "801", "Ann Label"),
        stay("credit", "802", "Carl Credit"),
        stay("number", "803", "412"),
        stay("one", "804", "Sam Double"),
        stay("other", "805", "Sam Double"),
        stay("apostrophe", "806", "Sean O'Connor"),
        stay("comma", "807", "Smith, John"),
        stay("letter", "808", "U"),
        stay("taxi", "810", "Taxi"),
    )
)
"""Guests named like a kind, a preset, a room, each other."""


@pytest.mark.parametrize(
    "typed",
    [
        "412 c１２",
        "４１２ c12",
        "412 c١٢",
        "٤١٢ c١٢",
        "४१२ c१२",
        "𝟒𝟏𝟐 c𝟏𝟐",
        "412 c12!",
        "412! c12",
        "412, c12;",
        "412\u00a0c12",
        "412\u200c c12",
        "412 c12\u200d",
        "412 c\u200c12",
    ],
)
def test_digits_of_any_script_and_the_marks_of_a_sentence_are_read_as_what_they_are(typed: str) -> None:
    found = read(typed)
    assert (chip(found, "guest"), chip(found, "kind"), chip(found, "amount")) == (
        ["412 Mia Jonas"], ["Credit"], ["$12.00"],
    )  # fmt: skip
    assert found.ready


@pytest.mark.parametrize(
    "typed",
    ["c²0", "c5²", "c②", "c㉑", "c⒛", "c½", "c1½", "cⅫ", "cXX", "c😀20", "c2😀0", "😀20", "c①②", "c20😀", "c₂₀", "c٪20"],
)  # fmt: skip
def test_what_only_looks_like_a_number_is_no_amount(typed: str) -> None:
    found = read(f"412 {typed}")
    assert found.amount is None
    assert "how much?" in chip(found, "missing")
    assert found.note == typed, "it stands among the words, as typed"


@pytest.mark.parametrize(
    "written", ["20,00", "1.234,50", "1,234.50", "1e3", "-5", "−5", "+5", "1'000", "1_000", "0x20"]
)
@pytest.mark.parametrize("mark", [".", ","])
def test_an_amount_written_another_way_is_never_taken_for_one_that_it_is_not(written: str, mark: str) -> None:
    found = read(f"412 c{written}", context("EUR", mark))
    if (written, mark) == ("20,00", ","):
        assert (found.amount, found.ready) == (2000, True)
        return
    assert (found.amount, found.ready) == (None, False)
    assert chip(found, "amount") == []


@pytest.mark.parametrize(
    ("written", "shown"), [("0", "$0.00"), ("00020", "$20.00"), ("999999999", "$999,999,999.00"), ("0.10", "$0.10")]
)
def test_the_smallest_and_the_largest_are_shown_as_they_will_be_posted(written: str, shown: str) -> None:
    assert chip(read(f"412 c{written}"), "amount") == [shown]


@pytest.mark.parametrize("written", ["1234567890", "9999999999.99", "1" * 400])
def test_more_than_nine_digits_are_refused_in_words(written: str) -> None:
    found = read(f"412 c{written}")
    assert found.amount is None
    assert "more than 9 digits" in found.problems[0]


@pytest.mark.parametrize(
    "nights", ["0n", "61n", "99n", "9999n", "12345n", "-2n", "+2n", "1.5n", "1,5n", "2.n", "1e3n", "-1nights"]
)
def test_impossible_nights_are_named_and_are_no_room_and_no_note(nights: str) -> None:
    found = read(f"412 u40 {nights}")
    assert found.codes == ("bad_nights",)
    assert not found.ready
    assert not found.details
    assert found.note == ""


@pytest.mark.parametrize(
    "due", ["!0d", "!366d", "!-1d", "!0h", "!1000h", "!25:00", "!18:60", "!13pm", "!0am", "!2026-02-30", "!32.13.", "!yesterday",
            "!", "!!1d!x", "!1e3d", "!½d", "!∞"],
)  # fmt: skip
def test_a_promise_at_an_impossible_time_is_refused_and_said(due: str) -> None:
    found = read(f"412 c20 {due}")
    assert found.codes == ("bad_promise",)
    assert found.promise is None
    assert "is no time for a promise" in chip(found, "problem")[0]


@pytest.mark.parametrize("room", ["0412", "412.0", "4 1 2", "412c20", "4l2", "４１２9", "-412"])
def test_a_room_written_otherwise_is_not_that_room(room: str) -> None:
    found = read(f"{room} c20")
    assert found.stay is None
    assert not found.ready


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("carl credit c20", "credit"), ("taxi c5", "taxi"), ("u c20", "letter"), ("#803 c5", "number"), ("412 c5", "jonas"),
        ("oconnor c20", "apostrophe"), ("o'connor c5", "apostrophe"), ("O’Connor c5", "apostrophe"), ("smith, john c5", "comma"), ("Smith,John c5", "comma"),
        ("412 taxi", "jonas"), ("810 c30 taxi", "taxi"),
    ],
)  # fmt: skip
def test_a_guest_named_like_a_kind_a_preset_or_a_room_is_found_and_shown(typed: str, who: str) -> None:
    found = read(typed, NAMED)
    assert found.stay is not None
    assert found.stay.id == who
    assert chip(found, "guest") == [f"{found.stay.room} {found.stay.name}"]
    assert found.ready


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("label c20", "two gestures"), ("ann label c20", "two gestures"), ("credit c20", "who?"), ("u 20", "who?"),
        ("sam c20", "who? 2 fit"), ("sam double c20", "who? 2 fit"), ("label l12", "who?"), ("810 taxi", "what:"),
    ],
)  # fmt: skip
def test_where_a_name_could_mean_something_else_it_is_asked(typed: str, asked: str) -> None:
    found = read(typed, NAMED)
    assert not found.ready
    assert any(asked in text for text in (*chip(found, "missing"), *chip(found, "problem")))


def test_a_house_with_the_room_0412_keeps_it_apart_from_412() -> None:
    where = context(more=(stay("zero", "0412", "Nora Zero"),))
    assert [read(f"{room} c20", where).stay.id for room in ("412", "0412")] == ["jonas", "zero"]  # type: ignore[union-attr]  # both are known


def calls(text: str) -> int:
    """How many functions it takes to read a line and to complete it: what does not depend on the machine."""
    count = 0

    def seen(_frame: Any, event: str, _arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        if understand_many(text, HOTEL) is None:
            understand(text, HOTEL)
        complete(text, HOTEL)
    finally:
        sys.setprofile(before)
    return count


@settings(max_examples=40)
@given(LINES, st.integers(1, 20))
@example("山田 " * 3, 17)
@example("Ana Silva " * 3, 20)
def test_reading_a_line_takes_work_by_its_length_and_never_by_its_square(text: str, times: int) -> None:
    line = (text + " ") * times
    calls(line)  # what is cached is cached
    assert calls(line) <= 3_000 + 150 * min(len(line), MAX_LINE)
