"""What a desk gave under a cap that had been lowered at another one, which it did not know: noticed when they meet, on record at each.

Policy applies from its own date at every desk. A line that was posted before the cap was lowered keeps the cap it was posted under, as
at a desk that is alone; of one that was posted afterwards, by a desk that had not heard of it, what is above the lower cap is named as
what two desks gave together is. What a desk posted before it joined, and on days before its hotel's policy held for it, is no part
of this, nor is what somebody gave in a role that had been changed elsewhere: the line says under which cap. Knows no server.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tracker.desk.meeting import adopting
from tracker.desk.meeting.over import Over, approved, back_of, days_of, on_record, put
from tracker.desk.stamp import Stamp
from tracker.domain.cap import Basis, Cap
from tracker.domain.day import to_text
from tracker.domain.meeting import CLOCK_OFF
from tracker.domain.people import Role
from tracker.ledger import marks, others, register
from tracker.ledger.entries import GESTURES
from tracker.ledger.line import Line
from tracker.ledger.merged import joined, together
from tracker.ledger.store import Ledger

_LOOKED_AT = "lowered looked at"
"""Under this name stands beside the journal up to which line of others it was looked, and up to which of this desk's own."""
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
class _Decided:
    """A cap of the hotel: this desk's `line` of it, and the one by which somebody decided on it, at whichever desk."""

    cap: Cap
    line: Line
    first: Line

    @property
    def at(self) -> str:
        """The instant of the decision, as in the journal."""
        return to_text(self.first.at)


@dataclass(frozen=True)
class _Change:
    """A cap that took another one's place, until the instant and the day from which the next one did so."""

    to: _Decided
    until: str
    until_day: str

    @property
    def asked(self) -> tuple[object, ...]:
        """The values of `_ABOVE`."""
        cap, basis = self.to.cap.amount, self.to.cap.basis.value
        went_by_it = f'"basis":"{basis}","cap":{cap},'
        return self.to.at, self.until, self.until_day, went_by_it, cap, basis


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
    last = ledger.query("SELECT coalesce(max(n), 0) FROM other_journal")[0][0], _newest_cap(ledger)
    kept = marks.noted(ledger, _LOOKED_AT)
    since: tuple[int, int] = tuple(json.loads(kept)) if kept else last
    if kept and since == last:
        return []
    decided = _decided(ledger)
    changes = list(_changes(decided))
    given = {one for change in changes if change.to.line.seq > since[1] for one in _posted_since(ledger, change)}
    for start in range(since[0], last[0], PAGE) if changes else ():
        given |= set(_new(ledger, changes, (start, min(start + PAGE, last[0]))))
        rest()
    if kept and not given and since[1] == last[1] and last[0] - since[0] < FEW:
        return []
    with ledger.write():
        marks.note(ledger, _LOOKED_AT, json.dumps(last))
        return _note(ledger, given, decided, at)


def _newest_cap(ledger: Ledger) -> int:
    sql = "SELECT coalesce(max(seq), 0) FROM journal WHERE stay IS NULL AND kind = 'cap'"
    return int(ledger.query(sql)[0][0])


def _decided(ledger: Ledger) -> list[_Decided]:
    """The hotel's caps in the order in which they were decided; of this desk's own, those since it joined, or all if it was the first then."""
    joined_at = adopting.joined_at(ledger)
    since = 0 if joined_at.body.get("first") else joined_at.seq
    found = []
    for line in ledger.all_of("cap"):
        first = adopting.first(ledger, line)
        if first is not None and (first is not line or line.seq > since):
            body = line.body
            cap = Cap(Role(body["role"]), body["amount"], Basis(body["basis"]), date.fromisoformat(body["from"]))
            found.append(_Decided(cap, line, first))
    return sorted(found, key=lambda one: one.at)


def _in_force(decided: Iterable[_Decided], role: Role, day: date) -> _Decided | None:
    """As `policy_on`, of caps in the order in which they were decided."""
    best: _Decided | None = None
    for one in decided:
        if one.cap.role is role and one.cap.since <= day and (best is None or one.cap.since >= best.cap.since):
            best = one
    return best


def _changes(decided: Sequence[_Decided]) -> Iterator[_Change]:
    """Each limit that took another one's place: whoever had not heard of it may have gone by one that left more."""
    for n, one in enumerate(decided):
        same = [x for x in decided[n + 1 :] if x.cap.role is one.cap.role]
        if one.cap.amount is not None and any(x.cap.role is one.cap.role for x in decided[:n]):
            yield _Change(one, same[0].at if same else "~", same[0].cap.since.isoformat() if same else "~")


def _is_less(cap: Cap, amount: int | None, basis: str) -> bool:
    """Whether a cap leaves less than that one: a lower amount, or one that a party shares."""
    if cap.amount is None:
        return False
    return amount is None or amount > cap.amount or (cap.basis is Basis.PARTY and basis == Basis.GUEST)


