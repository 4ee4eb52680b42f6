"""Long work in the window: how far it is, and the way to stop it by keys: early, late, twice, behind the lock, while closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Event
from time import sleep
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import verification
from tracker.desk.erasing import erasure, retention
from tracker.desk.keep import backups, plan
from tracker.ledger import connection, register
from tracker.ledger.keep import swap
from tracker.ledger.verify import verify
from tracker.ui.keep.section import BackupsSection
from tracker.ui.settings.page import SettingsPage
from tracker.ui.settings.retention import RetentionSection
from tracker.ui.shell import chain_watch
from tracker.ui.widgets import UnderWay

pytestmark = pytest.mark.by_lot("stopped by keys", 4)

LONG = 20_000


@dataclass
class Gate:
    """Holds a piece of work up until it is opened: the moment in which keys are pressed."""

    reached: Event = field(default_factory=Event)
    open: Event = field(default_factory=Event)

    def before(self, patch: pytest.MonkeyPatch, module: object, name: str) -> Gate:
        """Stand before this function."""
        real = getattr(module, name)

        def held(*args: Any, **more: Any) -> Any:
            self.reached.set()
            assert self.open.wait(LONG / 1000)
            return real(*args, **more)

        patch.setattr(module, name, held)
        return self


def until(seen: Callable[[], bool]) -> None:
    """Wait for what must come, and let the threads that bring it go on."""
    for _ in range(LONG // 5):
        QApplication.processEvents()
        if seen():
            return
        sleep(0.005)
    pytest.fail("it did not come about")


@pytest.fixture
def gate() -> Gate:
    return Gate()


def kept(hotel: Hotel) -> None:
    """A backup, and a line after it."""
    stay = hotel.guest("Ada Example", "999")
    backups.by_itself(hotel.ledger.path, hotel.now)
    hotel.later(hours=1).post(stay, 700, note="cold soup")


def long_ago(hotel: Hotel) -> None:
    """Five visits that are over for longer than anybody keeps them."""
    for n in range(5):
        stay = hotel.guest(f"Gone Guest{n}", str(700 + n), departure=date(2026, 11, 24))
        hotel.post(stay, 500, note=f"Gone Guest{n} lost a coat")
    hotel.at("2028-06-01 12:00")
    hotel.post(hotel.guest("New Guest", "900"), 500, confirmed={"clock_jump"})


def settings(rig: DeskRig, key: str) -> Any:
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.open_section(key)
    rig.settle()
    return page.section(key)


def backups_of(tmp_path: Path, qtbot: QtBot) -> tuple[DeskRig, BackupsSection]:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=kept)
    found = settings(rig, "backups")
    assert isinstance(found, BackupsSection)
    found.list.setFocus(Qt.FocusReason.TabFocusReason)
    return rig, found


def offered(part: UnderWay) -> None:
    """Wait until the way to stop it is there, under the keyboard."""
    until(lambda: part.stop.isVisible() and part.stop.hasFocus())


def journal(rig: DeskRig) -> int:
    return int(rig.work(lambda ledger: ledger.query("SELECT count(*) FROM journal")[0][0]))


def test_the_check_of_a_backup_is_stopped_by_esc_and_can_be_begun_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, shown = backups_of(tmp_path, qtbot)
    before = journal(rig)
    with monkeypatch.context() as patch:
        gate.before(patch, plan, "look_through")
        rig.keys.press("Home", "Return")
        until(gate.reached.is_set)
        offered(shown.panel.under_way)
        assert "Checking the backup: 5 %" in shown.panel.under_way.text()
        rig.keys.press("Esc", "Esc")
        assert "Stopping" in shown.panel.under_way.text()
        gate.open.set()
        until(lambda: "was stopped before its end: nothing is known of it" in shown.panel.text())
    assert not shown.panel.under_way.isVisible()
    assert shown.list.hasFocus(), "the keyboard is where it was"
    assert rig.window.pages.current() == "settings", "Esc stopped the work and did nothing else"
    assert (shown.panel.plan, journal(rig)) == (None, before)
    assert shown.panel.do.words() == "Check it again"
    shown.panel.do.setFocus(Qt.FocusReason.TabFocusReason)
    rig.keys.press("Return")
    until(lambda: shown.panel.plan is not None)
    assert shown.panel.do.words() == "Restore this backup"


def checked(rig: DeskRig, shown: BackupsSection) -> None:
    rig.keys.press("Home", "Return")
    until(lambda: shown.panel.plan is not None)
    shown.panel.do.setFocus(Qt.FocusReason.TabFocusReason)


def test_a_restore_is_stopped_by_its_button_until_the_ledger_is_replaced(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, shown = backups_of(tmp_path, qtbot)
    before = journal(rig)
    checked(rig, shown)
    with monkeypatch.context() as patch:
        gate.before(patch, swap, "put_in_place")
        rig.keys.press("Return")
        until(gate.reached.is_set)
        offered(shown.panel.under_way)
        rig.keys.press("Return")
        gate.open.set()
        until(lambda: "nothing was restored or changed" in shown.panel.text())
    assert (journal(rig), shown.panel.do.isEnabled(), shown.panel.do.hasFocus()) == (before, True, True)
    assert list((tmp_path / "replaced").glob("*")) == []
    late = Gate().before(monkeypatch, swap, "_overwrite")
    rig.keys.press("Return")
    until(lambda: "that cannot be stopped" in shown.panel.under_way.text())
    assert not shown.panel.under_way.stop.isVisible()
    rig.keys.press("Esc")
    assert rig.window.pages.current() == "settings"
    late.open.set()
    until(lambda: "is restored" in shown.panel.text())
    rig.settle()
    assert journal(rig) == before + 1


def test_a_restore_goes_on_behind_the_idle_lock_and_posting_comes_back(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, shown = backups_of(tmp_path, qtbot)
    before = journal(rig)
    checked(rig, shown)
    gate.before(monkeypatch, swap, "put_in_place")
    rig.keys.press("Return")
    until(gate.reached.is_set)
    rig.window.lock(by_itself=True)
    rig.settle()
    assert not shown.panel.under_way.isVisible(), "nothing of it stands before the lock screen"
    gate.open.set()
    until(lambda: not shown.panel.under_way.running)
    rig.settle()
    rig.unlock("MM")
    assert journal(rig) == before + 1
    assert rig.work(lambda ledger: verify(ledger, full=True)).ok
    assert rig.link.fault is None


def test_who_closes_the_window_stops_what_can_be_stopped(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, shown = backups_of(tmp_path, qtbot)
    before = journal(rig)
    checked(rig, shown)
    gate.before(monkeypatch, swap, "put_in_place")
    rig.keys.press("Return")
    until(gate.reached.is_set)
    rig.window.close()
    gate.open.set()
    until(lambda: not shown.panel.under_way.running)
    assert journal(rig) == before
    assert list((tmp_path / "replaced").glob("*")) == []


def retention_of(tmp_path: Path, qtbot: QtBot) -> tuple[DeskRig, RetentionSection]:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=long_ago)
    found = settings(rig, "retention")
    assert isinstance(found, RetentionSection)
    found.run.setFocus()
    rig.keys.press("Return")
    rig.settle()
    assert "Confirm" in [button.text() for button in found.notice.buttons()]
    return rig, found


def gone(rig: DeskRig) -> int:
    return 5 - rig.work(lambda ledger: len(register.with_name(ledger, "gone")))


def test_a_retention_run_tells_how_far_it_is_and_stops_between_two_guests(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, shown = retention_of(tmp_path, qtbot)
    real, turns = retention.record, []  # type: ignore[attr-defined]  # what it is called by there

    def third_is_slow(*args: Any, **more: Any) -> Any:
        turns.append(1)
        if len(turns) == 3:
            gate.reached.set()
            assert gate.open.wait(LONG / 1000)
        return real(*args, **more)

    monkeypatch.setattr(retention, "record", third_is_slow)
    rig.keys.press("Return")
    until(gate.reached.is_set)
    offered(shown.under_way)
    assert shown.under_way.text() == "Erasing guests: 2 of 5"
    assert not shown.notice.isVisible(), "it cannot be confirmed twice"
    rig.keys.press("Esc", "Esc")
    gate.open.set()
    until(lambda: not shown.under_way.running)
    rig.settle()
    assert "3 stays are erased, on record as lines" in shown.notice.text()
    assert "2 stays are left and still due" in shown.notice.text()
    assert (gone(rig), shown.run.words(), shown.run.hasFocus()) == (3, "Erase 2 stays…", True)
    late = Gate().before(monkeypatch, connection, "rewrite")
    rig.keys.press("Return")
    rig.settle()
    rig.keys.press("Return")
    until(lambda: "that cannot be stopped" in shown.under_way.text())
    rig.keys.press("Esc")
    late.open.set()
    until(lambda: not shown.under_way.running)
    rig.settle()
    assert gone(rig) == 5
    assert "2 stays are erased" in rig.window.workplace.status.message()
    assert rig.work(lambda ledger: verify(ledger, full=True)).ok


@pytest.mark.slow
def test_closing_the_window_ends_a_retention_run_at_the_next_guest(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, shown = retention_of(tmp_path, qtbot)
    gate.before(monkeypatch, retention, "record")
    rig.keys.press("Return")
    until(gate.reached.is_set)
    rig.window.close()
    gate.open.set()
    until(lambda: not shown.under_way.running)
    assert gone(rig) == 1


def erase_panel(tmp_path: Path, qtbot: QtBot) -> tuple[DeskRig, Any]:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=long_ago)
    rig.keys.press("F2")
    rig.settle()
    page: Any = rig.window.pages.page("guests")
    stay = rig.work(lambda ledger: register.with_name(ledger, "gone guest0"))[0]
    page.show_stay(stay.id)
    rig.settle()
    page.erase_guest()
    rig.settle()
    rig.keys.press("Return")
    rig.keys.type(PINS["MM"])
    return rig, page.panel.erasing


def test_an_erasure_is_stopped_by_esc_before_anything_goes(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: Gate
) -> None:
    rig, panel = erase_panel(tmp_path, qtbot)
    before = journal(rig)
    gate.before(monkeypatch, erasure, "record")
    rig.keys.press("Return")
    until(gate.reached.is_set)
    offered(panel.under_way)
    assert not panel.no.isEnabled(), "the guest is kept by stopping, not by looking away"
    rig.keys.press("Esc")
    gate.open.set()
    until(lambda: not panel.under_way.running)
    rig.settle()
    assert "stopped before anything was erased" in rig.window.workplace.status.message()
    assert (journal(rig), gone(rig), panel.isVisible()) == (before, 0, True)
    assert panel.pin.editor.hasFocus()
    assert panel.no.isEnabled()
    late = Gate().before(monkeypatch, connection, "rewrite")
    rig.keys.type(PINS["MM"])
    rig.keys.press("Return")
    until(lambda: "that cannot be stopped" in panel.under_way.text())
    assert not panel.under_way.stop.isVisible()
    rig.keys.press("Esc")
    assert panel.isVisible(), "it is not put away as if nothing had happened"
    late.open.set()
    until(lambda: not panel.under_way.running)
    rig.settle()
    assert gone(rig) == 1
    assert "Erased, on record as line" in rig.window.workplace.status.message()


def run(rig: DeskRig, words: str) -> None:
    """Run a command by Ctrl+K."""
    rig.keys.press("Ctrl+K")
    rig.settle()
    rig.keys.type(words)
    rig.settle()
    rig.keys.press("Return")
    rig.settle()


def test_a_verification_is_asked_for_seen_and_stopped_by_keys(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verification, "SLICE", 1)
    monkeypatch.setattr(chain_watch, "PAUSE", 30)
    rig = desk_rig(tmp_path, qtbot, signed_in="RR", prepare=kept)
    strip = rig.window.workplace.verifying
    run(rig, "verify the ledger")
    until(lambda: strip.isVisible() and strip.stop.isVisible() and " of " in strip.text())
    assert strip.text().startswith("Verifying: ")
    assert not strip.stop.hasFocus(), "what somebody types goes on"
    rig.keys.type("412 c5")
    strip.stop.setFocus(Qt.FocusReason.TabFocusReason)
    rig.keys.press("Return")
    until(lambda: not strip.isVisible())
    said = rig.window.workplace.status.message()
    assert said.startswith("The verification was stopped: the chain holds up to line")
    assert "nothing beyond that is vouched for" in said
    assert "Verified up to line" in rig.window.workplace.status.accessibleDescription()
    assert rig.link.fault is None, "posting goes on"
    monkeypatch.setattr(verification, "SLICE", 250)
    monkeypatch.setattr(chain_watch, "PAUSE", 0)
    run(rig, "verify the ledger")
    until(lambda: not strip.running)
    assert rig.window.workplace.status.message() == f"Verified: {journal(rig)} lines are whole"
    run(rig, "stop verifying")
    assert rig.window.workplace.status.message() == "Nothing is being verified."


@pytest.mark.slow
def test_what_verifies_by_itself_behind_the_desk_can_be_stopped_too(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verification, "SLICE", 1)
    monkeypatch.setattr(chain_watch, "PAUSE", 60_000)
    rig = desk_rig(tmp_path, qtbot, signed_in="RR", prepare=kept)
    rig.window.verify()
    until(lambda: hasattr(rig.window, "sound") and rig.window.sound.watch._work is not None)
    assert not rig.window.workplace.verifying.isVisible()
    run(rig, "stop verifying")
    assert "before its first line: nothing is vouched for" in rig.window.workplace.status.message()
    assert "Not verified" in rig.window.workplace.status.accessibleDescription()
