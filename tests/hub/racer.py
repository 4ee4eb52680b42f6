"""A desk as a process of its own that gives to a guest at the moment it is told, as others do.

    python -m tests.hub.racer FOLDER AMOUNT

Says "ready" when it asks the other desks; for each id of a stay that it is given as a row, what came of it: posted, unconfirmed or refused.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import keyring

from tests.hub.desks import Desk
from tests.hub.keyring_of_tests import Keyring
from tracker.desk import guests
from tracker.desk.meeting import holds
from tracker.domain.problems import Refused
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


def main(folder: str, amount: str) -> None:
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
    # Whether it is exact is asked, not how quick a machine is, which may stand still for minutes.
    holds.LIMIT, holds.TO_WAIT = 900.0, 600.0
    with Ledger(Path(folder) / "latitude.ledger") as ledger:
        desk = Desk(ledger, datetime.now(UTC), of_house.people(ledger))
        desk.across = made = holds.Holds(lambda: desk.now)
        made.met(ledger, 3)
        say("ready")
        for row in sys.stdin:
            made.met(ledger, 3)  # as meetings do beside an open desk
            say(give(desk, row.strip(), int(amount)))
        made.close()


def give(desk: Desk, stay: str, amount: int) -> str:
    desk.now = datetime.now(UTC)
    try:
        line = desk.post(guests.get(desk.ledger, stay), amount).line
    except Refused as refusal:
        return "refused" if refusal.code == "over_cap" else refusal.code
    return "unconfirmed" if line.body.get("unconfirmed") else "posted"


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
