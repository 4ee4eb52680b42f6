"""Dates as exports write them, and the order of day and month: evident, given, said by the header, or asked for."""

from __future__ import annotations

from datetime import date

import pytest

from tracker.domain.house_list import HouseList, read_house_list
from tracker.domain.problems import Refused
from tracker.domain.table.dates import written_date

NOV_23 = date(2026, 11, 23)


def listed(*arrivals: str, header: str = "Arrival", order: str | None = None) -> HouseList:
    rows = [f"{400 + n}\tGuest {n}\t{arrival}" for n, arrival in enumerate(arrivals)]
    text = "\n".join([f"Room\tName\t{header}", *rows])
    return read_house_list(text.encode(), date_order=order)  # type: ignore[arg-type]  # the tests pass literals


def asked(*arrivals: str, header: str = "Arrival") -> Refused:
    with pytest.raises(Refused) as caught:
        listed(*arrivals, header=header)
    assert caught.value.code == "date_order"
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "2026/11/23",
        "2026.11.23",
        "2026. 11. 23.",
        "2026年11月23日",
        "2026년 11월 23일",
        "20261123",
        "11232026",
        "23112026",
        "23.11.2026",
        "23.11.26",
        "23. 11. 2026",
        "23/11/2026",
        "11/23/2026",
        "11/23/26",
        "23-11-2026",
        "11-23-2026",
        "23-Nov-2026",
        "23-NOV-26",
        "23 Nov 26",
        "23 November 2026",
        "23rd of November, 2026",
        "Nov 23, 2026",
        "NOV 23 2026",
        "November 23rd 2026",
        "23.Nov.2026",
        "23Nov2026",
        "2026-Nov-23",
        "Mon 23 Nov 2026",
        "Monday, November 23, 2026",
        "Mo. 23. November 2026",
        "lun. 23 nov. 2026",
        "23 de noviembre de 2026",
        "２０２６／１１／２３",
        "٢٠٢٦-١١-٢٣",
        " 2026-11-23 ",
        "'2026-11-23",
        '="2026-11-23"',
    ],
)
def test_the_same_day_in_many_styles(text: str) -> None:
    assert listed(text).rows[0].arrival == NOV_23


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("4 März 2026", 3),
        ("4 mrt 2026", 3),
        ("mar 4 mars 2026", 3),
        ("4 févr. 2026", 2),
        ("4 août 2026", 8),
        ("4 ene 2026", 1),
        ("4 mei 2026", 5),
        ("4 Okt 2026", 10),
        ("4 dez 2026", 12),
        ("4 luglio 2026", 7),
        ("4 setembro 2026", 9),
        ("Jun 4 2026", 6),
        ("4-Apr-26", 4),
    ],
)
def test_months_in_the_languages_of_hotels(text: str, month: int) -> None:
    assert listed(text).rows[0].arrival == date(2026, month, 4)


