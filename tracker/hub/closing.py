"""A desk that IT takes out of the hub, because its computer will not do so itself, or lets in again. By the owner of the database; reads no
line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import sql

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.hub.schema import check_version
from tracker.hub.server import Server


@dataclass(frozen=True)
class Closed:
    """A desk that is out: the number of its last line in the hub (0: it never sent one), and how many claims it let go."""

    label: str
    lines: int
    claims: int


def close(server: Server, hotel: str, label: str) -> Closed:
    """Close a desk: its user cannot sign in or write, its claims are gone, its lines stay. All or nothing.

    Refused for a hotel or desk that there is not, one that is closed already, and a hub of another version.
    """
    check_version(server)
    with server.transaction():
        role, desk = _found(server, hotel, label)
        server.run(
            "UPDATE latitude.desk SET left_at = coalesce(left_at, now()), closed_at = now() WHERE role = %s", (role,)
        )
        if server.query("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)):  # roles are no part of a dump
            server.run(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(role)))
        claims = server.run("DELETE FROM latitude.claim WHERE desk = %s", (desk,))
        lines = server.query("SELECT desk_seq FROM latitude.head WHERE desk = %s", (desk,))
        server.query("SELECT pg_notify(%s, %s)", (f"latitude_{hotel}", desk or ""))
    return Closed(label, int(lines[0][0]) if lines else 0, claims)


def opened(server: Server, hotel: str, labels: Sequence[str]) -> list[str]:
    """Which of these desks were closed: each may join again from now on, once its user has a new password."""
    rows = server.query(
        "UPDATE latitude.desk SET closed_at = NULL WHERE hotel = %s AND label = ANY (%s) AND closed_at IS NOT NULL"
        " RETURNING label",
        (hotel, list(labels)),
    )
    return sorted(row[0] for row in rows)


def _found(server: Server, hotel: str, label: str) -> tuple[str, str | None]:
    """The role of a desk and its id, None before it joined. From here on no line of it comes until the transaction ends."""
    rows: list[tuple[str, str | None, datetime | None]] = server.query(
        "SELECT role, desk, closed_at FROM latitude.desk WHERE hotel = %s AND label = %s FOR UPDATE", (hotel, label)
    )
    if not rows:
        raise _no_such(server, hotel, label)
    ((role, desk, closed_at),) = rows
    if closed_at is not None:
        raise Refused(
            "hub_closed_already",
            Sentence("{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.", desk=label, when=closed_at),
        )
    return role, desk


def _no_such(server: Server, hotel: str, label: str) -> Refused:
    desks = server.query("SELECT label FROM latitude.desk WHERE hotel = %s ORDER BY label", (hotel,))
    if desks:
        said = Sentence(
            "{hotel} has no desk {desk}: choose one of {desks}.",
            hotel=hotel,
            desk=label,
            desks=", ".join(row[0] for row in desks),
        )
        return Refused("no_hub_desk", said)
    hotels = server.query("SELECT DISTINCT hotel FROM latitude.desk ORDER BY hotel")
    said = Sentence(
        "The hub {where} knows no desk of a hotel {hotel}: choose one of {hotels}.",
        where=server.place.where,
        hotel=hotel,
        hotels=", ".join(row[0] for row in hotels) or "–",
    )
    return Refused("no_hub_hotel", said)
