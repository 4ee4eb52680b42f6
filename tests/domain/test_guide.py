"""The guide's plain text: what each form becomes, what is refused, and how sections are found by words."""

from __future__ import annotations

import pytest

from tracker.domain.guide import Block, found, parse, sign

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
    assert guide.sections[1].blocks[0].keys == ("F1",)
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
    assert [section.title for _guide, section in found((parse("rep", "# A ~\n\n## B\n"),), "~")] == ["A ~", "B"]
    assert found((guide,), "~") == found((guide,), "wifi nowhere") == []


OTHER = """# Étapes de la clôture
<!-- 0123abcd -->

Les règles d’un hôtel,
la `F3`.
"""


def test_another_language_says_of_which_english_text_it_is_and_shows_no_mark_of_it() -> None:
    (section,) = parse("rep", OTHER, "fr").sections
    assert (section.of, section.text) == ("0123abcd", "Étapes de la clôture\nLes règles d’un hôtel, la F3.")


def test_rows_of_japanese_go_on_without_a_space() -> None:
    (section,) = parse("rep", "# 手引き\n\n部屋と\n金額を\n", "ja").sections
    assert section.blocks == (Block("words", "部屋と金額を"),)


def test_what_is_typed_keeps_its_direction_where_one_reads_from_the_right() -> None:
    text = "# دليل\n\n- `!1d` وعد\n\n    412 c20\n"
    item, typed = parse("rep", text, "ar").sections[0].blocks
    assert item == Block("item", "\u2066!1d\u2069 وعد")
    assert typed.words == "412 c20"
    (section,) = parse("rep", text, "de").sections
    assert section.blocks[0].words == "!1d وعد"


def test_what_begins_with_a_latin_word_is_still_read_from_the_right() -> None:
    text = "# Latitude دليل\n\n- Linux دون\n- `F2` ثم\n\n![PDF نعم](desk.png)\n"
    (section,) = parse("rep", text, "ar").sections
    assert section.title == "\u061cLatitude دليل"
    assert [block.words for block in section.blocks] == ["\u061cLinux دون", "\u2066F2\u2069 ثم", "\u061cPDF نعم"]


@pytest.mark.parametrize(
    ("language", "text", "typed"),
    [
        ("fr", "# Étapes de la clôture", "etapes CLOTURE"),
        ("de", "# Größe, Ctrl+P", "grösse ctrl+p"),
        ("de", "# Größe, Ctrl+P", "GROSSE"),
        ("ja", "# ＰＤＦを印刷する", "pdf 印刷"),
        ("ar", "# أُغلِق الورديّة `Ctrl+P`", "اغلق الوردية ctrl+p"),
    ],
)
def test_sections_are_found_folded_in_every_language(language: str, text: str, typed: str) -> None:
    guide = parse("rep", text, language)
    assert [section for _guide, section in found((guide,), typed)] == list(guide.sections)
    assert found((guide,), f"{typed} xyz") == []
    assert found((guide,), "ctrl+q") == []


def test_the_dot_of_a_step_is_behind_its_number_in_every_direction() -> None:
    step = Block("step", "x", "1")
    assert [sign(step, language) for language in ("en", "ja", "ar")] == ["1.", "1.", "\u061c1."]
    assert sign(Block("item", "x"), "ar") == "•"


def test_the_digest_changes_with_any_word_and_not_with_where_rows_end() -> None:
    def digest(text: str) -> str:
        return parse("rep", f"# Guide\n\n{text}\n").sections[0].digest

    assert digest("Type `F1` and\ngo on.") == digest("Type `F1`\nand go on.")
    assert (
        len(
            {
                digest("Type `F1` and go on."),
                digest("Type `F2` and go on."),
                digest("Type `F1` and go."),
                digest("- Type `F1` and go on."),
            }
        )
        == 4
    )
    assert len(digest("")) == 8
