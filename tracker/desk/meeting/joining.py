"""Joining a hub and leaving it: by a manager, on record in the desk's own journal. Secrets go to the keyring, nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.desk import access
from tracker.desk.meeting import driver, state
from tracker.desk.meeting.adopting import JOINED
from tracker.desk.meeting.meeting import Clock, check_clock, meet
from tracker.desk.meeting.state import State
from tracker.desk.stamp import stamp
from tracker.domain.house import House, plain_of
from tracker.domain.meeting import Place, place_of
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence, counted
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.lines import Hub
    from tracker.hub.secrets import Sealer

Ask = Callable[[], str]


@dataclass(frozen=True)
class Joined:
    """The desk is in. `key` is the hotel's key, for the other desks; `first` says that this desk made it."""

    state: State
    key: str
    first: bool


def join(
    ledger: Ledger, url: str, actor: Person, now: datetime, *, ask_password: Ask, ask_key: Ask,
    confirmed: Collection[str] = (),
) -> Joined:  # fmt: skip
    """Let this desk into the hotel that the address's user belongs to; the first one brings people, caps and policy along.

    Refused for who may not, a bad address, password or key, another currency or business day, a clock that is off, initials that are
    somebody else's there, or no keyring; LedgerFault when the hub cannot be reached. Nothing is half done: what was refused can be done again.
    """
    driver.require()
    place, typed = place_of(url)
    if place.root not in ("", "system"):
        place = replace(place, root=str(Path(place.root).absolute()))  # the desk is opened from anywhere
    house = of_house.house(ledger)
    access.require(access.acting(ledger, actor, "settings"), "settings")
    if house.training:
        raise Refused("training", "A hotel to practise in meets no other desk.")
    stamp(ledger, house, now, confirmed)  # what must be asked is asked before the hub knows of this desk
    from tracker.hub import secrets
    from tracker.hub.lines import Hub
    from tracker.hub.outside import not_in_yet
    from tracker.hub.server import Server

    password = typed or ask_password()
    with not_in_yet(place), Server(place, password) as server:
        hub = Hub(server)
        first = not hub.is_begun()
        _check_nowhere_else(ledger, hub, house, place, first=first)
        key = secrets.new_key() if first else _key(ledger, hub, house, ask_key)
        founder = _knock(ledger, hub, house, secrets.key_check(key), only_check=True)
        greeting = hub.greet()
        check_clock(greeting, now)
        was_out = not greeting.hotel  # it left before, and sees nothing of the hotel until it is in again
        if not was_out:
            _check_fits(ledger, hub, house)
        secrets.keep(ledger.ledger_id, secrets.Secrets(password, key))
        _knock(ledger, hub, house, secrets.key_check(key), only_check=False)
        if was_out:
            _check_once_in(ledger, hub, house)
        hotel, before = hub.greet().hotel, state.read(ledger)
        had = before.shipped if before is not None and before.hotel == hotel else 0
        made = State(place.url, hotel, founder, shipped=had)  # what a restored hub lost of it is noticed when they meet
    with ledger.write():
        known = access.acting(ledger, actor, "settings")
        body = {"what": "hub", "did": JOINED, "hotel": made.hotel, "first": founder}
        ledger.append(stamp(ledger, house, now, confirmed).line("note", known.initials, body))
        state.note(ledger, made)
    return Joined(made, key, first)


def _check_nowhere_else(ledger: Ledger, hub: Hub, house: House, place: Place, *, first: bool) -> None:
    """Refused for a desk that is in another hub: its lines, and others' that came to it, would be mixed with another hotel's. A hub
    that has moved is no other: the key that is kept here fits it."""
    known = state.read(ledger)
    if known is None or replace(known.place, root="", strict=True) == replace(place, root="", strict=True):
        return
    if first or _kept_key(ledger, hub, house) is None:
        raise Refused(
            "hub_elsewhere",
            Sentence(
                "This desk is part of {hotel} in {where}: a manager takes it out there first (`latitude hub leave`), then it can join another hub.",
                hotel=known.hotel,
                where=known.place.where,
            ),
        )


def _key(ledger: Ledger, hub: Hub, house: House, ask_key: Ask) -> str:
    """The hotel's key: the one that is kept here, if it fits; else what is typed."""
    from tracker.hub import secrets

    return _kept_key(ledger, hub, house) or secrets.checked_key(ask_key())


def _kept_key(ledger: Ledger, hub: Hub, house: House) -> str | None:
    """The hotel's key that is in the keyring since a join before; None when it does not fit, or there is none."""
    from tracker.hub import secrets

    try:
        kept = secrets.kept(ledger.ledger_id).key
        _knock(ledger, hub, house, secrets.key_check(kept), only_check=True)
    except Refused as refusal:
        if refusal.code not in ("hub_no_secret", "no_keyring", "hub_key"):
            raise
        return None
    return kept


def _knock(ledger: Ledger, hub: Hub, house: House, check: str, *, only_check: bool) -> bool:
    return hub.join(
        ledger.desk, house.name, house.currency.code, str(plain_of(house)["timezone"]), check, only_check=only_check
    )


