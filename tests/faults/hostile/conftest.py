"""A console on a founded hotel, for what is offered to its commands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.console import Console


@pytest.fixture
def console(founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    """Commands on the rig's hotel at Monday noon."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(founded, folder / "latitude.ledger")
    return Console(folder, monkeypatch)
