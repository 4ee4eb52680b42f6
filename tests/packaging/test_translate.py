"""The dictionaries hold every text of the window and the documents, are compiled from what is committed, and fit their texts."""

from __future__ import annotations

import ast
import functools
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

COMPLETE = ("ar", "de", "es", "fr", "ja")
"""The languages whose dictionary must hold every text. A new text is translated with the change that brings it."""


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["translate"] = made
    spec.loader.exec_module(made)
    return made


translate = _load()


@functools.cache
def texts() -> list[Any]:
    """Every text of the window, read from the sources once a process: it takes seconds, and most processes need none."""
    return list(translate.find())


def test_the_dictionaries_are_what_the_sources_give() -> None:
    """When this fails, run `python packaging/translate.py` and commit what it writes."""
    for language in translate.FORMS:
        path = translate.FOLDER / f"latitude_{language}.ts"
        assert path.read_text("utf-8") == translate.written(language, texts(), translate.read(language)), language
        assert path.with_suffix(".qm").read_bytes() == translate.compiled(path), language
        known = translate.read(language)
        assert path.with_suffix(".mo").read_bytes() == translate.on_paper(language, texts(), known), language


@pytest.mark.parametrize("language", sorted(translate.FORMS))
def test_what_is_translated_has_the_fields_and_forms_of_its_text(language: str) -> None:
    assert translate.wrong(language, texts(), translate.read(language)) == []


@pytest.mark.parametrize("language", COMPLETE)
def test_no_text_is_left_untranslated(language: str) -> None:
    known = translate.read(language)
    assert [text for text in texts() if (text.context, text.source) not in known] == []


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("LockPage", "Type the PIN and press Enter. Somebody else: Esc."),  # self.tr of a class
        ("desk", "Enter shows each cap"),  # a module's way to say
        ("Promises", "not owed any more"),  # one with values
        ("counts", "{n} rooms"),
        ("sentences", "{n} lines posted since come back."),  # a count below the window
        ("sentences", "Line {seq} was taken back by line {by}: nothing is owed for it."),
        ("sentences", "That is not the PIN of the time when this backup was made: try again."),  # a plain refusal
        ("sentences", "Free label"),
        ("sentences", "Wi-Fi or resort fee"),  # the catalogue
        ("desk", "Social media"),  # a table
        ("paper", "Shift report No. {n}"),  # the documents
        ("paper", "✓ delighted"),  # a table of theirs
        ("sentences", "{n:,} reversals"),  # a count of theirs
        ("changes", "F3 closes a shift step by step, with the pages of its report beside it."),
    ],
)
def test_every_way_of_saying_something_is_found(context: str, source: str) -> None:
    assert any((text.context, text.source) == (context, source) for text in texts())


def test_a_broken_translation_is_told() -> None:
    text, many = translate.Text("x", "{a} of {b}"), translate.Text("x", "{n} of {b}", one="1 of {b}")
    for wrong in ("{a} von", "{a} von {b} {c}", " {a} von {b}", "{a} von {b} "):
        assert translate.wrong("de", [text], {("x", text.source): [wrong]}), wrong
    assert not translate.wrong("de", [text], {("x", text.source): ["{b}: {a}"]})
    assert not translate.wrong("de", [many], {("x", many.source): ["eins von {b}", "{n} von {b}"]})
    assert translate.wrong("ar", [many], {("x", many.source): ["eins von {b}", "{n} von {b}"]})


# What shows its words to a person, and what the same words are in every language.
_SHOWS = frozenset(
    "setText setToolTip setAccessibleName setAccessibleDescription setPlaceholderText set_text set_words set_label set_error"
    " set_hint show_notice setSuffix setPrefix QLabel Words OneLine Field Fact Segment Column EmptyState Card button Confirm"
    " Command Saying GuestNote Status ShortcutButton QPushButton QCheckBox complain fail wait set_title setTitle".split()
)
_SAME = re.compile(r"(Ctrl|Shift|Alt)\+.*|F\d+|Esc|Enter|Return|[a-z_.\-]+|Latitude|PDF|A4|\W*")


def _shown(call: ast.Call) -> list[str]:
    found = []
    for part in [*call.args, *(word.value for word in call.keywords)]:
        for leaf in [part.body, part.orelse] if isinstance(part, ast.IfExp) else [part]:
            if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                found.append(leaf.value)
            elif isinstance(leaf, ast.JoinedStr):
                found += [x.value for x in leaf.values if isinstance(x, ast.Constant) and isinstance(x.value, str)]
    return found


def test_every_word_that_the_window_shows_goes_through_its_language() -> None:
    untranslated = []
    for path in sorted((ROOT / "tracker" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                way = node.func
                name = way.attr if isinstance(way, ast.Attribute) else way.id if isinstance(way, ast.Name) else ""
                if name in _SHOWS:
                    untranslated += [
                        f"{path.relative_to(ROOT)}:{node.lineno}: {words!r}"
                        for words in _shown(node)
                        if re.search(r"[A-Za-z]{2}", words) and not _SAME.fullmatch(words)
                    ]
    assert untranslated == []


def test_what_comes_from_below_is_said_in_the_windows_language() -> None:
    """The message of a refusal or a fault is English: what shows it says it, by `language.said`."""
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted((ROOT / "tracker" / "ui").rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"(?<!said\()\b(problem|refused|wrong|asked|fault)\.message\b", line)
        and not re.search(r"(Refused|LedgerFault)\(\w+\.code, \w+\.message|super\(\)|\(\w+\.code, \w+\.message\)", line)
    ]
    assert bare == []
