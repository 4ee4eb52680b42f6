"""What looks after the ledger gives way to hands at the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.rig import desk_rig
from tracker.desk.keep import backups
from tracker.desk.keep.backups import Keeping
from tracker.domain.stopping import Told
from tracker.ledger.keep.follower import Follower
from tracker.ui.keep.keeper import Keeper
from tracker.ui.shell import hands


def took(rest: Told) -> float:
    begun = time.monotonic()
    rest(1, 2)
    return time.monotonic() - begun


def test_a_backup_and_the_look_through_the_mirror_rest_longer_while_somebody_types(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_rig(tmp_path, qtbot)
    monkeypatch.setattr(hands, "STILL", 60_000)
    follower, made = Follower(desk.thread.path), list[Told]()
    desk.work(lambda ledger: setattr(ledger, "follower", follower))
    look: Callable[..., Keeping] = backups.look_after

    def looked(path: Path, now: datetime, told: Told) -> Keeping:
        made.append(told)
        return look(path, now, told)

    monkeypatch.setattr(backups, "look_after", looked)
    keeper = Keeper(desk.window.link, desk.window)
    keeper.start()
    keeper.look()
    qtbot.waitUntil(lambda: bool(made) and not keeper._work.busy)
    assert not follower.stands_back()
    assert took(made[0]) < hands.BACK
    desk.keys.type("4")
    assert follower.stands_back()
    assert took(made[0]) >= hands.BACK
    monkeypatch.setattr(hands, "STILL", 0)
    assert not follower.stands_back()
    assert took(made[0]) < hands.BACK
