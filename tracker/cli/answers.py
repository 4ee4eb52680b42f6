"""Lines and standings as a script and a person read them. Knows no command."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from tracker.domain.cap import Standing, Verdict
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.domain.stay import Stay
from tracker.ledger.line import Line

if TYPE_CHECKING:  # a command imports what it runs, and no more
    from tracker.desk.corrections import Reversed
    from tracker.desk.gestures import Posted


def stay_plain(stay: Stay, day: date) -> dict[str, Any]:
    """A stay as it is on a business day."""
    return {
        "stay": stay.id, "name": stay.guest, "reading": stay.reading, "room": stay.room, "rooms": [r for _, r in stay.rooms],
        "in_house": stay.in_house(day), "left": stay.has_left(day), "arrival": stay.arrival.isoformat(),
        "departure": stay.departure.isoformat() if stay.departure else None, "confirmation": stay.confirmation,
        "party": stay.party,
    }  # fmt: skip


def standing_plain(standing: Standing) -> dict[str, Any]:
    """A standing; None without a limit."""
    return {
        "business_day": standing.day.isoformat(), "basis": standing.basis.value, "cap_minor": standing.cap,
        "spent_minor": standing.spent, "remaining_minor": standing.remaining, "pending_minor": standing.pending,
        "over_minor": standing.over, "spent_guest_minor": standing.spent_guest, "spent_party_minor": standing.spent_party,
    }  # fmt: skip


def line_plain(line: Line) -> dict[str, Any]:
    """What every line of a gesture or a correction has."""
    return {
        "seq": line.seq, "uuid": line.uuid, "entry": line.kind, "kind": line.body.get("kind", line.kind),
        "business_day": line.business_day.isoformat(), "rep": line.rep, "actor": line.actor, "approver": None if line.body.get("pending") else line.approver,
        "stay": line.stay, "room": line.body.get("room"), "amount_minor": line.amount or 0, "nights": line.nights or 1,
        "total_minor": (line.amount or 0) * (line.nights or 1), "cost_minor": line.cost or 0,
        "counts_from": line.counts_from.isoformat() if line.counts_from else None, "cause": line.body.get("cause"),
        "estimated": bool(line.body.get("estimated")), "post_stay": bool(line.body.get("post_stay")),
        "unconfirmed": bool(line.body.get("unconfirmed")),
        "clock": line.body.get("clock"), "hash": line.hash.hex(),
    }  # fmt: skip


def posted_plain(posted: Posted, stay: Stay) -> dict[str, Any]:
    """What posting a gesture gives."""
    return {
        **line_plain(posted.line), "verdict": posted.verdict.value, "pending": posted.pending, "repeated": posted.repeated,
        "over_by_minor": int(posted.line.body.get("over_by", 0)), "guest": stay.guest,
        **beside(posted.standing),
    }  # fmt: skip


def posted_words(posted: Posted, stay: Stay, house: House) -> str:
    """The same in a sentence."""
    line, kind = posted.line, Kind(posted.line.kind)
    where = f" ({stay.room})" if stay.room else ""
    nights = f" a night for {line.nights} nights" if (line.nights or 1) > 1 else ""
    left = posted.standing.remaining
    rest = "no limit" if left is None else f"{house.money(left)} left"
    said = f"Line {line.seq}: {kind.label.lower()} of {house.money(line.amount or 0)}{nights} for {stay.guest}{where}"
    if posted.repeated:
        return f"{said} was already posted; nothing was added."
    if posted.pending:
        return f"{said} waits for somebody with more authority; {rest} on {line.business_day}."
    by = f", approved by {line.approver}" if posted.verdict is Verdict.NEEDS_APPROVAL else ""
    sure = " as far as this desk knows: the other desks could not be asked" if line.body.get("unconfirmed") else ""
    return f"{said}{by}; {rest} on {line.business_day}{sure}."


def reversed_plain(done: Reversed) -> dict[str, Any]:
    """What a reversal gives; standing of today, for the rep whose line it was."""
    standing = beside(done.standing) if done.standing else {"remaining_minor": None}
    return {
        **line_plain(done.line), "verdict": Verdict.WITHIN.value, "pending": False, "repeated": False,
        "of": done.line.body.get("of"), "reason": done.line.body.get("reason"), "late": done.late, **standing,
    }  # fmt: skip


def beside(standing: Standing) -> dict[str, Any]:
    """The standing beside a line, which has a business day and a `pending` of its own."""
    return {
        key: value for key, value in standing_plain(standing).items() if key not in ("business_day", "pending_minor")
    }
