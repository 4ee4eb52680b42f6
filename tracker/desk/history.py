"""Brings an old log into the journal as lines marked imported: a dry run that says all of it, then part after part.

They count on no cap, in no shift and no total; they are there to be read and exported. A long log comes in parts, so that
the desk posts in between. Each part is one transaction, with a line that says which rows of the log are in, of how many:
whatever stops an import, what came of it is on record, and the same file again goes on. Knows the log's rows, not its format.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Generator
from contextlib import closing
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path

from tracker.desk import access
from tracker.desk.catalogue import catalogue
from tracker.desk.given_file import given_chunks
from tracker.desk.history_part import Part, Row, write_end, write_part
from tracker.desk.history_plan import REJECTS, HistoryPlan, ask, how_far
from tracker.desk.stamp import stamp
from tracker.domain.catalogue import Catalogue
from tracker.domain.gesture import new_uuid
from tracker.domain.history.read import OldGesture, OldLog, Reading, look_at_log
from tracker.domain.house import House
from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence, joined
from tracker.domain.table.model import Reject
from tracker.domain.table.stream import Chunks
from tracker.ledger import house as of_house
from tracker.ledger.chain import canonical
from tracker.ledger.imported import WHAT, Known, Said, run_of
from tracker.ledger.store import Ledger

MAX_BYTES = 2_000_000_000
AT_ONCE = 500
"""So many rows are one part, and one transaction: whoever posts meanwhile waits no longer than for these."""
Steps = Generator[tuple[int, int], None, HistoryPlan]
Progress = Callable[[int, int], None]


class Bringing:
    """One log on its way. `plan` is None until the file has been looked through, and then says how it stands."""

    def __init__(
        self, ledger: Ledger, path: Path, actor: Person, clock: Callable[[], datetime], given: Reading | None = None, *,
        dry_run: bool, confirmed: Collection[str] = (),
    ) -> None:  # fmt: skip
        """`clock` tells the time of each part; nothing is read yet."""
        self._ledger, self._path, self._actor, self._clock = ledger, path, actor, clock
        self._given, self._dry_run, self._confirmed = given or Reading(), dry_run, confirmed
        self._last_seq = 0
        self.plan: HistoryPlan | None = None

    def steps(self) -> Steps:
        """Look at the log and, unless it is a dry run, bring it in: yields (rows done, of how many; 0: not known yet) for
        each pass, so that others come first in between. Closed early it stops between two parts.

        Refused as `look_at_log`; AskFirst as `ask`, before anything is written. LedgerFault when the file changes while it
        is read, or the disk fails: then it says how far it came.
        """
        ledger = self._ledger
        if not self._dry_run:
            access.acting(ledger, self._actor, "settings")
        house = of_house.house(ledger)
        safe = Sentence("Nothing was imported.")
        chunks = given_chunks(ledger, self._path, Sentence("the old log, as CSV"), MAX_BYTES, safe)
        file = yield from _fingerprint(chunks)
        look = look_at_log(chunks, self._given)
        log = yield from _counting(look)
        if self._dry_run:
            return (yield from self._pass(log, house, file, write=False))
        seen = yield from self._checked(log, house, file)
        if seen is not None and not seen.new and not seen.resumes:
            return seen
        try:
            return (yield from self._pass(log, house, file, write=True))
        except LedgerFault as fault:
            if self.plan is None or not self.plan.line:
                raise
            said = joined(fault.message, how_far(self.plan))
            raise LedgerFault(fault.code, said, fault.recorded, uuids=fault.uuids, elsewhere=fault.elsewhere) from fault

    def _checked(self, log: OldLog, house: House, file: str) -> Generator[tuple[int, int], None, HistoryPlan | None]:
        """Ask what has to be asked. Every row is looked at before one is written, unless whoever confirmed has seen that."""
        if REJECTS in self._confirmed:
            ask(self._planned(log, file), self._confirmed)
            return None
        seen = yield from self._pass(log, house, file, write=False)
        ask(seen, self._confirmed)
        return seen

    def _planned(self, log: OldLog, file: str) -> HistoryPlan:
        read_as = canonical({"columns": log.columns, "dates": log.date_order, "mark": log.mark})
        before = run_of(self._ledger, file)
        return HistoryPlan(
            log.columns, log.encoding, log.date_order, log.mark, log.rows, read_as, before, sample=log.sample
        )

    def _pass(self, log: OldLog, house: House, file: str, *, write: bool) -> Steps:
        """Go through all rows once, a part at a time."""
        plan = self._planned(log, file)
        self.plan = plan if write or self._dry_run else None
        ledger, now = self._ledger, self._clock()
        run = plan.before.id if plan.before is not None and plan.resumes else new_uuid()
        with closing(Known(ledger)) as known:
            today = stamp(ledger, house, now, self._confirmed).day if write else house.clock_day(now)
            self._last_seq = _last_seq(ledger)
            found = _Rows(known, catalogue(house.currency))
            rows = log.gestures(house.currency, today)
            while some := list(islice(rows, AT_ONCE)):
                known.begin()
                part = found.part(some)
                if write:
                    self._write(plan, part, found, Part(run, file, house, plan.read + len(some)))
                _count(plan, part, len(some))
                yield plan.read, plan.total
            if write:
                self._end(plan, run, house)
        return plan

    def _write(self, plan: HistoryPlan, part: list[Row], found: _Rows, about: Part) -> None:
        ledger = self._ledger
        with ledger.write():
            person = access.person(ledger, self._actor.initials)
            access.require(person, "settings")  # the PIN was asked for when it began
            if self._last_seq != _last_seq(ledger) and found.known.came_since(self._last_seq):
                found.known.undo()
                found.name(part)
            at = stamp(ledger, about.house, self._clock(), self._confirmed)
            line = write_part(ledger, part, about, plan, person, at)
        plan.line = line or plan.line
        self._last_seq = line.seq if line is not None else self._last_seq

    def _end(self, plan: HistoryPlan, run: str, house: House) -> None:
        """Say on record that the log is in to its end, when its last part has not said so."""
        unsaid = plan.line.body["read"] < plan.total if plan.line is not None else plan.resumes
        if unsaid:
            with self._ledger.write():
                at = stamp(self._ledger, house, self._clock(), self._confirmed)
                plan.line = write_end(self._ledger, run, plan, self._actor, at)
        plan.done = True


def bring(
    ledger: Ledger, path: Path, actor: Person, clock: Callable[[], datetime], given: Reading | None = None, *,
    dry_run: bool, confirmed: Collection[str] = (), progress: Progress | None = None,
) -> HistoryPlan:  # fmt: skip
    """As `Bringing`, all of it in one go. `progress(done, total)` is told of each step."""
    return through(Bringing(ledger, path, actor, clock, given, dry_run=dry_run, confirmed=confirmed).steps(), progress)


def through(steps: Steps, progress: Progress | None = None) -> HistoryPlan:
    """Take all steps, one after the other."""
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            plan: HistoryPlan = end.value
            return plan
        if progress is not None:
            progress(*done)


class _Rows:
    """Turns what was read into what is written: bodies, texts, identities."""

    def __init__(self, known: Known, causes: Catalogue) -> None:
        self.known = known
        names = {word.casefold(): c.code for c in reversed(causes.causes) for word in (c.code, c.label)}
        self._cause = lru_cache(8_192)(lambda text: names.get(text.casefold()))

    def part(self, some: list[OldGesture | Reject]) -> list[Row]:
        """These rows, each with what it says and which line it is."""
        part = [self._row(row) for row in some]
        self.name(part)
        return part

    def name(self, part: list[Row]) -> None:
        """Find out again which line each row is."""
        asked = [row for row in part if row.said is not None]
        names = self.known.identities([row.said for row in asked if row.said is not None])
        for row, named in zip(asked, names, strict=True):
            row.name = named

    def _row(self, row: OldGesture | Reject) -> Row:
        if isinstance(row, Reject):
            return Row(row)
        code = self._cause(row.cause) if row.cause else None
        body = {"what": WHAT, "on": row.on.isoformat(), "kind": row.kind.value, "value": row.value}
        if row.cost is not None:
            body["cost"] = row.cost
        if code:
            body["cause"] = code
        if row.room:
            body["room"] = row.room
        texts = {"guest": row.guest, "by": row.by, "note": row.note, "why": "" if code else row.cause}
        words = canonical({key: text for key, text in texts.items() if text})
        return Row(row, body, Said(row.on.toordinal(), canonical(body), words))


def _count(plan: HistoryPlan, part: list[Row], read: int) -> None:
    for row in part:
        if isinstance(row.read, Reject):
            plan.leave_out(row.read)
        elif isinstance(row.name, Refused):
            plan.leave_out(Reject(row.read.line, row.name.message, row.read.on.isoformat()))
        elif row.is_new:
            plan.take_in(row.read, known_cause="cause" in row.body)
        else:
            plan.same += 1
    plan.read += read


def _fingerprint(chunks: Chunks) -> Generator[tuple[int, int], None, str]:
    digest = hashlib.sha256()
    for chunk in chunks():
        digest.update(chunk)
        yield 0, 0
    return digest.hexdigest()


def _counting(look: Generator[int, None, OldLog]) -> Generator[tuple[int, int], None, OldLog]:
    while True:
        try:
            done = next(look)
        except StopIteration as end:
            log: OldLog = end.value
            return log
        yield done, 0


def _last_seq(ledger: Ledger) -> int:
    return int(ledger.query("SELECT coalesce(max(seq), 0) FROM journal")[0][0])
