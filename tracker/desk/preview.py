"""What is known about a guest before anything is promised: standings night by night, what colleagues gave. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.desk import days, gestures, guests, overview
from tracker.domain.cap import Standing
from tracker.domain.facts import LineFact
from tracker.domain.people import Person
from tracker.domain.stay import Stay
from tracker.ledger import entries, register
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Preview:
    """One guest, seen by one person on business day `day`.

    `standings` has one for each night from `day` on, none when no cap is in force; `together` counts the stays that
    share the party; `colleagues` are the lines that others posted for this guest today, newest first.
    """

    stay: Stay
    day: date
    standings: tuple[Standing, ...]
    together: int
    colleagues: tuple[LineFact, ...]
    habits: tuple[str, ...] = ()
    """Presets and causes (their codes) of what this guest was given before, the last first."""

    def nights(self, count: int) -> tuple[Standing, ...]:
        """The standings of the first `count` nights; empty when they are not all known here."""
        return self.standings[:count] if len(self.standings) >= count else ()


def preview(ledger: Ledger, person: Person, stay_id: str, nights: int, now: datetime) -> Preview:
    """What `person` should know of a guest now, with the standings of so many nights. Refused for an unknown stay."""
    with ledger.snapshot():
        stay = guests.get(ledger, stay_id)
        day = days.show(ledger, now).day
        return Preview(
            stay,
            day,
            tuple(gestures.standings_for(ledger, person, stay, day, nights)),
            len(register.party(ledger, stay.party)) or 1,
            overview.colleagues(ledger, person, stay, now),
            _habits(ledger, stay),
        )


def _habits(ledger: Ledger, stay: Stay) -> tuple[str, ...]:
    bodies = [entry.line.body for entry in entries.of_stay(ledger, stay.id) if entry.line.kind in entries.GESTURES]
    codes = (body.get(name) for body in bodies for name in ("preset", "cause"))
    return tuple(dict.fromkeys(code for code in codes if code))
