"""Delimited text to records with their physical lines: quotes, line breaks inside them, quotes that never close."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.vocabulary import FileWords

MAX_LINES = 200_000
# A cell with more line breaks than this is a quote that was never closed.
MAX_LINES_OF_RECORD = 25

_LONG = 10_000

_QUOTED = re.compile(r' *=?"([^"]*(?:""[^"]*)*)"(?!")')
_OPENS = re.compile(r' *=?"')


@dataclass(frozen=True, slots=True)
class Record:
    """One record: `line` counts from 1, `text` is as written. `unclosed`: a quote opens and never closes, no cells."""

    line: int
    cells: tuple[str, ...]
    text: str
    unclosed: bool = False


def physical_lines(text: str, file: FileWords) -> list[str]:
    """The lines without their ends (CR LF, LF or CR alone). Refused("too_long") above 200,000 of them."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    count = text.count("\n") + 1
    if count > MAX_LINES:
        raise Refused(
            "too_long",
            Sentence(
                "The file has {count:,} lines and {what} at most {max_lines:,}: {shorter}.",
                count=count,
                max_lines=MAX_LINES,
                what=file.what,
                shorter=file.shorter,
            ),
        )
    return text.split("\n")


def records(lines: list[str], delimiter: str, start: int = 0, first: int = 0) -> Iterator[Record]:
    """The records from line index `start` (from 0) on. A record with an unclosed quote takes one line only.

    `first` lines stand before these in their file: the records are numbered after them.
    """
    at = start
    while at < len(lines):
        line = lines[at]
        if '"' not in line:
            at += 1
            yield Record(at + first, tuple(line.split(delimiter)), line)
            continue
        record = _quoted_record(lines, at, delimiter, first)
        yield record
        at += record.text.count("\n") + 1


@cache
def _well_quoted(delimiter: str) -> re.Pattern[str]:
    """A line whose quotes all stand where they belong, and close: the standard library reads those, and quicker."""
    mark = re.escape(delimiter)
    cell = rf'(?:"[^"]*(?:""[^"]*)*"|[^"{mark}]*)'
    return re.compile(rf"{cell}(?:{mark}{cell})*")


def _quoted_record(lines: list[str], at: int, delimiter: str, first: int) -> Record:
    number = at + 1 + first
    text = lines[at]
    if len(text) < _LONG and _well_quoted(delimiter).fullmatch(text):
        return Record(number, tuple(next(csv.reader((text,), delimiter=delimiter))), text)
    for more in range(at + 1, at + 1 + MAX_LINES_OF_RECORD):
        cells = _split(text, delimiter)
        if cells:
            return Record(number, cells, text)
        if cells is not None or more >= len(lines):
            break
        text = f"{text}\n{lines[more]}"
    return Record(number, (), lines[at], unclosed=True)


def _split(text: str, delimiter: str) -> tuple[str, ...] | None:
    """The cells; None while a quote is open, () when it never closes. A quote inside a bare cell is a letter."""
    cells: list[str] = []
    position = 0
    many_lines = "\n" in text
    loose = None if many_lines else re.compile(rf' *=?"(.*?)" *(?={re.escape(delimiter)}|$)')
    while True:
        quoted = _QUOTED.match(text, position)
        if quoted:
            end = text.find(delimiter, quoted.end())
            rest = text[quoted.end() : end if end >= 0 else None]
            cell = quoted[1].replace('""', '"')
            if rest.strip(" "):
                if many_lines:  # the quote that seemed to close it opens a cell of a later line
                    return ()
                # Quotes inside quotes, not doubled: the cell ends where a quote meets the delimiter. When no such place
                # is left there is none further on either, so it is not looked for again.
                wide = loose.match(text, position) if loose else None
                if wide:
                    cell, end = wide[1], text.find(delimiter, wide.end())
                else:
                    cell, loose = cell + rest, None
        elif _OPENS.match(text, position):
            return None
        else:
            end = text.find(delimiter, position)
            cell = text[position : end if end >= 0 else None]
        cells.append(cell)
        if end < 0:
            return tuple(cells)
        position = end + len(delimiter)
