"""What an old log comes to, counted row by row, and what is asked before it is brought in. Writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.domain.history.read import OldGesture
from tracker.domain.problems import AskFirst
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.table.amounts import Mark
from tracker.domain.table.model import DateOrder, Reject
from tracker.ledger.imported import Run
from tracker.ledger.line import Line

REJECTS = "history_rejects"
"""What is asked first when rows would be left out."""
OTHERWISE = "history_otherwise"
"""What is asked first when the same file was brought in already, and was read in another way."""
SHOWN = 500
"""So many rows and rejects are kept to be looked at; all of them are counted."""


@dataclass
class HistoryPlan:
    """What a log comes to. `new` and `same` (there already) count rows, `rejected` those left out; `value` is the sum of
    the new ones in minor units. `rows` and `rejects` are the first of them.

    `read` of `total` rows were gone through. While it is brought in, all counts are of what is in the journal by now; `line`
    is the last line that says so, and `done` that all of it is in. `before` is an earlier import of the very file.
    """

    columns: Mapping[str, str]
    encoding: str
    date_order: DateOrder | None
    mark: Mark | None
    total: int
    read_as: str = ""
    before: Run | None = None
    new: int = 0
    same: int = 0
    rejected: int = 0
    read: int = 0
    value: int = 0
    first: date | None = None
    last: date | None = None
    by_kind: Counter[str] = field(default_factory=Counter)
    unknown_causes: int = 0
    rows: list[OldGesture] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    line: Line | None = None
    done: bool = False
    sample: tuple[tuple[str, ...], ...] = ()
    """The header and the first rows as they stand, to choose columns by."""

    @property
    def resumes(self) -> bool:
        """Whether an earlier import of this file, read the same way, stopped before its end."""
        return self.before is not None and not self.before.log.whole and not self.otherwise

    @property
    def otherwise(self) -> bool:
        """Whether this file was brought in before, read in another way."""
        return self.before is not None and self.before.read_as != self.read_as

    def take_in(self, row: OldGesture, *, known_cause: bool) -> None:
        """Count a row that is new."""
        self.new += 1
        self.value += row.value
        self.by_kind[row.kind.value] += 1
        self.unknown_causes += bool(row.cause) and not known_cause
        self.first = min(self.first or row.on, row.on)
        self.last = max(self.last or row.on, row.on)
        if len(self.rows) < SHOWN:
            self.rows.append(row)

    def leave_out(self, row: Reject) -> None:
        """Count a row that cannot come in."""
        self.rejected += 1
        if len(self.rejects) < SHOWN:
            self.rejects.append(row)


def ask(plan: HistoryPlan, confirmed: Collection[str]) -> None:
    """AskFirst for what somebody has to have seen before the log is brought in."""
    if plan.otherwise and OTHERWISE not in confirmed:
        raise AskFirst(
            OTHERWISE,
            "This very file was brought in before, and was read in another way: its rows would stand there twice. Choose the"
            " same dates, decimals and columns as then, or confirm.",
        )
    if plan.rejected and REJECTS not in confirmed:
        worst = plan.rejects[0]
        raise AskFirst(
            REJECTS,
            joined(
                Sentence("{bad:,} of {all:,} rows cannot be brought in.", bad=plan.rejected, all=plan.total),
                Sentence("Line {line}: {reason}", line=worst.line, reason=worst.reason),
                counted("Confirm to bring in the other {n}.", "Confirm to bring in the other {n}.", plan.new),
            ),
            rejected=plan.rejected,
        )


def how_far(plan: HistoryPlan) -> Sentence:
    """What is in of a log that was stopped, and how it goes on."""
    if not plan.read:
        return Sentence("Nothing of the log was brought in.")
    return Sentence(
        "{read:,} of {total:,} rows were gone through: {new:,} are in and on record. The same file again goes on from there.",
        read=plan.read, total=plan.total, new=plan.new,
    )  # fmt: skip
