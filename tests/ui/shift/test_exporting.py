"""Reports go to files: proposed by number and day, whole or not at all, and again to the same bytes."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from threading import Event

import pytest

from tests.rig import Hotel
from tests.ui.shift.conftest import Start
from tracker.desk import documents
from tracker.desk.documents import Facts
from tracker.desk.signing import keys
from tracker.ui.paper import exporting
from tracker.ui.paper.words import short_hash
from tracker.ui.widgets import ShortcutButton

pytestmark = pytest.mark.by_lot("papers of a shift", 10)


def closed(hotel: Hotel) -> None:
    hotel.post(hotel.guest("<b>Ada</b> Example", "414"), 2000)
    hotel.close("LL", "All quiet.")


def test_the_report_is_drawn_at_close_and_its_hash_is_the_files(start: Start) -> None:
    desk = start("LL", lambda hotel: _open(hotel))
    desk.press("Ctrl+Return", "Return")
    proof = desk.page.now.head.proof.text()
    assert proof.startswith("Head ")
    desk.press("Return")
    written = desk.folder / "Shift 1 2026-11-23.pdf"
    assert short_hash(hashlib.sha256(written.read_bytes()).hexdigest()) in proof
    assert desk.page.now.head.proof.text() == proof


def _open(hotel: Hotel) -> None:
    hotel.post(hotel.guest("Ada Example", "414"), 2000)


def test_the_name_has_number_and_day_and_no_guest(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+E")
    assert [p.name for p in desk.asked] == ["Shift 1 2026-11-23.pdf"]
    assert (desk.folder / "Shift 1 2026-11-23.pdf").read_bytes().startswith(b"%PDF")
    assert "Shift 1 2026-11-23.pdf is in" in desk.page.banner.text()


def test_after_an_export_enter_opens_the_pdf(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+E", "Return")
    assert desk.opened == [desk.folder / "Shift 1 2026-11-23.pdf"]
    assert desk.page.bar.open_pdf.isVisible()


def test_a_pdf_that_is_gone_is_said_rather_than_opened(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+E")
    (desk.folder / "Shift 1 2026-11-23.pdf").unlink()
    desk.press("Return")
    assert desk.opened == []
    assert "is not there any more" in desk.page.banner.text()


def test_a_folder_that_vanished_is_said_and_trying_again_writes(start: Start) -> None:
    desk = start("LL", closed)
    desk.answer = desk.folder / "gone" / "report.pdf"
    desk.press("Ctrl+E")
    assert "is not there: choose one that is" in desk.page.banner.text()
    assert desk.rig.link.fault is None
    desk.answer.parent.mkdir()
    desk.press("Return")
    assert desk.answer.read_bytes().startswith(b"%PDF")


def test_another_place_can_be_chosen(start: Start) -> None:
    desk = start("LL", closed)
    desk.answer = desk.folder / "gone" / "report.pdf"
    desk.press("Ctrl+E")
    desk.answer = None
    desk.press("Tab", "Return")
    assert (desk.folder / "Shift 1 2026-11-23.pdf").is_file()


def test_a_pdf_that_cannot_be_written_leaves_posting_on(start: Start, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    desk = start("LL", closed)
    real = Path.replace

    def busy(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", busy)
    desk.press("Ctrl+E")
    assert "could not be written" in desk.page.banner.text()
    assert desk.rig.link.fault is None
    assert list(desk.folder.iterdir()) == []
    monkeypatch.setattr(Path, "replace", real)
    desk.press("Return")
    assert [p.name for p in desk.folder.iterdir()] == ["Shift 1 2026-11-23.pdf"]


def test_the_ledger_itself_is_never_overwritten(start: Start) -> None:
    desk = start("LL", closed)
    desk.answer = desk.folder.parent / "latitude.ledger"
    desk.press("Ctrl+E")
    assert "is the ledger itself" in desk.page.banner.text()


def test_an_export_that_is_called_off_writes_nothing(start: Start) -> None:
    desk = start("LL", closed)
    desk.page.exporting.ask_where = lambda _page, _title, _file: None
    desk.press("Ctrl+E")
    assert list(desk.folder.iterdir()) == []
    assert desk.page.banner.isHidden()


def test_a_look_at_the_open_shift_says_so_in_its_name(start: Start) -> None:
    desk = start("LL", _open)
    desk.press("Ctrl+E")
    assert [p.name for p in desk.folder.iterdir()] == ["Shift 1 so far 2026-11-23 12.00.pdf"]
    assert desk.page.now.head.name.text() == "Shift 1"


def test_a_closed_shift_prints_again_to_the_same_bytes(start: Start) -> None:
    def two(hotel: Hotel) -> None:
        closed(hotel)
        hotel.later(hours=1)
        hotel.post(hotel.guest("Ben Sample", "415"), 900)

    desk = start("LL", two)
    desk.press("Ctrl+Tab", "Return")
    first = (desk.folder / "Shift 1 2026-11-23.pdf").read_bytes()
    desk.rig.clock.put(hours=5)
    desk.answer = desk.folder / "again.pdf"
    desk.press("Esc", "Ctrl+E")
    assert desk.answer.read_bytes() == first


def test_what_is_pressed_before_the_closed_shifts_are_read_waits_for_them(start: Start) -> None:
    desk = start("LL", closed)
    go = Event()
    desk.rig.thread.submit(lambda _ledger: go.wait(10))
    desk.rig.keys.press("Ctrl+Tab", "Ctrl+E")
    go.set()
    desk.settle()
    assert [p.name for p in desk.folder.iterdir()] == ["Shift 1 2026-11-23.pdf"]


def test_a_business_day_prints(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+Tab")
    desk.tab_to(desk.page.past.day.table)
    desk.press("Return")
    assert [p.name for p in desk.folder.iterdir()] == ["Business day 2026-11-23.pdf"]


def test_a_rep_exports_nothing(start: Start) -> None:
    desk = start("RR", closed)
    assert not desk.page.bar.export.isVisible()
    desk.press("Ctrl+E", "Ctrl+Tab", "Return")
    desk.tab_to(desk.page.past.day.table)
    desk.press("Return")
    assert desk.asked == []
    assert desk.page.bar.who.text() == "A lead exports and rolls the day: LL · L2 · MM"
    assert [b for b in desk.page.past.findChildren(ShortcutButton) if b.isVisible()] == []


def test_a_long_layout_says_so_and_can_be_stopped(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written after Stop, the desk goes on meanwhile, and trying again writes."""
    desk, going, drawn = start("LL", closed), Event(), documents.drawn

    def slow(facts: Facts) -> bytes:
        going.wait(10)
        return drawn(facts)

    desk.page.printing._last = None
    monkeypatch.setattr(documents, "drawn", slow)
    monkeypatch.setattr(exporting, "PATIENCE", 10)
    desk.answer = desk.folder / "shift.pdf"
    desk.rig.keys.press("Ctrl+E")
    desk.qtbot.waitUntil(lambda: [b.text() for b in desk.page.banner.buttons()] == ["Stop"], timeout=5000)
    assert desk.page.banner.text() == "Laying out shift.pdf. The desk goes on meanwhile."
    assert desk.page.banner.buttons()[0].hasFocus()
    desk.rig.keys.press("Return")
    going.set()
    desk.settle()
    assert desk.page.banner.text() == "The export was stopped. No file was written."
    assert not desk.answer.exists()
    desk.press("Return")
    assert desk.answer.exists()


