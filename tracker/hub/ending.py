"""The connections that a closed desk's program still has, ended by who owns the database. Knows no desk and reads no line.

Such a program runs on or hangs, on a computer that nobody can reach, and holds at the server what it held. Its user can make no new
connection; those that it has may be ended by a member of that user, and who made the user may become one for that moment.
"""

from __future__ import annotations

from time import monotonic, sleep

from psycopg import Rollback, sql

from tracker.domain.problems import Refused
from tracker.hub.server import Server

TO_END = 5.0
"""Seconds that connections have to end once they were told: the server does it between two steps of what they do."""
_THERE = "SELECT count(*)::int FROM pg_stat_activity WHERE usename = %s AND datname = current_database()"
_END = (
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = %s AND datname = current_database()"
)


def end(server: Server, role: str) -> tuple[int, int]:
    """End the connections of a user to this database; how many are gone, and how many are left: this user may not end them."""
    there = _count(server, role)
    if not there or not (_ended(server, role) or _ended_as_member(server, role)):
        return 0, there
    until = monotonic() + TO_END
    while (left := _count(server, role)) and monotonic() < until:
        sleep(0.02)
    return there - left, left


def _count(server: Server, role: str) -> int:
    return int(server.query(_THERE, (role,))[0][0])


def _ended(server: Server, role: str) -> bool:
    """Whether each was told to end: False where this user may not."""
    try:
        with server.transaction():
            server.query(_END, (role,))
    except Refused as refusal:
        if refusal.code != "hub_not_made":
            raise
        return False
    return True


def _ended_as_member(server: Server, role: str) -> bool:
    """As `_ended`, by this user as a member of the desk's, which it is no more afterwards."""
    told = False
    with server.transaction():
        try:
            with server.transaction():
                server.run(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(role)))
        except Refused as refusal:
            if refusal.code != "hub_not_made":
                raise
            return False
        told = _ended(server, role)
        raise Rollback
    return told
