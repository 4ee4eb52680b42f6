"""Long work goes on behind the lock: its person finds it done or how far it is, nobody else sees what it is, nothing stops it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.rig import PINS, Hotel
from tests.ui.half_typed import command, press, tab_to
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import people
from tracker.desk.history import Steps
from tracker.domain.people import Role
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.bringing import log_job
from tracker.ui.bringing.journal_export import ExportSheet
from tracker.ui.bringing.over import BringOver
from tracker.ui.bringing.sheet import Sheet, sheets
from tracker.ui.guests.page import GuestsPage

pytestmark = pytest.mark.by_lot("work behind the lock", 4)

ROWS = 4_000
MANY = 120_000
"""Milliseconds that a loaded machine may need."""


@pytest.fixture(autouse=True)
def _dressed(app: QApplication) -> None:
    """The window speaks English again afterwards."""


class Gate:
    """Stops a real import after its first part, without ending it, until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.armed = self.shut = False
        self._last: log_job.Told = (0, 0)
        self._real = log_job._some
        monkeypatch.setattr(log_job, "_SLICE", 0.0)
        monkeypatch.setattr(log_job, "_some", self._some)

    def _some(self, steps: Steps) -> log_job.Told:
        if self.shut:
            time.sleep(0.005)
            return self._last
        self._last = self._real(steps)
        self.shut = self.armed and isinstance(self._last, tuple) and self._last[1] > 0
        return self._last

    def open(self) -> None:
        self.armed = self.shut = False


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(monkeypatch)


def managers(hotel: Hotel) -> None:
    people.add(hotel.ledger, "Nina Next", "NN", Role.MANAGER, PINS["MM"], hotel.people["MM"], hotel.now)


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> DeskRig:
    """A manager's desk; an old log lies ready to be chosen, and a place for an export."""
    days = (f"2024-{m:02d}-{d:02d}" for m in range(1, 13) for d in range(1, 29))
    every = list(days)
    rows = "".join(f"{every[n % len(every)]},{n % 90 + 1}.{n // 90 % 100:02d},Guest {n}\n" for n in range(ROWS))
    log = tmp_path / "log.csv"
    log.write_text(f"Date,Amount,Guest\n{rows}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(log), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Journal.csv"), ""))
    return desk_rig(tmp_path, qtbot, signed_in="MM", prepare=managers)


def over(rig: DeskRig) -> BringOver:
    return next(sheet for sheet in sheets(rig.window) if isinstance(sheet, BringOver))


def shown(rig: DeskRig) -> list[Sheet]:
    return [sheet for sheet in sheets(rig.window) if sheet.isVisible()]


def facts(rig: DeskRig) -> str:
    return rig.window.workplace.status.accessibleDescription()


def start(rig: DeskRig, qtbot: QtBot, gate: Gate) -> BringOver:
    """Bring the log in as far as its first part, by keys."""
    command(rig, "old log")
    qtbot.waitUntil(lambda: over(rig).panel.plan.isVisible() and not over(rig).runs(), timeout=MANY)
    gate.armed = True
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: brought(rig) > 0, timeout=MANY)
    assert over(rig).runs()
    return over(rig)


def brought(rig: DeskRig) -> int:
    return len(actors(rig))


def actors(rig: DeskRig) -> list[str]:
    def read(ledger: Ledger) -> list[str]:
        return [
            who
            for (who,) in ledger.query(
                'SELECT actor FROM journal WHERE instr(body, \'"what":"imported"\') ORDER BY seq'
            )
        ]

    return rig.work(read)


def lock(rig: DeskRig) -> None:
    """As the desk locks itself when nobody is there: no key is pressed."""
    rig.window.lock(by_itself=True)
    rig.settle()


def test_an_import_goes_on_behind_the_lock_and_is_found_done(rig: DeskRig, qtbot: QtBot, gate: Gate) -> None:
    sheet = start(rig, qtbot, gate)
    lock(rig)
    assert rig.window.locked()
    assert not shown(rig)
    assert sheet.runs()
    gate.open()
    qtbot.waitUntil(lambda: not sheet.runs(), timeout=MANY)
    assert not shown(rig)
    rig.keys.type(PINS["MM"])
    press(rig, "Return")
    assert shown(rig) == [sheet]
    assert f"{ROWS:,} rows are in" in sheet.panel.banner.text()
    assert set(actors(rig)) == {"MM"}


def test_how_far_it_is_when_its_person_is_back_who_can_stop_it(rig: DeskRig, qtbot: QtBot, gate: Gate) -> None:
    sheet = start(rig, qtbot, gate)
    lock(rig)
    rig.keys.type(PINS["MM"])
    press(rig, "Return")
    assert sheet.runs()
    assert shown(rig) == [sheet]
    assert sheet.panel.working.isVisible()
    rig.keys.press("Esc")
    qtbot.waitUntil(lambda: not sheet.runs(), timeout=MANY)
    assert sheet.panel.plan.isVisible()
    assert 0 < brought(rig) < ROWS


