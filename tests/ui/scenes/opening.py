"""The scenes before the desk: opening, first run, a ledger that cannot be opened, the lock screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.rig import Keys
from tests.ui.scenes.stage import Stage
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.opening_page import OpeningPage
from tracker.ui.shell.refused_page import RefusedPage
from tracker.ui.welcome.page import WelcomePage

NEWER = Refused("newer_ledger", "This ledger was made by a newer Latitude (version 9). Install that version here.")
DAMAGED = LedgerFault("corrupt", "The ledger is damaged: some of its pages are not what was written.")


def _shown(window: MainWindow, page: QWidget) -> Keys:
    window.show_scene(page)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return Keys(window)


def opening(_folder: Path, window: MainWindow) -> None:
    page = OpeningPage()
    page._explain()
    _shown(window, page)


def refused(folder: Path, window: MainWindow, problem: Refused | LedgerFault) -> None:
    page = RefusedPage(folder)
    _shown(window, page)
    page.explain(problem)


def welcome(_folder: Path, window: MainWindow, step: int, *, missing: bool = False) -> None:
    """The first run, led to a step by keys; `missing`: with Enter on an empty first step."""
    page = WelcomePage(utc_now)
    page.hotel.form.suggest("Europe/Vienna")
    keys = _shown(window, page)
    page.enter()
    if missing:
        keys.press("Return")
    if step >= 1:
        keys.type("Grand Hotel Example")
        keys.press("Return")
    if step >= 2:
        _people(keys)
    if step >= 3:
        keys.press("Return")
    assert page.step() == step


def _people(keys: Keys) -> None:
    for name, pin in (("Mia Manager", "1001"), ("Rita Rep", "3003")):
        keys.type(name)
        keys.press("Tab", "Tab", "Tab")
        keys.type(pin)
        keys.press("Tab")
        keys.type(pin)
        keys.press("Return")
    keys.press("Return")


def lock(stage: Stage) -> None:
    stage.press("Esc")


def lock_person(stage: Stage) -> None:
    stage.type("rr")


def lock_wrong(stage: Stage) -> None:
    stage.press("Esc").type("rr9999").press("Return")


Make = Callable[[Path, MainWindow], None]

BEFORE: dict[str, tuple[Make, tuple[str, ...]]] = {
    "opening": (opening, ("Waiting for the disk",)),
    "welcome-hotel": (partial(welcome, step=0), ("Your hotel", "Time zone")),
    "welcome-missing": (partial(welcome, step=0, missing=True), ("The name is empty",)),
    "welcome-people": (partial(welcome, step=1), ("Your people", "Nobody yet")),
    "welcome-policy": (partial(welcome, step=2), ("Your policy", "By role")),
    "welcome-recovery": (partial(welcome, step=3), ("Your way back in",)),
    "refused-newer": (partial(refused, problem=NEWER), ("needs a newer Latitude",)),
    "refused-damaged": (partial(refused, problem=DAMAGED), ("The ledger is damaged",)),
}
"""Scenes before there is a ledger, and the words that must be seen there."""
