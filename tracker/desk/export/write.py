"""Writes an export line by line, so that a long journal needs no memory. Knows no format, no command and no screen."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from tracker.desk.documents import place, whole_file
from tracker.desk.export import as_csv, as_hledger
from tracker.desk.export.dialect import POINT, Dialect
from tracker.domain.house import House
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ledger.verify import raw_lines

Format = Literal["csv", "jsonl", "hledger"]
FORMATS: tuple[str, ...] = get_args(Format)
Progress = Callable[[int, int], None]
_EVERY = 500


@dataclass(frozen=True)
class Exported:
    """An export on disk: where, and how many rows, lines or transactions it has (a header is not counted)."""

    file: Path
    lines: int


def write_export(
    ledger: Ledger, form: Format, out: Path, *, first: date | None = None, last: date | None = None,
    progress: Progress | None = None, dialect: Dialect = POINT,
) -> Exported:  # fmt: skip
    """Write what was posted on the business days from `first` to `last` (open ends without them).

    The hledger journal also holds earlier and later lines that count on one of these days, so that each day's balance
    is its standing. `progress(done, total)` counts what was written; the total is that of the whole journal. `dialect`
    is for CSV. Refused or LedgerFault as `whole_file`.
    """
    steps = export_steps(ledger, form, out, first=first, last=last, dialect=dialect)
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            exported: Exported = end.value
            return exported
        if progress is not None:
            progress(*done)


def export_steps(
    ledger: Ledger, form: Format, out: Path, *, first: date | None = None, last: date | None = None,
    dialect: Dialect = POINT,
) -> Generator[tuple[int, int], None, Exported]:  # fmt: skip
    """As `write_export`, a few hundred lines at a time: yields (done, total), returns what was written. Closed before its
    end it leaves no file, so that whoever waits can stop it, and the desk posts between two steps."""
    out = place(ledger, out)
    count = 0
    with whole_file(out) as file:  # no snapshot: lines never change, and the desk can post while a long export runs
        total = ledger.query("SELECT count(*) FROM journal")[0][0]
        header, texts = _texts(ledger, of_house.house(ledger), form, first or date.min, last or date.max, dialect)
        file.write(header.encode())
        with closing(texts):
            for count, text in enumerate(texts, 1):
                file.write(text.encode())
                if count % _EVERY == 0:
                    yield count, total
    yield total, total
    return Exported(out, count)


def _texts(
    ledger: Ledger, house: House, form: Format, first: date, last: date, dialect: Dialect
) -> tuple[str, Generator[str, None, None]]:
    """The header, and the text of each row, line or transaction."""
    match form:
        case "csv":
            return as_csv.header(house, dialect), as_csv.rows(entries.everything(ledger), house, first, last, dialect)
        case "jsonl":
            return "", (f"{line}\n" for line in raw_lines(ledger, first, last))
        case "hledger":
            return as_hledger.header(house, ledger.ledger_id), as_hledger.transactions(
                entries.everything(ledger), house, first, last
            )
