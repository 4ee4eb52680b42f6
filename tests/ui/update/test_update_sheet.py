"""An update from a stick by keys: looked at, the PIN when it is not fresh, stopped, switched, and started anew."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.desk.update.rig import NEW, OLD, Stick, run_from, stick
from tests.rig import found
from tests.ui.bringing.test_files_over_the_window import command
from tests.ui.rig import DeskRig, desk_rig
from tracker.app import Desk, anew, open_desk
from tracker.desk.update import unpack, updating
from tracker.domain.stopping import Told
from tracker.ledger.keep.backup import listing
from tracker.ui import actions
from tracker.ui.update.sheet import UpdateSheet

pytestmark = pytest.mark.by_lot("an update in the window", 6)


@pytest.fixture
def on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stick:
    at = stick(tmp_path)
    run_from(at.place, monkeypatch)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(at.folder))
    return at


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Callable[[str], DeskRig]:
    def start(who: str) -> DeskRig:
        (tmp_path / "data").mkdir()
        rig = desk_rig(tmp_path / "data", qtbot, signed_in=who)
        rig.settle()
        return rig

    return start


def sheet(rig: DeskRig) -> UpdateSheet:
    over = rig.window.findChild(UpdateSheet)
    assert isinstance(over, UpdateSheet)
    return over


def until(rig: DeskRig, there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not there():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.002)  # the other thread's turn
        rig.settle()


def rested(rig: DeskRig) -> UpdateSheet:
    over = sheet(rig)
    until(rig, over.shut.isEnabled)  # for as long as something goes on it rests
    return over


def looked(rig: DeskRig, *, by_name: bool = False) -> UpdateSheet:
    """`by_name`: from Ctrl+K, which builds every page first."""
    if by_name:
        command(rig, "update from")
    else:
        next(each for each in rig.window.commands() if each.key == "window.update").run()
    rig.keys.press("Return")
    return rested(rig)


def test_a_manager_updates_by_four_enters_and_the_next_start_is_the_new_version(
    opened: Callable[[str], DeskRig], on: Stick
) -> None:
    file = on.update()
    rig = opened("MM")
    over = looked(rig, by_name=True)
    assert over.brings.text().startswith(f"{file.name} brings Latitude {NEW}: signed by the release key ")
    assert QApplication.focusWidget() is over.go
    assert on.lies_there() == [OLD]
    rig.keys.press("Return")
    rested(rig)
    assert over.about.text().startswith(f"Latitude {NEW} is in place")
    assert on.starts() == NEW
    assert len(listing(rig.thread.path.parent / "backups")) == 1
    body = rig.work(lambda ledger: ledger.lines("ORDER BY j.seq DESC LIMIT 1")[0].body)
    assert (body["what"], body["from"], body["to"]) == ("update", OLD, NEW)
    asked: list[bool] = []
    rig.link.restart_wanted.connect(lambda: asked.append(True))
    rig.keys.press("Return")
    assert asked == [True]


def test_the_folder_that_is_set_centrally_is_looked_in_first(
    opened: Callable[[str], DeskRig], on: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, start: str) -> str:
        asked.append(start)
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    (tmp_path / "central.ini").write_text(f"[folders]\nupdates = {on.folder}\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(tmp_path / "central.ini"))
    looked(opened("MM"))
    assert asked == [str(on.folder)]


def test_a_pin_that_is_not_fresh_is_asked_for_in_place(opened: Callable[[str], DeskRig], on: Stick) -> None:
    on.update()
    rig = opened("MM")
    over = looked(rig)
    rig.clock.later(minutes=10)
    rig.keys.press("Return")
    rig.settle()
    assert not over.isVisible()  # it has stepped aside for the PIN
    rig.keys.type("1001")
    rig.keys.press("Return")
    rig.settle()
    rested(rig)
    assert on.starts() == NEW


@pytest.mark.parametrize("who", ["RR", "LL"])
def test_reps_and_leads_are_not_offered_it(opened: Callable[[str], DeskRig], on: Stick, who: str) -> None:
    rig = opened(who)
    assert "window.update" not in {c.key for c in actions.offered(rig.window.commands(), rig.window.link.person)}


def test_what_is_wrong_with_a_file_is_said_and_another_can_be_chosen(
    opened: Callable[[str], DeskRig], on: Stick
) -> None:
    on.update(OLD)
    rig = opened("MM")
    over = looked(rig)
    assert over.banner.text() == f"This update is Latitude {OLD}, and {OLD} is installed: choose a newer one."
    assert QApplication.focusWidget() is over.stick
    on.update()
    rig.keys.press("Return")
    assert rested(rig).brings.isVisible()
    rig.keys.press("Esc")
    assert not over.isVisible()
    assert on.lies_there() == [OLD]


def test_esc_stops_it_before_the_switch_and_the_old_version_stays(
    opened: Callable[[str], DeskRig], on: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    on.update()
    rig = opened("MM")
    over = looked(rig)
    begun, go_on, real = threading.Event(), threading.Event(), unpack.put_beside

    def slowly(place: object, update: object, told: Told) -> Path:
        begun.set()
        assert go_on.wait(30)
        return real(place, update, told)  # type: ignore[arg-type]  # as it was handed

    monkeypatch.setattr(updating, "put_beside", slowly)
    rig.keys.press("Return")
    until(rig, begun.is_set)
    rig.keys.press("Esc")
    assert over.isVisible()
    go_on.set()
    rested(rig)
    assert over.banner.text() == "The update was stopped. Latitude goes on with the version that is there."
    assert on.lies_there() == [OLD]
    assert on.starts() == OLD
    rig.keys.press("Return")
    rested(rig)
    assert on.starts() == NEW


def test_where_somebody_else_updates_it_the_sheet_says_who_from_the_settings_too(
    opened: Callable[[str], DeskRig],
) -> None:
    rig = opened("MM")
    rig.keys.press("F10")
    rig.settle()
    command(rig, "settings: hotel")
    press = rig.window.findChild(QWidget, "update-from-stick")
    assert press is not None
    press.setFocus()
    rig.keys.press("Return")
    rig.settle()
    over = sheet(rig)
    assert over.isVisible()
    assert "git pull" in over.banner.text()
    assert not over.stick.isVisible()
    assert QApplication.focusWidget() is over.shut


def test_the_desk_becomes_the_new_version_on_the_same_ledger(
    on: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    became: list[tuple[object, list[str], dict[str, str]]] = []
    monkeypatch.setattr(os, "execve", lambda program, given, env: became.append((program, given, env)))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/own")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "x")
    anew.start_anew(tmp_path / "data")
    [(program, given, env)] = became
    assert program == on.place.root / "latitude"
    assert given[1:] == ["--data-dir", str(tmp_path / "data")]
    assert env["LD_LIBRARY_PATH"] == "/own"
    assert "_PYI_ARCHIVE_FILE" not in env


def test_a_start_that_has_opened_the_ledger_clears_the_version_before_away(
    on: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    on.update()
    offer = updating.look(on.place, on.folder, anew_keys())
    updating.switch(on.place, updating.prepare(on.place, offer, anew_keys(), None, None))  # type: ignore[arg-type]  # no ledger
    assert anew.settle_here() == []
    monkeypatch.setattr(sys, "executable", str(on.place.folder(NEW) / "latitude"))
    assert anew.settle_here() == [OLD]
    monkeypatch.setattr(sys, "executable", "/usr/lib/latitude/latitude")
    assert anew.settle_here() == []


def anew_keys() -> dict[str, bytes]:
    from tracker.desk.update import keys

    return keys.trusted()


def test_a_restart_locks_the_desk_closes_it_and_then_becomes_the_new_version(
    on: Stick, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole of `open_desk`, but for the system call that replaces the process."""
    became: list[Path] = []
    monkeypatch.setattr("tracker.app.desk.start_anew", became.append)
    found(tmp_path / "data").ledger.close()
    desks: list[Desk] = []
    real = Desk.start

    def start(desk: Desk) -> None:
        desks.append(desk)
        real(desk)

    def restart_once_open() -> None:
        if desks and hasattr(desks[0].window, "link"):
            ticking.stop()
            desks[0].window.link.restart_wanted.emit()

    monkeypatch.setattr(Desk, "start", start)
    ticking = QTimer(interval=10)
    ticking.timeout.connect(restart_once_open)
    ticking.start()
    assert open_desk(tmp_path / "data") == 0
    assert became == [tmp_path / "data"]
    qtbot.addWidget(desks[0].window)
