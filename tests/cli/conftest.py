"""A console on a founded hotel, and one on an empty folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.console import Console


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "LATITUDE_DATA_DIR",
        "LATITUDE_PIN",
        "LATITUDE_APPROVER_PIN",
        "LATITUDE_NEW_PIN",
        "LATITUDE_RECOVERY_CODE",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def console(founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    """Commands on the rig's hotel: MM manager, LL and L2 leads, RR and R2 reps, Monday noon."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(founded, folder / "latitude.ledger")
    return Console(folder, monkeypatch)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    """Commands on a folder that is not there yet."""
    return Console(tmp_path / "data", monkeypatch)
