"""Dated caps, sole-lead mode and the hotel's facts: what a manager changes without IT. Knows no gesture."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tracker.desk.access import acting
from tracker.desk.setup import cap_body
from tracker.desk.stamp import stamp
from tracker.domain.cap import Basis, Cap, policy_on
from tracker.domain.house import House, house_of, plain_of
from tracker.domain.people import Person, Role
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

NO_LIMIT = frozenset({"none", "unlimited", "no-limit", "no limit", "∞"})


def parse_cap(house: House, text: str) -> int | None:
    """Minor units of a cap as typed, None for “none” (no limit). Refused when it is neither."""
    return None if text.strip().lower() in NO_LIMIT else house.amount(text)


def set_cap(
    ledger: Ledger, role: Role, amount: int | None, actor: Person, now: datetime,
    since: date | None = None, basis: Basis | None = None, confirmed: Collection[str] = (),
) -> Cap:  # fmt: skip
    """A dated line of policy; without `since` it holds at once. The lines before keep the cap they were posted under.

    Refused for a day in the past: what was given then was given under the cap that was in force.
    """
    house = of_house.house(ledger)
    with ledger.write():
        acting(ledger, actor, "policy")
        at = stamp(ledger, house, now, confirmed)
        if since is not None and since < at.day:
            raise Refused(
                "past_date", Sentence("A cap cannot begin in the past: use {day} or later.", day=at.day.isoformat())
            )
        begins = since or at.day
        before = policy_on(of_house.caps(ledger), role, begins)
        cap = Cap(role, amount, basis or (before.basis if before else Basis.GUEST), begins)
        ledger.append(at.line("cap", actor.initials, cap_body(cap)))
        return cap


def caps_now(ledger: Ledger, day: date) -> list[Cap]:
    """The cap in force for each role on a business day, and those that begin later."""
    every = of_house.caps(ledger)
    now = [cap for role in Role if (cap := policy_on(every, role, day)) is not None]
    later: dict[tuple[Role, date], Cap] = {(c.role, c.since): c for c in every if c.since > day}
    return now + sorted(later.values(), key=lambda c: (c.since, c.role.rank))


def set_sole_lead(ledger: Ledger, on: bool, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> None:
    """Whether a lead may approve an own entry, for houses with one lead on duty; such approvals print boxed."""
    house = of_house.house(ledger)
    with ledger.write():
        acting(ledger, actor, "policy")
        body = policy_body(ledger, sole_lead=on)
        ledger.append(stamp(ledger, house, now, confirmed).line("policy", actor.initials, body))


def policy_body(ledger: Ledger, **changed: bool | int | str) -> dict[str, Any]:
    """The body of a `policy` line: all that is in force, with what changes. The last such line says how things stand."""
    line = ledger.last_of("policy")
    before = (
        {key: line.body[key] for key in ("sole_lead", "retention_months", "signing") if key in line.body}
        if line
        else {}
    )
    return before | changed


def change_house(
    ledger: Ledger, changed: House, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> House:
    """The hotel's facts from now on. Refused for another currency: amounts on record are in the old one."""
    tidy = house_of(plain_of(changed))
    with ledger.write():
        acting(ledger, actor, "settings")
        house = of_house.house(ledger)
        tidy = replace(tidy, training=house.training)  # how it was founded, whatever a form says
        if tidy.currency != house.currency:
            raise Refused(
                "currency_fixed",
                Sentence(
                    "This ledger is kept in {code}: another currency needs a new ledger.", code=house.currency.code
                ),
            )
        at = stamp(ledger, house, now, confirmed)
        ledger.append(at.line("hotel", actor.initials, dict(plain_of(tidy))))
    return tidy
