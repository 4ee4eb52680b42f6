"""What two desks gave together above a cap while they could not meet: noticed when they do, on record at each of them. What one gave
under a cap that was lowered elsewhere is `lowered`'s, and is told as this is.

Both lines stay. A line of this desk's own says whose cap, on which day and by how much, and every report of a shift or day that
holds it says so among its exceptions. What a lead approved above the cap is no excess: the line says so itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tracker.desk.meeting.named import Named, key_of, notes
from tracker.desk.meeting.taking_part import Given, ask, given_by_several, mergers, sharing
from tracker.desk.stamp import Stamp
from tracker.domain.cap import Basis
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import marks, others, register
from tracker.ledger.entries import GESTURES
from tracker.ledger.line import Line
from tracker.ledger.merged import joined, together
from tracker.ledger.store import Ledger

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
_EVERY = "SELECT DISTINCT rep, stay, counts_from, nights FROM {} WHERE stay IN (SELECT value FROM json_each(?))" + (
    f" AND on_cap = 1 AND rep IS NOT NULL AND kind IN {GESTURES}"
)
_GIVES = f"SELECT 1 FROM journal WHERE on_cap = 1 AND kind IN {GESTURES} LIMIT 1"
_LINES = "SELECT uuid, desk, kind, amount, about, body, counts_from, nights FROM {} WHERE stay IN ({}) AND rep = ? AND on_cap = 1"


@dataclass(frozen=True)
class Over:
    """A rep's cap for a guest that is exceeded on a business day, minor units; `lowered` at another desk than gave, which did not know, or
    by stays that were `merged` there."""

    rep: str
    stay: str
    day: date
    cap: int
    spent: int
    over_by: int
    lowered: bool = False
    merged: bool = False


@dataclass(frozen=True)
class Noted:
    """What a line put on record: its number and instant (UTC), whose cap for whom, by how much (minor units). `guest` and `room`
    are those of now, empty once the guest was erased. `lowered` and `merged` as in `Over`."""

    seq: int
    at: datetime
    rep: str
    guest: str
    room: str
    day: date
    over_by: int
    lowered: bool = False
    merged: bool = False


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
            given = given_by_several(ledger, ledger.query(_NEW, (since, upto)))
        if given or upto == last:
            with ledger.write():
                marks.note(ledger, _LOOKED_AT, str(upto))
                found += _note(ledger, given, at)
        if (since := upto) < last:
            rest()
    return found + _note_merged(ledger, at)


def _gave_at_one_desk(ledger: Ledger) -> bool:
    """Whether nobody gave or merged anything here, and only one other desk is known: as where a hotel's second desk is new."""
    return len(others.desks(ledger)) == 1 and not ledger.query(_GIVES) and not joined(ledger)


def _note_merged(ledger: Ledger, at: Stamp) -> list[Over]:
    """As `note_all`, of guests whom a merge made one since it was looked last, here or at another desk: nobody who merged them
    knew of all that was given. Nor of whom a split made two: what each got too much stands under the guest whom they were."""
    since, last = int(marks.noted(ledger, _MERGES) or 0), newest(ledger, "merge")
    if since == last:
        return []
    with ledger.write():
        marks.note(ledger, _MERGES, str(last))
        return _note(ledger, given_by_several(ledger, given_to_merged(ledger, since)), at)


def newest(ledger: Ledger, kind: str) -> int:
    """The number of this desk's last line of a kind that concerns the house, zero without one."""
    sql = "SELECT coalesce(max(seq), 0) FROM journal WHERE stay IS NULL AND kind = ?"
    return int(ledger.query(sql, (kind,))[0][0])


def given_to_merged(ledger: Ledger, since: int) -> list[Given]:
    """All that guests got whom this desk's lines after that one made one, or two."""
    lines = ledger.lines("WHERE j.stay IS NULL AND j.kind = 'merge' AND j.seq > ?", (since,))
    every = together(ledger, [str(line.body[whose]) for line in lines for whose in ("into", "other")])
    return [one for table in ("journal", "other_journal") for one in ask(ledger, _EVERY.format(table), every)]


