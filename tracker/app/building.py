"""What every run of the program needs: the application, a link to a ledger, the window on it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tracker.app.collecting import Collector
from tracker.ui import language
from tracker.ui.link import Link, utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.nesting import keep_no_items
from tracker.ui.shell.preferences import Preferences

if TYPE_CHECKING:  # the window paints before the ledger's modules are read
    from tracker.ledger.thread import LedgerThread


def make_link(thread: LedgerThread, clock: Callable[[], datetime] = utc_now, parent: QObject | None = None) -> Link:
    """The window's link to an open ledger. `clock` returns now, aware UTC."""
    return Link(thread, clock, parent)


def build_window(thread: LedgerThread, clock: Callable[[], datetime] = utc_now) -> MainWindow:
    """The window on an open ledger, locked, not shown yet: for tests and the demo. It never locks by itself."""
    preferences = Preferences(thread.path.parent)
    preferences.wear()
    language.wear(preferences.language())
    window = MainWindow(preferences)
    window.open_ledger(make_link(thread, clock))
    return window


TURN = 0.001
"""Seconds for which work behind the desk keeps Python's lock when the window wants it: each of many steps of a paint may."""


def application() -> QApplication:
    """The one QApplication of the process, named."""
    sys.setswitchinterval(TURN)
    keep_no_items()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Latitude")
    app.setApplicationDisplayName("Latitude")
    app.setDesktopFileName("latitude")
    if app.findChild(Collector) is None:
        Collector(app)
    return app
