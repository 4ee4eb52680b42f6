"""From the real desk into practice and back: nothing of the real hotel is opened, changed or lost meanwhile."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.practice.conftest import NOW, Trainee
from tests.ui.rig import Keys
from tracker import app as composed
from tracker import paths
from tracker.app.practice import Practice
from tracker.desk.practice import hotel as made
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui.desk.quick_line import QuickLine
from tracker.ui.shell.preferences import Preferences

pytestmark = pytest.mark.by_lot("practice at a real desk", 6)

_watched: list[tuple[str, list[str]]] = []


def _note(event: str, args: tuple[Any, ...]) -> None:
    if _watched and event in ("open", "sqlite3.connect", "os.rename", "os.remove", "os.mkdir") and args:
        place, seen = _watched[-1]
        path = str(args[0]).removeprefix("file:")
        if path.startswith(place):
            seen.append(f"{event} {path}")


sys.addaudithook(_note)  # for good: Python lets none be taken away


@pytest.fixture
def desk(app: QApplication, qtbot: QtBot, real_folder: Path) -> Iterator[composed.Desk]:
    """The real desk on its folder, locked."""
    run = composed.Desk(real_folder, lambda: NOW)
    run.start()
    run.window.show()
    qtbot.waitUntil(lambda: hasattr(run.window, "lock_page"), timeout=10_000)
    yield run
    end(run)


def end(run: composed.Desk) -> None:
    """Close it, and delete its window now: a theme put on later would be put on that, too."""
    run.close()
    if shiboken6.isValid(run.window):
        run.window.close()
        run.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def practising(desk: composed.Desk, qtbot: QtBot) -> Trainee:
    """Wait until practice stands in front and the real ledger is closed."""
    qtbot.waitUntil(lambda: desk._resting, timeout=10_000)
    assert desk._practice is not None
    desk._errand.wait()
    trainee = Trainee(desk._practice, qtbot)
    qtbot.waitUntil(lambda: trainee.window.link.view is not None, timeout=10_000)
    trainee.settle()
    return trainee


def by_key(desk: composed.Desk, qtbot: QtBot) -> Trainee:
    Keys(desk.window).press("F6")
    return practising(desk, qtbot)


def unlock(desk: composed.Desk, qtbot: QtBot, initials: str = "RR", pin: str = "") -> None:
    from tests.rig import PINS

    keys = Keys(desk.window)
    qtbot.waitUntil(lambda: bool(desk.window.lock_page.tiles.people()), timeout=10_000)
    keys.type(initials.lower())
    QApplication.processEvents()
    keys.type(pin or PINS[initials])
    keys.press("Return")
    qtbot.waitUntil(lambda: desk.window.link.person is not None, timeout=10_000)
    QApplication.processEvents()


def back(desk: composed.Desk, trainee: Trainee, qtbot: QtBot) -> None:
    trainee.keys.press("F6")
    qtbot.waitUntil(lambda: hasattr(desk.window, "lock_page") and not desk._resting, timeout=10_000)


def sha(folder: Path) -> str:
    return hashlib.sha256((folder / paths.LEDGER_NAME).read_bytes()).hexdigest()


def test_from_the_lock_screen_and_back_to_it(desk: composed.Desk, qtbot: QtBot, real_folder: Path) -> None:
    before = sha(real_folder)
    trainee = by_key(desk, qtbot)
    assert trainee.window.isVisible()
    assert trainee.window.link.path.parent == paths.practice_dir(real_folder)
    trainee.line("412 c20 wifi")
    assert trainee.done == {"credit"}
    back(desk, trainee, qtbot)
    assert desk.window.isVisible()
    assert desk.window.link.person is None  # the real desk comes back locked
    assert desk.window.link.path == real_folder / paths.LEDGER_NAME
    assert sha(real_folder) == before


def test_by_ctrl_k_from_a_desk_at_work(desk: composed.Desk, qtbot: QtBot) -> None:
    unlock(desk, qtbot)
    keys = Keys(desk.window)
    keys.press("Ctrl+K")
    keys.type("practice")
    keys.press("Return")
    trainee = practising(desk, qtbot)
    assert trainee.window.link.person is not None
    assert trainee.window.link.person.initials == "MK"
    trainee.line("412 c20 wifi")
    assert desk.preferences.practised("RR") == ["credit"]  # whoever was at the real desk
    trainee.keys.press("Ctrl+K")
    trainee.keys.type("leave practice")
    trainee.keys.press("Return")
    qtbot.waitUntil(lambda: hasattr(desk.window, "lock_page") and not desk._resting, timeout=10_000)
    assert desk.window.link.person is None


def test_no_file_of_the_real_folder_is_opened_while_practising(
    desk: composed.Desk, qtbot: QtBot, real_folder: Path
) -> None:
    trainee = by_key(desk, qtbot)
    before = {file: file.read_bytes() for file in real_folder.rglob("*") if file.is_file()}
    seen: list[str] = []
    _watched.append((f"{real_folder}{os.sep}", seen))
    try:
        trainee.line("412 c20 wifi")
        trainee.press("F2", "F3", "F10", "F1")
        trainee.press("Ctrl+Z", "Return")
        trainee.window.pages.page("desk")
        trainee.sign_in("lg")
        trainee.press("F3")
    finally:
        _watched.pop()
    assert [line for line in seen if "window.ini" not in line] == []
    after = {file: file.read_bytes() for file in real_folder.rglob("*") if file.is_file()}
    assert {f.name for f in before if after.get(f) != before[f]} <= {"window.ini"}
    assert {f.name for f in after.keys() - before.keys()} <= {"window.ini", "window.ini.lock"}
    assert not [name for name in _open_files() if name.startswith(f"{real_folder}{os.sep}")]


def _open_files() -> set[str]:
    found = set()
    for handle in Path("/proc/self/fd").iterdir() if sys.platform.startswith("linux") else ():
        with contextlib.suppress(OSError):  # the handle of this very look
            found.add(str(handle.readlink()))
    return found


def test_the_watch_would_see_it(real_folder: Path) -> None:
    seen: list[str] = []
    _watched.append((f"{real_folder}{os.sep}", seen))
    try:
        Ledger(real_folder / paths.LEDGER_NAME).close()
        (real_folder / paths.LEDGER_NAME).open("rb").close()
        sqlite3.connect(f"file:{real_folder / paths.LEDGER_NAME}?mode=ro", uri=True).close()
    finally:
        _watched.pop()
    assert len(seen) >= 3


def test_who_signs_in_again_before_practice_stands_loses_nothing(
    desk: composed.Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, found = threading.Event(), Practice.found

    def slowly(self: Practice) -> object:
        go_on.wait(10)
        return found(self)

    monkeypatch.setattr(Practice, "found", slowly)
    desk.practise()
    unlock(desk, qtbot)
    Keys(desk.window).type("412 c20")
    go_on.set()
    back(desk, practising(desk, qtbot), qtbot)
    assert desk.window.link.person is None
    unlock(desk, qtbot)
    line = desk.window.workplace.findChild(QuickLine)
    assert line is not None
    qtbot.waitUntil(lambda: line.text() == "412 c20", timeout=5_000)


def test_closing_the_window_leaves_practice(desk: composed.Desk, qtbot: QtBot) -> None:
    trainee = by_key(desk, qtbot)
    trainee.window.close()
    qtbot.waitUntil(lambda: hasattr(desk.window, "lock_page") and not desk._resting, timeout=10_000)
    assert desk.window.isVisible()


def test_a_full_disk_is_said_at_the_real_desk_which_goes_on(
    desk: composed.Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    unlock(desk, qtbot)
    Keys(desk.window).press("F6")
    qtbot.waitUntil(lambda: desk.window.lock_page.banner.isVisible(), timeout=10_000)
    assert "free the disk" in desk.window.lock_page.banner.text()
    assert desk._practice is None
    unlock(desk, qtbot)
    assert desk.window.isVisible()


def test_a_real_ledger_in_the_place_of_practice_is_left_alone(
    desk: composed.Desk, qtbot: QtBot, real_folder: Path
) -> None:
    place = paths.practice_dir(real_folder)
    place.mkdir()
    copy = place / paths.LEDGER_NAME
    copy.write_bytes((real_folder / paths.LEDGER_NAME).read_bytes())
    Keys(desk.window).press("F6")
    qtbot.waitUntil(lambda: desk.window.lock_page.banner.isVisible(), timeout=10_000)
    assert "not made by practice" in desk.window.lock_page.banner.text()
    assert copy.read_bytes() == (real_folder / paths.LEDGER_NAME).read_bytes()


def test_a_second_practice_calls_the_first_to_the_front(
    desk: composed.Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainee = by_key(desk, qtbot)
    called: list[str] = []
    trainee.practice._door.called.connect(lambda: called.append("here"))
    other = Practice(paths.practice_dir(desk._folder), desk.preferences)
    monkeypatch.setattr(other._door, "claim", lambda: "raised")  # two in one process cannot answer each other
    left: list[bool] = []
    other.left.connect(lambda: left.append(True))
    other.start()
    assert left == [True]
    other.close()
    assert trainee.window.isVisible()


def test_no_desk_opens_the_training_hotel_as_a_real_one(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "x"
    made.fresh_hotel(folder, NOW)
    said: list[str] = []
    run = composed.Desk(folder, lambda: NOW)
    explain: Callable[..., None] = lambda problem, _again: said.append(problem.code)  # noqa: E731 - a stand-in
    run.explain = explain  # type: ignore[method-assign]  # what it would say is enough
    run.start()
    run.window.show()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said == ["training_ledger"]
    end(run)


@pytest.mark.slow
def test_two_windows_in_two_programs_are_one_practice(real_folder: Path, qtbot: QtBot, app: QApplication) -> None:
    first = _program(real_folder)
    try:
        qtbot.waitUntil(lambda: (paths.practice_dir(real_folder) / "logs").exists(), timeout=60_000)
        time.sleep(0.5)
        ledger = paths.practice_dir(real_folder) / paths.LEDGER_NAME
        made_once = ledger.stat().st_ino
        assert _program(real_folder).wait(60) == 0  # it calls the first to the front, and leaves
        assert first.poll() is None
        assert ledger.stat().st_ino == made_once
        assert not Practice(paths.practice_dir(real_folder), Preferences(real_folder)).claim()
    finally:
        first.kill()
        first.wait()


def _program(real_folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tracker", "--data-dir", str(real_folder), "practice"]
    return subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.slow
def test_killed_in_the_midst_of_it_practice_is_made_anew(real_folder: Path, qtbot: QtBot, app: QApplication) -> None:
    before = sha(real_folder)
    folder = paths.practice_dir(real_folder)
    program = _program(real_folder)
    qtbot.waitUntil(lambda: (folder / "logs").exists(), timeout=60_000)  # it is founded, and its window comes
    time.sleep(0.5)
    program.kill()
    program.wait()
    with Ledger(made.fresh_hotel(folder, NOW)) as ledger:
        assert (ledger.last() or pytest.fail("empty")).seq == 26
    assert sha(real_folder) == before


def test_after_a_kill_practice_begins_anew_and_the_real_hotel_is_as_it_was(
    real_folder: Path, app: QApplication, qtbot: QtBot
) -> None:
    before = sha(real_folder)
    folder = paths.practice_dir(real_folder)
    made.fresh_hotel(folder, NOW)
    worked_on = Ledger(folder / paths.LEDGER_NAME)  # never closed, as after a kill
    run = composed.Desk(real_folder, lambda: NOW)
    run.start()
    run.window.show()
    qtbot.waitUntil(lambda: hasattr(run.window, "lock_page"), timeout=10_000)
    trainee = by_key(run, qtbot)
    assert trainee.window.link.view is not None
    assert trainee.window.link.view.lines == 26
    assert trainee.practice._thread is not None
    assert trainee.practice._thread.call(lambda ledger: of_house.house(ledger).training)
    worked_on.close()
    back(run, trainee, qtbot)
    assert sha(real_folder) == before
    end(run)
