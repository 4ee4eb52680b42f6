"""Every table that leaves the house, opened by LibreOffice in several countries: numbers, dates and texts are what they were."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree  # reads what LibreOffice itself wrote
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.rig import Hotel, found
from tracker.desk import posting_list
from tracker.desk.export import write_export
from tracker.desk.export.dialect import COMMA, POINT, Dialect, safe
from tracker.desk.export.posting_csv import write_posting_list
from tracker.desk.insights import paper
from tracker.domain.cap import Basis, Cap
from tracker.domain.gesture import Kind
from tracker.domain.insights.facts import AskedFact, InsightsTable
from tracker.domain.insights.lens import Finding
from tracker.domain.people import Role

CHANGED = (
    "00340434161094042557", "12345678901234567890", "123456789012", "0412", "00", "1E5", "12e34567", "1-2", "3/4", "12:30", "1:02:03",
    "12.50", "12,50", "1.234,50", "1 000", "TRUE", "false", "5%", "(5)", "€ 5", "$5", "May-5", "5-May-26", "mar 12", "5 dec",
    "1/2/2026", "12.05.2026", "12 am", "20,-", "٤١٢", "４１２",
)  # fmt: skip
KEPT = (
    "412", "0", "12A", "2026-11-23", "Ada", "王小明", "山田 太郎", "عبد الله", "Łukasz Nguyễn", "Ωmega", "<b>", "5 nights", "room 12",
    "Suite 5", "½", "n/a", "a\"b", "for 20,-", "x; y", "x, y", "infinity", "12345678901", "Maya 5", "O’Neil",
)  # fmt: skip
FORMULAS = (
    "=1+1",
    "+49 1",
    "-5 degrees",
    "@SUM(A1)",
    "＝1+1",
    'a;=HYPERLINK("x")',
    "a,=1+1",
    'a","=1+1',
    'a";"=1+1',
    "=cmd|' /C calc'!A0",
)
COUNTRIES = {"en": (POINT, 1033), "ja": (POINT, 1041), "de": (COMMA, 1031), "fr": (COMMA, 1036), "ar": (POINT, 1025)}
"""The decimals that the house chose, and LibreOffice's number of the language that opens it."""
OFFICE = shutil.which("soffice")
_TABLE, _OFFICE, _TEXT = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("table", "office", "text")
)
Cell = tuple[str, str]
"""What LibreOffice takes it for (string, float, date …), and its value."""


def test_what_a_spreadsheet_would_read_as_another_number_or_a_date_is_marked_as_text() -> None:
    assert [safe(text) for text in CHANGED] == [f"'{text}" for text in CHANGED]
    assert [safe(text) for text in KEPT] == list(KEPT)


def test_a_formula_behind_the_mark_of_another_countrys_cells_is_text_there_too() -> None:
    assert POINT.safe("Otto;=1+1") == "Otto;'=1+1"
    assert POINT.safe("Otto, =1+1") == "Otto, =1+1"
    assert COMMA.safe("Otto, =1+1") == "Otto, '=1+1"
    assert COMMA.safe("for 20,-") == "for 20,-"
    for written_in in (POINT, COMMA):
        row = written_in.row(["1", *(written_in.safe(text) for text in FORMULAS)])
        for mark in ",;":
            cells = [cell for cells in csv.reader(io.StringIO(row), delimiter=mark) for cell in cells]
            assert not [cell for cell in cells if cell.strip().startswith(("=", "+", "-", "@", "＝"))]


def test_insights_have_the_decimals_of_the_hotel_or_those_one_asks_for(hotel: Hotel, tmp_path: Path) -> None:
    hotel.post(hotel.guest(), 2050)
    out = tmp_path / "i.csv"
    paper.write(hotel.ledger, out, paper.paper(hotel.ledger, 7, hotel.now, "csv"))
    assert ",20.50," in out.read_text("utf-8-sig")
    paper.write(hotel.ledger, out, paper.paper(hotel.ledger, 7, hotel.now, "csv", ","))
    assert ";20,50;" in out.read_text("utf-8-sig")


