"""What a desk gave under a cap that had been lowered at another one, which it did not know: noticed when they meet, on record at each.

Policy applies from its own date at every desk. A line that was posted before the cap was lowered keeps the cap it was posted under, as
at a desk that is alone; of one that was posted afterwards, by a desk that had not heard of it, what is above the lower cap is named as
what two desks gave together is. What a desk posted before it joined, and on days before its hotel's policy held for it, is no part
of this, nor is what somebody gave in a role that had been changed elsewhere: the line says under which cap. Knows no server.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tracker.desk.meeting import adopting
from tracker.desk.meeting.lowering import Change, Decided, changes, decided, heard, in_force, is_less
from tracker.desk.meeting.named import Named
from tracker.desk.meeting.over import Over, approved, back_of, days_of, given_to_merged, newest, put
from tracker.desk.meeting.taking_part import sharing
from tracker.desk.stamp import Stamp
from tracker.domain.cap import Basis
from tracker.domain.day import to_text
from tracker.domain.meeting import CLOCK_OFF
from tracker.domain.people import Role
from tracker.ledger import marks, others
from tracker.ledger.entries import GESTURES
from tracker.ledger.merged import joined, together
from tracker.ledger.store import Ledger

_LOOKED_AT = "lowered looked at"
"""Under this name stands beside the journal up to which line of others it was looked, and up to which cap and merge of this desk's own."""
_UNHEARD = "given under a cap that was lowered"
"""Under this one, to which stays something was given by a desk that had not heard of a cap: whatever else comes of them counts with it."""
MOST = 5_000
"""So many of them are kept, the last that were found."""
PAGE = 2_000
"""So many lines of others are looked at together."""
FEW = 200
"""So few are looked at again at the next meeting: that costs less than to write down that they were."""
_POSTED = (
    f"on_cap = 1 AND rep IS NOT NULL AND +stay IS NOT NULL AND kind IN {GESTURES}"  # not by the stay: most have one
)
_ABOVE = (
    f"{_POSTED} AND at > ? AND (at < ? OR counts_from < ?) AND NOT instr(body, ?)"
    " AND (body ->> '$.cap' IS NULL OR body ->> '$.cap' > ? OR body ->> '$.basis' IS NOT ?)"
)
_GAVE = "SELECT DISTINCT rep, stay, counts_from, nights FROM"
_NEW = f"{_GAVE} other_journal WHERE n > ? AND n <= ? AND {_ABOVE}"
_MORE = f"{_GAVE} other_journal WHERE n > ? AND n <= ? AND {_POSTED} AND stay IN (SELECT value FROM json_each(?))"
_WHEN = "SELECT max(at) FROM other_journal WHERE n > ? AND n <= ?"
_OWN_BEFORE = "SELECT coalesce((SELECT seq FROM journal WHERE at <= ? ORDER BY seq DESC LIMIT 1), 0)"
_OWN_SINCE = f"{_GAVE} journal WHERE seq > ? AND {_ABOVE}"
_THEIRS_BEFORE = (
    "SELECT coalesce((SELECT desk_seq FROM other_journal WHERE desk = ? AND at <= ? ORDER BY desk_seq DESC LIMIT 1), 0)"
)
_THEIRS_SINCE = f"{_GAVE} other_journal WHERE desk = ? AND desk_seq > ? AND {_ABOVE}"
_LINES = "SELECT uuid, desk, kind, amount, about, body, counts_from, nights, at, desk_seq FROM {} WHERE stay IN ({}) AND rep = ? AND on_cap = 1"
Given = tuple[str, str, str, int]
"""Of a gesture: whose, for which stay, from which day, for how many nights."""


@dataclass(frozen=True)
class _Row:
    """A line that counts on a cap."""

    given: tuple[Any, ...]
    amount: int
    desk: str
    at: str
    desk_seq: int
    cap: int | None
    basis: str


def note_all(ledger: Ledger, at: Stamp, rest: Callable[[], None] = lambda: None) -> list[Over]:
    """Put on record what is above a cap that was lowered, of lines and caps that nobody looked at yet; what is new of it.

    A desk that meets for the first time begins with what comes from then on.
    """
    last = (
        ledger.query("SELECT coalesce(max(n), 0) FROM other_journal")[0][0],
        newest(ledger, "cap"),
        newest(ledger, "merge"),
    )
    kept = marks.noted(ledger, _LOOKED_AT)
    since: tuple[int, ...] = (*json.loads(kept), 0)[:3] if kept else last
    if kept and since == last:
        return []
    known = decided(ledger)
    lowered, unheard = list(changes(known)), marks.noted(ledger, _UNHEARD)
    given = {one for change in lowered if change.to.is_new(since) for one in _posted_since(ledger, change)}
    given |= set(given_to_merged(ledger, since[2])) if lowered and since[2] < last[2] else set()
    for start in range(since[0], last[0], PAGE) if lowered else ():
        page = start, min(start + PAGE, last[0])
        given |= set(_new(ledger, lowered, page))
        given |= set(ledger.query(_MORE, (*page, unheard))) if unheard else set()
        rest()
    if kept and not given and since[1:] == last[1:] and last[0] - since[0] < FEW:
        return []
    with ledger.write():
        marks.note(ledger, _LOOKED_AT, json.dumps(last))
        return _note(ledger, given, known, at)


def _new(ledger: Ledger, changes: Iterable[Change], page: tuple[int, int]) -> Iterator[Given]:
    """What others gave in a page of their lines, above a cap that held already."""
    ((newest,),) = ledger.query(_WHEN, page)
    for change in changes:
        if newest is not None and change.to.at < newest:
            yield from ledger.query(_NEW, (*page, *change.asked))


