"""Who may do what, and when the PIN is asked for again: the tables of roles and actions, PINs and their throttle.

Every use case that writes asks `acting`, so both tables hold whatever the window shows. Knows no gesture.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from tracker.desk import presence
from tracker.desk.presence import Present
from tracker.desk.stamp import quiet_stamp
from tracker.domain import throttle
from tracker.domain.people import Action, Person, Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence, counted
from tracker.ledger import house as of_house
from tracker.ledger import marks, private
from tracker.ledger.store import Ledger

Body = Mapping[str, object]

LOWEST: dict[Action, Role] = {
    "post": Role.REP,
    "promise": Role.REP,
    "outcome": Role.REP,
    "reverse_own": Role.REP,
    "shift_open": Role.REP,
    "guests": Role.REP,
    "own_pin": Role.REP,
    "reply": Role.REP,
    "leads_cause": Role.LEAD,
    "merge": Role.LEAD,
    "approve": Role.LEAD,
    "reverse_any": Role.LEAD,
    "late_correction": Role.LEAD,
    "true_up": Role.LEAD,
    "mark_posted": Role.LEAD,
    "shift_close": Role.LEAD,
    "day_roll": Role.LEAD,
    "export": Role.LEAD,
    "backup": Role.LEAD,
    "insights": Role.LEAD,
    "fair_lens": Role.MANAGER,
    "recovery": Role.MANAGER,
    "people": Role.MANAGER,
    "policy": Role.MANAGER,
    "settings": Role.MANAGER,
    "restore": Role.MANAGER,
    "erase": Role.MANAGER,
    "acknowledge": Role.MANAGER,
    "update": Role.MANAGER,
}
"""The lowest role that may do each action; every higher one may too."""

MOMENT, SPELL = 60, 120

STEP_UP: dict[Action, int] = {
    "approve": MOMENT,
    "own_pin": MOMENT,
    "recovery": MOMENT,
    "reverse_any": SPELL,
    "late_correction": SPELL,
    "export": SPELL,
    "people": SPELL,
    "policy": SPELL,
    "settings": SPELL,
    "restore": SPELL,
    "erase": SPELL,
    "acknowledge": SPELL,
    "update": SPELL,
}
"""What asks for the acting person's PIN again, unless it was right within so many seconds.

All that speaks for somebody else, changes a rule or leaves the house. A desk that was left open must not do it; somebody
who changes five caps in a row types the PIN once. Posting, an own line of the open shift taken back (Ctrl+Z), guests,
shifts, the day and a backup need no second PIN: they happen with guests waiting, and each is on record with its name.
"""

_SAYING: dict[Action, str] = {
    "leads_cause": Sentence("log a safety matter"),
    "merge": Sentence("say that two stays are one guest's"),
    "own_pin": "set a new PIN",
    "recovery": Sentence("make a recovery code"),
    "approve": Sentence("approve an amount above the cap"),
    "reverse_any": Sentence("take back a colleague's line"),
    "late_correction": Sentence("correct a line of a closed shift"),
    "true_up": Sentence("enter a bill for an estimate"),
    "mark_posted": Sentence("mark what stands in the property system"),
    "shift_close": Sentence("close a shift"),
    "day_roll": Sentence("roll the business day"),
    "export": Sentence("export"),
    "reply": Sentence("reply to what the lens asks"),
    "insights": Sentence("see the figures of the whole house"),
    "fair_lens": Sentence("see the patterns of others"),
    "people": Sentence("change who works here"),
    "policy": Sentence("change the caps"),
    "settings": Sentence("change the hotel's settings"),
    "backup": Sentence("make a backup"),
    "restore": Sentence("restore a backup"),
    "erase": Sentence("erase a guest"),
    "acknowledge": Sentence("acknowledge damage to the ledger"),
    "update": Sentence("update the program"),
}


def allowed(role: Role, action: Action) -> bool:
    """Whether a role may do an action."""
    return role.covers(LOWEST[action])


def require(person: Person, action: Action) -> None:
    """Refused unless the person's role allows the action."""
    if not allowed(person.role, action):
        raise Refused(
            "not_allowed",
            Sentence(
                "A {role} cannot {action}: ask a {other}.",
                role=person.role.word,
                action=_SAYING.get(action, action),
                other=LOWEST[action].word,
            ),
        )


def person(ledger: Ledger, initials: str) -> Person:
    """The active person of those initials, as the journal says now. Refused otherwise."""
    found = of_house.people(ledger).get(initials.strip().upper())
    if found is None:
        raise Refused(
            "unknown_person",
            Sentence(
                "Nobody here has the initials {initials!r}: type those of somebody who works here.",
                initials=initials.strip()[:8],
            ),
        )
    if found.retired:
        raise Refused(
            "retired",
            Sentence(
                "{initials} has left the house: use the initials of somebody who works here.", initials=found.initials
            ),
        )
    return found


