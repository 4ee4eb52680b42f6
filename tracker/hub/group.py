"""What the hub knows of many hotels: sums of days, straight from the server. Reads only; by whoever may see sums."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, LiteralString

from tracker.domain.problems import Refused
from tracker.hub.schema import check_version
from tracker.hub.server import Server

_ADDED: LiteralString = (
    "sum(s.gestures)::bigint, sum(s.value)::bigint, sum(s.cost)::bigint, sum(s.reversed)::bigint, sum(s.caps)::bigint,"
    " sum(s.touched)::bigint, sum(s.used)::bigint, sum(s.asked)::bigint"
)
_OF_MONTHS: LiteralString = f"""
SELECT s.hotel, s.cause, {_ADDED} FROM latitude.month_sum AS s
WHERE s.hotel = ANY (%(hotels)s) AND s.month BETWEEN %(first)s AND %(last)s GROUP BY s.hotel, s.cause
"""
_OF_DAYS: LiteralString = f"""
SELECT s.hotel, s.cause, {_ADDED} FROM latitude.day_sum AS s
WHERE s.hotel = ANY (%(hotels)s) AND s.business_day BETWEEN %(first)s AND %(last)s GROUP BY s.hotel, s.cause
"""
"""The hotels are named, so that the server may read a range of the key of each, all their rows of a page at once; of many months it
reads all there are, by several processes where IT lets it."""
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


@dataclass(frozen=True)
class Part:
    """Days in a row, both ends in it: whole months (YYYY-MM), or days (ISO 8601). `sign` is -1 for what a month has too much, else 1."""

    by_month: bool
    first: str
    last: str
    sign: int = 1


def parts(first: date, last: date) -> list[Part]:
    """A range of days as whole months, and the days before and after them.

    Of a month of which more than half is asked for the other days are taken away again: rows of days are many, and so they are those
    of half a month at most at either end.
    """
    if (first.year, first.month) == (last.year, last.month):
        asked, rest = (last - first).days + 1, (first.day - 1) + (_end(last) - last).days
        if asked <= rest:
            return _days(first, last)
        begins, ends = first, last
    else:
        begins = first if first.day - 1 < (_end(first) - first).days + 1 else _end(first) + timedelta(days=1)
        ends = last if (_end(last) - last).days < last.day else last.replace(day=1) - timedelta(days=1)
    months = [Part(True, f"{begins:%Y-%m}", f"{ends:%Y-%m}")] if begins <= ends else []
    head = _less(first.replace(day=1), first) if begins == first else _days(first, begins - timedelta(days=1))
    after = last + timedelta(days=1)
    tail = _less(after, _end(last) + timedelta(days=1)) if ends == last else _days(ends + timedelta(days=1), last)
    return [*months, *head, *tail]


def _end(day: date) -> date:
    """The last day of its month."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _days(first: date, last: date) -> list[Part]:
    return [Part(False, first.isoformat(), last.isoformat())] if first <= last else []


def _less(first: date, before: date) -> list[Part]:
    return [replace(one, sign=-1) for one in _days(first, before - timedelta(days=1))]


def _added(server: Server, hotels: list[str], first: date, last: date) -> list[tuple[Any, ...]]:
    """The sums of a range by hotel and cause, without those that are nothing at all."""
    found: dict[tuple[str, str], list[int]] = {}
    for part in parts(first, last):
        asked = {"hotels": hotels, "first": part.first, "last": part.last}
        for hotel, cause, *sums in server.query(_OF_MONTHS if part.by_month else _OF_DAYS, asked):
            known = found.setdefault((hotel, cause), [0] * len(sums))
            known[:] = [was + part.sign * one for was, one in zip(known, sums, strict=True)]
    return [(*key, *sums) for key, sums in sorted(found.items()) if any(sums)]


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
        sums = _added(server, [str(code) for code, *_ in hotels], first, last)
        busy = {str(hotel): int(days) for hotel, days in server.query(_BUSY, (first.isoformat(), last.isoformat()))}
        desks = server.query(_DESKS)
        (clock,) = server.query("SELECT clock_timestamp()")[0]
    return Read(hotels, sums, busy, desks, clock)
