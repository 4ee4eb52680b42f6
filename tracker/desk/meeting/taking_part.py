"""Who took part in what a guest got: the desks that gave, those that merged stays of the guest, and the party that shares a cap.
Of all that a guest got, one desk alone exceeds nothing that it does not say itself.

Knows no cap, nor what is on record.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from tracker.ledger import others, register
from tracker.ledger.entries import GESTURES
from tracker.ledger.merged import MERGED, joined, together
from tracker.ledger.store import Ledger

_GAVE = (
    "SELECT DISTINCT rep, stay, desk FROM {} WHERE stay IN (SELECT value FROM json_each(?))"
    f" AND on_cap = 1 AND rep IS NOT NULL AND kind IN {GESTURES}"
)
_PARTIES = "SELECT id, party FROM stay WHERE {} IN (SELECT value FROM json_each(?))"
_MERGED = (
    "SELECT body ->> '$.other', body ->> '$.into', desk, business_day FROM {} WHERE stay IS NULL AND kind = 'merge'"
    f" AND body ->> '$.what' = '{MERGED}' AND body ->> '$.origin' IS NULL"
    " AND body ->> '$.other' IN (SELECT value FROM json_each(?))"
)

Given = tuple[Any, ...]
"""Of a gesture: whose, for which stay, from which day, for how many nights."""


def given_by_several(ledger: Ledger, new: Sequence[Given]) -> list[Given]:
    """Those of these gestures whose rep gave at another desk too, to the guest or somebody of the party, or whose guest was merged at
    another one: no other can exceed."""
    into = joined(ledger)
    guests = {str(into.get(stay, stay)) for _, stay, _, _ in new}
    party = {str(guest): str(name) for guest, name in ask(ledger, _PARTIES.format("id"), guests)}
    members: dict[str, set[str]] = {}
    for stay, name in ask(ledger, _PARTIES.format("party"), set(party.values())):
        members.setdefault(name, set()).add(into.get(stay, stay))
    of = {guest: {guest, *members.get(party.get(guest, ""), ())} for guest in guests}
    every = {guest for group in of.values() for guest in group}
    merged = mergers(ledger, into, every)
    every |= {stay for stay, guest in into.items() if guest in every}
    here = ask(ledger, _GAVE.format("journal"), every)
    if not here and not merged and len(others.desks(ledger)) == 1:
        return []
    gave: dict[tuple[str, str], set[str]] = {}
    for rep, stay, desk in (*here, *ask(ledger, _GAVE.format("other_journal"), every)):
        guest = into.get(stay, stay)
        gave.setdefault((rep, guest), {desk for desk, _ in merged.get(guest, ())}).add(desk)

    def desks(rep: str, stay: str) -> set[str]:
        return {desk for guest in of[into.get(stay, stay)] for desk in gave.get((rep, guest), ())}

    return [one for one in new if len(desks(one[0], one[1])) > 1]


def sharing(ledger: Ledger, stay: str) -> tuple[str, list[str]]:
    """Under whom it is named what a guest's whole party got too much, the same at every desk whoever of them got it, and all stays that
    are of it; the guest's own where no party is known."""
    known = register.get(ledger, stay)
    if known is None:
        return stay, together(ledger, [stay])
    return joined(ledger).get(known.party, known.party), together(ledger, register.party(ledger, known.party))


def mergers(ledger: Ledger, into: Mapping[str, str], guests: Collection[str]) -> dict[str, set[tuple[str, str]]]:
    """By those of these guests who are several stays: at which desk some of them were merged, and on which business day."""
    found: dict[str, set[tuple[str, str]]] = {}
    some = [*(stay for stay, guest in into.items() if guest in guests), *guests]
    if len(some) > len(guests):
        for table in ("journal", "other_journal"):
            for other, to, desk, day in ask(ledger, _MERGED.format(table), some):
                if (guest := into.get(other, other)) == into.get(to, to):
                    found.setdefault(guest, set()).add((desk, day))
    return found


def ask(ledger: Ledger, sql: str, some: Iterable[str]) -> list[tuple[Any, ...]]:
    """The rows of a question about some stays."""
    return ledger.query(sql, (json.dumps(list(some)),))
