"""What an estimate came to in the end: the line of the bill, and the estimates that still wait for theirs. Never edits.

An amount that was billed is a fact: it is never blocked and counts on no cap. It is dated by the day of the bill, and
marked when the gesture would have been above its cap with it (story 23).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tracker.desk import access
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, open_items
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

OLD = timedelta(days=30)
"""An estimate older than this has been forgotten by somebody."""


@dataclass(frozen=True)
class TruedUp:
    """What changed: the line, and the amounts in minor units before and after. `over` says it is above its cap with it.

    `repeated`: the line's last bill says so already, it is `line`, and nothing was added.
    """

    line: Line
    estimated: int
    billed: int
    over: bool
    repeated: bool = False


@dataclass(frozen=True)
class Estimate:
    """A gesture whose bill is not in yet, and how long ago it was posted."""

    entry: Entry
    age: timedelta

    @property
    def old(self) -> bool:
        """Whether it is older than thirty days."""
        return self.age > OLD


def waiting(ledger: Ledger, now: datetime) -> list[Estimate]:
    """The estimates without a bill that were not taken back, oldest first."""
    found = open_items.waiting(ledger, "estimates")
    return [Estimate(entry, max(now - entry.line.at, timedelta())) for entry in found]


def true_up(
    ledger: Ledger, seq: int, billed: int, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> TruedUp:
    """Replace an estimate by the billed amount (minor units): the difference is a line on today's business day.

    A second bill for the same gesture replaces the first; the same one again adds nothing. Refused when the line is no
    estimate, or was taken back.
    """
    house = of_house.house(ledger)
    with ledger.write():
        gesture = estimate(ledger, seq)
        person = access.acting(ledger, actor, "true_up")
        last, over = last_bill(ledger, gesture), above(gesture, billed)
        if last is not None and last.body.get("billed") == billed:
            return TruedUp(last, billed, billed, over, repeated=True)
        at = stamp(ledger, house, now, confirmed)
        ensure_open(ledger, person.initials, at)
        before = (gesture.amount or 0) + settled(ledger, gesture.uuid)[0]
        line = append(ledger, gesture, person, at, billed, over=over)
    return TruedUp(line, before, billed, over)


def last_bill(ledger: Ledger, gesture: Line) -> Line | None:
    """The line of a gesture's last bill, None when there is none; its body's `billed` is in minor units."""
    lines = ledger.lines("WHERE j.about = ? AND j.kind = 'true_up' ORDER BY j.seq DESC LIMIT 1", (gesture.uuid,))
    return lines[0] if lines else None


def settled(ledger: Ledger, uuid: str) -> tuple[int, int]:
    """(amount, cost) in minor units by which bills have changed a gesture so far."""
    sql = "SELECT coalesce(sum(amount), 0), coalesce(sum(cost), 0) FROM journal WHERE about = ? AND kind = 'true_up'"
    amount, cost = ledger.query(sql, (uuid,))[0]
    return int(amount), int(cost)


def release(ledger: Ledger, gesture: Line, person: Person, at: Stamp) -> Line | None:
    """Take back what bills added to a gesture that is being taken back; None when there was no bill. Inside `write`."""
    amount, cost = settled(ledger, gesture.uuid)
    return None if not amount and not cost else _line(ledger, gesture, person, at, -amount, -cost, {"released": True})


def estimate(ledger: Ledger, seq: int) -> Line:
    """The estimate of that number. Refused when there is none, it is no estimate, or it was taken back."""
    gesture = ledger.by_seq(seq)
    if gesture is None:
        raise Refused("no_line", Sentence("There is no line {seq}: check the number.", seq=seq))
    if gesture.kind not in entries.GESTURES or not gesture.body.get("estimated"):
        raise Refused("no_estimate", Sentence("Line {seq} is no estimate: only an estimate gets a bill.", seq=seq))
    about = ledger.lines("WHERE j.about = ? AND j.kind IN ('reversal','decline')", (gesture.uuid,))
    if about:
        raise Refused(
            "already_reversed",
            Sentence("Line {seq} was taken back by line {by}: nothing is owed for it.", seq=seq, by=about[0].seq),
            by=about[0].seq,
        )
    return gesture


def above(gesture: Line, billed: int) -> bool:
    """Whether the gesture would have been above its cap with this bill (minor units)."""
    cap = gesture.body.get("cap")
    return cap is not None and int(gesture.body.get("spent", 0)) + billed > int(cap)


def append(
    ledger: Ledger, gesture: Line, person: Person, at: Stamp, billed: int, *, over: bool, uuid: str = ""
) -> Line:  # fmt: skip
    """The line of a bill (minor units), inside `write`; `uuid` when it has an identity already."""
    amount, cost = settled(ledger, gesture.uuid)
    more = {"billed": billed} | ({"over_by_true_up": True} if over else {})
    return _line(
        ledger, gesture, person, at, billed - (gesture.amount or 0) - amount, billed - (gesture.cost or 0) - cost, more, uuid
    )  # fmt: skip


def _line(
    ledger: Ledger, gesture: Line, person: Person, at: Stamp, amount: int, cost: int, more: dict[str, int | bool],
    uuid: str = "",
) -> Line:  # fmt: skip
    kept: dict[str, Any] = {key: gesture.body[key] for key in ("cause", "room", "who") if key in gesture.body}
    new = at.line(
        "true_up", person.initials, {"of": gesture.seq, "kind": gesture.kind, **kept, **more}, rep=gesture.rep,
        stay=gesture.stay, amount=amount, nights=1, counts_from=at.day, on_cap=False, cost=cost, about=gesture.uuid, uuid=uuid,
    )  # fmt: skip
    return ledger.append(new)
