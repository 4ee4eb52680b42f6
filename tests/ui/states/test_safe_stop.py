"""When the disk, the lock or the memory fails under the window: what is typed stays, what is known is said, and it comes back."""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, desk_rig
from tests.ui.states import trouble
from tracker.domain.problems import LedgerFault
from tracker.ledger import connection
from tracker.ledger.store import Ledger
from tracker.ui import link as of_link
from tracker.ui.desk.page import DeskPage
from tracker.ui.shift.page import ShiftPage

SOON = 15_000
NAME = "latitude.ledger"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger is tried again after a tenth of a second, and a lock is waited for half a second."""
    monkeypatch.setattr(of_link, "FIRST", 100)
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.5)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with trouble.small_disk(tmp_path / "disk") as folder:
        yield folder


@pytest.fixture
def desk(disk: Path, qtbot: QtBot) -> DeskRig:
    return desk_rig(disk, qtbot)


def page(rig: DeskRig) -> DeskPage:
    found = rig.window.pages.page("desk")
    assert isinstance(found, DeskPage)
    return found


def credits(rig: DeskRig) -> list[str]:
    def read(ledger: Ledger) -> list[str]:
        return [line.uuid for line in ledger.lines("WHERE j.kind = 'credit' ORDER BY j.seq")]

    return rig.work(read)


def line(rig: DeskRig) -> str:
    return page(rig).line.edit.text()


def draft(rig: DeskRig) -> str:
    return page(rig).flow.composing.uuid


def stopped(rig: DeskRig, qtbot: QtBot) -> str:
    """Wait for the fault; what the banner says."""
    if rig.link.fault is None:
        with qtbot.waitSignal(rig.link.faulted, timeout=SOON):
            pass
    QApplication.processEvents()
    return rig.window.workplace.banner.text()


def say(rig: DeskRig, text: str) -> None:
    rig.keys.type(text)
    with suppress(LedgerFault):  # there may be nothing to wait for any more
        rig.settle()
    rig.keys.press("Return")


def posting_is_off(rig: DeskRig) -> None:
    """No key, no command of the palette and no Enter posts."""
    live = rig.window.live_keys()
    assert not {"Ctrl+N", "Ctrl+Z", "Ctrl+1"} & set(live)
    assert {"F1", "F2", "F3", "Ctrl+K", "Ctrl+L"} <= set(live)
    assert not page(rig).caps.new.isEnabled()
    assert not page(rig).favourites.isEnabled()
    rig.keys.press("Return")
    assert "Posting is off until the ledger works again." in page(rig).line.notes.text()
    assert not [c for c in rig.window._at_hand() if c.needs in ("post", "reverse_own", "guests", "shift_open")]


def pages_can_be_read(rig: DeskRig) -> None:
    """The shift page reads itself anew when it comes to front."""
    shift = rig.window.pages.page("shift")
    assert isinstance(shift, ShiftPage)
    shift.reading.view = None
    rig.keys.press("F3")
    rig.settle()
    view = shift.reading.view
    assert not shift.bar.open.isEnabled()
    assert not shift.bar.close_shift.isEnabled()
    rig.keys.press("F1", "F1")
    assert view is not None, rig.window.workplace.banner.text()


def comes_back(rig: DeskRig, qtbot: QtBot) -> None:
    """By itself, without a key."""
    if rig.link.fault is not None:
        with qtbot.waitSignal(rig.link.mended, timeout=SOON):
            pass
    rig.settle()
    assert rig.link.fault is None
    assert page(rig).caps.new.isEnabled()
    assert page(rig).favourites.isEnabled()
    assert {"Ctrl+N", "Ctrl+Z"} <= set(rig.window.live_keys())


def test_a_full_disk_keeps_the_draft_and_posting_comes_back_when_there_is_room(
    desk: DeskRig, disk: Path, qtbot: QtBot
) -> None:
    ballast = trouble.fill(disk)
    say(desk, "412 c20 wifi")
    said = stopped(desk, qtbot)
    assert "The disk is full. Nothing was recorded and nothing was lost." in said
    assert "Posting is off; Latitude tries again by itself." in said
    uuid = draft(desk)
    assert line(desk) == "412 c20 wifi"
    posting_is_off(desk)
    pages_can_be_read(desk)
    qtbot.wait(600)
    assert desk.link.fault is not None, "it was tried again meanwhile, and is still full"
    assert credits(desk) == []
    ballast.unlink()
    comes_back(desk, qtbot)
    assert not desk.window.workplace.banner.isVisible()
    assert (line(desk), draft(desk)) == ("412 c20 wifi", uuid)
    desk.keys.press("Return")
    desk.settle()
    assert credits(desk) == [uuid]


def test_what_is_typed_on_a_full_disk_outlives_a_lock_of_the_desk(desk: DeskRig, disk: Path, qtbot: QtBot) -> None:
    ballast = trouble.fill(disk)
    say(desk, "412 c20 wifi")
    stopped(desk, qtbot)
    desk.keys.type(" !1d")
    uuid = draft(desk)
    desk.keys.press("Ctrl+L")
    assert "The disk is full" in desk.window.lock_page.banner.text()
    desk.keys.type("rr3003")
    desk.keys.press("Return")
    desk.settle()
    assert desk.link.person is None, "a wrong PIN could not be recorded"
    assert "Sign in as soon as the ledger works again" in desk.window.lock_page.card.pad.words()
    ballast.unlink()
    with qtbot.waitSignal(desk.link.mended, timeout=SOON):
        pass
    desk.settle()
    desk.unlock("RR")
    assert (line(desk), draft(desk)) == ("412 c20 wifi !1d", uuid)


def test_a_folder_that_can_only_be_read_is_read(desk: DeskRig, disk: Path, qtbot: QtBot) -> None:
    say(desk, "412 c5 wifi")
    desk.settle()
    with trouble.only_to_be_read(disk):
        say(desk, "412 c20 wifi")
        said = stopped(desk, qtbot)
        assert "Nothing was recorded and nothing was lost" in said
        posting_is_off(desk)
        qtbot.waitUntil(lambda: "cannot be written to" in desk.window.workplace.banner.text(), timeout=SOON)
        qtbot.wait(400)
        assert desk.link.fault is not None
        pages_can_be_read(desk)
    comes_back(desk, qtbot)
    assert line(desk) == "412 c20 wifi"
    desk.keys.press("Return")
    desk.settle()
    assert len(credits(desk)) == 2


def test_another_program_that_does_not_let_go_is_named_and_waited_for(desk: DeskRig, disk: Path, qtbot: QtBot) -> None:
    with trouble.held(disk / NAME) as other:
        say(desk, "412 c20 wifi")
        assert "Another program holds the ledger. Nothing was recorded" in stopped(desk, qtbot)
        posting_is_off(desk)
        assert line(desk) == "412 c20 wifi"
        trouble.let_go(other)
    comes_back(desk, qtbot)
    desk.keys.press("Return")
    desk.settle()
    assert len(credits(desk)) == 1


def test_a_ledger_that_is_damaged_stays_stopped_until_it_is_whole(desk: DeskRig, disk: Path, qtbot: QtBot) -> None:
    say(desk, "412 c5 wifi")
    desk.settle()
    kept = trouble.overwrite(disk / NAME)
    say(desk, "412 c20 wifi")
    assert "damaged" in stopped(desk, qtbot)
    posting_is_off(desk)
    qtbot.wait(500)
    assert desk.link.fault is not None
    assert line(desk) == "412 c20 wifi"
    trouble.put_back(disk / NAME, kept)
    comes_back(desk, qtbot)
    desk.keys.press("Return")
    desk.settle()
    assert len(credits(desk)) == 2


def test_without_memory_nothing_is_recorded_and_it_comes_back_with_the_memory(desk: DeskRig, qtbot: QtBot) -> None:
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_memory_used.restype = library.sqlite3_hard_heap_limit64.restype = ctypes.c_int64
    limits = (library.sqlite3_hard_heap_limit64, library.sqlite3_soft_heap_limit64)
    for limit in limits:
        limit.argtypes = [ctypes.c_int64]
    try:
        desk.keys.type("412 c20 wifi")
        desk.settle()
        library.sqlite3_hard_heap_limit64(library.sqlite3_memory_used() + 20_000)
        desk.keys.press("Return")
        said = stopped(desk, qtbot)
        assert "This computer has no memory left. Nothing was recorded" in said
        assert line(desk) == "412 c20 wifi"
    finally:
        for limit in limits:  # the hard one takes the soft one down with it
            limit(0)
    comes_back(desk, qtbot)
    desk.keys.press("Return")
    desk.settle()
    assert len(credits(desk)) == 1


@pytest.mark.parametrize(("when", "recorded"), [("1+", False), ("5", True)])
def test_a_sync_that_fails_leaves_the_outcome_open_until_it_is_looked_up(
    desk: DeskRig, qtbot: QtBot, strace: str, when: str, recorded: bool
) -> None:
    desk.keys.type("412 c20 wifi")
    qtbot.wait(400)  # the draft is kept by now
    desk.settle()
    uuid = draft(desk)
    with trouble.failing(strace, "fdatasync", when):
        desk.keys.press("Return")
        said = stopped(desk, qtbot)
        assert "it is not known yet whether the gesture is in the journal" in said
        posting_is_off(desk)
    comes_back(desk, qtbot)
    banner = desk.window.workplace.banner
    if recorded:
        assert credits(desk) == [uuid]
        assert "It was recorded as line" in banner.text()
        assert line(desk) == ""
    else:
        assert credits(desk) == []
        assert "It was not recorded: press Enter again." in banner.text()
        assert (line(desk), draft(desk)) == ("412 c20 wifi", uuid)
        desk.keys.press("Return")
        desk.settle()
        assert credits(desk) == [uuid]


def test_a_desk_that_stands_open_over_an_update_says_so_and_records_nothing(
    desk: DeskRig, disk: Path, qtbot: QtBot
) -> None:
    trouble.upgraded(disk / NAME)
    say(desk, "412 c20 wifi")
    said = stopped(desk, qtbot)
    assert "newer version of Latitude" in said
    assert "close Latitude and open it again" in said
    assert line(desk) == "412 c20 wifi"
    posting_is_off(desk)
    desk.link.mend()
    qtbot.waitUntil(lambda: not desk.link._mending, timeout=SOON)
    assert "newer version of Latitude" in stopped(desk, qtbot), "no trying brings it back"
    assert line(desk) == "412 c20 wifi"
    posting_is_off(desk)
    assert trouble.posted(disk / NAME) == 0
