"""Retention in the settings and its quiet hint: a manager's, by keys alone, asked before anything goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.ledger import register
from tracker.ui.desk.page import DeskPage
from tracker.ui.settings.page import SettingsPage
from tracker.ui.settings.retention import RetentionSection


def long_ago(hotel: Hotel) -> None:
    """Three visits that are over for longer than anybody keeps them, one held back, and today's guests."""
    for n in range(3):
        hotel.guest(f"Gone Guest{n}", str(700 + n), departure=date(2026, 11, 24 + n))
    waiting = hotel.guest("Wait Ing", "800", departure=date(2026, 11, 24))
    hotel.post(waiting, 50_000, approver="LL")
    hotel.at("2028-06-01 12:00")
    hotel.post(hotel.guest("New Guest", "900"), 500, confirmed={"clock_jump"})


def opened(tmp_path: Path, qtbot: QtBot, who: str = "MM") -> tuple[DeskRig, RetentionSection]:
    rig = desk_rig(tmp_path, qtbot, signed_in=who, prepare=long_ago)
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    section = page.section("retention")
    assert isinstance(section, RetentionSection)
    page.open_section("retention")
    rig.settle()
    return rig, section


def facts(rig: DeskRig) -> str:
    return rig.window.workplace.status.accessibleDescription()


def known(rig: DeskRig) -> int:
    return rig.work(lambda ledger: len(register.with_name(ledger, "gone")))


def test_who_is_due_is_listed_and_who_is_held_back_stands_first_with_the_reason(tmp_path: Path, qtbot: QtBot) -> None:
    _rig, section = opened(tmp_path, qtbot)
    cells = section.table.rows.cells
    assert [row[2] for row in cells] == ["Wait Ing", "Gone Guest0", "Gone Guest1", "Gone Guest2"]
    assert "waits for an approval" in cells[0][3]
    assert "3 stays are due" in section.head.text()
    assert "1 is held back" in section.head.text()
    assert section.run.words() == "Erase 3 stays…"
    assert "1 Jun 2029" in section.reach.text()
    assert "by itself" in section.until.text()


def test_a_run_asks_first_and_is_on_record(tmp_path: Path, qtbot: QtBot) -> None:
    rig, section = opened(tmp_path, qtbot)
    section.run.setFocus()
    rig.keys.press("Return")
    rig.settle()
    assert "3 stays ended on or before" in section.notice.text()
    assert known(rig) == 3
    rig.keys.press("Return")
    rig.settle()
    rig.settle()
    assert known(rig) == 0
    assert "3 stays are erased, on record as lines" in rig.window.workplace.status.message()
    assert "3 stays." in section.last.text()
    assert not section.run.isVisible()


def test_the_months_are_posted_and_the_list_follows(tmp_path: Path, qtbot: QtBot) -> None:
    rig, section = opened(tmp_path, qtbot)
    rig.keys.press("Ctrl+A")
    rig.keys.type("24")
    rig.keys.press("Return")
    rig.settle()
    rig.settle()
    assert "kept 24 months" in rig.window.workplace.status.message()
    assert section.head.text() == "Nobody is due"
    assert "due in 24 months" in section.table.placeholder.accessibleName()


def test_a_manager_sees_the_hint_and_nobody_else(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="MM", prepare=long_ago)
    rig.settle()
    assert "4 stays due to be erased" in facts(rig)
    rig.keys.press("Ctrl+L")
    rig.unlock("LL")
    rig.settle()
    assert "due to be erased" not in facts(rig)


@pytest.mark.parametrize("who", ["RR", "LL"])
def test_reps_and_leads_have_no_retention(tmp_path: Path, qtbot: QtBot, who: str) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in=who, prepare=long_ago)
    rig.keys.press("F10")
    rig.settle()
    page = rig.window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    assert "retention" not in page.offered()


def test_the_desk_is_ready_before_the_reminder_is_read(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, prepare=long_ago)
    came: list[str] = []
    page = rig.window.pages.page("desk")
    assert isinstance(page, DeskPage)
    page.reading.station_ready.connect(lambda _first: came.append("favourites"))
    rig.window.workplace.retention.found.connect(lambda: came.append(facts(rig)))
    rig.link.sign_in(None)
    rig.sign_in("MM")
    qtbot.waitUntil(lambda: "due to be erased" in facts(rig))
    assert came.index("favourites") < next(at for at, said in enumerate(came) if "due to be erased" in said)