def _posted_since(ledger: Ledger, change: Change) -> Iterator[Given]:
    """What was posted anywhere after a cap was decided on."""
    ((own,),) = ledger.query(_OWN_BEFORE, (change.to.at,))
    yield from ledger.query(_OWN_SINCE, (own, *change.asked))
    for desk in others.desks(ledger):
        ((theirs,),) = ledger.query(_THEIRS_BEFORE, (desk, change.to.at))
        yield from ledger.query(_THEIRS_SINCE, (desk, theirs, *change.asked))


def _note(ledger: Ledger, given: Collection[Given], decided: Sequence[Decided], at: Stamp) -> list[Over]:
    """As `over` does, of these gestures."""
    if not given:
        return []
    into, known, found, unheard = joined(ledger), Named(ledger), [], dict[str, None]()
    latest = to_text(at.at + timedelta(seconds=CLOCK_OFF))
    for rep, stay, first, nights in sorted(given):
        days = days_of(first, nights)
        for over in _exceeded(ledger, rep, str(into.get(stay, stay)), days, decided, latest, unheard):
            if put(ledger, over, known, at):
                found.append(over)
    before = json.loads(marks.noted(ledger, _UNHEARD) or "[]")
    if unheard.keys() - set(before):
        every = dict.fromkeys((*before, *unheard))
        marks.note(ledger, _UNHEARD, json.dumps([*every][-MOST:]))
    return found


def _exceeded(
    ledger: Ledger, rep: str, stay: str, days: Iterable[date], decided: Sequence[Decided], latest: str,
    unheard: dict[str, None] | None = None,
) -> Iterator[Over]:  # fmt: skip
    """On which of these days a desk that had not heard of the cap gave more than it left, and how much of that it gave itself. A line
    of a time after `latest` is of a clock that was ahead: when it was posted, nobody knows. Notes whose lines are `unheard`."""

    def missed(row: _Row, day: date) -> Decided | None:
        return _unheard(ledger, rep, row, day, decided) if row.at <= latest else None

    alone = _rows(ledger, rep, own := together(ledger, [stay]))
    guest, stays = sharing(ledger, stay)
    pooled = _rows(ledger, rep, stays) if len(stays) > len(own) else alone
    for day in days:
        held = [one for row in pooled if _on(row, day) and (one := missed(row, day))]
        cap = max(held, key=lambda one: one.at).cap if held else None
        rows = pooled if cap is not None and cap.basis is Basis.PARTY else alone
        after = [row for row in rows if _on(row, day) and missed(row, day)]
        if cap is None or not after:
            continue
        if unheard is not None:
            unheard |= dict.fromkeys(stays)
        gave = [row for row in rows if _on(row, day)]
        back = back_of(row.given for row in rows)
        spent = sum(row.amount for row in rows if day in days_of(row.given[6], row.given[7]))
        by_them = sum(row.amount + back.get(row.given[0], 0) for row in after) - approved(
            (r.given for r in after), back
        )
        over_by = min(spent - approved((row.given for row in gave), back) - (cap.amount or 0), by_them)
        if over_by > 0:
            named = guest if cap.basis is Basis.PARTY else stay
            yield Over(rep, named, day, cap.amount or 0, spent, over_by, lowered=True)


def _on(row: _Row, day: date) -> bool:
    return row.given[2] in GESTURES and day in days_of(row.given[6], row.given[7])


def _unheard(ledger: Ledger, rep: str, row: _Row, day: date, decided: Sequence[Decided]) -> Decided | None:
    """The cap that held when a gesture was posted, if it leaves less than the one that its desk went by, and that had not heard of it."""
    role = _role(ledger, rep, row.at)
    held = in_force((one for one in decided if _precedes(one, row)), role, day) if role is not None else None
    if held is None or not is_less(held.cap, row.cap, row.basis) or row.desk_seq <= _joined_seq(ledger, row.desk):
        return None
    since = heard(ledger, row.desk, held)
    return held if since is None or row.desk_seq < since else None


def _precedes(decided: Decided, row: _Row) -> bool:
    """Whether a cap was decided on before a line was posted: at one desk by their numbers, else by their instants."""
    return decided.first.desk_seq < row.desk_seq if decided.first.desk == row.desk else decided.at <= row.at


def _role(ledger: Ledger, rep: str, at: str) -> Role | None:
    """What somebody was at an instant, by when it was decided."""
    known = [
        (to_text(first.at), line)
        for line in ledger.all_of("join")
        if line.body["initials"] == rep and (first := adopting.first(ledger, line))
    ]
    then = [line for when, line in sorted(known, key=lambda one: one[0]) if when <= at]
    return Role(then[-1].body["role"]) if then else None


def _joined_seq(ledger: Ledger, desk: str) -> int:
    """The number of a desk's line by which it joined."""
    if desk == ledger.desk:
        return adopting.joined_at(ledger).desk_seq
    return adopting.joined_there(ledger, desk)


def _rows(ledger: Ledger, rep: str, stays: Sequence[str]) -> list[_Row]:
    marks_ = ",".join("?" * len(stays))
    found = []
    for table in ("journal", "other_journal"):
        for *given, at, desk_seq in ledger.query(_LINES.format(table, marks_), (*stays, rep)):
            body = json.loads(given[5])
            found.append(
                _Row(tuple(given), given[3], given[1], at, desk_seq, body.get("cap", 0), body.get("basis", ""))
            )
    return found
