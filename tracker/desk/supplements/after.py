"""How each shift's report stands after its close: how much was corrected, and how much of it a supplement tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.desk.supplements import issuing, later
from tracker.desk.supplements.later import Range
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class After:
    """`late` counts the corrections since the close, `waiting` those of them that no supplement tells yet.

    `numbers` are those of the supplements there are; `given` the highest that was ever given out.
    """

    late: int = 0
    waiting: int = 0
    numbers: tuple[int, ...] = ()
    given: int = 0

    @property
    def next(self) -> int:
        """The number that the next supplement gets, 0 while there is nothing to tell."""
        return self.given + 1 if self.waiting else 0

    @property
    def last(self) -> int:
        """The number of the last supplement there is, 0 for none."""
        return self.numbers[-1] if self.numbers else 0

    def plain(self) -> dict[str, int | None]:
        """As a script reads it."""
        return {
            "late_corrections": self.late,
            "supplements": len(self.numbers),
            "next_supplement": self.next or None,
        }


NOTHING = After()


def after_close(ledger: Ledger, shifts: Sequence[Shift]) -> dict[int, After]:
    """For every shift; an open one has nothing after its close."""
    begin = min((shift.first_seq for shift in shifts), default=1)
    changes, issued, given = later.changes(ledger, begin), issuing.issued_lines(ledger), issuing.given_out(ledger)
    found: dict[int, After] = {}
    for shift in shifts:
        end, lines = shift.closed, issued.get(shift.number, [])
        late = later.late(changes, Range(shift.first_seq, end.seq)) if end is not None else []
        told = lines[-1].seq if lines else 0
        numbers, waiting = tuple(x.body["supplement"] for x in lines), sum(one.seq > told for one in late)
        found[shift.number] = After(len(late), waiting, numbers, given.get(shift.number, 0))
    return found


def after_one(ledger: Ledger, number: int) -> After:
    """For one shift. Refused when there is none of that number."""
    with ledger.snapshot():
        return after_close(ledger, [of_house.shift(ledger, number)])[number]
