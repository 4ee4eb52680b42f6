"""The demo without a screen: a shift typed by keys into the real window, its report and its pictures.

A run of all tests does this or the evening of `test_scripted_evening`, by lot; both where CI=true.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tracker.ledger.store import Ledger
from tracker.ledger.verify import verify
from tracker.ui.demo import stage

PICTURES = {
    "welcome", "lock", "desk", "quick-line", "undo", "drawer", "approval", "guests", "shift", "commands", "desk-dark", "close",
    "closed", "settings",
}  # fmt: skip


@pytest.mark.by_lot("an evening", 1)
def test_a_whole_shift_is_typed_closed_and_printed(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "tracker", "demo", "--out", str(tmp_path / "demo"), "--days", "6", "--json"],
        capture_output=True,
        text=True,
        timeout=110,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    files = [Path(file) for file in json.loads(done.stdout)["files"]]
    assert all(file.is_file() for file in files)
    assert {file.stem for file in files if file.suffix == ".png"} >= PICTURES
    assert (tmp_path / "demo" / "shift.pdf").read_bytes().startswith(b"%PDF")
    with Ledger(tmp_path / "demo" / "ledger" / "latitude.ledger") as ledger:
        assert verify(ledger, full=True).ok
        by_rep = ledger.query("SELECT count(*) FROM journal WHERE actor = 'MK' AND approver = 'LG' AND kind = 'credit'")
        assert by_rep == [(1,)]
        last = ledger.last_of("shift_close")
        assert last is not None
        assert last.actor == "LG"


@pytest.fixture
def waiting(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> stage.Stage:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QTest, "qWait", lambda _milliseconds: None)
    return stage.Stage(window, lambda: None, tmp_path)


def test_it_waits_by_the_clock_and_not_so_many_times(waiting: stage.Stage) -> None:
    """A report that is drawn on a slow disk may take longer than any number of short waits."""
    looks = iter(range(1_000))
    waiting.until(lambda: next(looks) == 500, "the report's pages")


def test_what_never_comes_is_said_and_shown(
    waiting: stage.Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "_PATIENCE", 20)
    with pytest.raises(RuntimeError, match="waited in vain: the report's pages"):
        waiting.until(lambda: False, "the report's pages")
    assert (tmp_path / "stuck.png").is_file()
