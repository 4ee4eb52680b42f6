"""The panel's sentences: what it comes to, how it stands with the caps, what was logged. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.desk.gestures import Posted
from tracker.domain.house import House
from tracker.domain.incident import Plan
from tracker.ui import language
from tracker.ui.desk.note_words import across_note
from tracker.ui.desk.sayings import Saying
from tracker.ui.desk.words import say


def sum_words(count: int, amount: int | None, nights: int, house: House) -> str:
    """How many rooms, what each gets (minor units a night) and what it comes to in all."""
    many = language.counted("1 room", "{n} rooms", count)
    if amount is None:
        return many
    each, total = language.money(house, amount * nights), language.money(house, amount * nights * count)
    return say("{many} · {each} each · {total} in all", many=many, each=each, total=total)


def how_it_stands(over: int, desks: int | None, *, able: bool) -> Saying:
    """What Enter does and with how many desks it is checked, or what is in its way."""
    if over:
        many = language.counted(
            "1 room is over the cap: a lead types a PIN here, or leave it out.",
            "{n} rooms are over the cap: a lead types a PIN here, or leave them out.",
            over,
        )
        return Saying(many, "over")
    across = across_note(desks)
    said = [say("All of them are recorded together, or none."), *([across.text] if across is not None else [])]
    return Saying(" · ".join(said) if able else "", "muted")


def logged(plan: Plan, done: Sequence[Posted], house: House) -> Saying:
    """What was recorded, for the status line."""
    each, kind = language.money(house, plan.gift.total), language.said(plan.gift.kind.spoken)
    many = language.counted("1 room", "{n} rooms", len(done))
    said = say("Logged {each} {kind} for {many} as one incident", each=each, kind=kind, many=many)
    if any(x.repeated for x in done):
        return Saying(say("Already logged: {each} {kind} for {many}", each=each, kind=kind, many=many), "ok")
    waiting = sum(x.pending for x in done)
    if waiting:
        return Saying(say("{said}; {n} above the lead's own limit", said=said, n=waiting), "pending")
    return Saying(say("{said} — Ctrl+Z undoes", said=said), "ok")
