"""Documents are looked at before they leave the house, and printed; what cannot be shown or printed is one sentence."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from tests.rig import Hotel
from tests.ui.shift.conftest import ShiftDesk, Start
from tracker.ui.preview import pages
from tracker.ui.preview.over import PreviewOver
from tracker.ui.settings.signing import SigningCard

pytestmark = pytest.mark.by_lot("papers looked at", 6)


def closed(hotel: Hotel) -> None:
    for number in range(8):
        hotel.later(minutes=1).post(hotel.guest(f"Guest {number}", str(100 + number)), 1000, by="LL")
    hotel.close("LL")


def over(desk: ShiftDesk) -> PreviewOver:
    found = desk.rig.window.findChild(PreviewOver)
    assert found is not None
    view = found.panel.view
    desk.qtbot.waitUntil(
        lambda: not desk.page.printing.busy() and not view.pages.busy() and (view.sharp() or not view.placeholder.isHidden()),
        timeout=20_000,
    )  # fmt: skip
    return found


def to_file(desk: ShiftDesk, file: Path) -> None:
    """A printer that prints into a file."""

    def choose(_parent: object, _name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return printer

    on_paper = desk.page.exporting.looking.on_paper
    on_paper.choose, on_paper.any_printer = choose, lambda: True


def printed(desk: ShiftDesk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.page.exporting.looking.on_paper.busy(), timeout=20_000)


def test_a_closed_report_is_looked_at_from_its_list(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+Tab", "Ctrl+R")
    shown = over(desk)
    assert shown.panel.title.text() == "Shift 1 2026-11-23"
    assert shown.panel.view.count() > 1
    assert "Guest 0" in " ".join(sheet.words for sheet in shown.panel.view._sheets)
    desk.press("PgDown")
    assert over(desk).panel.view.accessibleName().startswith("Page 2 of")
    desk.press("Esc")
    assert not shown.isVisible()
    assert shown.panel.view.pages.data() == b"", "what holds names is let go"
    assert desk.page.past.shifts.table.hasFocus()


def test_a_business_day_is_looked_at_from_its_list(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+Tab")
    desk.tab_to(desk.page.past.day.table)
    desk.press("Down", "Ctrl+R")
    assert over(desk).panel.title.text() == "Business day 2026-11-23"


def test_an_interim_look_has_no_number_and_says_so(start: Start) -> None:
    def still_open(hotel: Hotel) -> None:
        hotel.post(hotel.guest(), 2000)

    desk = start("LL", still_open)
    desk.press("Ctrl+R")
    assert "Interim report" in over(desk).panel.view._sheets[0].words
    assert desk.count("shift_close") == 0


def test_what_was_exported_can_be_looked_at(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+E", "Tab", "Tab", "Return")
    assert over(desk).panel.view.count() > 1


def test_nothing_of_it_stands_before_the_lock(start: Start) -> None:
    desk = start("LL", closed)
    desk.press("Ctrl+R")
    shown = over(desk)
    desk.press("Ctrl+L")
    assert not shown.isVisible()
    assert shown.panel.view.pages.data() == b""


def test_every_page_goes_to_the_printer(start: Start, tmp_path: Path) -> None:
    desk = start("LL", closed)
    to_file(desk, tmp_path / "paper.pdf")
    desk.press("Ctrl+R")
    count = over(desk).panel.view.count()
    desk.press("Ctrl+P")
    printed(desk)
    assert "went to the printer" in desk.status()
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as paper:
        assert len(paper) == count
        wide, high = paper[0].get_size()
        assert (round(wide), round(high)) == (595, 842)
        shades = set(paper[0].render(scale=0.2).buffer)
        assert len(shades) > 20, "the page is drawn on it"


def test_a_printer_that_is_not_there_is_one_sentence(start: Start) -> None:
    desk = start("LL", closed)
    desk.page.exporting.looking.on_paper.any_printer = lambda: False
    desk.press("Ctrl+R")
    over(desk)
    desk.press("Ctrl+P")
    assert desk.status() == "No printer is set up on this computer: export the PDF and print it elsewhere"


def test_without_a_printer_a_close_goes_on_and_no_number_is_spent(start: Start) -> None:
    def corrected(hotel: Hotel) -> None:
        closed(hotel)
        posted = hotel.later(hours=1).post(hotel.guest("Ben Sample", "415"), 900)
        hotel.close()
        hotel.later(hours=1).reverse(posted, by="LL")

    desk = start("LL", corrected)
    desk.page.exporting.looking.on_paper.any_printer = lambda: False
    said, no_printer = [], "No printer is set up on this computer: export the PDF and print it elsewhere"
    desk.rig.link.said.connect(lambda *told: said.append(told[0]))
    desk.press("Ctrl+P", "Ctrl+Return", "Ctrl+P")
    assert desk.page.closing.active
    desk.press("Return", "Return", "Return")
    assert desk.count("shift_close") == 3
    desk.press("Ctrl+Tab", "Down", "Ctrl+P")
    assert said == [no_printer, "Shift 3 is closed. Its report is frozen", no_printer]
    assert (desk.count("shift_close"), desk.count("export")) == (3, 0), "printing gives out no supplement's number"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_take_it_is_one_sentence(start: Start, tmp_path: Path) -> None:
    desk = start("LL", closed)
    to_file(desk, tmp_path / "no such folder" / "paper.pdf")
    desk.press("Ctrl+R")
    over(desk)
    desk.press("Ctrl+P")
    printed(desk)
    assert desk.status() == "The printer did not take it: see that it is on and connected, then print again"


def test_a_page_that_cannot_be_drawn_is_a_sentence(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = start("LL", closed)

    def broken(_data: bytes) -> object:
        raise pages.UnreadableError

    monkeypatch.setattr(pages, "_document", broken)
    desk.press("Ctrl+R")
    assert over(desk).panel.view.accessibleName() == "The pages cannot be shown here"


def test_bytes_that_are_no_pdf_are_told_apart() -> None:
    with pytest.raises(pages.UnreadableError):
        pages.picture(b"%PDF-1.4 cut short", 0, 100)


def test_a_manager_turns_signing_on_and_the_export_says_so(start: Start) -> None:
    desk = start("MM", closed)
    desk.press("F10", "Right", "Right")
    section = desk.rig.window.findChild(SigningCard)
    assert section is not None
    desk.tab_to(section.press)
    desk.press("Space")
    assert "On. The key of this desk is" in section.said.text()
    desk.press("F3", "Ctrl+E")
    assert desk.page.banner.text().endswith(", signed.")
    (desk.rig.link.path.parent / "signing.key").unlink()
    desk.press("Esc", "Ctrl+E")
    assert "is not signed" in desk.page.banner.text()
    assert len(desk.asked) == 2, "and it is written all the same"
