"""Posting a gesture: standing, verdict and line in one transaction. Knows no screen and no command."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tracker.desk import access, guests
from tracker.desk.authority import Consent, consent_to
from tracker.desk.catalogue import catalogue
from tracker.desk.meeting.checking import UNCONFIRMED, Across
from tracker.desk.meeting.checking import checked as checked_across
from tracker.desk.seen import Seen, ask_if_changed
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.cap import Assessment, Basis, Cap, Standing, Verdict, assess, policy_on
from tracker.domain.catalogue import Catalogue, Cause
from tracker.domain.day import nights, to_text
from tracker.domain.gesture import Draft, checked
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay
from tracker.ledger import entries, private, register, standings
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger

SIMILAR_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True)
class Batch:
    """What many lines were posted for at once: the incident's id, of how many lines it was, and whether other desks could
    not be asked."""

    incident: str
    size: int
    unconfirmed: bool = False


@dataclass(frozen=True)
class Posted:
    """What changed: the line, the verdict it was posted under, and the standing after it.

    `pending`: it waits for somebody with more authority. `repeated`: this uuid was already a line; nothing was added.
    """

    line: Line
    verdict: Verdict
    standing: Standing
    pending: bool = False
    repeated: bool = False


def standing(ledger: Ledger, person: Person, stay: Stay, day: date) -> Standing | None:
    """A person's standing with a guest on a business day; None when no cap is in force for the role."""
    cap = policy_on(of_house.caps(ledger), person.role, day)
    return None if cap is None else _standing(ledger, person, stay, day, cap)


def _standing(ledger: Ledger, person: Person, stay: Stay, day: date, cap: Cap) -> Standing:
    together = register.party(ledger, stay.party) or [stay.id]
    alone, waiting = standings.spent_and_pending(ledger, person.initials, [stay.id], day)
    if len(together) == 1:
        return Standing(day, cap.amount, cap.basis, alone, alone, alone, waiting)
    pooled, waiting_of_all = standings.spent_and_pending(ledger, person.initials, together, day)
    if cap.basis is Basis.PARTY:
        return Standing(day, cap.amount, cap.basis, pooled, alone, pooled, waiting_of_all)
    return Standing(day, cap.amount, cap.basis, alone, alone, pooled, waiting)


def standings_for(ledger: Ledger, person: Person, stay: Stay, first: date, count: int) -> list[Standing]:
    """The standing on each of `count` nights from `first` on; empty when no cap is in force on one of them."""
    if count == 1:  # as most are
        one = standing(ledger, person, stay, first)
        return [] if one is None else [one]
    found = [standing(ledger, person, stay, day) for day in nights(first, count)]
    return [s for s in found if s is not None] if all(found) else []


def post(
    ledger: Ledger, draft: Draft, actor: Person, now: datetime, *,
    approver: Person | None = None, confirmed: Collection[str] = (), batch: Batch | None = None,
    seen: Seen | None = None, across: Across | None = None,
) -> Posted:  # fmt: skip
    """Post one gesture, alone or as one of a `batch`. The same uuid twice is one line. `across` holds the cap at all desks of
    the hotel meanwhile; at a desk of a hub, a line that is checked without it is marked as unconfirmed.

    Refused when it exceeds the cap and nobody approves (`over_by_minor`, `presets` that would fit), when a field is
    wrong, or when the approver may not; AskFirst for a similar line within ten minutes, for a clock that jumped, and
    when the guest left or moved since `seen`.
    """
    if batch is not None:
        return _post(ledger, draft, actor, now, approver, confirmed, batch, seen, unconfirmed=batch.unconfirmed)

    def alone(unconfirmed: bool) -> Posted:
        return _post(ledger, draft, actor, now, approver, confirmed, None, seen, unconfirmed=unconfirmed)

    return checked_across(across, ledger, draft.amount, [draft.stay], actor, approver, draft.uuid, alone)


def _post(
    ledger: Ledger, draft: Draft, actor: Person, now: datetime, approver: Person | None, confirmed: Collection[str],
    batch: Batch | None, seen: Seen | None, *, unconfirmed: bool,
) -> Posted:  # fmt: skip
    with ledger.write():
        house = of_house.house(ledger)
        known = ledger.by_uuid(draft.uuid)
        if known is not None:
            return _again(ledger, known, draft, actor)
        actor = access.acting(ledger, actor, "post")
        known_here = catalogue(house.currency)
        tidy, cause = _completed(checked(draft, known_here.cause_codes), known_here)
        if cause is not None and cause.leads_only:
            access.require(actor, "leads_cause")
        stay = guests.get(ledger, tidy.stay)
        at = stamp(ledger, house, now, confirmed)
        ask_if_changed(house, stay, at.day, seen, confirmed)
        _ask_if_similar(ledger, house, tidy, now, confirmed)
        nightly = standings_for(ledger, actor, stay, at.day, tidy.nights)
        result = assess(tidy.amount, nightly)
        consent = consent_to(ledger, house, tidy, actor, approver, result, stay, at)
        ensure_open(ledger, actor.initials, at)
        line = _append(
            ledger, tidy, stay, actor, at, nightly[0], result, consent, house, batch, unconfirmed=unconfirmed
        )
        private.forget_draft(ledger, actor.initials, tidy.uuid)
        after = _grown(nightly[0], tidy.amount, consent.pending)
    return Posted(line, result.verdict, after, consent.pending)


