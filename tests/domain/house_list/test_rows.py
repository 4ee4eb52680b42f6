"""One row to one guest, or the reason why not; and the rows of a report that are no guests at all."""

from __future__ import annotations

import unicodedata

import pytest

from tracker.domain.house_list import HouseList, HouseRow, Reject, read_house_list
from tracker.domain.table.cells import shown

HEADER = "Room\tName\tConf\tKana"


def listed(*rows: str, header: str = HEADER) -> HouseList:
    return read_house_list("\n".join((header, *rows)).encode())


def one(row: str) -> HouseRow:
    (found,) = listed(row).rows
    return found


def reject(row: str) -> Reject:
    found = listed("1\tFirst guest", row)
    assert [r.room for r in found.rows] == ["1"]
    (rejected,) = found.rejects
    assert rejected.line == 3
    return rejected


def test_a_whole_row() -> None:
    assert one("0412\tLEE, Ann\t77-A\tリー") == HouseRow(2, "0412", "Ann Lee", "77-A", None, None, "リー")


def test_a_row_may_end_early_or_with_empty_cells() -> None:
    assert one("412\tAnn") == HouseRow(2, "412", "Ann", None, None, None, None)
    assert one("412\tAnn\t\t\t\t \t") == HouseRow(2, "412", "Ann", None, None, None, None)


@pytest.mark.parametrize(
    ("cell", "room"),
    [
        ("412", "412"),
        (" 412 ", "412"),
        ("0412", "0412"),
        ("412.0", "412"),
        ("412,00", "412"),
        ("'0412", "0412"),
        ('="0412"', "0412"),
        ("412a", "412A"),
        ("B-12", "B-12"),
        ("12/3", "12/3"),
        ("1.07", "1.07"),
        ("Suite 4", "SUITE 4"),
        ("４１２", "412"),
        ("4\u200b12", "412"),
        ("\u00a0412\u00a0", "412"),
    ],
)
def test_a_room_is_what_stands_on_the_door(cell: str, room: str) -> None:
    assert one(f"{cell}\tAnn").room == room


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "The row has no room: write the room number in the list, or leave the row out."),
        (" - ", "The row has no room: write the room number in the list, or leave the row out."),
        ("N/A", "The row has no room: write the room number in the list, or leave the row out."),
        ("12-Apr", "Excel has made the date “12-Apr” of a room: export the rooms as text."),
        ("Apr-12", "Excel has made the date “Apr-12” of a room: export the rooms as text."),
        ("4.12E+02", "“4.12E+02” is no room"),
        ("412; 413", "“412; 413” is no room"),
        ("1234567890123", "“1234567890123” is no room: use at most 12 letters or digits"),
        ("4\x0712", "“412” holds something invisible"),
        ("<b>4</b>", "“<b>4</b>” is no room"),
        ("4\u202e12", "“412” holds something invisible"),
    ],
)
def test_what_is_no_room_is_rejected(cell: str, reason: str) -> None:
    assert reject(f"{cell}\tAnn").reason.startswith(reason)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("  Ann   Lee ", "Ann Lee"),
        ("Ann\u00a0Lee", "Ann Lee"),
        ("山田\u3000太郎", "山田 太郎"),
        ("\ufeffAnn\u200b Le\u00ade\u200e", "Ann Lee"),
        ("'t Hooft, Jan", "Jan 't Hooft"),
        ("Jose\u0301", "José"),
        ("رضا کریمی\u200cنژاد", "رضا کریمی\u200cنژاد"),
        ("N" * 200, "N" * 200),
        ("<b>Bold</b>", "<b>Bold</b>"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
    ],
)
def test_a_name_is_kept_as_written_but_for_blanks(cell: str, name: str) -> None:
    assert one(f"412\t{cell}").name == name
    assert unicodedata.is_normalized("NFC", name)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "The row has no guest's name: write the name in the list, or leave the row out."),
        ("--", "The row has no guest's name: write the name in the list, or leave the row out."),
        ("118", "“118” is no name: write the name in the list, or leave the row out."),
        ("*** 2 ***", "“*** 2 ***” is no name: write the name in the list, or leave the row out."),
        ("N" * 201, "The name is 201 letters long: use at most 200."),
        ("Ann\x07Lee", "The name holds invisible control characters"),
        ("Ann \u202eeeL", "The name holds invisible control characters"),
        ("Ann \u2067Lee\u2069", "The name holds invisible control characters"),
        ("Ann \ue000", "The name holds invisible control characters"),
    ],
)
def test_what_is_no_name_is_rejected(cell: str, reason: str) -> None:
    assert reject(f"412\t{cell}").reason.startswith(reason)


