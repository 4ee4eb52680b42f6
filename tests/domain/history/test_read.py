"""An old log becomes gestures row by row; what can be read in two ways is asked, and what is no gesture says why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.rig import refused
from tracker.domain.gesture import Kind
from tracker.domain.history import read
from tracker.domain.history.read import OldGesture, OldLog, Reading, look_at_log
from tracker.domain.money import currency
from tracker.domain.table.cells import shown
from tracker.domain.table.model import Reject, SlashOrder

TODAY = date(2026, 3, 14)
EUR = currency("EUR")


def log(*rows: str, given: Reading | None = None) -> OldLog:
    """How a log of these rows is read; the first is its header."""

    def chunks() -> Iterator[bytes]:
        yield "\n".join(rows).encode()

    looking = look_at_log(chunks, given or Reading())
    while True:
        try:
            next(looking)
        except StopIteration as end:
            found: OldLog = end.value
            return found


def rows(*lines: str, given: Reading | None = None) -> list[OldGesture | Reject]:
    return list(log(*lines, given=given).gestures(EUR, TODAY))


def why(header: str, row: str) -> str:
    """Why the row below a good one is none."""
    good = {"Date": "2024-05-06", "Amount": "1.00"}
    names = header.split(",")
    kept, rejected = rows(header, ",".join(good.get(name, "") for name in names), row)
    assert isinstance(kept, OldGesture)
    assert isinstance(rejected, Reject)
    assert (rejected.line, rejected.text) == (3, shown(row, 120))
    return rejected.reason


def test_a_row_with_everything_in_it() -> None:
    header = "Date,Amount,Our cost,Currency,Type,Reason,Room,Guest,Given by,Notes"
    (one,) = rows(header, '2024-05-06,"1,234.50",12.00,eur,Upgrade,Slow wifi,412,Ann Lee,RR,was kind')
    assert one == OldGesture(
        2, date(2024, 5, 6), Kind.UPGRADE, 123_450, 1200, "Slow wifi", "412", "Ann Lee", "RR", "was kind"
    )


def test_of_a_row_that_ends_early_the_rest_is_empty() -> None:
    (one,) = rows("Date,Amount,Guest,Cost,Room,Type", "2024-05-06,5.00")
    assert one == OldGesture(2, date(2024, 5, 6), Kind.CREDIT, 500, None, "", "", "", "", "")


def test_a_log_tells_how_it_is_read() -> None:
    found = log("Day,Betrag,Gast", "06.05.2024,\"1,50\",Ann", "07.05.2024,\"2,50\",Bea", "", "Total,\"4,00\",")  # fmt: skip
    assert (found.rows, found.mark, found.date_order, found.encoding) == (2, ",", "dmy", "utf-8")
    assert found.columns == {"date": "Day", "value": "Betrag", "guest": "Gast"}
    assert found.sample == (("Day", "Betrag", "Gast"), ("06.05.2024", "1,50", "Ann"), ("07.05.2024", "2,50", "Bea"))


def test_what_is_no_gesture_is_passed_over_and_a_total_with_a_day_is_a_row() -> None:
    found = rows(
        "Date,Amount,Guest", "2024-05-06,1.00,Ann", ",,", "---,---,---", "Date,Amount,Guest", "Total,9.00,",
        "2024-05-07,8.00,Total",
    )  # fmt: skip
    assert [(one.line, one.guest) for one in found if isinstance(one, OldGesture)] == [(2, "Ann"), (7, "Total")]
    assert len(found) == 2


def test_a_header_that_has_a_figure_in_it_is_no_row_when_it_comes_again() -> None:
    found = log("Date 2024,Amount", "2024-05-06,1.00", "Date 2024,Amount", given=Reading(mapping={"date": "Date 2024"}))
    assert found.rows == 1


@pytest.mark.parametrize(("order", "on"), [("dmy", date(2024, 4, 3)), ("mdy", date(2024, 3, 4))])
def test_dates_that_can_be_two_days_are_asked_for_and_then_read_as_told(order: SlashOrder, on: date) -> None:
    with refused("date_order"):
        log("Date,Amount", "03/04/2024,1.00")
    found = log("Date,Amount", "03/04/2024,1.00", given=Reading(date_order=order))
    assert found.date_order == order
    (one,) = found.gestures(EUR, TODAY)
    assert isinstance(one, OldGesture)
    assert one.on == on


def test_amounts_that_can_be_a_thousand_or_a_fraction_are_asked_for() -> None:
    with refused("amount_mark"):
        log("Date,Amount", "2024-05-06,1.234")
    (one,) = rows("Date,Amount", "2024-05-06,1.234", given=Reading(mark=","))
    assert isinstance(one, OldGesture)
    assert one.value == 123_400


def test_a_log_without_rows_is_refused() -> None:
    with refused("no_rows"):
        log("Date,Amount,Guest", "Total,0.00,")


@pytest.mark.parametrize(
    ("header", "row", "reason"),
    [
        ("Date,Amount", ",5.00", "The row has no date"),
        ("Date,Amount", "2026-03-15,5.00", "2026-03-15 is still to come"),
        ("Date,Amount", "2024-05-06,", "The row has no value"),
        ("Date,Amount", "2024-05-06,five", "“five” is no amount"),
        ("Date,Amount", "2024-05-06,5.00,what,is,this", "The row has 5 columns and the header 2"),
        ("Date,Amount,Currency", "2024-05-06,5.00,USD", "The row is in USD, and this hotel counts in EUR"),
        ("Date,Amount,Type", "2024-05-06,5.00,gift", "“gift” is no kind"),
        ("Date,Amount,Room", f"2024-05-06,5.00,{'4' * 40}", "is no room"),
        ("Date,Amount,Guest", "2024-05-06,5.00,Ann\u202e", "The guest's name holds invisible control characters"),
        ("Date,Amount,Notes", f"2024-05-06,5.00,{'x' * 2001}", "The note is 2,001 letters long"),
    ],
)
def test_a_row_that_is_no_gesture_says_why(header: str, row: str, reason: str) -> None:
    assert reason in why(header, row)


def test_a_row_as_long_as_a_book_is_named_and_shown_short() -> None:
    _, rejected = rows("Date,Amount,Notes", "2024-05-06,1.00,", f"2024-05-07,1.00,{'x' * 12_000}")
    assert isinstance(rejected, Reject)
    assert rejected.reason.startswith("The row has 12,016 letters")
    assert len(rejected.text) <= 120


def test_a_quote_that_never_closes_costs_its_own_row() -> None:
    _, broken, good = rows("Date,Amount,Guest", "2024-05-06,1.00,A", '2024-05-07,1.00,"Bea', "2024-05-08,1.00,Cid")
    assert isinstance(broken, Reject)
    assert broken.reason.startswith("A quotation mark opens in this row and never closes")
    assert isinstance(good, OldGesture)


def test_progress_is_told_while_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "_STEP", 2)
    lines = ["Date,Amount", *(f"2024-05-{n:02},1.00" for n in range(1, 6))]
    told = list(look_at_log(lambda: iter(["\n".join(lines).encode()]), Reading()))
    assert [n for n in told if n] == [2, 4]


def test_a_log_is_read_anew_each_time() -> None:
    found = log("Date,Amount", "2024-05-06,1.00")
    assert list(found.gestures(EUR, TODAY)) == list(found.gestures(EUR, TODAY))


def test_what_has_no_column_of_dates_is_refused() -> None:
    with refused("no_header"):
        log("Name,Town", "Ann,Graz")
