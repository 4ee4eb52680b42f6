"""The real window with somebody signed in, for what is measured in it; knows no measurement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from tracker import app as program
from tracker import paths
from tracker.ledger.keep.follower import followed
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread
from tracker.ui.demo.stage import DemoClock, Stage, show
from tracker.ui.desk.page import DeskPage
from tracker.ui.keep.keeper import Keeper
from tracker.ui.main_window import MainWindow


@dataclass(frozen=True)
class AtDesk:
    """The window, the hands that type into it, and its clock."""

    window: MainWindow
    stage: Stage
    clock: DemoClock

    @property
    def page(self) -> DeskPage:
        """The desk page."""
        page = self.window.workplace.pages.page("desk")
        assert isinstance(page, DeskPage)
        return page

    @property
    def handle(self) -> QWindow:
        """Where keys go."""
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def rooms(self) -> list[str]:
        """The rooms with somebody in house."""
        view = self.window.link.view
        return [row.stay.room for row in view.caps] if view else []


@contextmanager
def at_desk(data: Path, now: datetime, initials: str, pin: str, *, alive: bool = False) -> Iterator[AtDesk]:
    """The window on the ledger in `data`, signed in by keys; closed at the end.

    `alive`: as in a hotel it is verified behind itself all the time, mirrored and backed up.
    """
    application = program.application()
    opener = followed if alive else Ledger
    thread, clock = LedgerThread(data / paths.LEDGER_NAME, opener=opener), DemoClock(now)
    window = program.build_window(thread, clock)
    stage = Stage(window, lambda: thread.call(lambda _: None), data)
    show(window)
    if alive:
        Keeper(window.link, window).start()  # not the whole watch: the clock leaps here, and it would lock the desk
        window.verify()
        watch = window.sound.watch
        watch.found.connect(lambda chain: watch.start() if chain.state == "whole" else None)
    stage.settle()
    stage.type(initials)
    stage.type(pin)
    stage.press("Return")
    stage.until(lambda: window.link.view is not None, "signing in")
    for _ in range(3):  # those of before can be named a moment later
        stage.settle()
    yield AtDesk(window, stage, clock)
    window.close()
    QApplication.processEvents()
    application.processEvents()
    thread.close()
