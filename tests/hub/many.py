"""Fifty hotels with ten years of lines, made in the server itself, and how long a report over them takes. Deleted after.

The lines are no chain: what is measured is what the report reads, or what stands in the way of another hotel's lines. Its sums
are added up from them by the statement that does so when lines arrive, a hotel at a time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise

import psycopg
from psycopg import sql

from tests.hub.cluster import Cluster
from tracker.desk.export.dialect import Dialect
from tracker.desk.export.group_csv import group_csv
from tracker.desk.meeting import making
from tracker.desk.meeting.grouping import group_facts
from tracker.domain.group import GroupFacts
from tracker.hub import fifth_schema
from tracker.reports.papers.group import render_group

HOTELS, DESKS, LAST = 50, 3, date(2026, 11, 30)
FIRST = LAST - timedelta(days=3649)
_LINES = """
INSERT INTO latitude.line SELECT h, n, h || 'd' || n %% {desks}, n,
  lpad(to_hex(extract(epoch FROM d::timestamp)::bigint * 1000 + 39600000), 12, '0') || left(md5(h || n), 24),
  (ARRAY['credit','free_label','upgrade'])[1 + n %% 3], d || 'T11:00:00.000Z', d, 'AB', NULL, 'AB', 'stay' || n / 3,
  500 + (n * 7919) %% 6000, 1, d, 1, 200 + (n * 7919) %% 2000, NULL,
  '{{"cap":10000,"basis":"guest","room":"412","who":"' || repeat('0', 64) || '","cause":"'
    || (ARRAY['IT.wifi','FD.queue','BL.fee','BL.hold','DL.birthday','BL.wrong-rate','DL.bereavement','BL.double-charge'])[1 + (n * 31 + n / 7) %% 8]
    || '","text":"' || repeat('1', 64) || '"' || CASE WHEN n %% 3 = 0 THEN '' ELSE ',"spent":1500' END || '}}',
  sha256(convert_to(n::text, 'UTF8')), sha256(convert_to((n + 1)::text, 'UTF8'))
FROM (SELECT %s::text AS h, n, to_char(%s::date + (n * 3650 / %s)::int, 'YYYY-MM-DD') AS d FROM generate_series(1, %s - 1) AS n) AS made
"""

_BESIDE = (
    "INSERT INTO latitude.place SELECT desk, desk_seq, uuid, business_day FROM latitude.line_{hotel}",
    "INSERT INTO latitude.entry SELECT hotel, stay, desk, desk_seq, decode(repeat(md5(uuid), 22), 'hex') FROM latitude.line_{hotel}"
    " WHERE desk_seq % 9 = 0",
    "INSERT INTO latitude.words SELECT hotel, uuid, stay, desk, decode(repeat(md5(uuid), 9), 'hex') FROM latitude.line_{hotel}"
    " WHERE desk_seq % 2 = 0",
)
"""Where each line is, an entry for every ninth and a text for every second of them, as long as a year of a hotel has them."""


_SUMS = fifth_schema._SUMMED % fifth_schema._GIVEN
"""As the server sums up gestures that arrive; of what is made here nothing is taken back."""


def measure(cluster: Cluster, lines: int) -> None:
    """Make so many lines in a database of that server, and print how long reports over them take."""
    with cluster.admin("postgres") as admin:
        admin.execute("CREATE DATABASE many")
    made = making.create(cluster.url("many"), "", hotel=None, desks=(), auditor=False, group=True)
    with cluster.admin("many") as admin:
        fill(admin, lines)
    url = cluster.url("many", made.users[0].place.user, made.users[0].password)
    for name, days in (("a month", 30), ("a year", 365), ("ten years", 3650)):
        _report(url, name, days)


def fill(admin: psycopg.Connection, lines: int, *, whole: bool = False) -> None:
    """The lines of each hotel, its partitions before them, and its sums after them. Of a `whole` hub each month has its partition, and
    all that a hub keeps beside lines is there too; else there is one for all years, which is made in a fiftieth of the time."""
    each = lines // HOTELS
    admin.execute("SET session_replication_role = replica")  # no line is looked at: it is no chain
    began, added = time.perf_counter(), 0.0
    for number in range(HOTELS):
        hotel = f"h{number:02d}"
        with admin.transaction():  # of a table that is made in it nothing is written twice
            _hotel(admin, number, hotel)
            _partitions(admin, hotel, _months() if whole else (("all", "2000", "2100"),))
            admin.execute(_LINES.format(desks=DESKS).encode(), (hotel, FIRST, each, each))
        for statement in _BESIDE if whole else ():
            admin.execute(statement.format(hotel=hotel).encode())
        start = time.perf_counter()
        lines_of = f"FROM latitude.line_{hotel} AS l"
        admin.execute(_SUMS.replace("FROM arrived AS l", lines_of).replace("%1$L", f"'{hotel}'").encode())
        added += time.perf_counter() - start
    admin.execute("RESET session_replication_role")
    admin.execute("VACUUM (ANALYZE)" if whole else "ANALYZE")  # else the server does so while it is measured
    sums, size = _one(admin, "SELECT count(*), pg_total_relation_size('latitude.day_sum') FROM latitude.day_sum")
    (all_of_it,) = _one(admin, "SELECT pg_database_size(current_database())")
    sys.stdout.write(
        f"{lines:,} lines of {HOTELS} hotels, {all_of_it / 1e9:.1f} GB; {sums:,} sums, {size / 1e6:.0f} MB;"
        f" made in {time.perf_counter() - began:.0f} s, {added:.0f} s of them to add up\n"
    )


def _hotel(admin: psycopg.Connection, number: int, hotel: str) -> None:
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


def _months() -> list[tuple[str, str, str]]:
    """Each month's name, first day and the next one's."""
    every = [date(year, month, 1) for year in range(FIRST.year, LAST.year + 1) for month in range(1, 13)]
    return [(f"{a:%Y%m}", a.isoformat(), b.isoformat()) for a, b in pairwise(every)]


def _partitions(admin: psycopg.Connection, hotel: str, parts: Iterable[tuple[str, str, str]]) -> None:
    """As `schema.let_in` and `latitude.months` make them."""
    whole, code = sql.Identifier(f"line_{hotel}"), sql.Literal(hotel)
    admin.execute(
        sql.SQL("CREATE TABLE latitude.{} PARTITION OF latitude.line FOR VALUES IN ({}) PARTITION BY RANGE (business_day)").format(whole, code)
    )  # fmt: skip
    for name, first, end in parts:
        part = sql.Identifier(f"line_{hotel}_{name}")
        admin.execute(
            sql.SQL("CREATE TABLE latitude.{} PARTITION OF latitude.{} FOR VALUES FROM ({}) TO ({})").format(part, whole, first, end)
        )  # fmt: skip
        admin.execute(
            sql.SQL("CREATE TRIGGER never_emptied BEFORE TRUNCATE ON latitude.{} EXECUTE FUNCTION latitude.never()").format(part)
        )  # fmt: skip


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
