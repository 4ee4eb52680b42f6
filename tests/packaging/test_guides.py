"""Every language has every guide, built as the English one, of today's English text, with the window's own names."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.test_translate import translate
from tracker.desk.guide import guide_for
from tracker.domain.guide import ROLES, Guide

ROOT = Path(__file__).parents[2]

COMPLETE = ("ar", "de", "es", "fr", "ja")
"""The languages in which every guide must be whole. A new text is translated with the change that brings it."""


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("guides", ROOT / "packaging" / "guides.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["guides"] = made
    spec.loader.exec_module(made)
    return made


guides = _load()

ENGLISH = """# Guide for tests

Press `F3`, then `Ctrl+O`.

## First

- one
- two

    412 c20 wifi

## Second

1. a step
![What it shows](desk.png)
"""
GERMAN = """# Handbuch für Tests

`Ctrl+O` nach `F3` drücken.

## Erstes

- eins
- zwei

    412 c20 wifi

## Zweites

1. ein Schritt
![Was es zeigt](desk.png)
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with an English guide for each role and a German one made of it."""
    (tmp_path / "de").mkdir()
    for role in ROLES:
        (tmp_path / f"{role}.md").write_text(ENGLISH, "utf-8")
        (tmp_path / "de" / f"{role}.md").write_text(GERMAN, "utf-8")
        assert guides.done("de", role, tmp_path) == []
    return tmp_path


@pytest.mark.parametrize("language", COMPLETE)
def test_every_guide_is_there_built_alike_and_of_todays_english(language: str) -> None:
    """When this fails, go over the sections that it names, then run `python packaging/guides.py --done LANGUAGE ROLE`."""
    assert guides.wrong((language,)) == []


def test_what_was_gone_over_is_whole_and_says_so_in_its_text(place: Path) -> None:
    assert guides.wrong(("de",), place) == []
    text = (place / "de" / "rep.md").read_text("utf-8")
    assert len(re.findall(r"^<!-- [0-9a-f]{8} -->$", text, re.MULTILINE)) == 3
    assert guides.done("de", "rep", place) == []
    assert (place / "de" / "rep.md").read_text("utf-8") == text
    assert guides.read("rep", "de", place).sections[0].blocks[0].words == "Ctrl+O nach F3 drücken."


@pytest.mark.parametrize(
    ("before", "after", "section"),
    [
        ("- two", "- three", "Erstes"),
        ("`Ctrl+O`.", "Ctrl+O.", "Handbuch für Tests"),
        ("## Second", "## Another", "Zweites"),
        ("What it shows", "What else it shows", "Zweites"),
    ],
)
def test_a_change_of_the_english_text_names_the_section(place: Path, before: str, after: str, section: str) -> None:
    file = place / "lead.md"
    file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
    (said, *others) = [one for one in guides.wrong(("de",), place) if "is of an older text" in one]
    assert said.startswith(f"de/lead.md: “{section}”")
    assert others == []


def test_other_ends_of_the_rows_are_no_change(place: Path) -> None:
    file = place / "lead.md"
    file.write_text(file.read_text("utf-8").replace("`F3`, then", "`F3`,\nthen"), "utf-8")
    assert guides.wrong(("de",), place) == []


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("- zwei\n", "", "“Erstes” has other blocks"),
        ("412 c20 wifi", "412 c20 wlan", "what is typed is not '412 c20 wifi'"),
        ("`F3`", "`F4`", "F3, F4 not as often"),
        ("`F3`", "`F3` `F3`", "F3 not as often"),
        ("- zwei", "- two", "“Erstes”: 'two' … is not translated"),
        ("Was es zeigt", "What it shows", "“Zweites”: 'What it shows' … is not translated"),
        ("desk.png", "owed.png", "“Zweites” has other blocks"),
        ("1. ein", "2. ein", "“Zweites” has other blocks"),
        ("## Zweites", "Zweites", "it has 2 sections, not 3"),
    ],
)
def test_what_is_built_otherwise_is_told_and_cannot_be_said_to_be_done(
    place: Path, before: str, after: str, why: str
) -> None:
    file = place / "de" / "admin.md"
    file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
    text = file.read_text("utf-8")
    assert any(why in said for said in guides.wrong(("de",), place))
    assert any(why in said for said in guides.done("de", "admin", place))
    assert file.read_text("utf-8") == text


def test_a_guide_that_is_not_there_is_told(place: Path) -> None:
    (place / "de" / "rep.md").unlink()
    assert guides.wrong(("de",), place) == ["de/rep.md: it is not there"]


def named(guide: Guide) -> list[tuple[int, str]]:
    """Names of the window that the English guide tells, each with the number of its section."""
    way = re.compile(r"“([^”]+)”|\bF\d+,? ([A-Z][a-z]+)")
    return [(at, one or other) for at, section in enumerate(guide.sections) for one, other in way.findall(section.text)]


@pytest.mark.parametrize("language", COMPLETE)
def test_what_is_named_is_called_as_the_window_calls_it(language: str) -> None:
    called: dict[str, set[str]] = {}
    for (_context, source), forms in translate.read(language).items():
        called.setdefault(source.rstrip("…."), set()).add(forms[0].rstrip("….\N{NO-BREAK SPACE} "))
    wrong, looked = [], 0
    for role in ROLES:
        other = guide_for(role, language)
        for at, name in named(guide_for(role)):
            names = called.get(name.rstrip("…."))
            looked += names is not None
            if names and not any(one in other.sections[at].text for one in names):
                wrong.append(f"{role}: “{other.sections[at].title}” names none of {sorted(names)}")
    assert wrong == []
    assert looked > 25
