"""Amounts of other people's files: both marks, signs, currencies, and what only the whole column can tell."""

from __future__ import annotations

import pytest

from tracker.domain.money import currency
from tracker.domain.problems import Refused
from tracker.domain.table.amounts import AmountMarks, Mark, written_amount

EUR, JPY, KWD = currency("EUR"), currency("JPY"), currency("KWD")


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("14.37", 1437), ("14,37", 1437), ("€ 14,37", 1437), ("14.37 EUR", 1437), ("EUR14.37", 1437), ("1.234,56", 123456),
        ("1,234.56", 123456), ("1 234,56", 123456), ("1'234.50", 123450), ("1.234.567", 123456700), ("7", 700), ("0.5", 50),
        ('="14.37"', 1437), ("1\u202f234,5", 123450),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_it_is_written_anywhere(cell: str, minor: int) -> None:
    written = written_amount(cell)
    assert written is not None
    assert written.minor(EUR, None) == minor


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("-14.37", "negative"), ("(14.37)", "negative"), ("14.37-", "negative"), ("$14.37", "other_currency"),
        ("14.37 CHF", "other_currency"), ("1,234", "bad_amount"), ("14.375", "bad_amount"), ("0.375", "bad_amount"),
        ("1234567890123", "bad_amount"),
    ],
)  # fmt: skip
def test_what_cannot_be_booked_says_why(cell: str, code: str) -> None:
    written = written_amount(cell)
    assert written is not None
    with pytest.raises(Refused) as refused:
        written.minor(EUR, None)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "cell", ["free", "12..5", "1.2.3", "1,23,4", "12e3", "€", "1.", "x12y", "14 37", "9" * 60, "12 qux", "XYZ 5"]
)
def test_what_is_no_amount_is_refused(cell: str) -> None:
    with pytest.raises(Refused, match="is no amount"):
        written_amount(cell)


def test_nothing_written_is_no_amount() -> None:
    assert written_amount(" ") is None
    assert written_amount("n/a") is None


def marks(*cells: str, given: Mark | None = None) -> Mark | None:
    found = AmountMarks()
    for cell in cells:
        found.take(cell)
    return found.settle(given)


def test_one_amount_explains_the_others() -> None:
    assert marks("1.234", "12,50") == ","
    assert marks("1.234", "12.50") == "."
    assert marks("12", "13") is None
    assert marks("12,50", "12.50", "1.234") is None  # both: what is open is left out by itself
    written = written_amount("1.234")
    assert written is not None
    assert written.minor(EUR, ",") == 123400
    assert written.minor(KWD, ".") == 1234
    assert written.minor(JPY, ",") == 1234


def test_what_nothing_explains_is_asked() -> None:
    with pytest.raises(Refused) as refused:
        marks("1.234", "2.345")
    assert (refused.value.code, refused.value.facts["sample"]) == ("amount_mark", "1.234")
    assert marks("1.234", given=",") == ","
