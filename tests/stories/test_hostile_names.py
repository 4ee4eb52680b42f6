"""Stories 27 and 28: names of every script and names that mean harm, as written in the report and inert in a sheet."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tests.rig import Hotel
from tracker.desk import documents
from tracker.desk.export import write_export
from tracker.domain.gesture import Kind

NAMES = [
    "王小明",
    "عبد الله",
    "<b>",
    "<img src=/etc/passwd>",
    "W" * 200,
    "김하늘",
    "שרה לוי",
    "Ωmega Παπαδόπουλος",
    "&amp; & <",
]
FORMULAS = ["=HYPERLINK(0)", "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0"]

_opened: list[str] = []
_listening = False


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if _listening and event == "open" and isinstance(arguments[0], str):
        _opened.append(arguments[0])


sys.addaudithook(_listen)


@pytest.mark.parametrize("name", NAMES)
def test_27_a_name_prints_as_written_and_opens_no_file(hotel: Hotel, tmp_path: Path, name: str) -> None:
    global _listening
    stay = hotel.guest(name)
    hotel.post(stay, 2000, kind=Kind.FREE_LABEL, note=name, details={"item": name})
    hotel.close(note=name)
    _opened.clear()
    _listening = True
    try:
        written = documents.write_report(hotel.ledger, tmp_path / "shift.pdf", hotel.now, number=1)
    finally:
        _listening = False
    assert not [path for path in _opened if "passwd" in path]
    document = pdfium.PdfDocument(written.file)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    squeezed = "".join(text.split())
    if name.isascii():
        assert "".join(name.split()) in squeezed.replace("\ufffe", "").replace("\x02", "")
    assert "\N{WHITE SQUARE}" not in text
    assert "\N{REPLACEMENT CHARACTER}" not in text


@pytest.mark.parametrize("name", NAMES)
def test_27_the_same_report_is_the_same_bytes(hotel: Hotel, tmp_path: Path, name: str) -> None:
    hotel.post(hotel.guest(name), 2000, note=name)
    hotel.close()
    first = documents.write_report(hotel.ledger, tmp_path / "a.pdf", hotel.now, number=1)
    hotel.later(days=1).post(hotel.guest("Later Guest", "413"), 100, confirmed={"clock_jump", "similar_line"})
    again = documents.write_report(hotel.ledger, tmp_path / "b.pdf", hotel.now, number=1)
    assert first.sha256 == again.sha256
    assert first.file.read_bytes() == again.file.read_bytes()


@pytest.mark.parametrize("name", FORMULAS)
def test_28_a_formula_stays_text_in_the_export(hotel: Hotel, tmp_path: Path, name: str) -> None:
    hotel.post(hotel.guest(name), 2000, note=name, details={"reference": name})
    write_export(hotel.ledger, "csv", tmp_path / "journal.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "journal.csv").read_text(encoding="utf-8-sig"))))
    cells = [cell for row in rows for cell in row if name in cell]
    assert cells
    assert {cell[0] for cell in cells} == {"'"}
    for row in rows[1:]:
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t", "\r"))
            if cell.startswith("-"):
                float(cell)
