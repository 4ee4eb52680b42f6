"""A start on a ledger that another program holds, or on a slow disk: the window stands, says what it waits for, and opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.rig import demo_hotel
from tests.ui.states import trouble
from tests.ui.states.test_safe_stop import NAME
from tests.ui.states.test_stall import Heart
from tracker import app
from tracker.ledger import connection
from tracker.ui.shell.opening_page import OpeningPage
from tracker.ui.shell.refused_page import RefusedPage


def started(folder: Path, qtbot: QtBot) -> app.Desk:
    demo_hotel(folder).ledger.close()
    desk = app.Desk(folder)
    qtbot.addWidget(desk.window, before_close_func=lambda _w: desk.close())
    desk.start()
    return desk


def opened(desk: app.Desk) -> bool:
    return hasattr(desk.window, "lock_page") and bool(desk.window.lock_page.tiles.people())


def test_the_window_stands_while_the_ledger_is_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    desk = started(tmp_path, qtbot)
    with trouble.held(tmp_path / NAME) as other:
        desk.window.show()
        qtbot.waitExposed(desk.window)
        page = desk.window.findChild(OpeningPage)
        assert page is not None
        qtbot.waitUntil(lambda: bool(page.said), timeout=3000)
        heart = Heart()
        qtbot.wait(500)
        heart.judge()
        assert "another program that holds the ledger" in page.said
        assert not opened(desk)
        trouble.let_go(other)
    qtbot.waitUntil(lambda: opened(desk), timeout=20_000)


def test_a_ledger_that_stays_held_is_explained_and_opened_when_asked_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.3)
    desk = started(tmp_path, qtbot)
    with trouble.held(tmp_path / NAME) as other:
        desk.window.show()
        qtbot.waitUntil(lambda: desk.window.findChild(RefusedPage) is not None, timeout=10_000)
        page = desk.window.findChild(RefusedPage)
        assert page is not None
        assert "Another program holds the ledger" in page.text()
        trouble.let_go(other)
    page.again.emit()
    qtbot.waitUntil(lambda: opened(desk), timeout=10_000)


def test_a_window_that_is_closed_while_it_waits_ends(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.5)
    desk = started(tmp_path, qtbot)
    with trouble.held(tmp_path / NAME):
        desk.window.show()
        qtbot.waitExposed(desk.window)
        qtbot.wait(100)
        desk.window.close()
        desk.close()
    qtbot.wait(100)
    assert not opened(desk)