def acting(ledger: Ledger, actor: Person, action: Action) -> Person:
    """The actor as the journal says now, inside `write`: a session may outlive the role it began with.

    Refused when the actor has left, may not do the action any more, or must type the PIN again first (`pin_again`).
    """
    found = ledger.remembered.house(f"{actor.initials} may {action}", lambda: _who_may(ledger, actor.initials, action))
    longest = STEP_UP.get(action)
    if longest is not None:
        ago = presence.since(actor, ledger.ticks())
        if ago is None or ago > longest:
            raise Refused(
                "pin_again",
                Sentence("To {action}, type your PIN again.", action=_SAYING.get(action, action)),
                initials=found.initials,
            )
    return found


def _who_may(ledger: Ledger, initials: str, action: Action) -> Person:
    found = person(ledger, initials)
    require(found, action)
    return found


def sign_in(ledger: Ledger, initials: str, pin: str, now: datetime) -> Present:
    """The person whose PIN this is, present from now on. Refused as `guess`, and for who has no PIN at this desk, which no other
    one could mend."""
    who = person(ledger, initials).initials
    if not private.has_pin(ledger, who):
        raise Refused(
            "no_pin_here",
            Sentence(
                "{initials} has no PIN at this desk yet: a manager sets one here (F10, People).",
                initials=who,
            ),
        )
    wrong = Refused("bad_pin", "That PIN is not right: try again.")
    return guess(ledger, initials, now, lambda who: private.pin_matches(ledger, who, pin), wrong)


def guess(
    ledger: Ledger, initials: str, now: datetime, right: Callable[[str], bool], wrong: Refused, more: Body | None = None
) -> Present:  # fmt: skip
    """One guess at what only this person knows: the person, present, when it was `right(initials)`.

    Refused as `wrong` when it was not, which is recorded with `more`, and while the throttle waits (`wait_seconds` says
    how long). Guesses are counted from the journal, and the answer, yes or no, is given only once the disk holds it: a
    kill in between has told nobody anything. While the disk takes nothing they are counted in memory, and a right one
    still opens the desk, for what can be read.
    """
    house = of_house.house(ledger)
    found: Person | None = None
    looked = False
    try:
        with ledger.write():  # throttle and record are one: many at once would all find it open
            known = person(ledger, initials)
            wait = waiting(ledger, known.initials)
            if wait:
                raise too_many(wait)
            looked, found = True, known if right(known.initials) else None
            tick = ledger.ticks()
            if found is not None:
                marks.note(ledger, f"present {known.initials}", str(tick))
            else:
                body = {"initials": known.initials, "tick": tick, **(more or {})}
                ledger.append(quiet_stamp(ledger, house, now).line("bad_pin", None, body))
    except LedgerFault:
        if found is None:
            if looked:
                _UNRECORDED.append((ledger.path, initials.strip().upper(), ledger.ticks()))
            raise
    if found is not None:
        return presence.seen(found, ledger.ticks())
    wait = waiting(ledger, known.initials)
    raise too_many(wait) if wait else wrong


_UNRECORDED: deque[tuple[Path, str, int]] = deque(maxlen=throttle.MOST_COUNTED)
"""The wrong guesses that a disk which takes nothing could not keep, as long as this program runs."""


def sign_in_again(ledger: Ledger, actor: Person, pin: str, now: datetime) -> None:
    """The person at the desk types the PIN again: what asked for it may be repeated. Refused as `sign_in`."""
    sign_in(ledger, actor.initials, pin, now)
    presence.renew(actor, ledger.ticks())


def waiting(ledger: Ledger, initials: str) -> float:
    """How many seconds this person must wait before the next try; 0 when at once. `domain.throttle` has the rule."""
    now, guesses = ledger.ticks(), private.bad_guesses(ledger, throttle.MOST_COUNTED)
    known = list(zip((who for who, _ in guesses), throttle.ages([tick for _, tick in guesses], now), strict=True))
    known += [(who, (now - tick) / 1000) for path, who, tick in _UNRECORDED if path == ledger.path and tick <= now]
    known.sort(key=lambda guess: -guess[1])
    own, since = [age for who, age in known if who == initials], [age for _, age in known]
    return throttle.pin_wait(own, since)


def too_many(wait: float) -> Refused:
    """The Refused for a guess that comes before its time; `wait` in seconds."""
    seconds = math.ceil(wait)
    span = (
        counted("{n} second", "{n} seconds", seconds)
        if seconds < 90
        else counted("{n} minute", "{n} minutes", math.ceil(seconds / 60))
    )
    return Refused(
        "pin_throttled", Sentence("Too many wrong PINs: wait {span}, then try again.", span=span), wait_seconds=seconds
    )
