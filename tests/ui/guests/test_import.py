"""The in-house list: a dry run that shows everything, questions where it is open, all or nothing, progress and stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.guests.conftest import Guests
from tracker.desk import given_file, house_import
from tracker.domain.problems import LedgerFault
from tracker.ui.guests.house_list.questions import Columns, DateOrder
from tracker.ui.guests.house_list.row_table import RowTable

pytestmark = pytest.mark.by_lot("a list brought in", 11)

LIST = """Rm No.;Guest Name;Conf;Arrival;Departure
700;Example, Ada;GH1;2026-11-22;2026-11-26
701;<b>Bold</b>;GH2;2026-11-22;2026-11-26
518;Łukasz Nguyễn;;2026-11-23;2026-11-27
703;New Comer;;2026-11-23;2026-11-27
207;山田 太郎;;2026-11-23;
!!!;Bad Room;GH3;2026-11-22;2026-11-26
702;;GH4;2026-11-22;2026-11-26
"""


def long_list(rows: int) -> str:
    lines = (f"{n // 4 + 1000},Guest{n} Example,GH{n:06d},2026-11-22,2026-11-{24 + n % 6}" for n in range(rows))
    return "Room,Name,Confirmation,Arrival,Departure\n" + "\n".join(lines)


def _choose(guests: Guests, key: str) -> list[tuple[str, ...]]:
    """Go to a count by arrows and read its rows."""
    plan = guests.page.bring.plan
    next(tile for tile in plan.tiles if tile.isChecked()).setFocus()
    for _ in plan.tiles:
        if plan.chosen() == key:
            break
        guests.press("Right")
    assert plan.chosen() == key
    return guests.rows()


def test_the_dry_run_shows_counts_and_rows_and_changes_nothing(guests: Guests) -> None:
    guests.open_list(LIST)
    assert [guests.count(key) for key in ("new", "changed", "rejected", "same", "gone")] == [3, 1, 2, 1, 4]
    assert guests.rows()[0] == ("2", "700", "Ada Example", "22 Nov 2026", "26 Nov 2026", "GH1")
    assert guests.rows()[1][2] == "<b>Bold</b>"
    rejected = _choose(guests, "rejected")
    assert [row[0] for row in rejected] == ["7", "8"]
    assert "no room" in rejected[0][1]
    assert rejected[1][2].startswith("702;;GH4")
    assert guests.stays("ada") == []


def test_the_columns_and_the_encoding_are_said(guests: Guests) -> None:
    guests.open_list(LIST)
    chips = [text for text, _role in guests.page.bring.plan.read_as.chips()]
    assert chips[:2] == ["UTF-8", "dates year first"]
    assert {"Rm No. → Room", "Guest Name → Name", "Conf → Confirmation"} <= set(chips)
    guests.open_list(LIST.replace("Łukasz Nguyễn", "Zoë").replace("山田 太郎", "Zoé").encode("cp1252"))
    assert guests.page.bring.plan.read_as.chips()[0][0] == "Windows-1252"


def test_enter_imports_and_enter_again_goes_back_to_the_guests(guests: Guests) -> None:
    guests.open_list(LIST)
    assert guests.focus() == "import-go"
    assert guests.page.bring.plan.go.words() == "Import 4 guests"
    guests.press("Return")
    assert guests.stays("ada")[0].room == "700"
    assert "3 new guests, 1 changed" in guests.page.bring.banner.text()
    assert "2 rows were left out" in guests.page.bring.banner.text()
    guests.press("Return")
    assert guests.focus() == "find-guest"
    assert "Ada Example" in guests.listed


def test_what_changes_is_named_and_done(guests: Guests) -> None:
    guests.open_list("Room,Name,Confirmation,Departure\n412,Łukasz Nguyễn,GH77,2026-11-29\n")
    changed = _choose(guests, "changed")
    assert changed[0][:3] == ("2", "412", "Łukasz Nguyễn")
    assert "departure open → 2026-11-29" in changed[0][3]
    guests.page.bring.plan.go.setFocus()
    guests.press("Return")
    assert guests.stays("nguyen")[0].confirmation == "GH77"


def test_those_no_longer_on_the_list_are_marked_only_when_asked(guests: Guests) -> None:
    guests.open_list("Room,Name\n412,Łukasz Nguyễn\n")
    plan = guests.page.bring.plan
    assert guests.count("gone") == 5
    assert not plan.go.isEnabled()
    assert plan.go.words() == "Nothing to import"
    plan.gone.setFocus()
    guests.press("Space")
    assert plan.go.words() == "Import 5 guests"
    guests.press("Return")
    assert guests.stays("山田")[0].left_at is not None
    assert guests.stays("nguyen")[0].left_at is None
    assert "5 marked as left" in guests.page.bring.banner.text()


def test_nobody_is_marked_as_left_while_rows_could_not_be_read(guests: Guests) -> None:
    """Who stands on a row that is left out has not left."""
    guests.open_list("Room,Name\n412,Łukasz Nguyễn\n!!!,山田 太郎\n")
    plan = guests.page.bring.plan
    assert guests.count("gone") == 5
    assert not plan.gone.isEnabled()
    assert "not sure who has left" in plan.note.text()


def test_a_full_disk_while_importing_goes_back_to_the_plan(guests: Guests, monkeypatch: pytest.MonkeyPatch) -> None:
    guests.open_list(LIST)

    def full(*_args: Any) -> None:
        raise LedgerFault("disk_full", "The disk is full. Nothing was recorded.")

    monkeypatch.setattr(house_import, "_new", full)
    guests.press("Return")
    assert guests.page.bring.plan.isVisible()
    assert "disk is full" in guests.page.bring.banner.text()
    assert guests.stays("ada") == []
    assert guests.rig.link.fault is not None


def test_the_order_of_the_dates_is_asked_never_guessed(guests: Guests) -> None:
    guests.open_list("Room,Name,Departure\n700,Ada Example,05/12/2026\n")
    question = guests.page.bring.question
    assert isinstance(question, DateOrder)
    assert question.isVisible()
    assert "Saturday, 5 December 2026" in question.choices["dmy"].accessibleName()
    assert "Tuesday, 12 May 2026" in question.choices["mdy"].accessibleName()
    guests.press("D")
    assert guests.rows()[0][4] == "5 Dec 2026"


def test_the_arrows_and_enter_answer_as_well(guests: Guests) -> None:
    guests.open_list("Room,Name,Departure\n700,Ada Example,11/12/2026\n")
    guests.press("Right", "Return")
    assert guests.rows()[0][4] == "12 Nov 2026"


def test_columns_that_are_not_recognised_can_be_named(guests: Guests) -> None:
    guests.open_list("Kammer,Wer,Departure\n700,Ada Example,2026-12-03\n")
    question = guests.page.bring.question
    assert isinstance(question, Columns)
    guests.press("Down", "Tab", "Down", "Down", "Return")
    assert guests.rows() == [("2", "700", "Ada Example", "–", "3 Dec 2026", "")]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "PNG picture"),
        (b"", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"Room,Name\n", "no guests"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_sentence(guests: Guests, data: bytes, said: str) -> None:
    guests.open_list(data)
    wrong = guests.page.bring.wrong
    assert wrong.isVisible()
    assert said in wrong.accessibleName()
    assert guests.focus() == "choose-again"
    guests.press("Esc")
    assert guests.focus() == "find-guest"


def test_a_file_that_is_gone_or_a_folder_leaves_the_ledger_alone(guests: Guests, tmp_path: Path) -> None:
    for path, said in ((tmp_path / "nothing.csv", "There is no file"), (tmp_path, "is no ordinary file")):
        guests.page.open_file(path)
        guests.rig.settle()
        assert said in guests.page.bring.wrong.accessibleName()
    assert guests.rig.link.fault is None


def test_a_file_that_cannot_be_read_is_no_fault_of_the_ledger(
    guests: Guests, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_path: Path, _most: int) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(given_file, "_read", unreadable)
    (tmp_path / "locked.csv").write_text("Room,Name\n1,A\n")
    guests.page.open_file(tmp_path / "locked.csv")
    guests.rig.settle()
    assert "cannot be read" in guests.page.bring.wrong.accessibleName()
    assert guests.rig.link.fault is None


def test_the_ledger_itself_is_no_list_and_is_never_opened(guests: Guests) -> None:
    """Closing it once more would drop SQLite's locks on it."""
    guests.page.open_file(guests.rig.thread.path)
    guests.rig.settle()
    assert "is the ledger itself" in guests.page.bring.wrong.accessibleName()


