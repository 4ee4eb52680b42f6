"""What two desks gave together above a cap while they could not meet: noticed when they do, on record at each of them. What one gave
under a cap that was lowered elsewhere is `lowered`'s, and is told as this is.

Both lines stay. A line of this desk's own says whose cap, on which day and by how much, and every report of a shift or day that
holds it says so among its exceptions. What a lead approved above the cap is no excess: the line says so itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tracker.desk.stamp import Stamp
from tracker.domain.cap import Basis
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import marks, others, register
from tracker.ledger.entries import GESTURES
from tracker.ledger.line import Line
from tracker.ledger.merged import joined, together
from tracker.ledger.store import MAX_SEQ, Ledger

WHAT = "over"
_LOOKED_AT = "over looked at"
"""Under this name stands beside the journal up to which line of others it was looked."""
_MERGES = "over merges looked at"
"""Under this one, up to which line of this desk's own it was looked for guests who are one since."""
PAGE = 2_000
"""So many lines of others are looked at together."""
_NEW = (
    "SELECT DISTINCT rep, stay, counts_from, nights FROM other_journal"
    f" WHERE n > ? AND n <= ? AND on_cap = 1 AND rep IS NOT NULL AND stay IS NOT NULL AND kind IN {GESTURES}"
)
_GAVE = (
    "SELECT DISTINCT rep, stay, desk FROM {} WHERE stay IN (SELECT value FROM json_each(?))"
    f" AND on_cap = 1 AND rep IS NOT NULL AND kind IN {GESTURES}"
)
_EVERY = "SELECT DISTINCT rep, stay, counts_from, nights FROM {} WHERE stay IN (SELECT value FROM json_each(?))" + (
    f" AND on_cap = 1 AND rep IS NOT NULL AND kind IN {GESTURES}"
)
_GIVES = f"SELECT 1 FROM journal WHERE on_cap = 1 AND kind IN {GESTURES} LIMIT 1"
_PARTIES = "SELECT id, party FROM stay WHERE {} IN (SELECT value FROM json_each(?))"
_LINES = "SELECT uuid, desk, kind, amount, about, body, counts_from, nights FROM {} WHERE stay IN ({}) AND rep = ? AND on_cap = 1"


Key = tuple[str, str, str]
"""Rep, guest and day of what is on record."""
Given = tuple[Any, ...]
"""Of a gesture: whose, for which stay, from which day, for how many nights."""


@dataclass(frozen=True)
class Over:
    """A rep's cap for a guest that is exceeded on a business day, minor units; `lowered` at another desk than gave, which did not know."""

    rep: str
    stay: str
    day: date
    cap: int
    spent: int
    over_by: int
    lowered: bool = False


@dataclass(frozen=True)
class Noted:
    """What a line put on record: its number and instant (UTC), whose cap for whom, by how much (minor units). `guest` and `room`
    are those of now, empty once the guest was erased. `lowered` as in `Over`."""

    seq: int
    at: datetime
    rep: str
    guest: str
    room: str
    day: date
    over_by: int
    lowered: bool = False


def note_all(ledger: Ledger, at: Stamp, rest: Callable[[], None] = lambda: None) -> list[Over]:
    """Put on record what the lines of others that nobody looked at yet exceed together with what was known; what is new of it.

    How far it was looked is noted with it: whatever cuts a meeting off after lines have come, the next one goes on there.
    """
    since, last = int(marks.noted(ledger, _LOOKED_AT) or 0), _newest(ledger)
    found: list[Over] = []
    if last - since > PAGE and _gave_at_one_desk(ledger):
        with ledger.write():
            if _gave_at_one_desk(ledger):  # and nobody here posted meanwhile
                marks.note(ledger, _LOOKED_AT, str(last))
                since = last
    while since < last:
        upto = min(since + PAGE, last)
        with ledger.snapshot():  # what is posted from now on is checked with all these lines
            given = _given_by_several(ledger, ledger.query(_NEW, (since, upto)))
        if given or upto == last:
            with ledger.write():
                marks.note(ledger, _LOOKED_AT, str(upto))
                found += _note(ledger, given, at)
        if (since := upto) < last:
            rest()
    return found + _note_merged(ledger, at)


def _gave_at_one_desk(ledger: Ledger) -> bool:
    """Whether nobody gave anything here, and only one other desk is known: as where a hotel's second desk is new."""
    return len(others.desks(ledger)) == 1 and not ledger.query(_GIVES)


