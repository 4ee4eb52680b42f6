"""Another hub on the same server, in another database: users are the server's, so both would have one of a name. Knows no line."""

from __future__ import annotations

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.hub.server import Server

_OTHERS = (
    "SELECT count(DISTINCT d.oid)::int FROM pg_shdepend AS s JOIN pg_database AS d ON d.oid = s.dbid"
    " WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid = to_regrole('latitude_desk') AND d.datname <> current_database()"
)
"""Databases in which desks may do something: each is a hub."""


def is_another(server: Server) -> bool:
    """Whether another database of this server is a hub too."""
    return bool(server.query(_OTHERS)[0][0])


def check_free(server: Server, role: str, hotel: str, label: str) -> None:
    """Refused when another hub of this server may have a desk by that user: a new password would shut that desk out.

    A user that is there though no other hub is, is left from one that was dropped, and is taken over.
    """
    known = "SELECT 1 FROM latitude.desk WHERE role = %s"
    there = "SELECT 1 FROM pg_roles WHERE rolname = %s"
    if server.query(known, (role,)) or not server.query(there, (role,)) or not is_another(server):
        return
    raise Refused(
        "hub_user_elsewhere",
        Sentence(
            "Another hub on this server has the user {role}, and users are the server's: take another name for the hotel ({hotel}) or the desk ({desk}), or let both hotels into one hub. If no hub has it any more, DROP ROLE {role} first.",
            role=role,
            hotel=hotel,
            desk=label,
        ),
    )
