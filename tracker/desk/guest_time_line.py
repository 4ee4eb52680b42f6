"""Everything that happened with one guest, in the order in which it was written: the page's time line. Knows no widget.

One event for each line of the journal, but what corrects or answers a gesture stands at that gesture. Visits of the same
guest are told apart by what ties them: a merge on record, or only the same name, which is no proof and is said so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from typing import Literal

from tracker.desk.guest_events import Teller, TimeEvent, What
from tracker.desk.line_facts import NOW, Reader
from tracker.desk.meeting import state
from tracker.desk.promises import elsewhere as promised_elsewhere
from tracker.desk.promises.facts import promise_facts
from tracker.domain.facts import LineFact
from tracker.domain.stay import LOST, Stay
from tracker.ledger import away, entries, promises, register
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.merged import SPLIT, together
from tracker.ledger.store import Ledger

MOST_VISITS = 12
"""So many other visits are told in full; a common name has hundreds."""

Tie = Literal["this", "merged", "name"]
"""Why a visit is on the page: it is the one in view, it was merged into it, or it has the same name."""

_AT_A_LINE = ("reversal", "true_up", "approval", "decline")


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
) -> tuple[TimeLine, list[LineFact], list[LineFact]]:
    """The time line of a stay, of what was merged into it and of other visits of the same name. Inside a snapshot.

    With it come all lines of money that it was made of, newest first: this desk's, and apart from them the others'.
    """
    earlier = [part for part in merged if _ended_before(part, stay)]
    apart = {part.id for part in earlier}
    own = [i for i in together(ledger, [stay.id]) if i not in apart]
    ties: list[tuple[Tie, Stay, list[str]]] = [("this", stay, own)]
    ties += [("merged", part, [part.id]) for part in earlier]
    told = sorted(others, key=lambda s: s.arrival, reverse=True)[:MOST_VISITS]
    ties += [("name", other, together(ledger, [other.id])) for other in told]
    known = {s.id: s for s in (*merged, *told, stay)}
    every = [i for _, _, ids in ties for i in ids]
    events, facts = _events(ledger, reader, known, every)
    elsewhere, given = _elsewhere(ledger, reader, known, every)
    events = list(merge(events, elsewhere, key=lambda e: (e.day, e.at), reverse=True))
    visits = [Visit(s, tie, tuple(e for e in events if e.stay in ids)) for tie, s, ids in ties]
    visits.sort(key=lambda v: (v.stay.arrival, v.events[0].seq if v.events else 0), reverse=True)
    return TimeLine(tuple(visits), len(others) - len(told)), facts, given


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
    teller = Teller(reader, facts, after, {p.seq: p for p in owed}, register.rooms_by_line(ledger, ids), known)
    told = [*teller.of_stays(found), *_merges(ledger, reader, known, ids)]
    return sorted(told, key=lambda e: e.seq, reverse=True), sorted(facts.values(), key=lambda f: f.seq, reverse=True)


def _elsewhere(
    ledger: Ledger, reader: Reader, known: dict[str, Stay], ids: Sequence[str]
) -> tuple[list[TimeEvent], list[LineFact]]:
    """What other desks gave, promised and heard, as far as it came here: newest first, with their lines of money."""
    found = away.of_stays(ledger, ids)
    if not found.entries:
        return [], []
    names = state.names(ledger)
    here = Reader(ledger, reader.house, NOW, reader.live, reader.people)
    desks = {e.line.seq: state.name_of(names, e.line.desk) for e in found.entries}
    lines = here.facts_with([e for e in found.entries if e.line.kind in entries.SHOWN], found.about)
    facts = {f.seq: replace(f, desk=desks[f.seq]) for f in lines}
    after: dict[int, list[LineFact]] = {}
    for fact in facts.values():
        if fact.entry != "gesture" and fact.about is not None:
            after.setdefault(fact.about, []).append(fact)
    owed = {p.seq: p for p in promised_elsewhere.facts(ledger, here, found)}
    teller = Teller(here, facts, after, owed, register.rooms_by_line(ledger, ids), known, desks)
    told = sorted(teller.of_stays(found.entries), key=lambda e: (e.day, e.at), reverse=True)
    return told, sorted(facts.values(), key=lambda f: (f.at, f.seq), reverse=True)


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
