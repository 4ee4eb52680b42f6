"""What the house has still to put on the guests' accounts in its property system: the list, and the marks once it is done.

A mark is a note about a gesture that says how much more of it stands there. Nothing is edited: what was taken back after it
was posted comes on the list again, below zero.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.desk import access
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import stamp
from tracker.domain.day import in_order
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import for_export, postings
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

OLD = timedelta(days=3)
"""What stands open longer may be on a bill that the guest has paid."""


@dataclass(frozen=True)
class Posting:
    """One gesture as the property system should have it. Amounts are minor units over all nights: `value` is what the
    gesture comes to now, `posted` what stands there; `due` is the difference."""

    seq: int
    day: date
    room: str
    guest: str
    folio: str
    reference: str
    code: str
    kind: str
    value: int
    posted: int
    age: timedelta

    @property
    def due(self) -> int:
        """What is still to be posted there; below zero: to be taken off."""
        return self.value - self.posted

    @property
    def old(self) -> bool:
        """Whether it stands open for more than three days."""
        return self.due != 0 and self.age > OLD


def postings_of(ledger: Ledger, first: int, last: int, now: datetime, *, every: bool = False) -> list[Posting]:
    """The gestures of a range of lines that are not in the property system as they should be; with `every` all of them.

    What waits for an approval is not due yet, nor is what was declined.
    """
    found = postings.between(ledger, first, last, every=every)
    by_seq = {row.seq: row for row in found}
    return [
        Posting(
            one.seq, one.day, str(one.body.get("room", "")), one.guest, one.texts.get("applies_to", ""),
            one.texts.get("reference", ""), one.body.get("cause") or "", one.kind, by_seq[one.seq].value,
            by_seq[one.seq].posted, max(now - one.at, timedelta()),
        )
        for one in postings.told_of(ledger, list(by_seq))
    ]  # fmt: skip


def of_range(
    ledger: Ledger, now: datetime, *, shift: int | None = None, first: date | None = None, last: date | None = None,
    every: bool = False,
) -> list[Posting]:  # fmt: skip
    """The list of a shift, of business days, or of everything. Refused for a shift that there is not, or days that run
    backwards."""
    in_order(first, last)
    with ledger.snapshot():
        return postings_of(ledger, *for_export.span(ledger, first, last, shift), now, every=every)


def mark(
    ledger: Ledger, seqs: Sequence[int], actor: Person, now: datetime, confirmed: Collection[str] = (), *, undo: bool = False
) -> list[Line]:  # fmt: skip
    """Say that these gestures stand in the property system now, all of them or none; with `undo` that they do not after all.

    Refused for a line that is none of these gestures; one that needs no mark gets none.
    """
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "mark_posted")
        at = stamp(ledger, house, now, confirmed)
        todo = []
        for seq in dict.fromkeys(seqs):
            row = next(iter(postings.between(ledger, seq, seq, every=True)), None)
            gesture = ledger.by_seq(seq)
            if row is None or gesture is None:
                raise Refused(
                    "not_to_post", Sentence("Line {seq} is nothing to post: choose a line of the list.", seq=seq)
                )
            more = -row.posted if undo else row.value - row.posted
            if more:
                todo.append((gesture, more))
        if todo:
            ensure_open(ledger, person.initials, at)
        return [
            ledger.append(
                at.line(
                    "note",
                    person.initials,
                    {"what": postings.WHAT, "of": g.seq, "value": more},
                    stay=g.stay,
                    about=g.uuid,
                )
            )
            for g, more in todo
        ]
