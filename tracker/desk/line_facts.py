"""Turns entries of the journal into the line facts that documents and tables show. Knows no layout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from tracker.desk.catalogue import catalogue
from tracker.desk.meeting.checking import UNCONFIRMED
from tracker.domain.catalogue import Catalogue
from tracker.domain.day import from_text
from tracker.domain.facts import Entry as EntryKind
from tracker.domain.facts import LineFact, PersonFact
from tracker.domain.gesture import FIELDS, REASONS, Kind
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.sentences import counted, joined
from tracker.ledger import entries, promises, register
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.promises import last_outcome
from tracker.ledger.store import Ledger

_ENTRY = {"reversal": "reversal", "true_up": "true_up", "approval": "approval", "decline": "decline"}

NOW = 2**62
"""After every line."""


@dataclass
class Reader:
    """Reads facts of one ledger up to a line; keeps what many lines share (people, catalogue, rooms).

    `live`: for a screen, which shows a guest who moved since that line in the room of now, and the people of now.
    """

    ledger: Ledger
    house: House
    upto: int
    live: bool = False
    people: dict[str, Person] = field(default_factory=dict)
    catalogue: Catalogue = field(init=False)
    _rooms: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.people = self.people or of_house.people(self.ledger, None if self.live else self.upto)
        self.catalogue = catalogue(self.house.currency)

    def person(self, initials: str | None) -> PersonFact:
        """Initials and name."""
        known = self.people.get(initials or "")
        return PersonFact(initials or "–", known.name if known else "")

    def facts(self, found: Sequence[Entry]) -> list[LineFact]:
        """The facts of entries, each knowing the line that cancelled it."""
        return self.facts_with(found, entries.about(self.ledger, [e.line.uuid for e in found]))

    def facts_with(self, found: Sequence[Entry], about: Mapping[str, Sequence[Line]]) -> list[LineFact]:
        """As `facts`, of lines that this journal does not have: `about` are the lines about each, by uuid."""
        self._know_rooms({e.line.stay or "" for e in found})
        return [self._fact(e, [x for x in about.get(e.line.uuid, ()) if x.seq <= self.upto]) for e in found]

    def _fact(self, entry: Entry, about: Sequence[Line]) -> LineFact:
        line, body = entry.line, entry.line.body
        gesture = line.kind in entries.GESTURES
        kind = Kind(line.kind if gesture else body.get("kind", "credit"))
        taken = next((x for x in about if x.kind in ("reversal", "decline")), None)
        part = _part(line, taken) if taken is not None else 0
        answer = next((x for x in about if x.kind in ("approval", "decline")), None)
        consent = answer or (None if body.get("pending") else line)  # who was asked and could not is not who consented
        nights = line.nights or 1
        return LineFact(
            seq=line.seq, at=line.at, business_day=line.business_day,
            entry=cast(EntryKind, _ENTRY.get(line.kind, "gesture")), kind=kind,
            actor=self.person(line.actor), approver=self._approver(consent.approver if consent else None),
            guest=entry.guest, room=entry.room, room_now=self.room_now(line.stay or ""),
            what=self._what(entry, kind), cause=self.cause(body.get("cause")), note=entry.texts.get("note", ""),
            value=(line.amount or 0) * nights, cost=(line.cost or 0) * nights, nights=nights,
            counts_from=line.counts_from or line.business_day, estimated=bool(body.get("estimated")),
            over_cap=bool(body.get("over_by")), over_by_true_up=bool(body.get("over_by_true_up")), pending=bool(body.get("pending")) and answer is None and taken is None,
            post_stay=bool(body.get("post_stay")), clock_flag="clock" in body, unconfirmed=bool(body.get(UNCONFIRMED)), late=bool(body.get("late")),
            sole_lead=consent is not None and bool(consent.body.get("sole_lead")), about=body.get("of"), cancelled_by=taken.seq if taken is not None and not part else None, part_back=part,
            reason=REASONS.get(body.get("reason", ""), ""),
            promise=from_text(body["promise"]) if body.get("promise") else None, promised=promised(entry),
            promise_state=promises.state_of(about)[0] if body.get("promise") else None, outcome=last_outcome(about),
            stay=line.stay or "",
            incident=str(body.get("incident", "")), incident_size=int(body.get("incident_size", 0)),
        )  # fmt: skip

    def _approver(self, initials: str | None) -> PersonFact | None:
        return self.person(initials) if initials else None

    def cause(self, code: str | None) -> str:
        """A cause as people read it."""
        known = self.catalogue.cause(code)
        return known.label if known else (code or "")

    def _what(self, entry: Entry, kind: Kind) -> str:
        preset = self.catalogue.preset(entry.line.body.get("preset", ""))
        if entry.line.kind not in entries.GESTURES:
            return kind.label
        if kind is Kind.UPGRADE:
            rooms = " → ".join(x for x in (entry.texts.get("from_room"), entry.texts.get("to_room")) if x)
            count = entry.line.nights or 1
            named = rooms or (preset.label if preset else kind.label)
            return counted("{named}, {n} night", "{named}, {n} nights", count, named=named) if count > 1 else named
        details = [entry.texts[name] for name in FIELDS[kind] if name in entry.texts]
        return joined(preset.label if preset else kind.label, *details, between=" · ")

    def room_now(self, stay: str) -> str:
        """The room at the end of the range; on a screen, the room now."""
        if stay not in self._rooms:
            self._know_rooms({stay})
        return self._rooms[stay]

    def _know_rooms(self, stays: set[str]) -> None:
        """Of many in one go: asked for one by one they took as long as the lines themselves."""
        upto, unknown = NOW if self.live else self.upto, sorted(stays - self._rooms.keys())
        for start in range(0, len(unknown), 500):
            some = unknown[start : start + 500]
            known = register.rooms_by_line(self.ledger, some)
            for stay in some:
                before = (room for after, room in reversed(known.get(stay, ())) if after < upto)
                self._rooms[stay] = next(before, "")


def _part(line: Line, taken: Line) -> int:
    """How much of a gesture its reversal took back, when something of it still stands; minor units over all nights."""
    back = -(taken.amount or 0) * (taken.nights or 1)
    return back if taken.kind == "reversal" and back < (line.amount or 0) * (line.nights or 1) else 0


def promised(entry: Entry) -> str:
    """What was promised, in words: its own, else the note of the gesture it came with."""
    if not entry.line.body.get("promise"):
        return ""
    return entry.texts.get("promise") or entry.texts.get("note", "")
