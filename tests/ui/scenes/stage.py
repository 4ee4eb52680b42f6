"""The stage that scenes are brought about on: one window on a small, busy hotel, worked by keys. Knows no scene."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import sleep

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.rig import Hotel
from tests.ui.rig import DeskRig, open_desk
from tracker.desk import recovery
from tracker.desk.keep import backups
from tracker.desk.meeting import state
from tracker.domain.gesture import Kind
from tracker.ui.desk.page import DeskPage
from tracker.ui.guests.page import GuestsPage
from tracker.ui.settings.page import SettingsPage
from tracker.ui.shift.page import ShiftPage
from tracker.ui.widgets import UnderWay

PATIENCE = 10_000
"""Milliseconds that a scene may take to come about."""

LIST = """Rm No.;Guest Name;Conf;Arrival;Departure
700;Example, Ada;GH1;2026-11-22;2026-11-26
701;<b>Bold</b>;GH2;2026-11-22;2026-11-26
518;Łukasz Nguyễn;;2026-11-23;2026-11-27
703;New Comer;;2026-11-23;2026-11-27
!!!;Bad Room;GH3;2026-11-22;2026-11-26
"""


def busy(hotel: Hotel) -> None:
    """A shift that was closed and one that is open, gestures of every kind and mark, two backups."""
    stays = {room: hotel.guest(name, room) for name, room in (("Ada Example", "999"), ("Bo Else", "801"))}
    hotel.post(stays["999"], 2500, note="cold soup")
    hotel.close()
    backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.later(hours=1)
    for number, name in enumerate(("Zoë Quill", "Ruth Amber", "Iris Vale", "Otto Stern", "Mina Holm")):
        stay = hotel.guest(name, str(431 + number))
        hotel.later(minutes=3)
        kind = (Kind.CREDIT, Kind.UPGRADE, Kind.FREE_LABEL)[number % 3]
        hotel.post(stay, 1500 + 2000 * number, kind=kind, note="asked kindly")
    hotel.post(stays["801"], 12_000, approver="LL", note="no hot water")
    hotel.post(hotel.guest("Olga Weir", "415"), 40_000, approver="LL", note="two nights of noise")
    hotel.post(
        hotel.guest("Nele Kern", "414"), 1200, kind=Kind.FREE_LABEL, estimated=True, details={"tracking": "1Z001"}
    )
    hotel.reverse(hotel.post(stays["999"], 800))
    recovery.make(hotel.ledger, hotel.people["MM"], hotel.now)
    backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.later(minutes=30)


def nothing(_hotel: Hotel) -> None:
    """Guests in house, and nothing given to anybody yet."""


@dataclass
class Stage:
    """A shown window; `close` when done with it."""

    rig: DeskRig
    folder: Path
    held: Event | None = None
    """Set, it ends a slow answer of the ledger."""
    under_way: UnderWay | None = None
    """Long work that is shown half way, and ends with the scene."""

    @classmethod
    def open(cls, folder: Path, prepare: Callable[[Hotel], object] = busy) -> Stage:
        """Open the hotel's window, locked."""
        return cls(open_desk(folder, prepare), folder)

    @property
    def window(self) -> QWidget:
        return self.rig.window

    def page(self, name: str) -> QWidget:
        """A page of the window, built."""
        page = self.rig.window.pages.page(name)
        assert isinstance(page, QWidget)
        return page

    @property
    def desk(self) -> DeskPage:
        page = self.page("desk")
        assert isinstance(page, DeskPage)
        return page

    @property
    def guests(self) -> GuestsPage:
        page = self.page("guests")
        assert isinstance(page, GuestsPage)
        return page

    @property
    def shift(self) -> ShiftPage:
        page = self.page("shift")
        assert isinstance(page, ShiftPage)
        return page

    @property
    def settings(self) -> SettingsPage:
        page = self.page("settings")
        assert isinstance(page, SettingsPage)
        return page

    def press(self, *keys: str) -> Stage:
        """Press keys, each after what the one before brought."""
        for key in keys:
            self.rig.keys.press(key)
            self.rig.settle()
        return self

    def type(self, text: str) -> Stage:
        """Type letters and wait until they are understood."""
        self.rig.keys.type(text)
        self.rig.settle()
        return self

    def sign_in(self, initials: str) -> Stage:
        """Lock the desk if need be, and let somebody in by PIN."""
        if self.rig.link.person is not None:
            self.press("Ctrl+L")
        else:
            self.rig.window.lock_page.enter()  # whatever stood there
        self.rig.unlock(initials)
        until(lambda: self.rig.link.person is not None)
        self.rig.settle()
        return self

    def rest(self) -> Stage:
        """End the trouble there is, close all that is open and stand in an empty quick line."""
        if self.held is not None:
            self.held.set()
            self.held = None
        if self.under_way is not None:
            self.under_way.rest()
            self.under_way = None
        if self.rig.link.fault is not None:
            self.rig.link.mend()
            until(lambda: self.rig.link.fault is None)
        if self.rig.link.desks.last is not None:
            self.rig.work(lambda ledger: state.note(ledger, None))
            self.rig.link.desks.tell(None)
        self.rig.window.workplace.banner.dismiss()
        self.press("Esc", "Esc", "Esc", "F1", "Esc", "Esc")
        self.desk.focus_line()
        return self.press("Ctrl+A", "Backspace")

    def half_way(self, part: UnderWay, done: int, total: int, *, behind: bool = False) -> None:
        """Long work has come so far, and has taken a while by now. `behind`: the keyboard stays where it is."""
        self.under_way = part
        stop = part.begin(None if behind else QApplication.focusWidget())
        part.show_progress(done, total)
        part._offer(stop)

    def hold(self) -> Event:
        """Let the ledger answer nobody until the event is set: a slow disk."""
        go = Event()
        self.rig.thread.submit(lambda _ledger: go.wait(PATIENCE / 1000))
        return go

    def close(self) -> None:
        """Close the window and the ledger."""
        self.rig.window.close()
        self.rig.thread.close()
        self.rig.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(seen: Callable[[], bool]) -> None:
    """Wait for something that must come."""
    for _ in range(PATIENCE // 10):
        if seen():
            break
        QTest.qWait(5)
        sleep(0.005)  # Qt's waiting keeps Python's lock: what is done on another thread goes on here
    assert seen(), "it did not come about"
    QApplication.processEvents()
