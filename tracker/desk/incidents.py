"""One thing for many guests at once: reviewed together, posted in one transaction, taken back as one. Knows no screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.desk import access, corrections, gestures, guests
from tracker.desk.corrections import Reversed
from tracker.desk.gestures import Posted
from tracker.desk.meeting.checking import Across
from tracker.desk.meeting.checking import checked as checked_across
from tracker.desk.seen import Seen, ask_if_changed
from tracker.domain.cap import Assessment, Standing, Verdict, assess
from tracker.domain.day import to_text
from tracker.domain.gesture import Draft
from tracker.domain.house import House
from tracker.domain.incident import MOST, Plan, as_they_came
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.stay import Stay, in_room_now
from tracker.ledger import entries, private, register
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_NAMED = 6
"""Rooms that a sentence names before it only counts."""


@dataclass(frozen=True)
class Member:
    """One guest of an incident: what the cap says, and the like line of the last minutes, or None."""

    stay: Stay
    result: Assessment
    similar: Line | None

    @property
    def over(self) -> bool:
        """Whether a lead is needed."""
        return self.result.verdict is Verdict.NEEDS_APPROVAL


def meant(ledger: Ledger, rooms: Sequence[str], now: datetime) -> tuple[tuple[Stay, ...], tuple[Stay, ...]]:
    """One guest in house for each room, the first of those who share it, and the others who do."""
    day = guests.today(ledger, of_house.house(ledger), now)
    here = register.in_house(ledger, day)
    found = [as_they_came(in_room_now(here, room, day)) for room in rooms]
    first = tuple(stays[0] for stays in found if stays)
    return first, tuple(stay for stays in found for stay in stays[1:])


def review(ledger: Ledger, plan: Plan, actor: Person, now: datetime) -> tuple[Member, ...]:
    """What the caps say to each guest of the plan, those above the cap first; who shares a pooled cap counts together.

    Refused when a guest is not known, or when there are none or too many.
    """
    with ledger.snapshot():
        return _review(ledger, plan, actor, now)


def post(
    ledger: Ledger, plan: Plan, actor: Person, now: datetime, *,
    approver: Person | None = None, confirmed: Collection[str] = (), seen: Mapping[str, Seen] | None = None,
    across: Across | None = None,
) -> tuple[Posted, ...]:  # fmt: skip
    """Post the gift to every guest of the plan, or to nobody. The same plan twice is one incident.

    Refused when anybody's amount is above the cap and nobody approves (`over`: stay, room and by how much), and as
    `gestures.post`; AskFirst once for all like lines within ten minutes, and for all who left or moved since `seen`.
    """
    drafts = plan.drafts()
    line = drafts[0].uuid if drafts else plan.id

    def every(unconfirmed: bool) -> tuple[Posted, ...]:
        return _post(ledger, plan, actor, now, approver, confirmed, seen, unconfirmed=unconfirmed)

    return checked_across(across, ledger, plan.gift.amount, plan.stays, actor, approver, line, every)


def _post(
    ledger: Ledger, plan: Plan, actor: Person, now: datetime, approver: Person | None, confirmed: Collection[str],
    seen: Mapping[str, Seen] | None, *, unconfirmed: bool,
) -> tuple[Posted, ...]:  # fmt: skip
    house = of_house.house(ledger)
    with ledger.write():
        actor = access.acting(ledger, actor, "post")
        if plan.stays and all(ledger.by_uuid(draft.uuid) is not None for draft in plan.drafts()):
            return _each(ledger, plan, plan.drafts(), actor, now, approver, confirmed, unconfirmed=unconfirmed)
        members = _review(ledger, plan, actor, now)
        changed = _changed(house, members, seen or {}, guests.today(ledger, house, now))
        if changed and "guest_changed" not in confirmed:
            raise AskFirst("guest_changed", changed)
        over = [member for member in members if member.over]
        if over and approver is None:
            raise _over(house, over, len(members))
        similar = [member for member in members if member.similar is not None]
        if similar and "similar_line" not in confirmed:
            raise _asked(house, plan.gift, similar, len(members))
        by_stay = {draft.stay: draft for draft in plan.drafts()}
        in_order = sorted((m.stay for m in members), key=lambda s: (len(s.room), s.room))
        done = _each(
            ledger,
            plan,
            [by_stay[stay.id] for stay in in_order],
            actor,
            now,
            approver,
            confirmed,
            unconfirmed=unconfirmed,
        )
        private.drop_draft(ledger, actor.initials, plan.id)
        return done


def reverse(
    ledger: Ledger, seqs: Sequence[int], reason: str, actor: Person, now: datetime, *, confirmed: Collection[str] = ()
) -> tuple[Reversed, ...]:
    """Take these lines of an incident back, all of them or none. Refused as `corrections.reverse`."""
    if not seqs:
        raise Refused("nobody", "Nobody is chosen: choose the rooms to take it back from.")
    with ledger.write():
        return tuple(corrections.reverse(ledger, seq, reason, actor, now, confirmed=confirmed) for seq in seqs)


def standing_lines(ledger: Ledger, incident: str, near: int) -> list[Line]:
    """The lines of an incident that were not taken back, by number; `near` is the number of one of them."""
    return ledger.lines(
        "WHERE j.seq BETWEEN ? AND ? AND j.kind IN ('free_label','credit','upgrade') AND j.body ->> '$.incident' = ?"
        " AND NOT EXISTS (SELECT 1 FROM journal AS r WHERE r.about = j.uuid AND r.kind IN ('reversal','decline'))"
        " ORDER BY j.seq",
        (near - MOST, near + MOST, incident),
    )


def _each(
    ledger: Ledger, plan: Plan, drafts: Sequence[Draft], actor: Person, now: datetime,
    approver: Person | None, confirmed: Collection[str], *, unconfirmed: bool,
) -> tuple[Posted, ...]:  # fmt: skip
    batch = gestures.Batch(plan.id, len(drafts), unconfirmed)
    return tuple(
        gestures.post(
            ledger, draft, actor, now, approver=approver, confirmed={*confirmed, "similar_line"}, batch=batch
        )
        for draft in drafts
    )  # fmt: skip


def _review(ledger: Ledger, plan: Plan, actor: Person, now: datetime) -> tuple[Member, ...]:
    if not plan.stays:
        raise Refused("nobody", "Nobody is chosen: name the rooms, such as 401-418.")
    if len(set(plan.stays)) != len(plan.stays):
        raise Refused("twice", "A guest is chosen twice: name every guest once.")
    if len(plan.stays) > MOST:
        raise Refused("too_many", Sentence("That is more than {most} guests: post it in two halves.", most=MOST))
    house = of_house.house(ledger)
    day = guests.today(ledger, house, now)
    since = to_text(now - gestures.SIMILAR_WITHIN)
    pooled: dict[str, int] = {}
    found = []
    for id_ in plan.stays:
        stay = guests.get(ledger, id_)
        nightly = gestures.standings_for(ledger, actor, stay, day, plan.gift.nights)
        result = assess(plan.gift.amount, [_with(s, pooled.get(stay.party, 0)) for s in nightly])
        pooled[stay.party] = pooled.get(stay.party, 0) + plan.gift.amount
        like = entries.similar(ledger, stay.id, plan.gift.kind.value, plan.gift.amount, since)
        found.append(Member(stay, result, like))
    return tuple(sorted(found, key=_over_first))


def _with(standing: Standing, more: int) -> Standing:
    """The standing once those who share the cap have got theirs."""
    if standing.basis.value != "party" or not more:
        return standing
    return replace(standing, spent=standing.spent + more)


def _over_first(member: Member) -> tuple[int, int, int, str]:
    return int(not member.over), -member.result.over_by, len(member.stay.room), member.stay.room


def _over(house: House, over: Sequence[Member], total: int) -> Refused:
    shown = [
        Sentence("{room} by {amount}", room=m.stay.room or m.stay.guest, amount=house.plain(m.result.over_by))
        for m in over[:_NAMED]
    ]
    said = counted(
        "{n} of {total} is over the cap: {rooms}.", "{n} of {total} are over the cap: {rooms}.", len(over), total=total,
        rooms=[*shown, *_more(over)],
    )  # fmt: skip
    return Refused(
        "over_cap",
        joined(said, Sentence("Ask a lead to approve them, or leave them out. Nothing was posted.")),
        verdict=Verdict.NEEDS_APPROVAL.value,
        over=[{"stay": m.stay.id, "room": m.stay.room, "over_by_minor": m.result.over_by} for m in over],
    )


def _changed(house: House, members: Sequence[Member], seen: Mapping[str, Seen], day: date) -> str:
    """Who left or moved since they were shown, in a sentence; empty when nobody did."""
    found = []
    for member in members:
        try:
            ask_if_changed(house, member.stay, day, seen.get(member.stay.id), ())
        except AskFirst:
            found.append(f"{seen[member.stay.id].room} {member.stay.guest}".strip())
    if not found:
        return ""
    return Sentence(
        "{rooms} left or moved while this was typed: confirm if it is for them all the same.",
        rooms=[*found[:_NAMED], *_more(found)],
    )


def _more(every: Sequence[object]) -> list[Sentence]:
    """What is said for those that are not named."""
    return [counted("{n} more", "{n} more", len(every) - _NAMED)] if len(every) > _NAMED else []


def _asked(house: House, gift: Draft, similar: Sequence[Member], total: int) -> AskFirst:
    rooms = [m.stay.room or m.stay.guest for m in similar[:_NAMED]]
    return AskFirst(
        "similar_line",
        counted(
            "{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.",
            "{n} of {total} had the same {kind} of {amount} within ten minutes ({rooms}): confirm if this is another one.",
            len(similar),
            total=total,
            kind=gift.kind.spoken,
            amount=house.plain(gift.amount),
            rooms=[*rooms, *_more(similar)],
        ),
        seqs=[m.similar.seq for m in similar if m.similar is not None],
    )
