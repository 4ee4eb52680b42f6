"""Backups in the settings: by keyboard, a lead makes one and a manager restores one; the status line tells their age."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.keep import backups, plan
from tracker.desk.meeting.returning import Sent
from tracker.domain.sentences import Sentence
from tracker.domain.stopping import Stopped
from tracker.ledger.keep.backup import listing
from tracker.ledger.verify import verify
from tracker.ui.keep.keeper import Keeper
from tracker.ui.keep.section import BackupsSection
from tracker.ui.settings.page import SettingsPage

pytestmark = pytest.mark.by_lot("keeping in the settings", 6)


def kept(hotel: Hotel) -> None:
    """Two backups, an hour apart, and lines after them."""
    stay = hotel.guest("Ada Example", "999")
    backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.later(hours=1).post(stay, 700, note="cold soup")
    backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.later(minutes=30).post(stay, 800, note="cold tea")


def section(tmp_path: Path, qtbot: QtBot, who: str) -> tuple[DeskRig, BackupsSection]:
    rig = desk_rig(tmp_path, qtbot, signed_in=who, prepare=kept)
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section("backups")
    rig.settle()
    found = page.section("backups")
    assert isinstance(found, BackupsSection)
    return rig, found


def test_the_list_says_age_and_line_of_each(tmp_path: Path, qtbot: QtBot) -> None:
    rig, shown = section(tmp_path, qtbot, "LL")
    rows = [shown.list.item(n).text() for n in range(shown.list.count())]
    assert len(rows) == 2
    assert "Mon 23 Nov 13:00" in rows[0]
    assert "30 min ago" in rows[0]
    assert "90 min ago" in rows[1]
    assert "up to line" in rows[1]
    assert "Backup 30 min ago" in rig.window.workplace.status.accessibleDescription()


def test_enter_makes_a_backup_for_a_lead(tmp_path: Path, qtbot: QtBot) -> None:
    rig, shown = section(tmp_path, qtbot, "LL")
    assert shown.now.hasFocus()
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: "just now" in shown.list.item(0).text(), timeout=10_000)
    assert "Backed up, up to line" in rig.window.workplace.status.message()
    assert shown.list.count() == len(listing(tmp_path / "backups")) == 2  # it takes the place of the same hour's


def test_a_lead_sees_no_way_to_restore(tmp_path: Path, qtbot: QtBot) -> None:
    _rig, shown = section(tmp_path, qtbot, "LL")
    assert not shown.panel.isVisible()
    shown.list.setCurrentRow(1)
    shown.list.itemActivated.emit(shown.list.item(1))
    assert shown.panel.file is None


def test_a_manager_restores_by_keyboard_after_the_check_and_the_pin(tmp_path: Path, qtbot: QtBot) -> None:
    rig, shown = section(tmp_path, qtbot, "MM")
    before = rig.work(lambda ledger: ledger.query("SELECT count(*) FROM journal")[0][0])
    shown.list.setFocus(Qt.FocusReason.TabFocusReason)
    rig.keys.press("End", "Return")
    qtbot.waitUntil(lambda: shown.panel.plan is not None, timeout=10_000)
    assert "is whole" in shown.panel.text()
    assert "posted since come back" in shown.panel.text()
    rig.clock.later(minutes=10)  # the PIN is not fresh any more
    shown.panel.do.setFocus(Qt.FocusReason.TabFocusReason)
    rig.keys.press("Return")
    qtbot.waitUntil(rig.window.workplace.pin_again.isVisible, timeout=5_000)
    rig.keys.type(PINS["MM"])
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: "is restored" in shown.panel.text(), timeout=20_000)
    rig.settle()
    assert rig.work(lambda ledger: ledger.query("SELECT count(*) FROM journal")[0][0]) == before + 1
    assert rig.work(lambda ledger: verify(ledger, full=True)).ok
    qtbot.waitUntil(lambda: "Restored" in rig.window.workplace.status.message(), timeout=5_000)


def test_a_restore_after_which_desks_could_not_meet_says_so_before(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = Sentence("The hub cannot be reached.")
    monkeypatch.setattr(plan, "sent", lambda *_: Sent(unasked=away))
    rig, shown = section(tmp_path, qtbot, "MM")
    shown.list.setFocus(Qt.FocusReason.TabFocusReason)
    rig.keys.press("End", "Return")
    qtbot.waitUntil(lambda: shown.panel.plan is not None, timeout=10_000)
    assert away in shown.panel.text()
    shown.panel.do.setFocus(Qt.FocusReason.TabFocusReason)
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: "is restored" in shown.panel.text(), timeout=20_000)  # asked once, with all of it


def test_a_backup_that_fails_is_told_in_place_and_the_desk_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    rig, shown = section(tmp_path, qtbot, "LL")
    for file in (tmp_path / "backups").iterdir():
        file.unlink()
    (tmp_path / "backups").rmdir()
    (tmp_path / "backups").write_text("a file where the folder should be")
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: "No backup could be written" in shown.notice.text(), timeout=10_000)
    assert rig.link.fault is None
    assert shown.now.isEnabled()


def test_a_long_backup_is_stopped_by_key_and_leaves_no_file(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, shown = section(tmp_path, qtbot, "LL")
    before = sorted((tmp_path / "backups").iterdir())
    begun = Event()

    def slow(_path: Path, _folder: Path, _now: datetime, told: Callable[[int, int], None]) -> None:
        for done in range(1000):
            begun.set()
            told(done, 1000)
            sleep(0.01)

    monkeypatch.setattr("tracker.ledger.keep.backup.back_up", slow)
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: shown.under_way.stop.hasFocus(), timeout=5_000)
    assert begun.is_set()
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: "The backup was stopped" in shown.notice.text(), timeout=5_000)
    assert shown.now.hasFocus()
    assert not shown.under_way.isVisible()
    assert sorted((tmp_path / "backups").iterdir()) == before
    assert rig.link.fault is None


def test_a_backup_that_is_stopped_midway_leaves_no_part_of_it(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, shown = section(tmp_path, qtbot, "LL")
    monkeypatch.setattr("tracker.ledger.keep.copying.STEP", 1)
    before = sorted((tmp_path / "backups").iterdir())
    stop = shown.under_way.begin(shown.now)

    def told(done: int, total: int) -> None:
        stop(done, total)
        shown.under_way.stop.click()

    with pytest.raises(Stopped) as stopped:
        backups.by_itself(rig.link.path, rig.clock(), told)
    assert stopped.value.message.startswith("The backup was stopped. No file was written")
    assert sorted((tmp_path / "backups").iterdir()) == before


def test_while_the_window_is_open_a_changed_ledger_is_backed_up_hourly(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="RR", prepare=kept)
    keeper = Keeper(rig.link, rig.window)
    keeper.look()
    qtbot.waitUntil(lambda: rig.link.kept_now is not None, timeout=10_000)
    assert len(listing(tmp_path / "backups")) == 2  # half an hour old
    rig.clock.later(minutes=31)
    keeper.look()
    qtbot.waitUntil(lambda: len(listing(tmp_path / "backups")) == 3, timeout=10_000)
    qtbot.waitUntil(lambda: "Backup just now" in rig.window.workplace.status.accessibleDescription(), timeout=10_000)


def test_folders_are_chosen_by_a_manager(tmp_path: Path, qtbot: QtBot) -> None:
    rig, shown = section(tmp_path, qtbot, "MM")
    stick = tmp_path / "stick"
    stick.mkdir()
    shown.choose_folder("backups", stick)
    qtbot.waitUntil(lambda: shown.list.count() == 0, timeout=5_000)
    rig.settle()
    assert "There is no backup yet" in shown._state.text()
    shown.choose_folder("mirror", stick)
    qtbot.waitUntil(lambda: "a folder each" in shown.notice.text(), timeout=5_000)


def test_a_folder_that_is_set_centrally_says_so_and_is_not_chosen(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "central").mkdir()
    file = tmp_path / "central" / "latitude.ini"
    file.write_text(f"[folders]\ndata = {tmp_path}\nbackups = {tmp_path / 'backups'}\n", encoding="utf-8")
    monkeypatch.setenv("LATITUDE_CONFIG", str(file))
    _rig, shown = section(tmp_path, qtbot, "MM")
    enabled = {key: chooser.isEnabled() for key, chooser in shown._choosers.items()}
    assert enabled == {"backups": False, "mirror": True}
    said = [key for key, words in shown._central.items() if words.isVisible()]
    assert said == ["backups"]
    assert shown._central["backups"].text() == "Set by your IT department"
    assert "IT department" in shown._choosers["backups"].accessibleDescription()
