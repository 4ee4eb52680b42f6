"""Everything that happened with one guest, in the order in which it was written: the page's time line. Knows no widget.

One event for each line of the journal, but what corrects or answers a gesture stands at that gesture. Visits of the same
guest are told apart by what ties them: a merge on record, or only the same name, which is no proof and is said so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from tracker.desk.line_facts import Reader
from tracker.desk.promises.facts import promise_facts
from tracker.domain.facts import LineFact, PersonFact, PromiseFact
from tracker.domain.promise import Outcome
from tracker.domain.stay import LOST, Stay
from tracker.ledger import entries, promises, register
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.line import Line
from tracker.ledger.merged import SPLIT, together
from tracker.ledger.store import Ledger

MOST_VISITS = 12
"""So many other visits are told in full; a common name has hundreds."""

What = Literal[
    "gesture", "promise", "handed", "kept", "broken", "outcome", "arrived", "booked", "entered", "called", "moved",
    "left", "back", "renamed", "changed", "merged", "attached", "split", "erased",
]  # fmt: skip
Tie = Literal["this", "merged", "name"]
"""Why a visit is on the page: it is the one in view, it was merged into it, or it has the same name."""

_STAY: dict[str, What] = {
    "moved": "moved", "left": "left", "back": "back", "renamed": "renamed", "changed": "changed",
}  # fmt: skip
_AT_A_LINE = ("reversal", "true_up", "approval", "decline")


@dataclass(frozen=True)
class TimeEvent:
    """One thing that happened. `seq` is its line, `day` the business day, `stay` the entry it was written to.

    `line` is the gesture itself or the one that an answer is about, `after` what corrected or answered a gesture, the
    oldest first; `promise` what was promised, kept or broken. `words` are what was said with it; `room` is where the
    guest was from then on, `before` where until then. `other` is a name (merge) or initials (who owes it from now on);
    `over` are (initials, minor units) of who came above a cap by a merge, which is no breach.
    """

    seq: int
    at: datetime
    day: date
    what: What
    actor: PersonFact
    stay: str
    room: str = ""
    before: str = ""
    words: str = ""
    other: str = ""
    outcome: Outcome | None = None
    line: LineFact | None = None
    after: tuple[LineFact, ...] = ()
    promise: PromiseFact | None = None
    over: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Visit:
    """One visit and what happened in it, newest first."""

    stay: Stay
    tie: Tie
    events: tuple[TimeEvent, ...]


@dataclass(frozen=True)
class TimeLine:
    """The visits, newest first; `more` is how many others of the same name were left out."""

    visits: tuple[Visit, ...] = ()
    more: int = 0

    @property
    def events(self) -> tuple[TimeEvent, ...]:
        """Everything, in the order of the visits."""
        return tuple(event for visit in self.visits for event in visit.events)


def read(
    ledger: Ledger, reader: Reader, stay: Stay, merged: Sequence[Stay], others: Sequence[Stay]
) -> tuple[TimeLine, list[LineFact]]:
    """The time line of a stay, of what was merged into it and of other visits of the same name. Inside a snapshot.

    With it come all lines of money that it was made of, newest first.
    """
    earlier = [part for part in merged if _ended_before(part, stay)]
    apart = {part.id for part in earlier}
    own = [i for i in together(ledger, [stay.id]) if i not in apart]
    ties: list[tuple[Tie, Stay, list[str]]] = [("this", stay, own)]
    ties += [("merged", part, [part.id]) for part in earlier]
    told = sorted(others, key=lambda s: s.arrival, reverse=True)[:MOST_VISITS]
    ties += [("name", other, together(ledger, [other.id])) for other in told]
    known = {s.id: s for s in (*merged, *told, stay)}
    events, facts = _events(ledger, reader, known, [i for _, _, ids in ties for i in ids])
    visits = [Visit(s, tie, tuple(e for e in events if e.stay in ids)) for tie, s, ids in ties]
    visits.sort(key=lambda v: (v.stay.arrival, v.events[0].seq if v.events else 0), reverse=True)
    return TimeLine(tuple(visits), len(others) - len(told)), facts


def _ended_before(part: Stay, stay: Stay) -> bool:
    """Whether what was merged is an earlier visit, not a second entry of this one."""
    end = part.left_at.date() if part.left_at is not None else part.departure
    return bool(part.rooms) and end is not None and part.arrival < stay.arrival and end <= stay.arrival


def _events(
    ledger: Ledger, reader: Reader, known: dict[str, Stay], ids: Sequence[str]
) -> tuple[list[TimeEvent], list[LineFact]]:
    found = _entries(ledger, ids)
    facts = {f.seq: f for f in reader.facts([e for e in found if e.line.kind in entries.SHOWN])}
    after: dict[int, list[LineFact]] = {}
    for fact in sorted(facts.values(), key=lambda f: f.seq):
        if fact.entry != "gesture" and fact.about is not None:
            after.setdefault(fact.about, []).append(fact)
    owed = promise_facts(reader, [x for i in ids for x in promises.of_stay(ledger, i, reader.upto)])
    teller = _Teller(reader, facts, after, {p.seq: p for p in owed}, register.rooms_by_line(ledger, ids), known)
    told = [*teller.of_stays(found), *_merges(ledger, reader, known, ids)]
    return sorted(told, key=lambda e: e.seq, reverse=True), sorted(facts.values(), key=lambda f: f.seq, reverse=True)


def _entries(ledger: Ledger, ids: Sequence[str]) -> list[Entry]:
    kinds = (*GESTURES, *_AT_A_LINE, "promise", "promise_kept", "outcome", "stay", "move", "erasure")
    stays, some = ",".join("?" * len(ids)), ",".join("?" * len(kinds))
    return entries.select(ledger, f"WHERE j.stay IN ({stays}) AND j.kind IN ({some}) ORDER BY j.seq", (*ids, *kinds))


def _merges(ledger: Ledger, reader: Reader, known: dict[str, Stay], ids: Sequence[str]) -> Iterable[TimeEvent]:
    """What was merged into one of these stays, and split from it again. The line concerns the house, not a stay."""
    for line in ledger.all_of("merge"):
        into, other = str(line.body["into"]), str(line.body["other"])
        if into not in ids and other not in ids:
            continue
        whose, named = (into, other) if into in ids else (other, into)
        stay = known.get(named) or register.get(ledger, named)
        name = stay.guest if stay is not None else LOST
        what: What = "attached" if stay is not None and not stay.rooms else "merged"
        what = "split" if line.body["what"] == SPLIT else what
        over = tuple((rep, int(by)) for rep, by in line.body.get("over", {}).items())
        who = reader.person(line.actor)
        yield TimeEvent(line.seq, line.at, line.business_day, what, who, whose, other=name, over=over)


@dataclass(frozen=True)
class _Teller:
    """Turns entries of the journal into events, with everything that is known about them."""

    reader: Reader
    facts: dict[int, LineFact]
    after: dict[int, list[LineFact]]
    owed: dict[int, PromiseFact]
    rooms: dict[str, list[tuple[int, str]]]
    known: dict[str, Stay]

    def of_stays(self, found: Iterable[Entry]) -> Iterable[TimeEvent]:
        """The events of these entries; what stands at a gesture's line has none of its own."""
        for entry in found:
            what = self._what(entry.line)
            if what is not None:
                yield self._event(entry, what)

    def _what(self, line: Line) -> What | None:
        kind, said = line.kind, str(line.body.get("what", ""))
        if kind in GESTURES:
            return "gesture"
        if kind == "promise":
            return "handed" if promises.is_handing(line) else "promise"
        if kind == "promise_kept":
            return "kept" if line.body.get("kept") else "broken"
        if kind == "outcome":
            return "outcome"
        if kind == "erasure":
            return "erased"
        if said == "added":
            return self._arrival(line)
        return _STAY.get(said)

    def _arrival(self, line: Line) -> What:
        stay = self.known.get(line.stay or "")
        if not self._room(line, line.seq):
            return "called"
        if stay is None or stay.arrival == line.business_day:
            return "arrived"
        return "booked" if stay.arrival > line.business_day else "entered"

    def _event(self, entry: Entry, what: What) -> TimeEvent:
        line, of = entry.line, entry.line.body.get("of")
        about = line.seq if what in ("gesture", "promise") else of
        outcome = line.body.get("outcome") if what == "outcome" else None
        return TimeEvent(
            line.seq, line.at, line.business_day, what, self.reader.person(line.actor), line.stay or "",
            room=entry.room or self._room(line, line.seq), before=self._room(line, line.seq - 1),
            words=entry.texts.get("note", ""), other=str(line.body.get("owner") or "") if what == "handed" else "",
            outcome=Outcome(outcome) if outcome in {o.value for o in Outcome} else None,
            line=self.facts.get(about or 0), after=tuple(self.after.get(line.seq, ())) if what == "gesture" else (),
            promise=self.owed.get(about or 0),
        )  # fmt: skip

    def _room(self, line: Line, upto: int) -> str:
        """Where the guest was after line `upto`: a change of the register is written just before its line."""
        had = [room for after, room in self.rooms.get(line.stay or "", ()) if after < upto]
        return had[-1] if had else ""
