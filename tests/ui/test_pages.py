"""The pages in their window: built one by one, none opens a window of its own, none stands in another's way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rig import build_all, desk_rig
from tracker.ui import theme


class Shown(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return super().eventFilter(watched, event)


def test_no_page_opens_a_window_of_its_own_while_it_is_built(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(shown)
    try:
        rig = desk_rig(tmp_path, qtbot)
        build_all(rig.window)
        for key in ("F2", "F3", "F10", "F1", "Ctrl+K"):
            rig.keys.press(key)
            rig.settle()
    finally:
        app.removeEventFilter(shown)
    assert shown.windows == ["MainWindow"]


def test_the_pages_are_built_behind_the_lock_screen(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    assert rig.window.pages.count() == 0, "the lock screen needs none of them"
    rig.window.watch()
    pages = rig.window.pages
    qtbot.waitUntil(lambda: pages.count() == 4 and not pages._later.isActive(), timeout=10_000)
    assert "settings" not in pages._pages, "it is built when somebody asks for it"
    assert rig.window.lock_page.isVisible()
    pages.show_page("settings")
    assert pages.current() == "settings"


def test_the_header_says_where_when_and_who(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, prepare=lambda hotel: hotel.post(hotel.guest("Max Muster", "701"), 1200))
    header = rig.window.workplace.header
    assert header._hotel.text() == "Grand Hotel Example · Front desk"
    assert header._now.text() == "Shift 1 since 12:00 · Mon 23 Nov"
    assert header._person.words() == "Rita Rep · Lock"


def test_a_business_day_that_is_not_the_calendars_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, prepare=lambda hotel: hotel.at("2026-11-24 02:30"))
    facts = rig.window.workplace.status.accessibleDescription()
    assert "Still Mon 23 Nov until 03:00" in facts
    assert "Mon 23 Nov" in rig.window.workplace.header._now.text()


def test_a_long_name_does_not_push_the_buttons_out(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.window.resize(1280, 720)
    header = rig.window.workplace.header
    header._hotel.set_text("Maximiliana-Theodora Wolkenstein Palace Hotel " * 4)
    rig.settle()
    last = header._person
    assert last.geometry().right() <= header.width()
    assert all(b.width() >= b.sizeHint().width() for b in header._buttons.values())


def test_when_the_business_day_passes_on_the_desk_is_read_again(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, prepare=lambda hotel: hotel.at("2026-11-24 02:59"))
    rig.window.workplace.look()
    rig.settle()
    assert rig.link.view is not None
    assert rig.link.view.day.day.isoformat() == "2026-11-23"
    rig.clock.later(minutes=1)
    rig.window.workplace.look()
    rig.settle()
    assert rig.link.view.day.day.isoformat() == "2026-11-24", "03:00:00 exactly is the new day"
    assert "Tue 24 Nov" in rig.window.workplace.header._now.text()


def test_another_sheet_leaves_the_header_as_high_as_it_was(tmp_path: Path, qtbot: QtBot, app: QApplication) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.window.resize(1280, 720)
    rig.settle()
    header = rig.window.workplace.header
    assert header._beside.direction() is QBoxLayout.Direction.TopToBottom
    before = header.sizeHint().height()
    theme.apply_theme(app, "dark", 1.0)
    assert header.sizeHint().height() == before
