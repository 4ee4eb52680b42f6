"""What the insights read: gestures of a range of lines and what was said about them, a few days at a time. Decides nothing.

Every query ends at a line, so that slices read one after another tell one state of the journal, whatever is posted
meanwhile.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from tracker.domain.day import from_text
from tracker.ledger.entries import seqs_of_day
from tracker.ledger.store import Ledger

SLICE = 3_000
"""So many lines are read at once: whoever posts meanwhile waits for some milliseconds."""

_KINDS = "('free_label','credit','upgrade')"
_OWN = " AND {0}.rep = ?4"


class Range(NamedTuple):
    """Line numbers, both included."""

    first: int
    last: int


def range_of(ledger: Ledger, first: date, upto: int) -> Range:
    """The lines from the business day `first` to line `upto`."""
    return Range(seqs_of_day(ledger, first)[0], upto)


def slice_before(ledger: Ledger, whole: Range, last: int, size: int = SLICE) -> Range:
    """The slice that ends at line `last`: whole business days, about `size` lines of them, within `whole`."""
    at = max(whole.first, last - size + 1)
    found = ledger.query("SELECT business_day FROM journal WHERE seq >= ? ORDER BY seq LIMIT 1", (at,))
    first = seqs_of_day(ledger, date.fromisoformat(found[0][0]))[0] if found else at
    return Range(max(whole.first, first), last)


def gestures(ledger: Ledger, part: Range, rep: str | None = None) -> list[tuple[Any, ...]]:
    """(seq, at, business_day, kind, rep, stay, amount, nights, on_cap, cost, approver, body) of each gesture, in order."""
    return ledger.query(
        "SELECT j.seq, j.at, j.business_day, j.kind, j.rep, j.stay, j.amount, j.nights, j.on_cap, j.cost, j.approver, j.body"
        f" FROM journal AS j WHERE j.seq BETWEEN ?1 AND ?2 AND j.kind IN {_KINDS}{_OWN.format('j') if rep else ''}"
        " ORDER BY j.seq",
        (*part, *_asked(rep)),
    )


def said(ledger: Ledger, part: Range, upto: int, rep: str | None = None) -> list[tuple[Any, ...]]:
    """(seq of the gesture, kind, amount, nights, counts_from, cost, reason, outcome) of the lines up to `upto` about the
    gestures of a part, in order."""
    return ledger.query(
        "SELECT g.seq, r.kind, r.amount, r.nights, r.counts_from, r.cost, r.body ->> '$.reason', r.body ->> '$.outcome'"
        " FROM journal AS g CROSS JOIN journal AS r ON r.about = g.uuid"  # in this order: the index knows `about`
        f" WHERE g.seq BETWEEN ?1 AND ?2 AND g.kind IN {_KINDS} AND r.seq <= ?3"
        f" AND r.kind IN ('reversal','decline','true_up','outcome'){_OWN.format('g') if rep else ''} ORDER BY r.seq",
        (*part, upto, *_asked(rep)[1:]),
    )


def booked(ledger: Ledger, part: Range, rep: str | None = None) -> int:
    """What all lines of a part come to, minor units: as the day reports sum it."""
    found = ledger.query(
        "SELECT coalesce(sum(j.amount * j.nights), 0) FROM journal AS j WHERE j.seq BETWEEN ?1 AND ?2"
        f" AND j.kind IN ('free_label','credit','upgrade','reversal','decline','true_up'){_OWN.format('j') if rep else ''}",
        (*part, *_asked(rep)),
    )
    return int(found[0][0])


def served(ledger: Ledger, part: Range, rep: str | None = None) -> list[tuple[str, str]]:
    """(rep, stay): who made, kept or broke a promise for a guest, or asked how something landed.

    Not who registered a guest: a list of guests is brought in by one person for all.
    """
    return ledger.query(
        "SELECT DISTINCT j.actor, j.stay FROM journal AS j WHERE j.seq BETWEEN ?1 AND ?2 AND j.actor IS NOT NULL"
        " AND j.stay IS NOT NULL AND j.kind IN ('promise','promise_kept','outcome')"
        f"{' AND j.actor = ?4' if rep else ''}",
        (*part, *_asked(rep)),
    )


def closes(ledger: Ledger, whole: Range) -> list[tuple[int, datetime]]:
    """(line, instant) of each close of a shift within a range."""
    sql = "SELECT seq, at FROM journal WHERE stay IS NULL AND kind = 'shift_close' AND seq BETWEEN ? AND ? ORDER BY seq"
    return [(seq, from_text(at)) for seq, at in ledger.query(sql, tuple(whole))]


def parties(ledger: Ledger) -> dict[str, str]:
    """Each stay and its party, of those whose party is another stay's; who was erased is alone."""
    return dict(ledger.query("SELECT id, party FROM stay WHERE party <> id"))


def reply_seqs(ledger: Ledger, upto: int) -> list[int]:
    """The lines by which reps replied to the lens, oldest first."""
    return [line.seq for line in ledger.all_of("note", upto) if line.body.get("what") == "reply"]


def _asked(rep: str | None) -> tuple[Any, ...]:
    return () if rep is None else (None, rep)
