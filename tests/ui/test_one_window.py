"""One window a data folder: a second start raises the first and leaves with 0; what a kill leaves behind is reclaimed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tracker.ui.shell.one_window import OneWindow, door_name

_OPEN = """
import sys
from pathlib import Path
from tracker import app
from tracker.ui.main_window import MainWindow
MainWindow.come_forward = lambda self: print("raised", flush=True)
app.OpeningPage.paintEvent = lambda self, event: print("open", flush=True)
sys.exit(app.open_desk(Path(sys.argv[1])))
"""


class Program:
    """The desk in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _OPEN, str(folder)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self, how: signal.Signals = signal.SIGKILL) -> None:
        self.process.send_signal(how)
        self.process.wait(10)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path)
    assert program.line() == "open"
    yield program
    program.end()
    assert program.process.stdout is not None
    program.process.stdout.close()


def start(folder: Path) -> tuple[int, float]:
    """Start again; the exit code and how many seconds it took."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(folder)],
        stdout=subprocess.DEVNULL,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return done.returncode, time.monotonic() - began


def test_a_second_start_raises_the_first_and_leaves_with_0(first: Program, tmp_path: Path) -> None:
    code, _seconds = start(tmp_path)
    assert code == 0
    assert first.line() == "raised"
    assert first.process.poll() is None, "the first is still there"


def test_the_same_folder_by_another_path_is_the_same_window(first: Program, tmp_path: Path) -> None:
    by_link = tmp_path.parent / f"{tmp_path.name}-link"
    by_link.symlink_to(tmp_path)
    assert start(by_link)[0] == 0
    assert first.line() == "raised"


def test_after_a_kill_the_next_start_opens(first: Program, tmp_path: Path) -> None:
    first.end(signal.SIGKILL)
    again = Program(tmp_path)
    try:
        assert again.line() == "open"
    finally:
        again.end()
        assert again.process.stdout is not None
        again.process.stdout.close()


def test_each_folder_has_a_window_of_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = OneWindow(tmp_path / "a"), OneWindow(tmp_path / "b")
    try:
        assert one.claim()
        assert other.claim()
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
