"""A desk that is never locked: it holds the newest lines only, and reads the older ones again for who scrolls down."""

from __future__ import annotations

import pytest

from tests.rig import Hotel
from tests.ui.desk.conftest import OpenDesk
from tracker.ui.desk import recent


def test_the_oldest_lines_are_let_go_and_come_back_while_scrolling(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent, "_MOST", 30)
    monkeypatch.setattr(recent, "_KEPT", 20)

    def busy(hotel: Hotel) -> None:
        stay = hotel.guest("Busy Example", "900")
        for number in range(29):
            hotel.post(stay, number + 1)

    desk = open_desk(busy)
    rows = desk.page.recent.table.rows
    assert rows.total() == 29
    oldest = min(desk.page.recent._facts)
    desk.say("412 c1 wifi").say("207 c2 wifi")
    assert rows.total() == 20
    assert desk.page.recent.fact(oldest) is None
    bar = desk.page.recent.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.rig.settle()
    assert rows.total() == 31
    assert desk.page.recent.fact(oldest) is not None
    desk.say("318 c3 wifi")
    assert rows.total() == 32, "nothing is let go under the eyes of who has scrolled down"