def _check_once_in(ledger: Ledger, hub: Hub, house: House) -> None:
    """As `_check_fits`, for a desk that came back; one that is refused is out again."""
    try:
        _check_fits(ledger, hub, house)
    except Refused:
        hub.leave()
        raise


def _check_fits(ledger: Ledger, hub: Hub, house: House) -> None:
    """Refused when a desk would be one of another hotel: of other days, or with other people by the same initials."""
    zone, body = hub.day_rule()
    plain = plain_of(house)
    cutoff = json.loads(body)["cutoff"] if body else plain["cutoff"]
    if zone and (zone, cutoff) != (plain["timezone"], plain["cutoff"]):
        raise Refused(
            "hub_other_day",
            Sentence(
                "The hotel's business day begins at {cutoff} in {zone}, and this desk's at {cutoff2} in {zone2}: set this desk up anew with the hotel's.",
                cutoff=cutoff,
                zone=zone,
                cutoff2=plain["cutoff"],
                zone2=plain["timezone"],
            ),
        )
    _check_people(ledger, hub)


def _check_people(ledger: Ledger, hub: Hub) -> None:
    """Refused when the hotel knows somebody else by initials of this desk: on paper both would be one person. Not of whom this desk sent
    when it was in before: that is told at every meeting until somebody mends it, and cannot be undone here."""
    here = of_house.people(ledger)
    every = [(desk, json.loads(text)) for desk, text in hub.people()]
    sent = {(body["initials"], body["name"]) for desk, body in every if desk == ledger.desk}
    for desk, body in every:
        known = here.get(body["initials"])
        if known is None or (known.initials, known.name) in sent:
            continue
        if desk != ledger.desk and known.name != body["name"]:
            raise Refused(
                "hub_initials",
                Sentence(
                    "{initials} is {there} in the hotel and {here} at this desk: set this desk up with other initials, or the same name.",
                    initials=known.initials,
                    there=body["name"],
                    here=known.name,
                ),
            )


@dataclass(frozen=True)
class Left:
    """The desk is out. `key` is the hotel's, which a desk needs to come back; `untold` says that the hub does not know, or is ""."""

    key: str
    untold: str


@contextmanager
def opened(ledger: Ledger) -> Iterator[tuple[Hub, Sealer]]:
    """A connection to the hub that this desk has joined. Refused or LedgerFault as `meet`."""
    hub, sealer = connected(ledger.ledger_id, state.joined(ledger))
    with hub.server:
        yield hub, sealer


def connected(name: str, known: State) -> tuple[Hub, Sealer]:
    """As `opened`, for the ledger of that name, without touching it. Whoever asks closes the connection."""
    driver.require()
    from tracker.hub import secrets
    from tracker.hub.lines import Hub
    from tracker.hub.server import Server

    kept = secrets.kept(name)
    server = Server(known.place, kept.password)
    try:
        return Hub(server), secrets.Sealer(kept.key)
    except BaseException:
        server.close()
        raise


def key_of(ledger: Ledger, actor: Person) -> str:
    """The hotel's key, for another desk that joins. Refused for who is no manager."""
    driver.require()
    access.acting(ledger, actor, "settings")
    state.joined(ledger)
    from tracker.hub import secrets

    return secrets.kept(ledger.ledger_id).key


def leave(ledger: Ledger, actor: Person, clock: Clock, confirmed: Collection[str] = ()) -> Left:
    """Leave the hub, after one last meeting: what came from it stays. The hotel's key is forgotten here.

    A hub that cannot be reached is left all the same: its secrets are forgotten here, and IT closes the user.
    """
    before = state.joined(ledger)
    house = of_house.house(ledger)
    untold = key = ""
    with ledger.write():
        known = access.acting(ledger, actor, "settings")
        body = {"what": "hub", "did": "left"}
        ledger.append(stamp(ledger, house, clock(), confirmed).line("note", known.initials, body))
    try:
        with opened(ledger) as (hub, sealer):
            meet(ledger, hub, sealer, clock)
            hub.leave()
    except (Refused, LedgerFault) as problem:
        untold = _untold(problem, before.place, state.waiting(ledger, state.read(ledger) or before))
    from tracker.hub import secrets

    with suppress(Refused):  # a keyring that is gone has nothing to forget
        key = secrets.kept(ledger.ledger_id).key
        secrets.forget(ledger.ledger_id)
    state.note(ledger, None)
    return Left(key, untold)


def _untold(problem: Refused | LedgerFault, place: Place, waiting: int) -> Sentence:
    """That the hub does not know of it, of a desk that has left: no line of it waits any more, and somebody must tell the hub."""
    if problem.code not in ("hub_unreachable", "hub_busy") or "why" not in problem.message.values:
        return Sentence("The hub could not be told: {why}", why=problem.message)
    told = {"where": place.where, "why": problem.message.values["why"]}
    if not waiting:
        return Sentence(
            "The hub {where} could not be told ({why}): join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).",
            **told,
        )
    return counted(
        "The hub {where} could not be told ({why}) and lacks this desk's last line: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).",
        "The hub {where} could not be told ({why}) and lacks this desk's last {n} lines: join once more when it is there and leave then, or IT closes this desk in it (`latitude hub close`).",
        waiting,
        **told,
    )
