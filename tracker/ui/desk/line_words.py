"""A line of the journal as a row of the table: times, words and marks. Pure; reads nothing."""

from __future__ import annotations

from datetime import datetime

from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.domain.promise import Outcome
from tracker.ui import dates, language
from tracker.ui.desk.words import say
from tracker.ui.widgets import LineRow

_ENTRY = {
    "reversal": language.marked("desk", "Reversal"),
    "true_up": language.marked("desk", "True-up"),
    "approval": language.marked("desk", "Approval"),
    "decline": language.marked("desk", "Declined"),
}


def row_of(fact: LineFact, house: House) -> LineRow:
    """The row of a line."""
    gesture = fact.entry == "gesture"
    return LineRow(
        time=dates.clock(house, fact.at),
        room=fact.room,
        guest=fact.guest,
        kind=fact.kind.value if gesture and fact.kind else "muted",
        gesture=language.said(fact.kind.label) if gesture and fact.kind else say(_ENTRY.get(fact.entry, fact.entry)),
        why=_why(fact),
        value="" if fact.entry == "approval" else language.money(house, fact.value),
        by=fact.actor.initials,
        marks=tuple(_marks(fact, house)),
        struck=gesture and fact.cancelled_by is not None,
        seq=fact.seq,
    )


def _why(fact: LineFact) -> str:
    if fact.entry in ("reversal", "decline", "approval"):
        parts = [say("of line {seq}", seq=fact.about) if fact.about else "", language.said(fact.reason), fact.note]
        return " · ".join(part for part in parts if part)
    what = language.said(fact.what)
    if fact.kind is not None:
        what = what.removeprefix(language.said(fact.kind.label)).removeprefix(" · ").removeprefix(", ")
    return " · ".join(part for part in (language.said(fact.cause), what, fact.note) if part)


def _marks(fact: LineFact, house: House) -> list[tuple[str, str]]:
    if fact.entry != "gesture":
        over = [("over", say("over by true-up"))] if fact.over_by_true_up else []
        unsure = [("offline", say("unconfirmed"))] if fact.unconfirmed else []
        return [*over, *unsure, ("late", say("late correction"))] if fact.late else [*over, *unsure]
    marks: list[tuple[str, str]] = []
    if fact.cancelled_by is not None:
        marks.append(("reversed", say("reversed")))
    elif fact.pending:
        marks.append(("pending", say("needs approval")))
    elif fact.over_cap:
        who = fact.approver.initials if fact.approver is not None else ""
        marks.append(("over", say("over cap · {who}", who=who) if who else say("over cap")))
    if fact.part_back:
        marks.append(("reversed", say("partly reversed")))
    if fact.whole and fact.estimated:
        marks.append(("estimate", say("estimate")))
    marks += _promise(fact, house)
    if fact.outcome is not None:
        glyph = (
            "over"
            if fact.outcome is Outcome.STILL_UNHAPPY
            else "favourite"
            if fact.outcome is Outcome.DELIGHTED
            else "ok"
        )
        marks.append((glyph, language.said(fact.outcome.label)))
    if fact.post_stay:
        marks.append(("info", say("after the stay")))
    if fact.clock_flag:
        marks.append(("clock", say("clock")))
    if fact.unconfirmed:
        marks.append(("offline", say("unconfirmed")))
    return marks


def _promise(fact: LineFact, house: House) -> list[tuple[str, str]]:
    """What became of the promise that the gesture came with, or when it is due."""
    if fact.promise is None or fact.promise_state == "withdrawn":
        return []
    if fact.promise_state in ("kept", "broken"):
        return [("ok", say("kept"))] if fact.promise_state == "kept" else [("refused", say("broken"))]
    return [("promise", say("due {when}", when=_due(fact.promise, fact, house)))]


def _due(promise: datetime, fact: LineFact, house: House) -> str:
    local = house.local(promise)
    return f"{local:%H:%M}" if local.date() == house.local(fact.at).date() else dates.short_day(local.date())
