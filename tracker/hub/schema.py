"""The hub's schema and who may enter it: numbered migrations, hotels, roles. By IT, as the owner of the database.

A migration that was released is never edited; a new one is added below it. A desk of a program that knows another schema waits,
with a sentence that says which of the two to update.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from tracker.domain.meeting import Place
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.hub import (
    beside,
    eighth_schema,
    fifth_schema,
    first_schema,
    fourth_schema,
    ninth_schema,
    second_schema,
    seventh_schema,
    sixth_schema,
    tenth_schema,
    third_schema,
)
from tracker.hub.problems import may_not
from tracker.hub.server import Server

MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("the journal of all hotels", (first_schema.TABLES, *first_schema.FUNCTIONS, first_schema.GUARDS)),
    ("sums by day", (second_schema.TABLE, second_schema.SUM_UP, second_schema.BEGIN, second_schema.GUARDS)),
    ("holds on a cap", (third_schema.TABLES, *third_schema.FUNCTIONS, third_schema.GUARDS)),
    ("sums by month", (fourth_schema.TABLES, fourth_schema.SUM_UP, fourth_schema.BEGIN, fourth_schema.GUARDS)),
    ("sums of one hotel's parts", (fifth_schema.SUM_UP,)),
    ("claims that last", (sixth_schema.HOLD,)),
    ("batches of what may be erased", (seventh_schema.KEEP_ENTRIES, seventh_schema.KEEP_WORDS, seventh_schema.GUARDS)),
    ("desks that IT closed", (eighth_schema.TABLE, *eighth_schema.FUNCTIONS, eighth_schema.GUARDS)),
    ("the day of each line", (ninth_schema.TABLE, ninth_schema.ARRIVE, ninth_schema.SUM_UP, ninth_schema.KEEP_WORDS)),
    ("sums and hashes without what is known", (tenth_schema.SUMS, tenth_schema.HASH)),
)
VERSION = len(MIGRATIONS)
GROUPS = ("latitude_desk", "latitude_auditor")
EVERY = (*GROUPS, "latitude_group")
"""The roles that nobody signs in by; the last is made by the second migration."""
_LOCK = 0x4C415449


@dataclass(frozen=True)
class Let:
    """A role that may enter: its user at the hub, and its password, which is shown once and kept nowhere."""

    label: str
    place: Place
    password: str


@contextmanager
def by_it(server: Server) -> Iterator[None]:
    """What IT does here. Refused where its user may not, which is said to IT and not to a desk."""
    try:
        yield
    except Refused as refusal:
        if refusal.code != "hub_not_made" or not isinstance(refusal.__cause__, psycopg.Error):
            raise
        raise may_not(refusal.__cause__, server.place) from refusal


def check_fits(server: Server) -> None:
    """Refused for a database that cannot keep every letter."""
    ((encoding,),) = server.query("SHOW server_encoding")
    if encoding != "UTF8":
        raise Refused(
            "hub_encoding",
            Sentence(
                "The database {database} keeps texts in {encoding}, which lacks letters of people's names: IT makes a new one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.",
                database=server.place.database,
                encoding=encoding,
            ),
        )


def version_of(server: Server) -> int:
    """The number of the last migration; 0 where there is none."""
    if not server.query("SELECT to_regclass('latitude.migration') IS NOT NULL")[0][0]:
        return 0
    return int(server.query("SELECT coalesce(max(number), 0) FROM latitude.migration")[0][0])


def check_version(server: Server) -> int:
    """Which schema it is. Refused unless it is the one this program knows."""
    found = version_of(server)
    if found == 0:
        raise Refused(
            "hub_not_made",
            Sentence("There is no hub in {where} yet: IT runs `latitude hub create` first.", where=server.place.where),
        )
    if found > VERSION:
        raise Refused("hub_newer", "The hub was made by a newer version of Latitude: update this computer first.")
    if found < VERSION:
        raise Refused(
            "hub_older", "The hub was made by an older version of Latitude: IT runs `latitude hub create` again."
        )
    return found


def make(server: Server) -> int:
    """Bring the schema up to this program's, in one transaction; how many migrations that took. Refused for a newer one, and for a database
    that is not of UTF-8."""
    check_fits(server)
    with server.transaction():
        server.run("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        found = version_of(server)  # not before: what is not there then, a server may go on believing once it waited
        if found > VERSION:
            check_version(server)
        lacking = found > 0 and _lacks_roles(server, EVERY if found > 1 else GROUPS)
        if lacking:
            _make_roles(server)
        elif found == 0:
            _begin(server)
        for number, (name, statements) in enumerate(() if lacking else MIGRATIONS[found:], found + 1):
            for statement in statements:
                server.run(statement)
            server.run("INSERT INTO latitude.migration (number, name) VALUES (%s, %s)", (number, name))
    if lacking:
        raise Refused(
            "hub_roles",
            Sentence(
                "The database {database} was restored before the hub's roles were there, so nobody may do anything in it. They are there now: restore it once more into an empty database, and run this again.",
                database=server.place.database,
            ),
        )
    return VERSION - found


def _lacks_roles(server: Server, every: Sequence[str]) -> bool:
    """Whether it was restored on a server without the hub's roles: what they may do in it was left out."""
    ((count,),) = server.query("SELECT count(*)::int FROM pg_roles WHERE rolname = ANY(%s)", (list(every),))
    if count < len(every):
        return True
    return not server.query("SELECT has_table_privilege('latitude_desk', 'latitude.line', 'INSERT')")[0][0]


