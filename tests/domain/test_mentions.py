"""Who is mentioned in a text: by the whole name or a booking's number, in any spelling, and nobody by accident."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.mentions import Mentions
from tracker.domain.names import search_key


def found(name: str, text: str, *, single: bool = True) -> bool:
    return bool(Mentions([("s", name)], single=single).found_in(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ada Example", "with ADA  example."), ("Ada Example", "Example, Ada: at noon"), ("Łukasz Nguyễn", "lukasz nguyen"),
        ("Anna-Liisa Korhonen-Virtanen", "anna liisa korhonen virtanen"), ("María de la Cruz", "Cruz, María de la"),
        ("María de la Cruz", "de la Cruz María"), ("山田 太郎", "山田太郎様の荷物"), ("王小明", "给王小明的"),
        ("สมชาย ใจดี", "คุณสมชาย ใจดีโทรมา"), ("محمد العربي", "طلب محمد العربي"), ("Li", "li has the key"), ("<b>Bold</b>", "<b>bold</b>!"),
        ("Anna O'Neil", "anna oneil called"), ("Hans Müller", "Mueller, Hans: at noon"), ("Jean-Luc Bellavista", "for jeanluc bellavista"),
    ],
)  # fmt: skip
def test_a_whole_name_is_found(name: str, text: str) -> None:
    assert found(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ada Example", "Ada has the key"), ("Ada Example", "for example, Adam"), ("Li", "live list"), ("Ada Example", ""),
        ("王小明", "王大明"), ("明", "明日"), ("A B", "AB"), ("Jo", "job"),
    ],
)  # fmt: skip
def test_nobody_is_found_by_a_part_of_the_name(name: str, text: str) -> None:
    assert not found(name, text)


def test_a_name_of_one_word_is_looked_for_only_when_asked() -> None:
    assert found("Summer", "summer menu")
    assert not found("Summer", "summer menu", single=False)
    assert found("Summer Rain", "Summer Rain", single=False)
    assert found("王小明", "王小明", single=False)
    assert not Mentions([("s", "Summer")], single=False)


def test_a_bookings_number_is_found_when_it_can_be_no_room() -> None:
    known = Mentions([], [("s", "GH-998877"), ("t", "412"), ("u", "     ")])
    assert known.found_in("see gh 998877") == {"s"}
    assert known.found_in("412 c20") == set()


def test_several_people_in_one_text() -> None:
    known = Mentions([("a", "Ada Example"), ("b", "Bo Example"), ("c", "Ada Example"), ("d", "王小明")])
    assert known.found_in("Ada Example, Bo Example and 王小明") == {"a", "b", "c", "d"}


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_plain_text_is_read_as_any_other(text: str) -> None:
    """The short way for plain letters finds what the long way finds."""
    words = search_key(text).split()
    for at in range(len(words)):
        name = " ".join(words[at : at + 2])
        if any(c.isalnum() for c in words[at]) and len(name) > 1:
            assert found(name, text)
