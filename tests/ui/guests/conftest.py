"""The guests page in a window of its own, worked by keys, on a hotel that is made once and copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import Clock, Keys, PageRig, demo_hotel
from tracker import app as composed
from tracker.domain.stay import Stay
from tracker.ledger import register
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread
from tracker.ui.guests.commands import guests_commands
from tracker.ui.guests.page import GuestsPage
from tracker.ui.shortcuts import Shortcuts

FILE = "latitude.ledger"


@dataclass
class Guests:
    """A rig with the guests page at hand."""

    rig: PageRig
    page: GuestsPage
    wanted: list[str] = field(default_factory=list)
    """The stays for which a gesture was asked."""
    said: list[str] = field(default_factory=list)

    @property
    def listed(self) -> list[str]:
        """Who is listed, in order."""
        return [stay.guest for stay in self.page.finder.list.rows.stays]

    @property
    def shown(self) -> str:
        """Whose panel is in view; empty while none is."""
        panel = self.page.panel
        return panel.about.name.text() if panel.isVisible() else ""

    @property
    def status(self) -> str:
        """What the window's status line says."""
        return self.said[-1] if self.said else ""

    def type(self, text: str) -> Guests:
        self.rig.keys.type(text)
        self.rig.settle()
        return self

    def press(self, *keys: str) -> Guests:
        self.rig.keys.press(*keys)
        self.rig.settle()
        return self

    def find(self, text: str) -> Guests:
        return self.press("Ctrl+F").type(text)

    def stays(self, name: str) -> list[Stay]:
        """The stays of that name in the register."""
        return self.rig.work(lambda ledger: register.with_name(ledger, name))

    def focus(self) -> str:
        at = QApplication.focusWidget()
        return at.objectName() if at is not None else ""

    def open_list(self, text: str | bytes, name: str = "inhouse.csv") -> Guests:
        """Drop a list on the page, as the file dialog would hand it over."""
        path = self.rig.thread.path.parent / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        self.page.open_file(path)
        self.rig.settle()
        return self

    def count(self, key: str) -> int:
        """What a tile of the import says."""
        return next(tile.count for tile in self.page.bring.plan.tiles if tile.key == key)

    def rows(self) -> list[tuple[str, ...]]:
        """The rows of the import's table."""
        return list(self.page.bring.plan.table.rows.cells)


OpenGuests = Callable[..., Guests]


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Hotel]:
    """The small hotel as it was made: its file, its people and clock."""
    folder = tmp_path_factory.mktemp("hotel")
    hotel = demo_hotel(folder)
    hotel.ledger.close()
    return (folder / FILE).read_bytes(), hotel


@pytest.fixture
def open_guests(tmp_path: Path, qtbot: QtBot, app: QApplication, original: tuple[bytes, Hotel]) -> OpenGuests:
    """Open a small hotel at its guests: `open_guests(prepare, signed_in="RR")`."""

    def opened(prepare: Callable[[Hotel], object] | None = None, signed_in: str = "RR") -> Guests:
        path = tmp_path / FILE
        path.write_bytes(original[0])
        hotel = Hotel(Ledger(path), original[1].now, original[1].people)
        if prepare is not None:
            prepare(hotel)
        hotel.ledger.close()
        clock = Clock.of(hotel)
        thread = LedgerThread(path, opener=clock.opener)
        link = composed.make_link(thread, clock)
        page = GuestsPage(link)
        link.setParent(page)  # as the window does: it goes with the page
        page.resize(1366, 680)
        guests = Guests(PageRig(thread, link, clock, hotel.people, page, Keys(page)), page)
        link.said.connect(lambda text, _role: guests.said.append(text))
        page.gesture_wanted.connect(guests.wanted.append)
        qtbot.addWidget(page, before_close_func=lambda _page: thread.close())
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        guests.rig.sign_in(signed_in)
        Shortcuts(page).offer(guests_commands(lambda: page), "guests", hotel.people[signed_in])
        page.enter()
        guests.rig.settle()
        return guests

    return opened


@pytest.fixture
def guests(open_guests: OpenGuests) -> Guests:
    """The guests of a small hotel, RR signed in."""
    return open_guests()