def test_the_handover_sheet_is_printed_from_the_note_and_by_its_key(start: Start) -> None:
    desk = start("LL", _open)
    desk.press("Ctrl+Shift+H")
    assert [p.name for p in desk.folder.iterdir()] == ["Handover 1 so far 2026-11-23 12.00.pdf"]
    desk.press("Esc", "Ctrl+Return", "Return")
    assert desk.count("shift_close") == 1
    desk.tab_to(desk.page.now.note.sheet)
    desk.press("Return")
    assert desk.asked[-1].name == "Handover 1 2026-11-23.pdf"
    first = (desk.folder / "Handover 1 2026-11-23.pdf").read_bytes()
    desk.answer = desk.folder / "again.pdf"
    desk.press("Esc", "Ctrl+Tab", "Ctrl+Shift+H")
    assert desk.answer.read_bytes() == first


def test_the_line_up_is_about_the_last_day_that_is_over(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+Shift+L")
    assert "No business day is over yet" in desk.page.banner.text()
    assert desk.asked == []


def test_the_line_up_is_printed_from_the_days(start: Start) -> None:
    def next_day(hotel: Hotel) -> None:
        closed(hotel)
        hotel.later(days=1).post(hotel.guest("Ben Sample", "415"), 900)

    desk = start("LL", next_day)
    desk.press("Ctrl+Shift+L")
    assert desk.asked[-1].name == "Line-up 2026-11-23.pdf"
    desk.press("Esc", "Ctrl+Tab")
    desk.tab_to(desk.page.past.day.line_up)
    desk.press("Return")
    assert [p.name for p in desk.asked] == ["Line-up 2026-11-23.pdf"] * 2


def test_a_rep_prints_no_handover_and_no_line_up(start: Start) -> None:
    desk = start("RR", closed)
    assert not desk.page.now.note.sheet.isVisible()
    desk.press("Ctrl+Shift+H", "Ctrl+Shift+L", "Ctrl+Tab", "Ctrl+Shift+H")
    assert desk.asked == []


def _signing_without_a_key(hotel: Hotel) -> None:
    keys.turn(hotel.ledger, True, hotel.people["MM"], hotel.now)
    closed(hotel)
    (hotel.ledger.path.parent / keys.KEY).unlink()


def test_a_signature_that_failed_shows_until_a_document_is_signed(start: Start) -> None:
    desk = start("LL", _signing_without_a_key)
    folder = desk.rig.thread.path.parent
    assert not desk.page.now.head.unsigned.isVisible()
    desk.press("Ctrl+E")
    assert (desk.folder / "Shift 1 2026-11-23.pdf").read_bytes().startswith(b"%PDF")
    assert desk.page.now.head.unsigned.isVisible()
    assert "The last document is not signed" in desk.page.now.head.unsigned.text()
    assert "The last document is not signed" in desk.rig.window.workplace.status.accessibleDescription()
    (folder / keys.CERTIFICATE).unlink()
    person, now = desk.rig.people["MM"], desk.rig.clock()
    desk.rig.work(lambda ledger: keys.turn(ledger, False, person, now))
    desk.rig.work(lambda ledger: keys.turn(ledger, True, person, now))
    desk.press("Ctrl+E")
    assert not desk.page.now.head.unsigned.isVisible()
    assert "not signed" not in desk.rig.window.workplace.status.accessibleDescription()


@pytest.mark.by_lot("a close unsigned", 1)
@pytest.mark.parametrize("trouble", ["gone", "rubbish", "no library"])
def test_a_signature_that_fails_blocks_no_close(start: Start, trouble: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def signing(hotel: Hotel) -> None:
        keys.turn(hotel.ledger, True, hotel.people["MM"], hotel.now)
        _open(hotel)

    desk = start("LL", signing)
    key = desk.rig.thread.path.parent / keys.KEY
    if trouble == "no library":
        monkeypatch.setitem(sys.modules, "pyhanko.pdf_utils.incremental_writer", None)
    else:
        key.unlink()
        if trouble == "rubbish":
            key.write_bytes(b"rubbish")
    desk.press("Ctrl+Return", "Return")
    assert desk.count("shift_close") == 1
    assert not desk.page.closing.active
    desk.press("Ctrl+E")
    desk.press("Ctrl+E")
    assert [file.name for file in desk.folder.iterdir()] == ["Shift 1 2026-11-23.pdf"]
    assert "The last document is not signed" in desk.page.now.head.unsigned.text()
    assert desk.count("shift_close") == 1


def test_it_is_still_said_after_a_restart_and_no_longer_once_signing_is_off(start: Start) -> None:
    def failed_yesterday(hotel: Hotel) -> None:
        _signing_without_a_key(hotel)
        documents.write_report(hotel.ledger, hotel.ledger.path.parent / "shift.pdf", hotel.now, number=1)

    desk = start("LL", failed_yesterday)
    assert desk.page.now.head.unsigned.isVisible()
    assert "not signed" in desk.rig.window.workplace.status.accessibleDescription()
    person, now = desk.rig.people["MM"], desk.rig.clock()
    desk.rig.work(lambda ledger: keys.turn(ledger, False, person, now))
    desk.rig.link.refresh()  # as the settings do
    desk.settle()
    assert not desk.page.now.head.unsigned.isVisible()
    assert "not signed" not in desk.rig.window.workplace.status.accessibleDescription()
