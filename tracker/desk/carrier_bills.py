"""A carrier's file against the estimates: every difference is shown first, then all of them are posted, or none.

Knows the file's rows, not its format. A bill finds its label by the tracking number; what cannot be matched is named.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tracker.desk import access, true_ups
from tracker.desk.given_file import read_given
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.bills import BillRow, read_bills, tracking_key
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.table.amounts import Mark
from tracker.domain.table.model import Reject
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

MAX_BYTES = 20_000_000
REJECTS = "bill_rejects"
"""What is asked first when some rows cannot be booked."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Match:
    """A bill and its label. `estimated` is what stands for it now, in minor units; `over`: it is above its cap with it."""

    row: BillRow
    entry: Entry
    estimated: int
    age: timedelta
    over: bool

    @property
    def difference(self) -> int:
        """What is posted: the bill less what stands now, in minor units."""
        return self.row.amount - self.estimated


@dataclass(frozen=True)
class BillPlan:
    """What a file comes to. `matches` are posted, the oldest label first; `same` were billed so already, `rejects` are
    left out. `waiting` estimates are in no row. `lines` are what was posted once it is `done`."""

    matches: tuple[Match, ...]
    same: tuple[Match, ...]
    rejects: tuple[Reject, ...]
    waiting: tuple[true_ups.Estimate, ...]
    columns: Mapping[str, str]
    encoding: str
    mark: Mark | None
    lines: tuple[Line, ...] = ()
    done: bool = False

    @property
    def difference(self) -> int:
        """The sum of what is posted, in minor units."""
        return sum(match.difference for match in self.matches)


def read_file(ledger: Ledger, path: Path) -> bytes:
    """The bytes of a bill. Refused when there is no such file or it is too long; LedgerFault when it cannot be read."""
    return read_given(
        ledger, path, Sentence("the carrier's bill, as CSV"), MAX_BYTES, Sentence("Nothing was recorded.")
    )


def bring(
    ledger: Ledger, data: bytes, actor: Person, now: datetime, *, dry_run: bool, mark: Mark | None = None,
    mapping: Mapping[str, str] | None = None, confirmed: Collection[str] = (), progress: Progress | None = None,
) -> BillPlan:  # fmt: skip
    """Match a file's bills and, unless it is a dry run, post them as true-ups in one transaction.

    Each line's identity is made of its label and the amount, so that the same file twice changes nothing. Refused as
    `read_bills`; AskFirst("bill_rejects") when rows would be left out; `progress` may raise to stop it without a trace.
    """
    house = of_house.house(ledger)
    found = read_bills(data, house.currency, mark=mark, mapping=mapping, progress=progress)
    with ledger.snapshot() if dry_run else ledger.write():
        person = actor if dry_run else access.acting(ledger, actor, "true_up")
        labels = _labels(ledger, {row.key for row in found.rows})
        matched = [_match(ledger, row, labels.get(row.key, []), now) for row in found.rows]
        rejects = sorted([*found.rejects, *(m for m in matched if isinstance(m, Reject))], key=lambda r: r.line)
        fits = sorted((m for m in matched if isinstance(m, Match)), key=lambda m: m.entry.line.seq)
        same = tuple(m for m in fits if _billed(ledger, m.entry.line) == m.row.amount)
        todo = tuple(m for m in fits if m not in same)
        lines: tuple[Line, ...] = ()
        if not dry_run:
            _ask(rejects, todo, confirmed)
            at = stamp(ledger, house, now, confirmed)
            lines = _post(ledger, todo, person, at)
        billed = {m.entry.line.seq for m in fits}
        waiting = tuple(e for e in true_ups.waiting(ledger, now) if e.entry.line.seq not in billed)
    return BillPlan(
        todo, same, tuple(rejects), waiting, found.columns, found.encoding, found.mark, lines, done=not dry_run
    )  # fmt: skip


