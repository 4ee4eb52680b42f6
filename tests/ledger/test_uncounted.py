"""A process that only verifies lets SQLite count no memory: before anything is open, and never beneath what is."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from tracker.ledger.uncounted import count_no_memory

_ASK = """
import ctypes, sqlite3, sys
from tracker.ledger.uncounted import count_no_memory
used = ctypes.CDLL(sys.modules["_sqlite3"].__file__).sqlite3_memory_used
before = sqlite3.connect(":memory:")
refused, counted = count_no_memory(), used() > 0
before.close()
done = count_no_memory()
after = sqlite3.connect(":memory:")
print(refused, counted, done, used(), after.execute("SELECT 1 + 1").fetchone()[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the library is asked as on POSIX")
def test_no_memory_is_counted_once_nothing_is_open() -> None:
    said = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["False", "True", "True", "0", "2"]


@pytest.mark.skipif(sys.platform == "win32", reason="the library is asked as on POSIX")
def test_a_python_without_a_file_of_its_sqlite_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys.modules["_sqlite3"], "__file__")
    monkeypatch.setattr(ctypes, "CDLL", lambda name: {None: object()}[name])  # a program without SQLite's names
    assert not count_no_memory()
