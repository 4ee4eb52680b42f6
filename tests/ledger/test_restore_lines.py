"""A `restore` line may skip the numbers that are on paper; nothing else may, and no number is given out twice."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.packaging.audit import VERIFIER
from tests.rig import Hotel
from tracker.desk import shifts
from tracker.domain.problems import LedgerFault
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.line import Line, NewLine
from tracker.ledger.verify import raw_lines, verify


def holds(hotel: Hotel) -> bool:
    """Whether verify, and the auditor's own verifier, find nothing wrong."""
    VERIFIER.check(io.StringIO("".join(f"{line}\n" for line in raw_lines(hotel.ledger))))
    return verify(hotel.ledger).ok


def refuted(hotel: Hotel) -> str:
    """What both verifiers find wrong, in our own verify's words."""
    with pytest.raises(VERIFIER.Bad):
        VERIFIER.check(io.StringIO("".join(f"{line}\n" for line in raw_lines(hotel.ledger))))
    found = verify(hotel.ledger)
    assert not found.ok
    return found.reason


def restored(hotel: Hotel, past: int, given: int, **body: Any) -> Line:
    with hotel.ledger.write():
        last = hotel.ledger.last()
        assert last is not None
        seq = max(last.seq, past) + 1
        full = {"after": last.seq, "seq": seq, "shift": given, **body}
        return hotel.ledger.append(NewLine("restore", "MM", hotel.now, hotel.day, full), past=past)


def test_numbers_go_on_after_those_on_paper(hotel: Hotel) -> None:
    stay = hotel.guest()
    hotel.post(stay, 100)
    assert hotel.close() == 1
    line = restored(hotel, 500, 42)
    assert line.seq == 501
    posted = hotel.post(stay, 200).line
    assert posted.seq == 503  # the shift was opened before it
    assert hotel.close() == 43
    assert [s.number for s in of_house.shifts(hotel.ledger)] == [1, 43]
    assert holds(hotel)
    assert [e.line.amount for e in entries.on_day(hotel.ledger, hotel.day)] == [100, 200]


def test_a_shift_that_was_closed_in_what_was_lost_is_not_closed_again(hotel: Hotel) -> None:
    stay = hotel.guest()
    first = hotel.post(stay, 100).line
    restored(hotel, 90, 2, ends_shift=True)
    assert of_house.open_shift(hotel.ledger) is None
    hotel.post(stay, 200)
    number = hotel.close()
    assert number == 3
    (only,) = of_house.shifts(hotel.ledger)
    assert only.first_seq < first.seq  # its lines are on no other paper of this ledger
    assert shifts.totals(hotel.ledger, only.first_seq, only.closed.seq if only.closed else 0).value == 300
    assert holds(hotel)


def test_a_shift_that_is_still_open_goes_on(hotel: Hotel) -> None:
    hotel.post(hotel.guest(), 100)
    restored(hotel, 90, 1)
    assert hotel.close() == 1
    assert holds(hotel)


@pytest.mark.parametrize("kind", ["note", "shift_open", "backup"])
def test_only_a_restore_may_skip_numbers(hotel: Hotel, kind: str) -> None:
    with pytest.raises(LedgerFault, match="seq must be the last plus one"), hotel.ledger.write():
        hotel.ledger.append(NewLine(kind, "MM", hotel.now, hotel.day, {"shift": 1}), past=500)


def test_a_restore_says_which_shift_numbers_were_given_out(hotel: Hotel) -> None:
    with pytest.raises(LedgerFault, match="a restore says which"), hotel.ledger.write():
        hotel.ledger.append(NewLine("restore", "MM", hotel.now, hotel.day, {}))


@pytest.mark.parametrize("number", [1, 42, 44])
def test_the_next_shift_has_the_next_number(hotel: Hotel, number: int) -> None:
    restored(hotel, 0, 42)
    with pytest.raises(LedgerFault, match="without gaps"), hotel.ledger.write():
        hotel.ledger.append(NewLine("shift_open", "LL", hotel.now, hotel.day, {"shift": number}))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"after": 1}, "is missing"),
        ({"seq": 7}, "is missing"),
        ({"shift": 0}, "breaks the numbering"),
    ],
)
def test_a_gap_that_its_line_does_not_explain_is_named(hotel: Hotel, body: dict[str, int], said: str) -> None:
    hotel.post(hotel.guest(), 100)
    hotel.close()
    restored(hotel, 500, 9, **body)
    assert said in refuted(hotel)