def _note_merged(ledger: Ledger, at: Stamp) -> list[Over]:
    """As `note_all`, of guests whom a merge made one since it was looked last, here or at another desk: nobody who merged them
    knew of all that was given. Nor of whom a split made two: what each got too much stands under the guest whom they were."""
    since = int(marks.noted(ledger, _MERGES) or 0)
    lines = ledger.lines("WHERE j.stay IS NULL AND j.kind = 'merge' AND j.seq > ? ORDER BY j.seq", (since,))
    if not lines:
        return []
    with ledger.write():
        every = together(ledger, [str(line.body[whose]) for line in lines for whose in ("into", "other")])
        given = [one for table in ("journal", "other_journal") for one in _ask(ledger, _EVERY.format(table), every)]
        marks.note(ledger, _MERGES, str(lines[-1].seq))
        return _note(ledger, _given_by_several(ledger, given), at)


def _note(ledger: Ledger, given: Iterable[Given], at: Stamp) -> list[Over]:
    """Put on record what is exceeded on the days of these gestures and is not on record yet, inside `write`."""
    into, found = joined(ledger), []
    known = on_record(ledger, into) if given else {}
    for rep, stay, first, nights in given:
        for over in _exceeded(ledger, rep, str(into.get(stay, stay)), days_of(first, nights)):
            if put(ledger, over, known, at):
                found.append(over)
    return found


def put(ledger: Ledger, over: Over, known: dict[Key, int], at: Stamp) -> bool:
    """Put it on record, inside `write`, unless as much is `known` of it already; whether it was new."""
    key = (over.rep, over.stay, over.day.isoformat())
    if over.over_by <= known.get(key, 0):
        return False
    known[key] = over.over_by
    body = {"what": WHAT, "rep": over.rep, "guest": over.stay, "day": key[2], "cap": over.cap, "spent": over.spent,
            "over_by": over.over_by} | ({"lowered": True} if over.lowered else {})  # fmt: skip
    ledger.append(at.line("note", None, body))
    return True


def on_record(ledger: Ledger, into: Mapping[str, str]) -> dict[Key, int]:
    """How much is on record by rep, guest and day: what was noted, and what a merge says itself of what it makes count together."""
    found: dict[Key, int] = {}
    merges = {line.body["other"]: line for line in ledger.all_of("merge")}
    for line in sorted((*_noted(ledger), *merges.values()), key=lambda line: line.seq):
        if line.kind == "note":
            rep, guest, day = _key(line)
            found[rep, into.get(guest, guest), day] = int(line.body["over_by"])
            continue
        first = others.by_uuid(ledger, str(line.body["origin"])) if "origin" in line.body else line
        for rep, by in line.body.get("over", {}).items():
            key = rep, into.get(line.body["into"], line.body["into"]), (first or line).business_day.isoformat()
            found[key] = found.get(key, 0) + by
    return found


def _given_by_several(ledger: Ledger, new: Sequence[Given]) -> list[Given]:
    """Those of these gestures whose rep gave at another desk too, to the guest or somebody of the party: no other can exceed."""
    into = joined(ledger)
    guests = {str(into.get(stay, stay)) for _, stay, _, _ in new}
    party = {str(guest): str(name) for guest, name in _ask(ledger, _PARTIES.format("id"), guests)}
    members: dict[str, set[str]] = {}
    for stay, name in _ask(ledger, _PARTIES.format("party"), set(party.values())):
        members.setdefault(name, set()).add(into.get(stay, stay))
    of = {guest: {guest, *members.get(party.get(guest, ""), ())} for guest in guests}
    every = {guest for group in of.values() for guest in group}
    every |= {stay for stay, guest in into.items() if guest in every}
    here = _ask(ledger, _GAVE.format("journal"), every)
    if not here and len(others.desks(ledger)) == 1:
        return []
    gave: dict[tuple[str, str], set[str]] = {}
    for rep, stay, desk in (*here, *_ask(ledger, _GAVE.format("other_journal"), every)):
        gave.setdefault((rep, into.get(stay, stay)), set()).add(desk)

    def desks(rep: str, stay: str) -> set[str]:
        return {desk for guest in of[into.get(stay, stay)] for desk in gave.get((rep, guest), ())}

    return [one for one in new if len(desks(one[0], one[1])) > 1]


def _ask(ledger: Ledger, sql: str, some: Iterable[str]) -> list[tuple[Any, ...]]:
    return ledger.query(sql, (json.dumps(list(some)),))


def _newest(ledger: Ledger) -> int:
    return int(ledger.query("SELECT coalesce(max(n), 0) FROM other_journal")[0][0])


