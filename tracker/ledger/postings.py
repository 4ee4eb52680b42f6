"""What stands of each gesture in the house's property system, summed from the notes that say so. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.ledger.store import Ledger

WHAT = "pms"
_BACK = "'reversal','decline'"
_SQL = (
    "SELECT * FROM (SELECT g.seq AS seq, g.amount * g.nights + (SELECT coalesce(sum(r.amount * r.nights), 0) FROM journal AS r"
    f" WHERE r.about = g.uuid AND r.kind IN ({_BACK})) AS value,"
    " (SELECT coalesce(sum(n.body ->> '$.value'), 0) FROM journal AS n WHERE n.about = g.uuid AND n.kind = 'note'"
    f" AND n.body ->> '$.what' = '{WHAT}') AS posted,"
    " instr(g.body, '\"pending\":true') AND NOT EXISTS (SELECT 1 FROM journal AS a WHERE a.about = g.uuid"
    f" AND a.kind IN ('approval',{_BACK})) AS waits"
    " FROM journal AS g WHERE g.seq BETWEEN ? AND ? AND g.kind IN ('free_label','credit','upgrade')) WHERE NOT waits"
)


@dataclass(frozen=True)
class Standing:
    """A gesture's line number, what it comes to now and what of it is posted elsewhere, in minor units over all nights."""

    seq: int
    value: int
    posted: int


def between(ledger: Ledger, first: int, last: int, *, every: bool) -> list[Standing]:
    """The gestures of a range, oldest first: those of which something is still to be posted, or every one."""
    some = "" if every else " AND value <> posted"
    return [
        Standing(seq, value, posted)
        for seq, value, posted, _ in ledger.query(f"{_SQL}{some} ORDER BY seq", (first, last))
    ]


def any_marked(ledger: Ledger) -> bool:
    """Whether anything was ever said to be posted elsewhere."""
    return bool(ledger.query(f'SELECT 1 FROM journal WHERE instr(body, \'"what":"{WHAT}"\') LIMIT 1'))
