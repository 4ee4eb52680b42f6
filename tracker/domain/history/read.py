"""An old log read twice, row by row: once for what its columns mean, once for its gestures. Holds no row longer than needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from itertools import islice
from operator import itemgetter

from tracker.domain.gesture import Kind
from tracker.domain.history.words import HISTORY, kind_of
from tracker.domain.money import Currency, currency
from tracker.domain.names import clean_field, clean_note, clean_room
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.table.amounts import AmountMarks, Mark, written_amount
from tracker.domain.table.cells import plain, shown, value
from tracker.domain.table.date_order import DateEvidence, Dates, attempt
from tracker.domain.table.furniture import is_blank, is_footer, is_header_again
from tracker.domain.table.headers import order_in_header
from tracker.domain.table.layout import Layout, cell_of, check_shape, find_layout
from tracker.domain.table.model import DateOrder, Reject, SlashOrder
from tracker.domain.table.records import Record
from tracker.domain.table.stream import Chunks, encoding_of, head_lines, stream_records

_STEP = 2_000
_MOST_TEXT = 10_000
_KEPT = 8_192
"""So many different cells of a column are remembered."""
SAMPLED = 3
"""So many rows are shown below the header."""
_DIGIT = re.compile(r"\d")
_FIELDS = ("date", "value", "cost", "currency", "kind", "cause", "room", "guest", "by", "note")


@dataclass(frozen=True, slots=True)
class OldGesture:
    """One row: what was given on a day that is over. Amounts are minor units; `cause`, `by` and the rest as written."""

    line: int
    on: date
    kind: Kind
    value: int
    cost: int | None
    cause: str
    room: str
    guest: str
    by: str
    note: str


@dataclass(frozen=True)
class OldLog:
    """How a log is read, told by the whole of it: `rows` counts what may be a gesture. Hands out its rows anew."""

    chunks: Chunks
    layout: Layout
    encoding: str
    rows: int
    dates: Dates
    mark: Mark | None
    date_order: DateOrder | None

    @property
    def columns(self) -> dict[str, str]:
        """Our field to the header as found."""
        return {**self.layout.columns.headers}

    @property
    def sample(self) -> tuple[tuple[str, ...], ...]:
        """The header and the first rows as they stand, these cut short for a table."""
        rows = islice(_body(self.chunks, self.encoding, self.layout), SAMPLED)
        header = tuple(map(plain, self.layout.header.cells))
        return (header, *(tuple(map(shown, record.cells)) for record in rows))

    def gestures(self, money: Currency, today: date) -> Iterator[OldGesture | Reject]:
        """Each row as a gesture, or why not. Days after `today` are none."""
        reader = _RowReader(self, money, today)
        for record in _body(self.chunks, self.encoding, self.layout):
            try:
                yield reader.read(record)
            except Refused as refused:
                yield Reject(record.line, refused.message, shown(record.text, 120))


class _RowReader:
    """Reads rows. What one cell means is kept for the next that says the same: days, names and amounts come again."""

    def __init__(self, log: OldLog, money: Currency, today: date) -> None:
        self._log, self._money, self._today = log, money, today
        self._row = _row_of(log.layout)
        self._width = log.layout.width
        self._day, self._amount = lru_cache(_KEPT)(self._day_of), lru_cache(_KEPT)(self._amount_of)
        self._kind, self._room = lru_cache(_KEPT)(_kind), lru_cache(_KEPT)(_room)
        self._cause, self._guest, self._by = (
            lru_cache(_KEPT)(partial(_field, what))
            for what in (Sentence("The cause"), Sentence("The guest's name"), Sentence("Who gave it"))
        )
        self._note = lru_cache(_KEPT)(lambda cell: clean_note(plain(cell)))

    def read(self, record: Record) -> OldGesture:
        """The gesture of a row. Refused when it is none."""
        if record.unclosed or len(record.cells) > self._width:
            check_shape(record, self._width)
        if len(record.text) > _MOST_TEXT:
            raise Refused("too_long", Sentence("The row has {n:,} letters: shorten it.", n=len(record.text)))
        when, value_, cost, code, kind, cause, room, guest, by, note = self._row(record)
        on = self._day(when)
        if code:
            _check_currency(value(code), self._money)
        given = self._amount(value_)
        if given is None:
            raise Refused("no_value", "The row has no value: write it in the file, or leave the row out.")
        return OldGesture(
            record.line, on, self._kind(kind), given, self._amount(cost), self._cause(cause), self._room(room),
            self._guest(guest), self._by(by), self._note(note),
        )  # fmt: skip

    def _day_of(self, cell: str) -> date:
        on = self._log.dates.day(cell)
        if on is None:
            raise Refused("no_date", "The row has no date: write it in the file, or leave the row out.")
        if on > self._today:
            raise Refused("future", Sentence("{on} is still to come: an old log ends today.", on=on))
        return on

    def _amount_of(self, cell: str) -> int | None:
        written = written_amount(cell)
        return None if written is None else written.minor(self._money, self._log.mark)


def _row_of(layout: Layout) -> Callable[[Record], tuple[str, ...]]:
    """Picks the cells of a row, in the order of the fields; what is not there is empty."""
    places = [layout.columns.at.get(field, layout.width) for field in _FIELDS]
    pick, width = itemgetter(*places), layout.width
    blank = ("",) * (width + 1)

    def row(record: Record) -> tuple[str, ...]:
        cells = record.cells
        found: tuple[str, ...] = pick((*cells, *blank[len(cells) :]) if len(cells) <= width else (*cells[:width], ""))
        return found

    return row


@dataclass(frozen=True)
class Reading:
    """How a log is to be read where it leaves it open: the order of its dates, the mark before its decimals, its columns."""

    date_order: SlashOrder | None = None
    mark: Mark | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)


def look_at_log(chunks: Chunks, given: Reading) -> Generator[int, None, OldLog]:
    """Find out how a log is to be read, from all of its rows; yields how many it has seen, now and then.

    Refused, whole file: as `read_house_list`; date_order and amount_mark when they have to be asked for; no_rows.
    """
    encoding = yield from encoding_of(chunks, HISTORY.file)
    layout = find_layout(head_lines(chunks, encoding), given.mapping, HISTORY)
    dates, marks, rows = DateEvidence(), AmountMarks(), 0
    styles: set[str] = set()

    @lru_cache(_KEPT)
    def look(cell: str) -> None:
        written = attempt(cell)
        dates.look(written)
        styles.add(getattr(written, "style", ""))

    take = lru_cache(_KEPT)(marks.take)
    row = _row_of(layout)
    for rows, record in enumerate(_body(chunks, encoding, layout), 1):
        when, value_, cost, *_rest = row(record)
        look(when)
        take(value_)
        take(cost)
        if rows % _STEP == 0:
            yield rows
    if not rows:
        raise Refused("no_rows", "The log has headers and no rows: export it again.")
    order, mixed = dates.settle(given.date_order, order_in_header(layout.columns.headers["date"]))
    said: DateOrder | None = order if "slash" in styles else "dmy" if "dots" in styles else None
    return OldLog(chunks, layout, encoding, rows, Dates({}, order, mixed=mixed), marks.settle(given.mark), said)


def _body(chunks: Chunks, encoding: str, layout: Layout) -> Iterator[Record]:
    """The records under the header that may be a gesture."""
    row, header = _row_of(layout), plain(cell_of(layout, layout.header, "date"))
    for record in stream_records(chunks, encoding, layout.delimiter, layout.start):
        if record.unclosed or (_DIGIT.search(when := row(record)[0]) and plain(when) != header):
            yield record  # a row with a date is neither a rule, nor a total, nor the header once more
        elif not is_blank(record.cells) and not is_header_again(record.cells, layout.header.cells):
            dated = plain(cell_of(layout, record, "date"))
            if any(c.isdigit() for c in dated) or not is_footer(record.cells, "", dated):
                yield record


def _room(cell: str) -> str:
    text = value(cell)
    return clean_room(text) if text else ""


def _field(what: str, cell: str) -> str:
    return clean_field(plain(cell), what)


def _kind(cell: str) -> Kind:
    text = plain(cell)
    if not text:
        return Kind.CREDIT
    found = kind_of(text)
    if found is None:
        raise Refused(
            "unknown_kind",
            Sentence(
                "“{text}” is no kind: write label, credit or upgrade, or leave the column out.", text=shown(text, 24)
            ),
        )
    return found


def _check_currency(code: str, money: Currency) -> None:
    if code and currency(code).code != money.code:
        raise Refused(
            "other_currency",
            Sentence(
                "The row is in {other}, and this hotel counts in {code}.", other=currency(code).code, code=money.code
            ),
        )
