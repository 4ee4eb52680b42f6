"""Making a hub, by IT: the schema, a hotel, users for its desks, for the auditor and for who looks at the group; closing a desk. Knows no
ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.desk.meeting import driver
from tracker.domain.meeting import checked_name, place_of
from tracker.domain.problems import Refused

if TYPE_CHECKING:
    from tracker.hub.closing import Closed
    from tracker.hub.schema import Let


@dataclass(frozen=True)
class Made:
    """The hub as it is now. `changed`: how many migrations it took; `users` have their passwords, for the last time; `opened` are
    desks that were closed, and may join again. `others`: another database of the server is a hub too, and users are the server's."""

    where: str
    schema: int
    changed: int
    users: tuple[Let, ...]
    desks: int
    opened: tuple[str, ...] = ()
    others: bool = False


def create(
    url: str, password: str, *, hotel: str | None, desks: Sequence[str], auditor: bool, group: bool = False
) -> Made:
    """Make the hub, or bring it up to this version, and let in who is named.

    Refused for a bad address, password, certificate, name or server, a user who may not, or a name that another hub of the server has; LedgerFault when nobody answers there.
    """
    driver.require()
    place, typed = place_of(url)
    if desks and hotel is None:
        raise Refused("no_hub_hotel", "A desk belongs to a hotel: add --hotel NAME.")
    house = checked_name(hotel) if hotel is not None else ""
    labels = list(dict.fromkeys(map(checked_name, desks)))
    from tracker.hub import beside, closing, schema
    from tracker.hub.outside import from_no_desk
    from tracker.hub.server import Server

    with from_no_desk(place), Server(place, typed or password) as server, schema.by_it(server):
        changed = schema.make(server)
        with server.transaction():  # who is let in again has a password, or stays closed
            opened = closing.opened(server, house, labels)
            users = schema.let_in(server, house, labels) if house else []
        if auditor:
            users.append(schema.let_audit(server))
        if group:
            users.append(schema.let_group(server))
        others = beside.is_another(server)
        return Made(place.where, schema.VERSION, changed, tuple(users), len(labels), tuple(opened), others)


def close(url: str, password: str, *, hotel: str, desk: str) -> Closed:
    """Take a desk out of the hub that cannot leave it itself; what it sent stays, and it is waited for no more.

    Refused for a bad address, password or name, a hotel or desk that there is not, one that is closed already, a hub of another version, or a user
    who may not; LedgerFault when nobody answers there.
    """
    driver.require()
    place, typed = place_of(url)
    house, label = checked_name(hotel), checked_name(desk)
    from tracker.hub import closing, schema
    from tracker.hub.outside import from_no_desk
    from tracker.hub.server import Server

    with from_no_desk(place), Server(place, typed or password) as server, schema.by_it(server):
        return closing.close(server, house, label)