@pytest.fixture(scope="module", params=["EUR", "JPY", "KWD"])
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hotel, Path]]:
    """A hotel whose guests, notes and references are the texts above, and its tables in both dialects."""
    folder = tmp_path_factory.mktemp("sheets")
    hotel = found(folder, currency=request.param)
    hotel.cap(None)
    rooms = ("0412", "1-2", "3/4", "1E5", "12A", "王1")
    for at, text in enumerate((*CHANGED, *KEPT, *FORMULAS)):
        stay = hotel.guest(text, rooms[at] if at < len(rooms) else str(412 + at), confirmation=f"C{at}")
        label = hotel.post(
            stay, 123_456_789, kind=Kind.FREE_LABEL, note=text, details={"tracking": text, "carrier": text}
        )
        hotel.post(stay, 2050, note=text, details={"reference": text, "applies_to": "folio"})
        if at % 3 == 0:
            hotel.reverse(label, by="LL", reason="not delivered")
    for name, dialect in (("point", POINT), ("comma", COMMA)):
        write_export(hotel.ledger, "csv", folder / f"journal-{name}.csv", dialect=dialect)
        table = paper.paper(
            hotel.ledger, 7, hotel.now, "csv", dialect.mark, cap=Cap(Role.REP, 5000, Basis.GUEST, hotel.day)
        )
        assert isinstance(table, InsightsTable)
        asked = Finding("split", "RR", 4, 20, 1, 40, (3, 4, 2021))
        table = replace(table, asked=tuple(AskedFact(asked, text) for text in (*CHANGED, *KEPT, *FORMULAS)))
        paper.write(hotel.ledger, folder / f"insights-{name}.csv", table)
        lines = posting_list.of_range(hotel.ledger, hotel.now)
        write_posting_list(hotel.ledger, lines, hotel.house, folder / f"posting-{name}.csv", dialect)
    yield hotel, folder
    hotel.ledger.close()


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="soffice (libreoffice-calc) is not installed")
@pytest.mark.parametrize("country", COUNTRIES)
def test_libreoffice_reads_numbers_dates_and_texts_as_they_are(written: tuple[Hotel, Path], country: str) -> None:
    _hotel, folder = written
    dialect, language = COUNTRIES[country]
    names = [f"{table}-{'point' if dialect is POINT else 'comma'}" for table in ("journal", "insights", "posting")]
    opened = _opened([folder / f"{name}.csv" for name in names], dialect, language, folder / country)
    numbers = 0
    for name in names:
        table = io.StringIO((folder / f"{name}.csv").read_bytes().decode("utf-8-sig"), newline="")
        said = list(csv.DictReader(table, delimiter=_part(dialect)))
        assert len(opened[name]) == len(said) > 0
        for want, row in zip(said, opened[name], strict=True):
            numbers += _compare(want, row, dialect)
    assert numbers > 500


AMOUNTS = frozenset(
    ("amount", "value", "cost", "cap", "over_by", "imported_value", "imported_cost", "booked", "headroom", "value_per_delighted", "whole_cost")
)  # fmt: skip
DAYS = frozenset(("business_day", "counts_from", "last_day", "from_day"))


def _compare(want: dict[str, str], row: dict[str, Cell], dialect: Dialect) -> int:
    """Cell by cell; returns how many amounts there were."""
    amounts = 0
    for column, text in want.items():
        kind, value = row[column]
        if column in AMOUNTS and text:
            assert (kind, Decimal(value)) == ("float", Decimal(text.replace(dialect.mark, "."))), (column, text)
            amounts += 1
        elif column in DAYS and text:
            assert (kind, value) == ("date", text)
        elif kind == "string":
            assert value == text, column
        else:
            assert text in ("", value), f"{column}: {text} became the {kind} {value}"
    return amounts


def _part(dialect: Dialect) -> str:
    return "," if dialect.mark == "." else ";"


def _opened(files: list[Path], dialect: Dialect, language: int, out: Path) -> dict[str, list[dict[str, Cell]]]:
    """What LibreOffice makes of the files: rows of cells by the names of the first row."""
    assert OFFICE is not None
    how = f"CSV:{ord(_part(dialect))},34,76,1,,{language},false,true"  # UTF-8; special numbers are looked for, as Excel does
    command = [
        OFFICE, f"-env:UserInstallation={(out / 'profile').as_uri()}", "--headless", f"--infilter={how}", "--convert-to", "fods",
        "--outdir", str(out), *map(str, files),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {file.stem: _rows(out / f"{file.stem}.fods") for file in files}


def _rows(file: Path) -> list[dict[str, Cell]]:
    rows = []
    for row in ElementTree.parse(file).iter(f"{_TABLE}table-row"):
        cells: list[Cell] = []
        for cell in row.findall(f"{_TABLE}table-cell"):
            assert cell.get(f"{_TABLE}formula") is None
            kind = cell.get(f"{_OFFICE}value-type", "string")
            text = "\n".join("".join(part.itertext()) for part in cell.findall(f"{_TEXT}p"))
            value = cell.get(f"{_OFFICE}date-value") or cell.get(f"{_OFFICE}value") or text
            cells += [(kind, value)] * min(int(cell.get(f"{_TABLE}number-columns-repeated", "1")), 80)
        if any(value for _kind, value in cells):
            rows.append(cells)
    names = [value for _kind, value in rows[0]]
    return [dict(zip(names, cells, strict=False)) for cells in rows[1:]]
