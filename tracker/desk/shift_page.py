"""What the shift page shows of the shift at hand, read in one go: its facts, what waits, what was promised, who may approve.

Knows no widget and no report. The shift at hand is the open one, else the last that was closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.desk import access, days, handover, people, posting_list
from tracker.desk.carried import carried
from tracker.desk.days import BusinessDay
from tracker.desk.gestures import SIMILAR_WITHIN
from tracker.desk.line_facts import Reader
from tracker.desk.meeting import over
from tracker.desk.meeting.over import Noted
from tracker.desk.posting_list import Posting
from tracker.desk.promises.facts import promise_facts
from tracker.desk.shift_facts import shift_facts
from tracker.desk.signing.keys import missed
from tracker.domain.facts import LineFact, PersonFact, PromiseFact, ShiftFacts
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.ledger import entries, postings, private
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

BACK = timedelta(days=14)
"""So far back a close looks for what was never put into the property system; the posting list has all of it."""


@dataclass(frozen=True)
class Waiting:
    """A gesture that waits for an approval. `over_by` is what it is above the cap, minor units."""

    line: LineFact
    over_by: int


@dataclass(frozen=True)
class ShiftView:
    """The shift at hand; `facts` None before the first shift of a ledger.

    `now` is when it was read (UTC). `waiting`, `estimates` and `promises` (soonest first) hold what earlier shifts handed over too. `note` is the handover note in the making.
    `unposted` are those who typed something and have not posted it. By line number: `similar` are the same gesture to the same
    guest within ten minutes. `postings` is what does not stand in the property system as it should; `marks_postings`
    whether this house says so at all; `unsigned` that the last document lacks its signature. `over` is what desks gave too
    much together while they could not meet.
    """

    house: House
    now: datetime
    day: BusinessDay
    facts: ShiftFacts | None
    waiting: tuple[Waiting, ...]
    estimates: tuple[LineFact, ...]
    promises: tuple[PromiseFact, ...]
    approvers: tuple[Person, ...]
    sole_lead: bool
    note: str
    unposted: tuple[PersonFact, ...] = ()
    similar: frozenset[int] = frozenset()
    postings: tuple[Posting, ...] = ()
    marks_postings: bool = False
    unsigned: bool = False
    over: tuple[Noted, ...] = ()

    @property
    def open_number(self) -> int | None:
        """The number of the open shift, or None."""
        return self.facts.number if self.facts is not None and self.facts.interim else None

    @property
    def next_number(self) -> int:
        """The number the next shift gets."""
        return self.facts.number + 1 if self.facts is not None else 1

    def may_approve(self, line: LineFact) -> tuple[Person, ...]:
        """Who may resolve this line: not whose entry it is, unless there is one lead only."""
        return tuple(p for p in self.approvers if self.sole_lead or p.initials != line.actor.initials)


def shift_view(ledger: Ledger, now: datetime) -> ShiftView:
    """The shift at hand, as the journal says at its last line."""
    with ledger.snapshot():
        house = of_house.house(ledger)
        shift = of_house.last_shift(ledger)
        facts = shift_facts(ledger, shift.number, now) if shift else None
        end = ledger.last()
        last = end.seq if end else 0
        reader = Reader(ledger, house, last, live=True)
        left = carried(ledger, facts.opened_at if facts else now, last)
        waiting = zip(reader.facts(left.approvals), left.approvals, strict=True)
        lines, marked, day = facts.lines if facts else (), _marks(ledger), days.show(ledger, now)
        return ShiftView(
            house, now, day, facts,
            tuple(Waiting(line, int(entry.line.body.get("over_by") or 0)) for line, entry in waiting),
            tuple(reader.facts(left.estimates)),
            promise_facts(reader, left.promises),
            tuple(_leads(ledger)), of_house.sole_lead(ledger), handover.kept_note(ledger, facts.number) if facts and facts.interim else "",
            tuple(reader.person(p.initials) for p in people.everybody(ledger) if private.kept_draft(ledger, p.initials)),
            similar(lines), _postings(ledger, facts, day.day, now, marked=marked), marked, missed(ledger),
            over.noted(ledger, facts.first_seq, facts.last_seq) if facts else (),
        )  # fmt: skip


def similar(lines: Sequence[LineFact]) -> frozenset[int]:
    """The gestures that stand twice: the same kind and value for the same guest, within ten minutes."""
    found: set[int] = set()
    last: dict[tuple[str, object, int], LineFact] = {}
    for line in lines:
        if line.entry == "gesture" and line.cancelled_by is None and line.stay:
            key = (line.stay, line.kind, line.value)
            before = last.get(key)
            if before is not None and line.at - before.at <= SIMILAR_WITHIN:
                found |= {before.seq, line.seq}
            last[key] = line
    return frozenset(found)


def _postings(
    ledger: Ledger, facts: ShiftFacts | None, day: date, now: datetime, *, marked: bool
) -> tuple[Posting, ...]:
    """What is not in the property system: of this shift, and where marks are kept also what earlier ones left there."""
    if facts is None:
        return ()
    first = min(facts.first_seq, entries.seqs_of_day(ledger, day - BACK)[0]) if marked else facts.first_seq
    return tuple(posting_list.postings_of(ledger, first, facts.last_seq, now))


def _marks(ledger: Ledger) -> bool:
    """Whether this house ever said that a line stands in its property system."""
    return postings.any_marked(ledger)


def _leads(ledger: Ledger) -> Sequence[Person]:
    """Who may give a lead's word: those nearest to the desk first."""
    able = (p for p in people.everybody(ledger) if not p.retired and access.allowed(p.role, "approve"))
    return sorted(able, key=lambda p: p.role.rank)
