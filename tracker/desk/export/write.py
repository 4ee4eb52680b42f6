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
from tracker.domain.day import in_order
from tracker.domain.house import House
from tracker.ledger import for_export
from tracker.ledger import house as of_house
from tracker.ledger.for_export import Pages
from tracker.ledger.keep.rows import text_of
from tracker.ledger.store import Ledger

Format = Literal["csv", "jsonl", "hledger"]
FORMATS: tuple[str, ...] = get_args(Format)
Progress = Callable[[int, int], None]
_EVERY = 500
"""So many lines are one step."""


@dataclass(frozen=True)
class Exported:
    """An export on disk: where, and how many rows, lines or transactions it has (a header is not counted)."""

    file: Path
    lines: int


def write_export(
    ledger: Ledger, form: Format, out: Path, *, first: date | None = None, last: date | None = None,
    shift: int | None = None, progress: Progress | None = None, dialect: Dialect = POINT,
) -> Exported:  # fmt: skip
    """Write what was posted on the business days from `first` to `last` (open ends without them), or in a shift.

    Without a shift the hledger journal also holds earlier and later lines that count on one of these days, so that each
    day's balance is its standing. `progress(done, total)` counts the lines that were gone through. `dialect` is for CSV.
    Refused or LedgerFault as `whole_file`; Refused for a shift that there is not and for days that run backwards.
    """
    steps = export_steps(ledger, form, out, first=first, last=last, shift=shift, dialect=dialect)
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
    shift: int | None = None, dialect: Dialect = POINT,
) -> Generator[tuple[int, int], None, Exported]:  # fmt: skip
    """As `write_export`, a few hundred lines at a time: yields (done, total), returns what was written. Closed before its
    end it leaves no file, so that whoever waits can stop it, and the desk posts between two steps."""
    in_order(first, last)
    out = place(ledger, out)
    house, count, done = of_house.house(ledger), 0, 0
    # A gesture may count on a later day than its own: what is asked for days can be any line for hledger.
    seqs = for_export.span(ledger, *((None, None) if form == "hledger" else (first, last)), shift)
    with whole_file(out) as file:  # no snapshot: lines never change, and the desk can post while a long export runs
        total = for_export.count(ledger, *seqs)
        header, texts = _texts(ledger, house, form, dialect, seqs, (first, last))
        file.write(header.encode())
        with closing(texts):
            for made, text in texts:
                file.write(text.encode())
                count, done = count + made, min(done + _EVERY, total)
                yield done, total
    yield total, total
    return Exported(out, count)


def _texts(
    ledger: Ledger, house: House, form: Format, dialect: Dialect, seqs: tuple[int, int],
    days: tuple[date | None, date | None],
) -> tuple[str, Generator[tuple[int, str], None, None]]:  # fmt: skip
    """The header, and page by page how many rows, lines or transactions there are, and their text."""

    def pages(what: str) -> Pages:
        return for_export.pages(ledger, what, *seqs, _EVERY)

    match form:
        case "csv":
            return as_csv.header(house, dialect), as_csv.rows(ledger, pages(for_export.TABLE), house, dialect)
        case "jsonl":
            whole = pages(for_export.WHOLE)
            return "", ((len(page), "".join([f"{text_of(row)}\n" for row in page])) for page in whole)
        case "hledger":
            amounts = pages(for_export.AMOUNTS)
            return as_hledger.header(house, ledger.ledger_id), as_hledger.transactions(ledger, amounts, house, *days)
