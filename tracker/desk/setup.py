"""Sets a hotel up: the ledger's first lines. Knows neither the welcome's screens nor the command's options."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tracker.desk import recovery
from tracker.desk.catalogue import catalogue
from tracker.desk.people import join
from tracker.desk.stamp import Stamp
from tracker.domain.cap import Cap
from tracker.domain.catalogue import PolicyTemplate
from tracker.domain.house import House, plain_of
from tracker.domain.people import Person, Role, check_new_pin, clean_initials
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.line import NewLine
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class NewPerson:
    """Somebody to be added, with a first PIN. `recovery` is the code that a manager has on paper, if any."""

    name: str
    initials: str
    role: Role
    pin: str
    recovery: str = ""


def template(house: House, key: str) -> PolicyTemplate:
    """The policy template of that key. Refused for any other."""
    known = {t.key: t for t in catalogue(house.currency).templates}
    if key not in known:
        raise Refused(
            "unknown_policy", Sentence("“{key}” is no policy: use {known}.", key=key[:20], known=", ".join(known))
        )
    return known[key]


def found_hotel(ledger: Ledger, house: House, policy: str, team: list[NewPerson], now: datetime) -> Person:
    """Set the hotel up in one transaction: its facts, its people, its caps. Returns the (first) manager.

    Refused when a hotel is already there, or nobody of the team is a manager.
    """
    chosen = template(house, policy)
    for someone in team:
        check_new_pin(someone.pin)
    manager = next((p for p in team if p.role is Role.MANAGER), None)
    if manager is None:
        raise Refused("no_manager", "Nobody is a manager yet: give one person that role.")
    with ledger.write():
        if of_house.is_set_up(ledger):
            raise Refused(
                "already_set_up",
                Sentence(
                    "A hotel is already set up in {parent}: open the desk, or choose another folder.",
                    parent=ledger.path.parent,
                ),
            )
        day = house.clock_day(now)
        who = clean_initials(manager.initials)
        ledger.append(NewLine("hotel", who, now, day, plain_of(house)))
        for someone in team:
            join(ledger, house, someone.name, someone.initials, someone.role, someone.pin, who, now)
            if someone.recovery and someone.role is Role.MANAGER:
                recovery.keep(ledger, Stamp(now, day), clean_initials(someone.initials), someone.recovery, who)
        for role, major in chosen.caps.items():
            amount = None if major is None else major * 10**house.currency.exponent
            cap = Cap(role, amount, chosen.basis, day)
            ledger.append(NewLine("cap", who, now, day, cap_body(cap, template=chosen.key)))
    return of_house.people(ledger)[who]


def cap_body(cap: Cap, **more: Any) -> dict[str, Any]:
    """The body of a cap line."""
    return {
        "role": cap.role.value,
        "amount": cap.amount,
        "basis": cap.basis.value,
        "from": cap.since.isoformat(),
        **more,
    }
