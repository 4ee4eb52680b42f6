"""Where the table begins: the delimiter and the header row, found together below whatever a report prints first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from tracker.domain.house_list.cells import plain, shown
from tracker.domain.house_list.columns import Candidate, Columns, choose, look_at, missing, needed_headers
from tracker.domain.house_list.records import Record, records
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

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


def find_layout(lines: list[str], mapping: Mapping[str, str]) -> Layout:
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
            candidate = look_at(record.cells, mapping)
            score = _score(candidate, record, window[index + 1 :])
            if best is None or score > best[0]:
                best = (score, delimiter, record, candidate)
    if best is None:
        raise _no_header(())
    _, delimiter, header, candidate = best
    if not candidate.found and not mapping:
        raise _no_header(header.cells)
    columns = choose(header.cells, candidate, mapping)
    if missing(columns):
        raise _no_header(header.cells, missing(columns))
    return Layout(delimiter, header, columns, header.line + header.text.count("\n"))


def _score(candidate: Candidate, header: Record, below: list[Record]) -> tuple[int, ...]:
    """Known headers count first, then rows as wide as the header, then width; the earliest of equals wins."""
    agreeing = sum(len(r.cells) == len(header.cells) for r in below) if len(header.cells) > 1 else 0
    return (candidate.is_table, len(candidate.found), agreeing, min(len(header.cells), 200))


def _no_header(cells: tuple[str, ...], lacking: tuple[str, ...] = ("room", "name")) -> Refused:
    found = [shown(plain(c), 24) for c in cells if plain(c)]
    listed = ", ".join(f"“{h}”" for h in found[:8]) + (" …" if len(found) > 8 else "")
    return Refused(
        "no_header",
        Sentence(
            "No column for {needed} was found among {listed}: put such a header over it, or say which column it is."
            if found
            else "No column for {needed} was found among the first lines: put such a header over it, or say which column"
            " it is.",
            needed=needed_headers(lacking),
            listed=listed,
        ),
        found=found,
        needed=list(lacking),
    )
