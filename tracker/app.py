"""Puts the program together: data folder -> ledger thread -> link -> window. The only place that knows all of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tracker import paths
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import Link, utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.errand import Errand
from tracker.ui.shell.one_window import Claim, OneWindow
from tracker.ui.shell.opening_page import OpeningPage
from tracker.ui.shell.preferences import Preferences

if TYPE_CHECKING:  # the window paints before the ledger's modules are read
    from tracker.ledger.thread import LedgerThread
    from tracker.ui.welcome.page import NewHotel


def make_link(thread: LedgerThread, clock: Callable[[], datetime] = utc_now, parent: QObject | None = None) -> Link:
    """The window's link to an open ledger. `clock` returns now, aware UTC."""
    return Link(thread, clock, parent)


def build_window(thread: LedgerThread, clock: Callable[[], datetime] = utc_now) -> MainWindow:
    """The window on an open ledger, locked, not shown yet: for tests and the demo. It never locks by itself."""
    preferences = Preferences(thread.path.parent)
    preferences.wear()
    window = MainWindow(preferences)
    window.open_ledger(make_link(thread, clock))
    return window


def open_desk(data_dir: Path) -> int:
    """Open the desk on a data folder and run until its window is closed; returns the exit code.

    A second start on the same folder raises the first window and returns 0 at once; where that one hangs, this window
    says so and tries again when asked.
    """
    app = application()
    door = OneWindow(data_dir)
    found = door.claim()
    if found == "raised":
        return 0
    desk = Desk(data_dir)
    door.called.connect(desk.window.come_forward)

    def enter(found: Claim) -> None:
        if found == "ours":
            desk.start()
        elif found == "raised":
            desk.window.close()
        else:
            desk.explain(_silent(), lambda: enter(door.claim()))

    enter(found)
    desk.window.show()
    try:
        return app.exec()
    finally:
        door.release()
        desk.close()


def _silent() -> Refused:
    return Refused(
        "already_open",
        "Latitude is open already, but does not answer. Give it a moment and try again; if it stays silent, end it with"
        " the system's task manager: what was posted is safe.",
    )


def application() -> QApplication:
    """The one QApplication of the process, named."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Latitude")
    app.setApplicationDisplayName("Latitude")
    app.setDesktopFileName("latitude")
    return app


class Desk:
    """One run of the program on a data folder: the window, and the ledger once it is open."""

    def __init__(self, data_dir: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self._folder, self._clock = data_dir, clock
        self._thread: LedgerThread | None = None
        self._closed = False
        self.preferences = Preferences(data_dir)
        self.preferences.wear()
        self.window = MainWindow(self.preferences)
        self.window.restore()
        self._errand = Errand(self.window)

    def start(self) -> None:
        """Show that the desk is opening, then open it: as soon as the first picture is painted."""
        page = OpeningPage()
        page.painted.connect(self.open)
        self.window.show_scene(page)

    def open(self) -> None:
        """Open the ledger and show the lock screen; welcome when there is none; explain when it is refused.

        A disk that stalls or a lock that is waited for holds up none of the window.
        """
        from tracker.ui.shell.logbook import catch_defects

        catch_defects(self.window.show_defect)
        self._errand.run(self._ready, self._show, lambda problem: self.explain(problem, self.open))

    def _ready(self) -> bool:
        """Whether there is a hotel in the folder, its ledger open by now; on a thread of its own."""
        from tracker.ledger import house as of_house
        from tracker.ledger.folder import check_folder
        from tracker.ledger.keep.follower import followed
        from tracker.ledger.thread import LedgerThread
        from tracker.ui.shell.logbook import open_logbook

        path = self._folder / paths.LEDGER_NAME
        check_folder(self._folder, create=True)
        open_logbook(self._folder)
        if self._thread is None and path.exists():
            self._thread = LedgerThread(path, opener=followed)
        return self._thread is not None and self._thread.call(of_house.is_set_up)

    def _show(self, is_set_up: bool) -> None:
        if self._closed:
            return
        if is_set_up and self._thread is not None:
            self._open(self._thread)
        else:
            self._welcome()

    def close(self) -> None:
        """Finish what was asked of the ledger and close it."""
        self._closed = True
        self._errand.wait()
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def _open(self, thread: LedgerThread) -> None:
        self.window.open_ledger(make_link(thread, self._clock))
        self.window.watch()

    def explain(self, problem: Refused | LedgerFault, again: Callable[[], None]) -> None:
        """Say in the whole window why the desk cannot open, and offer to try `again`."""
        from tracker.ui.shell.refused_page import RefusedPage

        page = RefusedPage(self._folder, clock=self._clock)
        page.explain(problem)
        page.again.connect(again)
        page.given_up.connect(self.window.close)
        self.window.show_scene(page)
        page.enter()

    def _welcome(self) -> None:
        from tracker.ui.welcome.page import WelcomePage

        page = WelcomePage(self._clock)

        def found(hotel: NewHotel) -> None:
            try:
                self._found(hotel, page.refuse)
            except (Refused, LedgerFault) as problem:
                page.refuse(problem)

        page.finished.connect(found)
        self.window.show_scene(page)
        page.enter()

    def _found(self, hotel: NewHotel, failed: Callable[[Refused | LedgerFault], None]) -> None:
        from tracker.desk import setup
        from tracker.ledger.keep.follower import followed
        from tracker.ledger.thread import LedgerThread

        def there(thread: LedgerThread) -> None:
            self._thread, now = thread, self._clock()
            make_link(thread, self._clock, self.window).ask(
                lambda ledger: setup.found_hotel(ledger, hotel.house, hotel.policy, list(hotel.team), now),
                lambda _manager: self._open(thread),
                failed,
            )

        path = self._folder / paths.LEDGER_NAME
        if self._thread is not None:
            there(self._thread)
        else:
            self._errand.run(lambda: LedgerThread(path, create=True, opener=followed), there, failed)


def open_demo(out: Path, seed: int, days: int) -> int:
    """The window on a fresh demo hotel in `out`, on the demo's own evening; returns the exit code."""
    from tracker.desk.demo import EVENING

    application()
    folder = _demo_folder(out, seed, days)
    opened = utc_now()
    desk = Desk(folder, lambda: EVENING + (utc_now() - opened))
    desk.start()
    desk.window.show()
    try:
        return application().exec()
    finally:
        desk.close()


def play_demo(out: Path, seed: int, days: int) -> list[Path]:
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
    folder = _demo_folder(out, seed, days)
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


def _demo_folder(out: Path, seed: int, days: int) -> Path:
    from tracker.desk.demo import demo_folder

    return demo_folder(out, seed=seed, length=days)
