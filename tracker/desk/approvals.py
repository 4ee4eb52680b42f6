"""Pending gestures: who may resolve them, and the line that does. Knows no screen."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from tracker.desk import access, guests
from tracker.desk.authority import authority_covers
from tracker.desk.meeting.checking import UNCONFIRMED, Across
from tracker.desk.meeting.checking import checked as checked_across
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import stamp
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import open_items
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


def waiting(ledger: Ledger) -> list[Entry]:
    """The gestures that still wait for an approval, oldest first."""
    return open_items.waiting(ledger, "carried")


def resolve(
    ledger: Ledger, seq: int, approver: Person, now: datetime, *, granted: bool, confirmed: Collection[str] = (),
    across: Across | None = None,
) -> Line:  # fmt: skip
    """Approve or decline a pending gesture; declining gives its headroom back. `across` holds what the approver let pass at all
    desks of the hotel meanwhile; at a desk of a hub, an approval that is checked without it is marked as unconfirmed.

    Refused when it is not pending, is the approver's own entry, or is above the approver's authority.
    """
    gesture, uuid = ledger.by_seq(seq), ledger.new_uuid(now)
    stays = [gesture.stay] if gesture is not None and gesture.stay else []
    amount = (gesture.amount or 0) if gesture is not None and granted else 0

    def answered(unconfirmed: bool) -> Line:
        more = {UNCONFIRMED: True} if unconfirmed else {}
        return _resolve(ledger, seq, approver, now, confirmed, granted=granted, uuid=uuid, more=more)

    return checked_across(across, ledger, amount, stays, None, approver, uuid, answered)


def _resolve(
    ledger: Ledger, seq: int, approver: Person, now: datetime, confirmed: Collection[str], *, granted: bool, uuid: str,
    more: dict[str, Any],
) -> Line:  # fmt: skip
    house = of_house.house(ledger)
    with ledger.write():
        lead = access.acting(ledger, approver, "approve")
        gesture = ledger.by_seq(seq)
        if gesture is None:
            raise Refused("no_line", Sentence("There is no line {seq}: check the number.", seq=seq))
        if not any(e.line.seq == seq for e in waiting(ledger)):
            raise Refused(
                "not_pending", Sentence("Line {seq} does not wait for an approval: nothing needs doing.", seq=seq)
            )
        own = lead.initials == gesture.rep
        if own and not of_house.sole_lead(ledger):
            raise Refused("own_entry", "Nobody approves their own entry: ask another lead or a manager.")
        at = stamp(ledger, house, now, confirmed)
        stay = guests.get(ledger, gesture.stay or "")
        if granted and not authority_covers(ledger, lead, stay, gesture.amount or 0, at.day):
            raise Refused("above_authority", "That is above your own authority: a manager can approve it.")
        ensure_open(ledger, lead.initials, at)
        body = {
            "of": gesture.seq,
            "room": gesture.body.get("room"),
            "who": gesture.body.get("who"),
            "kind": gesture.kind,
        }
        amounts = {} if granted else {
            "amount": -(gesture.amount or 0), "nights": gesture.nights, "counts_from": gesture.counts_from,
            "on_cap": gesture.on_cap, "cost": -(gesture.cost or 0),
        }  # fmt: skip
        return ledger.append(
            at.line(
                "approval" if granted else "decline",
                lead.initials,
                body | ({"sole_lead": True} if own else {}) | more,
                uuid=uuid,
                approver=lead.initials,
                rep=gesture.rep,
                stay=gesture.stay,
                about=gesture.uuid,
                **amounts,
            )
        )
