"""The panel's sentences: what it comes to, how it stands with the caps, what was logged. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.desk.gestures import Posted
from tracker.domain.house import House
from tracker.domain.incident import Plan
from tracker.ui.desk.sayings import Saying
from tracker.ui.desk.words import counted, say


def sum_words(count: int, amount: int | None, nights: int, house: House) -> str:
    """How many rooms, what each gets (minor units a night) and what it comes to in all."""
    many = counted(count, "1 room", "{n} rooms")
    if amount is None:
        return many
    each, total = house.money(amount * nights), house.money(amount * nights * count)
    return say("{many} · {each} each · {total} in all", many=many, each=each, total=total)


def how_it_stands(over: int, *, able: bool) -> Saying:
    """What Enter does, or what is in its way."""
    if over:
        many = counted(over, "1 room is over the cap", "{n} rooms are over the cap")
        return Saying(say("{many}: a lead types a PIN here, or leave them out.", many=many), "over")
    return Saying(say("All of them are recorded together, or none.") if able else "", "muted")


def logged(plan: Plan, done: Sequence[Posted], house: House) -> Saying:
    """What was recorded, for the status line."""
    each, kind = house.money(plan.gift.total), plan.gift.kind.label.lower()
    many = counted(len(done), "1 room", "{n} rooms")
    said = say("Logged {each} {kind} for {many} as one incident", each=each, kind=kind, many=many)
    if any(x.repeated for x in done):
        return Saying(say("Already logged: {each} {kind} for {many}", each=each, kind=kind, many=many), "ok")
    waiting = sum(x.pending for x in done)
    if waiting:
        return Saying(say("{said}; {n} above the lead's own limit", said=said, n=waiting), "pending")
    return Saying(say("{said} — Ctrl+Z undoes", said=said), "ok")
