"""Brings an old log into the journal as lines marked imported: a dry run that says all of it, then all or nothing.

They count on no cap, in no shift and no total; they are there to be read and exported. Knows the log's rows, not its format.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tracker.desk import access
from tracker.desk.catalogue import catalogue
from tracker.desk.given_file import given_chunks
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.catalogue import Catalogue
from tracker.domain.gesture import new_uuid
from tracker.domain.history.read import OldGesture, Progress, look_at_log
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.table.amounts import Mark
from tracker.domain.table.model import DateOrder, Reject, SlashOrder
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.imported import LOG, WHAT, Known
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

MAX_BYTES = 2_000_000_000
REJECTS = "history_rejects"
"""What is asked first when rows would be left out."""
SHOWN = 500
"""So many rows and rejects are kept to be looked at; all of them are counted."""
_STEP = 500


@dataclass
class HistoryPlan:
    """What a log comes to. `new` and `same` (there already) count rows, `rejected` those left out; `value` is the sum of
    the new ones in minor units. `rows` and `rejects` are the first of them. `line` is the log's own once it is `done`."""

    columns: Mapping[str, str]
    encoding: str
    date_order: DateOrder | None
    mark: Mark | None
    new: int = 0
    same: int = 0
    rejected: int = 0
    value: int = 0
    first: date | None = None
    last: date | None = None
    by_kind: Counter[str] = field(default_factory=Counter)
    unknown_causes: int = 0
    rows: list[OldGesture] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    line: Line | None = None
    done: bool = False


def bring(
    ledger: Ledger, path: Path, actor: Person, now: datetime, *, dry_run: bool, date_order: SlashOrder | None = None,
    mark: Mark | None = None, mapping: Mapping[str, str] | None = None, confirmed: Collection[str] = (),
    progress: Progress | None = None,
) -> HistoryPlan:  # fmt: skip
    """Look at a log and, unless it is a dry run, bring it in, in one transaction; rows that are there already are not
    brought in again.

    Refused as `look_at_log`; AskFirst("history_rejects") when rows would be left out. LedgerFault when the file changes
    while it is read. `progress(done, total)` is told of each pass; what it raises ends the import without a trace.
    """
    house = of_house.house(ledger)
    chunks = given_chunks(ledger, path, Sentence("the old log, as CSV"), MAX_BYTES, Sentence("Nothing was imported."))
    log = look_at_log(chunks, date_order=date_order, mark=mark, mapping=mapping, progress=progress)
    plan = HistoryPlan(log.columns, log.encoding, log.date_order, log.mark)
    with ledger.snapshot() if dry_run else ledger.write(), closing(Known(ledger)) as known:
        person = actor if dry_run else access.acting(ledger, actor, "settings")
        at = None if dry_run else stamp(ledger, house, now, confirmed)
        writer = _Writer(ledger, person, at)
        day = at.day if at is not None else house.clock_day(now)
        causes = catalogue(house.currency)
        for row in _told(log.gestures(house.currency, day), progress, log.rows):
            _take(plan, row, known, writer, causes)
        if not dry_run:
            _ask(plan, confirmed)
            plan.line, plan.done = writer.close(plan, house), True
    return plan


def _told(
    rows: Iterator[OldGesture | Reject], progress: Callable[[int, int], None] | None, total: int
) -> Iterator[OldGesture | Reject]:
    for done, row in enumerate(rows, 1):
        yield row
        if progress is not None and (done % _STEP == 0 or done == total):
            progress(done, total)


def _take(plan: HistoryPlan, row: OldGesture | Reject, known: Known, writer: _Writer, causes: Catalogue) -> None:
    if isinstance(row, OldGesture):
        body, texts = _line(row, causes)
        try:
            uuid, there = known.identity(body, texts)
        except Refused as refused:
            row = Reject(row.line, refused.message, row.on.isoformat())
    if isinstance(row, Reject):
        plan.rejected += 1
        if len(plan.rejects) < SHOWN:
            plan.rejects.append(row)
        return
    if there:
        plan.same += 1
        return
    writer.write(uuid, body, texts)
    plan.new += 1
    plan.value += row.value
    plan.by_kind[row.kind.value] += 1
    plan.unknown_causes += bool(row.cause) and "cause" not in body
    plan.first = min(plan.first or row.on, row.on)
    plan.last = max(plan.last or row.on, row.on)
    if len(plan.rows) < SHOWN:
        plan.rows.append(row)


def _line(row: OldGesture, causes: Catalogue) -> tuple[dict[str, Any], dict[str, str]]:
    """The body of a row's line, and its texts: a cause that the catalogue does not know is words."""
    code = _cause(row.cause, causes)
    body = {
        "what": WHAT, "on": row.on.isoformat(), "kind": row.kind.value, "value": row.value,
        **({"cost": row.cost} if row.cost is not None else {}), **({"cause": code} if code else {}),
        **({"room": row.room} if row.room else {}),
    }  # fmt: skip
    return body, {"guest": row.guest, "by": row.by, "note": row.note, "why": "" if code else row.cause}


def _cause(text: str, causes: Catalogue) -> str | None:
    word = text.casefold()
    return next((c.code for c in causes.causes if word and word in (c.code.casefold(), c.label.casefold())), None)


class _Writer:
    """Appends the lines of one log, and the line that says what it came to. Without a stamp it writes nothing."""

    def __init__(self, ledger: Ledger, person: Person, at: Stamp | None) -> None:
        self._ledger, self._person, self._at = ledger, person, at
        self._log = new_uuid()
        self._first = 0

    def write(self, uuid: str, body: dict[str, Any], texts: dict[str, str]) -> None:
        """One line."""
        if self._at is None:
            return
        text = entries.texts_of(self._ledger, uuid, self._log, texts)
        whole = {**body, **({"text": text} if text else {})}
        new = self._at.line("note", self._person.initials, whole, uuid=uuid, stay=self._log)
        line = self._ledger.append(new)
        self._first = self._first or line.seq

    def close(self, plan: HistoryPlan, house: House) -> Line | None:
        """The line of the log; None when nothing of it was new."""
        if self._at is None or not plan.new or plan.first is None or plan.last is None:
            return None
        body = {
            "what": LOG, "log": self._log, "lines": plan.new, "value": plan.value, "first_seq": self._first,
            "from": plan.first.isoformat(), "to": plan.last.isoformat(), "left_out": plan.rejected,
            "currency": house.currency.code,
        }  # fmt: skip
        return self._ledger.append(self._at.line("note", self._person.initials, body))


def _ask(plan: HistoryPlan, confirmed: Collection[str]) -> None:
    if not plan.rejected or REJECTS in confirmed:
        return
    worst = plan.rejects[0]
    said = Sentence(
        "{bad:,} of {all:,} rows cannot be brought in.", bad=plan.rejected, all=plan.rejected + plan.new + plan.same
    )
    raise AskFirst(
        REJECTS,
        joined(
            said,
            Sentence("Line {line}: {reason}", line=worst.line, reason=worst.reason),
            counted("Confirm to bring in the other {n}.", "Confirm to bring in the other {n}.", plan.new),
        ),
        rejected=plan.rejected,
    )
