"""What reading a guest list gives: the rows, the rejects, and how the file was understood. Knows nothing of reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.domain.table.model import DateOrder, Reject


@dataclass(frozen=True)
class HouseRow:
    """One guest of the list. `line` is the physical line (from 1) on which the row begins; the text is clean."""

    line: int
    room: str
    name: str
    confirmation: str | None
    arrival: date | None
    departure: date | None
    reading: str | None


@dataclass(frozen=True)
class HouseList:
    """A list as understood, rows and rejects in the order of the file.

    `encoding` is utf-8, utf-8-sig, utf-16-le, utf-16-be or cp1252. `columns` goes from our field to the header as found
    and can be handed back as the mapping of the next reading. `date_order` is how its numeric dates were read: year
    first ("iso"), day first or month first; None when no date hung on an order, or the list mixes both.
    """

    rows: tuple[HouseRow, ...]
    rejects: tuple[Reject, ...]
    encoding: str
    delimiter: str
    columns: dict[str, str]
    date_order: DateOrder | None
