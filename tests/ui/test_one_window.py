"""One window a data folder: a second start raises the first and leaves with 0; what a kill leaves behind is reclaimed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QLockFile
from pytestqt.qtbot import QtBot

from tests.ui.states import trouble
from tracker.ui.shell.one_window import OneWindow, door_name

pytestmark = pytest.mark.by_lot("one window", 6)

_OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from tracker import app
from tracker.ui.shell import one_window
one_window._WAIT = int(sys.argv[2])
from tracker.ui.main_window import MainWindow
MainWindow.come_forward = lambda self: print("raised", flush=True)
told = []
app.OpeningPage.paintEvent = lambda self, event: told or told.append(print("open", flush=True))
app.Desk.explain = lambda self, problem, again: (print(problem.code, flush=True), QTimer.singleShot(300, again))
sys.exit(app.open_desk(Path(sys.argv[1])))
"""


class Program:
    """The desk in a process of its own."""

    def __init__(self, folder: Path | str, wait: int = 4000, **more: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _OPEN, str(folder), str(wait)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **more},
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self, how: signal.Signals = signal.SIGKILL) -> None:
        self.process.send_signal(how)
        self.process.wait(10)

    def left(self) -> int:
        """Wait until it is gone by itself; its exit code."""
        return self.process.wait(60)

    def close(self) -> None:
        if self.process.poll() is None:
            self.end()
        assert self.process.stdout is not None
        self.process.stdout.close()


Start = Callable[..., Program]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start the desk on a folder; all that is still there is killed when the test ends."""
    started: list[Program] = []

    def begin(folder: Path | str, wait: int = 4000, **more: str) -> Program:
        started.append(Program(folder, wait, **more))
        return started[-1]

    yield begin
    for program in started:
        program.close()


@pytest.fixture
def first(start: Start, tmp_path: Path) -> Program:
    program = start(tmp_path)
    assert program.line() == "open"
    return program


def test_a_second_start_raises_the_first_and_leaves_with_0(first: Program, start: Start, tmp_path: Path) -> None:
    second = start(tmp_path)
    assert first.line() == "raised"
    assert second.left() == 0
    assert first.process.poll() is None, "the first is still there"


def test_the_same_folder_by_another_spelling_is_the_same_window(first: Program, start: Start, tmp_path: Path) -> None:
    by_link = tmp_path.parent / f"{tmp_path.name}-link"
    by_link.symlink_to(tmp_path)
    for spelling in (by_link, os.path.relpath(tmp_path / "." / ".." / tmp_path.name)):
        assert start(spelling).left() == 0, spelling
        assert first.line() == "raised"


def test_after_a_kill_the_next_start_opens(first: Program, start: Start, tmp_path: Path) -> None:
    first.end(signal.SIGKILL)
    assert start(tmp_path).line() == "open"


def test_a_lock_that_a_killed_start_left_is_no_obstacle(start: Start, tmp_path: Path) -> None:
    lock = QLockFile(QDir.temp().filePath(f"{door_name(tmp_path)}.starting"))
    script = (
        "import os, signal, sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]);"
        "assert lock.lock(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", script, lock.fileName()], timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert Path(lock.fileName()).exists()
    assert start(tmp_path).line() == "open"


def test_of_several_that_start_at_once_one_opens(start: Start, tmp_path: Path) -> None:
    programs = [start(tmp_path) for _ in range(4)]
    open_ones = []
    for program in programs:
        said = program.line()
        while said in ("raised", "already_open"):  # called before it was painted; not answered yet on a busy machine
            said = program.line()
        if said == "":  # it has left
            assert program.left() == 0
        else:
            assert said == "open"
            open_ones.append(program)
    assert len(open_ones) == 1


def test_a_full_temporary_folder_changes_nothing(start: Start, tmp_path: Path) -> None:
    with trouble.small_disk(tmp_path / "tmp") as temporary:
        trouble.fill(temporary)
        first = start(tmp_path, TMPDIR=str(temporary))
        assert first.line() == "open"
        assert start(tmp_path, TMPDIR=str(temporary)).left() == 0
        assert first.line() == "raised"


def test_another_users_window_is_another_one(first: Program, start: Start, tmp_path: Path) -> None:
    other = start(tmp_path, LOGNAME="somebody-else")
    assert other.line() == "open"
    assert first.process.poll() is None


def test_one_that_hangs_is_named_and_raised_once_it_answers(first: Program, start: Start, tmp_path: Path) -> None:
    first.process.send_signal(signal.SIGSTOP)
    try:
        second = start(tmp_path, 300)
        assert second.line() == "already_open"
        assert second.line() == "already_open", "it was tried again"
    finally:
        first.process.send_signal(signal.SIGCONT)
    assert second.left() == 0
    assert first.line() == "raised"


def test_one_that_hangs_and_is_killed_makes_room(first: Program, start: Start, tmp_path: Path) -> None:
    first.process.send_signal(signal.SIGSTOP)
    second = start(tmp_path, 300)
    assert second.line() == "already_open"
    first.end(signal.SIGKILL)
    said = [second.line()]
    while said[-1] == "already_open":
        said.append(second.line())
    assert said[-1] == "open"


def test_each_folder_has_a_window_of_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = OneWindow(tmp_path / "a"), OneWindow(tmp_path / "b")
    try:
        assert one.claim() == "ours"
        assert other.claim() == "ours"
    finally:
        one.release()
        other.release()
    assert door_name(tmp_path / "a") != door_name(tmp_path / "b")
    assert door_name(tmp_path / "a") == door_name(tmp_path / "b" / ".." / "a")


def test_the_doors_name_says_nothing_of_the_folder(tmp_path: Path) -> None:
    name = door_name(tmp_path / "Hotel Geheim")
    assert name.startswith("latitude-")
    assert "geheim" not in name.lower()
    assert len(name) < 40
