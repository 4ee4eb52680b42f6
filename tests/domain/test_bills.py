"""A carrier's bills: what is one, what is a reject and why, and what refuses the whole file."""

from __future__ import annotations

import pytest

from tests.rig import refused
from tracker.domain.bills import read_bills, tracking_key
from tracker.domain.money import currency

EUR = currency("EUR")


def read(text: str) -> tuple[list[tuple[str, int]], list[tuple[int, str]]]:
    found = read_bills(text.encode(), EUR)
    return [(row.tracking, row.amount) for row in found.rows], [(row.line, str(row.reason)) for row in found.rejects]


def test_bills_are_read_by_their_numbers_and_their_key_has_no_blanks() -> None:
    rows, rejects = read("Tracking number,Amount,Currency\n1Z 999-AA,14.37,EUR\n00340,2.50,\n")
    assert (rows, rejects) == ([("1Z 999-AA", 1437), ("00340", 250)], [])
    assert tracking_key("1z 999-aa") == "1Z999AA"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (",14.37,EUR", "no tracking number"), ("1Z1,,EUR", "no amount"), ("1Z1,0.00,EUR", "bill is nothing"), ("1Z1,2.50,USD", "in USD"),
        ("1.2E+17,2.50,EUR", "Excel has cut"), (f"{'1' * 65},2.50,EUR", "is no tracking number"), ("1Z\x011,2.50,EUR", "is no tracking number"),
        ("1Z1,2.50,EUR,x,y", "5 columns and the header 3"), ('"1Z1,2.50,EUR', "quot"),
    ],
)  # fmt: skip
def test_each_fault_is_the_reject_of_its_row(row: str, said: str) -> None:
    rows, rejects = read(f"Tracking number,Amount,Currency\nOK1,1.00,EUR\n{row}\n")
    assert [tracking for tracking, _ in rows] == ["OK1"]
    assert len(rejects) == 1, rejects
    assert said in rejects[0][1], rejects


def test_a_number_that_stands_twice_rejects_all_its_rows() -> None:
    rows, rejects = read("Tracking number,Amount\n1Z-1,1.00\n1Z 1,2.00\n1Z2,3.00\n")
    assert rows == [("1Z2", 300)]
    assert [line for line, _ in rejects] == [2, 3]


def test_blank_rows_the_header_again_and_a_total_are_no_bills() -> None:
    rows, rejects = read("Tracking number,Amount\n1Z1,1.00\n,\nTracking number,Amount\nTotal,1.00\n")
    assert (rows, rejects) == ([("1Z1", 100)], [])


def test_a_file_with_a_header_alone_is_refused_and_progress_is_told() -> None:
    with refused("no_rows", "headers and no bills"):
        read("Tracking number,Amount\n")
    told: list[tuple[int, int]] = []
    read_bills(b"Tracking number,Amount\n1Z1,1.00\n", EUR, progress=lambda *at: told.append(at))
    assert told == [(1, 1)]
