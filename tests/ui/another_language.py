"""Another language for the window, chosen by keys: at the lock screen or in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig
from tracker.ui import language
from tracker.ui.settings.page import SettingsPage


def to_languages(rig: DeskRig, *, most: int = 40) -> None:
    """Tab to the languages."""
    for _ in range(most):
        at = QApplication.focusWidget()
        group = at.parentWidget() if at is not None else None
        if group is not None and group.objectName() == "languages":
            return
        rig.keys.press("Tab")
    pytest.fail("no Tab leads to the languages")


def quiet(rig: DeskRig, qtbot: QtBot, code: str) -> None:
    qtbot.waitUntil(lambda: language.worn().code == code, timeout=15000)
    rig.settle()


def speak_french(rig: DeskRig, qtbot: QtBot) -> None:
    """Choose it in the settings, by keys."""
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("look")
    to_languages(rig)
    rig.keys.press("Right")
    quiet(rig, qtbot, "fr")
    rig.settle()
