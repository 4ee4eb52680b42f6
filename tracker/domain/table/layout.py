"""Where the table begins: the delimiter and the header row, found together below whatever a report prints first."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import islice

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.cells import plain, shown
from tracker.domain.table.columns import Candidate, Columns, Settle, choose, look_at, needed_headers
from tracker.domain.table.records import Record, records
from tracker.domain.table.vocabulary import Vocabulary

DELIMITERS = (",", ";", "\t", "|")
# The header stands within the first so many records, and so many rows under it tell whether the delimiter holds.
_WINDOW = 60
_SEP_LINE = re.compile(r'"?sep=([^\w\s"]|\t)"?[ ,;\t]*', re.IGNORECASE)


@dataclass(frozen=True)
class Layout:
    """The table of a file: its delimiter, header and columns; `start` is the index of the first line under the header.

    `width` is the number of columns of the header.
    """

    delimiter: str
    header: Record
    columns: Columns
    start: int

    @property
    def width(self) -> int:
        """How many columns the header has."""
        return len(self.header.cells)


Passed = Callable[[Collection[str], Mapping[str, str]], Collection[str]]
"""Told the fields found and the mapping: which of them to leave aside."""


def find_layout(
    lines: list[str], mapping: Mapping[str, str], words: Vocabulary, *, passed: Passed | None = None,
    settle: Settle | None = None,
) -> Layout:  # fmt: skip
    """The layout of the table. Refused: no_header, doubled_column, unknown_column, bad_mapping."""
    first = 0
    delimiters: tuple[str, ...] = DELIMITERS
    said = _SEP_LINE.fullmatch(lines[0].strip(" \ufeff"))
    if said:  # Excel's own way to name the delimiter
        delimiters, first = (said[1],), 1
    best: tuple[tuple[int, ...], str, Record, Candidate] | None = None
    for delimiter in delimiters:
        window = [r for r in islice(records(lines, delimiter, first), _WINDOW) if any(map(plain, r.cells))]
        for index, record in enumerate(window):
            candidate = look_at(record.cells, mapping, words)
            score = _score(candidate, record, window[index + 1 :])
            if best is None or score > best[0]:
                best = (score, delimiter, record, candidate)
    if best is None:
        raise _no_header((), words)
    _, delimiter, header, candidate = best
    if not candidate.found and not mapping:
        raise _no_header(header.cells, words)
    aside = passed(candidate.found, mapping) if passed is not None else ()
    columns = choose(header.cells, candidate, mapping, words, passed=aside, settle=settle)
    if words.missing(columns.at):
        raise _no_header(header.cells, words, words.missing(columns.at))
    return Layout(delimiter, header, columns, header.line + header.text.count("\n"))


def cell_of(layout: Layout, record: Record, field: str) -> str:
    """The raw cell of a field; "" when the list has no such column or the row ends before it."""
    index = layout.columns.at.get(field)
    return record.cells[index] if index is not None and index < len(record.cells) else ""


def check_shape(record: Record, width: int) -> None:
    """Refused when a quote never closes, or there are more cells than columns."""
    if record.unclosed:
        raise Refused("unclosed", "A quotation mark opens in this row and never closes: close it or take it out.")
    if any(map(plain, record.cells[width:])):
        raise Refused(
            "too_wide",
            Sentence(
                "The row has {cells} columns and the header {width}: put quotation marks round the text with the delimiter.",
                cells=len(record.cells),
                width=width,
            ),
        )


def _score(candidate: Candidate, header: Record, below: list[Record]) -> tuple[int, ...]:
    """Known headers count first, then rows as wide as the header, then width; the earliest of equals wins."""
    agreeing = sum(len(r.cells) == len(header.cells) for r in below) if len(header.cells) > 1 else 0
    return (candidate.is_table, len(candidate.found), agreeing, min(len(header.cells), 200))


def _no_header(cells: tuple[str, ...], words: Vocabulary, missing: tuple[str, ...] = ()) -> Refused:
    lacking = missing or words.missing(())
    found = [shown(plain(c), 24) for c in cells if plain(c)]
    listed = ", ".join(f"“{h}”" for h in found[:8]) + (" …" if len(found) > 8 else "")
    return Refused(
        "no_header",
        Sentence(
            "No column for {needed} was found among {listed}: put such a header over it, or say which column it is."
            if found
            else "No column for {needed} was found among the first lines: put such a header over it, or say which column"
            " it is.",
            needed=needed_headers(lacking, words),
            listed=listed,
        ),
        found=found,
        needed=list(lacking),
    )
