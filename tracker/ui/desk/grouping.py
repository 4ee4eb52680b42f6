"""The lines of one incident as one row of the table. Pure; reads nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.ui import language
from tracker.ui.desk.line_words import row_of
from tracker.ui.desk.words import say
from tracker.ui.widgets import LineRow

Key = tuple[str, str, bool, str]


def grouped(facts: Iterable[LineFact], house: House) -> tuple[list[LineRow], dict[int, tuple[int, ...]]]:
    """The rows, newest first, and the line numbers behind each row that stands for several.

    What waits for an approval stands alone: it is answered one by one.
    """
    newest = sorted(facts, key=lambda fact: -fact.seq)
    members: dict[Key, list[LineFact]] = {}
    for fact in newest:
        members.setdefault(_key(fact), []).append(fact)
    rows: list[LineRow] = []
    behind: dict[int, tuple[int, ...]] = {}
    for found in members.values():
        rows.append(row_of(found[0], house) if len(found) == 1 else _together(found, house))
        if len(found) > 1:
            behind[found[0].seq] = tuple(fact.seq for fact in found)
    return rows, behind


def _key(fact: LineFact) -> Key:
    if not fact.incident or fact.pending or fact.entry not in ("gesture", "reversal"):
        return (str(fact.seq), "", False, "")
    return (fact.incident, fact.entry, fact.cancelled_by is not None, fact.reason or str(fact.part_back))


def _together(facts: Sequence[LineFact], house: House) -> LineRow:
    """One row for all: how many rooms, which, what it comes to."""
    first = row_of(facts[0], house)
    by_room = sorted(facts, key=lambda fact: (len(fact.room), fact.room))
    over = [fact for fact in facts if fact.over_cap]
    marks = [mark for mark in first.marks if mark[0] not in ("over", "pending")]
    if over:
        who = " ".join(dict.fromkeys(f.approver.initials for f in over if f.approver is not None))
        marks.append(("over", say("{n} over cap · {who}", n=len(over), who=who)))
    why = (
        first.why
        if facts[0].entry == "gesture"
        else " · ".join(x for x in (language.said(facts[0].reason), facts[0].note) if x)
    )
    return replace(
        first,
        room=say("{n} rooms", n=len(facts)),
        guest=", ".join(fact.room or fact.guest for fact in by_room),
        why=" · ".join(part for part in (say("one incident"), why) if part),
        value=language.money(house, sum(fact.value for fact in facts)),
        marks=tuple(marks),
    )
