"""Promises as the journal holds them: the line that made one, who owes it, and the word that ended it. Decides nothing.

A gesture or a `promise` line with an instant under `promise` in its body makes one. A `promise` line about it with
`"what":"handed"` gives it another owner; one `promise_kept` line about it says whether it was kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.domain.day import from_text, to_text
from tracker.domain.promise import Outcome, State
from tracker.ledger import entries
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_LAST = 2**62
_KINDS = ",".join(f"'{kind}'" for kind in (*GESTURES, "promise"))
MADE = f'j.kind IN ({_KINDS}) AND instr(j.body, \'"promise":"\')'
"""A line that made a promise. Read as text, which is quicker than JSON: the body is canonical, so a quoted key cannot
occur inside a string."""

DUE = 'substr(j.body, instr(j.body, \'"promise":"\') + 11, 24)'
"""When it is due, in the words of the index that knows it."""

_ENDED = (
    "(EXISTS (SELECT 1 FROM journal AS r WHERE r.about = j.uuid AND r.seq <= {0} AND (r.kind = 'promise_kept'"
    " OR r.kind = 'reversal' AND instr(r.body, '\"reason\":\"entered_wrong\"')))"
    " OR EXISTS (SELECT 1 FROM journal AS e WHERE e.stay = j.stay AND e.seq <= {0} AND e.kind = 'erasure'))"
)


@dataclass(frozen=True)
class Owed:
    """A promise at a line of the journal. `owner` are initials; `ended` is the line that ended it, None while it is open."""

    entry: Entry
    due: datetime
    owner: str
    state: State
    ended: Line | None = None
    handed_by: str | None = None


def open_at(ledger: Ledger, upto: int = _LAST, since: datetime | None = None) -> list[Owed]:
    """All that is open at line `upto`, soonest first; with `since` (UTC) only what is due then or later.

    What was entered wrong is not owed, nor what was promised to a guest who is erased; any other reversal leaves a
    promise as it is: the guest has heard it.
    """
    found = entries.select(
        ledger,
        f"WHERE {MADE} AND {DUE} >= ? AND +j.seq <= ? AND NOT {_ENDED.format('?')}",
        ("" if since is None else to_text(since), upto, upto, upto),
    )
    return sorted(_read(ledger, found, upto), key=lambda x: (x.due, x.entry.line.seq))


def ended_in(ledger: Ledger, first: int, last: int) -> list[Owed]:
    """What was kept or broken by a word in a range of lines, in the order of the words."""
    found = entries.select(
        ledger,
        f"WHERE {MADE} AND j.uuid IN (SELECT r.about FROM journal AS r WHERE r.seq BETWEEN ? AND ?"
        " AND r.kind = 'promise_kept') ORDER BY j.seq",
        (first, last),
    )
    return sorted(_read(ledger, found, last), key=lambda x: x.ended.seq if x.ended else 0)


def of_stay(ledger: Ledger, stay: str, upto: int = _LAST) -> list[Owed]:
    """All that was ever promised to a stay's guest, soonest due first."""
    found = entries.select(ledger, f"WHERE j.stay = ? AND j.seq <= ? AND {MADE}", (stay, upto))
    return sorted(_read(ledger, found, upto), key=lambda x: (x.due, x.entry.line.seq))


def every(ledger: Ledger) -> list[Owed]:
    """All that was ever promised, soonest due first."""
    found = entries.select(ledger, f"WHERE {MADE} AND {DUE} >= ''")
    return sorted(_read(ledger, found, _LAST), key=lambda x: (x.due, x.entry.line.seq))


def by_seq(ledger: Ledger, seq: int) -> Owed | None:
    """The promise that a line made, or None when it made none."""
    found = entries.select(ledger, f"WHERE j.seq = ? AND {MADE}", (seq,)) if 0 < seq < _LAST else []
    return next(iter(_read(ledger, found, _LAST)), None)


def _read(ledger: Ledger, found: Sequence[Entry], upto: int) -> list[Owed]:
    about = entries.about(ledger, [e.line.uuid for e in found])
    gone = erasures(ledger, {e.line.stay or "" for e in found}, upto)
    return [
        owed(entry, [x for x in about.get(entry.line.uuid, ()) if x.seq <= upto], gone.get(entry.line.stay or ""))
        for entry in found
    ]


def owed(entry: Entry, about: Sequence[Line], erased: Line | None) -> Owed:
    """The promise that an entry made, from the lines about it and the one that erased its guest (None)."""
    line = entry.line
    due, owner = from_text(line.body["promise"]), str(line.body.get("owner") or line.actor or "")
    handed_by = None
    for x in about:
        if is_handing(x):
            owner, handed_by = str(x.body.get("owner") or owner), x.actor
    state, ended = state_of(about)
    if state == "open" and erased is not None:
        state, ended = "withdrawn", erased
    return Owed(entry, due, owner, state, ended, handed_by)


def is_handing(line: Line) -> bool:
    """Whether a line gives a promise another owner."""
    return line.kind == "promise" and line.body.get("what") == "handed"


def state_of(about: Sequence[Line]) -> tuple[State, Line | None]:
    """What the lines about a promise make of it, and the line that did."""
    for x in about:
        if x.kind == "promise_kept":
            return ("kept" if x.body.get("kept") else "broken"), x
        if x.kind == "reversal" and x.body.get("reason") == "entered_wrong":
            return "withdrawn", x
    return "open", None


_OUTCOMES = frozenset(o.value for o in Outcome)


def last_outcome(about: Sequence[Line]) -> Outcome | None:
    """What the guest said last of a line, from the lines about it in their order."""
    said = [x.body["outcome"] for x in about if x.kind == "outcome" and x.body.get("outcome") in _OUTCOMES]
    return Outcome(said[-1]) if said else None


def erasures(ledger: Ledger, stays: set[str], upto: int = _LAST) -> dict[str, Line]:
    """The line that erased each of these stays, of those that were."""
    ids = sorted(stays)
    found: dict[str, Line] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        where = f"WHERE j.kind = 'erasure' AND j.seq <= ? AND j.stay IN ({','.join('?' * len(some))}) ORDER BY j.seq"
        found |= {str(x.stay): x for x in ledger.lines(where, (upto, *some))}
    return found