def _new(ledger: Ledger, changes: Iterable[_Change], page: tuple[int, int]) -> Iterator[Given]:
    """What others gave in a page of their lines, above a cap that held already."""
    ((newest,),) = ledger.query(_WHEN, page)
    for change in changes:
        if newest is not None and change.to.at < newest:
            yield from ledger.query(_NEW, (*page, *change.asked))


def _posted_since(ledger: Ledger, change: _Change) -> Iterator[Given]:
    """What was posted anywhere after a cap was decided on."""
    ((own,),) = ledger.query(_OWN_BEFORE, (change.to.at,))
    yield from ledger.query(_OWN_SINCE, (own, *change.asked))
    for desk in others.desks(ledger):
        ((theirs,),) = ledger.query(_THEIRS_BEFORE, (desk, change.to.at))
        yield from ledger.query(_THEIRS_SINCE, (desk, theirs, *change.asked))


def _note(ledger: Ledger, given: Iterable[Given], decided: Sequence[_Decided], at: Stamp) -> list[Over]:
    """As `over` does, of these gestures."""
    into, found = joined(ledger), []
    known = on_record(ledger, into) if given else {}
    latest = to_text(at.at + timedelta(seconds=CLOCK_OFF))
    for rep, stay, first, nights in sorted(given):
        for over in _exceeded(ledger, rep, str(into.get(stay, stay)), days_of(first, nights), decided, latest):
            if put(ledger, over, known, at):
                found.append(over)
    return found


def _exceeded(
    ledger: Ledger, rep: str, stay: str, days: Iterable[date], decided: Sequence[_Decided], latest: str
) -> Iterator[Over]:  # fmt: skip
    """On which of these days a desk that had not heard of the cap gave more than it left, and how much of that it gave itself. A line
    of a time after `latest` is of a clock that was ahead: when it was posted, nobody knows."""

    def missed(row: _Row, day: date) -> _Decided | None:
        return _unheard(ledger, rep, row, day, decided) if row.at <= latest else None

    alone = _rows(ledger, rep, together(ledger, [stay]))
    known = register.get(ledger, stay)
    for day in days:
        held = [one for row in alone if _on(row, day) and (one := missed(row, day))]
        if not held:
            continue
        cap = max(held, key=lambda one: one.at).cap
        shared = cap.basis is Basis.PARTY and known is not None
        rows = _rows(ledger, rep, together(ledger, register.party(ledger, known.party))) if shared and known else alone
        gave = [row for row in rows if _on(row, day)]
        back = back_of(row.given for row in rows)
        spent = sum(row.amount for row in rows if day in days_of(row.given[6], row.given[7]))
        unheard = [row for row in gave if missed(row, day)]
        after = sum(row.amount + back.get(row.given[0], 0) for row in unheard) - approved(
            (row.given for row in unheard), back
        )
        over_by = min(spent - approved((row.given for row in gave), back) - (cap.amount or 0), after)
        if over_by > 0:
            yield Over(rep, stay, day, cap.amount or 0, spent, over_by, lowered=True)


def _on(row: _Row, day: date) -> bool:
    return row.given[2] in GESTURES and day in days_of(row.given[6], row.given[7])


def _unheard(ledger: Ledger, rep: str, row: _Row, day: date, decided: Sequence[_Decided]) -> _Decided | None:
    """The cap that held when a gesture was posted, if it leaves less than the one that its desk went by, and that had not heard of it."""
    role = _role(ledger, rep, row.at)
    held = _in_force((one for one in decided if _precedes(one, row)), role, day) if role is not None else None
    if held is None or not _is_less(held.cap, row.cap, row.basis) or row.desk_seq <= _joined_seq(ledger, row.desk):
        return None
    heard = _heard(ledger, row.desk, held)
    return held if heard is None or row.desk_seq < heard else None


def _precedes(decided: _Decided, row: _Row) -> bool:
    """Whether a cap was decided on before a line was posted: at one desk by their numbers, else by their instants."""
    return decided.first.desk_seq < row.desk_seq if decided.first.desk == row.desk else decided.at <= row.at


def _heard(ledger: Ledger, desk: str, decided: _Decided) -> int | None:
    """The number of a desk's line from which on it went by a cap, None where there is none."""
    for line in (decided.first, decided.line):
        if line.desk == desk:
            return line.desk_seq
    where = "WHERE j.kind = 'cap' AND j.stay IS NULL AND j.desk = ? AND instr(j.body, ?)"
    found = others.lines(ledger, where, (desk, f'"{adopting.ORIGIN}":"{decided.first.uuid}"'))
    return found[0].desk_seq if found else None


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
