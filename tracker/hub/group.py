"""What the hub knows of many hotels: sums of days, straight from the server. Reads only; by whoever may see sums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, LiteralString

from tracker.domain.problems import Refused
from tracker.hub.schema import check_version
from tracker.hub.server import Server

_SUMS: LiteralString = """
SELECT hotel, cause, sum(gestures)::bigint, sum(value)::bigint, sum(cost)::bigint, sum(reversed)::bigint,
  sum(caps)::bigint, sum(touched)::bigint, sum(used)::bigint, sum(asked)::bigint
FROM latitude.day_sum WHERE business_day BETWEEN %s AND %s GROUP BY hotel, cause ORDER BY hotel, cause
"""
_BUSY: LiteralString = """
SELECT hotel, count(*) FROM (SELECT hotel, business_day FROM latitude.day_sum WHERE business_day BETWEEN %s AND %s
  GROUP BY hotel, business_day HAVING sum(gestures) > 0) AS d GROUP BY hotel
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


def read(server: Server, first: str, last: str) -> Read:
    """The sums of the business days from `first` to `last`, of all hotels. Refused for who may not see them."""
    check_version(server)
    if not server.query("SELECT has_table_privilege('latitude.day_sum', 'SELECT')")[0][0]:
        raise Refused(
            "hub_not_allowed",
            "This user of the hub may not look at all hotels: IT makes one who may with `latitude hub create --group`.",
        )
    with server.transaction():
        server.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        hotels = server.query("SELECT code, name, currency FROM latitude.hotel ORDER BY code")
        sums = server.query(_SUMS, (first, last))
        busy = {str(hotel): int(days) for hotel, days in server.query(_BUSY, (first, last))}
        desks = server.query(_DESKS)
        (clock,) = server.query("SELECT clock_timestamp()")[0]
    return Read(hotels, sums, busy, desks, clock)