def test_somebody_else_sees_that_work_goes_on_but_not_what_it_is(rig: DeskRig, qtbot: QtBot, gate: Gate) -> None:
    sheet = start(rig, qtbot, gate)
    lock(rig)
    rig.unlock("NN", PINS["MM"])
    assert sheet.runs()
    assert not shown(rig)
    assert "MM's work goes on" in facts(rig)
    assert "log.csv" not in facts(rig)
    rig.keys.type("412 c20 wifi")
    press(rig, "Return", "Esc", "Esc")
    assert sheet.runs(), "nobody else stops it"
    command(rig, "old log")
    assert [one for one in shown(rig) if one is sheet] == []
    press(rig, "Esc", "Esc")
    lock(rig)
    rig.unlock("NN", PINS["MM"])
    gate.open()
    qtbot.waitUntil(lambda: not sheet.runs(), timeout=MANY)
    rig.settle()
    assert "goes on" not in facts(rig)
    assert sheet not in shown(rig)
    press(rig, "Ctrl+L")
    rig.unlock("MM")
    assert shown(rig) == [sheet]
    assert "rows are in" in sheet.panel.banner.text()
    assert set(actors(rig)) == {"MM"}
    assert [a for (a,) in rig.work(lambda x: x.query("SELECT actor FROM journal WHERE kind = 'credit'"))] == ["NN"]


def test_it_ends_in_its_persons_words_though_somebody_else_speaks_french(
    rig: DeskRig, qtbot: QtBot, gate: Gate
) -> None:
    french = next(one for one in language.LANGUAGES if one.code == "fr")
    rig.window.preferences.keep_language(french, "NN")
    sheet = start(rig, qtbot, gate)
    lock(rig)
    rig.unlock("NN", PINS["MM"])
    qtbot.waitUntil(lambda: rig.link.person is not None, timeout=MANY)
    assert language.worn() is french
    gate.open()
    qtbot.waitUntil(lambda: not sheet.runs(), timeout=MANY)
    assert sheet not in shown(rig)
    lock(rig)
    rig.unlock("MM")
    qtbot.waitUntil(lambda: rig.link.person is not None, timeout=MANY)
    rig.settle()
    assert shown(rig) == [sheet]
    assert f"{ROWS:,} rows are in" in sheet.panel.banner.text()
    rig.window.workplace.pin_again.show()
    assert not shown(rig), "it steps aside where a PIN is asked for, in the window that was built anew"
    rig.window.workplace.pin_again.hide()
    rig.settle()
    assert shown(rig) == [sheet]


def test_an_export_goes_on_behind_the_lock(
    rig: DeskRig, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tracker.ui.bringing import journal_export

    told: list[bool] = []
    one_by_one = journal_export._next

    def slowly(steps: journal_export.Steps) -> object:
        told.append(rig.window.locked())
        return one_by_one(steps) if len(told) > 50 else (len(told), 1_000)

    monkeypatch.setattr(journal_export, "_next", slowly)
    command(rig, "export the journal")
    tab_to(rig, "export-go")
    rig.keys.press("Return")
    sheet = next(one for one in sheets(rig.window) if isinstance(one, ExportSheet))
    lock(rig)
    assert sheet.runs()
    rig.unlock("NN", PINS["MM"])
    assert "MM's work goes on" in facts(rig)
    qtbot.waitUntil(lambda: not sheet.runs(), timeout=MANY)
    rig.settle()
    assert any(told)
    assert "goes on" not in facts(rig)
    assert (tmp_path / "Journal.csv").exists()
    lock(rig)
    rig.unlock("MM")
    assert shown(rig) == [sheet]
    assert "Journal.csv is in" in sheet.banner.text()


def test_a_list_half_brought_in_is_nobody_elses(rig: DeskRig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tmp_path / "list.csv"
    chosen.write_text("Name,Room,Arrival\nNora New,901,2026-11-23\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    press(rig, "F2", "Ctrl+I")
    page = rig.window.pages.page("guests")
    assert isinstance(page, GuestsPage)
    assert page.bring.plan.isVisible()
    lock(rig)
    rig.unlock("LL")
    press(rig, "F2")
    assert not page.bring.isVisible()
    lock(rig)
    rig.unlock("MM")
    press(rig, "F2")
    assert page.bring.plan.isVisible()


def test_the_in_house_list_is_found_brought_in_by_its_person_alone(
    rig: DeskRig, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "list.csv"
    rows = "".join(f"New Guest{n},{1000 + n},2026-11-23\n" for n in range(300))
    chosen.write_text(f"Name,Room,Arrival\n{rows}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    press(rig, "F2", "Ctrl+I")
    page = rig.window.pages.page("guests")
    assert isinstance(page, GuestsPage)
    rig.keys.press("Return")
    job = page.bring.job
    assert job is not None
    assert job.running
    rig.window.lock(by_itself=True)
    assert job.running
    rig.unlock("LL")
    qtbot.waitUntil(lambda: not job.running, timeout=MANY)
    press(rig, "F2")
    assert not page.bring.isVisible()
    job.running = True  # as if it were a long one
    press(rig, "Ctrl+I")
    assert not page.bring.isVisible()
    assert rig.window.workplace.status.message() == "A list is being brought in: try again in a moment"
    job.running = False
    lock(rig)
    rig.unlock("MM")
    press(rig, "F2")
    assert page.bring.isVisible()
    assert "300 new guests" in page.bring.banner.text()