def test_ctrl_i_asks_for_the_file(guests: Guests, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    guests.press("Ctrl+I")
    assert guests.count("new") == 3
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    guests.press("Esc").press("Ctrl+I")
    assert guests.focus() == "find-guest", "choosing no file changes nothing"


def test_a_file_can_be_dropped_on_the_page(guests: Guests, tmp_path: Path) -> None:
    path = tmp_path / "dropped.csv"
    path.write_text(LIST, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    guests.page.dragEnterEvent(QDragEnterEvent(QPoint(50, 50), copy, data, left, none))
    assert guests.page.drop.isVisible()
    guests.page.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    guests.rig.settle()
    assert not guests.page.drop.isVisible()
    assert guests.count("new") == 3


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.slow)])
def test_many_rows_show_progress_and_all_arrive(guests: Guests, qtbot: QtBot, count: int) -> None:
    guests.open_list(long_list(count))
    assert guests.page.bring.job is not None
    told = QSignalSpy(guests.page.bring.job.progressed)
    with qtbot.waitSignal(guests.page.bring.imported, timeout=30_000):
        guests.rig.keys.press("Return")
    parts = [told.at(n)[0] for n in range(told.count())]
    assert len(parts) >= count // 100
    assert parts == sorted(parts)
    assert parts[-1] == pytest.approx(1.0)
    guests.rig.settle()
    assert guests.find(f"GH{count - 1:06d}").listed == [f"Guest{count - 1} Example"]


