"""Time that nobody sets is one count: a read that fails for a moment does not mix in another."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tracker.ledger import steady


@pytest.mark.skipif(sys.platform != "linux", reason="only there the count is a file of the kernel's")
def test_a_read_that_fails_once_gives_the_same_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "uptime").write_text("1234.56 99.00\n")
    monkeypatch.setattr(steady, "_UPTIME", tmp_path / "uptime")
    read = Path.read_text
    failed: list[Path] = []

    def once(self: Path) -> str:
        if not failed:
            failed.append(self)
            raise OSError(5, "Input/output error")
        return read(self)

    monkeypatch.setattr(Path, "read_text", once)
    assert steady.ticks() == 1_234_560
    assert failed == [tmp_path / "uptime"]
