"""The same journal as other programs keep it: an hledger journal, a GnuCash file, a sheet with SUMIFS. Writes data, measures nothing.

What a rep gave one guest on one business day is asked of all of them, and has to come out the same.
"""

from __future__ import annotations

import sqlite3
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from tracker.paths import LEDGER_NAME

MOST_ROWS = 1_048_576 - 1
"""A sheet has no more rows, and its first one is the heading."""
_GIVEN = (
    "kind IN ('free_label', 'credit', 'upgrade', 'reversal') AND on_cap = 1 AND stay IS NOT NULL AND amount IS NOT NULL"
)


@dataclass(frozen=True)
class Asked:
    """A standing to ask for: the rep, the stay and the business day, and what it comes to in minor units."""

    rep: str
    stay: str
    day: str
    minor: int


def asked(data: Path) -> Asked:
    """The last one that all can answer: of lines that count on the day they were posted, and only then."""
    with closing(sqlite3.connect(f"{(data / LEDGER_NAME).as_uri()}?mode=ro", uri=True)) as ledger:
        rep, stay, day, minor = ledger.execute(
            f"SELECT rep, stay, counts_from, sum(amount) FROM journal WHERE {_GIVEN} AND seq > (SELECT max(seq) - 5000 FROM journal)"
            " GROUP BY rep, stay HAVING min(counts_from) = max(counts_from) AND max(nights) = 1"
            " AND min(business_day) = min(counts_from) AND sum(amount) > 0 ORDER BY count(*) DESC, max(seq) DESC LIMIT 1"
        ).fetchone()
    return Asked(rep, stay, day, minor)


def _given(data: Path) -> Iterator[tuple[int, str, str, str, int, int]]:
    """(number, business day, rep, stay, minor units, nights) of every line that counts on a cap."""
    with closing(sqlite3.connect(f"{(data / LEDGER_NAME).as_uri()}?mode=ro", uri=True)) as ledger:
        yield from ledger.execute(
            f"SELECT seq, business_day, rep, stay, amount, nights FROM journal WHERE {_GIVEN} ORDER BY seq"
        )


def gnucash(data: Path, file: Path) -> int:
    """A GnuCash file (XML, not compressed): an account for each rep, a transaction for each line; returns how many."""
    lines = list(_given(data))
    reps = {rep: _guid(f"rep {rep}") for rep in sorted({line[2] for line in lines})}
    root, equity = _guid("root"), _guid("equity")
    accounts = [
        _account("Root Account", "ROOT", root, ""), _account("Goodwill", "EQUITY", equity, root),
        *(_account(rep, "EXPENSE", guid, root) for rep, guid in reps.items()),
    ]  # fmt: skip
    with file.open("w", encoding="utf-8") as out:
        out.write(
            f'<?xml version="1.0" encoding="utf-8" ?>\n<gnc-v2 {_SPACES}>\n<gnc:count-data cd:type="book">1</gnc:count-data>\n'
        )
        out.write(f'<gnc:book version="2.0.0">\n<book:id type="guid">{_guid("book")}</book:id>\n')
        out.write(f'<gnc:count-data cd:type="account">{len(accounts)}</gnc:count-data>\n')
        out.write(f'<gnc:count-data cd:type="transaction">{len(lines)}</gnc:count-data>\n')
        out.writelines(accounts)
        out.writelines(_transaction(*line, reps[line[2]], equity) for line in lines)
        out.write("</gnc:book>\n</gnc-v2>\n")
    return len(lines)


_SPACES = " ".join(
    f'xmlns:{name}="http://www.gnucash.org/XML/{name}"' for name in ("gnc", "act", "book", "cd", "cmdty", "slot", "split", "trn", "ts")
)  # fmt: skip
_EUR = "<cmdty:space>CURRENCY</cmdty:space><cmdty:id>EUR</cmdty:id>"


def _guid(of: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_OID, of).hex


