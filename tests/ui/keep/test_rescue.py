"""The refused page offers the last good backup, by keyboard: initials, PIN, Enter, and the desk opens."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import PINS
from tests.ui.rig import Keys, demo_hotel
from tracker import app, paths
from tracker.desk.keep import backups
from tracker.desk.shift_facts import shift_facts
from tracker.ledger.keep.mirror import catch_up
from tracker.reports.proof import typeable
from tracker.ui.shell.refused_page import RefusedPage


def ruined(folder: Path, *, backed_up: bool = True) -> list[int]:
    """A hotel whose ledger was trashed; the numbers of its lines."""
    hotel = demo_hotel(folder)
    if backed_up:
        backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.post(hotel.guest("Ada Example", "999"), 700)
    catch_up(hotel.ledger, folder / "mirror")
    seqs = [row[0] for row in hotel.ledger.query("SELECT seq FROM journal ORDER BY seq")]
    hotel.ledger.close()
    (folder / paths.LEDGER_NAME).write_bytes(os.urandom(60_000))
    return seqs


def refused(folder: Path, qtbot: QtBot) -> tuple[app.Desk, RefusedPage, Keys]:
    desk = app.Desk(folder)
    qtbot.addWidget(desk.window, before_close_func=lambda _w: desk.close())
    desk.start()
    desk.window.show()
    desk.window.activateWindow()
    qtbot.waitExposed(desk.window)
    qtbot.waitUntil(lambda: desk.window.findChild(RefusedPage) is not None, timeout=5_000)
    page = desk.window.findChild(RefusedPage)
    assert page is not None
    return desk, page, Keys(desk.window)


def test_a_manager_restores_the_last_good_backup_and_the_desk_opens(tmp_path: Path, qtbot: QtBot) -> None:
    seqs = ruined(tmp_path)
    desk, page, keys = refused(tmp_path, qtbot)
    panel = page.rescue.panel
    qtbot.waitUntil(lambda: panel.plan is not None, timeout=10_000)
    assert "is whole" in panel.text()
    qtbot.waitUntil(page.rescue.initials.editor.hasFocus, timeout=5_000)
    keys.type("MM")
    keys.press("Tab")
    keys.type("9999")
    keys.press("Return")
    qtbot.waitUntil(lambda: "not the PIN" in page.rescue.pin.error(), timeout=10_000)
    keys.type(PINS["MM"])
    keys.press("Return")
    qtbot.waitUntil(
        lambda: hasattr(desk.window, "lock_page") and bool(desk.window.lock_page.tiles.people()), timeout=20_000
    )
    found = desk.window.link._thread.call(lambda ledger: ledger.query("SELECT seq, kind FROM journal ORDER BY seq"))
    assert [seq for seq, _ in found][: len(seqs)] == seqs
    assert found[-1][1] == "restore" or "restore" in [kind for _, kind in found]


def test_a_ledger_that_is_gone_is_restored_where_a_welcome_would_begin_another(tmp_path: Path, qtbot: QtBot) -> None:
    seqs = ruined(tmp_path)
    for file in tmp_path.glob("latitude.ledger*"):
        file.unlink()
    desk, page, keys = refused(tmp_path, qtbot)
    assert "The ledger is gone" in page.text()
    qtbot.waitUntil(page.rescue.initials.editor.hasFocus, timeout=10_000)
    keys.type("MM")
    keys.press("Tab")
    keys.type(PINS["MM"])
    keys.press("Return")
    qtbot.waitUntil(
        lambda: hasattr(desk.window, "lock_page") and bool(desk.window.lock_page.tiles.people()), timeout=20_000
    )
    found = desk.window.link._thread.call(lambda ledger: ledger.query("SELECT seq FROM journal ORDER BY seq"))
    assert [seq for (seq,) in found][: len(seqs)] == seqs


def test_31_the_footer_of_a_printed_report_keeps_its_numbers_from_being_used_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """Neither the mirror nor the old ledger knows of the report: only the paper does, and its footer is typed."""
    hotel = demo_hotel(tmp_path)
    backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.post(hotel.guest("Ada Example", "999"), 700)
    assert hotel.close() == 1
    facts = shift_facts(hotel.ledger, 1, hotel.now)
    footer, lost = typeable(facts), facts.last_seq
    hotel.ledger.close()
    (tmp_path / paths.LEDGER_NAME).write_bytes(os.urandom(60_000))
    desk, page, keys = refused(tmp_path, qtbot)
    panel = page.rescue.panel
    qtbot.waitUntil(lambda: panel.plan is not None, timeout=10_000)
    paper = page.findChild(QLineEdit, "restore-paper")
    assert paper is not None
    back_to(paper, keys)
    keys.type(footer)
    back_to(panel.do, keys)
    keys.press("Space")
    qtbot.waitUntil(lambda: panel.plan is not None and f"-{lost}" in panel.text(), timeout=10_000)
    assert "never used again" in panel.text()
    back_to(page.rescue.initials.editor, keys)
    keys.type("MM")
    keys.press("Tab")
    keys.type(PINS["MM"])
    keys.press("Return")
    qtbot.waitUntil(
        lambda: hasattr(desk.window, "lock_page") and bool(desk.window.lock_page.tiles.people()), timeout=20_000
    )
    thread = desk.window.link._thread
    restored = thread.call(lambda ledger: ledger.last_of("restore"))
    assert restored is not None
    assert (restored.seq, restored.body["shift"]) == (lost + 1, 1)


def back_to(widget: QWidget, keys: Keys) -> None:
    """Go to a control with Tab."""
    for _ in range(20):
        if widget.hasFocus():
            return
        keys.press("Tab")
    raise AssertionError(f"Tab never reaches {widget.objectName()}")


def test_without_a_backup_it_is_said_and_another_file_can_be_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    ruined(tmp_path, backed_up=False)
    _desk, page, _keys = refused(tmp_path, qtbot)
    qtbot.waitUntil(lambda: "No backup was found" in page.rescue._which.text(), timeout=5_000)
    assert page.rescue._other.isVisible()
    assert not page.rescue.panel.isVisible()


def test_where_a_backup_is_no_help_none_is_offered(tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "data"
    place.write_text("mine")
    _desk, page, _keys = refused(place, qtbot)
    assert not page.rescue.isVisible()
