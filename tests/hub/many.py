"""Fifty hotels with ten years of lines, made in the server itself.

The lines are no chain: what is measured is what a report reads, or what stands in the way of another hotel's lines. Its sums
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

from tracker.hub import fifth_schema

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


def fill(
    admin: psycopg.Connection, lines: int, *, whole: bool = False, after: Callable[[int], None] = lambda _hotels: None
) -> None:
    """The lines of each hotel, its partitions before them, and its sums after them.

    Of a `whole` hub each month has its partition, and all that a hub keeps beside lines is there too; else there is one for all years,
    which is made in a fiftieth of the time. `after` is called with each hotel, and told how many there are now.
    """
    each = lines // HOTELS
    admin.execute("SET session_replication_role = replica")  # no line is looked at: it is no chain
    began, added = time.perf_counter(), 0.0
    for number in range(HOTELS):
        code = f"h{number:02d}"
        with admin.transaction():  # of a table that is made in it nothing is written twice
            hotel(admin, number, code)
            partitions(admin, code, months() if whole else (("all", "2000", "2100"),))
            admin.execute(_LINES.format(desks=DESKS).encode(), (code, FIRST, each, each))
        for statement in _BESIDE if whole else ():
            admin.execute(statement.format(hotel=code).encode())
        start = time.perf_counter()
        lines_of = f"FROM latitude.line_{code} AS l"
        admin.execute(_SUMS.replace("FROM arrived AS l", lines_of).replace("%1$L", f"'{code}'").encode())
        added += time.perf_counter() - start
        after(number + 1)
    admin.execute("RESET session_replication_role")
    admin.execute("VACUUM (ANALYZE)" if whole else "ANALYZE")  # else the server does so while it is measured
    sums, size = _one(admin, "SELECT count(*), pg_total_relation_size('latitude.day_sum') FROM latitude.day_sum")
    (all_of_it,) = _one(admin, "SELECT pg_database_size(current_database())")
    sys.stdout.write(
        f"{lines:,} lines of {HOTELS} hotels, {all_of_it / 1e9:.1f} GB; {sums:,} sums, {size / 1e6:.0f} MB;"
        f" made in {time.perf_counter() - began:.0f} s, {added:.0f} s of them to add up\n"
    )


def hotel(admin: psycopg.Connection, number: int, code: str, *, desks: int = DESKS) -> None:
    """A hotel and its desks, without a line."""
    admin.execute(
        "INSERT INTO latitude.hotel VALUES (%s, %s, %s, 'Europe/Vienna', %s, 'k')",
        (code, f"Hotel {number}", "EUR" if number % 5 else "JPY", code),
    )
    for desk in range(desks):
        admin.execute(
            "INSERT INTO latitude.desk VALUES (%s, %s, %s, %s, now(), NULL)",
            (f"{code}{desk}", code, f"d{desk}", f"{code}d{desk}"),
        )
        admin.execute("INSERT INTO latitude.head VALUES (%s, %s, 1, '', '2026-12-01', now())", (f"{code}d{desk}", code))


def months() -> list[tuple[str, str, str]]:
    """Each month's name, first day and the next one's."""
    every = [date(year, month, 1) for year in range(FIRST.year, LAST.year + 1) for month in range(1, 13)]
    return [(f"{a:%Y%m}", a.isoformat(), b.isoformat()) for a, b in pairwise(every)]


def partitions(admin: psycopg.Connection, hotel: str, parts: Iterable[tuple[str, str, str]]) -> None:
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


def _one(admin: psycopg.Connection, query: str) -> tuple[int, ...]:
    found = admin.execute(query.encode()).fetchone()
    assert found is not None
    return found