def test_a_long_import_can_be_stopped_and_leaves_no_trace(
    guests: Guests, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    guests.open_list(long_list(3_000))
    reached, go_on = threading.Event(), threading.Event()
    _pause_in_writing(monkeypatch, reached, go_on)
    guests.rig.keys.press("Return")
    assert reached.wait(10)
    qtbot.waitUntil(lambda: guests.page.bring.working.isVisible(), timeout=2_000)
    assert guests.focus() == "import-stop"
    guests.rig.keys.press("Esc")
    go_on.set()
    qtbot.waitUntil(lambda: guests.page.bring.plan.isVisible(), timeout=5_000)
    assert "stopped. Nothing was changed" in guests.page.bring.banner.text()
    assert guests.stays("guest1") == []
    guests.rig.settle()
    assert guests.page.bring.plan.go.isEnabled(), "it can be tried again"


def _pause_in_writing(monkeypatch: pytest.MonkeyPatch, reached: threading.Event, go_on: threading.Event) -> None:
    real: Callable[..., Any] = house_import._new

    def slow(*args: Any) -> Any:
        stay = real(*args)
        if not reached.is_set():
            reached.set()
            assert go_on.wait(10)
        return stay

    monkeypatch.setattr(house_import, "_new", slow)


def test_ten_thousand_rows_are_painted_at_once(guests: Guests, qtbot: QtBot) -> None:
    guests.open_list(long_list(10_000))
    table = guests.page.bring.findChild(RowTable)
    assert table is not None
    assert table.rows.rowCount() == 10_000
    guests.press("Up")
    table.setFocus()
    guests.press("End")
    assert table.currentIndex().row() == 9_999
