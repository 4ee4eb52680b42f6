"""What holds for every list: any dialect reads back the same, and no bytes whatever raise more than a refusal."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.house_list import HouseList, SlashOrder, read_house_list
from tracker.domain.problems import Refused

ENCODINGS: dict[str, bytes] = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "utf-16-le": b"",
    "utf-16-be": b"",
    "cp1252": b"",
    "UTF-16-LE": b"\xff\xfe",
    "UTF-16-BE": b"\xfe\xff",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STYLES: dict[str, Callable[[date], str]] = {
    "year first": date.isoformat,
    "year first, slashes": lambda d: f"{d:%Y/%m/%d}",
    "compact": lambda d: f"{d:%Y%m%d}",
    "dots": lambda d: f"{d:%d.%m.%Y}",
    "short dots": lambda d: f"{d.day}.{d.month}.{d:%y}",
    "day first": lambda d: f"{d:%d/%m/%Y}",
    "month first": lambda d: f"{d:%m/%d/%Y} 3:00 PM",
    "month first, compact": lambda d: f"{d:%m%d%Y}",
    "month in words": lambda d: f"{d.day}-{_MONTHS[d.month - 1]}-{d.year}",
}
# What a person answers when asked; dots of two digits are asked about when the years might come first.
ORDERS: dict[str, SlashOrder] = {
    "day first": "dmy",
    "month first": "mdy",
    "month first, compact": "mdy",
    "short dots": "dmy",
}
HEADERS = (
    ("Room", "Guest Name", "Conf. #", "Arrival", "Departure"),
    ("RM #", "guest", "reservation_no", "Check-in", "C/O"),
    ("Zimmer", "Gast", "Buchungsnr.", "Anreise", "Abreise"),
)
Guest = tuple[str, str, str | None, date, date]

# No letter of these is a UTF-8 continuation in Windows-1252: "Éœ" there is "ɜ" here, and no reader can know better.
_words = st.text(alphabet="abcdeéñöüßçøåABCDEÉÑÖÜØ'-", min_size=2, max_size=12).filter(
    lambda w: w[0].isalpha() and w[-1].isalpha()
)
# Numbers and quotes, so that every name is a name to any reader, and delimiters, so that the quoting is tried.
_names = st.tuples(_words, _words, st.sampled_from(["", ' "Nan"', "; x", " | y", "\tz", "\nzz"])).map(
    lambda t: f"{t[0]} {t[1]}{t[2]}"
)
_stays = st.tuples(st.dates(date(2025, 1, 1), date(2027, 12, 1)), st.integers(0, 20)).map(
    lambda t: (t[0], t[0] + timedelta(t[1]))
)


@st.composite
def guests(draw: st.DrawFn) -> list[Guest]:
    count = draw(st.integers(1, 12))
    return [
        (
            draw(st.sampled_from(["{}", "0{}", "B-{}", "{}A"])).format(100 + n),
            draw(_names),
            draw(st.none() | st.from_regex(r"[A-Z][0-9]{3,9}", fullmatch=True)),
            *draw(_stays),
        )
        for n in range(count)
    ]


@st.composite
def written(draw: st.DrawFn) -> tuple[list[Guest], bytes, str, str]:
    """The guests, the file, its style of dates, its delimiter."""
    listed = draw(guests())
    style = draw(st.sampled_from(sorted(STYLES)))
    delimiter = draw(st.sampled_from([",", ";", "\t", "|"]))
    out = io.StringIO()
    writer = csv.writer(
        out,
        delimiter=delimiter,
        lineterminator=draw(st.sampled_from(["\r\n", "\n"])),
        quoting=draw(st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL])),
    )
    for line in draw(st.lists(st.sampled_from(["In-House Guests by Room", "", "Example Hotel"]), max_size=3)):
        writer.writerow([line] if line else [])
    writer.writerow(draw(st.sampled_from(HEADERS)))
    for room, name, confirmation, arrival, departure in listed:
        writer.writerow([room, name, confirmation or "", STYLES[style](arrival), STYLES[style](departure)])
    if draw(st.booleans()):
        writer.writerow([f"Total guests: {len(listed)}"])
    encoding = draw(st.sampled_from(sorted(ENCODINGS)))
    return listed, ENCODINGS[encoding] + out.getvalue().encode(encoding), style, delimiter


def read_as(style: str, data: bytes, mapping: dict[str, str] | None = None) -> HouseList:
    return read_house_list(data, date_order=ORDERS.get(style), mapping=mapping)


def attempt(raw: bytes, mapping: dict[str, str] | None = None) -> HouseList | Refused:
    try:
        return read_house_list(raw, mapping=mapping)
    except Refused as refused:
        return refused


@settings(deadline=None, max_examples=40)  # a busy machine is no failure, and a list is long to make
@given(written())
def test_a_list_reads_back_the_same_in_every_dialect(case: tuple[list[Guest], bytes, str, str]) -> None:
    listed, data, style, delimiter = case
    found = read_as(style, data)
    assert found.rejects == ()
    assert found.delimiter == delimiter
    assert [(r.room, r.name, r.confirmation, r.arrival, r.departure) for r in found.rows] == [
        (room, " ".join(name.split()), *rest) for room, name, *rest in listed
    ]


@settings(deadline=None, max_examples=40)
@given(written())
def test_without_an_answer_a_list_is_read_the_same_or_asks(case: tuple[list[Guest], bytes, str, str]) -> None:
    _, data, style, _ = case
    found = attempt(data)
    if isinstance(found, Refused):
        assert found.code == "date_order"
        assert style in ORDERS
    else:
        assert found.rows == read_as(style, data).rows


@settings(deadline=None, max_examples=40)
@given(written())
def test_the_columns_found_can_be_handed_back_as_the_mapping(case: tuple[list[Guest], bytes, str, str]) -> None:
    _, data, style, _ = case
    found = read_as(style, data)
    again = read_as(style, data, found.columns)
    assert again == found


@settings(deadline=None, max_examples=40)
@given(written(), st.data())
def test_a_damaged_list_gives_rows_rejects_or_a_refusal(
    case: tuple[list[Guest], bytes, str, str], data: st.DataObject
) -> None:
    raw = bytearray(case[1])
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    sound(bytes(raw))


@settings(deadline=None, max_examples=40)
@given(st.binary(max_size=400))
def test_no_bytes_raise_more_than_a_refusal(raw: bytes) -> None:
    sound(raw)


_ODD_CELLS = st.text(alphabet="0123456789/.-:, \";|\t\n\rTtotalNov='#\u200b\u202e\x00\x07é山٣²½Ⅷ", max_size=24)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(_ODD_CELLS, _ODD_CELLS, _ODD_CELLS, _ODD_CELLS), min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
)
def test_no_text_under_a_good_header_raises_more_than_a_refusal(
    rows: list[tuple[str, str, str, str]], delimiter: str
) -> None:
    lines = ["Room,Name,Arrival,Conf".replace(",", delimiter), *(delimiter.join(row) for row in rows)]
    sound("\n".join(lines).encode())


@settings(deadline=None, max_examples=40)
@given(
    st.text(max_size=60),
    st.dictionaries(
        st.sampled_from(["room", "name", "first_name", "arrival", "floor"]), st.text(max_size=4), max_size=3
    ),
)
def test_no_mapping_raises_more_than_a_refusal(text: str, mapping: dict[str, str]) -> None:
    for start in ("", "Room,Name,A,B\n1,Ann,2,3\n"):
        sound((start + text).encode(), mapping)


def sound(raw: bytes, mapping: dict[str, str] | None = None) -> None:
    """Rows hold what the ledger takes, every line is accounted for once, every reject says what to do."""
    found = attempt(raw, mapping)
    if isinstance(found, Refused):
        assert found.message.endswith(".")
        assert found.message.isprintable()
        return
    lines = [r.line for r in found.rows] + [r.line for r in found.rejects]
    assert 0 < len(lines) == len(set(lines))
    for row in found.rows:
        assert row.room.strip() == row.room != ""
        assert row.name.strip() == row.name != ""
        assert len(row.name) <= 200
        assert not (row.arrival and row.departure and row.departure < row.arrival)
    for reject in found.rejects:
        assert reject.reason.endswith(".")
        assert ": " in reject.reason
        assert len(reject.text) <= 120
        assert not set(reject.text) & set("\x00\x07\n\r\t\u202e\u200b")


@pytest.mark.at_length
def test_a_list_ten_times_as_long_takes_about_ten_times_as_long() -> None:
    assert min(time_of(5_000) for _ in range(3)) < 30 * min(time_of(500) for _ in range(3))


def time_of(rows: int) -> float:
    text = "Room,Last Name,First Name,Conf,Arrival,Departure,VIP,Rate\n" + "".join(
        f'{n},NGUYEN,"Linh {n}",{n},11/{1 + n % 28:02}/2026,12/{1 + n % 28:02}/2026,V1,"1,200.00"\n'
        for n in range(10_000, 10_000 + rows)
    )
    started = time.process_time()
    assert len(read_house_list(text.encode()).rows) == rows
    return time.process_time() - started
