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


_PAINTED = """
import sys
from pathlib import Path
from tracker import app as program
from tracker.ui.shell.opening_page import OpeningPage
application = program.application()
desk = program.Desk(Path(sys.argv[1]))
page = OpeningPage()
page.painted.connect(application.quit)
desk.window.show_scene(page)
desk.window.show()
application.exec()
late = ("tracker.desk", "tracker.reports", "tracker.cli", "tracker.hub", "tracker.ledger.store", "tracker.ui.widgets", "tracker.ui.desk", "sqlite3")
print(sorted(name for name in sys.modules if name.startswith(late)))
"""


def test_before_the_first_picture_nothing_is_read_that_only_an_open_ledger_needs(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _PAINTED, str(tmp_path)]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