@pytest.mark.parametrize("day", ["2026-11-23", "11/23/2026", "23.11.2026", "23-Nov-26", "Nov 23, 2026"])
@pytest.mark.parametrize(
    "time",
    [
        " 14:00",
        " 14:00:00",
        " 3:00 PM",
        " 3:00:05 p.m.",
        "\u202f3:00\u202fPM",
        ", 3 pm",
        " 15h",
        " 15h30",
        " at 15:00",
        " 14:00 Uhr",
        "  00:00:00.000",
        "T14:00",
        "T14:00:00Z",
        "T14:00:00.123+01:00",
    ],
)
def test_the_time_of_day_is_left_aside(day: str, time: str) -> None:
    assert listed(day + time).rows[0].arrival == NOV_23


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", "--", "—", "n/a", "N/A", "null", "TBA", "0000-00-00", "00/00/0000", "0000-00-00 00:00:00", '=""'],
)
def test_an_empty_date_is_none(text: str) -> None:
    assert written_date(text) is None
    assert listed(text).rows[0].arrival is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-02-30", "2026-02-30 is no date, as February 2026 has 28 days: write it like 2026-11-23."),
        ("2028-02-30", "2028-02-30 is no date, as February 2028 has 29 days: write it like 2026-11-23."),
        ("31.04.2026", "31.04.2026 is no date, as April 2026 has 30 days: write it like 2026-11-23."),
        ("11.23.2026", "11.23.2026 is no date, as there is no month 23: write it like 2026-11-23."),
        ("2026-13-01", "2026-13-01 is no date, as there is no month 13: write it like 2026-11-23."),
        ("99/11/2026", "99/11/2026 is no date, as November 2026 has 30 days: write it like 2026-11-23."),
        ("31/31/2026", "31/31/2026 is no date, as there is no month 31: write it like 2026-11-23."),
        ("0/13/2026", "0/13/2026 is no date, as there is no month 0: write it like 2026-11-23."),
        ("32 Nov 2026", "32 Nov 2026 is no date, as November 2026 has 30 days: write it like 2026-11-23."),
        ("0 Nov 2026", "0 Nov 2026 is no date, as November 2026 has 30 days: write it like 2026-11-23."),
        ("9999-12-31", "9999-12-31 cannot be right, as it is in the year 9999: write it like 2026-11-23."),
        ("01.01.1900", "01.01.1900 cannot be right, as it is in the year 1900: write it like 2026-11-23."),
        ("03/04/1066", "03/04/1066 cannot be right, as it is in the year 1066: write it like 2026-11-23."),
        ("23 Nov", "“23 Nov” has no year: write it like 2026-11-23."),
        ("11/23", "“11/23” has no year: write it like 2026-11-23."),
        ("23.11.", "“23.11.” has no year: write it like 2026-11-23."),
        ("Nov 2026", "“Nov 2026” is no date: write it like 2026-11-23."),
        ("Nov", "“Nov” is no date: write it like 2026-11-23."),
        ("1 2 Nov 2026", "“1 2 Nov 2026” is no date: write it like 2026-11-23."),
        ("23 Nov 226", "“23 Nov 226” is no date: write it like 2026-11-23."),
        ("46349", "“46349” is a spreadsheet's number for a day: show the column as dates and export again."),
        ("46349.625", "“46349.625” is a spreadsheet's number for a day: show the column as dates and export again."),
        ("tomorrow", "“tomorrow” is no date: write it like 2026-11-23."),
        ("14:00", "“14:00” is no date: write it like 2026-11-23."),
        ("2026-11-23 25:00", "“2026-11-23 25:00” is no date: write it like 2026-11-23."),
        ("23/11-2026", "“23/11-2026” is no date: write it like 2026-11-23."),
        ("<b>2026</b>", "“<b>2026</b>” is no date: write it like 2026-11-23."),
        ("20\u202e26", "“20\ufffd26” is no date: write it like 2026-11-23."),
        ("9" * 500, f"“{'9' * 23}…” is no date: write it like 2026-11-23."),
    ],
)
def test_what_is_no_date_is_rejected_with_the_reason(text: str, reason: str) -> None:
    found = listed(text)
    assert found.rows == ()
    assert [(r.line, r.reason) for r in found.rejects] == [(2, reason)]


def test_a_departure_before_the_arrival_is_rejected_and_a_day_use_is_not() -> None:
    text = "Room,Name,Arrival,Departure\n1,Ann,2026-11-23,2026-11-22\n2,Bo,2026-11-23,2026-11-23\n"
    found = read_house_list(text.encode())
    assert [r.room for r in found.rows] == ["2"]
    assert found.rejects[0].reason == "The departure 2026-11-22 is before the arrival 2026-11-23: correct the dates."


@pytest.mark.parametrize(
    ("arrivals", "order", "first"),
    [
        (("03/04/2026", "13/04/2026"), "dmy", date(2026, 4, 3)),
        (("03/04/2026", "04/13/2026"), "mdy", date(2026, 3, 4)),
        (("03-04-26", "31-12-26"), "dmy", date(2026, 4, 3)),
        (("03042026", "04132026"), "mdy", date(2026, 3, 4)),
        # even a day that does not exist tells the order
        (("03/04/2026", "30/02/2026"), "dmy", date(2026, 4, 3)),
    ],
)
def test_one_part_above_twelve_decides_for_the_whole_list(arrivals: tuple[str, ...], order: str, first: date) -> None:
    found = listed(*arrivals)
    assert (found.date_order, found.rows[0].arrival) == (order, first)


def test_the_evidence_may_stand_in_the_other_column() -> None:
    found = read_house_list(b"Room,Name,In,Arrival,Departure\n1,Ann,99/99/9999,03/04/2026,\n2,Bo,,,04/13/2026\n")
    assert found.date_order == "mdy"
    assert found.rows[0].arrival == date(2026, 3, 4)


def test_what_nothing_decides_is_asked_and_never_guessed() -> None:
    refused = asked("04/04/2026", "03/04/2026 14:00", "05/06/2026")
    assert refused.message == (
        "This list does not say whether 03/04/2026 is 2026-04-03 or 2026-03-04: choose day first or month first."
    )
    assert refused.facts == {
        "sample": "03/04/2026",
        "day_first": date(2026, 4, 3),
        "month_first": date(2026, 3, 4),
    }


@pytest.mark.parametrize(("order", "day"), [("dmy", date(2026, 4, 3)), ("mdy", date(2026, 3, 4))])
def test_the_answer_decides(order: str, day: date) -> None:
    found = listed("03/04/2026", order=order)
    assert (found.date_order, found.rows[0].arrival) == (order, day)


