"""Joining, meeting and leaving from the settings of an open window, with a real server behind it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.hub.cluster import Cluster
from tests.hub.desks import let_in
from tests.ui.rig import DeskRig, desk_rig
from tracker.app.meetings import HubBeside
from tracker.desk.meeting import state
from tracker.ui.settings.desks import DesksSection
from tracker.ui.settings.page import SettingsPage


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, ring: Path) -> Iterator[tuple[DeskRig, DesksSection]]:
    """A manager at the settings of a desk at the real time, which a hub's is compared with."""
    rig = desk_rig(tmp_path, qtbot, signed_in="")
    rig.clock.now = datetime.now(UTC).replace(microsecond=0)
    rig.unlock("MM")
    beside = HubBeside(rig.link, lambda: datetime.now(UTC))
    beside.start()
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("desks")
    rig.settle()
    found = page.section("desks")
    assert isinstance(found, DesksSection)
    yield rig, found
    beside.close()


def fill(rig: DeskRig, found: DesksSection, url: str, password: str, key: str = "") -> None:
    found.join.clear()
    found.enter()
    for text in (url, password, key):
        rig.keys.type(text)
        rig.keys.press("Tab")
    found.submit()


def confirm(rig: DeskRig, found: DesksSection, qtbot: QtBot) -> None:
    """The rig's hotel stands years from the computer's clock: that is asked about, as a command asks."""
    qtbot.waitUntil(lambda: bool(found.notice.buttons()) and found.notice.isVisible(), timeout=8_000)
    rig.keys.press("Return")


def test_a_desk_joins_meets_and_leaves_by_its_window(
    window: tuple[DeskRig, DesksSection], qtbot: QtBot, cluster: Cluster, database: str, ring: Path
) -> None:
    rig, found = window
    url, password = let_in(cluster, database, "lobby")["lobby"]
    fill(rig, found, url, "wrong")
    confirm(rig, found, qtbot)
    qtbot.waitUntil(lambda: bool(found.join.fields["password"].error()), timeout=8_000)
    assert "does not let latitude_grand_lobby in" in found.join.fields["password"].error()
    fill(rig, found, url, password)
    confirm(rig, found, qtbot)
    qtbot.waitUntil(lambda: found.key.isVisible(), timeout=8_000)
    key = found.key._big.text().replace("\n", "-")
    assert len(key) == 39
    assert rig.window.workplace.status.message() == "This desk has joined grand"
    qtbot.waitUntil(lambda: found.standing.isVisible() and "Met last" in found.standing.said.text(), timeout=8_000)
    assert password in ring.read_text()
    assert password not in found.standing.place.text()
    said: list[str] = []
    rig.link.said.connect(lambda text, _role: said.append(text))
    found.meet_now()
    qtbot.waitUntil(lambda: any(text.startswith("1 desk: ") for text in said), timeout=8_000)
    found.key.done.click()
    assert key not in found.key._big.text()
    found.show_key()
    qtbot.waitUntil(lambda: found.key.isVisible(), timeout=8_000)
    found.leave()
    qtbot.waitUntil(lambda: found.join.isVisible(), timeout=8_000)
    assert ring.read_text() == "{}"
    assert rig.work(state.read) is None


@pytest.mark.slow
def test_the_window_waits_for_no_hub_that_hangs(
    window: tuple[DeskRig, DesksSection], qtbot: QtBot, cluster: Cluster, database: str
) -> None:
    rig, found = window
    url, password = let_in(cluster, database, "lobby")["lobby"]
    with cluster.stalled():
        fill(rig, found, url, password)
        confirm(rig, found, qtbot)
        rig.settle()
        began = time.monotonic()
        rig.keys.press("F1")
        rig.settle()
        rig.work(lambda ledger: ledger.last())
        assert time.monotonic() - began < 2
        qtbot.waitUntil(lambda: "cannot be reached" in found.notice.text(), timeout=15_000)


@pytest.mark.slow
def test_a_new_password_is_typed_where_the_old_one_is_refused(
    window: tuple[DeskRig, DesksSection], qtbot: QtBot, cluster: Cluster, database: str, ring: Path
) -> None:
    """IT gave the user another one: joining once more takes no key, which is in the keyring still."""
    rig, found = window
    url, password = let_in(cluster, database, "lobby")["lobby"]
    fill(rig, found, url, password)
    confirm(rig, found, qtbot)
    qtbot.waitUntil(lambda: found.standing.isVisible() and not found.join.isVisible(), timeout=8_000)
    _, renewed = let_in(cluster, database, "lobby")["lobby"]
    cluster.stop()
    cluster.start()
    found.meet_now()
    qtbot.waitUntil(lambda: "ask IT for a new password" in found.standing.problem.text(), timeout=20_000)
    assert found.join.isVisible()
    assert found.join.typed("address") == url
    found.join.fields["password"].editor.setFocus()
    rig.keys.type(renewed)
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: not found.join.isVisible(), timeout=20_000)
    assert not found.standing.problem.isVisible()
