"""The posting list by keys, and the journal's export with progress and stop."""

from __future__ import annotations

import csv
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.bringing.test_files_over_the_window import command, count
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.export import write
from tracker.ui import dates, language
from tracker.ui.bringing import journal_export
from tracker.ui.bringing.journal_export import ExportSheet
from tracker.ui.bringing.posting import PostingSheet
from tracker.ui.bringing.which_lines import Which, WhichLines

pytestmark = pytest.mark.by_lot("posting and export", 8)


def given(hotel: Hotel) -> None:
    stay = hotel.guest("Paula Posting", "778")
    hotel.post(stay, 2000, details={"applies_to": "folio 2", "reference": "R-7"}, cause="IT.wifi")
    hotel.post(stay, 700)
    hotel.later(days=4)
    hotel.post(stay, 500, confirmed={"clock_jump"})


def sheet(rig: DeskRig) -> PostingSheet:
    return next(s for s in rig.window.findChildren(PostingSheet) if s.isVisible())


def marks(rig: DeskRig) -> list[str]:
    return [row[-1] for row in sheet(rig).table.rows.cells]


def test_lines_are_marked_as_posted_by_enter_and_back(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    rig.keys.press("Ctrl+Shift+F")
    rig.settle()
    assert sheet(rig).table.rows.cells[0][4:9] == ("folio 2", "R-7", "IT.wifi", "Credit", "€20.00")
    assert marks(rig) == ["⚠ 4 days", "⚠ 4 days", "today"]
    rig.keys.press("Return")
    rig.settle()
    assert marks(rig) == ["✓ posted", "⚠ 4 days", "today"]
    rig.keys.press("Down", "Return")
    rig.settle()
    assert marks(rig) == ["✓ posted", "✓ posted", "today"]
    rig.keys.press("Return")
    rig.settle()
    assert marks(rig) == ["✓ posted", "⚠ 4 days", "today"]
    assert "2 lines to post, €12.00" in sheet(rig).note.text()
    assert count(rig, "note") == 3
    rig.keys.press("Esc")
    assert not [s for s in rig.window.findChildren(PostingSheet) if s.isVisible()]


def export(rig: DeskRig) -> ExportSheet:
    return next(s for s in rig.window.findChildren(ExportSheet) if s.isVisible())


def test_an_export_is_written_by_keys_with_the_decimals_of_the_hotel(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    out = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    command(rig, "export the journal")
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: not export(rig).running)
    assert "all.csv is in" in export(rig).banner.text()
    assert out.read_text(encoding="utf-8-sig").count("\n") == 4


def reached(rig: DeskRig, field: QWidget) -> None:
    """Tab as often as it takes."""
    for _ in range(40):
        at = QApplication.focusWidget()
        if at is not None and (at is field or field.isAncestorOf(at)):
            return
        rig.keys.press("Tab")
    raise AssertionError(f"Tab never reaches {field.objectName()}")


def picked(rig: DeskRig, days: int) -> ExportSheet:
    """The export opened, and the choice of days moved to the right so often."""
    command(rig, "export the journal")
    sheet = export(rig)
    reached(rig, sheet.which.tabs)
    rig.keys.press(*["Right"] * days, "Tab")
    return sheet


def amounts(out: Path) -> list[str]:
    with out.open(encoding="utf-8-sig", newline="") as file:
        return [row["amount"] for row in csv.DictReader(file)]


def test_an_export_from_day_to_day_is_chosen_by_keys(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    out = tmp_path / "some.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    sheet = picked(rig, 3)
    assert (sheet.which.first.hasFocus(), sheet.which.number.isVisible()) == (True, False)
    assert (sheet.which.first.date().toString("yyyy-MM-dd"), sheet.which.last.date().toString("yyyy-MM-dd")) == (
        "2026-10-29", "2026-11-27",
    )  # fmt: skip
    for days, found in ((1, ["20.00", "7.00"]), (4, [])):  # until the day before today, until the day before the first
        reached(rig, sheet.which.last)
        rig.keys.press(*["Down"] * days, "Return")
        qtbot.waitUntil(lambda: not sheet.running and out.exists())
        assert amounts(out) == found
        out.unlink()
    reached(rig, sheet.which.first)
    rig.keys.type("30")
    reached(rig, sheet.which.last)
    rig.keys.type("1 Oct 2026")
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: bool(sheet.banner.isVisible()) and not sheet.running)
    assert sheet.banner.text() == "The days run backwards: 1 Oct 2026 lies before 30 Oct 2026."
    assert not out.exists()


def test_an_export_of_a_shift_proposes_the_open_one_and_goes_back_by_keys(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def two_shifts(hotel: Hotel) -> None:
        stay = hotel.guest("Paula Posting", "778")
        hotel.post(stay, 2000)
        hotel.close()
        hotel.later(hours=1).post(stay, 700)

    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=two_shifts)
    out = tmp_path / "shift.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    sheet = picked(rig, 4)
    assert (sheet.which.number.hasFocus(), sheet.which.first.isVisible()) == (True, False)
    for keys, found in ((("Return",), ["7.00"]), (("Down", "Return"), ["20.00"])):
        reached(rig, sheet.which.number)
        rig.keys.press(*keys)
        qtbot.waitUntil(lambda: not sheet.running and out.exists())
        assert amounts(out) == found
        out.unlink()


@pytest.mark.parametrize("spoken", language.LANGUAGES, ids=lambda one: one.code)
def test_the_days_of_an_export_are_written_and_typed_in_the_windows_language(
    qtbot: QtBot, app: QApplication, spoken: language.Language
) -> None:
    before = QWidget()  # a window that stood there before the language was chosen
    qtbot.addWidget(before)
    language.wear(spoken)  # `app` takes it off again
    which = WhichLines(date(2026, 11, 27), before)
    assert which.first.text() == dates.plain_day(date(2026, 10, 29))
    which.tabs.choose("range")
    which.first.setSelectedSection(QDateEdit.Section.DaySection)
    QTest.keyClicks(which.first, "30")
    assert which.asked()(date(2026, 11, 27)) == Which(date(2026, 10, 30), date(2026, 11, 27))


def test_before_the_first_shift_none_is_offered(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL")
    command(rig, "export the journal")
    export(rig).which.tabs.choose("range")
    shown = [tab.segment.key for tab in export(rig).which.tabs._tabs.values() if tab.isVisible()]
    assert shown == ["all", "month", "day", "range"]


def test_a_long_export_can_be_stopped_and_leaves_no_file(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "_EVERY", 1)
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    out = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    command(rig, "export the journal")
    export(rig).start(out)
    assert (export(rig).stop.text(), export(rig).stop.hasFocus()) == ("Stop", True)
    rig.keys.press("Esc")
    qtbot.waitUntil(lambda: not export(rig).running)
    assert export(rig).banner.text() == "The export was stopped: there is no file."
    assert not out.exists()
    rig.keys.press("Esc")
    assert not [s for s in rig.window.findChildren(ExportSheet) if s.isVisible()]


def test_a_folder_that_vanishes_half_way_is_one_sentence_and_the_next_try_writes(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "_EVERY", 1)
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    out = tmp_path / "stick" / "all.csv"
    out.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    before, real = count(rig, "credit"), journal_export._next

    def pulled_out(steps: Any) -> object:  # the steps of the export
        done = real(steps)
        shutil.rmtree(out.parent, ignore_errors=True)
        return done

    command(rig, "export the journal")
    with monkeypatch.context() as patch:
        patch.setattr(journal_export, "_next", pulled_out)
        rig.keys.press("Return")
        qtbot.waitUntil(lambda: "ledger is safe" in export(rig).banner.text())
    qtbot.waitUntil(lambda: not export(rig).running)
    assert export(rig).banner.text() == (
        f"{out} could not be written (No such file or directory). The ledger is safe: free the file or the disk and try again."
    )
    assert (rig.link.fault, out.parent.exists(), count(rig, "credit")) == (None, False, before)
    out.parent.mkdir()
    rig.keys.press("Return")
    qtbot.waitUntil(lambda: not export(rig).running)
    assert [file.name for file in out.parent.iterdir()] == ["all.csv"]


def test_the_sheet_steps_aside_for_the_pin_and_comes_back(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    out = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    rig.clock.later(seconds=1000)
    command(rig, "export the journal")
    rig.keys.press("Return")
    rig.settle()
    assert rig.window.workplace.pin_again.isVisible()
    assert not [s for s in rig.window.findChildren(ExportSheet) if s.isVisible()]
    rig.keys.type("2002")
    rig.keys.press("Return")
    rig.settle()
    qtbot.waitUntil(lambda: out.exists())
    qtbot.waitUntil(lambda: export(rig).isVisible() and not export(rig).running)


def test_a_clock_that_jumped_is_asked_about_before_a_mark(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=lambda hotel: hotel.post(hotel.guest(), 700))
    rig.clock.put(days=5)
    rig.keys.press("Ctrl+Shift+F")
    rig.settle()
    rig.keys.press("Return")
    rig.settle()
    assert "after the last line: confirm that the date is right" in sheet(rig).banner.text()
    assert count(rig, "note") == 0
    rig.keys.press("Return")
    rig.settle()
    assert count(rig, "note") == 1


def test_nothing_of_it_stands_before_the_lock_screen(tmp_path: Path, qtbot: QtBot) -> None:
    rig = desk_rig(tmp_path, qtbot, signed_in="LL", prepare=given)
    command(rig, "export the journal")
    running = export(rig)
    running._set_running(on=True)  # Esc alone would only ask it to stop
    rig.window.lock()
    rig.settle()
    assert running.isHidden()
    running._set_running(on=False)
