"""Reads from the journal what the exercises judge by. Knows no exercise."""

from __future__ import annotations

from tracker.desk.practice.exercises import Given
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


def last_seq(ledger: Ledger) -> int:
    """The number of the last line."""
    last = ledger.last()
    return last.seq if last is not None else 0


def observe(ledger: Ledger, since: int) -> tuple[Given, ...]:
    """The lines after that number, oldest first."""
    return tuple(map(_given, ledger.lines("WHERE j.seq > ? ORDER BY j.seq", (since,))))


def _given(line: Line) -> Given:
    body = line.body
    return Given(
        line.seq, line.uuid, line.kind, str(body.get("room", "")), (line.amount or 0) * (line.nights or 1), line.actor or "",
        line.approver or "", str(body.get("reason", "")), "promise" in body and line.kind != "promise_kept",
        body.get("kept"), line.about or "",
    )  # fmt: skip
