"""What happened with a guest, one event for each line: the words of the journal told as facts. Knows no order and no widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from tracker.desk.line_facts import Reader
from tracker.domain.facts import LineFact, PersonFact, PromiseFact
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import promises
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.line import Line

What = Literal[
    "gesture", "promise", "handed", "kept", "broken", "outcome", "arrived", "booked", "entered", "called", "moved",
    "left", "back", "renamed", "changed", "merged", "attached", "split", "erased",
]  # fmt: skip

_STAY: dict[str, What] = {
    "moved": "moved", "left": "left", "back": "back", "renamed": "renamed", "changed": "changed",
}  # fmt: skip


@dataclass(frozen=True)
class TimeEvent:
    """One thing that happened. `seq` is its line, `day` the business day, `stay` the entry it was written to.

    `line` is the gesture itself or the one that an answer is about, `after` what corrected or answered a gesture, the
    oldest first; `promise` what was promised, kept or broken. `words` are what was said with it; `room` is where the
    guest was from then on, `before` where until then. `other` is a name (merge) or initials (who owes it from now on);
    `over` are (initials, minor units) of who came above a cap by a merge, which is no breach. `desk` names the other desk
    where it was written; there its line has another number, and nothing can be done with it here.
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
    desk: str = ""


@dataclass(frozen=True)
class Teller:
    """Turns entries of the journal into events, with everything that is known about them."""

    reader: Reader
    facts: dict[int, LineFact]
    after: dict[int, list[LineFact]]
    owed: dict[int, PromiseFact]
    rooms: dict[str, list[tuple[int, str]]]
    known: dict[str, Stay]
    desks: dict[int, str] = field(default_factory=dict)
    """At which other desk a line was written, by the number it has here."""

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
            promise=self.owed.get(about or 0), desk=self.desks.get(line.seq, ""),
        )  # fmt: skip

    def _room(self, line: Line, upto: int) -> str:
        """Where the guest was after line `upto`: a change of the register is written just before its line."""
        had = [room for after, room in self.rooms.get(line.stay or "", ()) if after < upto]
        return had[-1] if had else ""