@pytest.mark.parametrize(
    ("cell", "confirmation"),
    [
        ("", None),
        ("-", None),
        ("n/a", None),
        ("00123", "00123"),
        ("123456.0", "123456"),
        ("'00123", "00123"),
        ("HX-77/2", "HX-77/2"),
        ("7" * 40, "7" * 40),
    ],
)
def test_a_confirmation_is_kept_as_written(cell: str, confirmation: str | None) -> None:
    assert one(f"412\tAnn\t{cell}").confirmation == confirmation


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("1.23457E+11", "Excel has cut the confirmation number to 1.23457E+11: export it as text."),
        ("1,23457e+11", "Excel has cut the confirmation number to 1,23457e+11: export it as text."),
        ("7" * 41, "The confirmation number has 41 letters: use at most 40."),
        ("77\x01", "The confirmation number holds invisible characters: type it again."),
        ("77\u202e1", "The confirmation number holds invisible characters: type it again."),
    ],
)
def test_a_confirmation_that_is_damaged_is_rejected(cell: str, reason: str) -> None:
    assert reject(f"412\tAnn\t{cell}").reason == reason


def test_a_reading_is_kept_or_rejected_like_a_name() -> None:
    assert one("412\t山田 太郎\t\t ﾔﾏﾀﾞ  ﾀﾛｳ ").reading == "ﾔﾏﾀﾞ ﾀﾛｳ"
    assert one("412\t山田 太郎\t\t ").reading is None
    assert reject("412\tAnn\t\ta\x07").reason.startswith("The reading of the name holds invisible control characters")


def test_a_cell_as_long_as_a_book_is_rejected_where_it_matters() -> None:
    assert reject("412\t" + "N" * 10_001).reason == "“Name” has 10,001 letters here: shorten it."
    found = read_house_list(b"Room,Name,Notes\n412,Ann," + b"n" * 20_000)
    assert [r.name for r in found.rows] == ["Ann"]


def test_a_row_wider_than_the_header_is_rejected() -> None:
    found = read_house_list(b"Room,Name,Nights\n412,Lee, Ann,2\n413,Bo,2,,\n")
    assert [r.room for r in found.rows] == ["413"]
    assert found.rejects == (
        Reject(
            2,
            "The row has 4 columns and the header 3: put quotation marks round the text with the delimiter.",
            "412,Lee, Ann,2",
        ),
    )


def test_a_quote_that_never_closes_rejects_its_row_only() -> None:
    found = read_house_list(b'Room,Name\n412,"Lee, Ann\n413,"Day, Bo"\n')
    assert [(r.line, r.name) for r in found.rows] == [(3, "Bo Day")]
    assert found.rejects == (
        Reject(
            2,
            "A quotation mark opens in this row and never closes: close it or take it out.",
            '412,"Lee, Ann',
        ),
    )


def test_a_guest_who_comes_twice_is_taken_once() -> None:
    found = listed(
        "412\tLEE, Ann\t77",
        "413\tLEE, Ann\t77",
        "412\tAnn Lee\t78",
        "412.0\tann lee\t77",
        "412\tAnn Lee\t",
        "412\tAnn Lee",
    )
    assert [r.line for r in found.rows] == [2, 3, 4, 6]
    assert [(r.line, r.reason) for r in found.rejects] == [
        (5, "The same guest stands on line 2 already: one of them is enough."),
        (7, "The same guest stands on line 6 already: one of them is enough."),
    ]


def test_a_rejected_row_does_not_stand_in_the_way_of_the_right_one() -> None:
    found = read_house_list(b"Room,Name,Arrival\n412,Ann,2026-02-30\n412,Ann,2026-02-28\n")
    assert [r.line for r in found.rows] == [3]


def test_rows_and_rejects_keep_the_order_and_lines_of_the_file() -> None:
    found = listed("", "1\tAnn", "", "\tBo", '2\t"Cy', 'Day"', "3\t7", "4\tEve")
    assert [r.line for r in found.rows] == [3, 6, 9]
    assert found.rows[1].name == "Cy Day"
    assert [r.line for r in found.rejects] == [5, 8]


def test_the_text_of_a_reject_is_short_and_shows_everything() -> None:
    assert reject("\tAnn\u202e\x07\tx\n"[:-1]).text == "Ann�� x"
    assert reject("\t" + "N" * 5000).text == "N" * 119 + "…"
    assert reject("\t" + " x" * 300).text.endswith("x…")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", "abc"),
        ("abcdef", "abcd…"),
        ("abcd  ef", "abcd…"),
        ("abc   d", "abc d"),
        ("a\u200cb", "a\u200cb"),
        ("a\u200bb", "a�b"),
        (" " * 100 + "a", "…"),
    ],
)
def test_text_is_shown_short(text: str, expected: str) -> None:
    assert shown(text, 5) == expected