def test_the_answer_wins_over_the_evidence_and_what_contradicts_it_is_rejected() -> None:
    found = listed("03/04/2026", "13/04/2026", order="mdy")
    assert found.date_order == "mdy"
    assert found.rows[0].arrival == date(2026, 3, 4)
    assert found.rejects[0].reason == "13/04/2026 is no date, as there is no month 13: write it like 2026-11-23."


def test_the_header_may_answer_unless_the_dates_say_otherwise() -> None:
    assert listed("03/04/2026", header="Arrival (DD/MM/YYYY)").rows[0].arrival == date(2026, 4, 3)
    assert listed("03/04/2026", header="Arrival (mm/dd/yyyy)").rows[0].arrival == date(2026, 3, 4)
    found = listed("03/04/2026", "13/04/2026", header="Arrival (mm/dd/yyyy)")
    assert (found.date_order, found.rows[0].arrival) == ("dmy", date(2026, 4, 3))


def test_two_headers_that_disagree_answer_nothing() -> None:
    text = "Room,Name,Arrival (dd/mm/yyyy),Departure (mm/dd/yyyy)\n1,Ann,03/04/2026,03/05/2026\n"
    with pytest.raises(Refused) as caught:
        read_house_list(text.encode())
    assert caught.value.code == "date_order"


def test_in_a_list_of_both_orders_only_what_is_certain_is_read() -> None:
    found = listed("13/04/2026", "04/13/2026", "03/04/2026", "05/05/2026", "2026-11-23")
    assert found.date_order is None
    assert [r.arrival for r in found.rows] == [date(2026, 4, 13), date(2026, 4, 13), date(2026, 5, 5), NOV_23]
    assert [(r.line, r.reason) for r in found.rejects] == [
        (
            4,
            "03/04/2026 can be two days, as this list writes both orders: "
            "choose day first or month first, or write it like 2026-11-23.",
        )
    ]


def test_in_a_list_of_both_orders_the_header_or_the_answer_decides() -> None:
    for found in (
        listed("13/04/2026", "04/13/2026", "03/04/2026", header="Arrival (dd/mm/yyyy)"),
        listed("13/04/2026", "04/13/2026", "03/04/2026", order="dmy"),
    ):
        assert found.date_order == "dmy"
        assert [r.arrival for r in found.rows] == [date(2026, 4, 13), date(2026, 4, 3)]
        assert [r.line for r in found.rejects] == [3]


@pytest.mark.parametrize(
    ("arrivals", "order"),
    [
        (("2026-11-23", "Nov 23 2026"), "iso"),
        (("20261123",), "iso"),
        (("23.11.2026", "2026-11-23"), "dmy"),
        (("03.04.2026",), "dmy"),
        (("04/04/2026",), None),
        (("23 Nov 2026",), None),
        (("",), None),
        (("never",), None),
    ],
)
def test_the_order_reported_is_the_one_that_mattered(arrivals: tuple[str, ...], order: str | None) -> None:
    assert listed(*arrivals).date_order == order


def test_an_answer_that_was_not_needed_is_not_reported() -> None:
    assert listed("2026-11-23", order="mdy").date_order == "iso"
    assert listed("03.04.2026", order="mdy").rows[0].arrival == date(2026, 4, 3)


@pytest.mark.parametrize("arrivals", [("26/11/21", "26/11/24"), ("26.11.21", "26.11.24"), ("26-11-30", "27-01-02")])
def test_years_of_two_digits_in_front_are_asked_about(arrivals: tuple[str, ...]) -> None:
    refused = asked(*arrivals)
    assert refused.facts == {"sample": arrivals[0]}
    assert refused.message == (
        f"This list does not say whether {arrivals[0]} has the day or the year first: "
        "choose day first, or export it with years of four digits."
    )
    answered = listed(*arrivals, order="dmy")
    assert answered.rows[0].arrival == date(2000 + int(arrivals[0][-2:]), 11, 26)


@pytest.mark.parametrize("arrivals", [("21/11/26", "24/11/26"), ("30/12/26", "02/01/27"), ("26/11/26",)])
def test_days_in_front_of_years_of_two_digits_are_read(arrivals: tuple[str, ...]) -> None:
    assert listed(*arrivals).rows[0].arrival == date(2026, int(arrivals[0][3:5]), int(arrivals[0][:2]))


def test_a_header_that_says_the_order_also_answers_for_years_of_two_digits() -> None:
    assert listed("26/11/21", "26/11/24", header="Arrival (dd/mm/yy)").rows[0].arrival == date(2021, 11, 26)
