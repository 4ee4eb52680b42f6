"""Lines of other desks as people read them, as far as they had come at a point: of a day, about others, of shifts, of a desk.

`known` is always how many lines of other desks had come. Knows no paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tracker.ledger import entries, others
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.merged import together
from tracker.ledger.store import MAX_SEQ, Ledger

_KINDS = ",".join(f"'{kind}'" for kind in entries.SHOWN)
_COUNTS = "on_cap = 1 AND rep = ?1 AND counts_from <= ?2 AND julianday(?2) - julianday(counts_from) < nights"


def last(ledger: Ledger, desk: str, known: int) -> Line | None:
    """The last line of a desk that had come."""
    found = others.lines(ledger, "WHERE j.desk = ? AND j.n <= ? ORDER BY j.desk_seq DESC LIMIT 1", (desk, known))
    return found[0] if found else None


def name(ledger: Ledger, desk: str, known: int) -> str | None:
    """What a desk calls itself; None when nothing of it had come."""
    where = "WHERE j.desk = ? AND j.n <= ? AND j.kind = 'hotel' AND j.stay IS NULL ORDER BY j.n DESC LIMIT 1"
    found = others.lines(ledger, where, (desk, known))
    return str(found[0].body.get("desk", "")) or desk if found else None


def of_day(ledger: Ledger, desk: str, day: date, known: int) -> list[Entry]:
    """A desk's entries that were posted on a business day, oldest first."""
    end = last(ledger, desk, known)
    if end is None:
        return []
    first, after = (_first_from(ledger, desk, text, end.desk_seq) for text in (day.isoformat(), f"{day}~"))
    where = f"WHERE j.desk = ? AND j.desk_seq BETWEEN ? AND ? AND j.kind IN ({_KINDS}) ORDER BY j.desk_seq"
    return entries.of_others(ledger, where, (desk, first, after - 1))


def _first_from(ledger: Ledger, desk: str, day: str, end: int) -> int:
    """The first number from which on every line of a desk is of `day` or later: its day never goes back."""
    low, high = 1, end + 1
    while low < high:
        middle = (low + high) // 2
        sql = "SELECT business_day FROM other_journal WHERE desk = ? AND desk_seq = ?"
        if ledger.query(sql, (desk, middle))[0][0] < day:
            low = middle + 1
        else:
            high = middle
    return low


def about(ledger: Ledger, uuids: Sequence[str], known: int, *, every: bool = False) -> list[Entry]:
    """The entries of other desks about these lines, in the order in which they came; `every`: promises and answers too."""
    found: list[Entry] = []
    kinds = "" if every else f" AND j.kind IN ({_KINDS})"
    for start in range(0, len(uuids), 500):
        some = uuids[start : start + 500]
        where = f"WHERE j.about IN ({','.join('?' * len(some))}) AND j.n <= ?{kinds} ORDER BY j.n"
        found += entries.of_others(ledger, where, (*some, known))
    return found


def shifts(ledger: Ledger, desk: str, known: int) -> list[tuple[int, int, int]]:
    """(number, first line, last line) of a desk's shifts, oldest first; of an open one the last line is beyond all."""
    where = "WHERE j.kind IN ('shift_open','shift_close') AND j.stay IS NULL AND j.desk = ? AND j.n <= ? ORDER BY j.n"
    found: list[tuple[int, int, int]] = []
    first, number = 1, 0
    for line in others.lines(ledger, where, (desk, known)):
        if line.kind == "shift_open":
            number = int(line.body["shift"])
        elif number:
            found.append((number, first, line.seq))
            first, number = line.seq + 1, 0
    return [*found, (number, first, MAX_SEQ)] if number else found


def spent(ledger: Ledger, rep: str, stay: str, day: date, upto: int, known: int) -> int:
    """Minor units that count on a rep's cap for a stay on a business day: this desk's up to a line, others' as they had come."""
    stays = together(ledger, [stay], upto)
    marks = ",".join(f"?{at}" for at in range(5, len(stays) + 5))
    sql = (
        f"SELECT (SELECT coalesce(sum(amount), 0) FROM journal WHERE stay IN ({marks}) AND {_COUNTS} AND seq <= ?3)"
        f" + (SELECT coalesce(sum(amount), 0) FROM other_journal WHERE stay IN ({marks}) AND {_COUNTS} AND n <= ?4)"
    )
    return int(ledger.query(sql, (rep, day.isoformat(), upto, known, *stays))[0][0])