def _note(ledger: Ledger, given: Iterable[Given], at: Stamp) -> list[Over]:
    """Put on record what is exceeded on the days of these gestures and is not on record yet, inside `write`."""
    every = list(given)
    if not every:
        return []
    into, known, found = joined(ledger), Named(ledger), []
    by = mergers(ledger, into, {str(into.get(stay, stay)) for _, stay, _, _ in every})
    for rep, stay, first, nights in every:
        for over in _exceeded(ledger, rep, str(into.get(stay, stay)), days_of(first, nights), by):
            if put(ledger, over, known, at):
                found.append(over)
    return found


def put(ledger: Ledger, over: Over, known: Named, at: Stamp) -> bool:
    """Put it on record, inside `write`, unless as much is `known` of it already; whether it was new."""
    key = (over.rep, over.stay, over.day.isoformat())
    if over.over_by <= known.known(*key):
        return False
    known.add(*key, over.over_by)
    body = {"what": WHAT, "rep": over.rep, "guest": over.stay, "day": key[2], "cap": over.cap, "spent": over.spent,
            "over_by": over.over_by} | {name: True for name in ("lowered", "merged") if getattr(over, name)}  # fmt: skip
    ledger.append(at.line("note", None, body))
    return True


def _newest(ledger: Ledger) -> int:
    return int(ledger.query("SELECT coalesce(max(n), 0) FROM other_journal")[0][0])


def noted(ledger: Ledger, first: int, last: int) -> tuple[Noted, ...]:
    """What these lines put on record, oldest first."""
    found = []
    for line in notes(ledger, first, last):
        rep, id_, day = key_of(line)
        stay = register.get(ledger, id_)
        guest, room = (stay.guest, stay.room) if stay is not None else ("", "")
        why = {name: bool(line.body.get(name)) for name in ("lowered", "merged")}
        found.append(
            Noted(line.seq, line.at, rep, guest, room, date.fromisoformat(day), int(line.body["over_by"]), **why)
        )
    return tuple(found)


def days_of(first: str, nights: int) -> list[date]:
    """The days that a gesture of so many nights counts on."""
    begins = date.fromisoformat(first)
    return [begins + timedelta(days=n) for n in range(nights)]


def _exceeded(
    ledger: Ledger, rep: str, stay: str, days: Iterable[date], merged: Mapping[str, Collection[tuple[str, str]]] | None = None
) -> Iterable[Over]:  # fmt: skip
    """On which of these days what several desks gave is above the highest cap that one of their lines was posted under. A desk that
    `merged` stays of the guest takes part from that day on: who gave at another did not know that they count together."""
    into = joined(ledger)
    merged = mergers(ledger, into, {stay}) if merged is None else merged
    guest, rows = stay, _of(ledger, rep, together(ledger, [stay]))
    if any(json.loads(row[5]).get("basis") == Basis.PARTY.value for row in rows if row[2] in GESTURES):
        guest, stays = sharing(ledger, stay)
        rows = _of(ledger, rep, stays)
    back = back_of(rows)
    for day in days:
        counted = [row for row in rows if row[2] in GESTURES and day in days_of(row[6], row[7])]
        bodies = [json.loads(row[5]) for row in counted]
        caps = [body.get("cap") for body in bodies]
        gave = {row[1] for row in counted}
        if (
            len(gave | {desk for desk, since in merged.get(stay, ()) if since <= day.isoformat()}) < 2
            or None in caps
            or not caps
        ):
            continue
        spent = sum(row[3] for row in rows if day in days_of(row[6], row[7]))
        over_by = spent - approved(counted, back) - max(caps)
        if over_by > 0:
            yield Over(rep, guest, day, max(caps), spent, over_by, merged=len(gave) < 2)


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
    return _in_words(ledger, notes(ledger, first, last), last)


def on_day(ledger: Ledger, day: date, upto: int) -> tuple[Sentence, ...]:
    """As `in_words`, as far as it was noted up to a line: what was exceeded on a business day, and what was noted on it of another one,
    whose report was out by then."""
    told = [
        line for line in notes(ledger, 1, upto) if day.isoformat() in (line.body["day"], line.business_day.isoformat())
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
    if line.body.get("merged"):
        return Sentence(
            "Line {seq}: {rep} is over a guest's cap of {day} by {money}: stays were merged at another desk than gave, before they had met.",
            **told,
        )
    return Sentence(
        "Line {seq}: {rep} is over a guest's cap of {day} by {money}: two desks gave before they had met.", **told
    )
