"""A desk that works at random: mixed gestures on shared guests through the use cases. Knows no fault."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from tracker.desk import access, approvals, corrections, gestures, guests, presence, shifts
from tracker.domain.gesture import Draft, Kind, new_uuid
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger

NOW = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)
EXPECTED = {"over_cap", "already_reversed", "not_pending", "no_open_shift", "above_authority", "nights_used"}
"""What a desk at work is refused now and then; anything else is a finding."""


def at_desk(ledger: Ledger, initials: str) -> Person:
    """Somebody whose PIN was typed this moment."""
    return presence.seen(access.person(ledger, initials), ledger.ticks())


class Desk:
    """One process at work on a ledger. `gesture` does one thing and returns the uuid it may vouch for."""

    def __init__(self, ledger: Ledger, chance: random.Random, reps: tuple[str, ...] = ("RR", "R2")) -> None:
        self.ledger, self.chance, self.reps = ledger, chance, reps
        self.refused: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self._acts: tuple[tuple[int, Callable[[], str | None]], ...] = (
            (55, self.credit), (12, self.label), (8, self.upgrade), (6, self.above), (4, self.far_above),
            (8, self.reverse), (4, self.resolve), (2, self.close), (1, self.move),
        )  # fmt: skip

    def gesture(self) -> str | None:
        """Something a desk does; the uuid of the line, None when it made none (or was refused, as is counted)."""
        act = self.chance.choices([a for _, a in self._acts], [weight for weight, _ in self._acts])[0]
        try:
            line = act()
        except Refused as refusal:
            if refusal.code not in EXPECTED:
                raise
            self.refused[refusal.code] += 1
            return None
        self.done[act.__name__] += 1
        return line

    def person(self, initials: str) -> Person:
        return at_desk(self.ledger, initials)

    def stay(self) -> str:
        found = self.ledger.query("SELECT id FROM stay ORDER BY id")
        return str(self.chance.choice(found)[0])

    def post(self, kind: Kind, amount: int, approver: str | None = None, nights: int = 1) -> str:
        draft = Draft(new_uuid(), self.stay(), kind, amount, nights=nights, note="a note that is kept beside the line")
        lead = self.person(approver) if approver else None
        who = self.person(self.chance.choice(self.reps))
        return gestures.post(self.ledger, draft, who, NOW, approver=lead, confirmed={"similar_line"}).line.uuid

    def credit(self) -> str:
        return self.post(Kind.CREDIT, self.chance.randrange(1, 3000))

    def label(self) -> str:
        return self.post(Kind.FREE_LABEL, self.chance.randrange(500, 1500))

    def upgrade(self) -> str:
        return self.post(Kind.UPGRADE, self.chance.randrange(100, 1500), nights=self.chance.randrange(1, 4))

    def above(self) -> str:
        return self.post(Kind.CREDIT, self.chance.randrange(10_001, 20_000), approver="LL")

    def far_above(self) -> str:
        return self.post(Kind.CREDIT, 50_000, approver="LL")

    def reverse(self) -> str | None:
        seq = self._some("kind IN ('free_label','credit','upgrade')")
        return corrections.reverse(self.ledger, seq, "entered wrong", self.person("LL"), NOW).line.uuid if seq else None

    def resolve(self) -> str | None:
        waiting = approvals.waiting(self.ledger)
        if not waiting:
            return None
        seq, granted = self.chance.choice(waiting).line.seq, self.chance.random() < 0.5
        return approvals.resolve(self.ledger, seq, self.person("MM"), NOW, granted=granted).uuid

    def close(self) -> str:
        line = shifts.close(self.ledger, self.person("LL"), NOW, "a quiet shift")[0].closed
        assert line is not None
        return line.uuid

    def move(self) -> None:
        guests.move(self.ledger, self.stay(), str(self.chance.randrange(100, 999)), NOW)

    def _some(self, where: str) -> int | None:
        found = self.ledger.query(f"SELECT seq FROM journal WHERE {where} ORDER BY seq DESC LIMIT 40")
        return int(self.chance.choice(found)[0]) if found else None
