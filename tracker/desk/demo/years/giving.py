"""The gestures of the years: what desks usually give, under the caps in force. Knows nothing of what comes after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tracker.desk.catalogue import catalogue
from tracker.desk.demo.habits import usual
from tracker.desk.demo.years.writing import Given, Guest, Pen
from tracker.desk.due import due_at
from tracker.desk.gestures import body_of, texts_of
from tracker.domain.cap import Cap, Standing, Verdict, assess, can_approve
from tracker.domain.day import nights, to_text
from tracker.domain.gesture import Draft
from tracker.domain.house import House

_PROMISED = 0.2
"""Of the promises that come with a demo's gesture so many are made here: a large house could not look after all."""


class Giving:
    """Posts as `desk.gestures` does, with the standings kept in memory. `caps` are a rep's and a lead's."""

    def __init__(self, pen: Pen, house: House, caps: tuple[Cap, Cap]) -> None:
        self.pen, self.house = pen, house
        self.cap, self.authority = caps
        self.known = catalogue(house.currency)
        self.natures = {cause.code: cause.nature for cause in self.known.causes}

    def give(self, guest: Guest, rep: str) -> Given:
        """One gesture for a guest; above the cap with the lead's consent, or waiting for a manager's."""
        pen = self.pen
        draft = self._draft(guest)
        standings = [self._standing(guest, rep, day) for day in nights(pen.day, draft.nights)]
        result = assess(draft.amount, standings)
        approver, pending = None, False
        if result.verdict is Verdict.NEEDS_APPROVAL:
            approver, before = pen.lead, guest.approved.get((pen.lead, pen.day), 0)
            pending = not can_approve(draft.amount, self.authority.amount, before)
            if not pending:
                guest.approved[pen.lead, pen.day] = before + draft.amount
        due = to_text(due_at(draft.promise, self.house, pen.now)) if draft.promise else None
        text = pen.bulk.text(draft.uuid, guest.lodged.id, texts_of(draft))
        body = body_of(draft, standings[0], result.over_by, pending=pending, promise=due, text=text, **guest.said)
        return self._write(draft, guest, rep, body, approver)

    def _write(self, draft: Draft, guest: Guest, rep: str, body: dict[str, object], approver: str | None) -> Given:
        pen, cost = self.pen, draft.amount if draft.cost is None else draft.cost
        guest.count(rep, pen.day, draft.nights, draft.amount)
        seq, uuid = pen.write(
            draft.kind.value, rep, body, uuid=draft.uuid, approver=approver, rep=rep, stay=guest.lodged.id,
            amount=draft.amount, nights=draft.nights, counts_from=pen.day, on_cap=True, cost=cost,
        )  # fmt: skip
        pen.sums.gestures += 1
        pen.sums.guests.add(guest.lodged.id)
        for key, held in (("pending", pen.approvals), ("estimated", pen.estimates), ("promise", pen.promises)):
            if key in body:
                held[seq] = None
        return Given(seq, uuid, draft.kind.value, guest, rep, draft.amount, cost, draft.nights, pen.day, body)

    def _draft(self, guest: Guest) -> Draft:
        draft = usual(self.known, guest.lodged.id, self.pen.bulk.ledger.new_uuid(self.pen.now), self.pen.chance)
        promised = draft.promise is not None and self.pen.chance.random() < _PROMISED
        nature = self.natures.get(draft.cause or "")
        return replace(draft, nature=nature) if promised else replace(draft, nature=nature, promise=None, promised="")

    def _standing(self, guest: Guest, rep: str, day: date) -> Standing:
        spent = guest.spent(rep, day.toordinal())
        return Standing(day, self.cap.amount, self.cap.basis, spent, spent, spent)
