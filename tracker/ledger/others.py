"""The lines of the hotel's other desks: how far each chain is known, and the only INSERT of further ones.

Knows what a line holds and that a chain must hold; not what a line means, and nothing of where it came from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain as one_after_another
from sqlite3 import IntegrityError
from typing import Any

from tracker.domain.day import from_text
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import chain
from tracker.ledger.line import COLUMNS, Line
from tracker.ledger.store import Ledger

Row = Sequence[Any]
"""A line as stored, in the order of COLUMNS: its number at its desk, the fields, `prev` and `hash`."""

_DESK, _DESK_SEQ, _UUID, _DAY = (COLUMNS.index(name) for name in ("desk", "desk_seq", "uuid", "business_day"))
_AT, _ON, _COUNTS = (chain.FIELDS.index(name) for name in ("at", "business_day", "counts_from"))
_INSERT = f"INSERT INTO other_journal (n, after, {', '.join(COLUMNS)}) VALUES "
_TOGETHER = 500
"""So many lines are kept by one statement: meanwhile other threads of the program have Python to themselves."""
FEW = 2_000
"""So many lines, with what is kept of them, go into the memory that a connection has anyway."""
_ROOM, _MOST, _EACH = 64_000, 192_000, 0.16
"""Kilobytes of the ledger that stay in memory while lines come, at least and at most, and for each of them: with a million a transaction
changes pages of 130 MB."""
_SELECT = f"SELECT {', '.join(f'j.{name}' for name in COLUMNS)} FROM other_journal AS j "


@dataclass(frozen=True)
class Head:
    """How far a desk's chain is known here: its last line's number, hash and business day."""

    desk_seq: int = 0
    hash: bytes = chain.GENESIS
    day: str = ""


def heads(ledger: Ledger) -> dict[str, Head]:
    """The head of each other desk of which something is known."""
    return {desk: head(ledger, desk) for desk in desks(ledger)}


def desks(ledger: Ledger) -> list[str]:
    """The other desks, from one to the next in the index."""
    sql = (
        "WITH RECURSIVE known(desk) AS (SELECT min(desk) FROM other_journal UNION ALL"
        " SELECT (SELECT min(desk) FROM other_journal WHERE desk > known.desk) FROM known WHERE known.desk IS NOT NULL)"
        " SELECT desk FROM known WHERE desk IS NOT NULL"
    )
    return [row[0] for row in ledger.query(sql)]


def head(ledger: Ledger, desk: str) -> Head:
    """How far one desk's chain is known, this desk's own too."""
    if desk == ledger.desk:
        last = ledger.end()
        return Head(last.own_seq, bytes(last.own_hash), last.day or "")
    sql = "SELECT desk_seq, hash, business_day FROM other_journal WHERE desk = ? ORDER BY desk_seq DESC LIMIT 1"
    found = ledger.query(sql, (desk,))
    return Head(found[0][0], bytes(found[0][1]), found[0][2]) if found else Head()


def head_of(row: Row) -> Head:
    """The head of a chain that ends with this line."""
    return Head(row[_DESK_SEQ], bytes(row[-1]), row[_DAY])


def check(rows: Sequence[Row], desk: str, known: Head) -> list[dict[str, Any]]:
    """The body of each of these rows. Refused unless they continue the desk's chain from what is known of it, and can be read:
    names the first that does not. A line that cannot be read would stay here for good, and be no line of anybody's."""
    number, last, day, bodies = known.desk_seq, known.hash, "", []
    for row in rows:
        seq, fields, stored = row[0], row[1:-2], row[-1]
        number += 1
        try:
            good = type(seq) is int and seq > 0 and fields[0] == desk and fields[1] == number
            good = good and row[-2] == last and chain.line_hash(fields, last) == stored
            from_text(fields[_AT])
            if fields[_ON] != day:
                date.fromisoformat(fields[_ON])
                day = fields[_ON]
            if fields[_COUNTS] is not None and fields[_COUNTS] != day:
                date.fromisoformat(fields[_COUNTS])
            body = chain.parsed(fields[-1])
            good = good and type(body) is dict
            bodies.append(body)
        except (TypeError, ValueError, RecursionError):  # what is no line at all
            good = False
        if not good:
            raise not_continued(desk, number)
        last = bytes(stored)
    return bodies


def not_continued(desk: str, number: int) -> Refused:
    """The refusal of a line that does not follow what is known of its desk."""
    return Refused(
        "other_chain",
        Sentence(
            "Line {n} of desk {desk} does not continue what was known of that desk: nothing of it is believed. Ask IT.",
            n=number,
            desk=desk,
        ),
        desk=desk,
        desk_seq=number,
    )


