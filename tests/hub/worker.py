"""A desk as a process of its own: posts, meets now and then, says what was acknowledged. Killed at any moment by its test.

    python -m tests.hub.worker FOLDER SEED POSTS

Prints the uuid of each gesture once it is acknowledged, and ends when so many are in its journal.
"""

from __future__ import annotations

import random
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import keyring

from tests.hub.desks import Desk
from tests.hub.keyring_of_tests import Keyring
from tracker.desk import guests
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import house as of_house
from tracker.ledger import register
from tracker.ledger.store import Ledger


def main(folder: str, seed: str, posts: str) -> None:
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
    ledger = Ledger(Path(folder) / "latitude.ledger")
    desk = Desk(ledger, datetime.now(UTC), of_house.people(ledger))
    chance = random.Random(f"{seed} {desk.count()}")
    while desk.count("credit") < int(posts):
        desk.now = datetime.now(UTC)
        known = list(register.latest(ledger, 30))
        if not known or chance.random() < 0.1:
            desk.guest(f"Guest {chance.randrange(10**6)}", str(chance.randrange(100, 900)))
            continue
        stay = chance.choice(known)
        if chance.random() < 0.05:
            guests.move(ledger, stay.id, str(chance.randrange(100, 900)), desk.now)
        posted = desk.post(guests.get(ledger, stay.id), chance.randrange(1, 4), by="MM")
        sys.stdout.write(posted.line.uuid + "\n")
        sys.stdout.flush()
        if chance.random() < 0.1:
            with suppress(LedgerFault, Refused):  # the hub is away: the desk goes on
                desk.meet()
    ledger.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
