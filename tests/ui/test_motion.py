"""Nothing moves for whom motion is a trouble: chosen in the settings, or wished by the system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from tests.ui.rig import build_all, desk_rig
from tracker.ui import theme
from tracker.ui.settings.page import SettingsPage
from tracker.ui.shell.preferences import Preferences


@pytest.fixture
def effects(app: QApplication) -> Iterator[QApplication]:
    """A system that slides and fades."""
    for effect in Qt.UIEffect:
        app.setEffectEnabled(effect, True)
    yield app
    theme.apply_motion(app, "auto")
    for effect in Qt.UIEffect:
        app.setEffectEnabled(effect, False)


def test_the_systems_wish_is_followed(effects: QApplication) -> None:
    theme.apply_motion(effects, "auto")
    assert not theme.still()
    assert effects.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo), "what the system lets move moves"
    effects.setEffectEnabled(Qt.UIEffect.UI_General, False)
    assert theme.still(), "a system without effects"


def test_whoever_chooses_so_sees_nothing_move(effects: QApplication, tmp_path: Path) -> None:
    kept = Preferences(tmp_path)
    kept.set_motion("reduced")
    assert theme.still()
    assert not any(effects.isEffectEnabled(e) for e in Qt.UIEffect if e != Qt.UIEffect.UI_General)
    assert Preferences(tmp_path).motion == "reduced", "kept for the next start"


def test_it_is_chosen_by_key_and_no_part_of_the_window_is_animated(
    effects: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("look")
    rig.keys.press("Tab", "Tab", "Tab", "Right")
    assert rig.window.preferences.motion == "reduced"
    assert theme.still()
    build_all(rig.window)
    bars = [bar for bar in rig.window.findChildren(QProgressBar) if bar.isVisible() and bar.maximum() == 0]
    moving = [anim for anim in rig.window.findChildren(QVariantAnimation) if anim.duration() > 0]
    assert bars == []
    assert [thing.parent() for thing in moving] == []
