"""Reversals: the line that takes another back, wholly or in part. Knows no screen; never edits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.desk import access, gestures, true_ups
from tracker.desk.shift_lines import ensure_open
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.cap import Standing
from tracker.domain.gesture import REASONS
from tracker.domain.names import clean_note
from tracker.domain.people import Action, Person
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, register
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Reversed:
    """What changed: the reversal, and today's standing of the rep whose line it was (None without a cap)."""

    line: Line
    standing: Standing | None
    late: bool


def reason_of(text: str) -> tuple[str, str]:
    """(reason code, note) of what was typed: a known reason in any spelling, else “other” with the text as its note.

    Refused when it is empty.
    """
    tidy = clean_note(text)
    word = tidy.lower().replace("-", " ").replace("_", " ")
    if not tidy:
        raise Refused("no_reason", Sentence("A reversal needs a reason: {reasons}.", reasons=list(REASONS.values())))
    code = next(
        (code for code, label in REASONS.items() if word in (label, code.replace("_", " "), label.split()[-1])), "other"
    )
    return code, tidy if code == "other" and word != "other" else ""


def reverse(
    ledger: Ledger, seq: int, reason: str, actor: Person, now: datetime, *,
    amount: int | None = None, confirmed: Collection[str] = (),
) -> Reversed:  # fmt: skip
    """Take a line back. It counts on the days the gesture counted on, so a late one leaves today's headroom alone.

    Refused when there is nothing to take back, it was taken back already, the amount is above the original, or the
    person may not: a rep takes back an own line of the open shift, a lead any line.
    """
    house = of_house.house(ledger)
    code, note = reason_of(reason)
    with ledger.write():
        gesture = _reversible(ledger, seq)
        current = of_house.open_shift(ledger)
        late = current is None or gesture.seq < current.first_seq
        person = access.acting(ledger, actor, _action(actor, gesture, late))
        at = stamp(ledger, house, now, confirmed)
        back, first, nights = _extent(gesture, code, amount, at.day, house.plain(gesture.amount or 0))
        ensure_open(ledger, person.initials, at)
        line = _append(ledger, gesture, person, at, (back, first, nights), (code, note), late)
        if back == (gesture.amount or 0) and nights == (gesture.nights or 1):
            true_ups.release(ledger, gesture, person, at)
        return _changed(ledger, line, gesture, at.day, late)


def _reversible(ledger: Ledger, seq: int) -> Line:
    gesture = ledger.by_seq(seq)
    if gesture is None:
        raise Refused("no_line", Sentence("There is no line {seq}: check the number.", seq=seq))
    if gesture.kind in ("reversal", "decline"):
        raise Refused(
            "not_reversible",
            Sentence("Line {seq} is itself a reversal, which stands: post the gesture again if it was right.", seq=seq),
        )
    if gesture.kind not in entries.GESTURES:
        raise Refused(
            "not_reversible", Sentence("Line {seq} is no gesture: only a gesture can be taken back.", seq=seq)
        )
    for line in ledger.lines("WHERE j.about = ? ORDER BY j.seq", (gesture.uuid,)):
        if line.kind in ("reversal", "decline"):
            raise Refused("already_reversed", _already(gesture, line), by=line.seq)
    return gesture


def _already(gesture: Line, back: Line) -> Sentence:
    whole = (back.amount, back.nights or 1) == (-(gesture.amount or 0), gesture.nights or 1)
    if whole or back.kind == "decline":
        return Sentence(
            "Line {seq} was already taken back by line {by}: nothing needs doing.", seq=gesture.seq, by=back.seq
        )
    return Sentence(
        "Line {seq} was taken back in part by line {by}, and a line can be taken back only once: "
        "write what else came back into the handover note.",
        seq=gesture.seq, by=back.seq,
    )  # fmt: skip


def _action(actor: Person, gesture: Line, late: bool) -> Action:
    if late:
        return "late_correction"
    return "reverse_own" if gesture.actor == actor.initials else "reverse_any"


def _extent(gesture: Line, code: str, amount: int | None, day: date, shown: str) -> tuple[int, date, int]:
    """(minor units a night, first day, nights) that are taken back."""
    full, first, nights = gesture.amount or 0, gesture.counts_from or gesture.business_day, gesture.nights or 1
    if code == "left_early" and nights > 1:
        released = max(first, day)
        rest = nights - (released - first).days
        if rest < 1:
            raise Refused("nights_used", "All nights of this upgrade are used: there is nothing to release.")
        first, nights = first + timedelta(days=nights - rest), rest
    if amount is None:
        return full, first, nights
    if amount > full:
        raise Refused("above_original", Sentence("The gesture was {shown}: take back at most that.", shown=shown))
    if amount <= 0:
        raise Refused("bad_amount", "Taking back nothing changes nothing: write how much comes back.")
    if amount < full and code != "returned":
        raise Refused(
            "whole_only", "Only a return can be taken back in part (--reason returned): leave the amount out."
        )
    return amount, first, nights


def _append(
    ledger: Ledger, gesture: Line, person: Person, at: Stamp, extent: tuple[int, date, int], why: tuple[str, str], late: bool
) -> Line:  # fmt: skip
    back, first, nights = extent
    code, note = why
    stay, full = gesture.stay or "", gesture.amount or 0
    cost = (gesture.cost or 0) if back == full else (gesture.cost or 0) * back // full
    new = at.line(
        "reversal", person.initials, {}, rep=gesture.rep, stay=stay, amount=-back, nights=nights, counts_from=first,
        on_cap=gesture.on_cap, cost=-cost, about=gesture.uuid,
        uuid=ledger.new_uuid(at.at),
    )  # fmt: skip
    body = {
        "reason": code, "of": gesture.seq, "kind": gesture.kind, "cause": gesture.body.get("cause"),
        "room": gesture.body.get("room"), "who": gesture.body.get("who"), "late": late or None,
        "incident": gesture.body.get("incident"),
        "text": entries.texts_of(ledger, new.uuid, stay, {"note": note}),
    }  # fmt: skip
    new.body.update({key: value for key, value in body.items() if value is not None})
    return ledger.append(new)


def _changed(ledger: Ledger, line: Line, gesture: Line, day: date, late: bool) -> Reversed:
    rep, stay = of_house.people(ledger)[gesture.rep or ""], register.get(ledger, gesture.stay or "")
    return Reversed(line, gestures.standing(ledger, rep, stay, day) if stay else None, late)  # None: erased since


def last_own(ledger: Ledger, actor: Person) -> Line | None:
    """The person's last gesture of the open shift that still stands: what Ctrl+Z takes back."""
    current = of_house.open_shift(ledger)
    if current is None:
        return None
    found = ledger.lines(
        "WHERE j.seq >= ? AND j.actor = ? AND j.kind IN ('free_label','credit','upgrade') ORDER BY j.seq DESC LIMIT 50",
        (current.first_seq, actor.initials),
    )
    return next((x for x in found if not _gone(ledger, x)), None)


def _gone(ledger: Ledger, line: Line) -> bool:
    return any(x.kind in ("reversal", "decline") for x in ledger.lines("WHERE j.about = ?", (line.uuid,)))
