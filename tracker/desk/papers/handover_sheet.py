"""The handover sheet: what one shift hands to the next, as the journal stood at its close. Draws nothing."""

from __future__ import annotations

from datetime import datetime

from tracker.desk.carried import carried
from tracker.desk.line_facts import Reader
from tracker.desk.promises.facts import unhappy_facts
from tracker.desk.shift_facts import shift_facts
from tracker.domain.papers import HandoverFacts, WaitingFact
from tracker.domain.promise import REMINDED
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


def handover_facts(ledger: Ledger, number: int | None, now: datetime, upto: int | None = None) -> HandoverFacts:
    """What a shift hands over (None: the last one); of the open one a look so far, taken at `now`.

    `upto` is the line at which an earlier look was taken. Refused when there is no such shift.
    """
    with ledger.snapshot():
        shift = shift_facts(ledger, number, now, upto)
        reader = Reader(ledger, of_house.house(ledger, shift.last_seq), shift.last_seq)
        left = carried(ledger, shift.opened_at, shift.last_seq)
        waiting = zip(reader.facts(left.approvals), left.approvals, strict=True)
        return HandoverFacts(
            hotel=shift.hotel, number=shift.number, opened_at=shift.opened_at, opened_by=shift.opened_by, at=shift.closed_at,
            closed_by=shift.closed_by, business_days=shift.business_days, first_seq=shift.first_seq, last_seq=shift.last_seq,
            head=shift.head, value=shift.value, gestures=shift.gestures, note=shift.note, promises=shift.promises,
            waiting=tuple(WaitingFact(line, int(entry.line.body.get("over_by") or 0)) for line, entry in waiting),
            estimates=tuple(reader.facts(left.estimates)),
            unhappy=unhappy_facts(reader, shift.opened_at - REMINDED), interim=shift.interim,
        )  # fmt: skip
