"""Keys: no two commands claim one, each answers only where and for whom it is offered, editors do not swallow them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, build_all, build_pages, desk_rig
from tracker.domain.problems import LedgerFault
from tracker.ui.actions import Command, conflicts, offered
from tracker.ui.key_sheet import KeySheet
from tracker.ui.palette import Palette
from tracker.ui.shortcuts import POSTING
from tracker.ui.widgets import OneLine, ShortcutButton

pytestmark = pytest.mark.by_lot("shortcuts", 6)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    def one_line(hotel: Hotel) -> None:
        hotel.post(hotel.guest("Max Muster", "701"), 1200)

    return desk_rig(tmp_path, qtbot, signed_in="LL", prepare=one_line)


@pytest.fixture
def whole(desk: DeskRig) -> DeskRig:
    """With every page: a tenth of a second each, and every one is dressed anew when the sheet changes."""
    build_pages(desk.window)
    return desk


def test_every_command_has_words_a_name_and_a_key_of_its_own_that_no_editor_has(whole: DeskRig) -> None:
    """Ctrl+Z is one that an editor keeps while it has something to take back."""
    commands = whole.window.commands()
    assert conflicts(commands) == []
    mine = {QKeySequence(c.shortcut) for c in commands if c.shortcut}
    assert not mine & {QKeySequence(f"Ctrl+{letter}") for letter in "ACVXY"}
    assert len({c.key for c in commands}) == len(commands)
    assert all(c.label.strip() for c in commands)


def test_two_commands_on_one_page_would_be_told() -> None:
    def command(key: str, page: str) -> Command:
        return Command(key, key, "Ctrl+N", lambda: None, page=page)

    assert conflicts([command("a", "desk"), command("b", "guests")]) == []
    assert conflicts([command("a", "desk"), command("b", "desk")]) == ["Ctrl+N: a, b"]
    assert conflicts([command("a", "desk"), command("b", "")]) == ["Ctrl+N: a, b"]
    for other in ("ctrl+n", "Shift+Ctrl+N"):
        claims = [replace(command("a", ""), shortcut=other.title().replace("Shift+Ctrl", "Ctrl+Shift"))]
        assert len(conflicts([*claims, replace(command("b", ""), shortcut=other)])) == 1


def test_no_key_outside_of_the_commands_is_claimed_twice_either(whole: DeskRig) -> None:
    """Steps of the close, tabs, the way back: each has keys of its own while it is in front."""
    whole.keys.press("F3", "Ctrl+Return")
    whole.settle()
    keys = [key.key().toString() for key in whole.window.findChildren(QShortcut) if key.isEnabled() and in_front(key)]
    assert {"Alt+1", "Ctrl+K"} <= set(keys)
    assert sorted(set(keys)) == sorted(keys)


def in_front(key: QShortcut) -> bool:
    owner = key.parent()
    return isinstance(owner, QWidget) and owner.isVisible()


def test_every_key_that_a_button_shows_is_a_commands(whole: DeskRig) -> None:
    build_all(whole.window)
    known = {c.shortcut for c in whole.window.commands()}
    shown = {button._key for button in whole.window.findChildren(ShortcutButton) if button._key}
    assert len(shown) > 10
    of_a_panel = {"↵", "Ctrl+↵", "Esc", "Space", "Shift+Space"}
    assert shown - known - of_a_panel == set()


@pytest.mark.by_lot("function keys", 2)
@pytest.mark.parametrize(
    ("key", "page"), [("F2", "guests"), ("F3", "shift"), ("F4", "insights"), ("F10", "settings"), ("F1", "desk")]
)  # fmt: skip
def test_function_keys_turn_the_page(desk: DeskRig, key: str, page: str) -> None:
    desk.keys.press("F2" if page == "desk" else "Esc")
    desk.settle()
    desk.keys.press(*([key, key] if key == "F1" else [key]))  # in a field the first F1 explains it
    desk.settle()
    assert desk.window.pages.current() == page
    turned = [b for b in desk.window.workplace.header.findChildren(ShortcutButton) if b.isChecked()]
    assert [b.objectName() for b in turned] == [f"page-{page}"]


def test_escape_comes_back_to_the_desk(desk: DeskRig) -> None:
    for key in ("F2", "F3", "F4", "F10"):
        desk.keys.press(key)
        desk.settle()
        desk.keys.press("Esc", "Esc")
        desk.settle()
        assert desk.window.pages.current() == "desk", key


def test_a_pages_keys_answer_only_while_it_is_in_front(whole: DeskRig) -> None:
    of_desk = {c.shortcut for c in whole.window.pages.commands("desk") if c.page == "desk" and c.shortcut}
    elsewhere = {c.shortcut for c in whole.window.commands() if c.page in ("", "settings")}
    assert of_desk
    whole.keys.press("F10")
    assert not (of_desk - elsewhere) & set(whole.window.live_keys())
    whole.keys.press("F1", "F1")
    assert of_desk <= set(whole.window.live_keys())


def test_the_palettes_key_is_not_swallowed_by_an_editor(desk: DeskRig) -> None:
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    desk.keys.type("412 c20")
    desk.keys.press("Home", "Ctrl+K")
    palette = desk.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    desk.keys.press("Esc")
    assert QApplication.focusWidget() is not None
    assert "412 c20" in QApplication.focusWidget().text()  # type: ignore[union-attr]


class Greedy(QLineEdit):
    """An editor that would keep every key for itself, as some systems' editors keep Ctrl+K."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_a_live_command_goes_before_an_editor_that_wants_its_key(desk: DeskRig) -> None:
    editor = Greedy(desk.window)
    editor.show()
    editor.setFocus()
    desk.keys.press("Ctrl+K")
    palette = desk.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()


def test_a_fault_takes_away_what_posts_and_leaves_the_rest(whole: DeskRig) -> None:
    whole.link.fault = LedgerFault("disk_full", "The disk is full. Nothing was recorded.")
    whole.link.faulted.emit(whole.link.fault)
    assert not [c for c in whole.window.live_keys().values() if c.needs in POSTING]
    assert {"F1", "Ctrl+K", "Ctrl+L"} <= set(whole.window.live_keys())


def test_the_sheet_of_keys_lists_every_key(whole: DeskRig) -> None:
    whole.keys.press("Ctrl+F1")
    sheet = whole.window.findChild(KeySheet)
    assert sheet is not None
    assert sheet.isVisible()
    shown = {line.text() for line in sheet.findChildren(OneLine)}
    assert {c.shortcut for c in offered(whole.window.commands(), whole.link.person) if c.shortcut} <= shown
    whole.keys.press("Esc")
    assert not sheet.isVisible()


def test_text_size_by_keys(desk: DeskRig) -> None:
    look = desk.window.preferences
    desk.keys.press("Ctrl++", "Ctrl++")
    assert look.scale == 1.25
    desk.keys.press("Ctrl+-")
    assert look.scale == 1.1
    desk.keys.press("Ctrl+0")
    assert look.scale == 1.0
