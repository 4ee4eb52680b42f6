"""Fifty hotels with ten years of lines, made in the server itself, and how long a report over them takes. Deleted after.

The lines are no chain: what is measured is what the report reads. Its sums are added up from them by the statements by
which a hub that had lines before is brought up to date, those of days a hotel at a time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

import psycopg
from psycopg import sql

from tests.hub.cluster import Cluster
from tracker.desk.export.dialect import Dialect
from tracker.desk.export.group_csv import group_csv
from tracker.desk.meeting import making
from tracker.desk.meeting.grouping import group_facts
from tracker.domain.group import GroupFacts
from tracker.hub import fourth_schema, second_schema
from tracker.reports.papers.group import render_group

HOTELS, DESKS, LAST = 50, 3, date(2026, 11, 30)
FIRST = LAST - timedelta(days=3649)
_LINES = """
INSERT INTO latitude.line SELECT h, n, h || 'd' || n %% {desks}, n, h || '-' || n,
  (ARRAY['credit','free_label','upgrade'])[1 + n %% 3], d || 'T11:00:00.000Z', d, 'AB', NULL, 'AB', 'stay' || n / 3,
  500 + (n * 7919) %% 6000, 1, d, 1, 200 + (n * 7919) %% 2000, NULL,
  '{{"cap":10000,"basis":"guest","room":"412","who":"' || repeat('0', 64) || '","cause":"'
    || (ARRAY['IT.wifi','FD.queue','BL.fee','BL.hold','DL.birthday','BL.wrong-rate','DL.bereavement','BL.double-charge'])[1 + (n * 31 + n / 7) %% 8]
    || '","text":"' || repeat('1', 64) || '"' || CASE WHEN n %% 3 = 0 THEN '' ELSE ',"spent":1500' END || '}}',
  sha256(convert_to(n::text, 'UTF8')), sha256(convert_to((n + 1)::text, 'UTF8'))
FROM (SELECT %s::text AS h, n, to_char(%s::date + (n * 3650 / %s)::int, 'YYYY-MM-DD') AS d FROM generate_series(1, %s - 1) AS n) AS made
"""


def measure(cluster: Cluster, lines: int) -> None:
    """Make so many lines in a database of that server, and print how long reports over them take."""
    with cluster.admin("postgres") as admin:
        admin.execute("CREATE DATABASE many")
    made = making.create(cluster.url("many"), "", hotel=None, desks=(), auditor=False, group=True)
    with cluster.admin("many") as admin:
        _fill(admin, lines)
        sums, size = _one(admin, "SELECT count(*), pg_total_relation_size('latitude.day_sum') FROM latitude.day_sum")
        whole = _one(admin, "SELECT pg_database_size('many')")[0]
    sys.stdout.write(f"{lines:,} lines of {HOTELS} hotels, {whole / 1e9:.1f} GB; {sums:,} sums, {size / 1e6:.0f} MB\n")
    url = cluster.url("many", made.users[0].place.user, made.users[0].password)
    for name, days in (("a month", 30), ("a year", 365), ("ten years", 3650)):
        _report(url, name, days)


def _fill(admin: psycopg.Connection, lines: int) -> None:
    """The lines of each hotel, its partition before them, and its sums after them."""
    each = lines // HOTELS
    admin.execute("ALTER TABLE latitude.line DISABLE TRIGGER USER")
    began, added = time.perf_counter(), 0.0
    for number in range(HOTELS):
        hotel = f"h{number:02d}"
        admin.execute(
            "INSERT INTO latitude.hotel VALUES (%s, %s, %s, 'Europe/Vienna', %s, 'k')",
            (hotel, f"Hotel {number}", "EUR" if number % 5 else "JPY", hotel),
        )
        for desk in range(DESKS):
            admin.execute(
                "INSERT INTO latitude.desk VALUES (%s, %s, %s, %s, now(), NULL)",
                (f"{hotel}{desk}", hotel, f"d{desk}", f"{hotel}d{desk}"),
            )
            admin.execute(
                "INSERT INTO latitude.head VALUES (%s, %s, 1, '', '2026-12-01', now())", (f"{hotel}d{desk}", hotel)
            )
        _partition(admin, hotel)
        admin.execute(_LINES.format(desks=DESKS).encode(), (hotel, FIRST, each, each))
        start = time.perf_counter()
        admin.execute(
            second_schema.BEGIN.split(";")[0]
            .replace("FROM latitude.line AS l", f"FROM latitude.line_{hotel} AS l")
            .encode()
        )
        added += time.perf_counter() - start
    start = time.perf_counter()
    for statement in fourth_schema.BEGIN.split(";"):
        admin.execute(statement.encode())
    added += time.perf_counter() - start
    admin.execute("ANALYZE")
    sys.stdout.write(f"made in {time.perf_counter() - began:.0f} s, {added:.0f} s of them to add up\n")


def _partition(admin: psycopg.Connection, hotel: str) -> None:
    """One for all years: 6,000 of a month each would take longer than all that is measured, which reads none of them."""
    for statement in (
        "CREATE TABLE latitude.{whole} PARTITION OF latitude.line FOR VALUES IN ({hotel}) PARTITION BY RANGE (business_day)",
        "CREATE TABLE latitude.{part} PARTITION OF latitude.{whole} FOR VALUES FROM ('2000') TO ('2100')",
    ):
        whole, part = sql.Identifier(f"line_{hotel}"), sql.Identifier(f"line_{hotel}_all")
        admin.execute(sql.SQL(statement).format(whole=whole, part=part, hotel=sql.Literal(hotel)))


def _report(url: str, name: str, days: int) -> None:
    """The best of three, each over a connection of its own; the first of the three may read from the disk."""
    first = LAST - timedelta(days=days - 1)
    took = [_timed(lambda: group_facts(url, str, first, LAST))[0] for _ in range(2)]
    last, facts = _timed(lambda: group_facts(url, str, first, LAST))
    paper, table = _timed(lambda: render_group(facts))[0], _timed(lambda: group_csv(facts, Dialect(".")))[0]
    asked = ", ".join(f"{one:.2f}" for one in (*took, last))
    given = sum(one.gestures for one in facts.hotels)
    sys.stdout.write(f"{name}: asked in {asked} s; PDF {paper:.2f} s, CSV {table:.2f} s ({given:,} gestures)\n")


def _timed(work: Callable[[], GroupFacts | bytes]) -> tuple[float, GroupFacts]:
    began = time.perf_counter()
    done = work()
    return time.perf_counter() - began, done  # type: ignore[return-value]  # bytes are not looked at


def _one(admin: psycopg.Connection, query: str) -> tuple[int, ...]:
    found = admin.execute(query.encode()).fetchone()
    assert found is not None
    return found
