"""A desk as a process of its own that gives to guests whom other desks give to as well, each under the cap as far as it knows.

    python -m tests.hub.giver FOLDER SEED POSTS

Now and then a lead approves more, or a line is taken back. It tries to meet as an open desk does, and goes on where it cannot.
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
from tracker.desk import corrections, guests
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


def main(folder: str, seed: str, posts: str) -> None:
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
    ledger = Ledger(Path(folder) / "latitude.ledger")
    desk = Desk(ledger, datetime.now(UTC), of_house.people(ledger))
    chance = random.Random(f"{seed} {Path(folder).name}")
    stays = sorted(row[0] for row in ledger.query("SELECT id FROM stay"))
    mine = []
    for _ in range(int(posts)):
        desk.now = datetime.now(UTC)
        stay, rep = guests.get(ledger, chance.choice(stays)), chance.choice(("RR", "R2"))
        rest = desk.standing(stay, rep).remaining or 0
        if chance.random() < 0.1:
            mine.append(desk.post(stay, rest + chance.randrange(1, 3000), by=rep, approver="LL"))
        elif rest > 0:
            mine.append(desk.post(stay, chance.randrange(1, rest + 1), by=rep))
        if mine and chance.random() < 0.2:
            seq = mine.pop(chance.randrange(len(mine))).line.seq
            corrections.reverse(ledger, seq, "entered wrong", desk.people["LL"], desk.now)
        if chance.random() < 0.05:
            with suppress(LedgerFault, Refused):  # the hub is away: the desk goes on
                desk.meet()
    ledger.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