def _account(name: str, kind: str, guid: str, parent: str) -> str:
    money = "" if kind == "ROOT" else f"<act:commodity>{_EUR}</act:commodity><act:commodity-scu>100</act:commodity-scu>"
    under = f'<act:parent type="guid">{parent}</act:parent>' if parent else ""
    return (
        f'<gnc:account version="2.0.0"><act:name>{escape(name)}</act:name><act:id type="guid">{guid}</act:id>'
        f"<act:type>{kind}</act:type>{money}{under}</gnc:account>\n"
    )


def _transaction(seq: int, day: str, rep: str, stay: str, minor: int, nights: int, account: str, equity: str) -> str:
    def split(which: str, to: str, amount: int) -> str:
        return (
            f'<trn:split><split:id type="guid">{_guid(f"{which} {seq}")}</split:id><split:reconciled-state>n</split:reconciled-state>'
            f"<split:value>{amount}/100</split:value><split:quantity>{amount}/100</split:quantity>"
            f'<split:account type="guid">{to}</split:account></trn:split>'
        )

    total = minor * nights
    return (
        f'<gnc:transaction version="2.0.0"><trn:id type="guid">{_guid(f"line {seq}")}</trn:id><trn:currency>{_EUR}</trn:currency>'
        f"<trn:date-posted><ts:date>{day} 10:59:00 +0000</ts:date></trn:date-posted>"
        f"<trn:date-entered><ts:date>{day} 10:59:00 +0000</ts:date></trn:date-entered>"
        f"<trn:description>{stay} by {escape(rep)}</trn:description>"
        f"<trn:splits>{split('to', account, total)}{split('from', equity, -total)}</trn:splits></gnc:transaction>\n"
    )


def sheet(data: Path, file: Path, of: Asked) -> int:
    """A workbook (xlsx): the standing by SUMIFS on its first sheet, a row for each line on its second; returns how many."""
    rows = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        book.writestr("[Content_Types].xml", _TYPES)
        book.writestr("_rels/.rels", _RELS.format(_rel(1, "officeDocument", "xl/workbook.xml")))
        book.writestr("xl/workbook.xml", _BOOK)
        sheets = "".join(_rel(n, "worksheet", f"worksheets/sheet{n}.xml") for n in (1, 2))
        book.writestr("xl/_rels/workbook.xml.rels", _RELS.format(sheets))
        with book.open("xl/worksheets/sheet2.xml", "w", force_zip64=True) as out:
            out.write(_SHEET[0].encode())
            for line in _given(data):
                if rows < MOST_ROWS:
                    rows += 1
                    out.write(_row(rows, *line[1:5]).encode())
            out.write(_SHEET[1].encode())
        ranges = [f"Lines!${column}$1:${column}${rows}" for column in "ABCD"]
        formula = f'SUMIFS({ranges[3]},{ranges[1]},"{of.rep}",{ranges[2]},"{of.stay}",{ranges[0]},"{of.day}")'
        book.writestr(
            "xl/worksheets/sheet1.xml", f'{_SHEET[0]}<row r="1"><c r="A1"><f>{escape(formula)}</f></c></row>{_SHEET[1]}'
        )
    return rows


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = (f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{_MAIN}"><sheetData>', "</sheetData></worksheet>")
_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_TYPES = (
    f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEETS}sheet.main+xml"/>'
    + "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_SHEETS}worksheet+xml"/>' for n in (1, 2)
    )
    + "</Types>"
)
_RELS = f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{_PACKAGE}/relationships">{{}}</Relationships>'
_BOOK = (
    f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Standing" sheetId="1" r:id="rId1"/><sheet name="Lines" sheetId="2" r:id="rId2"/></sheets></workbook>'
)


def _rel(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _row(number: int, day: str, rep: str, stay: str, minor: int) -> str:
    texts = "".join(
        f'<c r="{column}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        for column, text in zip("ABC", (day, rep, stay), strict=True)
    )
    return f'<row r="{number}">{texts}<c r="D{number}"><v>{minor}</v></c></row>'
