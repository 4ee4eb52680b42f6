"""The journal for whoever writes all of it out: plain rows, some lines at a time. Knows no format and no file.

A million lines as `Entry` objects cost more than it takes to read and to write them.
"""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import Any

from tracker.domain.problems import LedgerFault
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.entries import BESIDE, SHOWN, seqs_of_day
from tracker.ledger.faults import damaged
from tracker.ledger.keep.rows import STORED
from tracker.ledger.store import Ledger

Row = tuple[Any, ...]
Page = list[Row]
Pages = Generator[Page, None, None]

KINDS = (*SHOWN, "promise", "promise_kept", "outcome")
"""Kinds of which every line is a row of a table; of the others some notes are."""

TABLE = (
    "SELECT j.seq, j.uuid, j.kind, j.at, j.business_day, j.actor, j.approver, j.rep, j.stay, j.amount, j.nights,"
    f" j.counts_from, j.cost, j.body, j.hash, {BESIDE} WHERE (j.kind IN {KINDS}"
    ' OR instr(j.body, \'"pattern":\') OR instr(j.body, \'"what":"imported"\')) AND '
)
AMOUNTS = (
    "SELECT j.seq, j.uuid, j.kind, j.business_day, j.actor, j.rep, j.stay, j.amount, coalesce(j.nights, 1),"
    " coalesce(j.counts_from, j.business_day), j.on_cap, coalesce(j.cost, 0), j.body"
    " FROM journal AS j WHERE j.amount IS NOT NULL AND j.stay IS NOT NULL AND "
)
WHOLE = f"{STORED} WHERE "
"""What a row holds: of a table, of a list of amounts, and all of a line as it is stored."""


def pages(ledger: Ledger, what: str, first: int, last: int, at_once: int) -> Pages:
    """The rows of the lines `first` to `last`, of `at_once` lines at a time; a page may hold fewer, or none.

    Lines never change, so nobody waits for more than a page. LedgerFault when the file cannot be read.
    """
    after = first - 1
    while after < last:
        found = ledger.query(
            f"SELECT seq FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT 1 OFFSET {at_once - 1}",
            (after, last),
        )
        upto = found[0][0] if found else last
        yield ledger.query(f"{what} j.seq > ? AND j.seq <= ? ORDER BY j.seq", (after, upto))
        after = upto


def span(ledger: Ledger, first: date | None, last: date | None, shift: int | None = None) -> tuple[int, int]:
    """First and last line number of a range of business days, open without an end; of one shift, what it holds of them.

    Refused for a shift that there is not.
    """
    begin, end = seqs_of_day(ledger, first or date.min, last or date.max)
    if shift is None:
        return begin, end
    of_shift = of_house.shift(ledger, shift)
    return max(begin, of_shift.first_seq), min(end, of_shift.closed.seq) if of_shift.closed else end


def count(ledger: Ledger, first: int, last: int) -> int:
    """How many lines there are between two line numbers."""
    return int(ledger.query("SELECT count(*) FROM journal WHERE seq BETWEEN ? AND ?", (first, last))[0][0])


def unreadable(ledger: Ledger, row: Row) -> LedgerFault:
    """What to raise for a row that no program of ours can have written."""
    return damaged(ledger.path, Sentence("line {seq} cannot be read", seq=row[0]))
