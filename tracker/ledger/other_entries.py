"""Lines of other desks as people read them, as far as they had come at a point: of a day, about others, of shifts, of a desk.

`known` says how far each desk was known then, as JSON: its id and the number of its last line. It holds in whichever order the lines
come again, to a desk that is restored. Knows no paper.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.ledger import entries, others
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line
from tracker.ledger.merged import together
from tracker.ledger.store import MAX_SEQ, Ledger

_KINDS = ",".join(f"'{kind}'" for kind in entries.SHOWN)
_MOVES = "'free_label','credit','upgrade','reversal','decline','true_up'"
_DAYS = (
    "SELECT business_day, sum(kind IN ('free_label','credit','upgrade')), sum(amount * nights), coalesce(sum(cost * nights), 0),"
    " coalesce(-sum(CASE WHEN kind IN ('reversal','decline') THEN amount * nights END), 0)"
    f" FROM other_journal WHERE desk = ? AND desk_seq >= ? AND kind IN ({_MOVES}) GROUP BY business_day"
)
_LATE = (
    "SELECT g.business_day, sum(r.amount * r.nights) FROM other_journal AS r JOIN other_journal AS g ON g.uuid = r.about"
    " WHERE r.desk = ? AND r.desk_seq >= ? AND r.kind IN ('reversal','decline','true_up') AND r.business_day > g.business_day"
    " GROUP BY g.business_day"
)
_COUNTS = "on_cap = 1 AND rep = ?1 AND counts_from <= ?2 AND julianday(?2) - julianday(counts_from) < nights"


_HAD = "{0}.desk_seq <= coalesce((SELECT k.value FROM json_each({1}) AS k WHERE k.key = {0}.desk), 0)"


def known_now(ledger: Ledger) -> str:
    """How far each desk is known now."""
    return known_as({desk: head.desk_seq for desk, head in others.heads(ledger).items()})


def known_at(ledger: Ledger, n: int) -> str:
    """How far each desk was known when so many lines of others had come."""
    sql = "SELECT desk_seq FROM other_journal WHERE desk = ? AND n <= ? ORDER BY desk_seq DESC LIMIT 1"
    found = {desk: ledger.query(sql, (desk, n)) for desk in others.desks(ledger)}
    return known_as({desk: int(rows[0][0]) for desk, rows in found.items() if rows})


def known_as(of: Mapping[str, int]) -> str:
    """That each desk was known up to this number, as it is kept."""
    return json.dumps(dict(of), sort_keys=True)


def reached(known: str, desk: str) -> int:
    """The number of a desk's last line that was known; 0 when none was."""
    return int(json.loads(known).get(desk, 0))


def last(ledger: Ledger, desk: str, limit: int) -> Line | None:
    """The last line of a desk up to a number."""
    found = others.lines(ledger, "WHERE j.desk = ? AND j.desk_seq <= ? ORDER BY j.desk_seq DESC LIMIT 1", (desk, limit))
    return found[0] if found else None


def name(ledger: Ledger, desk: str, limit: int) -> str | None:
    """What a desk calls itself up to a line of its own; None when nothing of it had come."""
    where = "WHERE j.desk = ? AND j.desk_seq <= ? AND j.kind = 'hotel' AND j.stay IS NULL ORDER BY j.n DESC LIMIT 1"
    found = others.lines(ledger, where, (desk, limit))
    return str(found[0].body.get("desk", "")) or desk if found else None


def of_day(
    ledger: Ledger, desk: str, day: date, limit: int, kinds: Sequence[str] = tuple(entries.SHOWN)
) -> list[Entry]:  # fmt: skip
    """A desk's entries of these kinds, up to a line of its own, that were posted on a business day, oldest first."""
    end = last(ledger, desk, limit)
    if end is None:
        return []
    first, after = (_first_from(ledger, desk, text, end.desk_seq) for text in (day.isoformat(), f"{day}~"))
    where = f"WHERE j.desk = ? AND j.desk_seq BETWEEN ? AND ? AND j.kind IN ({','.join('?' * len(kinds))}) ORDER BY j.desk_seq"
    return entries.of_others(ledger, where, (desk, first, after - 1, *kinds))


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


