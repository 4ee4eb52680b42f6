"""The whole way from the bytes of an in-house list to its rows and rejects; each step lives in its own module."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tracker.domain.house_list.header_words import GUESTS, Field
from tracker.domain.house_list.model import HouseList, HouseRow
from tracker.domain.house_list.name_columns import passed_over, settle_names
from tracker.domain.house_list.rows import Rows
from tracker.domain.problems import Refused
from tracker.domain.table.cells import plain
from tracker.domain.table.date_order import settle
from tracker.domain.table.decode import decode
from tracker.domain.table.furniture import is_blank, is_footer, is_header_again
from tracker.domain.table.headers import order_in_header
from tracker.domain.table.layout import Layout, cell_of, find_layout
from tracker.domain.table.model import Reject, SlashOrder
from tracker.domain.table.records import Record, physical_lines, records

_STEP = 500
_NAME_FIELDS: tuple[Field, ...] = ("name", "last_name", "first_name")
_DATE_FIELDS: tuple[Field, ...] = ("arrival", "departure")


def read_house_list(
    data: bytes,
    *,
    date_order: SlashOrder | None = None,
    mapping: Mapping[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> HouseList:
    """The guests of an exported in-house list, and every row that is not one with its reason.

    `date_order` says how 03/04/2026 is meant and wins over the evidence of the file. `mapping` goes from our field
    (room, name, last_name, first_name, title, confirmation, arrival, departure, reading) to the file's header; an empty
    header leaves the field out; fields not in it are found by their words. `progress` is told (done, total) records
    every 500 and at the end; what it raises ends the reading.

    Refused, whole file: too_big, empty_file, not_a_list, bad_encoding, too_long, no_header, doubled_column,
    unknown_column, bad_mapping, no_guests; and date_order when the order of day and month has to be asked for.
    """
    text, encoding = decode(data, GUESTS.file)
    lines = physical_lines(text, GUESTS.file)
    layout = find_layout(lines, mapping or {}, GUESTS, passed=passed_over, settle=settle_names)
    body = [record for record in records(lines, layout.delimiter, layout.start) if _may_be_guest(record, layout)]
    if not body:
        raise Refused("no_guests", "The list has headers and no guests: export it again with the guests in house.")
    dates = settle(
        (cell_of(layout, record, field) for record in body for field in _DATE_FIELDS), date_order, _said_order(layout)
    )
    rows, rejects = _sorted_out(body, Rows(layout, dates), progress)
    return HouseList(
        rows, rejects, encoding, layout.delimiter, {**layout.columns.headers}, dates.reported
    )  # fmt: skip


def _may_be_guest(record: Record, layout: Layout) -> bool:
    """Whether the row is more than what a report prints around its guests."""
    if record.unclosed:
        return True
    if is_blank(record.cells) or is_header_again(record.cells, layout.header.cells):
        return False
    room = plain(cell_of(layout, record, "room"))
    name = " ".join(filter(None, (plain(cell_of(layout, record, field)) for field in _NAME_FIELDS)))
    return not is_footer(record.cells, room, name)


def _said_order(layout: Layout) -> SlashOrder | None:
    said = {order_in_header(layout.columns.headers[f]) for f in _DATE_FIELDS if f in layout.columns.headers} - {None}
    return said.pop() if len(said) == 1 else None


def _sorted_out(
    body: list[Record], reader: Rows, progress: Callable[[int, int], None] | None
) -> tuple[tuple[HouseRow, ...], tuple[Reject, ...]]:
    rows: list[HouseRow] = []
    rejects: list[Reject] = []
    for done, record in enumerate(body, 1):
        found = reader.read(record)
        if isinstance(found, HouseRow):
            rows.append(found)
        else:
            rejects.append(found)
        if progress is not None and (done % _STEP == 0 or done == len(body)):
            progress(done, len(body))
    return tuple(rows), tuple(rejects)
