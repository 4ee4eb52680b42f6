"""The desk page in a window of its own, with its keys bound and its words heard, on a hotel that is made once and copied."""

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
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ledger.thread import LedgerThread
from tracker.ui.desk.commands import desk_commands
from tracker.ui.desk.page import DeskPage
from tracker.ui.shortcuts import Shortcuts

FILE = "latitude.ledger"


@dataclass
class Desk:
    """A rig with the desk page at hand."""

    rig: PageRig
    page: DeskPage
    said: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.page.line.edit.text()

    @property
    def chips(self) -> list[str]:
        return [text for text, _role in self.page.line.chips.chips()]

    @property
    def roles(self) -> dict[str, str]:
        """Chip role -> its text."""
        return {role: text for text, role in self.page.line.chips.chips()}

    @property
    def notes(self) -> str:
        return self.page.line.notes.text()

    @property
    def status(self) -> str:
        """What the window's status line says."""
        return self.said[-1][0] if self.said else ""

    def type(self, text: str) -> Desk:
        self.rig.keys.type(text)
        self.rig.settle()
        return self

    def press(self, *keys: str) -> Desk:
        for key in keys:
            self.rig.keys.press(key)
            self.rig.settle()
        return self

    def say(self, text: str) -> Desk:
        """Type a line and press Enter."""
        return self.type(text).press("Return")

    def lines(self, kind: str = "") -> list[Line]:
        """The gestures and corrections in the journal, oldest first."""
        kinds = (kind,) if kind else ("free_label", "credit", "upgrade", "reversal", "approval", "decline")

        def read(ledger: Ledger) -> list[Line]:
            return ledger.lines(f"WHERE j.kind IN ({','.join('?' * len(kinds))}) ORDER BY j.seq", kinds)

        return self.rig.work(read)

    def focus(self) -> str:
        at = QApplication.focusWidget()
        return at.objectName() if at is not None else ""


OpenDesk = Callable[..., Desk]


@dataclass(frozen=True)
class Original:
    """The demo hotel as it was made: its file, its people, its clock."""

    content: bytes
    hotel: Hotel


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    folder = tmp_path_factory.mktemp("hotel")
    hotel = demo_hotel(folder)
    hotel.ledger.close()
    return Original((folder / FILE).read_bytes(), hotel)


@pytest.fixture
def open_desk(tmp_path: Path, qtbot: QtBot, app: QApplication, original: Original) -> OpenDesk:
    """Open a desk on a small hotel: `open_desk(prepare, signed_in="RR")`; again on the same folder with `fresh=False`."""

    def opened(
        prepare: Callable[[Hotel], object] | None = None, signed_in: str = "RR", *, fresh: bool = True,
        size: tuple[int, int] = (1366, 700),
    ) -> Desk:  # fmt: skip
        path = tmp_path / FILE
        if fresh:
            path.write_bytes(original.content)
        hotel = Hotel(Ledger(path), original.hotel.now, original.hotel.people)
        if prepare is not None:
            prepare(hotel)
        hotel.ledger.close()
        clock = Clock.of(hotel)
        thread = LedgerThread(path, opener=clock.opener)
        link = composed.make_link(thread, clock)
        page = DeskPage(link)
        link.setParent(page)  # as the window does: it goes with the page
        page.resize(*size)
        desk = Desk(PageRig(thread, link, clock, hotel.people, page, Keys(page)), page)
        link.said.connect(lambda text, role: desk.said.append((text, role)))
        qtbot.addWidget(page, before_close_func=lambda _page: None if thread.closed else thread.close())
        Shortcuts(page).offer(desk_commands(lambda: page), "desk", hotel.people[signed_in])
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        desk.rig.sign_in(signed_in)
        page.enter()
        desk.rig.settle()
        return desk

    return opened


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """The desk of a small hotel, RR signed in."""
    return open_desk()