def about(ledger: Ledger, uuids: Sequence[str], known: str, *, every: bool = False) -> list[Entry]:
    """The entries of other desks about these lines, in the order in which they came; `every`: promises and answers too."""
    found: list[Entry] = []
    kinds = "" if every else f" AND j.kind IN ({_KINDS})"
    for start in range(0, len(uuids), 500):
        some = uuids[start : start + 500]
        where = f"WHERE j.about IN ({','.join('?' * len(some))}) AND {_HAD.format('j', '?')}{kinds} ORDER BY j.n"
        found += entries.of_others(ledger, where, (*some, known))
    return found


def these(ledger: Ledger, uuids: Sequence[str]) -> list[Entry]:
    """The entries of other desks with these uuids."""
    found: list[Entry] = []
    for start in range(0, len(uuids), 500):
        some = uuids[start : start + 500]
        found += entries.of_others(ledger, f"WHERE j.uuid IN ({','.join('?' * len(some))})", some)
    return found


def shifts(ledger: Ledger, desk: str, limit: int) -> list[tuple[int, int, int]]:
    """(number, first line, last line) of a desk's shifts up to a line of its own, oldest first; of an open one the last line is
    beyond all."""
    where = "WHERE j.kind IN ('shift_open','shift_close') AND j.stay IS NULL AND j.desk = ? AND j.desk_seq <= ? ORDER BY j.n"
    found: list[tuple[int, int, int]] = []
    first, number = 1, 0
    for line in others.lines(ledger, where, (desk, limit)):
        if line.kind == "shift_open":
            number = int(line.body["shift"])
        elif number:
            found.append((number, first, line.seq))
            first, number = line.seq + 1, 0
    return [*found, (number, first, MAX_SEQ)] if number else found


def spent(ledger: Ledger, rep: str, stay: str, day: date, upto: int, known: str) -> int:
    """Minor units that count on a rep's cap for a stay on a business day: this desk's up to a line, others' as they had come."""
    stays = together(ledger, [stay], upto)
    marks = ",".join(f"?{at}" for at in range(5, len(stays) + 5))
    sql = (
        f"SELECT (SELECT coalesce(sum(amount), 0) FROM journal WHERE stay IN ({marks}) AND {_COUNTS} AND seq <= ?3)"
        f" + (SELECT coalesce(sum(amount), 0) FROM other_journal AS o WHERE stay IN ({marks}) AND {_COUNTS}"
        f" AND {_HAD.format('o', '?4')})"
    )
    return int(ledger.query(sql, (rep, day.isoformat(), upto, known, *stays))[0][0])


@dataclass
class DaySum:
    """What other desks gave on a business day, minor units: `late` is what corrected it on later days; from how many `desks`."""

    gestures: int = 0
    value: int = 0
    cost: int = 0
    reversed: int = 0
    late: int = 0
    desks: int = 0


def by_day(ledger: Ledger, since: date) -> dict[date, DaySum]:
    """The business days from one on for which another desk has a gesture or a correction."""
    found: dict[date, DaySum] = {}
    for desk in others.desks(ledger):
        first = _first_from(ledger, desk, since.isoformat(), others.head(ledger, desk).desk_seq)
        for day, gestures, value, cost, back in ledger.query(_DAYS, (desk, first)):
            one = found.setdefault(date.fromisoformat(day), DaySum())
            one.gestures += gestures
            one.value += value
            one.cost += cost
            one.reversed += back
            one.desks += 1
        for day, value in ledger.query(_LATE, (desk, first)):
            found.setdefault(date.fromisoformat(day), DaySum()).late += value
    return found
