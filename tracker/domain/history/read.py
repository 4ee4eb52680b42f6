"""An old log read twice, row by row: once for what its columns mean, once for its gestures. Holds no row longer than needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

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

_STEP = 500
_MOST_TEXT = 10_000
Progress = Callable[[int, int], None]


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

    def gestures(self, money: Currency, today: date) -> Iterator[OldGesture | Reject]:
        """Each row as a gesture, or why not. Days after `today` are none."""
        for record in _body(self.chunks, self.encoding, self.layout):
            try:
                yield self._read(record, money, today)
            except Refused as refused:
                yield Reject(record.line, refused.message, shown(record.text, 120))

    def _read(self, record: Record, money: Currency, today: date) -> OldGesture:
        check_shape(record, self.layout.width)
        if len(record.text) > _MOST_TEXT:
            raise Refused("too_long", Sentence("The row has {n:,} letters: shorten it.", n=len(record.text)))

        def cell(field: str) -> str:
            return cell_of(self.layout, record, field)

        on = self.dates.day(cell("date"))
        if on is None:
            raise Refused("no_date", "The row has no date: write it in the file, or leave the row out.")
        if on > today:
            raise Refused("future", Sentence("{on} is still to come: an old log ends today.", on=on))
        _check_currency(value(cell("currency")), money)
        given = self._amount(cell("value"), money)
        if given is None:
            raise Refused("no_value", "The row has no value: write it in the file, or leave the row out.")
        room = value(cell("room"))
        return OldGesture(
            record.line, on, _kind(plain(cell("kind"))), given, self._amount(cell("cost"), money),
            clean_field(plain(cell("cause")), "The cause"), clean_room(room) if room else "",
            clean_field(plain(cell("guest")), "The guest's name"), clean_field(plain(cell("by")), "Who gave it"),
            clean_note(plain(cell("note"))),
        )  # fmt: skip

    def _amount(self, cell: str, money: Currency) -> int | None:
        written = written_amount(cell)
        return None if written is None else written.minor(money, self.mark)


def look_at_log(
    chunks: Chunks, *, date_order: SlashOrder | None = None, mark: Mark | None = None,
    mapping: Mapping[str, str] | None = None, progress: Progress | None = None,
) -> OldLog:  # fmt: skip
    """Find out how a log is to be read, from all of its rows.

    Refused, whole file: as `read_house_list`; date_order and amount_mark when they have to be asked for; no_rows.
    """
    encoding = encoding_of(chunks, HISTORY.file)
    layout = find_layout(head_lines(chunks, encoding), mapping or {}, HISTORY)
    dates, marks, rows = DateEvidence(), AmountMarks(), 0
    styles: set[str] = set()
    for rows, record in enumerate(_body(chunks, encoding, layout), 1):
        written = attempt(cell_of(layout, record, "date"))
        dates.look(written)
        styles.add(getattr(written, "style", ""))
        for field in ("value", "cost"):
            marks.take(cell_of(layout, record, field))
        if progress is not None and rows % _STEP == 0:
            progress(rows, 0)
    if not rows:
        raise Refused("no_rows", "The log has headers and no rows: export it again.")
    order, mixed = dates.settle(date_order, order_in_header(layout.columns.headers["date"]))
    said: DateOrder | None = order if "slash" in styles else "dmy" if "dots" in styles else None
    return OldLog(chunks, layout, encoding, rows, Dates({}, order, mixed=mixed), marks.settle(mark), said)


def _body(chunks: Chunks, encoding: str, layout: Layout) -> Iterator[Record]:
    """The records under the header that may be a gesture."""
    for record in stream_records(chunks, encoding, layout.delimiter, layout.start):
        if record.unclosed:
            yield record
        elif not is_blank(record.cells) and not is_header_again(record.cells, layout.header.cells):
            dated = plain(cell_of(layout, record, "date"))
            if any(c.isdigit() for c in dated) or not is_footer(record.cells, "", dated):
                yield record


def _kind(text: str) -> Kind:
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
