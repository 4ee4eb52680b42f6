"""One record to one guest, or the reason why not. Knows the columns and the dates, not where the bytes came from."""

from __future__ import annotations

import re
from datetime import date

from tracker.domain.house_list.guest_name import joined_name, spoken_name
from tracker.domain.house_list.header_words import Field
from tracker.domain.house_list.model import HouseRow
from tracker.domain.house_list.name_columns import last_may_be_whole
from tracker.domain.names import clean_field, clean_name, clean_room
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.cells import plain, shown, value
from tracker.domain.table.date_order import Dates
from tracker.domain.table.layout import Layout, cell_of, check_shape
from tracker.domain.table.model import Reject
from tracker.domain.table.records import Record

_MAX_CONFIRMATION = 40
_SHOWN_OF_ROW = 120
_MAX_CELL = 10_000
# No list of the guests in house has more visits of one guest; each is compared with each.
_MOST_VISITS = 50

_WHOLE_NUMBER = re.compile(r"(\d+)[.,]0+")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
_EXCEL_DAY = re.compile(
    r"\d{1,2}[-.]? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{1,2}",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")


class Rows:
    """Reads records one after the other and remembers them, so that a guest who comes twice is taken once."""

    def __init__(self, layout: Layout, dates: Dates) -> None:
        self._layout = layout
        self._dates = dates
        self._may_be_whole = last_may_be_whole(layout.columns)
        self._seen: dict[tuple[str, str, str | None], list[tuple[int, date | None, date | None]]] = {}

    def read(self, record: Record) -> HouseRow | Reject:
        """The guest of a record, or its reject."""
        try:
            return self._guest(record)
        except Refused as refusal:
            return Reject(record.line, refusal.message, shown(record.text, _SHOWN_OF_ROW))

    def _guest(self, record: Record) -> HouseRow:
        check_shape(record, self._layout.width)
        room = _room(self._cell(record, "room"))
        name = self._name(record)
        confirmation = _confirmation(self._cell(record, "confirmation"))
        reading = plain(self._cell(record, "reading"))
        arrival = self._dates.day(self._cell(record, "arrival"))
        departure = self._dates.day(self._cell(record, "departure"))
        if arrival and departure and departure < arrival:
            raise Refused(
                "bad_stay",
                Sentence(
                    "The departure {departure} is before the arrival {arrival}: correct the dates.",
                    departure=departure,
                    arrival=arrival,
                ),
            )
        self._check_doubled((room, name.casefold(), confirmation), record.line, arrival, departure)
        return HouseRow(
            record.line,
            room,
            name,
            confirmation,
            arrival,
            departure,
            clean_field(reading, "The reading of the name") or None,
        )

    def _check_doubled(
        self, key: tuple[str, str, str | None], line: int, arrival: date | None, departure: date | None
    ) -> None:
        """Refused when the guest stands in the list already, unless these are two visits, one after the other."""
        seen = self._seen.setdefault(key, [])
        for other, came, went in seen:
            if not (_before(went, arrival) or _before(departure, came)):
                raise Refused(
                    "doubled",
                    Sentence("The same guest stands on line {other:,} already: one of them is enough.", other=other),
                )
        if len(seen) >= _MOST_VISITS:
            raise Refused(
                "doubled",
                Sentence(
                    "The same guest stands on {most_visits} lines already: leave out old visits.",
                    most_visits=_MOST_VISITS,
                ),
            )
        seen.append((line, arrival, departure))

    def _cell(self, record: Record, field: Field) -> str:
        cell = cell_of(self._layout, record, field)
        if len(cell) > _MAX_CELL:  # no work is done on a book; the limits of each field are told where it is read
            header = self._layout.columns.headers[field]
            raise Refused(
                "too_long",
                Sentence(
                    "“{header}” has {count:,} letters here: shorten it.", header=shown(header, 24), count=len(cell)
                ),
            )
        return cell

    def _name(self, record: Record) -> str:
        if "name" in self._layout.columns.at:
            name = spoken_name(plain(self._cell(record, "name")))
        else:
            name = joined_name(
                plain(self._cell(record, "last_name")),
                plain(self._cell(record, "first_name")),
                may_be_whole=self._may_be_whole,
            )
        if not _LETTER.search(name):
            raise Refused(
                "bad_name",
                Sentence(
                    "“{name}” is no name: write the name in the list, or leave the row out."
                    if value(name)
                    else "The row has no guest's name: write the name in the list, or leave the row out.",
                    name=shown(name, 24),
                ),
            )
        return clean_name(name)


def _before(departure: date | None, arrival: date | None) -> bool:
    return departure is not None and arrival is not None and departure <= arrival


def _room(cell: str) -> str:
    text = value(cell)
    if not text:
        raise Refused("bad_room", "The row has no room: write the room number in the list, or leave the row out.")
    if _EXCEL_DAY.fullmatch(text):
        raise Refused(
            "bad_room",
            Sentence("Excel has made the date “{text}” of a room: export the rooms as text.", text=shown(text, 24)),
        )
    whole = _WHOLE_NUMBER.fullmatch(text)
    return clean_room(whole[1] if whole else text)


def _confirmation(cell: str) -> str | None:
    text = value(cell)
    if not text:
        return None
    if _SCIENTIFIC.fullmatch(text):
        raise Refused(
            "bad_confirmation",
            Sentence("Excel has cut the confirmation number to {text}: export it as text.", text=text),
        )
    if len(text) > _MAX_CONFIRMATION:
        raise Refused(
            "bad_confirmation",
            Sentence(
                "The confirmation number has {count:,} letters: use at most {most}.",
                count=len(text),
                most=_MAX_CONFIRMATION,
            ),
        )
    if not text.isprintable():
        raise Refused("bad_confirmation", "The confirmation number holds invisible characters: type it again.")
    whole = _WHOLE_NUMBER.fullmatch(text)
    return whole[1] if whole else text
