"""The scenes of practice: the hotel to practise in with its first exercise, one that went wrong, its lock screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.rig import Keys
from tests.ui.scenes.stage import until
from tracker import paths
from tracker.app.practice import Practice
from tracker.ui.practice.strip import Strip
from tracker.ui.shell.preferences import Preferences

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


class Trainee:
    """Somebody in practice, and patience until the window has answered."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice
        self.window: QWidget = practice.window
        self._keys = Keys(practice.window)
        strip = practice.window.findChild(Strip)
        assert strip is not None
        self.strip: Strip = strip

    def settle(self) -> None:
        thread = self._practice._thread
        assert thread is not None
        for _ in range(5):
            thread.call(lambda _ledger: None)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def type(self, text: str) -> Trainee:
        self._keys.type(text)
        self.settle()
        return self

    def press(self, *keys: str) -> Trainee:
        for key in keys:
            self._keys.press(key)
            self.settle()
        return self


@contextmanager
def practising(folder: Path, size: tuple[int, int], dress: Callable[[], object]) -> Iterator[Trainee]:
    """Practise beside the data folder `folder`, at 15:00 in Vienna."""
    practice = Practice(paths.practice_dir(folder), Preferences(folder), "", lambda: NOW)
    assert practice.claim()
    practice.show(practice.found())
    try:
        dress()
        window = practice.window
        window.showNormal()
        window.resize(*size)
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        trainee = Trainee(practice)
        until(lambda: window.link.person is not None)
        trainee.settle()
        yield trainee
    finally:
        practice.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def first(_trainee: Trainee) -> None:
    """The first exercise."""


def wrong(trainee: Trainee) -> None:
    strip, asked = trainee.strip, trainee.strip.sentence.text()
    trainee.type("412 c10 wifi").press("Return")
    until(lambda: bool(strip.wrong.words.text()) or strip.sentence.text() != asked)  # where it has no room of its own


def locked(trainee: Trainee) -> None:
    trainee.press("Ctrl+L")


PRACTICE: dict[str, tuple[Callable[[Trainee], None], tuple[str, ...]]] = {
    "practice": (first, ("TRAINING",)),
    "practice-wrong": (wrong, ("TRAINING", "Wanted:")),
    "practice-lock": (locked, ("TRAINING", "Who is on?")),
}
"""What is brought about, and the words that must be seen then; in this order."""
