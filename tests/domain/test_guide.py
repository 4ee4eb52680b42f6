"""The guide's plain text: what each form becomes, what is refused, and how sections are found by words."""

from __future__ import annotations

import pytest

from tracker.domain.guide import Block, found, parse

TEXT = """# Guide for tests

A paragraph that
goes on.

## First

- one `F1`
  goes on
- two
1. a step
2. another
goes on

    412 c20 wifi
    412 c30

![What it shows](a-picture.png)

Words after.

## Second, empty
"""


def test_every_form_is_read() -> None:
    guide = parse("rep", TEXT)
    assert guide.title == "Guide for tests"
    assert [section.title for section in guide.sections] == ["Guide for tests", "First", "Second, empty"]
    assert guide.sections[0].blocks == (Block("words", "A paragraph that goes on."),)
    assert guide.sections[1].blocks == (
        Block("item", "one F1 goes on"),
        Block("item", "two"),
        Block("step", "a step", "1"),
        Block("step", "another goes on", "2"),
        Block("typed", "412 c20 wifi\n412 c30"),
        Block("picture", "What it shows", "a-picture"),
        Block("words", "Words after."),
    )
    assert guide.sections[2].blocks == ()
    assert guide.pictures == ("a-picture",)


@pytest.mark.parametrize("row", ["### deeper", "| a | table |", "> said", "* an item", "![no name]()", "![](x.png)"])
def test_what_would_not_be_shown_as_it_is_written_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match="rep, line 3"):
        parse("rep", f"# Guide\n\n{row}\n")
    with pytest.raises(ValueError, match="begins with its title"):
        parse("rep", "words first\n")


def test_a_section_is_found_by_all_its_words_and_by_whose_it_is() -> None:
    guide = parse("rep", TEXT)
    assert [section.title for _guide, section in found((guide,), "WIFI c30")] == ["First"]
    assert [section.title for _guide, section in found((guide,), "tests second")] == ["Second, empty"]
    assert found((guide,), "wifi nowhere") == []
