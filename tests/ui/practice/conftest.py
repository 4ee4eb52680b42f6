"""A real desk at which somebody begins to practise, by keys, and what stands in the way of files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rig import Keys, demo_hotel
from tracker import paths
from tracker.app.practice import Practice
from tracker.ui.practice.strip import Strip
from tracker.ui.shell.preferences import Preferences

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


class Trainee:
    """Somebody in practice: keys into its window, and patience until it has answered."""

    def __init__(self, practice: Practice, qtbot: QtBot) -> None:
        self.practice, self.qtbot = practice, qtbot
        self.window = practice.window
        self.keys = Keys(self.window)
        strip = self.window.findChild(Strip)
        assert strip is not None
        self.strip: Strip = strip

    def settle(self) -> None:
        """Wait until ledger and window have answered each other."""
        thread = self.practice._thread
        for _ in range(5):
            if thread is not None and not thread.closed:
                thread.call(lambda _ledger: None)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def line(self, text: str) -> None:
        self.keys.type(text)
        self.keys.press("Return")
        self.settle()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.keys.press(key)
            self.settle()

    def sign_in(self, initials: str, pin: str = "2468") -> None:
        self.press("Ctrl+L")
        self.keys.type(initials)
        self.settle()
        self.keys.type(pin)
        self.press("Return")

    @property
    def sentence(self) -> str:
        return self.strip.sentence.text()

    @property
    def wrong(self) -> str:
        return self.strip.wrong.words.text()

    @property
    def learned(self) -> str:
        return self.strip.learned.words.text()

    @property
    def exercise(self) -> str:
        return self.practice.guide.progress.exercise

    @property
    def done(self) -> set[str]:
        return set(self.practice.guide.progress.done)


Begin = Callable[..., Trainee]


@pytest.fixture
def begin(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    """Practise beside the data folder `tmp_path`/real, at 15:00 in Vienna."""
    opened: list[Practice] = []

    def start(who: str = "") -> Trainee:
        real = tmp_path / "real"
        real.mkdir(exist_ok=True)
        practice = Practice(paths.practice_dir(real), Preferences(real), who, lambda: NOW)
        opened.append(practice)
        assert practice.claim()
        practice.show(practice.found())
        qtbot.waitExposed(practice.window)
        practice.window.showNormal()
        practice.window.resize(1366, 768)
        trainee = Trainee(practice, qtbot)
        trainee.settle()
        return trainee

    yield start
    for practice in opened:
        with contextlib.suppress(RuntimeError):
            practice.close()


@pytest.fixture
def real_folder(tmp_path: Path) -> Path:
    """The data folder of a real hotel, founded and closed."""
    folder = tmp_path / "real"
    folder.mkdir()
    demo_hotel(folder).ledger.close()
    return folder
