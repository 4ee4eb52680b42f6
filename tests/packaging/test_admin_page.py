"""The guide for IT admins says what the program does: its example is understood, and every key and path in it is real."""

from __future__ import annotations

import sys
from pathlib import PureWindowsPath

import pytest

from tracker import paths
from tracker.desk.logbook import BYTES, FILES
from tracker.domain import central
from tracker.domain.central import FOLDERS, HUB, PRESETS, understand
from tracker.ledger.noting import SLOW_MS

PAGE = (paths.resources() / "help" / "guide" / "admin.md").read_text(encoding="utf-8")


def example() -> str:
    rows = PAGE.partition("    [folders]\n")[2].partition("\n- ")[0]
    return "[folders]\n" + "".join(f"{row.strip()}\n" for row in rows.splitlines())


def test_the_example_is_understood_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(central, "Path", PureWindowsPath)
    found = understand(example(), "latitude.ini")
    assert (sorted(found.folders), sorted(found.presets), found.notices) == (
        sorted(FOLDERS),
        sorted((*PRESETS, HUB)),
        (),
    )


def test_every_key_and_word_is_explained() -> None:
    table = PAGE.partition("    hub = ")[2].partition("\n\nWhat comes first")[0]
    for word in (*FOLDERS, *PRESETS, HUB, *(value for values in PRESETS.values() for value in values)):
        assert f"`{word}`" in table, word


def test_the_place_is_where_the_program_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LATITUDE_CONFIG", raising=False)
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    if sys.platform == "linux":
        assert f"`{paths.central_file()}`" in PAGE


def test_its_numbers_are_the_programs() -> None:
    assert (BYTES, FILES, SLOW_MS) == (1_000_000, 3, 1_000)
    assert "a new file at 1 MB, three older ones stay" in PAGE
    assert "more than a second" in PAGE
