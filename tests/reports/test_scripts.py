"""Names print as written, in every script the hotel's guests bring; what no font has prints as its code point."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports import sample
from tests.reports.reading import words
from tracker.reports.lettering import fonts, scripts, text
from tracker.reports.shift import render_shift
from tracker.reports.style import CELL, TITLE, Type, Weight

LEFT_TO_RIGHT = (
    "Łukasz Nguyễn", "Ωmega Παπαδόπουλος", "Ольга Щербакова", "Þórunn Ægisdóttir", "Ivana Đurđević", "Nguyễn Thị Minh Khai",
    "Zoë Brontë-Hughes", "हरि प्रसाद शर्मा",
)  # fmt: skip
CJK = ("山田 太郎", "王小明", "김민준", "ツツジ さくら")
RIGHT_TO_LEFT = ("محمد العربي", "فاطمه زهرا پارسا", "שרה לוי")

needs_cjk = pytest.mark.skipif(
    not any(Path(path).is_file() for path, _ in fonts.SYSTEM_FONTS), reason="this machine has no font for Chinese, Japanese and Korean"
)  # fmt: skip


def _printed(*names: str) -> str:
    return words(render_shift(sample.shift(sample.shift_lines(len(names) * 8, names=names))))


@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_names_written_from_the_left(name: str) -> None:
    assert name in _printed(name)


@needs_cjk
@pytest.mark.parametrize("name", CJK)
def test_names_of_east_asia(name: str) -> None:
    assert name in _printed(name)


@pytest.mark.parametrize("name", RIGHT_TO_LEFT)
def test_names_written_from_the_right(name: str) -> None:
    told = _printed(name)
    # Whoever reads the page puts the letters of a word in order; the order of the words is the reader's own affair.
    assert all(word in told for word in name.split())


def test_arabic_letters_are_joined_and_run_to_the_left() -> None:
    (line,) = text.wrap("سلام", CELL, 200)
    (run,) = line.runs
    assert run[:2] == ("Latitude-Arabic", "\ufee1\ufefc\ufeb3")


def test_arabic_vowel_marks_stay_and_stand_over_their_letters() -> None:
    (line,) = text.wrap("مُحَمَّد", CELL, 200)
    marks = [run for run in line.runs if run[1] in "\u064f\u064e\u0651"]
    assert len(marks) == 4
    assert all(0 <= at * CELL.size / 1000 <= line.width for _, _, at in marks)


def test_a_latin_room_number_inside_arabic_keeps_its_order() -> None:
    (line,) = text.wrap("غرفة 412", CELL, 200)
    assert "412" in "".join(run[1] for run in line.runs)


def test_every_letter_of_the_sample_names_has_a_font_when_the_system_has_one() -> None:
    own = "".join((*LEFT_TO_RIGHT, *RIGHT_TO_LEFT))
    assert "‹U+" not in "".join(scripts.legible(own, weight) for weight in Weight)


def test_without_a_system_font_east_asian_letters_print_as_code_points(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "SYSTEM_FONTS", (("/nowhere/at/all.ttf", 0),))
    with _looked_for_anew():
        told = _printed("山田")
    assert "‹U+5C71 U+7530›" in told
    assert "山" not in told


def test_a_system_font_that_is_none_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"OTTO" + b"\0" * 200)
    (tmp_path / "empty.ttf").write_bytes(b"")
    monkeypatch.setattr(fonts, "SYSTEM_FONTS", tuple((str(p), 0) for p in sorted(tmp_path.iterdir())))
    with _looked_for_anew():
        assert "‹U+5C71 U+7530›" in _printed("山田")


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Zoë 😀", "Zoë ‹U+1F600›"),
        ("a\u202eb", "a‹U+202E›b"),
        ("tab\there", "tab‹U+0009›here"),
        ("\ue000\ue001", "‹U+E000 U+E001›"),
        ("half \ud800", "half ‹U+D800›"),
        ("sh\u00ady", "sh‹U+00AD›y"),
        ("lone \u2067 isolate", "lone ‹U+2067› isolate"),
    ],
)
def test_what_has_no_ink_or_no_font_prints_as_its_code_point(name: str, printed: str) -> None:
    assert scripts.legible(name, Weight.REGULAR) == printed


def test_joiners_and_isolates_do_their_work_and_print_nothing() -> None:
    for quiet in ("می\u200cخواهم", "\u2068שרה\u2069 20.00"):
        assert "‹" not in scripts.legible(quiet, Weight.REGULAR)
    (line,) = text.wrap("\u2068שרה\u2069 20.00", CELL, 200)
    assert line.runs[-1][1] == " 20.00" or line.runs[-1][1].endswith("20.00")


def test_decomposed_letters_are_composed() -> None:
    assert text.wrap("e\u0301", CELL, 90)[0].runs[0][1] == "é"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), st.sampled_from([30.0, 64.0, 200.0]))
@settings(deadline=None, max_examples=150)
def test_lines_are_never_wider_than_their_column(content: str, width: float) -> None:
    for line in text.wrap(content, CELL, width):
        assert line.width <= width + 1e-6 or len("".join(run[1] for run in line.runs)) <= 6


@given(st.text("abc déßΩж山あ /-", max_size=120), st.sampled_from([12.0, 40.0, 90.0]), st.sampled_from([0.0, 9.0]))
@settings(deadline=None, max_examples=150)
def test_breaking_loses_no_letter(content: str, width: float, first: float) -> None:
    shown = "".join(run[1] for line in text.wrap(content, CELL, width, first) for run in line.runs)
    assert shown.replace(" ", "") == scripts.legible(content, Weight.REGULAR).replace(" ", "")


def test_digits_are_all_as_wide_as_each_other() -> None:
    for weight in Weight:
        assert len({text.one(digit * 3, Type(10, 12, weight=weight)).width for digit in "0123456789"}) == 1


def test_titles_shrink_and_running_heads_are_elided() -> None:
    assert text.shrunk("W" * 30, TITLE, 200, 5).width <= 200
    short = text.elided("W" * 300, CELL, 100)
    assert short.width <= 100
    assert short.runs[-1][1].endswith("…")


@contextmanager
def _looked_for_anew() -> Iterator[None]:
    """Fonts are looked for anew inside, and again afterwards."""
    for drop in (fonts.forget, scripts.forget, text.forget):
        drop()
    yield
    for drop in (fonts.forget, scripts.forget, text.forget):
        drop()


@pytest.fixture(autouse=True)
def _fresh_lines() -> Iterator[None]:
    yield
    text.forget()
