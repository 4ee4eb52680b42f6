"""The posting list by keys, and the journal's export with progress and stop."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.rig import Hotel
from tests.ui.bringing.test_files_over_the_window import command, count
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk.export import write
from tracker.ui.bringing import journal_export
from tracker.ui.bringing.journal_export import ExportSheet
from tracker.ui.bringing.posting import PostingSheet


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