@pytest.mark.parametrize(
    "row",
    [
        "",
        "\t\t\t",
        "\x0c",
        "----\t----------\t----",
        "====",
        "Room\tName\tConf\tKana",
        "ROOM \tname\tConf\tKana",
        "Total guests: 118",
        "Total\t118",
        "TOTAL:\t\t118",
        "Grand Total\t118 guests",
        "Sub-total\t\t4",
        "** Total **\t\t4",
        "118\tTotal guests",
        "118\tTotal number of guests:",
        "Summe\t118",
        "Gesamtzahl der Gäste\t118",
        "合計\t118",
        "Total guests in house: 118\t\t\tPage 1",
        "Page 1 of 3",
        "Seite 1 von 3",
        "Página 2",
        "*** End of Report ***",
        "Ende der Liste",
        "Printed on 23/11/2026 14:00",
        "Printed 23-NOV-26\t\tby FD1",
        "118 guests",
        "42 rooms occupied",
    ],
)
def test_a_row_that_is_no_guest_is_passed_over(row: str) -> None:
    found = listed("1\tAnn", row, "2\tBo")
    assert [r.room for r in found.rows] == ["1", "2"]
    assert found.rejects == ()


@pytest.mark.parametrize(
    ("row", "room", "name"),
    [
        ("412\tTotal Recall", "412", "Total Recall"),
        ("412\tPage Turner", "412", "Page Turner"),
        ("412\tTotti, Ann", "412", "Ann Totti"),
        ("118\tGuests Unlimited", "118", "Guests Unlimited"),
        ("3\tCount Dracula", "3", "Count Dracula"),
    ],
)
def test_a_guest_with_an_odd_name_is_still_a_guest(row: str, room: str, name: str) -> None:
    found = listed(row)
    assert [(r.room, r.name) for r in found.rows] == [(room, name)]
    turned = read_house_list("\n".join(("Name\tRoom", "\t".join(reversed(row.split("\t"))))).encode())
    assert [(r.room, r.name) for r in turned.rows] == [(room, name)]


def test_a_guest_whose_last_name_is_total_is_a_guest() -> None:
    found = listed("1\tTotal\tAnn", "Total\t\t2", header="Room\tLast name\tFirst name")
    assert [r.name for r in found.rows] == ["Ann Total"]
    assert found.rejects == ()


@pytest.mark.parametrize("row", ["Total guests\t118", "Total:\t118", "Total\t\t118", "Printed 23/11/2026\t"])
def test_a_total_is_passed_over_in_a_list_that_begins_with_the_name(row: str) -> None:
    found = listed("Ann\t1", row, header="Name\tRoom\tNights")
    assert [r.room for r in found.rows] == ["1"]
    assert found.rejects == ()


@pytest.mark.parametrize("row", ["Floor 4", "Left luggage\t\t\t", "In house\t\t"])
def test_a_row_that_might_be_meant_as_a_guest_is_shown_as_rejected(row: str) -> None:
    assert reject(row).reason.startswith(("The row has no", "“"))


def test_progress_is_told_every_five_hundred_rows_and_at_the_end() -> None:
    told: list[tuple[int, int]] = []
    text = "Room,Name\n" + "".join(f"{n},Guest {n:c}\n" for n in range(1000, 2203))
    found = read_house_list(text.encode(), progress=lambda done, total: told.append((done, total)))
    assert told == [(500, 1203), (1000, 1203), (1203, 1203)]
    assert len(found.rows) + len(found.rejects) == 1203


def test_reading_can_be_stopped_from_the_progress() -> None:
    class Stopped(Exception):  # noqa: N818 - a wish, not an error
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read_house_list(b"Room,Name\n1,Ann\n", progress=stop)


def test_visits_one_after_the_other_are_two_and_fifty_are_enough() -> None:
    header = "Room,Name,Arrival,Departure"
    visits = [
        f"412,Ann Lee,2026-{1 + n // 28:02}-{1 + n % 28:02},2026-{1 + n // 28:02}-{1 + n % 28:02}" for n in range(51)
    ]
    found = listed(*visits, header=header)
    assert len(found.rows) == 50
    assert [(r.line, r.reason) for r in found.rejects] == [
        (52, "The same guest stands on 50 lines already: leave out old visits.")
    ]
    both = listed(
        "412,Ann,2026-03-04,2026-03-09", "412,Ann,2026-03-01,2026-03-04", "412,Ann,2026-03-03,2026-03-05", header=header
    )
    assert [r.line for r in both.rows] == [2, 3]
    assert [r.reason for r in both.rejects] == ["The same guest stands on line 2 already: one of them is enough."]
