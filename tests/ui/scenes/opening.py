"""The scenes before the desk: opening, first run, a ledger that cannot be opened, the lock screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.rig import Keys, demo_hotel
from tests.ui.scenes.stage import Stage, until
from tracker.desk import presence
from tracker.desk.keep import backups
from tracker.desk.recovery import Recovered
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import utc_now
from tracker.ui.main_window import MainWindow
from tracker.ui.shell.opening_page import OpeningPage
from tracker.ui.shell.refused_page import RefusedPage
from tracker.ui.welcome.page import WelcomePage

NEWER = Refused("newer_ledger", "This ledger was made by a newer Latitude (version 9). Install that version here.")
DAMAGED = LedgerFault("corrupt", "The ledger is damaged: some of its pages are not what was written.")

RESCUED = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
"""Hours after the backup."""


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


def rescue(folder: Path, window: MainWindow, *, typed: str = "") -> None:
    """A ledger that was trashed, and the last good backup beside it, checked; `typed` are initials and a PIN of then."""
    place = folder / "ruined"
    if not place.exists():
        place.mkdir()
        hotel = demo_hotel(place)
        backups.by_itself(hotel.ledger.path, hotel.now)
        hotel.ledger.close()
        hotel.ledger.path.write_bytes(bytes(range(256)) * 200)
    page = RefusedPage(place, clock=lambda: RESCUED)
    keys = _shown(window, page)
    page.explain(DAMAGED)
    until(lambda: page.rescue.panel.plan is not None)
    if typed:
        page.rescue.initials.editor.setFocus(Qt.FocusReason.TabFocusReason)
        keys.type(typed[:2])
        keys.press("Tab")
        keys.type(typed[2:])
        keys.press("Return")
        until(lambda: bool(page.rescue.pin.error()))
        QTest.qWait(60)  # the page grows by what was said


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


def lock_forgotten_shift(stage: Stage) -> None:
    """Nobody closed the shift of three days ago."""
    page = stage.rig.window.lock_page
    stage.press("Esc")
    stage.rig.clock.put(days=3)
    page._renew()
    stage.rig.settle()
    stage.rig.clock.put(days=-3)


def lock_forgotten_pin(stage: Stage, *, submit: bool = False) -> None:
    """A manager has forgotten the PIN: the recovery code is asked for."""
    stage.press("Esc").type("mm")
    stage.rig.window.lock_page.card.forgot.click()
    stage.rig.settle()
    if submit:
        stage.type("ABCD").press("Return")


def lock_next_code(stage: Stage) -> None:
    """The new PIN is in force, and the next code is shown, this once."""
    lock_forgotten_pin(stage)
    page = stage.rig.window.lock_page
    page.forgotten._done(Recovered(presence.seen(stage.rig.people["MM"], 0), "7K3M-9QWX-2HFA-PB4D"))
    stage.rig.settle()


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
    "refused-rescue": (rescue, ("The ledger is damaged", "is whole", "A manager's initials")),
    "refused-rescue-pin": (partial(rescue, typed="MM9999"), ("not the PIN",)),
}
"""Scenes before there is a ledger, and the words that must be seen there."""
