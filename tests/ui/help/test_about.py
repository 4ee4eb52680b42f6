"""About Latitude: by Ctrl+K alone, its version and every part's licence, scrolled by keys and put away by Esc."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

import tracker
from tests.ui.rig import DeskRig, desk_rig
from tracker import paths
from tracker.ui.help import licences
from tracker.ui.help.about import About
from tracker.ui.widgets import OneLine, Words


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, app: QApplication) -> DeskRig:
    return desk_rig(tmp_path, qtbot)


def opened(desk: DeskRig) -> About:
    desk.keys.press("Ctrl+K")
    desk.keys.type("about latitude")
    desk.keys.press("Enter")
    about = desk.window.findChild(About)
    assert about is not None
    assert about.isVisible()
    return about


def test_every_part_and_its_licence_is_told(desk: DeskRig) -> None:
    about = opened(desk)
    assert tracker.__version__ in " ".join(words.text() for words in about.findChildren(Words))
    told = [line.text() for line in about.findChildren(OneLine)]
    for part in licences.parts():
        at = told.index(f"{part.name} {part.version}".strip())
        assert told[at + 1] == part.licence


def test_it_is_read_to_the_end_by_keys_and_put_away(desk: DeskRig) -> None:
    about = opened(desk)
    area = about.findChild(QScrollArea)
    assert area is not None
    assert QApplication.focusWidget() is area
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(40):
        desk.keys.press("PgDown")
    assert bar.value() == bar.maximum()
    desk.keys.press("Esc")
    assert not about.isVisible()
    opened(desk)
    assert len(desk.window.findChildren(About)) == 1


def test_a_build_says_where_the_whole_texts_are(tmp_path: Path, desk: DeskRig, monkeypatch: pytest.MonkeyPatch) -> None:
    assert licences.texts() is None, "the sources hold none"
    built = tmp_path / "built"
    (built / "licences").mkdir(parents=True)
    monkeypatch.setattr(paths, "resources", lambda: built)
    about = About(desk.window)
    assert str(built / "licences") in " ".join(words.text() for words in about.findChildren(Words))
