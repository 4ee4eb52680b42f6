"""Two desks of an older program, which runs this file: they make a hub of its schema, meet in it, and go on while another brings it up to date.

    python of_then.py FOLDER URL

Knows only what every program since the first hub has. Says which schema the hub has and how many lines a desk left unsent, waits for a
word, ships over the connection that is still open, and says how a new one is refused.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import keyring

from tests.hub.desks import Desk, join, let_in, new_desk
from tests.hub.keyring_of_tests import Keyring
from tests.rig import PINS
from tracker.desk import guests, people
from tracker.desk.erasing import erasure
from tracker.desk.gestures import Posted
from tracker.desk.meeting import joining, meeting
from tracker.domain.gesture import Kind
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.hub import schema

GONE = "Greta Gone"


def main(folder: str, url: str) -> None:
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # the library's
    hub = SimpleNamespace(url=lambda _database: url)
    lobby, spa = (new_desk(Path(folder) / name) for name in ("lobby", "spa"))
    lobby.cap(10_000)
    lobby.people["RR"] = people.add(lobby.ledger, "Rita Rep", "RR", Role.REP, PINS["RR"], lobby.people["MM"], lobby.now)
    places = let_in(hub, "", "lobby", "spa")  # type: ignore[arg-type]  # it is asked for the address alone
    join(spa, places["spa"], join(lobby, places["lobby"]).key)
    early = given(lobby)
    for desk in (lobby, spa, lobby):
        desk.meet()
    ada = guests.get(spa.ledger, early.line.stay or "")
    spa.post(ada, 700, by="RR", cause="FD.queue")
    gone = spa.guest(GONE, "414")
    spa.post(gone, 900, by="RR", note=f"for {GONE}")
    for desk in (spa, lobby, spa):
        desk.meet()
    erasure.erase(spa.ledger, [gone.id], spa.people["MM"], spa.now, "asked for it", {"in_house", "still_open", "erase"})
    for desk in (spa, lobby):
        desk.meet()
    lobby.post(lobby.guest("Cleo Example", "415"), 1100, by="RR", cause="IT.wifi", note="towels")
    with joining.opened(lobby.ledger) as (hub_open, sealer):
        told(schema.VERSION)
        sys.stdin.readline()
        lobby.reverse(early, by="RR")
        tried(lambda: meeting.meet(lobby.ledger, hub_open, sealer, lambda: lobby.now).shipped)
    spa.post(ada, 300, by="RR", cause="IT.wifi")
    tried(lambda: spa.meet().shipped)
    for desk in (lobby, spa):
        desk.ledger.close()


def given(desk: Desk) -> Posted:
    """What a day has: gestures of two causes, one of two nights."""
    ada, bea = desk.guest("Ada Example", "412"), desk.guest("Bea Example", "413")
    desk.post(bea, 2000, by="RR", kind=Kind.UPGRADE, nights=2, cause="FD.queue", cost=400)
    return desk.post(ada, 1500, by="RR", cause="IT.wifi")


def tried(what: Callable[[], int]) -> None:
    """How many lines it shipped, or by which code it was refused."""
    try:
        told(what())
    except Refused as refusal:
        told(refusal.code)


def told(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
