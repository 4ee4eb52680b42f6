"""A desk that IT takes out of the hub, because its computer will not do so itself, or lets in again. By the owner of the database; reads no
line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import sql

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.hub import beside, ending
from tracker.hub.schema import check_version
from tracker.hub.server import Server


@dataclass(frozen=True)
class Closed:
    """A desk that is out: the number of its last line in the hub (0: it never sent one), and how many claims it let go. Of its
    connections so many were `ended`; those that are `left` are `role`'s, and hold what they hold until somebody else ends them. `others`:
    another database of the server is a hub too, and a desk of the same user there is shut out with it."""

    label: str
    role: str
    lines: int
    claims: int
    ended: int
    left: int
    others: bool

    @property
    def by_hand(self) -> str:
        """What a superuser of the server runs to end those that are left."""
        return f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{self.role}'"


def close(server: Server, hotel: str, label: str) -> Closed:
    """Close a desk: its user cannot sign in or write, its claims are gone, its lines stay. All or nothing; then its connections are
    ended, as far as may be. Of one that is closed already only that is done.

    Refused for a hotel or desk that there is not, one that is closed already and has no connection, and a hub of another version.
    """
    check_version(server)
    claims = 0
    with server.transaction():
        role, desk, before = _found(server, hotel, label)
        if before is None:
            claims = _shut(server, hotel, role, desk)
        lines = server.query("SELECT desk_seq FROM latitude.head WHERE desk = %s", (desk,))
    ended, left = ending.end(server, role)
    if before is not None and not ended and not left:
        raise _closed_already(label, before)
    return Closed(label, role, int(lines[0][0]) if lines else 0, claims, ended, left, beside.is_another(server))


def _shut(server: Server, hotel: str, role: str, desk: str | None) -> int:
    """Let a desk in no more; how many claims it let go."""
    server.run(
        "UPDATE latitude.desk SET left_at = coalesce(left_at, now()), closed_at = now() WHERE role = %s", (role,)
    )
    if server.query("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)):  # roles are no part of a dump
        server.run(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(role)))
    claims = server.run("DELETE FROM latitude.claim WHERE desk = %s", (desk,))
    server.query("SELECT pg_notify(%s, %s)", (f"latitude_{hotel}", desk or ""))
    return claims


def opened(server: Server, hotel: str, labels: Sequence[str]) -> list[str]:
    """Which of these desks were closed: each may join again from now on, once its user has a new password."""
    rows = server.query(
        "UPDATE latitude.desk SET closed_at = NULL WHERE hotel = %s AND label = ANY (%s) AND closed_at IS NOT NULL"
        " RETURNING label",
        (hotel, list(labels)),
    )
    return sorted(row[0] for row in rows)


def _found(server: Server, hotel: str, label: str) -> tuple[str, str | None, datetime | None]:
    """The role of a desk, its id, None before it joined, and when it was closed. From here on no line of it comes until the transaction
    ends."""
    rows: list[tuple[str, str | None, datetime | None]] = server.query(
        "SELECT role, desk, closed_at FROM latitude.desk WHERE hotel = %s AND label = %s FOR UPDATE", (hotel, label)
    )
    if not rows:
        raise _no_such(server, hotel, label)
    return rows[0]


def _closed_already(label: str, when: datetime) -> Refused:
    return Refused(
        "hub_closed_already",
        Sentence("{desk} was closed on {when:%Y-%m-%d} already: nothing was changed.", desk=label, when=when),
    )


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
