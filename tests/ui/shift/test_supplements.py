"""Story 22 through the window: a late correction is marked among the closed shifts, and Ctrl+E offers the supplement."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from tests.reports.reading import words
from tests.rig import Hotel
from tests.ui.shift.conftest import ShiftDesk, Start
from tracker.desk import documents
from tracker.desk.documents import Facts
from tracker.desk.proof import check_report
from tracker.desk.supplements import issuing
from tracker.ui import theme
from tracker.ui.paper import exporting

pytestmark = pytest.mark.by_lot("supplements in the window", 4)


def corrected(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "414")
    posted = hotel.post(stay, 6000)
    hotel.close()
    hotel.later(hours=2).post(stay, 900)
    hotel.close()
    hotel.later(hours=20).reverse(posted, by="LL", reason="not delivered")


def marks(desk: ShiftDesk) -> list[str]:
    rows = desk.page.past.shifts.table.rows
    return [row.cells[-1] for row in map(rows.row, range(rows.rowCount())) if row is not None]


def test_22_ctrl_e_offers_the_supplement_and_the_report(start: Start) -> None:
    desk = start("LL", corrected)
    desk.press("Ctrl+Tab")
    assert marks(desk) == ["", "1 late correction"]
    desk.press("Down", "Ctrl+E")
    assert desk.asked == []
    assert desk.page.banner.text().startswith("Shift 1 has 1 late correction since it was closed")
    desk.press("Return")
    assert [p.name for p in desk.asked] == ["Shift 1 supplement 1 2026-11-23.pdf"]
    written = desk.folder / "Shift 1 supplement 1 2026-11-23.pdf"
    now = desk.rig.clock.now
    assert desk.rig.work(lambda ledger: check_report(ledger, written, now)).ok
    assert desk.count("export") == 1
    assert marks(desk) == ["", "1 late correction, 1/S1"]

    first = written.read_bytes()
    desk.press("Esc", "Ctrl+E", "Return")
    assert written.read_bytes() == first
    assert desk.count("export") == 1


def test_22_the_report_itself_stays_what_it_was(start: Start) -> None:
    desk = start("LL", corrected)
    desk.press("Ctrl+Tab", "Down", "Return", "Tab", "Return")
    assert [p.name for p in desk.asked] == ["Shift 1 2026-11-23.pdf"]
    assert desk.count("export") == 0


def test_a_folder_that_is_not_there_spends_no_number(start: Start) -> None:
    desk = start("LL", corrected)
    desk.answer = desk.folder / "gone" / "s.pdf"
    desk.press("Ctrl+Tab", "Down", "Ctrl+E", "Return")
    assert "is not there: choose one that is" in desk.page.banner.text()
    assert desk.count("export") == 0
    desk.answer.parent.mkdir()
    desk.press("Return")
    assert desk.answer.read_bytes().startswith(b"%PDF")
    assert desk.count("export") == 1


@pytest.mark.parametrize("way", ["the folder vanishes", "Stop"])
def test_what_fails_after_the_number_was_given_out_spends_no_further_number(
    start: Start, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """The number is in the journal before a page is drawn: trying again prints that supplement, never the next."""
    desk, going, real = start("LL", corrected), Event(), documents.drawn

    def slow(facts: Facts) -> bytes:
        assert going.wait(10)
        return real(facts)

    monkeypatch.setattr(documents, "drawn", slow)
    monkeypatch.setattr(exporting, "PATIENCE", 10)
    desk.answer = desk.folder / "later" / "s.pdf"
    desk.answer.parent.mkdir()
    desk.press("Ctrl+Tab", "Down", "Ctrl+E")
    desk.rig.keys.press("Return")
    desk.qtbot.waitUntil(lambda: [b.text() for b in desk.page.banner.buttons()] == ["Stop"], timeout=5000)
    assert desk.count("export") == 1
    if way == "Stop":
        desk.rig.keys.press("Return")
    else:
        desk.answer.parent.rmdir()
    going.set()
    desk.settle()
    said = "The export was stopped" if way == "Stop" else "is not there"
    assert said in desk.page.banner.text()
    assert not desk.answer.exists()
    desk.answer.parent.mkdir(exist_ok=True)
    desk.press("Return")
    assert marks(desk) == ["", "1 late correction, 1/S1"]
    assert "1/S1" in words(desk.answer.read_bytes()).replace(" ", "")
    now, written = desk.rig.clock.now, desk.answer
    found = desk.rig.work(lambda ledger: check_report(ledger, written, now))
    assert (found.ok, found.document, desk.count("export")) == (True, "S1.1", 1)


def test_a_shift_that_was_not_corrected_is_exported_at_once(start: Start) -> None:
    desk = start("LL", corrected)
    desk.press("Ctrl+Tab", "Ctrl+E")
    assert [p.name for p in desk.asked] == ["Shift 2 2026-11-23.pdf"]


def test_22_the_old_day_shows_its_restated_total(start: Start) -> None:
    desk = start("LL", corrected)
    desk.press("Ctrl+Tab")
    rows = desk.page.past.day.table.rows
    shown = [row.cells for row in map(rows.row, range(rows.rowCount())) if row is not None]
    assert shown == [("Tue 24 Nov · so far", "0", "−€60.00"), ("Mon 23 Nov · restated €9.00", "2", "€69.00")]
    desk.tab_to(desk.page.past.day.table)
    desk.press("Down", "Ctrl+E")
    (asked,) = desk.asked
    assert "Business-day report, restated" in words((desk.folder / asked.name).read_bytes())


def corrected_three_times(hotel: Hotel) -> None:
    stay = hotel.guest("Ada Example", "414")
    posted = [hotel.post(stay, amount) for amount in (1000, 2000, 3000)]
    hotel.close()
    for at, one in enumerate(posted, 1):
        hotel.later(hours=2).reverse(one, by="LL")
        if at < len(posted):
            issuing.supplement(hotel.ledger, 1, at, hotel.people["LL"], hotel.now)
    hotel.close()


def test_what_is_offered_fits_a_small_window_at_200_percent(start: Start) -> None:
    desk = start("LL", corrected_three_times)
    desk.rig.window.resize(1280, 720)
    theme.apply_theme(QApplication.instance(), "light", 2.0)  # type: ignore[arg-type]  # it is there
    desk.press("Ctrl+Tab", "Down", "Ctrl+E")
    assert [b.text() for b in desk.page.banner.buttons()] == [
        "Supplement 1/S3…",
        "Supplement 1/S2…",
        "Report of shift 1…",
    ]
    assert desk.page.minimumSizeHint().width() <= desk.rig.window.width() == 1280
    desk.press("Tab", "Return")
    assert [p.name for p in desk.asked] == ["Shift 1 supplement 2 2026-11-23.pdf"]
    assert desk.count("export") == 2
