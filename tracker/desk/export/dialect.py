"""How a CSV is written for the spreadsheet that opens it: what stands before decimals and between cells, and the mark first.

With a decimal comma the cells are parted by semicolons, as spreadsheets of those countries expect.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tracker.domain.money import Currency, format_minor

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NEXT_CELL = {mark: re.compile(rf'({mark}[\s"]*)(?=[=+\-@＝＋－＠].)') for mark in (";", ",")}
_KEPT = re.compile(r"0|[1-9][0-9]{0,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?)"
)
_CHANGED = re.compile(
    rf"""(?=.*\d) \(? [\d.,:/\s%)$€£¥'’-]+ (?:\s[ap]m?)? | [\d.,]+ e [+-]?\d+ | true | false
    | (?:\d{{1,2}}[\s./-]*)? {_MONTH} [\s./-]* \d{{1,4}} | \d{{1,2}}[\s./-]* {_MONTH}""",
    re.IGNORECASE | re.VERBOSE,
)
_PLAIN_IDENTITY = re.compile(r"(?=[0-9e-]*[a-df])[0-9a-f][0-9a-f-]{31,63}")
"""A uuid or a hash with a letter that is in no number."""

_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"  # Excel takes a file for UTF-8 only with it


def safe(text: str, elsewhere: str = ";") -> str:
    """Text as a spreadsheet shows it: what it would calculate, or read as another number or a date, has an apostrophe before it.

    So a tracking number keeps its last digits, room 0412 its nought, and 3/4 is no day in March. A plain number of up to
    eleven digits and a date as 2026-11-23 mean the same either way. Spreadsheets of other countries cut the cells at
    `elsewhere`: what follows it begins a cell, too.
    """
    inside = _NEXT_CELL[elsewhere].sub(r"\1'", text) if elsewhere in text else text
    if inside.startswith(_FORMULA) or (_CHANGED.fullmatch(inside) and not _KEPT.fullmatch(inside)):
        return f"'{inside}"
    return inside


@dataclass(frozen=True)
class Dialect:
    """`mark` stands before the decimals."""

    mark: Literal[".", ","]

    def header(self, names: Iterable[str]) -> str:
        """The first row, with the mark that tells Excel the encoding."""
        return _BOM + self.row(names)

    def row(self, cells: Iterable[object]) -> str:
        """A row; what somebody typed was made `safe` before."""
        return self.rows((cells,))

    def rows(self, many: Iterable[Iterable[object]]) -> str:
        """As `row`, for many at once."""
        text = io.StringIO(newline="")
        csv.writer(text, delimiter="," if self.mark == "." else ";", lineterminator="\r\n").writerows(many)
        return text.getvalue()

    def safe(self, text: str) -> str:
        """What somebody typed, so that no spreadsheet calculates or changes it."""
        return safe(text, ";" if self.mark == "." else ",")

    def identity(self, text: str) -> str:
        """As `safe`, sooner: a uuid or a hash in hex."""
        return text if _PLAIN_IDENTITY.fullmatch(text) else self.safe(text)

    def amount(self, minor: int, money: Currency) -> str:
        """An amount as digits with all decimals."""
        return format_minor(minor, money, self.mark)


POINT, COMMA = Dialect("."), Dialect(",")


def dialect_of(word: str | None) -> Dialect:
    """The dialect of “comma” or “point”."""
    return COMMA if word == "comma" else POINT
