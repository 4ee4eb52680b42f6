"""The demo: the window on a fictional hotel's own evening, or a shift typed into it where there is no screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from tracker import paths
from tracker.app.building import application, build_window
from tracker.app.desk import Desk
from tracker.ui.link import utc_now

Progress = Callable[[int, int], None] | None


def open_demo(out: Path, seed: int, days: int, lines: int | None = None, progress: Progress = None) -> int:
    """The window on a fresh demo hotel in `out`, on the demo's own evening; returns the exit code.

    `progress` is told how many days of how many are made.
    """
    from tracker.desk.demo import EVENING

    application()
    folder = _demo_folder(out, seed, days, lines, progress)
    opened = utc_now()
    desk = Desk(folder, lambda: EVENING + (utc_now() - opened))
    desk.start()
    desk.window.show()
    try:
        return application().exec()
    finally:
        desk.close()


def play_demo(out: Path, seed: int, days: int, lines: int | None = None, progress: Progress = None) -> list[Path]:
    """Make a demo hotel in `out`, type a shift into the real window, write its report; returns the files written.

    Refused when `out` holds a ledger that no demo made; LedgerFault when the disk fails.
    """
    import os

    from tracker.desk import documents
    from tracker.desk.demo import DAY, EVENING, PIN
    from tracker.ledger.thread import LedgerThread
    from tracker.ui.demo import DemoClock, play_evening, quiet_platform

    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    quiet_platform()
    app = application()
    folder = _demo_folder(out, seed, days, lines, progress)
    thread, clock = LedgerThread(folder / paths.LEDGER_NAME), DemoClock(EVENING)
    try:
        window = build_window(thread, clock)
        files = play_evening(window, clock, lambda: thread.call(lambda _: None), window.preferences.set_mode, PIN, out)
        window.close()
        app.processEvents()
        written = [
            thread.call(lambda ledger: documents.write_report(ledger, out / "shift.pdf", clock())),
            thread.call(lambda ledger: documents.write_report(ledger, out / "day.pdf", clock(), day=DAY)),
        ]
    finally:
        thread.close()
    return [*(document.file for document in written), *files]


def _demo_folder(out: Path, seed: int, days: int, lines: int | None, progress: Progress) -> Path:
    from tracker.desk.demo import demo_folder

    return demo_folder(out, seed=seed, length=days, lines=lines, progress=progress)
