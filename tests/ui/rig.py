"""A desk to test the window with: a small hotel, a clock moved by hand, somebody signed in, and keys through the window.

Keys go to the native window, as the system sends them, so that shortcuts and focus behave as at a real desk.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel, Team, found, reopened
from tracker import app
from tracker.desk import overview
from tracker.domain.people import Person
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread
from tracker.ui.link import Link
from tracker.ui.main_window import MainWindow
from tracker.ui.settings.page import SettingsPage
from tracker.ui.shell.preferences import Preferences

T = TypeVar("T")
GUESTS = (
    ("Łukasz Nguyễn", "412"),
    ("山田 太郎", "207"),
    ("محمد العربي", "318"),
    ("Ωmega Παπαδόπουλος", "105"),
    ("Anna-Liisa Korhonen-Virtanen", "521"),
    ("<b>Bold</b> & <img src=/etc/passwd>", "601"),
)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime, up: float = 1000.0) -> None:
        self.now, self.up = now, timedelta(seconds=up)

    @classmethod
    def of(cls, hotel: Hotel) -> Clock:
        """Go on from where the hotel's clock stands, and take its people along."""
        clock = cls(hotel.now, hotel.up)
        hotel.people = Team(clock.ticks, hotel.people)
        return clock

    def ticks(self) -> int:
        """Return the milliseconds since the computer started."""
        return int(self.up.total_seconds() * 1000)

    def opener(self, path: Path, *, create: bool = False) -> Ledger:
        """Open a ledger on a computer of this clock."""
        return Ledger(path, create=create, ticks=self.ticks)

    def __call__(self) -> datetime:
        return self.now

    def put(self, **span: float) -> None:
        """Put the clock ahead or back; no time passes."""
        self.now += timedelta(**span)

    def later(self, **span: float) -> None:
        """Let time pass (or set the clock back by a negative span)."""
        self.now += timedelta(**span)
        self.up += max(timedelta(), timedelta(**span))


class Keys:
    """Types into a window as the system does."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, *sequences: str) -> None:
        """Press key combinations: "F2", "Ctrl+K", "Return", "Shift+Tab"."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]  # type: ignore[index]  # the stubs leave it out
            QTest.keyClick(self._handle(), combination.key(), combination.keyboardModifiers())
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self._handle(), letter)  # type: ignore[call-overload]  # the stubs leave it out
                continue
            focused = QApplication.focusWidget()  # the key of another layout: the event carries the letter
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if focused is not None:
                    QApplication.sendEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()

    def _handle(self) -> QWindow:
        handle = self._window.window().windowHandle()
        assert handle is not None, "show the window first"
        return handle


@dataclass
class Rig:
    """A link to a hotel's ledger, and its clock."""

    thread: LedgerThread
    link: Link
    clock: Clock
    people: dict[str, Person]

    def work(self, do: Callable[[Ledger], T]) -> T:
        """Run something on the ledger thread and wait for it."""
        return self.thread.call(do)

    def settle(self) -> None:
        """Wait until the ledger thread has answered and the window has shown it."""
        for _ in range(4):
            self.thread.call(lambda _ledger: None)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def sign_in(self, initials: str) -> None:
        """Sign somebody in without the lock screen, and hand the desk's view to whoever listens."""
        person = self.people[initials]
        self.link.sign_in(person)
        self.link.show(self.work(lambda ledger: overview.view(ledger, person, self.clock())))


@dataclass
class DeskRig(Rig):
    """The same with the whole window."""

    window: MainWindow
    keys: Keys

    def unlock(self, initials: str, pin: str = "") -> None:
        """Sign in by keys at the lock screen."""
        self.keys.press("Esc")
        self.keys.type(initials.lower())
        self.settle()
        self.keys.type(pin or PINS[initials])
        self.keys.press("Return")
        self.settle()


@dataclass
class PageRig(Rig):
    """The same with one page in a window of its own."""

    page: QWidget
    keys: Keys


