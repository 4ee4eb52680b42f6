"""A carrier's bills, an old log and documents in the window, by keys: shown first, then done, whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.reports.reading import words
from tests.rig import Hotel
from tests.ui.rig import DeskRig, desk_rig
from tracker.desk import history
from tracker.desk.documents import drawn, write_report
from tracker.desk.shift_facts import shift_facts
from tracker.domain.gesture import Kind
from tracker.ui import actions, theme
from tracker.ui.bringing import log_job
from tracker.ui.bringing.old_log import OldLogPanel
from tracker.ui.bringing.over import BringOver
from tracker.ui.guests.house_list.questions import AmountMark

pytestmark = pytest.mark.by_lot("files over the window", 8)

Open = Callable[..., DeskRig]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Open:
    def start(who: str, fill: Callable[[Hotel], object], chosen: Path | None = None) -> DeskRig:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen or ""), ""))
        rig = desk_rig(tmp_path, qtbot, signed_in=who, prepare=fill)
        rig.settle()
        return rig

    return start


def labels(hotel: Hotel) -> None:
    stay = hotel.guest("Lena Label", "777")
    for amount, number in ((1200, "1Z001"), (900, "1Z002")):
        hotel.post(stay, amount, kind=Kind.FREE_LABEL, estimated=True, details={"tracking": number})


def command(rig: DeskRig, name: str) -> None:
    """As Ctrl+K does it: type the words, Enter."""
    rig.keys.press("Ctrl+K")
    rig.keys.type(name)
    rig.keys.press("Return")
    rig.settle()


def until(rig: DeskRig, there: Callable[[], bool]) -> None:
    """Wait for what goes on behind the desk, a little at a time."""
    for _ in range(500):
        rig.settle()
        if there():
            return
    raise AssertionError("it never came")


def over(rig: DeskRig) -> BringOver:
    return next(o for o in rig.window.findChildren(BringOver) if o.isVisible())


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def count(rig: DeskRig, kind: str) -> int:
    return rig.work(lambda ledger: int(ledger.query("SELECT count(*) FROM journal WHERE kind = ?", (kind,))[0][0]))


def test_bills_are_shown_with_their_differences_and_recorded_by_enter(opened: Open, tmp_path: Path) -> None:
    bills = written(tmp_path / "c.csv", "Tracking;Amount\n1Z001;14,37\n1Z002;8,50\n1Z999;3,00\n")
    rig = opened("LL", labels, bills)
    command(rig, "carrier")
    view = over(rig).panel.plan
    assert [tile.count for tile in view.tiles] == [2, 1, 0, 0]
    assert view.table.rows.cells[0][4:7] == ("€12.00", "€14.37", "+€2.37")
    assert "+€1.87 in all" in view.note.text()
    assert (view.go.words(), count(rig, "true_up")) == ("Record 2 bills", 0)
    rig.keys.press("Return")
    rig.settle()
    assert count(rig, "true_up") == 2
    assert view.tiles[0].accessibleName() == "2 recorded"
    assert over(rig).panel.banner.text() == "2 bills are recorded: +€1.87 in all. 1 row was left out."
    rig.keys.press("Return")
    rig.settle()
    assert not [o for o in rig.window.findChildren(BringOver) if o.isVisible()]


def test_bills_nobody_knows_doubled_or_below_zero_are_named_each_and_record_nothing(
    opened: Open, tmp_path: Path
) -> None:
    rows = ("1Z999;3,00", "1Z001;14,37", "1Z 001;14,37", "1Z002;-8,50", "1Z002X;0", ";1")
    rig = opened("LL", labels, written(tmp_path / "c.csv", "\n".join(("Tracking;Amount", *rows)) + "\n"))
    command(rig, "carrier")
    view = over(rig).panel.plan
    assert [tile.count for tile in view.tiles] == [0, 6, 0, 2]
    rig.keys.press("Tab")
    rig.settle()
    said = " ".join(" ".join(cells) for cells in view.table.rows.cells)
    for reason in (
        "No label has the tracking number 1Z999.", "1Z001 stands on line 4 too: add the two up, or leave one of them out.",
        "1Z 001 stands on line 3 too", "-8,50 is below zero: enter what was given back by hand.",
        "The bill is nothing: take the gesture back instead", "The row has no tracking number: write it in the file",
    ):  # fmt: skip
        assert reason in said
    assert view.go.words() == "Nothing to record"
    rig.keys.press("Return", "Ctrl+Return")
    rig.settle()
    assert count(rig, "true_up") == 0


def test_esc_puts_bills_away_and_nothing_is_recorded(opened: Open, tmp_path: Path) -> None:
    rig = opened("LL", labels, written(tmp_path / "c.csv", "Tracking;Amount\n1Z001;14,37\n"))
    command(rig, "carrier")
    rig.keys.press("Esc")
    rig.settle()
    assert count(rig, "true_up") == 0
    assert not [o for o in rig.window.findChildren(BringOver) if o.isVisible()]


def test_what_the_file_leaves_open_is_asked_in_place(opened: Open, tmp_path: Path) -> None:
    rig = opened("LL", labels, written(tmp_path / "c.csv", "Tracking;Amount\n1Z001;1.437\n"))
    command(rig, "carrier")
    assert isinstance(over(rig).panel.question, AmountMark)
    rig.keys.type(",")
    rig.settle()
    assert over(rig).panel.plan.table.rows.cells[0][5] == "€1,437.00"


def test_an_old_log_comes_in_by_enter_and_counts_nowhere(opened: Open, tmp_path: Path) -> None:
    old = written(tmp_path / "old.csv", "Date,Amount,Guest\n03/04/2024,20.00,Ada\n05/06/2024,7.50,Bea\nnever,1,Cy\n")
    rig = opened("MM", labels, old)
    command(rig, "old log")
    assert over(rig).panel.question is not None
    rig.keys.press("D")
    rig.settle()
    view = over(rig).panel.plan
    assert [tile.count for tile in view.tiles] == [2, 1, 0]
    assert "€27.50, 3 Apr 2024 to 5 Jun 2024" in view.note.text()
    rig.keys.press("Return")
    rig.settle()
    assert over(rig).panel.banner.text() == "2 rows are in: €27.50, outside every cap and total. 1 row was left out."
    assert count(rig, "note") == 3
    assert view.tiles[0].accessibleName() == "2 brought in"


def test_columns_without_a_word_give_way_where_text_is_large(opened: Open, tmp_path: Path, app: QApplication) -> None:
    old = written(tmp_path / "old.csv", "Date,Amount,Guest\n2024-04-03,20.00,Ada Example\n")
    rig = opened("MM", labels, old)
    command(rig, "old log")
    table, view = over(rig).panel.plan.table, over(rig).panel.plan
    hidden = [table.isColumnHidden(n) for n in range(table.rows.columnCount())]
    assert not any(hidden), "with room for all of them they stand"
    theme.apply_theme(app, "light", 2.0)
    rig.settle()
    headings = [table.rows.columns[n].heading for n in range(8) if not table.isColumnHidden(n)]
    assert {"Line", "Day", "Value", "Guest"} <= set(headings)
    assert not {"Room", "Given by"} & set(headings)
    assert view.note.height() >= view.note.heightForWidth(view.note.width()), "all that is said is seen"


def test_a_log_with_half_its_rows_wrong_two_orders_of_dates_and_two_locales_names_each_row(
    opened: Open, tmp_path: Path
) -> None:
    rows = {
        "13/04/2024;13,50;": "", "04/25/2024;1.234,00;": "", "2024-05-06;1,234.50;": "",
        "03/04/2024;1,00;": "03/04/2024 can be two days, as this list writes both orders",
        "2024-05-06;1.234;": "1.234 can be read in two ways: write it with its decimals.",
        "2024-05-06;(5,00);": "(5,00) is below zero",
    }  # fmt: skip
    rig = opened("MM", labels, written(tmp_path / "old.csv", "\n".join(("Date;Amount;Notes", *rows)) + "\n"))
    before = rig.work(lambda ledger: ledger.query("SELECT max(seq) FROM journal")[0][0])
    command(rig, "old log")
    until(rig, lambda: over(rig).panel.plan.isVisible())
    panel = over(rig).panel
    assert [tile.count for tile in panel.plan.tiles][:2] == [3, 3]
    while not panel.plan.tiles[0].hasFocus():
        rig.keys.press("Tab")
    rig.keys.press("Right")
    rig.settle()
    said = [" ".join(cells) for cells in panel.plan.table.rows.cells]
    for reason in filter(None, rows.values()):
        assert [reason in row for row in said].count(True) == 1, reason
    assert rig.work(lambda ledger: ledger.query("SELECT max(seq) FROM journal")[0][0]) == before
    rig.keys.press("Esc")
    rig.settle()
    assert rig.work(lambda ledger: ledger.query("SELECT max(seq) FROM journal")[0][0]) == before, (
        "put away, nothing is in"
    )
    command(rig, "old log")
    until(rig, lambda: over(rig).panel.plan.isVisible())
    rig.keys.press("Return")
    until(rig, lambda: over(rig).panel.plan.plan.done)
    assert (
        over(rig).panel.banner.text() == "3 rows are in: €2,482.00, outside every cap and total. 3 rows were left out."
    )
    assert count(rig, "note") == 3 + 1, "each row that can be read in one way only, and the record of the file"


def test_an_old_log_that_is_stopped_says_how_much_is_in_and_goes_on_with_the_same_file(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "AT_ONCE", 1)
    monkeypatch.setattr(log_job, "_SLICE", 0.0)
    rows = "".join(f"2024-03-{n:02d},1.00\n" for n in range(1, 21))
    rig = opened("MM", labels, written(tmp_path / "old.csv", f"Date,Amount\n{rows}"))
    command(rig, "old log")
    until(rig, lambda: over(rig).panel.plan.isVisible())
    panel, job = over(rig).panel, over(rig).panel.job
    assert isinstance(job, log_job.OldLogJob)

    def stop(_part: float, done: int, total: int) -> None:
        if total and done == 5:
            job.progressed.disconnect(stop)
            rig.keys.press("Esc")

    job.progressed.connect(stop)
    rig.keys.press("Return")
    until(rig, lambda: not job.running)
    among = count(rig, "note") // 2  # a line and its record for each
    assert 5 <= among < 20
    assert panel.banner.text() == (
        f"{among} of 20 rows were gone through: {among} are in and on record. The same file again goes on from there."
    )
    rig.keys.press("Return")
    until(rig, lambda: panel.plan.plan.done)
    assert panel.banner.text() == f"{20 - among} rows are in: €{20 - among}.00, outside every cap and total."
    assert count(rig, "note") == 40


def test_what_each_column_of_an_old_log_is_read_as_is_seen_and_changed_by_keys(opened: Open, tmp_path: Path) -> None:
    rows = "2024-04-03,20.00,12.00,Ada,late\n2024-06-05,7.50,5.00,Bea,early\n"
    rig = opened("MM", labels, written(tmp_path / "old.csv", f"Date,Amount,Our cost,Guest,Shift\n{rows}"))
    command(rig, "old log")
    until(rig, lambda: over(rig).panel.plan.isVisible())
    panel = over(rig).panel
    assert isinstance(panel, OldLogPanel)
    assert "€27.50" in panel.plan.note.text()
    rig.keys.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Return")
    assert panel.map.isVisible()
    shown = [(box.accessibleName(), box.currentData()) for box in panel.map.boxes]
    assert shown == [("Date", "date"), ("Amount", "value"), ("Our cost", "cost"), ("Guest", "guest"), ("Shift", "")]
    rig.keys.press("Esc")
    assert panel.plan.isVisible()
    rig.keys.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Return")
    rig.keys.press("Tab", "Down")
    assert panel.map.wrong.text() == "Cost is chosen twice."
    assert not panel.map.go.isEnabled()
    rig.keys.press("Tab", "Up", "Tab", "Tab", "End")
    rig.keys.press("Return")
    until(rig, panel.plan.isVisible)
    found = {"date": "Date", "value": "Our cost", "cost": "Amount", "guest": "Guest", "note": "Shift"}
    assert dict(panel.plan.plan.columns) == found
    assert "€17.00" in panel.plan.note.text()


def test_a_rep_is_offered_neither(opened: Open, tmp_path: Path) -> None:
    rig = opened("RR", labels)
    offered = {c.key for c in actions.offered(rig.window.commands(), rig.window.link.person)}
    assert not offered & {"bring.bills", "bring.log"}
    assert "bring.document" in offered


def closed(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 2000)
    hotel.close()
    write_report(hotel.ledger, hotel.ledger.path.parent / "shift.pdf", hotel.now, number=1)


def drop(rig: DeskRig, path: Path, page: str) -> bool:
    """Drop a file on a page as the window system would: the innermost widget that wants it takes it."""
    rig.window.pages.show_page(page)
    rig.settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    widget = rig.window.pages.findChild(QWidget, page)
    while widget is not None:
        enter = QDragEnterEvent(widget.rect().center(), copy, data, Qt.MouseButton.LeftButton, none)
        enter.ignore()
        if widget.acceptDrops() and QApplication.sendEvent(widget, enter) and enter.isAccepted():
            fall = QDropEvent(QPointF(widget.rect().center()), copy, data, Qt.MouseButton.LeftButton, none)
            QApplication.sendEvent(widget, fall)
            rig.settle()
            return True
        widget = widget.parentWidget()
    return False


@pytest.mark.parametrize("page", ["desk", "guests"])
def test_a_report_dropped_anywhere_says_what_it_is(opened: Open, tmp_path: Path, page: str) -> None:
    rig = opened("RR", closed)
    assert drop(rig, next(tmp_path.rglob("shift.pdf")), page)
    assert "shift.pdf: S1 is authentic" in rig.window.workplace.document.text()


def test_what_is_wrong_with_a_document_is_said_calmly(opened: Open, tmp_path: Path) -> None:
    rig = opened("LL", closed)
    whole = next(tmp_path.rglob("shift.pdf")).read_bytes()
    middle = bytearray(whole)
    middle[len(whole) // 2] ^= 1
    for data, said in (
        (whole[: len(whole) // 2], "is cut short"),
        (b"%PDF-1.4\n%%EOF\n", "holds no proof"),
        (bytes(middle), "altered"),
    ):
        given = tmp_path / "given.pdf"
        given.write_bytes(data)
        assert drop(rig, given, "desk")
        assert said in rig.window.workplace.document.text()
        assert rig.window.workplace.document.text() == f"given.pdf: {verified(rig, given)}", "as `verify --report` says"


def verified(rig: DeskRig, file: Path) -> str:
    """The sentence of `latitude verify --report`."""
    done = subprocess.run(
        [sys.executable, "-m", "tracker", "--data-dir", str(rig.thread.path.parent), "verify", "--report", str(file)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout.splitlines()[-1]


def test_a_document_is_chosen_by_keys_and_put_away_with_the_lock(opened: Open, tmp_path: Path) -> None:
    rig = opened("LL", closed, tmp_path / "nowhere.pdf")
    command(rig, "check a doc")
    assert "There is no file" in rig.window.workplace.document.text()
    rig.window.lock()
    assert rig.window.workplace.document.isHidden()


def test_another_file_is_not_taken_by_the_window(opened: Open, tmp_path: Path) -> None:
    rig = opened("LL", closed)
    assert not drop(rig, written(tmp_path / "list.txt", "x"), "desk")


def test_a_report_with_one_printed_digit_changed_is_said_to_be_altered(opened: Open, tmp_path: Path) -> None:
    """Its proof is whole and its pages are well made: only the figure on them is another."""
    rig = opened("LL", closed)
    facts = rig.work(lambda ledger: shift_facts(ledger, 1, rig.clock()))
    whole = next(tmp_path.rglob("shift.pdf"))
    given = tmp_path / "given.pdf"
    given.write_bytes(drawn(facts))
    assert drop(rig, given, "desk")
    assert "is authentic" in rig.window.workplace.document.text()
    (line,) = facts.lines
    given.write_bytes(drawn(replace(facts, lines=(replace(line, cost=line.cost + 700),))))
    assert words(given.read_bytes()) == words(whole.read_bytes()).replace("20.00 20.00 RR", "20.00 27.00 RR")
    assert given.read_bytes() != whole.read_bytes()
    assert drop(rig, given, "desk")
    assert "altered" in rig.window.workplace.document.text()
