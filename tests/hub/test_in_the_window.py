"""The hub beside the window: what another desk gave shows without a key, and the window closes though the hub stalls."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tracker.app.building import build_window
from tracker.app.meetings import HubBeside
from tracker.ledger.thread import LedgerThread
from tracker.ui.desk.page import DeskPage


def now() -> datetime:
    return datetime.now(UTC)


@pytest.mark.slow
def test_another_desks_line_counts_in_the_window_by_itself(qtbot: QtBot, three: Three, cluster: Cluster) -> None:
    lobby, spa, _ = three
    lobby.now = spa.now = now()
    ada = lobby.guest()
    lobby.meet()
    spa.meet()
    thread = LedgerThread(spa.ledger.path)
    window = build_window(thread, now)
    qtbot.addWidget(window)
    link = window.link
    link.sign_in(spa.people["RR"])
    link.refresh()
    beside = HubBeside(link, now)
    with qtbot.waitSignal(beside.met, timeout=10_000):
        beside.start()
    lobby.post(ada, 700)
    lobby.meet()

    def shown() -> bool:
        view = link.view
        return view is not None and any(cap.standing is not None and cap.standing.spent == 700 for cap in view.caps)

    qtbot.waitUntil(shown, timeout=10_000)
    with cluster.stalled():
        began = time.monotonic()
        beside.close()
        assert time.monotonic() - began < 5
    thread.close()


@pytest.mark.slow
def test_the_window_says_what_a_promise_is_checked_with_and_never_waits(
    qtbot: QtBot, three: Three, cluster: Cluster
) -> None:
    """While the hub stalls for ten seconds: the word changes as somebody is named, and posting takes what it always takes."""
    lobby, spa, _ = three
    lobby.now = spa.now = now()
    lobby.guest("Ada Example", "412")
    lobby.meet()
    spa.meet()
    thread = LedgerThread(spa.ledger.path)
    window = build_window(thread, now)
    qtbot.addWidget(window)
    window.show()
    link = window.link
    link.sign_in(spa.people["RR"])
    link.refresh()
    page = window.pages.page("desk")
    assert isinstance(page, DeskPage)
    beside = HubBeside(link, now)
    beside.start()
    qtbot.waitUntil(lambda: link.desks.checked_with == 3 and page.line.context is not None, timeout=10_000)

    def say(line: str, then: str) -> float:
        """Type a line, wait for the note, press Enter and wait for its row; the longest that the window stood still."""
        turns = [time.monotonic()]
        timer = QTimer(interval=5)
        timer.timeout.connect(lambda: turns.append(time.monotonic()))
        timer.start()
        page.line.put(line)
        qtbot.waitUntil(lambda: then in page.line.notes.text(), timeout=10_000)
        before = page.recent.table.rows.total()
        page.line.edit.entered.emit()
        qtbot.waitUntil(lambda: page.recent.table.rows.total() > before, timeout=10_000)
        timer.stop()
        return max(b - a for a, b in pairwise(turns))

    say("412 c5 wifi", "checked with 3 desks")
    known = say("412 c6 wifi", "checked with 3 desks")
    with cluster.stalled():
        still = max(say(f"412 c{amount} wifi", "only what this desk knows") for amount in (7, 8, 9))
        marks = [page.recent.table.rows.row(place) for place in range(5)]
        began = time.monotonic()
        beside.close()
        assert time.monotonic() - began < 5
    assert [("offline", "unconfirmed") in row.marks for row in marks if row is not None] == [True] * 3 + [False] * 2
    assert still < max(0.2, 2 * known)
    thread.close()
