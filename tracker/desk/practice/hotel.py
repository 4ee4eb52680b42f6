"""The hotel to practise in: founded anew each time, marked in its first line, so that all that comes of it says TRAINING.

Knows its own folder only; a ledger that is not marked is never deleted, and a marked one never opened as a real one.
"""

from __future__ import annotations

import random
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from tracker.desk import gestures, guests, policy, presence, setup, shifts
from tracker.desk.demo.cast import guests as cast
from tracker.desk.demo.season import PIN, TEAM
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.gesture import Draft, Kind
from tracker.domain.house import House, house_of
from tracker.domain.languages import ENGLISH
from tracker.domain.people import Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

TRAINEE, LEAD = "MK", "LG"
"""The fictional rep whose place the trainee takes, and the lead who approves and closes."""

ROOMS = ("412", "207", "318", "105", "521", "214", "303", "118", "509")
_HERE = ("MK", "TS", "LG", "VP")
_LEADS_CAP = 250
_MARK = "made-for-practice.txt"
_EARLIER: tuple[tuple[str, str, int, str, str], ...] = (
    ("TS", "214", 900, "FD.queue", "waited 20 minutes at check-in"),
    ("TS", "303", 4000, "NS.neighbour", "party next door until 1"),
    ("MK", "521", 1500, "FB.slow", "breakfast took 40 minutes"),
)
"""What was given before the trainee came: (rep, room, minor units, cause, note). The last is the trainee's own."""


def fresh_hotel(folder: Path, now: datetime, timezone: str = "", language: str = ENGLISH) -> Path:
    """Found the hotel in `folder`, in place of one of an earlier practice; returns its ledger's path, closed.

    `timezone` is the computer's; one that is unknown becomes Vienna's. `language` is that of its documents. Refused when a
    ledger is there that practice did not make; LedgerFault when the folder cannot be written: then nothing is open, and the next start begins anew.
    """
    path = folder / LEDGER_NAME
    _check_ours(path)
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True, mode=0o700)
        (folder / _MARK).write_text(
            "A hotel to practise in. Nothing in it happened; it is made anew.\n", encoding="utf-8"
        )
    except OSError as error:
        raise LedgerFault(
            "cannot_create",
            Sentence(
                "Practice cannot be prepared in {folder} ({reason}). Nothing else was touched: free the disk, then try"
                " again.",
                folder=folder,
                reason=error.strerror,
            ),
            elsewhere=True,
        ) from error
    with Ledger(path, create=True) as ledger, ledger.write():  # all of it or nothing
        _found(ledger, _house(timezone, language), now)
    return path


def _check_ours(path: Path) -> None:
    """Refused unless what lies there may be made anew: our mark beside it, and in its first line."""
    folder = path.parent
    other = Refused(
        "not_practice",
        Sentence("What lies in {folder} was not made by practice: move it away, then try again.", folder=folder),
    )
    if not folder.exists():
        return
    if not folder.is_dir() or (not (folder / _MARK).is_file() and any(folder.iterdir())):
        raise other
    if not path.exists() or not path.stat().st_size:
        return
    try:
        with Ledger(path) as ledger:
            if of_house.is_set_up(ledger) and not of_house.house(ledger).training:
                raise other
    except LedgerFault as fault:  # cut off while it was made, or worn: nobody can tell whose it was
        raise other from fault


def _house(timezone: str, language: str) -> House:
    plain = {
        "name": "Grand Hotel Example",
        "currency": "EUR",
        "cutoff": "03:00",
        "desk": "Practice desk",
        "training": True,
        "language": language,
    }
    try:
        return house_of(plain | {"timezone": timezone or "Europe/Vienna"})
    except Refused:
        return house_of(plain | {"timezone": "Europe/Vienna"})


def _found(ledger: Ledger, house: House, now: datetime) -> None:
    # What was before stays within the business day: what was given counts on its caps.
    begun = max(now - timedelta(minutes=50), house.starts(house.clock_day(now)))
    step = (now - begun) / 10
    team = [setup.NewPerson(name, initials, role, PIN) for name, initials, role in TEAM if initials in _HERE]
    manager = setup.found_hotel(ledger, house, "training", team, begun)
    here = presence.seen(manager, ledger.ticks())
    policy.set_cap(ledger, Role.LEAD, _LEADS_CAP * 10**house.currency.exponent, here, begun, confirmed=ALL_CONFIRMED)
    day = house.clock_day(now)
    stays = {
        room: guests.add(
            ledger, guests.NewGuest(name, room, day + timedelta(days=2), day, f"GH0{room}", reading), begun
        ).id
        for room, (name, reading) in zip(ROOMS, cast(len(ROOMS), random.Random(7)), strict=True)
    }
    people = of_house.people(ledger)
    shifts.open_one(ledger, people[TRAINEE], begun + step, ALL_CONFIRMED)
    for n, (rep, room, amount, cause, note) in enumerate(_EARLIER, 2):
        draft = Draft(ledger.new_uuid(now), stays[room], Kind.CREDIT, amount, cause=cause, note=note)
        gestures.post(ledger, draft, people[rep], begun + n * step, confirmed=ALL_CONFIRMED)