@functools.cache
def _founded() -> bytes:
    """The hotel's closed ledger, made once a process: hashing five PINs takes a third of a second."""
    with tempfile.TemporaryDirectory() as folder:
        hotel = found(Path(folder))
        for name, room in GUESTS:
            hotel.guest(name, room)
        hotel.ledger.close()
        return hotel.ledger.path.read_bytes()


def demo_hotel(folder: Path) -> Hotel:
    """The hotel of tests.rig with guests of many scripts."""
    (folder / "latitude.ledger").write_bytes(_founded())
    return reopened(folder)


def _ledger(
    folder: Path, prepare: Callable[[Hotel], object] | None, *, fresh: bool = True
) -> tuple[LedgerThread, Clock, dict[str, Person]]:
    # What the test before closed is deleted now: a new look would be put on all of it.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hotel = demo_hotel(folder) if fresh else reopened(folder)
    if prepare is not None:
        prepare(hotel)
    hotel.ledger.close()
    clock = Clock.of(hotel)
    return LedgerThread(folder / "latitude.ledger", opener=clock.opener), clock, hotel.people


def open_desk(
    folder: Path,
    prepare: Callable[[Hotel], object] | None = None,
    *,
    size: tuple[int, int] = (1366, 768),
    fresh: bool = True,
) -> DeskRig:
    """The whole window on a small hotel in `folder`, shown and locked; who asks for it closes window and thread.

    Not `fresh`: on the ledger that lies there.
    """
    thread, clock, people = _ledger(folder, prepare, fresh=fresh)
    window = app.build_window(thread, clock)
    window.link.ticks = clock.ticks
    rig = DeskRig(thread, window.link, clock, people, window, Keys(window))
    window.resize(*size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowExposed(window)
    rig.settle()
    return rig


def desk_rig(
    tmp_path: Path,
    qtbot: QtBot,
    *,
    signed_in: str = "RR",
    prepare: Callable[[Hotel], object] | None = None,
    fresh: bool = True,
) -> DeskRig:
    """The whole window on a small hotel at its 12:00, `signed_in` ("" leaves it locked) at the desk page.

    `prepare(hotel)` may post and add before the window opens. Everything is closed when the test ends.
    """
    rig = open_desk(tmp_path, prepare, fresh=fresh)
    qtbot.addWidget(rig.window, before_close_func=lambda _w: None if rig.thread.closed else rig.thread.close())
    if signed_in:
        rig.unlock(signed_in)
    return rig


def build_pages(window: MainWindow) -> None:
    """Every page, as if each had been in front once."""
    for name in window.pages.names():
        window.pages.page(name)


def build_all(window: MainWindow) -> None:
    """Every page, and every section of the settings."""
    build_pages(window)
    settings = window.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    for key in settings._kinds:
        settings.section(key)


def page_rig(
    tmp_path: Path,
    qtbot: QtBot,
    make: Callable[[Link], QWidget],
    *,
    signed_in: str = "RR",
    prepare: Callable[[Hotel], object] | None = None,
) -> PageRig:
    """One page alone, 1366x700, somebody signed in and the view handed over, `enter` called."""
    thread, clock, people = _ledger(tmp_path, prepare)
    Preferences(tmp_path).wear()
    link = app.make_link(thread, clock)
    link.ticks = clock.ticks
    page = make(link)
    link.setParent(page)  # as the window does
    page.resize(1366, 700)
    rig = PageRig(thread, link, clock, people, page, Keys(page))
    _show(qtbot, page, rig)
    if signed_in:
        rig.sign_in(signed_in)
    page.enter()  # type: ignore[attr-defined]  # every page has it
    rig.settle()
    return rig


def _show(qtbot: QtBot, window: QWidget, rig: Rig) -> None:
    qtbot.addWidget(window, before_close_func=lambda _w: rig.thread.close())
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
