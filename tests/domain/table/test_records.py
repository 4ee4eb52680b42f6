"""Delimited text: quotes, line breaks inside them, quotes that never close, and lines as an editor counts them."""

from __future__ import annotations

import time
from functools import partial

import pytest

from tracker.domain.house_list.header_words import GUESTS
from tracker.domain.problems import Refused
from tracker.domain.table import records as module
from tracker.domain.table.records import records

physical_lines = partial(module.physical_lines, file=GUESTS.file)


def cells(text: str, delimiter: str = ",") -> list[list[str]]:
    return [list(r.cells) for r in records(physical_lines(text), delimiter)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("412,Ann,x", ["412", "Ann", "x"]),
        ("412,,", ["412", "", ""]),
        ('412,"Lee, Ann",x', ["412", "Lee, Ann", "x"]),
        ('412,"Ann ""Nan"" Lee"', ["412", 'Ann "Nan" Lee']),
        ('412,"",x', ["412", "", "x"]),
        ('412, "Lee, Ann" ,x', ["412", "Lee, Ann", "x"]),
        ('="0412",Ann', ["0412", "Ann"]),
        ('412,5" door,x', ["412", '5" door', "x"]),
        ('412,Ann "Nan" Lee', ["412", 'Ann "Nan" Lee']),
        ('412,"Ann" Lee,x', ["412", "Ann Lee", "x"]),
        ('412,"Lee, Ann "Nan" Mary",x', ["412", 'Lee, Ann "Nan" Mary', "x"]),
        ('412,"Ann "Nan"",x', ["412", 'Ann "Nan"', "x"]),
        ('"a"b,"c"d,"e",f', ['a"b,"c"d,"e', "f"]),
        ('"a"b,"c"d,e', ["ab", "cd", "e"]),
    ],
)
def test_a_line_falls_into_cells(line: str, expected: list[str]) -> None:
    assert cells(line) == [expected]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_may_stand_inside_quotes(delimiter: str) -> None:
    line = delimiter.join(("412", f'"Lee{delimiter} Ann"', "x"))
    assert cells(line, delimiter) == [["412", f"Lee{delimiter} Ann", "x"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_numbers_are_the_files_own_whatever_ends_its_lines(end: str) -> None:
    text = end.join(("Room,Name", "", '412,"Lee,', 'Ann"', "413,Bo"))
    found = [(r.line, r.cells) for r in records(physical_lines(text), ",")]
    assert found == [(1, ("Room", "Name")), (2, ("",)), (3, ("412", "Lee,\nAnn")), (5, ("413", "Bo"))]


def test_a_line_may_break_after_quotes_within_quotes() -> None:
    assert cells('412,"likes ""quiet""\nlate",x') == [["412", 'likes "quiet"\nlate', "x"]]


def test_two_cells_of_a_record_may_break_their_lines() -> None:
    assert cells('"a\nb","c\n\nd",e\nf,g') == [["a\nb", "c\n\nd", "e"], ["f", "g"]]


@pytest.mark.parametrize(
    "text",
    [
        '412,"Lee, Ann\n413,Bo',
        '412,"Lee, Ann\n413,"Bo, Cy"',
        '412,"Lee, Ann\n"413","Bo, Cy"',
        '412,"Lee, Ann\n' + "413,Bo\n" * 40 + '414,"Cy"',
    ],
)
def test_a_quote_that_never_closes_costs_one_line_and_swallows_none(text: str) -> None:
    first, second, *_ = records(physical_lines(text), ",")
    assert (first.unclosed, first.cells, first.text) == (True, (), '412,"Lee, Ann')
    assert second.line == 2
    assert second.cells[0] == "413"


def test_too_many_lines_are_no_guest_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_LINES", 3)
    assert physical_lines("a\nb\nc") == ["a", "b", "c"]
    with pytest.raises(Refused) as caught:
        physical_lines("a\nb\nc\n")
    assert caught.value.code == "too_long"


@pytest.mark.at_length
@pytest.mark.parametrize(
    "line", ['"a"b,' * 60_000, '"' * 200_001, '"a""' + "\n" + '"x""\n' * 20_000, '"\n""x' * 20_000]
)
def test_hostile_quotes_take_no_more_time_than_their_length(line: str) -> None:
    started = time.process_time()
    assert cells(line)
    assert time.process_time() - started < 10  # quadratic would be minutes
