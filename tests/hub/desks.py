"""Desks of one hotel for a test: each with its own ledger and clock, all on one hub."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.hub.cluster import Cluster
from tests.rig import PINS, Hotel
from tracker.desk import setup
from tracker.desk.meeting import joining, making, meeting, state
from tracker.domain.house import house_of
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ledger import others
from tracker.ledger.store import Ledger

URL = Callable[[str, str], str]


@dataclass
class Desk(Hotel):
    """A desk of the hotel; `meet` is one meeting over a connection of its own."""

    key: str = ""

    def meet(self) -> meeting.Met:
        with joining.opened(self.ledger) as (hub, sealer):
            met = meeting.meet(self.ledger, hub, sealer, lambda: self.now)
        for initials, person in of_house.people(self.ledger).items():
            self.people[initials] = person
        return met

    def knows(self) -> dict[tuple[str, int], str]:
        """Every line that is known here, this desk's own and others': place and hash."""
        sql = "SELECT desk, desk_seq, hash FROM journal UNION ALL SELECT desk, desk_seq, hash FROM other_journal"
        return {(desk, number): bytes(found).hex() for desk, number, found in self.ledger.query(sql)}

    @property
    def state(self) -> state.State:
        return state.joined(self.ledger)


def _cutoff() -> str:
    """What is as far away as a run of the tests may take: a day that begins within a test is not what the test is about."""
    local = datetime.now(ZoneInfo("Europe/Vienna"))
    return "09:00" if (1, 30) <= (local.hour, local.minute) < (3, 0) else "03:00"


CUTOFF = _cutoff()


def new_desk(
    folder: Path,
    currency: str = "EUR",
    manager: str = "Mia Manager",
    timezone: str = "Europe/Vienna",
    cutoff: str = CUTOFF,
) -> Desk:
    """A hotel with its manager alone, at this moment by the real clock, which the hub's is compared with."""
    folder.mkdir(parents=True)
    ledger = Ledger(folder / "latitude.ledger", create=True)
    now = datetime.now(UTC)
    now = now.replace(microsecond=now.microsecond // 1000 * 1000)
    house = house_of({"name": "Grand Hotel Example", "currency": currency, "timezone": timezone, "cutoff": cutoff})
    desk = Desk(ledger, now)
    desk.people["MM"] = setup.found_hotel(
        ledger, house, "mid-scale", [setup.NewPerson(manager, "MM", Role.MANAGER, PINS["MM"])], now
    )
    return desk


def let_in(cluster: Cluster, database: str, *labels: str, hotel: str = "grand") -> dict[str, tuple[str, str]]:
    """(address, password) of each desk that the hub lets in."""
    made = making.create(cluster.url(database), "", hotel=hotel, desks=labels, auditor=False)
    return {let.label: (let.place.url, let.password) for let in made.users}


def join(desk: Desk, place: tuple[str, str], key: str = "", **more: Any) -> joining.Joined:
    """Join the hub by the desk's manager."""
    done = joining.join(
        desk.ledger, place[0], desk.people["MM"], desk.now, ask_password=lambda: place[1], ask_key=lambda: key, **more
    )
    desk.key = done.key
    return done


def all_of(desk: Desk) -> dict[str, int]:
    """How far each desk's chain is known here."""
    return {name: head.desk_seq for name, head in others.heads(desk.ledger).items()}
