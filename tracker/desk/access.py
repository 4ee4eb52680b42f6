"""Who may do what: the table of roles and actions, PINs and their throttle. Knows no gesture."""

from __future__ import annotations

import math
from datetime import datetime

from tracker.desk.stamp import quiet_stamp
from tracker.domain import throttle
from tracker.domain.people import Action, Person, Role
from tracker.domain.problems import Refused
from tracker.ledger import house as of_house
from tracker.ledger import private
from tracker.ledger.store import Ledger

LOWEST: dict[Action, Role] = {
    "post": Role.REP,
    "reverse_own": Role.REP,
    "shift_open": Role.REP,
    "guests": Role.REP,
    "approve": Role.LEAD,
    "reverse_any": Role.LEAD,
    "late_correction": Role.LEAD,
    "shift_close": Role.LEAD,
    "day_roll": Role.LEAD,
    "export": Role.LEAD,
    "backup": Role.LEAD,
    "people": Role.MANAGER,
    "policy": Role.MANAGER,
    "settings": Role.MANAGER,
    "restore": Role.MANAGER,
    "erase": Role.MANAGER,
    "acknowledge": Role.MANAGER,
}
"""The lowest role that may do each action; every higher one may too."""

_SAYING: dict[Action, str] = {
    "approve": "approve an amount above the cap",
    "reverse_any": "take back a colleague's line",
    "late_correction": "correct a line of a closed shift",
    "shift_close": "close a shift",
    "day_roll": "roll the business day",
    "export": "export",
    "people": "change who works here",
    "policy": "change the caps",
    "settings": "change the hotel's settings",
    "backup": "make a backup",
    "restore": "restore a backup",
    "erase": "erase a guest",
    "acknowledge": "acknowledge damage to the ledger",
}


def allowed(role: Role, action: Action) -> bool:
    """Whether a role may do an action."""
    return role.covers(LOWEST[action])


def require(person: Person, action: Action) -> None:
    """Refused unless the person's role allows the action."""
    if not allowed(person.role, action):
        who = LOWEST[action].value
        raise Refused("not_allowed", f"A {person.role.value} cannot {_SAYING.get(action, action)}: ask a {who}.")


def person(ledger: Ledger, initials: str) -> Person:
    """The active person of those initials, as the journal says now. Refused otherwise."""
    found = of_house.people(ledger).get(initials.strip().upper())
    if found is None:
        raise Refused(
            "unknown_person", f"Nobody here has the initials {initials.strip()[:8]!r}: `latitude rep list` shows all."
        )
    if found.retired:
        raise Refused("retired", f"{found.initials} has left the house: use the initials of somebody who works here.")
    return found


def acting(ledger: Ledger, actor: Person, action: Action) -> Person:
    """The actor as the journal says now, inside `write`: a session may outlive the role it began with.

    Refused when the actor has left, or may not do the action any more.
    """
    found = person(ledger, actor.initials)
    require(found, action)
    return found


def sign_in(ledger: Ledger, initials: str, pin: str, now: datetime) -> Person:
    """The person whose PIN this is.

    Refused for a bad PIN, which is recorded, and while the throttle waits (`wait_seconds` says how long): guesses are
    counted from the journal, so neither a restart nor a kill forgets them.
    """
    house = of_house.house(ledger)
    with ledger.write():  # the throttle is read and the guess recorded as one: many at once would all find it open
        found = person(ledger, initials)
        wait = waiting(ledger, found.initials)
        if wait:
            raise too_many(wait)
        if private.pin_matches(ledger, found.initials, pin):
            return found
        body = {"initials": found.initials, "tick": ledger.ticks()}
        ledger.append(quiet_stamp(ledger, house, now).line("bad_pin", None, body))
        wait = waiting(ledger, found.initials)
    if wait:
        raise too_many(wait)
    raise Refused("bad_pin", "That PIN is not right: try again.")


def waiting(ledger: Ledger, initials: str) -> float:
    """How many seconds this person must wait before the next try; 0 when at once. `domain.throttle` has the rule."""
    guesses = private.bad_guesses(ledger, throttle.MOST_COUNTED)
    since = throttle.ages([tick for _, tick in guesses], ledger.ticks())
    own = [age for (who, _), age in zip(guesses, since, strict=True) if who == initials]
    return throttle.pin_wait(own, since)


def too_many(wait: float) -> Refused:
    """The Refused for a guess that comes before its time; `wait` in seconds."""
    seconds = math.ceil(wait)
    span = f"{seconds} seconds" if seconds < 90 else f"{math.ceil(seconds / 60)} minutes"
    return Refused("pin_throttled", f"Too many wrong PINs: wait {span}, then try again.", wait_seconds=seconds)
