"""How a CSV is written for the spreadsheet that opens it: what stands before decimals and between cells, and the mark first.

With a decimal comma the cells are parted by semicolons, as spreadsheets of those countries expect.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from tracker.domain.money import Currency, format_minor

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NEXT_CELL = re.compile(r"(;\s*)(?=[=+\-@＝＋－＠])")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"  # Excel takes a file for UTF-8 only with it


class _Echo:
    """Gives back what is written, so that the writer of rows becomes a writer of text."""

    def write(self, text: str) -> str:
        return text


def safe(text: str) -> str:
    """Text as a spreadsheet shows it: what would be taken for a formula gets an apostrophe before it.

    Where the decimal mark is a comma, spreadsheets cut the cells at semicolons: what follows one begins a cell, too.
    """
    inside = _NEXT_CELL.sub(r"\1'", text) if ";" in text else text
    return f"'{inside}" if inside.startswith(_FORMULA) else inside


@dataclass(frozen=True)
class Dialect:
    """`mark` stands before the decimals."""

    mark: Literal[".", ","]

    def header(self, names: Iterable[str]) -> str:
        """The first row, with the mark that tells Excel the encoding."""
        return _BOM + self._written(names)

    def row(self, cells: Iterable[object]) -> str:
        """A row; what somebody typed was made `safe` before."""
        return self._written(cells)

    def amount(self, minor: int, money: Currency) -> str:
        """An amount as digits with all decimals."""
        return format_minor(minor, money, self.mark)

    def _written(self, cells: Iterable[object]) -> str:
        return str(_WRITERS[self.mark].writerow(cells))


_WRITERS: Final[dict[str, Any]] = {
    mark: csv.writer(_Echo(), delimiter=delimiter, lineterminator="\r\n")
    for mark, delimiter in ((".", ","), (",", ";"))
}
POINT, COMMA = Dialect("."), Dialect(",")


def dialect_of(word: str | None) -> Dialect:
    """The dialect of “comma” or “point”."""
    return COMMA if word == "comma" else POINT
