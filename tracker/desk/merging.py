"""Two stays that are one guest: said with a merge, taken back with a split. A caller is attached to a stay the same way.

No line changes hands: each stay keeps what was given to it, and from the merge on it counts together. What that puts above
a cap is no breach of anybody: it is said, and stands on the line as over by merge.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from tracker.desk import access, guests
from tracker.desk.meeting import agreeing
from tracker.desk.stamp import stamp
from tracker.domain.cap import policy_on
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import register, standings
from tracker.ledger.line import Line
from tracker.ledger.merged import MERGED, SPLIT, joined
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Merged:
    """What came of it: the line, the stay that stands for both, and (initials, minor units) of who is over a cap by it."""

    line: Line
    stay: Stay
    over: tuple[tuple[str, int], ...]


def merge(
    ledger: Ledger, other: str, into: str, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> Merged:
    """The stay `other` is the same guest's as `into`, which stands for both from now on.

    Refused when they are one already, when one is not in the register, and for who may not.
    """
    with ledger.write():
        return _merge(ledger, other, into, access.acting(ledger, actor, "merge"), now, confirmed)


def attach(
    ledger: Ledger, caller: str, into: str, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> Merged:
    """A caller turns out to be the guest of a stay: nothing is typed again. Refused for who has a room, and as `merge`."""
    with ledger.write():
        person = access.acting(ledger, actor, "guests")
        known = guests.get(ledger, caller)
        if known.rooms:
            raise Refused(
                "not_a_caller",
                Sentence(
                    "{guest} has room {room} and is no caller: a lead can merge the two stays.",
                    guest=known.guest,
                    room=known.room,
                ),
            )
        return _merge(ledger, caller, into, person, now, confirmed)


def split(ledger: Ledger, other: str, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> Line:
    """Take a merge back: `other` is a guest of its own again. Refused when it was not merged, and for who may not."""
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "merge")
        into = joined(ledger).get(other)
        if into is None:
            raise Refused("not_merged", "That stay was not merged into another: there is nothing to split.")
        at = stamp(ledger, house, now, confirmed)
        body = {"what": SPLIT, "into": into, "other": other} | agreeing.knowing(ledger, at)
        line = ledger.append(at.line("merge", person.initials, body))
        agreeing.agree(ledger, at)
        return line


def _merge(ledger: Ledger, other: str, into: str, person: Person, now: datetime, confirmed: Collection[str]) -> Merged:
    house = of_house.house(ledger)
    going, keeping = guests.get(ledger, other), guests.get(ledger, into)
    if going.id == keeping.id:
        raise Refused(
            "same_stay", Sentence("That is the same stay of {guest} already: choose another one.", guest=keeping.guest)
        )
    at = stamp(ledger, house, now, confirmed)
    over = _over(ledger, [keeping.id, going.id], at.day)
    body = {"what": MERGED, "into": keeping.id, "other": going.id} | ({"over": dict(over)} if over else {})
    line = ledger.append(at.line("merge", person.initials, body | agreeing.knowing(ledger, at)))
    agreeing.agree(ledger, at)
    return Merged(line, guests.get(ledger, keeping.id), over)


def _over(ledger: Ledger, stays: list[str], day: date) -> tuple[tuple[str, int], ...]:
    """Who is over the own cap on a business day only because the stays count together, and by how many minor units."""
    people, caps = of_house.people(ledger), of_house.caps(ledger)
    given: dict[str, list[int]] = {}
    for (_, rep), (amount, _count) in standings.spent_by_stay(ledger, day, stays).items():
        given.setdefault(rep, []).append(amount)
    found = []
    for rep, amounts in sorted(given.items()):
        cap = policy_on(caps, people[rep].role, day) if rep in people else None
        if cap is not None and cap.amount is not None:
            before = sum(max(amount - cap.amount, 0) for amount in amounts)
            by = max(sum(amounts) - cap.amount, 0) - before
            found += [(rep, by)] if by > 0 else []
    return tuple(found)


def one_meant(ledger: Ledger, text: str, now: datetime) -> Stay:
    """The one stay that was typed: a room or an id, a booking, else a name. Refused when nobody fits, or several do."""
    booked = register.with_confirmation(ledger, text.strip()) if text.strip() else []
    if len(booked) == 1:
        return booked[0]
    try:
        return guests.meant(ledger, text, "", now)
    except Refused as refusal:
        if refusal.code not in ("unknown_guest", "bad_room"):
            raise
    return guests.meant(ledger, "", text, now)


def parts(ledger: Ledger, stay: Stay) -> list[Stay]:
    """The stays that were merged into this one, as they were written."""
    return register.own(ledger, [other for other, root in joined(ledger).items() if root == stay.id])


def in_words(ledger: Ledger, first: int, last: int) -> tuple[str, ...]:
    """What a report says of the merges among its lines: whom they put over a cap, which is no breach."""
    money = of_house.house(ledger, last).money
    told = []
    for line in ledger.all_of("merge", last):
        for rep, by in line.body.get("over", {}).items() if line.seq >= first else ():
            told.append(
                Sentence(
                    "Line {seq}: two stays are one guest's; {rep} is over by {money} by merge.",
                    seq=line.seq, rep=rep, money=money(by),
                )
            )  # fmt: skip
    return tuple(told)
