"""Everything that is shipped is listed with its licence, as `packaging/licences.py` writes it, and none forbids shipping it."""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

from tracker.ui.help import licences as shown

ROOT = Path(__file__).parents[2]


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["licences"] = made
    spec.loader.exec_module(made)
    return made


licences = _load()
TEXT_OF_ANOTHER = {"pyside6-essentials", "shiboken6", "colorama"}
"""Qt for Python names its licences and brings no text (python-bidi brings the same two); colorama is for Windows."""


def test_the_list_is_what_the_requirements_give() -> None:
    """When this fails, run `python packaging/licences.py` and commit what it writes."""
    assert licences.LIST.read_text("utf-8") == licences.listed(licences.shipped())


def test_every_requirement_is_on_the_list_in_the_pinned_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {licences.plain(Requirement(text).name) for text in project["dependencies"]}
    told = {licences.plain(part.name): part.version for part in shown.parts()}
    assert wanted - told.keys() == set()
    assert {name: version for name, version in told.items() if version} == {
        name: version for name, (_, version) in licences.pins().items() if name in told
    }


def brought_by(texts: list[str]) -> set[str]:
    """Distributions that these requirements bring here, with what each asks for of the next."""
    waiting = [(Requirement(text), "") for text in texts]
    found: set[tuple[str, str]] = set()
    while waiting:
        wanted, extra = waiting.pop()
        name = licences.plain(wanted.name)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": extra}):
            continue
        for asked in {"", *wanted.extras} - {of for met, of in found if met == name}:
            found.add((name, asked))
            waiting += [(Requirement(text), asked) for text in metadata.requires(name) or []]
    return {name for name, _ in found}


def test_every_pinned_wheel_is_shipped_left_out_or_a_tool() -> None:
    """Of each it is known which it is: a new one comes to no desk without its licence on the list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["optional-dependencies"]["dev"], *project["build-system"]["requires"], "editables"]
    tools = brought_by(asked)
    told = {licences.plain(part.name) for part in licences.shipped()}
    assert licences.pins().keys() - told - licences.LEFT_OUT - tools == set()
    assert licences.brought_along(licences.LEFT_OUT) - told == set()


def test_the_window_reads_the_list_as_it_was_written() -> None:
    assert [(p.name, p.version, p.licence, p.home) for p in shown.parts()] == [
        (p.name, p.version, p.licence, p.home) for p in licences.shipped()
    ]
    assert shown.parse("# Words\n- one | 1 | MIT\n- two | 2 | MIT | home\n") == (shown.Part("two", "2", "MIT", "home"),)


def test_no_licence_asks_for_more_than_its_text() -> None:
    """What only the GPL or another strong licence allows must not be shipped; what starts the programs has its exception."""
    strong = [part for part in licences.shipped() if "GPL" in part.licence and "LGPL" not in part.licence]
    assert {part.name: part.licence.partition(" WITH ")[2] for part in strong} == {
        "GCC’s runtime": "GCC-exception-3.1", "PyInstaller’s starter": "Bootloader-exception",
    }  # fmt: skip


def test_the_text_of_every_licence_comes_along(tmp_path: Path) -> None:
    assert set(licences.texts(tmp_path)) <= TEXT_OF_ANOTHER
    there = {folder.name for folder in tmp_path.iterdir() if any(folder.iterdir())}
    assert licences.brought_along(licences.LEFT_OUT) - there == set()
    assert {"python", "pyinstaller"} <= there
    assert "LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "pyside6-essentials/COPYING.LESSER").read_text("utf-8")


def test_a_frozen_desk_lists_nothing_that_only_windows_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "help").mkdir()
    monkeypatch.setattr(sys, "argv", ["licences.py", "--into", str(tmp_path)])
    assert licences.main() == 0
    told = {part.name for part in shown.parse((tmp_path / "help/licences.md").read_text("utf-8"))}
    only = {"colorama", "psycopg-binary", "pywin32-ctypes", *(name for name, *_ in licences.WITHIN_WINDOWS)}
    assert {part.name for part in licences.shipped()} - told == only
    assert (tmp_path / "licences/pyside6-essentials/COPYING.LESSER").is_file()
