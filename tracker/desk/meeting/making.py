"""Making a hub, by IT: the schema, a hotel, users for its desks, for the auditor and for who looks at the group. Knows no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.desk.meeting import driver
from tracker.domain.meeting import checked_name, place_of
from tracker.domain.problems import Refused

if TYPE_CHECKING:
    from tracker.hub.schema import Let


@dataclass(frozen=True)
class Made:
    """The hub as it is now. `changed`: how many migrations it took; `users` have their passwords, for the last time."""

    where: str
    schema: int
    changed: int
    users: tuple[Let, ...]
    desks: int


def create(
    url: str, password: str, *, hotel: str | None, desks: Sequence[str], auditor: bool, group: bool = False
) -> Made:
    """Make the hub, or bring it up to this version, and let in who is named.

    Refused for a bad address, password, certificate, name or server, or a user who may not; LedgerFault when nobody answers there.
    """
    driver.require()
    place, typed = place_of(url)
    if desks and hotel is None:
        raise Refused("no_hub_hotel", "A desk belongs to a hotel: add --hotel NAME.")
    house = checked_name(hotel) if hotel is not None else ""
    labels = list(dict.fromkeys(map(checked_name, desks)))
    from tracker.hub import schema
    from tracker.hub.server import Server

    with Server(place, typed or password) as server, schema.by_it(server):
        changed = schema.make(server)
        users = schema.let_in(server, house, labels) if house else []
        if auditor:
            users.append(schema.let_audit(server))
        if group:
            users.append(schema.let_group(server))
        return Made(place.where, schema.VERSION, changed, tuple(users), len(labels))