def _ask(rejects: Sequence[Reject], todo: Sequence[Match], confirmed: Collection[str]) -> None:
    if rejects and REJECTS not in confirmed:
        raise AskFirst(
            REJECTS,
            joined(
                counted("{n} row cannot be booked.", "{n} rows cannot be booked.", len(rejects)),
                Sentence("Line {line}: {reason}", line=rejects[0].line, reason=rejects[0].reason),
                counted("Confirm to record the other {n} bill.", "Confirm to record the other {n} bills.", len(todo)),
            ),
            rejected=len(rejects),
        )


def _post(ledger: Ledger, todo: Sequence[Match], person: Person, at: Stamp) -> tuple[Line, ...]:
    if todo:
        ensure_open(ledger, person.initials, at)
    return tuple(
        true_ups.append(
            ledger, m.entry.line, person, at, m.row.amount, over=m.over, uuid=_uuid(m.entry.line, m.row.amount)
        )
        for m in todo
    )


def _uuid(gesture: Line, amount: int) -> str:
    """The identity of a bill: a label that was billed so is never billed so again."""
    return str(uuid.uuid5(uuid.UUID(gesture.uuid), f"true-up {amount}"))


def _labels(ledger: Ledger, wanted: Collection[str]) -> dict[str, list[Entry]]:
    """The labels with one of these tracking numbers."""
    found: dict[str, list[Entry]] = {}
    sql = "WHERE j.kind = 'free_label' AND instr(t.text, '\"tracking\":') AND j.seq > ? ORDER BY j.seq LIMIT 1000"
    page = entries.select(ledger, sql, (0,))
    while page:
        for entry in page:
            key = tracking_key(entry.texts.get("tracking", ""))
            if key in wanted:
                found.setdefault(key, []).append(entry)
        page = entries.select(ledger, sql, (page[-1].line.seq,))
    return found


def _billed(ledger: Ledger, gesture: Line) -> int | None:
    """What the last bill of a label says, in minor units; None when there is none."""
    last = true_ups.last_bill(ledger, gesture)
    return None if last is None else last.body.get("billed")


def _match(ledger: Ledger, row: BillRow, labels: list[Entry], now: datetime) -> Match | Reject:
    try:
        entry = _only(ledger, row, labels)
        gesture = true_ups.estimate(ledger, entry.line.seq)
        billed = _billed(ledger, gesture)
        if billed is not None and billed != row.amount:
            money = of_house.house(ledger).money
            raise Refused(
                "already_billed",
                Sentence(
                    "Line {seq} was billed already, at {billed}: enter a second bill by hand if it is right.",
                    seq=gesture.seq, billed=money(billed),
                ),
            )  # fmt: skip
    except Refused as refused:
        return Reject(row.line, refused.message, row.tracking)
    stands = (gesture.amount or 0) + true_ups.settled(ledger, gesture.uuid)[0]
    age = max(now - gesture.at, timedelta())
    return Match(row, entry, stands, age, true_ups.above(gesture, row.amount))


def _only(ledger: Ledger, row: BillRow, labels: list[Entry]) -> Entry:
    """The one label that a bill can be for: of several with one number, the one that still waits."""
    if not labels:
        raise Refused(
            "unknown_tracking", Sentence("No label has the tracking number {tracking}.", tracking=row.tracking)
        )
    if len(labels) == 1:
        return labels[0]
    open_ones = [e for e in labels if _stands(ledger, e.line)]
    if len(open_ones) != 1:
        raise Refused(
            "doubled_label",
            Sentence(
                "{tracking} stands on {lines}: enter the bill by hand.",
                tracking=row.tracking, lines=[Sentence("line {seq}", seq=e.line.seq) for e in labels],
            ),
        )  # fmt: skip
    return open_ones[0]


def _stands(ledger: Ledger, gesture: Line) -> bool:
    try:
        true_ups.estimate(ledger, gesture.seq)
    except Refused:
        return False
    return True