@contextmanager
def room_for(ledger: Ledger, lines: int) -> Iterator[None]:
    """Keep more of the ledger in memory while many lines come: stays and names have no order and go to other pages of their indexes
    each time, and a page that has to leave memory in the middle of a batch is written twice and waited for. So is each page that one
    statement changes, in case a guard refuses its last line: otherwise in a file, with three writes for two lines."""
    if lines <= FEW:
        yield
        return
    roomy = {"cache_size": -min(max(_ROOM, int(lines * _EACH)), _MOST), "temp_store": 2}  # in memory, not in a file
    usual = {name: ledger.query(f"PRAGMA {name}")[0][0] for name in roomy}
    _set(ledger, roomy)
    try:
        yield
    finally:
        _set(ledger, usual)


def _set(ledger: Ledger, values: Mapping[str, int]) -> None:
    for name, value in values.items():
        ledger.query(f"PRAGMA {name} = {value}")


def append(ledger: Ledger, rows: Sequence[Row], known: Head) -> None:
    """Keep lines that were checked to follow `known`, inside `write`; the guards of the database look at each again.

    Refused where it is not what is known any more: somebody else was first; and where one has another line's identity.
    """
    if head(ledger, rows[0][_DESK]) != known:
        raise not_continued(rows[0][_DESK], known.desk_seq + 1)
    n, after = ledger.query(
        "SELECT (SELECT coalesce(max(n), 0) FROM other_journal), (SELECT coalesce(max(seq), 0) FROM journal)"
    )[0]
    for start in range(0, len(rows), _TOGETHER):
        some = rows[start : start + _TOGETHER]
        try:
            ledger.execute(_insert(len(some)), [n + start, after, *one_after_another.from_iterable(some)])
        except IntegrityError as error:
            raise _replayed(ledger, some) or error from error


@lru_cache(maxsize=2)
def _insert(lines: int) -> str:
    """The statement that keeps so many lines: its values are the number of the last line before them, `after`, and theirs. Only the
    two that come again have a number: SQLite looks for each numbered one among all that are."""
    places = ", ".join("?" * len(COLUMNS))
    return _INSERT + ", ".join(f"(?1 + {n}, ?2, {places})" for n in range(1, lines + 1))


def _replayed(ledger: Ledger, rows: Sequence[Row]) -> Refused | None:
    """The refusal of the first of these lines whose identity another line has, after the guards refused them all; None where all are
    new. A chain can hold over a line that is another one's over again: a rogue desk makes it so."""
    seen = set[str]()
    for row in rows:
        if row[_UUID] in seen or ledger.by_uuid(row[_UUID]) or by_uuid(ledger, row[_UUID]):
            return not_continued(row[_DESK], row[_DESK_SEQ])
        seen.add(row[_UUID])
    return None


def by_uuid(ledger: Ledger, uuid: str) -> Line | None:
    """The line of another desk with that uuid, or None. Its `seq` is its number at that desk."""
    return next(iter(lines(ledger, "WHERE j.uuid = ?", (uuid,))), None)


def lines(ledger: Ledger, where: str, parameters: Sequence[object] = ()) -> list[Line]:
    """Lines of other desks by a condition on `j` (and order)."""
    return [ledger.line(row) for row in ledger.query(_SELECT + where, parameters)]


def rows_of(ledger: Ledger, desk: str, first: int = 1, most: int = -1) -> Sequence[Row]:
    """Lines of one desk as stored, from a number on, this desk's own too."""
    if desk != ledger.desk:
        where = "WHERE j.desk = ?1 AND j.desk_seq >= ?2 ORDER BY j.desk_seq LIMIT ?3"
        return ledger.query(_SELECT + where, (desk, first, most))
    where = (
        "WHERE j.seq >= ?1 AND j.desk_seq >= ?1 ORDER BY j.seq LIMIT ?2"  # a restore skips numbers, none comes twice
    )
    return ledger.query(_SELECT.replace("other_journal", "journal") + where, (first, most))


def walk(ledger: Ledger, page: int) -> Iterator[Sequence[Row]]:
    """All lines of other desks in the order in which they came, a page at a time, each with its `n` before it."""
    after = 0
    sql = f"SELECT j.n, {', '.join(f'j.{name}' for name in COLUMNS)} FROM other_journal AS j WHERE j.n > ? ORDER BY j.n LIMIT ?"
    while rows := ledger.query(sql, (after, page)):
        after = rows[-1][0]
        yield rows
