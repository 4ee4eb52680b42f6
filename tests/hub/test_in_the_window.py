"""The hub beside the window: what another desk gave shows without a key, and the window closes though the hub stalls."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.hub.cluster import Cluster
from tests.hub.conftest import Three
from tracker.app.building import build_window
from tracker.app.meetings import HubBeside
from tracker.ledger.thread import LedgerThread


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
