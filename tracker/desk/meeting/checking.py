"""What a promise is checked against across the hotel's desks: which keys, and whether its line can be as sure as they are.

A line that could only be checked with what its desk knew is marked `unconfirmed` in its body, bound by its hash, for good.
Knows no server: what holds the keys is handed in. At a desk that is in no hub there is nothing to ask and nothing to mark.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from tracker.desk.meeting import state
from tracker.domain.people import Person, Role
from tracker.ledger import house as of_house
from tracker.ledger import register
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger

UNCONFIRMED = "unconfirmed"
Keys = tuple[str, ...]
T = TypeVar("T")
_PARTIES = "SELECT id, party FROM stay WHERE id IN (SELECT value FROM json_each(?))"


class Across(Protocol):
    """Holds keys across the desks."""

    def hold(self, ledger: Ledger, wanted: Callable[[], Keys], line: str, post: Callable[[bool], T]) -> T:
        """Post the line of that uuid while these keys are held; `post` is told whether what it posts must be marked."""


def checked(
    across: Across | None, ledger: Ledger, amount: int, stays: Sequence[str], rep: Person | None,
    approver: Person | None, line: str, post: Callable[[bool], T],
) -> T:  # fmt: skip
    """What `post` comes to, which checks and posts in one transaction and is told whether what it posts must be marked. It may
    be called twice: what it posted first was not committed then. Amounts in minor units."""

    def wanted() -> Keys:
        return keys(ledger, stays, rep, approver) if amount and state.is_joined(ledger) else ()

    if across is not None:
        return across.hold(ledger, wanted, line, post)
    with ledger.write():
        return post(bool(wanted()))


def keys(ledger: Ledger, stays: Sequence[str], rep: Person | None, approver: Person | None) -> Keys:
    """What the caps of these guests depend on: who gives, or lets pass, to whom; nothing for a role without any limit.

    A party is one key, for a cap may be shared. One key holds for all days: a gesture of several nights counts on each of
    them, and two desks may be on two business days. Of stays that were merged each has its own, for a desk that does not
    know of the merge yet.
    """
    people, parties, found = of_house.people(ledger), _parties(ledger, stays), set[str]()
    for who, how in ((rep, "by"), (approver, "let by")):
        if who is not None and _is_limited(ledger, people.get(who.initials, who), approves=who is approver):
            found |= {f"{how} {who.initials} to {party}" for party in parties}
    return tuple(sorted(found))


def _parties(ledger: Ledger, stays: Sequence[str]) -> set[str]:
    every = together(ledger, stays)
    if len(every) == 1:  # as most are: the post reads the same entry, which is remembered then
        one = register.get(ledger, every[0])
        return {one.party if one is not None else every[0]}
    known: dict[str, str] = dict(ledger.query(_PARTIES, (json.dumps(every),)))
    return {known.get(id_) or id_ for id_ in every}


def _is_limited(ledger: Ledger, who: Person, *, approves: bool) -> bool:
    if approves and who.role is Role.MANAGER:
        return False
    return any(cap.role is who.role and cap.amount is not None for cap in of_house.caps(ledger))
