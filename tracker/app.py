"""Puts the program together: data folder -> ledger thread -> link -> window. The only place that knows all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from tracker.ledger.thread import LedgerThread
from tracker.ui.link import Link, utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.preferences import Preferences


def make_link(thread: LedgerThread, clock: Callable[[], datetime] = utc_now) -> Link:
    """The window's link to an open ledger. `clock` returns now, aware UTC."""
    return Link(thread, clock)


def build_window(thread: LedgerThread, clock: Callable[[], datetime] = utc_now) -> MainWindow:
    """The window on an open ledger, locked, not shown yet: for tests and the demo. It never locks by itself."""
    preferences = Preferences(thread.path.parent)
    preferences.wear()
    window = MainWindow(preferences)
    window.open_ledger(make_link(thread, clock))
    return window
