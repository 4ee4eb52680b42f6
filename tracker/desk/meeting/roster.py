"""Which desks of the hotel are known at this one, and what was last heard of each. Asks the ledger, no server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tracker.desk.meeting import closed, state
from tracker.desk.meeting.state import Standing
from tracker.domain.day import from_text
from tracker.ledger import others
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class KnownDesk:
    """A desk by its name in the hub; how many of its lines are known here, and when (UTC) it wrote the last of them. `closed`: IT took
    it out of the hub; `left`: a manager did."""

    name: str
    desk: str
    lines: int
    last: datetime | None
    own: bool
    closed: bool = False
    left: bool = False


@dataclass(frozen=True)
class Roster:
    """How things stand with the hub (None: this desk is in none), and every desk of which a line is known, by name."""

    standing: Standing | None
    desks: tuple[KnownDesk, ...]


def roster(ledger: Ledger) -> Roster:
    """The desks as they are known now. What came before a desk left stays, and so do the desks it came from."""
    with ledger.snapshot():
        known = state.standing(ledger)
        names = known.state.names if known else {}
        ids = dict.fromkeys((ledger.desk, *others.desks(ledger), *names))
        shut = closed.now(ledger)
        left = state.gone(ledger) - set(shut)
        found = [_desk(ledger, desk, names, closed=desk in shut, left=desk in left) for desk in ids]
    return Roster(known, tuple(sorted(found, key=lambda desk: (not desk.own, desk.name))))


def _desk(ledger: Ledger, desk: str, names: dict[str, str], *, closed: bool, left: bool) -> KnownDesk:
    own = desk == ledger.desk
    if own:
        lines, at = ledger.end().own_seq, ledger.end().at
    else:
        sql = "SELECT desk_seq, at FROM other_journal WHERE desk = ? ORDER BY desk_seq DESC LIMIT 1"
        lines, at = next(iter(ledger.query(sql, (desk,))), (0, None))
    return KnownDesk(state.name_of(names, desk), desk, lines, from_text(at) if at else None, own, closed, left)