def noted(ledger: Ledger, first: int, last: int) -> tuple[Noted, ...]:
    """What these lines put on record, oldest first."""
    found = []
    for line in _noted(ledger, first, last):
        rep, id_, day = _key(line)
        stay = register.get(ledger, id_)
        guest, room = (stay.guest, stay.room) if stay is not None else ("", "")
        by, lowered = int(line.body["over_by"]), bool(line.body.get("lowered"))
        found.append(Noted(line.seq, line.at, rep, guest, room, date.fromisoformat(day), by, lowered))
    return tuple(found)


def _noted(ledger: Ledger, first: int = 1, last: int = MAX_SEQ) -> list[Line]:
    where = "WHERE j.stay IS NULL AND j.kind = 'note' AND j.seq BETWEEN ? AND ? AND instr(j.body, '\"what\":\"over\"') ORDER BY j.seq"
    return ledger.lines(where, (first, last))


def _key(line: Line) -> Key:
    return str(line.body["rep"]), str(line.body["guest"]), str(line.body["day"])


def days_of(first: str, nights: int) -> list[date]:
    """The days that a gesture of so many nights counts on."""
    begins = date.fromisoformat(first)
    return [begins + timedelta(days=n) for n in range(nights)]


def _exceeded(ledger: Ledger, rep: str, stay: str, days: Iterable[date]) -> Iterable[Over]:
    """On which of these days what several desks gave is above the highest cap that one of their lines was posted under."""
    rows = _of(ledger, rep, together(ledger, [stay]))
    if any(json.loads(row[5]).get("basis") == Basis.PARTY.value for row in rows if row[2] in GESTURES):
        known = register.get(ledger, stay)
        rows = _of(ledger, rep, together(ledger, register.party(ledger, known.party))) if known else rows
    back = back_of(rows)
    for day in days:
        counted = [row for row in rows if row[2] in GESTURES and day in days_of(row[6], row[7])]
        bodies = [json.loads(row[5]) for row in counted]
        caps = [body.get("cap") for body in bodies]
        if len({row[1] for row in counted}) < 2 or None in caps:
            continue
        spent = sum(row[3] for row in rows if day in days_of(row[6], row[7]))
        over_by = spent - approved(counted, back) - max(caps)
        if over_by > 0:
            yield Over(rep, stay, day, max(caps), spent, over_by)


def back_of(rows: Iterable[Given]) -> dict[str, int]:
    """What came back of each line (minor units a night, below zero), by its identity."""
    back: dict[str, int] = {}
    for row in rows:
        if row[4] is not None:
            back[row[4]] = back.get(row[4], 0) + row[3]
    return back


def approved(gave: Iterable[Given], back: Mapping[str, int]) -> int:
    """What was let pass above a cap of these gestures, less what came back."""
    return sum(max(0, min(int(json.loads(row[5]).get("over_by", 0)), row[3] + back.get(row[0], 0))) for row in gave)


def _of(ledger: Ledger, rep: str, stays: list[str]) -> list[tuple[Any, ...]]:
    marks = ",".join("?" * len(stays))
    return [
        row
        for table in ("journal", "other_journal")
        for row in ledger.query(_LINES.format(table, marks), (*stays, rep))
    ]


def in_words(ledger: Ledger, first: int, last: int) -> tuple[Sentence, ...]:
    """What a report says of it among its exceptions."""
    return _in_words(ledger, _noted(ledger, first, last), last)


def on_day(ledger: Ledger, day: date, upto: int) -> tuple[Sentence, ...]:
    """As `in_words`, as far as it was noted up to a line: what was exceeded on a business day, and what was noted on it of another one,
    whose report was out by then."""
    told = [
        line for line in _noted(ledger, 1, upto) if day.isoformat() in (line.body["day"], line.business_day.isoformat())
    ]
    return _in_words(ledger, told, upto)


def _in_words(ledger: Ledger, noted: Iterable[Line], last: int) -> tuple[Sentence, ...]:
    money = of_house.house(ledger, last).money
    return tuple(_said(line, money(line.body["over_by"])) for line in noted)


def _said(line: Line, money: str) -> Sentence:
    told = {"seq": line.seq, "rep": line.body["rep"], "day": line.body["day"], "money": money}
    if line.body.get("lowered"):
        return Sentence(
            "Line {seq}: {rep} is over a guest's cap of {day} by {money}: it was lowered at another desk than gave, before they had met.",
            **told,
        )
    return Sentence(
        "Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.", **told
    )
