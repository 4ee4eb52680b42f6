"""A disk that stalls: the window goes on, keys are kept, and it says that it is still recording."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.rig import DeskRig, build_pages, desk_rig
from tests.ui.states import trouble
from tests.ui.states.test_safe_stop import NAME, credits, line
from tracker.ledger.store import Ledger

GAP = 0.05
"""Seconds between two turns of the event loop above which the window would stutter. On a busy machine one in a hundred may."""

FROZEN = 0.5
"""Seconds that no machine explains: the window waited for the ledger."""


class Heart(QObject):
    """Beats every five milliseconds while the event loop turns; `pauses` are the seconds between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.pauses.append(now - self._last)
        self._last = now

    def judge(self) -> None:
        """It beat all the time."""
        pauses = sorted(self.pauses)
        assert len(pauses) > 10
        assert pauses[len(pauses) * 98 // 100] <= GAP, pauses[-5:]
        assert pauses[-1] < FROZEN, pauses[-5:]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> DeskRig:
    rig = desk_rig(tmp_path, qtbot)
    build_pages(rig.window)
    return rig


def stalls(rig: DeskRig, qtbot: QtBot, seconds: float) -> None:
    """The ledger's thread hangs for so long before the post can begin; meanwhile the next line is typed."""
    rig.keys.type("412 c20 wifi")
    rig.settle()
    qtbot.wait(300)
    rig.link.ask(lambda _ledger: time.sleep(seconds), lambda _none: None)
    began, heart = time.monotonic(), Heart()
    rig.keys.press("Return")
    said = []
    rig.link.said.connect(lambda text, _role: said.append(text))
    gaps = []
    for letter in "207 c5 wifi":
        before = time.monotonic()
        rig.keys.type(letter)
        gaps.append(time.monotonic() - before)
        qtbot.wait(40)
    assert line(rig) == "207 c5 wifi"
    assert max(gaps) < FROZEN, "a key waits for no ledger"
    qtbot.waitUntil(lambda: any("Still recording" in text for text in said), timeout=2000)
    assert time.monotonic() - began < seconds, "it was said while it still hung"
    assert any("Waiting for the disk" in fact.text for fact in rig.window.workplace.status._facts)
    heart.pauses.clear()
    while time.monotonic() - began < seconds - 0.2:
        qtbot.wait(50)
    heart.judge()
    qtbot.waitUntil(lambda: rig.window.workplace.status.message().startswith("Logged"), timeout=10_000)
    assert line(rig) == "207 c5 wifi"
    assert not any("Waiting for the disk" in fact.text for fact in rig.window.workplace.status._facts)
    assert len(credits(rig)) == 1
    rig.keys.press("Return")
    rig.settle()
    assert len(credits(rig)) == 2


def test_a_disk_that_stalls_freezes_nothing_and_loses_no_key(desk: DeskRig, qtbot: QtBot) -> None:
    stalls(desk, qtbot, 2.0)


@pytest.mark.slow
def test_a_disk_that_stalls_for_five_seconds_freezes_nothing(desk: DeskRig, qtbot: QtBot) -> None:
    stalls(desk, qtbot, 5.0)


def test_a_short_wait_for_another_program_is_no_fault(desk: DeskRig, tmp_path: Path, qtbot: QtBot) -> None:
    with trouble.held(tmp_path / NAME) as other:
        desk.keys.type("412 c20 wifi")
        desk.keys.press("Return")
        qtbot.wait(900)
        heart = Heart()
        qtbot.wait(300)
        heart.judge()
        trouble.let_go(other)
    qtbot.waitUntil(lambda: desk.window.workplace.status.message().startswith("Logged"), timeout=10_000)
    assert desk.link.fault is None
    assert len(credits(desk)) == 1


@pytest.mark.slow
def test_a_lock_beyond_ten_seconds_is_a_fault_that_mends_itself(desk: DeskRig, tmp_path: Path, qtbot: QtBot) -> None:
    with trouble.held(tmp_path / NAME) as other:
        desk.keys.type("412 c20 wifi")
        desk.keys.press("Return")
        with qtbot.waitSignal(desk.link.faulted, timeout=40_000):
            pass
        assert "Another program holds the ledger" in desk.window.workplace.banner.text()
        qtbot.waitUntil(lambda: line(desk) == "412 c20 wifi", timeout=2_000)
        trouble.let_go(other)
    with qtbot.waitSignal(desk.link.mended, timeout=60_000):
        pass
    desk.settle()
    desk.keys.press("Return")
    desk.settle()
    assert len(credits(desk)) == 1


def test_the_ledger_is_asked_less_and_less_often_while_it_fails(desk: DeskRig, qtbot: QtBot) -> None:
    from tracker.domain.problems import LedgerFault

    def work(_ledger: Ledger) -> None:
        raise LedgerFault("disk_error", "The disk failed. Nothing was recorded.")

    pauses = []
    desk.link.ask(work, lambda _none: None)
    for _ in range(8):
        desk.settle()
        pauses.append(desk.link._retry.interval())
        desk.link._retry.stop()
        desk.link._still_broken(LedgerFault("disk_error", "The disk failed. Nothing was recorded."))
    assert pauses == [1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]
    with qtbot.waitSignal(desk.link.mended):
        desk.link.mend()
    desk.settle()


def test_a_ledger_that_is_closed_while_it_is_mended_is_asked_no_more(desk: DeskRig) -> None:
    desk.link.mend()
    desk.thread.close()  # the answer is there by now, and comes with the next turn of the window
    QCoreApplication.sendPostedEvents(desk.link)
    assert desk.link._mending
