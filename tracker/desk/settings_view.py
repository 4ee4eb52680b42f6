"""What the settings show: everybody, the caps and how they came about, the hotel's facts. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.desk import days, people, policy
from tracker.desk.signing.keys import in_force
from tracker.domain.cap import Basis, Cap
from tracker.domain.house import House
from tracker.domain.people import Person, Role
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class CapLine:
    """One line of policy as it was written: the cap, by whom (initials) and when (UTC)."""

    seq: int
    cap: Cap
    by: str
    at: datetime


@dataclass(frozen=True)
class SettingsView:
    """Everything under settings. `caps` are in force on `day`, `coming` begin later, `history` is newest first.
    `months` after departure a guest is due to be erased; `signing` is the fingerprint of the key that documents are
    signed with, empty for none."""

    house: House
    day: date
    people: tuple[Person, ...]
    caps: tuple[Cap, ...]
    coming: tuple[Cap, ...]
    history: tuple[CapLine, ...]
    sole_lead: bool
    months: int
    signing: str = ""


def settings_view(ledger: Ledger, now: datetime) -> SettingsView:
    """The settings at `now`. Refused when no hotel is set up."""
    with ledger.snapshot():
        day = days.show(ledger, now).day
        every = policy.caps_now(ledger, day)
        return SettingsView(
            house=of_house.house(ledger),
            day=day,
            people=tuple(people.everybody(ledger)),
            caps=tuple(cap for cap in every if cap.since <= day),
            coming=tuple(cap for cap in every if cap.since > day),
            history=tuple(_cap_line(line) for line in reversed(ledger.all_of("cap"))),
            sole_lead=of_house.sole_lead(ledger),
            months=of_house.retention_months(ledger),
            signing=in_force(ledger),
        )


def _cap_line(line: Line) -> CapLine:
    body = line.body
    cap = Cap(Role(body["role"]), body["amount"], Basis(body["basis"]), date.fromisoformat(body["from"]))
    return CapLine(line.seq, cap, line.actor or "", line.at)
