"""F1 by keyboard: it explains the field and takes nothing away from it; pressed again, or where there is none, the desk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rig import Clock, DeskRig, Keys, desk_rig
from tracker import app as composed
from tracker.ui import theme
from tracker.ui.help.bubble import HelpBubble
from tracker.ui.help.table import help_for
from tracker.ui.palette import Palette
from tracker.ui.welcome.page import WelcomePage

pytestmark = pytest.mark.by_lot("help beside a field", 6)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, app: QApplication) -> DeskRig:
    return desk_rig(tmp_path, qtbot)


def said(window: QWidget) -> str:
    """What the help says; empty while none is there."""
    bubble = window.findChild(HelpBubble)
    return " ".join(bubble.words()) if bubble is not None and bubble.isVisible() else ""


def at() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_f1_explains_the_field_and_the_keyboard_stays_in_it(desk: DeskRig) -> None:
    field = at()
    desk.keys.press("F1")
    assert said(desk.window).startswith("The whole gesture in one line")
    assert "For example: 412 c20 wifi" in said(desk.window)
    assert at() is field


def test_a_second_f1_goes_to_the_desk_from_any_page(desk: DeskRig) -> None:
    for page in ("F2", "F3", "F4", "F10"):
        desk.keys.press(page)
        desk.settle()
        explained = help_for(at()) is not None
        desk.keys.press("F1")
        desk.settle()
        assert bool(said(desk.window)) is explained, page
        if explained:
            assert desk.window.pages.current() != "desk"
            desk.keys.press("F1")
            desk.settle()
        assert desk.window.pages.current() == "desk", page
        assert said(desk.window) == ""
        assert at().objectName() == "quick"


def test_where_nothing_is_to_explain_f1_goes_to_the_desk_at_once(desk: DeskRig) -> None:
    desk.keys.press("F2", "Tab")
    desk.settle()
    assert at().objectName() not in ("find-guest", "")
    desk.keys.press("F1")
    assert desk.window.pages.current() == "desk"
    assert said(desk.window) == ""


def test_esc_puts_the_help_away_and_nothing_else(desk: DeskRig) -> None:
    desk.keys.press("F2")
    desk.settle()
    desk.keys.type("nguyen")
    desk.settle()
    desk.keys.press("F1", "Esc")
    assert said(desk.window) == ""
    field = at()
    assert isinstance(field, QLineEdit)
    assert field.text() == "nguyen", "the second Esc empties it, not the first"
    desk.keys.press("Esc")
    assert field.text() == ""


def test_keys_that_are_typed_go_to_the_field_and_the_help_makes_room(desk: DeskRig) -> None:
    desk.keys.press("F1")
    desk.keys.type("412 c20")
    field = at()
    assert isinstance(field, QLineEdit)
    assert field.text() == "412 c20"
    assert said(desk.window) == ""
    desk.keys.press("F1", "Left", "Home")
    assert said(desk.window), "moving in the field is reading on"
    desk.keys.press("Return")
    assert said(desk.window) == ""


def test_leaving_the_field_puts_the_help_away(desk: DeskRig) -> None:
    desk.keys.press("Ctrl+N")
    desk.settle()
    desk.keys.press("F1")
    first = said(desk.window)
    assert first.startswith("The guest who gets it")
    desk.keys.press("Tab")
    assert said(desk.window) == ""
    desk.keys.press("F1")
    assert said(desk.window) not in ("", first)


def test_the_palette_explains_itself_and_takes_to_the_desk_directly(desk: DeskRig) -> None:
    desk.keys.press("F2")
    desk.settle()
    desk.keys.press("Ctrl+K", "F1")
    assert said(desk.window).startswith("Finds everything")
    desk.keys.press("Esc")
    palette = desk.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible(), "the first Esc was the help's"
    desk.keys.type("desk")
    desk.keys.press("Return")
    desk.settle()
    assert desk.window.pages.current() == "desk"
    assert said(desk.window) == ""


def test_the_lock_screen_explains_the_pin_and_f1_opens_nothing(desk: DeskRig) -> None:
    desk.keys.press("F1", "Ctrl+L")
    desk.settle()
    assert said(desk.window) == "", "nothing of the desk stands before the lock screen"
    desk.keys.press("Esc")
    desk.keys.type("rr")
    desk.settle()
    desk.keys.press("F1")
    assert said(desk.window).startswith("Your own PIN")
    desk.keys.press("F1")
    assert said(desk.window) == ""
    assert desk.link.person is None


def test_the_first_run_has_help_too(tmp_path: Path, qtbot: QtBot, app: QApplication) -> None:
    started = composed.Desk(tmp_path, Clock(datetime(2026, 11, 23, 20, 49, tzinfo=UTC)))
    qtbot.addWidget(started.window, before_close_func=lambda _w: started.close())
    started.start()
    started.window.show()
    started.window.activateWindow()
    qtbot.waitExposed(started.window)
    qtbot.waitUntil(lambda: started.window.findChild(WelcomePage) is not None)
    Keys(started.window).press("F1")
    assert said(started.window).startswith("The hotel's name")


def test_a_screen_reader_hears_both_sentences(desk: DeskRig) -> None:
    heard: list[str] = []
    QAccessible.setActive(True)
    desk.keys.press("F1")
    bubble = desk.window.findChild(HelpBubble)
    assert bubble is not None
    heard.append(bubble.accessibleName())
    assert heard[0].startswith("The whole gesture")
    assert "For example" in heard[0]
    assert "F1 again: the guide" in bubble.accessibleDescription()
    assert bubble.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(("scale", "mirrored"), [(1.0, False), (2.0, True)])
def test_the_help_stands_beside_its_field_within_the_window(
    desk: DeskRig, app: QApplication, scale: float, mirrored: bool
) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    theme.apply_theme(app, "light", scale)
    desk.keys.press("Ctrl+N")
    desk.settle()
    for _ in range(8):
        desk.keys.press("F1")
        if said(desk.window):
            bubble, field = desk.window.findChild(HelpBubble), at()
            assert bubble is not None
            box = QRect(field.mapTo(desk.window, QPoint(0, 0)), field.size())
            assert desk.window.rect().contains(bubble.geometry())
            assert not bubble.geometry().intersects(box), field.objectName()
        desk.keys.press("Esc" if said(desk.window) else "Ctrl+N", "Tab")
