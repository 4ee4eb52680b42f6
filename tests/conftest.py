"""Fixtures for all tests: the window is drawn offscreen, and a hotel is one word away."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LATITUDE_CONFIG"] = os.devnull  # what is set for a developer's own computer is not under test

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.rig import Hotel, found, reopened

# A machine that does other things as well draws slowly; that says nothing about the program.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")


_qt_waits = QtBot.wait


def _wait(self: QtBot, ms: int) -> None:
    """Wait as Qt does, in slices: while it waits it keeps Python's lock, and what is waited for is done on another thread."""
    end = time.monotonic() + ms / 1000
    while True:
        _qt_waits(self, 2)
        QCoreApplication.sendPostedEvents()
        time.sleep(0.003)
        if time.monotonic() >= end:
            return


@pytest.fixture(autouse=True)
def turns() -> Iterator[None]:
    """The turn that threads take at Python's lock goes with the test: a desk makes it short for its whole process."""
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)


QtBot.wait = _wait  # type: ignore[method-assign]  # `waitUntil` waits by it


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded hotel's closed ledger, to be copied: hashing five PINs takes a third of a second."""
    folder = tmp_path_factory.mktemp("founded")
    found(folder).ledger.close()
    return folder / "latitude.ledger"


@pytest.fixture
def hotel(founded: Path, tmp_path: Path) -> Iterator[Hotel]:
    """A hotel in a temporary folder."""
    shutil.copy(founded, tmp_path / "latitude.ledger")
    opened = reopened(tmp_path)
    yield opened
    opened.ledger.close()
