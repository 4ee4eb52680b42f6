"""Writes one part of an old log: its lines, their texts, and the line that says which rows are in. Knows no file.

The file's fingerprint stands beside the journal, not in it: with all else of a short log known, it would tell a name that
was erased. It goes with the first name of the log that is erased.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tracker.desk.history_plan import HistoryPlan
from tracker.desk.stamp import Stamp
from tracker.domain.gesture import new_uuid
from tracker.domain.history.read import OldGesture
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.table.model import Reject
from tracker.ledger import entries
from tracker.ledger.appending import append_all
from tracker.ledger.chain import commitment
from tracker.ledger.imported import END, LOG, Said
from tracker.ledger.line import Line, NewLine
from tracker.ledger.store import Ledger


@dataclass(slots=True)
class Row:
    """A row on its way: as read, its line's body, what it says, and (uuid, whether it is a line already)."""

    read: OldGesture | Reject
    body: dict[str, Any] = field(default_factory=dict)
    said: Said | None = None
    name: tuple[str, bool] | Refused | None = None

    @property
    def is_new(self) -> bool:
        """Whether it becomes a line."""
        return isinstance(self.name, tuple) and not self.name[1]


@dataclass(frozen=True)
class Part:
    """Which import a part is of, the file's fingerprint, the hotel, and how many rows are read once it is in."""

    run: str
    file: str
    house: House
    read: int


def write_part(
    ledger: Ledger, part: list[Row], about: Part, plan: HistoryPlan, person: Person, at: Stamp
) -> Line | None:  # fmt: skip
    """Append the new lines of a part and the line that says so, inside `write`; None when none of them is new."""
    new = [row for row in part if row.is_new]
    gestures = [row.read for row in new if isinstance(row.read, OldGesture)]
    if not gestures:
        return None
    log, texts, lines = new_uuid(), [], []
    for row in new:
        assert isinstance(row.name, tuple)  # is_new
        assert row.said is not None
        uuid, words, body = row.name[0], row.said.words, row.body
        if words != "{}":
            salt = ledger.entropy(16)
            texts.append((uuid, log, words, salt))
            body = {**body, "text": commitment(salt, words)}
        lines.append(at.line("note", person.initials, body, uuid=uuid, stay=log))
    entries.keep_texts(ledger, texts)
    end = append_all(ledger, lines)
    days = [row.on for row in gestures]
    body = {
        "what": LOG, "log": log, "run": about.run, "lines": len(new), "value": sum(row.value for row in gestures),
        "first_seq": end - len(new) + 1, "from": min(days).isoformat(), "to": max(days).isoformat(),
        "left_out": sum(not isinstance(row.name, tuple) for row in part), "rows": [part[0].read.line, part[-1].read.line],
        "read": about.read, "of": plan.total, "currency": about.house.currency.code,
    }  # fmt: skip
    line = at.line("note", person.initials, body, uuid=ledger.new_uuid(at.at))
    if plan.line is None and not plan.resumes:
        said = entries.texts_of(ledger, line.uuid, "", {"file": about.file, "read": plan.read_as})
        line.body["text"] = said
    return ledger.append(line)


def write_end(ledger: Ledger, run: str, plan: HistoryPlan, person: Person, at: Stamp) -> Line:
    """Say that all rows of a log are in, though its last ones brought no line, inside `write`."""
    body = {"what": END, "run": run, "read": plan.total, "of": plan.total}
    return ledger.append(NewLine("note", person.initials, at.at, at.day, {**body, **at.flags}))