def _again(ledger: Ledger, known: Line, draft: Draft, actor: Person) -> Posted:
    """The line that this uuid already is. Refused when it was something else."""
    posted = (known.kind, known.amount, known.nights, known.actor)
    same = posted == (draft.kind.value, draft.amount, draft.nights, actor.initials)
    if not same or known.stay not in together(ledger, [draft.stay]):
        raise Refused(
            "uuid_taken",
            Sentence("That uuid is already line {seq}, another gesture: post this one as a new draft.", seq=known.seq),
        )
    stay = guests.get(ledger, draft.stay)
    whose = of_house.people(ledger).get(known.rep or "", actor)
    after = standing(ledger, whose, stay, known.business_day)
    if after is None:  # it was posted under a cap, so one is in force
        raise Refused(
            "no_cap", Sentence("No cap is in force for a {role}: ask a manager to set one.", role=whose.role.word)
        )
    over = known.body.get("over_by", 0)
    verdict = Verdict.NEEDS_APPROVAL if over else Verdict.WITHIN
    return Posted(known, verdict, after, bool(known.body.get("pending")), repeated=True)


def _completed(draft: Draft, known: Catalogue) -> tuple[Draft, Cause | None]:
    """The draft with what its preset or kind implies, cost, cause and nature; and its cause."""
    preset = known.preset(draft.preset) if draft.preset else None
    if draft.preset and preset is None:
        raise Refused(
            "unknown_preset", Sentence("“{preset}” is no preset: pick one of the catalogue.", preset=draft.preset[:24])
        )
    cause = known.cause(draft.cause or (preset.cause if preset else None))
    cost = draft.cost
    if cost is None:
        cost = preset.cost if preset is not None and preset.value == draft.amount else draft.amount
    nature = draft.nature or (cause.nature if cause else None)
    implied = {"cost": cost, "cause": cause.code if cause else None, "nature": nature}
    return Draft(**vars(draft) | implied), cause


def _ask_if_similar(ledger: Ledger, house: House, draft: Draft, now: datetime, confirmed: Collection[str]) -> None:
    if "similar_line" in confirmed:
        return
    line = entries.similar(ledger, draft.stay, draft.kind.value, draft.amount, to_text(now - SIMILAR_WITHIN))
    if line is not None:
        raise AskFirst(
            "similar_line",
            Sentence(
                "{actor} posted the same {kind} of {amount} for this guest at {at:%H:%M}: confirm if this is another one.",
                actor=line.actor,
                kind=draft.kind.spoken,
                amount=house.money(draft.amount),
                at=house.local(line.at),
            ),
            seq=line.seq,
        )


def _promise(ledger: Ledger, draft: Draft, actor: Person, house: House, at: Stamp) -> dict[str, Any]:
    from tracker.desk.due import due_at  # most gestures promise nothing
    from tracker.desk.promises.making import owner_of

    due = to_text(due_at(draft.promise, house, at.at)) if draft.promise else None
    return {"promise": due, "owner": owner_of(ledger, draft.owner, actor)}


def _append(
    ledger: Ledger, draft: Draft, stay: Stay, actor: Person, at: Stamp, first: Standing, result: Assessment,
    consent: Consent, house: House, batch: Batch | None, *, unconfirmed: bool,
) -> Line:  # fmt: skip
    text = entries.texts_of(ledger, draft.uuid, stay.id, texts_of(draft))
    more = {
        "room": stay.room, "who": stay.commitment, "text": text,
        "post_stay": stay.has_left(at.day), "incident": batch.incident if batch else None,
        "incident_size": batch.size if batch else None, UNCONFIRMED: unconfirmed,
    }  # fmt: skip
    if draft.promise or draft.owner:
        more |= _promise(ledger, draft, actor, house, at)
    kept = body_of(draft, first, result.over_by, pending=consent.pending, sole_lead=consent.sole_lead, **more)
    return ledger.append(
        at.line(
            str(draft.kind),
            actor.initials,
            kept,
            uuid=draft.uuid,
            approver=consent.approver,
            rep=actor.initials,
            stay=stay.id,
            amount=draft.amount,
            nights=draft.nights,
            counts_from=at.day,
            on_cap=True,
            cost=draft.cost,
        )
    )


def texts_of(draft: Draft) -> dict[str, str]:
    """The free texts of a gesture, which stand beside the journal."""
    return {"note": draft.note, **draft.details, "promise": draft.promised}


def body_of(draft: Draft, first: Standing, over_by: int, **more: Any) -> dict[str, Any]:
    """The body of a gesture's line: what was typed, the standing of its first day, and `more`; what says nothing is left out."""
    body: dict[str, Any] = {
        "cause": draft.cause, "channel": str(draft.channel), "fault": draft.fault, "severity": draft.severity,
        "nature": draft.nature, "preset": draft.preset, "estimated": draft.estimated, "cap": first.cap,
        "basis": str(first.basis), "spent": first.spent, "over_by": over_by, **more,
    }  # fmt: skip
    return {key: value for key, value in body.items() if value not in (None, False) or key == "cap"}


def _grown(before: Standing, amount: int, pending: bool) -> Standing:
    spent, guest, party = before.spent + amount, before.spent_guest + amount, before.spent_party + amount
    waiting = before.pending + (amount if pending else 0)
    return Standing(before.day, before.cap, before.basis, spent, guest, party, waiting)
