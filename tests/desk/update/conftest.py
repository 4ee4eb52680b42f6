"""A stick beside a folder that updates itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.update.rig import Stick, stick


@pytest.fixture
def on_stick(tmp_path: Path) -> Stick:
    return stick(tmp_path)
