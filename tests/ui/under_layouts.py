"""A program for a test: the desk on a real X display, its keyboard set to each layout, keys pressed by their place."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.rig import open_desk
from tracker.ui.desk.page import DeskPage
from tracker.ui.palette import Palette

CTRL, K, FIRST_DIGIT, SIXTH_DIGIT, ESCAPE = "37", "45", "10", "15", "9"


def came(seen: Callable[[], bool]) -> bool:
    """Wait for it; the keys come from another program."""
    end = time.monotonic() + 5
    while not seen() and time.monotonic() < end:
        QTest.qWait(10)
        time.sleep(0.01)
    return seen()


def press(*codes: str) -> None:
    subprocess.run(["xdotool", *codes], check=True)


def main() -> None:
    app = QApplication([])
    rig = open_desk(Path(sys.argv[1]))
    rig.unlock("RR")
    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    for layout in sys.argv[2:]:
        subprocess.run(["setxkbmap", layout], check=True)
        QTest.qWait(200)
        page.line.edit.clear()
        found = []
        press("keydown", CTRL, "key", K, "keyup", CTRL)
        if came(lambda: any(palette.isVisible() for palette in rig.window.findChildren(Palette))):
            found.append("commands")
        press("key", ESCAPE)
        came(lambda: QApplication.focusWidget() is page.line.edit)
        press("keydown", CTRL, "key", SIXTH_DIGIT, "key", FIRST_DIGIT, "keyup", CTRL)
        if came(lambda: bool(page.line.edit.text().strip())):
            found.append("favourite")
        if rig.window.preferences.scale == 1.0:  # a Czech + and a French - stand on keys of digits
            found.append("nothing else")
        print(f"{layout}: {', '.join(found)}", flush=True)  # noqa: T201 - what the test reads
    rig.window.close()
    rig.thread.close()
    del app


if __name__ == "__main__":
    main()
