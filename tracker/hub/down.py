"""Lines on their way down: a batch with what may be erased, asked for while those before it are at work at the desk.

Of a batch the lines are asked for by their numbers, and in the same breath what is kept of them: so a batch costs one round
trip, and the server finds the next one meanwhile. Two batches at most are under way. Believes nothing.

A server looks into each month that a batch may have lines of: after ten years into a hundred and twenty. So it is told up to which day
the next lines are likely to be, by how many days the batch before them took. Where they are of later days, that batch is shorter,
and the next one is asked for without.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, LiteralString

from tracker.hub.rows import DAY, NAMES, Row
from tracker.hub.server import Server

_RANGE: LiteralString = (
    "l.hotel = %(hotel)s AND l.desk = %(desk)s AND l.desk_seq > %(after)s AND l.desk_seq <= %(last)s"
    " AND l.business_day BETWEEN %(day)s AND %(until)s"
)
_LINES: LiteralString = f"SELECT {NAMES} FROM latitude.line AS l WHERE {_RANGE} ORDER BY l.desk_seq"
_ENTRIES: LiteralString = (
    "SELECT k.stay, k.desk_seq, k.sealed"
    f" FROM unnest(ARRAY(SELECT DISTINCT l.stay FROM latitude.line AS l WHERE {_RANGE} AND l.kind IN ('stay','move','merge')))"
    " AS s (stay) CROSS JOIN LATERAL (SELECT e.stay, e.desk_seq, e.sealed FROM latitude.entry AS e"
    " WHERE e.hotel = %(hotel)s AND e.stay = s.stay AND e.desk = %(desk)s LIMIT 1) AS k"
)
_WORDS: LiteralString = (
    "SELECT k.uuid, k.stay, k.sealed"
    f' FROM unnest(ARRAY(SELECT l.uuid FROM latitude.line AS l WHERE {_RANGE} AND position(\'"text":"\' IN l.body) > 0))'
    " AS s (uuid) CROSS JOIN LATERAL (SELECT w.uuid, w.stay, w.sealed FROM latitude.words AS w"
    " WHERE w.hotel = (SELECT %(hotel)s::text) AND w.uuid = s.uuid LIMIT 1) AS k"
)
"""One look into a key for each, whatever a server without statistics believes: it read all entries of a desk for each batch, or all
lines of a batch for each entry. And whatever one believes that was filled by fifty other hotels: of a hotel that it has seen no text of
it expects none, and read all that had come since for each text. So which hotel it is, it is told only when it has its plan."""

EVER = "9999-12-31"
"""Up to any day."""
_MONTH = timedelta(days=31)


@dataclass(frozen=True)
class Down:
    """Lines as stored; sealed entries (stay, number of the line that seals it, bytes) of stays that these lines are about, and
    texts (uuid, stay, bytes) of these lines, as far as they are still there."""

    rows: Sequence[Row]
    entries: Sequence[tuple[str, int, bytes]]
    words: Sequence[tuple[str, str, bytes]]


def down(
    server: Server, hotel: str, desk: str, after: int, day: str, upto: int, most: int, *, alone: bool = False
) -> Generator[Down, None, None]:
    """The lines of a desk after a number, which is of business day `day` (a desk's day never goes back), up to a number, `most`
    at a time; ends after a batch without lines. `alone`: without what may be erased. Whoever stops before the end closes it, so that
    nothing stays under way."""
    until, statements = EVER, (_LINES,) if alone else (_LINES, _ENTRIES, _WORDS)
    with server.ahead() as ahead:

        def ask() -> list[Any]:
            values = {"hotel": hotel, "desk": desk, "after": after, "last": last, "day": day, "until": until}
            return ahead.ask(statements, values) if after < last else []

        last = min(after + most, upto)
        asked = ask()
        while asked:
            ahead.wait()
            rows, *kept = (answer.fetchall() for answer in asked)
            found, bound = Down(rows, *(kept or ((), ()))), until
            until = _until(found.rows)
            if bound != EVER and after + len(found.rows) < last:
                after, until = after + len(found.rows), EVER
            else:
                after = last if found.rows else upto
            day = found.rows[-1][DAY] if found.rows else day
            last = min(after + most, upto)
            asked = ask()
            if found.rows or not asked:
                yield found


def _until(rows: Sequence[Row]) -> str:
    """Up to which business day the lines after these are looked for: twice as many days as these took, and a month."""
    try:
        first, last = (date.fromisoformat(rows[at][DAY]) for at in (0, -1))
        return (last + 2 * (last - first) + _MONTH).isoformat()
    except (IndexError, ValueError, OverflowError):  # no lines, or days that are none
        return EVER
