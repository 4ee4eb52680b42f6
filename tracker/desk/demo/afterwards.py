"""What follows a gesture at the demo hotel: promises that are kept, broken or forgotten, and what guests said. Same chance, same words."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from tracker.desk.demo.habits import BROKEN, KEPT, PROMISED, SAID
from tracker.desk.promises import landing, making, settling
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome
from tracker.domain.stay import Stay
from tracker.ledger import promises
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


@dataclass
class Afterwards:
    """Remembers what was given and promised, and has somebody say a word about it when its time has come."""

    ledger: Ledger
    chance: random.Random
    _owed: list[tuple[datetime, int]] = field(default_factory=list)
    _given: list[int] = field(default_factory=list)

    def after(self, line: Line) -> None:
        """A gesture was posted."""
        if line.body.get("promise"):
            self._remember(line.seq)
        if self.chance.random() < 0.4:
            self._given.append(line.seq)

    def promise(self, stay: Stay, rep: Person, now: datetime, due: str = "") -> None:
        """A promise without a gesture."""
        due = due or self.chance.choice(("1h", "2h", "18:00", "1d"))
        new = making.NewPromise(self.ledger.new_uuid(now), stay.id, due, self.chance.choice(PROMISED))
        self._remember(making.make(self.ledger, new, rep, now, ALL_CONFIRMED).seq)

    def _remember(self, seq: int) -> None:
        owed = promises.by_seq(self.ledger, seq)
        if owed is not None:
            self._owed.append((owed.due, seq))

    def catch_up(self, now: datetime, team: list[Person]) -> None:
        """What has fallen due is kept, broken, or forgotten by everybody; guests of earlier say how it landed."""
        for due, seq in [x for x in self._owed if x[0] <= now]:
            self._owed.remove((due, seq))
            fate = self.chance.random()
            if fate < 0.94:
                self._settle(seq, self.chance.choice(team), now, kept=fate < 0.82)
        given, self._given = self._given, []
        for seq in given:
            self._land(seq, self.chance.choice(team), now)

    def _settle(self, seq: int, who: Person, now: datetime, *, kept: bool) -> None:
        words = self.chance.choice(KEPT if kept else BROKEN)
        with suppress(Refused):  # it was taken back meanwhile
            settling.settle(self.ledger, seq, who, now, kept=kept, words=words, confirmed=ALL_CONFIRMED)

    def _land(self, seq: int, who: Person, now: datetime) -> None:
        outcome = self.chance.choices(tuple(Outcome), weights=(4, 5, 1))[0]
        words = self.chance.choice(SAID[outcome])
        with suppress(Refused):
            landing.record(self.ledger, seq, outcome, who, now, words, ALL_CONFIRMED)
