"""The manager's way back in: a code that is made once, kept on paper, and burnt when it is used. Knows no screen.

Only a salted hash of it stands beside the journal, and the commitment to that on the record, as with a PIN: under the
manager's initials and a word that no initials are. Guesses at it are guesses at that manager's PIN and wait like them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from tracker.desk import access
from tracker.desk.presence import Present
from tracker.desk.stamp import Stamp, stamp
from tracker.domain.people import Person, Role, check_new_pin
from tracker.domain.problems import Refused
from tracker.domain.recovery import BYTES, code_of, tidy_code
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import private
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Recovered:
    """A manager is back: `person` is present, and `code` is the new one, shown this once."""

    person: Present
    code: str


def new_code(entropy: Callable[[int], bytes] = os.urandom) -> str:
    """A code that nobody had before."""
    return code_of(entropy(BYTES))


def keep(ledger: Ledger, at: Stamp, initials: str, code: str, by: str) -> None:
    """Put a code in force, in the place of the one before; inside `write`."""
    secret = private.set_pin(ledger, _key(initials), tidy_code(code))
    ledger.append(at.line("pin", by, {"initials": _key(initials), "secret": secret, "what": "recovery"}))


def made_at(ledger: Ledger, initials: str) -> datetime | None:
    """When the code in force was made (UTC), None when there is none."""
    found = [line for line in ledger.all_of("pin") if line.body["initials"] == _key(initials)]
    return found[-1].at if found else None


def make(ledger: Ledger, actor: Person, now: datetime, confirmed: Collection[str] = ()) -> str:
    """A new code for the manager who asks; the one before is worth nothing any more. Returned this once."""
    house, code = of_house.house(ledger), new_code(ledger.entropy)
    with ledger.write():
        who = access.acting(ledger, actor, "recovery")
        keep(ledger, stamp(ledger, house, now, confirmed), who.initials, code, who.initials)
    return code


def recover(
    ledger: Ledger, initials: str, code: str, pin: str, now: datetime, confirmed: Collection[str] = ()
) -> Recovered:
    """A manager who forgot the PIN sets a new one by the code, which is burnt; the next one comes with the answer.

    Refused as `access.sign_in`, for a PIN that is none, and for anybody but a manager who has a code.
    """
    good, tidy = check_new_pin(pin), tidy_code(code)
    known = access.person(ledger, initials)
    if known.role is not Role.MANAGER:
        raise Refused(
            "no_recovery",
            Sentence("A {role} has no recovery code: a manager sets a new PIN in Settings.", role=known.role.word),
        )
    if made_at(ledger, known.initials) is None:
        raise Refused(
            "no_recovery",
            Sentence("No recovery code was made for {initials}: ask another manager.", initials=known.initials),
        )
    present = access.guess(
        ledger, known.initials, now, lambda who: private.pin_matches(ledger, _key(who), tidy),
        Refused("bad_code", "That recovery code is not right: compare it with the paper."), {"what": "recovery"},
    )  # fmt: skip
    house, following = of_house.house(ledger), new_code(ledger.entropy)
    with ledger.write():
        if not private.pin_matches(ledger, _key(known.initials), tidy):
            raise Refused("bad_code", "That recovery code was used a moment ago: type the new one.")
        at = stamp(ledger, house, now, confirmed)
        body = {"initials": known.initials, "secret": private.set_pin(ledger, known.initials, good), "by": "recovery"}
        ledger.append(at.line("pin", known.initials, body))
        keep(ledger, at, known.initials, following, known.initials)
    return Recovered(present, following)


def _key(initials: str) -> str:
    return f"{initials} recovery"
