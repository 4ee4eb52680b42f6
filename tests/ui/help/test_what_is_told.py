"""What the README and the guides say can be done: every command, option, key, command's name and picture is there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from PIL import Image
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import pictures
from tests.ui.gallery import Look
from tests.ui.rig import build_pages, desk_rig
from tests.ui.scenes.walk import names
from tracker.cli.root import latitude
from tracker.desk.guide import folder, guides, picture
from tracker.desk.guide import pictures as folder_of
from tracker.domain.guide import ROLES
from tracker.domain.languages import TONGUES

ROOT = Path(__file__).parents[3]
TEXTS = {"README": ROOT / "README.md", "packaging": ROOT / "packaging/README.md"} | {
    role: folder() / f"{role}.md" for role in ROLES
}
_OF_A_TERMINAL = "Ctrl+C"
_KEY = re.compile(r"\b(?:Ctrl\+(?:Shift\+)?(?:[A-Z0-9]|F\d+|Tab|Enter)|F\d+)(?![\w+])")


def commands(text: str) -> list[str]:
    """What is typed after `latitude`, from code and from what stands between backticks; without comments."""
    text = text.split("## Speed")[0] + text.partition("## For developers")[2]  # the table names what it measures
    rows = [part for row in text.splitlines() if row.startswith("    ") for part in row.split("#")[0].split("&&")]
    rows += re.findall(r"`([^`]+)`", text)
    return [row.strip() for row in rows if row.strip().startswith("latitude ")]


def check(row: str) -> None:
    """The command exists and takes these options. click.UsageError otherwise."""
    words = [word for word in shlex.split(row.replace("…", ""))[1:] if word not in ("[--to", "DIR]")]
    words = [word.strip("[]") for word in words if word not in ("|",)]
    command: click.Command = latitude
    context = click.Context(command, info_name="latitude", **command.context_settings)
    while isinstance(command, click.Group):
        while words and words[0].startswith("--"):
            words = words[1:] if words[0] in ("--json", "--version", "--help") else words[2:]
        if not words or words[0] in ("COMMAND", "FILE"):
            return
        found = command.get_command(context, words[0])
        if found is None:
            raise click.UsageError(f"no command {words[0]}")
        command, words = found, words[1:]
        context = click.Context(command, parent=context, info_name=command.name)
    command.make_parser(context).parse_args([word for word in words if word != "--help"])


@pytest.mark.parametrize("text", TEXTS)
def test_every_command_that_is_told_exists_with_its_options(text: str) -> None:
    told = commands(TEXTS[text].read_text("utf-8"))
    wrong = []
    for row in told:
        try:
            check(row)
        except click.UsageError as error:
            wrong.append(f"{row}: {error.format_message()}")
    assert wrong == []


def test_there_are_commands_to_check() -> None:
    assert len(commands(TEXTS["README"].read_text("utf-8"))) > 8
    assert len(commands(TEXTS["admin"].read_text("utf-8"))) > 12


def test_every_promise_names_tests_that_are_there() -> None:
    table = TEXTS["README"].read_text("utf-8").split("## Promises")[1].split("## ")[0]
    rest = (ROOT / "packaging/promises.md").read_text("utf-8")
    named = re.findall(r"(?:tests|packaging)/[\w/.-]+", table + rest)
    assert len(named) > 55
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_a_command_that_is_not_there_would_be_seen() -> None:
    for row in ("latitude reprot --out x.pdf", "latitude report --uot x.pdf", "latitude shift clsoe --as MM"):
        with pytest.raises(click.UsageError):
            check(row)


def test_every_key_and_every_named_command_works_in_the_window(tmp_path: Path, qtbot: QtBot, app: QApplication) -> None:
    window = desk_rig(tmp_path, qtbot, signed_in="MM").window
    build_pages(window)
    there = list(window.commands())
    keys = {QKeySequence(command.shortcut).toString() for command in there if command.shortcut}
    labels = {command.label.rstrip("…") for command in there}
    wrong = []
    for name, file in TEXTS.items():
        text = file.read_text("utf-8")
        wrong += [
            f"{name}: {key}"
            for key in set(_KEY.findall(text))
            if key.replace("Enter", "Return") not in {*keys, _OF_A_TERMINAL}
        ]
        wrong += [f"{name}: “{said}”" for said in re.findall(r"Ctrl\+K`?, “([^”]+)”", text) if said not in labels]
    assert wrong == []


def test_every_picture_that_is_told_is_one_that_the_command_makes() -> None:
    """`sh packaging/run pictures` renews them; what nobody shows is not kept."""
    named = pictures.named()
    assert set(named) - set(names()) == set()
    for code in TONGUES:
        assert {file.stem for file in folder_of(code).iterdir()} == set(named), code
    shown = set(re.findall(r"packaging/pictures/([a-z-]+)\.png", TEXTS["README"].read_text("utf-8")))
    assert shown == {*pictures.OF_THE_README, "report"} == {file.stem for file in pictures.README.iterdir()}


def test_pictures_are_small_and_of_one_size() -> None:
    files = [picture(name, code) for code in TONGUES for name in pictures.named()]
    assert len({*files}) == len(TONGUES) * len(pictures.named()), "each language has its own"
    for file in files:
        assert file.stat().st_size < 80_000, file
        with Image.open(file) as image:
            assert image.size == pictures.LOOK.size
    assert sum(file.stat().st_size for file in files) < 4_000_000


def test_a_language_without_a_picture_shows_the_english_one() -> None:
    assert picture("nowhere", "de") == folder_of("en") / "nowhere.png"
    assert picture("desk", "ar") == folder_of("ar") / "desk.png" != picture("desk")


def test_every_role_has_a_guide_in_a_form_that_can_be_shown() -> None:
    assert [guide.role for guide in guides()] == list(ROLES)
    for guide in guides():
        assert len(guide.sections) > 4, guide.role
        assert guide.pictures, guide.role
        titles = [section.title for section in guide.sections]
        assert len(set(titles)) == len(titles)


def aged(made: Path, kept: Path) -> list[str]:
    """What is to be said of a picture that no longer shows what is made today. Fonts may differ a little; a page may not."""
    with Image.open(made) as new, Image.open(kept) as old:
        here, there = (image.convert("L").resize((59, 35)) for image in (new, old))
        away = sorted(abs(a - b) for a, b in zip(here.tobytes(), there.tobytes(), strict=True))
    worst = away[-len(away) // 100]
    return [f"{made.stem}: one in a hundred spots differs by {worst} of 255"] if worst > 40 else []


@pytest.mark.slow
@pytest.mark.parametrize("look", pictures.LOOKS, ids=[look.language for look in pictures.LOOKS])
def test_the_pictures_are_what_the_window_shows_today(app: QApplication, tmp_path: Path, look: Look) -> None:
    """When this fails, run `sh packaging/run pictures`, look at them, and commit them."""
    made = pictures.of_the_guides(app, look, tmp_path)
    assert [said for one in made for said in aged(one, picture(one.stem, look.language))] == []


@pytest.mark.slow
def test_the_readmes_pictures_are_what_the_demo_shows_today(tmp_path: Path) -> None:
    """When this fails, run `sh packaging/run pictures`, look at them, and commit them."""
    made = list(pictures.of_the_readme(tmp_path))
    assert {file.stem for file in made} == {*pictures.OF_THE_README, "report"}
    assert [said for file in made for said in aged(file, pictures.README / file.name)] == []