def _make_roles(server: Server) -> None:
    for role in EVERY:
        _role(server, role, sql.SQL("NOLOGIN"))


def _begin(server: Server) -> None:
    server.run("CREATE SCHEMA latitude")
    server.run(
        "CREATE TABLE latitude.migration (number int PRIMARY KEY, name text NOT NULL,"
        " applied_at timestamptz NOT NULL DEFAULT now())"
    )
    for group in GROUPS:
        _role(server, group, sql.SQL("NOLOGIN"))


def let_in(server: Server, hotel: str, labels: list[str]) -> list[Let]:
    """A hotel, and a role with a new password for each of its desks; one that is there gets a new password. All or nothing.

    Refused for a name that another hub of this server has."""
    found = []
    with server.transaction():
        server.run("INSERT INTO latitude.hotel (code, name) VALUES (%s, %s) ON CONFLICT DO NOTHING", (hotel, hotel))
        server.run(
            sql.SQL(
                "CREATE TABLE IF NOT EXISTS latitude.{part} PARTITION OF latitude.line FOR VALUES IN ({hotel})"
                " PARTITION BY RANGE (business_day)"
            ).format(part=sql.Identifier(f"line_{hotel}"), hotel=sql.Literal(hotel))
        )
        for label in labels:
            role = f"latitude_{hotel}_{label}"
            beside.check_free(server, role, hotel, label)
            password = secrets.token_urlsafe(18)
            _role(server, role, sql.SQL("LOGIN PASSWORD {} IN ROLE latitude_desk"), password)
            server.run(
                "INSERT INTO latitude.desk (role, hotel, label) VALUES (%s, %s, %s) ON CONFLICT (role) DO NOTHING",
                (role, hotel, label),
            )
            found.append(Let(label, server.place.of(role), password))
    return found


def let_audit(server: Server) -> Let:
    """The role that may read every line of every hotel and write nothing."""
    role, password = "latitude_audit", secrets.token_urlsafe(18)
    _role(server, role, sql.SQL("LOGIN PASSWORD {} IN ROLE latitude_auditor"), password)
    return Let("audit", server.place.of(role), password)


def let_group(server: Server) -> Let:
    """The role that may read the sums of every hotel, no line, and write nothing."""
    role, password = "latitude_sums", secrets.token_urlsafe(18)
    _role(server, role, sql.SQL("LOGIN PASSWORD {} IN ROLE latitude_group"), password)
    return Let("group", server.place.of(role), password)


def _role(server: Server, name: str, how: Any, password: str = "") -> None:
    """Make a role, or give it its new password."""
    there = server.query("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,))
    if there and password:
        server.run(sql.SQL("ALTER ROLE {} LOGIN PASSWORD {}").format(sql.Identifier(name), sql.Literal(password)))
    elif not there:
        told = sql.SQL("CREATE ROLE {} ").format(sql.Identifier(name)) + how.format(sql.Literal(password))
        server.run(told)
