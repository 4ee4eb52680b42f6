"""What was given: sums over the hotel's lines for a rep, a stay and a business day. Summed, never cached.

Lines of other desks count from the moment they are known here (`fourth_schema.given`).

What was given to a stay that was merged into another counts for that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from tracker.ledger.merged import joined, together
from tracker.ledger.store import Ledger

_LAST = 2**62

# A line counts on each of its nights: from counts_from on, for `nights` business days. Most are of one night, and are told at once.
_COUNTS = (
    "on_cap = 1 AND counts_from <= ?1 AND (counts_from = ?1 AND nights > 0 OR julianday(?1) - julianday(counts_from) < nights)"
    " AND seq <= ?2"
)
_ANSWERED = "SELECT 1 FROM {} AS r WHERE r.about = given.uuid AND r.kind IN ('approval','decline','reversal')"
_OPEN = (  # a line is answered at the desk that posted it
    "instr(body, '\"pending\":true') AND kind IN ('free_label','credit','upgrade')"
    f" AND NOT EXISTS ({_ANSWERED.format('journal')}) AND NOT EXISTS ({_ANSWERED.format('other_journal')})"
)
_TAKEN = (
    "SELECT 1 FROM {} AS r WHERE r.about = given.uuid AND (r.kind = 'decline' OR r.kind = 'reversal' AND r.amount = -given.amount"
    " AND r.counts_from <= ?1 AND julianday(?1) - julianday(r.counts_from) < r.nights)"
)
_STANDS = (  # on the day: nights may be released, and what came back in part was given all the same
    "kind IN ('free_label','credit','upgrade')"
    f" AND NOT EXISTS ({_TAKEN.format('journal')}) AND NOT EXISTS ({_TAKEN.format('other_journal')})"
)
_BACK = "coalesce((SELECT sum(r.amount) FROM {} AS r WHERE r.about = g.uuid AND r.kind = 'reversal' AND r.nights = g.nights), 0)"
_APPROVED = "EXISTS (SELECT 1 FROM {} AS a WHERE a.about = g.uuid AND a.kind = 'approval' AND a.approver = ?1 AND a.business_day = ?2)"


def spent(ledger: Ledger, rep: str, stays: Sequence[str], day: date, upto: int | None = None) -> int:
    """Minor units that count on the rep's cap for these stays on a business day."""
    stays = together(ledger, stays, upto)
    sql = f"SELECT coalesce(sum(amount), 0) FROM given WHERE {_COUNTS} AND rep = ?3 AND stay IN ({_marks(stays)})"
    return int(ledger.query(sql, (day.isoformat(), upto or _LAST, rep, *stays))[0][0])


def spent_and_pending(ledger: Ledger, rep: str, stays: Sequence[str], day: date) -> tuple[int, int]:
    """`spent`, and the part of it that still waits for an approval."""
    stays = together(ledger, stays)
    sql = _both_sums("given" if _has_others(ledger) else "journal AS given", len(stays))
    every, waiting = ledger.query(sql, (day.isoformat(), _LAST, rep, *stays))[0]
    return int(every), int(waiting)


@lru_cache(maxsize=100)
def _both_sums(source: str, stays: int) -> str:
    return (
        f"SELECT coalesce(sum(amount), 0), coalesce(sum(iif({_OPEN}, amount, 0)), 0)"
        f" FROM {source} WHERE {_COUNTS} AND rep = ?3 AND stay IN ({','.join('?' * stays)})"
    )


def _has_others(ledger: Ledger) -> bool:
    """Whether any line of another desk is known here: a view of both costs a desk that is alone more than its own lines do."""
    sql = "SELECT 1 FROM other_journal LIMIT 1"
    return ledger.remembered.beside(("other_journal", "any"), lambda: bool(ledger.query(sql)))


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))


def spent_by_stay(ledger: Ledger, day: date, stays: Iterable[str]) -> dict[tuple[str, str], tuple[int, int]]:
    """For many stays at once: (stay, rep) -> (minor units, gestures) that count on a business day; of the gestures those that stand."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    into = joined(ledger)
    ids = together(ledger, stays)
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        sql = (
            f"SELECT stay, rep, sum(amount), sum({_STANDS}) FROM given "
            f"WHERE {_COUNTS} AND stay IN ({_marks(some)}) GROUP BY stay, rep"
        )
        for stay, rep, amount, count in ledger.query(sql, (day.isoformat(), _LAST, *some)):
            before = found.get((into.get(stay, stay), rep), (0, 0))
            found[into.get(stay, stay), rep] = (before[0] + amount, before[1] + count)
    return found


def spent_by_others(ledger: Ledger, rep: str, stay: str, day: date) -> int:
    """Minor units that colleagues of a rep gave this stay and that count on a business day."""
    return sum(amount for (_, who), (amount, _) in spent_by_stay(ledger, day, [stay]).items() if who != rep)


def approved_by(ledger: Ledger, approver: str, stays: Sequence[str], day: date) -> int:
    """Minor units that an approver let pass above the cap for these stays on a business day, less what came back.

    What waited counts on the day it was approved; nights that an early departure released stay approved.
    """
    stays = together(ledger, stays)
    marks = ",".join(f"?{at}" for at in range(3, len(stays) + 3))
    sql = (
        f"SELECT coalesce(sum(g.amount + {_BACK.format('journal')} + {_BACK.format('other_journal')}), 0) FROM given AS g"
        f" WHERE g.stay IN ({marks}) AND g.kind IN ('free_label','credit','upgrade')"
        " AND (g.approver = ?1 AND g.business_day = ?2 AND coalesce(g.body ->> '$.pending', 0) = 0"
        f"   OR {_APPROVED.format('journal')} OR {_APPROVED.format('other_journal')})"
    )
    return int(ledger.query(sql, (approver, day.isoformat(), *stays))[0][0])


def taken_back(ledger: Ledger, uuid: str) -> int:
    """Minor units (per night) already taken back from a line by a reversal or a decline."""
    sql = "SELECT coalesce(-sum(amount), 0) FROM journal WHERE about = ? AND kind IN ('reversal','decline')"
    return int(ledger.query(sql, (uuid,))[0][0])
