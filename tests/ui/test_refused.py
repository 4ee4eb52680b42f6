"""A ledger that cannot be opened: a page that says what to do, never a crash, and not a byte changed."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rig import Keys, demo_hotel
from tracker import app, paths
from tracker.cli.run import run
from tracker.ledger import folder
from tracker.ui.lock.page import LockPage
from tracker.ui.shell.refused_page import RefusedPage
from tracker.ui.welcome.page import WelcomePage


def started(folder: Path, qtbot: QtBot) -> tuple[app.Desk, Keys]:
    desk = app.Desk(folder)
    qtbot.addWidget(desk.window, before_close_func=lambda _w: desk.close())
    desk.start()
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitExposed(desk.window)
    qtbot.waitUntil(lambda: desk.window.findChild(RefusedPage) is not None, timeout=5000)
    return desk, Keys(desk.window)


def said(desk: app.Desk) -> str:
    page = desk.window.findChild(RefusedPage)
    assert page is not None
    return page.text()


def another_program(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE notes (x)")
    other.close()


def newer(path: Path) -> None:
    demo_hotel(path.parent).ledger.close()
    with sqlite3.connect(path) as ledger:
        ledger.execute("PRAGMA user_version = 999")
    ledger.close()


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))


@pytest.mark.parametrize(
    ("make", "title", "words"),
    [
        (another_program, "This file is not a ledger", "belongs to another program: move it away"),
        (newer, "This ledger needs a newer Latitude", "update this computer first"),
        (a_picture, "This file is not a ledger", "is not a ledger: move it away, or restore a backup"),
    ],
)
def test_a_foreign_file_is_refused_and_stays_as_it_was(
    tmp_path: Path, qtbot: QtBot, make: Callable[[Path], None], title: str, words: str
) -> None:
    path = tmp_path / paths.LEDGER_NAME
    make(path)
    before = path.read_bytes()
    desk, _keys = started(tmp_path, qtbot)
    assert title in said(desk)
    assert words in said(desk)
    assert path.read_bytes() == before


def test_a_folder_that_is_a_file(tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "data"
    place.write_text("mine")
    desk, _keys = started(place, qtbot)
    assert "The data folder is a file" in said(desk)
    assert "choose a folder" in said(desk)
    assert place.read_text() == "mine"


def test_a_network_share(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "network_file_system", lambda _folder: "nfs4")
    desk, _keys = started(tmp_path, qtbot)
    assert "The ledger must lie on this computer" in said(desk)
    assert "choose a folder on this computer" in said(desk)
    assert not (tmp_path / paths.LEDGER_NAME).exists()


def test_a_folder_that_cannot_be_written_to(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    desk, _keys = started(tmp_path, qtbot)
    assert "The data folder cannot be written to" in said(desk)


def test_enter_tries_again_once_the_cause_is_gone(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / paths.LEDGER_NAME
    another_program(path)
    desk, keys = started(tmp_path, qtbot)
    keys.press("Return")
    assert "another program" in said(desk), "still there"
    path.unlink()
    demo_hotel(tmp_path).ledger.close()
    keys.press("Return")
    qtbot.waitUntil(
        lambda: hasattr(desk.window, "lock_page") and bool(desk.window.lock_page.tiles.people()), timeout=5000
    )
    assert desk.window.lock_page.isVisible()


def test_a_first_start_that_was_cut_off_welcomes_again(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / paths.LEDGER_NAME).touch()
    desk = app.Desk(tmp_path)
    qtbot.addWidget(desk.window, before_close_func=lambda _w: desk.close())
    desk.start()
    desk.window.show()
    qtbot.waitUntil(lambda: desk.window.findChild(WelcomePage) is not None, timeout=5000)


def test_a_broken_central_file_is_said_in_a_window_and_tried_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, seen = tmp_path / "latitude.ini", []
    file.write_text("[folders]\ndata = relative\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(file))
    monkeypatch.delenv("LATITUDE_DATA_DIR", raising=False)
    opened: list[Path] = []

    def noted(folder: Path) -> int:
        opened.append(folder)
        return 0

    monkeypatch.setattr(app, "open_desk", noted)

    def answer(keys: str) -> None:
        (page,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RefusedPage) and w.isVisible())
        seen.append(page.text())
        Keys(page).press(keys)

    def mend() -> None:
        file.write_text(f"[folders]\ndata = {tmp_path / 'hotel'}\n", encoding="utf-8")
        answer("Return")

    def first() -> None:
        answer("Return")
        QTimer.singleShot(0, mend)

    QTimer.singleShot(0, first)
    too_late = QTimer(singleShot=True, interval=10_000)  # a failed answer must not wait for ever
    too_late.timeout.connect(lambda: QApplication.exit(1))
    too_late.start()
    try:
        assert run([]) == 0
    finally:
        too_late.stop()  # an exit outside of the application's own loop ends every later loop at once
    assert ["latitude.ini, line 2: “data” must be a whole path" in text for text in seen] == [True, True]
    assert "What is set for this computer cannot be read" in seen[0]
    assert opened == [tmp_path / "hotel"]


def test_what_is_left_out_of_the_central_file_is_said_at_the_lock_screen(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo_hotel(tmp_path).ledger.close()
    file = tmp_path / "central.ini"
    file.write_text("[presets]\npaper = a5\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(file))
    desk = app.Desk(tmp_path)
    qtbot.addWidget(desk.window, before_close_func=lambda _w: desk.close())
    desk.start()
    desk.window.show()
    qtbot.waitUntil(lambda: desk.window.findChild(LockPage) is not None, timeout=5000)
    assert "“paper” must be one of a4, letter" in desk.window.lock_page.banner.text()
