"""People joining, changing role or PIN, and leaving. Knows no gesture."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from tracker.desk.access import acting, person
from tracker.desk.stamp import stamp
from tracker.domain.house import House
from tracker.domain.names import clean_name
from tracker.domain.people import Person, Role, check_new_pin, clean_initials
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import private
from tracker.ledger.store import Ledger


def everybody(ledger: Ledger) -> list[Person]:
    """All who ever joined, active ones first, by role and name."""
    return sorted(of_house.people(ledger).values(), key=lambda p: (p.retired, -p.role.rank, p.name))


def add(
    ledger: Ledger, name: str, initials: str, role: Role, pin: str, actor: Person, now: datetime,
    confirmed: Collection[str] = (),
) -> Person:  # fmt: skip
    """A new person. Refused when the initials were ever given (they name a person on paper for good)."""
    house = of_house.house(ledger)
    with ledger.write():
        acting(ledger, actor, "people")
        return join(ledger, house, name, initials, role, pin, actor.initials, now, confirmed)


def join(
    ledger: Ledger, house: House, name: str, initials: str, role: Role, pin: str, by: str, now: datetime,
    confirmed: Collection[str] = (),
) -> Person:  # fmt: skip
    """The lines of somebody joining, inside `write`. Refused for taken initials or a PIN that is none."""
    key, tidy, good_pin = clean_initials(initials), clean_name(name), check_new_pin(pin)
    before = of_house.people(ledger).get(key)
    if before is not None:
        raise Refused(
            "initials_taken",
            Sentence(
                "{key} is {name} (who has left; initials are never given twice): choose other initials."
                if before.retired
                else "{key} is {name}: choose other initials.",
                key=key,
                name=before.name,
            ),
        )
    at = stamp(ledger, house, now, confirmed)
    ledger.append(at.line("join", by, {"initials": key, "name": tidy, "role": role.value}))
    ledger.append(at.line("pin", by, {"initials": key, "secret": private.set_pin(ledger, key, good_pin)}))
    return Person(key, tidy, role)


def change_role(
    ledger: Ledger, initials: str, role: Role, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> Person:
    """Another role from now on. Refused when the last manager would be gone."""
    house = of_house.house(ledger)
    with ledger.write():
        acting(ledger, actor, "people")
        known = person(ledger, initials)
        if known.role is Role.MANAGER and role is not Role.MANAGER:
            _keep_a_manager(ledger, known)
        body = {"initials": known.initials, "name": known.name, "role": role.value}
        ledger.append(stamp(ledger, house, now, confirmed).line("join", actor.initials, body))
        return Person(known.initials, known.name, role)


def retire(ledger: Ledger, initials: str, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> Person:
    """Somebody leaves the house; the lines stay. Refused when the last manager would be gone."""
    house = of_house.house(ledger)
    with ledger.write():
        acting(ledger, actor, "people")
        known = person(ledger, initials)
        _keep_a_manager(ledger, known)
        at = stamp(ledger, house, now, confirmed)
        ledger.append(at.line("retire", actor.initials, {"initials": known.initials}))
        return Person(known.initials, known.name, known.role, retired=True)


def set_pin(
    ledger: Ledger, initials: str, pin: str, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> Person:
    """A new PIN: one's own, or anybody's for a manager."""
    good = check_new_pin(pin)
    house = of_house.house(ledger)
    with ledger.write():
        known = person(ledger, initials)
        acting(ledger, actor, "own_pin" if known.initials == actor.initials else "people")
        body = {"initials": known.initials, "secret": private.set_pin(ledger, known.initials, good)}
        ledger.append(stamp(ledger, house, now, confirmed).line("pin", actor.initials, body))
        return known


def _keep_a_manager(ledger: Ledger, leaving: Person) -> None:
    managers = [p for p in of_house.people(ledger).values() if p.role is Role.MANAGER and not p.retired]
    if managers == [leaving]:
        raise Refused(
            "last_manager",
            Sentence("{initials} is the only manager: give somebody else that role first.", initials=leaving.initials),
        )
