"""What the hub knows of many hotels: sums of days, straight from the server. Reads only; by whoever may see sums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, LiteralString

from tracker.domain.problems import Refused
from tracker.hub.schema import check_version
from tracker.hub.server import Server

_ADDED: LiteralString = (
    "sum(s.gestures)::bigint, sum(s.value)::bigint, sum(s.cost)::bigint, sum(s.reversed)::bigint, sum(s.caps)::bigint,"
    " sum(s.touched)::bigint, sum(s.used)::bigint, sum(s.asked)::bigint"
)
_SUMS: LiteralString = f"""
SELECT h.code, s.cause, {_ADDED} FROM latitude.hotel AS h CROSS JOIN LATERAL (
  SELECT * FROM latitude.month_sum AS m WHERE m.hotel = h.code AND m.month BETWEEN %(first_month)s AND %(last_month)s
  UNION ALL SELECT * FROM latitude.day_sum AS d WHERE d.hotel = h.code AND d.business_day BETWEEN %(first)s AND %(before)s
  UNION ALL SELECT * FROM latitude.day_sum AS d WHERE d.hotel = h.code AND d.business_day BETWEEN %(after)s AND %(last)s) AS s
GROUP BY h.code, s.cause ORDER BY h.code, s.cause
"""
"""Hotel by hotel, so that a range of a key is read of each: whole months, and the days before and after them."""
_BUSY: LiteralString = """
SELECT h.code, (SELECT count(*) FROM latitude.busy_day AS k WHERE k.hotel = h.code AND k.business_day BETWEEN %s AND %s)
FROM latitude.hotel AS h
"""
_DESKS: LiteralString = """
SELECT d.hotel, d.label, e.business_day, e.taken_at FROM latitude.desk AS d JOIN latitude.head AS e ON e.desk = d.desk
WHERE d.left_at IS NULL ORDER BY d.hotel, d.label
"""


@dataclass(frozen=True)
class Read:
    """Rows as the server gives them, read at one moment: hotels (code, name, currency or None); sums by hotel and cause;
    days with a gesture by hotel; desks (hotel, name, business day of its last line, when that came); the server's clock."""

    hotels: list[tuple[Any, ...]]
    sums: list[tuple[Any, ...]]
    busy: dict[str, int]
    desks: list[tuple[Any, ...]]
    clock: datetime


def parts(first: date, last: date) -> dict[str, str]:
    """A range of days as whole months, and the days before and after them; what is empty ends before it begins."""
    next_month = (first.replace(day=1) + timedelta(days=31)).replace(day=1)
    begins = first if first.day == 1 else next_month
    ends = last if (last + timedelta(days=1)).day == 1 else last.replace(day=1) - timedelta(days=1)
    if begins > ends:
        found = {"first_month": "9", "last_month": "0", "before": last.isoformat(), "after": "9"}
    else:
        found = {
            "first_month": f"{begins:%Y-%m}", "last_month": f"{ends:%Y-%m}",
            "before": (begins - timedelta(days=1)).isoformat(), "after": (ends + timedelta(days=1)).isoformat(),
        }  # fmt: skip
    return {"first": first.isoformat(), "last": last.isoformat(), **found}


def read(server: Server, first: date, last: date) -> Read:
    """The sums of the business days from `first` to `last`, of all hotels. Refused for who may not see them."""
    check_version(server)
    if not server.query("SELECT has_table_privilege('latitude.month_sum', 'SELECT')")[0][0]:
        raise Refused(
            "hub_not_allowed",
            "This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.",
        )
    with server.transaction():
        server.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        hotels = server.query("SELECT code, name, currency FROM latitude.hotel ORDER BY code")
        sums = server.query(_SUMS, parts(first, last))
        busy = {str(hotel): int(days) for hotel, days in server.query(_BUSY, (first.isoformat(), last.isoformat()))}
        desks = server.query(_DESKS)
        (clock,) = server.query("SELECT clock_timestamp()")[0]
    return Read(hotels, sums, busy, desks, clock)
