"""Where the table begins and what parts its cells, whatever a report prints above it."""

from __future__ import annotations

import pytest

from tracker.domain.house_list import read_house_list
from tracker.domain.problems import Refused


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    text = "\n".join(
        delimiter.join(row) for row in (("Room", "Guest", "Rate"), ("412", "Ann", "9"), ("413", "Bo", "8"))
    )
    found = read_house_list(text.encode())
    assert found.delimiter == delimiter
    assert [(r.line, r.room, r.name) for r in found.rows] == [(2, "412", "Ann"), (3, "413", "Bo")]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Room;Guest\n412;Lee, Ann\n413;Day, Bo\n", ";"),
        ("Room;Guest;Rate, net, EUR\n412;Ann;9,50\n", ";"),
        ("Room,Guest,Prices;Extras\n412,Ann,1;2\n", ","),
        ("Room\tGuest\tNotes\n412\tLee, Ann\ta, b, c; d\n", "\t"),
        # both would give a room and a guest: the rows tell
        ("Room,x;Room;Guest;y,Guest\n1;412;Ann;2\n1;413;Bo;2\n", ";"),
        ("Room,x;Room;Guest;y,Guest\n412,1,Ann\n413,2,Bo\n", ","),
    ],
)
def test_other_delimiters_inside_the_cells_do_not_mislead(text: str, delimiter: str) -> None:
    found = read_house_list(text.encode())
    assert found.delimiter == delimiter
    assert found.rows
    assert found.rejects == ()


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=;\t", "\ufeffsep=;"])
def test_excels_own_first_line_names_the_delimiter(first: str) -> None:
    found = read_house_list(f"{first}\r\nRoom;Guest\r\n412;Lee, Ann\r\n".encode())
    assert found.delimiter == ";"
    assert [(r.line, r.name) for r in found.rows] == [(3, "Ann Lee")]


def test_excels_first_line_may_name_any_sign() -> None:
    assert read_house_list(b"sep=^\nRoom^Guest\n412^Ann\n").delimiter == "^"
    assert read_house_list(b"sep=\t\nRoom\tGuest\n412\tAnn\n").delimiter == "\t"


def test_what_stands_above_the_header_is_no_guest() -> None:
    text = (
        '"Hotel Example, Seaside",,,\n\nIn-House Guests by Room,,,\nBusiness date:,11/23/2026,,\n"Sort: Room\n'
        "Room,Guest Name,Conf. #,Nights\n412,Ann Lee,77,2\n"
    )
    found = read_house_list(text.encode())
    assert [(r.line, r.room, r.name, r.confirmation) for r in found.rows] == [(7, "412", "Ann Lee", "77")]
    assert found.rejects == ()


def test_a_header_row_may_break_its_lines() -> None:
    found = read_house_list(b'"Room\nNo.","Guest\nName"\n412,Ann\n')
    assert found.columns == {"room": "Room No.", "name": "Guest Name"}
    assert [r.line for r in found.rows] == [4]


def test_the_first_of_two_headers_begins_the_table() -> None:
    found = read_house_list(b"Room,Name\n412,Ann\nPage 1 of 2\n\x0c\nRoom,Name\n413,Bo\nPage 2 of 2\n")
    assert [(r.line, r.room) for r in found.rows] == [(2, "412"), (6, "413")]
    assert found.rejects == ()


def test_a_header_far_below_the_top_is_not_looked_for() -> None:
    with pytest.raises(Refused) as caught:
        read_house_list(b"x,y\n" * 80 + b"Room,Name\n412,Ann\n")
    assert caught.value.code == "no_header"


@pytest.mark.parametrize(
    "text",
    ["Room,Name\n", "Room,Name", "Room,Name\n,,\n\n", "Room,Name\nTotal guests: 0\n", "Hotel\nRoom,Name\n----,----\n"],
)
def test_a_header_without_guests_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_house_list(text.encode())
    assert caught.value.code == "no_guests"
    assert caught.value.message == "The list has headers and no guests: export it again with the guests in house."


def test_a_file_that_says_only_how_it_is_parted_has_no_header() -> None:
    with pytest.raises(Refused) as caught:
        read_house_list(b"sep=;\n")
    assert caught.value.code == "no_header"
