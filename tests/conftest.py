"""Fixtures for all tests: the window is drawn offscreen, and a hotel is one word away."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LATITUDE_CONFIG"] = os.devnull  # what is set for a developer's own computer is not under test

from tests.rig import Hotel, found, reopened

# A machine that does other things as well draws slowly; that says nothing about the program.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")


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
