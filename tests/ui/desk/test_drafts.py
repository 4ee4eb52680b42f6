"""An unposted draft survives lock, crash and restart, under the same identity."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from tests.rig import PINS, reopened
from tests.ui.desk.conftest import Desk, OpenDesk
from tests.ui.rig import desk_rig
from tracker.desk import drafts
from tracker.ui.desk.keeping import AFTER
from tracker.ui.desk.page import DeskPage

ROOT = Path(__file__).parents[3]


def kept(desk: Desk) -> drafts.Kept | None:
    person = desk.rig.people["RR"]
    return desk.rig.work(lambda ledger: drafts.kept(ledger, person))


def test_a_draft_is_kept_a_moment_after_the_last_key(desk: Desk, qtbot: QtBot) -> None:
    desk.type("412 c20 wi")
    assert kept(desk) is None
    qtbot.waitUntil(lambda: kept(desk) is not None, timeout=AFTER * 20)
    found = kept(desk)
    assert found is not None
    assert (found.line, found.uuid) == ("412 c20 wi", desk.page.flow.composing.uuid)
    assert UUID(found.uuid).version == 7  # its line stands beside the other ones of the hour in every index


def test_lock_keeps_the_draft_and_hides_it_from_the_next_person(desk: Desk) -> None:
    desk.type("412 c20 wifi")
    uuid = desk.page.flow.composing.uuid
    desk.rig.link.sign_in(None)
    desk.rig.settle()
    assert desk.text == ""
    desk.rig.sign_in("R2")
    desk.rig.settle()
    assert desk.text == ""
    desk.rig.link.sign_in(None)
    desk.rig.sign_in("RR")
    desk.rig.settle()
    assert desk.text == "412 c20 wifi"
    assert desk.page.flow.composing.uuid == uuid
    desk.press("Return")
    assert [(line.uuid, line.actor) for line in desk.lines()] == [(uuid, "RR")]


def test_a_draft_survives_a_restart_with_its_uuid_chosen_guest_and_drawer(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(lambda hotel: hotel.guest("Second Guest", "412") and None)
    desk.type("412 c20 wifi")
    names = [guest.name for guest in desk.page.line.candidates.guests()]
    desk.press(*["Down"] * (1 + names.index("Second Guest")), "Return", "Ctrl+N")
    desk.page.drawing.drawer.reasons.note.setFocus()
    desk.press("End").type(" twice")
    uuid = desk.page.flow.composing.uuid
    desk.page.keeping.flush()
    desk.rig.settle()
    desk.rig.thread.close()  # as after a crash: nothing more is written
    again = open_desk(fresh=False)
    assert again.text == "412 c20 wifi"
    assert again.chips[0] == "412 Second Guest"
    assert "Note: wifi twice" in again.chips
    assert again.status == "Your draft is back as you left it"
    again.press("Return")
    assert [line.uuid for line in again.lines()] == [uuid]


def test_a_name_half_typed_in_the_drawer_outlives_a_lock_and_a_restart(open_desk: OpenDesk) -> None:
    """Nobody is chosen by it yet."""
    desk = open_desk()
    desk.press("Ctrl+N").type("Nina Half")
    desk.rig.link.sign_in(None)
    desk.rig.settle()
    desk.rig.sign_in("R2")
    desk.rig.settle()
    assert desk.press("Ctrl+N").page.drawing.drawer.guest.edit.text() == "", "it is nobody else's"
    desk.rig.link.sign_in(None)
    desk.rig.sign_in("RR")
    desk.rig.settle()
    desk.press("Ctrl+N")
    assert desk.page.drawing.drawer.guest.edit.text() == "Nina Half"
    desk.page.keeping.flush()
    desk.rig.settle()
    desk.rig.thread.close()  # as after a crash: nothing more is written
    again = open_desk(fresh=False)
    again.press("Ctrl+N")
    assert again.page.drawing.drawer.guest.edit.text() == "Nina Half"
    again.press("Ctrl+A").type("412").press("Tab")
    assert again.page.drawing.drawer.form.named == ""
    assert again.page.drawing.drawer.guest.edit.text().startswith("412")


def test_what_was_posted_is_no_draft_any_more(desk: Desk, qtbot: QtBot) -> None:
    desk.type("412 c20")
    qtbot.waitUntil(lambda: kept(desk) is not None, timeout=AFTER * 20)
    desk.press("Return")
    assert kept(desk) is None


def test_an_emptied_line_is_no_draft_any_more(desk: Desk, qtbot: QtBot) -> None:
    desk.type("412 c20")
    qtbot.waitUntil(lambda: kept(desk) is not None, timeout=AFTER * 20)
    desk.press("Esc")
    qtbot.waitUntil(lambda: kept(desk) is None, timeout=AFTER * 20)


def test_in_the_whole_window_the_draft_is_there_after_the_pin(tmp_path: Path, qtbot: QtBot, app: object) -> None:
    rig = desk_rig(tmp_path, qtbot)
    rig.keys.type("412 c20 wifi")
    rig.settle()
    rig.keys.press("Ctrl+L")
    rig.settle()
    rig.unlock("RR", PINS["RR"])
    rig.settle()
    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    assert page.line.edit.text() == "412 c20 wifi"
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.workplace.status.message() == "Logged €20.00 credit, room 412 — Ctrl+Z undoes"


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.rig import open_desk
from tracker.ui.desk.keeping import AFTER
application = QApplication([])
rig = open_desk(Path(sys.argv[1]))
rig.unlock("RR")
rig.keys.type("412 c20 wifi")
QTest.qWait(AFTER * 3)
rig.settle()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is Unix's; the restart above is the same path")
def test_a_draft_survives_a_kill(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False, cwd=ROOT)
    assert ended.returncode == -9
    hotel = reopened(tmp_path)
    found = drafts.kept(hotel.ledger, hotel.people["RR"])
    assert found is not None
    assert found.line == "412 c20 wifi"
    hotel.ledger.close()
