"""What the window's start may not do: each of these would cost it a tenth of its time or of its memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).parents[2]
_CODE = """
import linecache, sys
import tracker.app
from tracker.ui.shell import workplace
print(sorted(name for name in linecache.cache if "tracker" in name), "PySide6" in sys.modules, "tracker.ui.shell.workplace" in sys.modules)
"""


def test_no_module_of_ours_is_read_as_source_when_it_is_imported() -> None:
    command = [sys.executable, "-c", _CODE]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[] True True"
