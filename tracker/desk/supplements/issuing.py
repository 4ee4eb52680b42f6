"""Supplements to the report of a closed shift: numbered in the journal when they are issued, and frozen there. Draws nothing.

The line that issues one (kind `export`) is its last, as the close is a report's: it names shift, number and totals, and
its hash is the head. Numbers have no gaps but those that a restore has on record; a supplement is issued only when something
was corrected since the one before.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from tracker.desk import access
from tracker.desk.line_facts import Reader
from tracker.desk.shift_facts import hotel_fact
from tracker.desk.stamp import stamp
from tracker.desk.supplements import later
from tracker.desk.supplements.later import Range
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.domain.restated import StepFact, SupplementFacts
from tracker.domain.sentences import Sentence, counted
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.house import Shift
from tracker.ledger.issued import highest_supplements
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class State:
    """What came of a closed shift's report: the supplements issued (their lines, in order) and what no paper tells yet.

    `given` is the highest number given out, also when a restore lost that supplement.
    """

    shift: Shift
    close: Line
    issued: tuple[Line, ...]
    given: int
    late: int
    waiting: int

    @property
    def range(self) -> Range:
        """The lines of the report."""
        return Range(self.shift.first_seq, self.close.seq)

    @property
    def told(self) -> int:
        """The last line that the report or a supplement tells."""
        return self.issued[-1].seq if self.issued else self.close.seq

    @property
    def next(self) -> int:
        """The number that the next supplement gets, 0 while there is nothing to tell."""
        return self.given + 1 if self.waiting else 0

    def line(self, number: int) -> Line | None:
        """The line that issued this supplement; None when it was not issued, or lost."""
        return next((line for line in self.issued if line.body["supplement"] == number), None)

    def before(self, issued: Line) -> int:
        """The last line that was told before this supplement."""
        return max((line.seq for line in self.issued if line.seq < issued.seq), default=self.close.seq)


def state(ledger: Ledger, number: int) -> State:
    """How a shift stands after its close. Refused when there is no such shift, or it is open."""
    shift = of_house.shift(ledger, number)
    if shift.closed is None:
        raise Refused(
            "shift_open",
            Sentence("Shift {number} is still open: what is corrected now stands in its own report.", number=number),
        )
    lines = later.corrections(ledger, Range(shift.first_seq, shift.closed.seq), 0, 2**62)
    issued = tuple(issued_lines(ledger).get(number, ()))
    told = issued[-1].seq if issued else shift.closed.seq
    waiting = sum(entry.line.seq > told for entry in lines)
    return State(shift, shift.closed, issued, given_out(ledger).get(number, 0), len(lines), waiting)


def issued_lines(ledger: Ledger) -> dict[int, list[Line]]:
    """The lines that issued supplements, by shift, each list in the order of their numbers."""
    found: dict[int, list[Line]] = {}
    for line in ledger.all_of("export"):
        if line.body.get("what") == "supplement":
            found.setdefault(line.body["shift"], []).append(line)
    return found


def given_out(ledger: Ledger) -> dict[int, int]:
    """The highest number of a supplement given out, by shift: those that a restore lost are never used again."""
    return highest_supplements((line.kind, line.body) for kind in ("export", "restore") for line in ledger.all_of(kind))


def supplement(
    ledger: Ledger, shift: int, number: int, actor: Person | None, now: datetime, confirmed: Collection[str] = ()
) -> SupplementFacts:
    """The facts of a supplement; the next one is issued by it, which takes somebody who may export.

    Refused when there is no such shift, no such supplement and nothing to tell on it, or nobody to issue it.
    """
    with ledger.snapshot():
        how = state(ledger, shift)
        if (line := how.line(number)) is not None:
            return facts(ledger, how, line)
        _wanted(how, number)
    if actor is None:
        raise Refused(
            "not_issued",
            Sentence(
                "Supplement {shift}/S{number} was not issued yet: a lead issues it, add --as INITIALS.",
                shift=shift,
                number=number,
            ),
            shift=shift,
        )
    line = issue(ledger, shift, number, actor, now, confirmed)
    with ledger.snapshot():
        return facts(ledger, state(ledger, shift), line)


def issue(
    ledger: Ledger, shift: int, number: int, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> Line:  # fmt: skip
    """Freeze what was corrected since the report or the supplement before. The same number twice is one line."""
    house = of_house.house(ledger)
    with ledger.write():
        person = access.acting(ledger, actor, "export")
        how = state(ledger, shift)
        if (line := how.line(number)) is not None:
            return line
        _wanted(how, number)
        last = ledger.last() or how.close
        body = {
            "what": "supplement", "shift": shift, "supplement": number, "first_seq": how.shift.first_seq, "last_seq": last.seq + 1,
            "original": how.close.seq, "totals": later.restated(ledger, how.range, last.seq).plain(),
        }  # fmt: skip
        return ledger.append(stamp(ledger, house, now, confirmed).line("export", person.initials, body))


def facts(ledger: Ledger, how: State, line: Line) -> SupplementFacts:
    """What an issued supplement prints: the same for ever, but for the names of guests who are erased."""
    shift, close, before = how.shift, how.close, how.before(line)
    house = of_house.house(ledger, line.seq)
    reader = Reader(ledger, house, line.seq)
    days = {e.line.business_day for e in entries.between(ledger, shift.first_seq, close.seq)}
    return SupplementFacts(
        hotel=hotel_fact(ledger, house), shift=shift.number, number=line.body["supplement"], issued_at=line.at,
        issued_by=reader.person(line.actor), opened_at=shift.opened.at, closed_at=close.at,
        closed_by=reader.person(close.actor),
        business_days=tuple(sorted({shift.opened.business_day, close.business_day} | days)),
        first_seq=shift.first_seq, last_seq=line.seq, head=line.hash.hex(), original_last=close.seq,
        original_head=close.hash.hex(),
        corrections=later.beside(ledger, reader, later.corrections(ledger, how.range, before, line.seq)),
        original=later.sums(later.restated(ledger, how.range, close.seq)), steps=tuple(_steps(ledger, how, line)),
        restated=later.sums(later.restated(ledger, how.range, line.seq)),
    )  # fmt: skip


def _steps(ledger: Ledger, how: State, upto: Line) -> list[StepFact]:
    found, after = [], how.close.seq
    for line in how.issued[: how.issued.index(upto) + 1]:
        change = later.changed(ledger, how.range, after, line.seq)
        found.append(StepFact(line.body["supplement"], change.gestures, change.value, change.cost, change.reversed))
        after = line.seq
    return found


def _wanted(how: State, number: int) -> None:
    """Refused when the next supplement has another number, or there is nothing to tell on it."""
    if number == how.next > 0:
        return
    shift, made = how.shift.number, how.given
    if 1 <= number <= made:
        said = Sentence(
            "Supplement {shift}/S{number} was lost when the ledger was restored, and its number is not used again.",
            shift=shift,
            number=number,
        )
    elif not how.late:
        said = Sentence(
            "Nothing of shift {shift} was corrected since it was closed: its report stands as it is.", shift=shift
        )
    elif not how.waiting:
        said = counted(
            "Shift {shift} has {n} supplement, and nothing was corrected since: ask for 1.",
            "Shift {shift} has {n} supplements, and nothing was corrected since: ask for 1 to {n}.",
            made,
            shift=shift,
        )
    else:
        said = Sentence(
            "The next supplement of shift {shift} is number {next}: ask for that one first.", shift=shift, next=how.next
        )
    raise Refused("no_supplement", said, shift=shift)
