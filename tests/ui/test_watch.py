"""The desk locks itself when nobody is there: no key for a while, or a computer that has slept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tracker.ui.shell.hands import Hands


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    rig = desk_rig(tmp_path, qtbot)
    rig.window.watch()
    return rig


def pass_time(rig: DeskRig, seconds: int) -> None:
    """Let time pass as it does for a computer that is awake: the clock is looked at every second."""
    watch = rig.window._watch
    assert watch is not None
    for _ in range(seconds):
        rig.clock.later(seconds=1)
        watch.look()
    rig.settle()


def test_after_ninety_seconds_without_a_key_it_locks(watched: DeskRig) -> None:
    pass_time(watched, 89)
    assert watched.link.person is not None
    pass_time(watched, 1)
    assert watched.link.person is None
    assert watched.window.lock_page.isVisible()


def test_a_key_begins_the_count_again(watched: DeskRig) -> None:
    pass_time(watched, 80)
    watched.keys.type("4")
    pass_time(watched, 80)
    assert watched.link.person is not None


def test_a_hand_that_only_passes_over_begins_it_again_but_nothing_stands_back_for_it(watched: DeskRig) -> None:
    watch, handle = watched.window._watch, watched.window.windowHandle()
    assert watch is not None
    assert handle is not None
    hands = Hands(watched.window)
    hands.follow(handle)
    pass_time(watched, 80)
    QTest.mouseMove(handle, QPoint(300, 300))
    assert not hands.busy
    pass_time(watched, 80)
    assert watched.link.person is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))
    assert hands.busy


def test_a_key_in_what_the_window_opens_counts_too(watched: DeskRig) -> None:
    other = QWidget()
    other.show()
    pass_time(watched, 80)
    handle = other.windowHandle()
    assert handle is not None
    QGuiApplication.instance().focusWindowChanged.emit(handle)  # type: ignore[union-attr]  # there is one
    QTest.keyClick(handle, Qt.Key.Key_A)
    pass_time(watched, 80)
    assert watched.link.person is not None
    other.close()


def test_the_span_is_the_one_in_the_settings(watched: DeskRig) -> None:
    watched.window.preferences.set_idle_seconds(300)
    pass_time(watched, 299)
    assert watched.link.person is not None
    pass_time(watched, 1)
    assert watched.link.person is None


def test_a_computer_that_slept_wakes_locked(watched: DeskRig) -> None:
    watch = watched.window._watch
    assert watch is not None
    watched.clock.later(seconds=45)
    watch.look()
    watched.settle()
    assert watched.link.person is None


def test_a_clock_that_is_set_back_does_not_lock(watched: DeskRig) -> None:
    watch = watched.window._watch
    assert watch is not None
    watched.clock.later(hours=-2)
    watch.look()
    pass_time(watched, 30)
    assert watched.link.person is not None


def test_what_was_typed_stands_when_the_same_person_comes_back(watched: DeskRig) -> None:
    watched.keys.press("F10")
    pass_time(watched, 90)
    watched.keys.type("3003")
    watched.keys.press("Return")
    watched.settle()
    assert watched.link.person == watched.people["RR"]
    assert watched.window.pages.current() == "settings"
