"""The caps that the hotel's desks decided on, in order, and from which line on each desk went by one. Knows no gesture.

A cap that another one had overtaken before it came here holds at this desk on no day; what was given while it held is looked at all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.desk.meeting import adopting
from tracker.domain.cap import Basis, Cap
from tracker.domain.day import to_text
from tracker.domain.people import Role
from tracker.ledger import others
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

_CAME = "SELECT n, uuid FROM other_journal WHERE stay IS NULL AND kind = 'cap' AND body ->> '$.origin' IS NULL"


@dataclass(frozen=True)
class Decided:
    """A cap of the hotel: this desk's `line` of it (None: it was overtaken when it came, as line `n` of others), and the one by which
    somebody decided on it, at whichever desk."""

    cap: Cap
    line: Line | None
    first: Line
    n: int = 0

    def is_new(self, since: Sequence[int]) -> bool:
        """Whether it came after the last line of others, and this desk's last own cap, that were looked at."""
        return self.n > since[0] if self.line is None else self.line.seq > since[1]

    @property
    def at(self) -> str:
        """The instant of the decision, as in the journal."""
        return to_text(self.first.at)


@dataclass(frozen=True)
class Change:
    """A cap that took another one's place, until the instant and the day from which the next one did so."""

    to: Decided
    until: str
    until_day: str

    @property
    def asked(self) -> tuple[object, ...]:
        """By which lines are found that were posted while it held, and went by one that leaves more."""
        cap, basis = self.to.cap.amount, self.to.cap.basis.value
        went_by_it = f'"basis":"{basis}","cap":{cap},'
        return self.to.at, self.until, self.until_day, went_by_it, cap, basis


def decided(ledger: Ledger) -> list[Decided]:
    """The hotel's caps in the order in which they were decided; of this desk's own, those since it joined, or all if it was the first then."""
    joined = adopting.joined_at(ledger)
    since = 0 if joined.body.get("first") else joined.seq
    found = {}
    for line in ledger.all_of("cap"):
        first = adopting.first(ledger, line)
        if first is not None and (first is not line or line.seq > since):
            found[first.uuid] = Decided(_cap(line, str(line.body["from"])), line, first)
    for n, uuid in ledger.query(_CAME):
        first = None if uuid in found else others.by_uuid(ledger, uuid)
        if first is None or adopting.ORIGIN in first.body:
            continue
        if adopting.joined_there(ledger, first.desk) < first.desk_seq:
            begins = str(first.body["from"])
            begins = begins if since == 0 else max(begins, joined.business_day.isoformat())
            found[uuid] = Decided(_cap(first, begins), None, first, n)
    return sorted(found.values(), key=lambda one: one.at)


def _cap(line: Line, begins: str) -> Cap:
    body = line.body
    return Cap(Role(body["role"]), body["amount"], Basis(body["basis"]), date.fromisoformat(begins))


def in_force(decided: Iterable[Decided], role: Role, day: date) -> Decided | None:
    """As `policy_on`, of caps in the order in which they were decided."""
    best: Decided | None = None
    for one in decided:
        if one.cap.role is role and one.cap.since <= day and (best is None or one.cap.since >= best.cap.since):
            best = one
    return best


def changes(decided: Sequence[Decided]) -> Iterator[Change]:
    """Each limit that took another one's place: whoever had not heard of it may have gone by one that left more."""
    for n, one in enumerate(decided):
        same = [x for x in decided[n + 1 :] if x.cap.role is one.cap.role]
        if one.cap.amount is not None and any(x.cap.role is one.cap.role for x in decided[:n]):
            yield Change(one, same[0].at if same else "~", same[0].cap.since.isoformat() if same else "~")


def is_less(cap: Cap, amount: int | None, basis: str) -> bool:
    """Whether a cap leaves less than that one: a lower amount, or one that a party shares."""
    if cap.amount is None:
        return False
    return amount is None or amount > cap.amount or (cap.basis is Basis.PARTY and basis == Basis.GUEST)


def heard(ledger: Ledger, desk: str, decided: Decided) -> int | None:
    """The number of a desk's line from which on it went by a cap, None where there is none."""
    for line in (decided.first, decided.line):
        if line is not None and line.desk == desk:
            return line.desk_seq
    where = "WHERE j.kind = 'cap' AND j.stay IS NULL AND j.desk = ? AND instr(j.body, ?)"
    found = others.lines(ledger, where, (desk, f'"{adopting.ORIGIN}":"{decided.first.uuid}"'))
    return found[0].desk_seq if found else None
