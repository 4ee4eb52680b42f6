"""Gathers what a shift's or a day's report prints, from the journal up to its last line and nothing later."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tracker.desk import exceptions
from tracker.desk.carried import carried
from tracker.desk.imported_words import of_logs
from tracker.desk.line_facts import Reader
from tracker.desk.meeting import over
from tracker.desk.merging import in_words
from tracker.desk.promises.facts import outcome_facts, promise_facts
from tracker.desk.shifts import totals
from tracker.desk.supplements import later
from tracker.desk.supplements.later import Range
from tracker.domain.facts import (
    Answer,
    ApprovalFact,
    CapUseFact,
    DayFacts,
    GroupFact,
    HotelFact,
    LineFact,
    ShiftFacts,
)  # fmt: skip
from tracker.domain.house import House
from tracker.domain.problems import Refused
from tracker.domain.restated import RestatedFact
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, promises, standings
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.house import Shift
from tracker.ledger.merged import joined
from tracker.ledger.store import Ledger


def hotel_fact(ledger: Ledger, house: House) -> HotelFact:
    """The hotel as documents name it."""
    return HotelFact(
        house.name, house.currency, house.tz.key, house.cutoff.strftime("%H:%M"), house.mark, house.paper,
        ledger.ledger_id, house.desk, house.training, house.contact, house.language,
    )  # fmt: skip


def shift_facts(ledger: Ledger, number: int | None, now: datetime, upto: int | None = None) -> ShiftFacts:
    """A closed shift's facts; of the open one (or None: the last shift) an interim look. Refused when there is none.

    `upto` is the line at which an earlier look was taken: the shift as it stood then, at `now`.
    """
    with ledger.snapshot():
        newest = of_house.last_shift(ledger)
        if newest is None:
            raise Refused("no_shift", "There is no shift yet: post a gesture or open a shift first.")
        shift = newest if number is None else of_house.shift(ledger, number)
        if upto is not None and shift.closed is not None and shift.closed.seq > upto:
            shift = replace(shift, closed=None)
        last = shift.closed.seq if shift.closed else upto or _last_seq(ledger)
        house = of_house.house(ledger, last)
        reader = Reader(ledger, house, last)
        found = entries.between(ledger, shift.first_seq, last)
        lines = reader.facts(found)
        sums = totals(ledger, shift.first_seq, last)
        head = ledger.by_seq(last)
        note = entries.by_seq(ledger, last) if shift.closed else None
        left = carried(ledger, shift.opened.at, last)
        return ShiftFacts(
            hotel=hotel_fact(ledger, house), number=shift.number, opened_at=shift.opened.at,
            opened_by=reader.person(shift.opened.actor), closed_at=shift.closed.at if shift.closed else now.replace(microsecond=0),
            closed_by=reader.person(shift.closed.actor) if shift.closed else None,
            business_days=_days(ledger, shift.opened.business_day, found, last), first_seq=shift.first_seq, last_seq=last,
            head=head.hash.hex() if head else "", lines=tuple(lines),
            **_grouped(
                lines, found, reader, (*in_words(ledger, shift.first_seq, last), *over.in_words(ledger, shift.first_seq, last), *of_logs(ledger, shift.first_seq, last), *exceptions.handed_over(left, shift, reader))
            ),
            gestures=sums.gestures, guests=sums.guests, value=sums.value, cost=sums.cost,
            reversed=sums.reversed, note=note.texts.get("note", "") if note else "", interim=shift.closed is None,
            promises=promise_facts(reader, left.promises),
            settled=promise_facts(reader, promises.ended_in(ledger, shift.first_seq, last)),
            outcomes=outcome_facts(reader, shift.first_seq, last),
        )  # fmt: skip


def day_facts(ledger: Ledger, day: date, now: datetime, upto: int | None = None) -> DayFacts:
    """A business day's facts. Refused when nothing was posted on it. `upto` is the line at which an earlier look was taken:
    with the day's own last line it is the report as it was before anything of it was corrected on a later day.
    """
    with ledger.snapshot():
        first, end = entries.seqs_of_day(ledger, day)
        last = min(end, upto or end)
        if last < first:
            raise Refused(
                "empty_day", Sentence("Nothing stands in the journal for {day}: choose another business day.", day=day)
            )
        house = of_house.house(ledger, last)
        reader = Reader(ledger, house, last)
        found = entries.between(ledger, first, last)
        lines = reader.facts(found)
        sums = totals(ledger, first, last)
        head = ledger.by_seq(last)
        touched = [
            s
            for s in of_house.shifts(ledger, first, last)
            if s.first_seq <= last and (not s.closed or s.closed.seq >= first)
        ]
        return DayFacts(
            hotel=hotel_fact(ledger, house), day=day, shifts=tuple(s.number for s in touched),
            by_shift=tuple(_of_shift(s, lines, last) for s in touched), printed_at=head.at if head else now,
            first_seq=first, last_seq=last, head=head.hash.hex() if head else "", lines=tuple(lines),
            **_grouped(lines, found, reader, (*in_words(ledger, first, last), *over.in_words(ledger, first, last), *of_logs(ledger, first, last))), gestures=sums.gestures, guests=sums.guests, value=sums.value, cost=sums.cost,
            reversed=sums.reversed, restated=_restated(ledger, Range(first, end), upto or _last_seq(ledger)),
            settled=promise_facts(reader, promises.ended_in(ledger, first, last)), outcomes=outcome_facts(reader, first, last),
        )  # fmt: skip


def _restated(ledger: Ledger, of: Range, upto: int) -> RestatedFact | None:
    """What was corrected on later days; the last correction is where it ends, so that further lines change nothing."""
    found = later.corrections(ledger, of, of.last, upto)
    if not found:
        return None
    last = found[-1].line
    reader = Reader(ledger, of_house.house(ledger, last.seq), last.seq)
    return RestatedFact(
        last.at, last.seq, last.hash.hex(), later.beside(ledger, reader, found),
        later.sums(later.restated(ledger, of, of.last)), later.sums(later.restated(ledger, of, last.seq)),
    )  # fmt: skip


def _of_shift(shift: Shift, lines: Sequence[LineFact], last: int) -> GroupFact:
    """What one shift gave of this day's lines; a shift across the cutoff is split between its days."""
    until = shift.closed.seq if shift.closed else last
    own = [x for x in lines if shift.first_seq <= x.seq <= until]
    return GroupFact(
        str(shift.number), sum(x.entry == "gesture" for x in own), sum(x.value for x in own), sum(x.cost for x in own)
    )


def _last_seq(ledger: Ledger) -> int:
    last = ledger.last()
    return last.seq if last else 0


def _days(ledger: Ledger, opened: date, found: Sequence[Entry], last: int) -> tuple[date, ...]:
    end = ledger.by_seq(last)
    days = {opened} | {e.line.business_day for e in found} | ({end.business_day} if end else set())
    return tuple(sorted(days))


def _grouped(
    lines: Sequence[LineFact], found: Sequence[Entry], reader: Reader, handed_over: tuple[str, ...] = ()
) -> dict[str, Any]:
    reps = {e.line.seq: e.line.rep or "" for e in found}
    return {
        "by_rep": groups(lines, lambda x: rep_label(reader, reps[x.seq])),
        "by_kind": groups(lines, lambda x: x.kind.label if x.kind else ""),
        "by_cause": groups(lines, lambda x: x.cause or Sentence("No cause given")),
        "cap_use": tuple(_cap_use(found, reader)),
        "approvals": tuple(approvals(lines, found, reader)),
        "exceptions": (*exceptions.of_lines(lines, reader.house), *handed_over),
    }


def rep_label(reader: Reader, initials: str) -> str:
    """A rep as sums name one."""
    who = reader.person(initials)
    return f"{who.initials} {who.name}".strip()


def groups(lines: Iterable[LineFact], label: Callable[[LineFact], str]) -> tuple[GroupFact, ...]:
    """Sums of lines under what `label` says of each, the largest first."""
    sums: dict[str, list[int]] = {}
    for line in lines:
        if line.entry == "approval":
            continue
        row = sums.setdefault(label(line), [0, 0, 0])
        row[0] += line.entry == "gesture"
        row[1] += line.value
        row[2] += line.cost
    return tuple(sorted((GroupFact(k, *v) for k, v in sums.items()), key=lambda g: (-g.value, -g.count, g.label)))


def _cap_use(found: Sequence[Entry], reader: Reader) -> Iterable[CapUseFact]:
    seen: dict[tuple[str, str, date], list[Entry]] = {}
    into = joined(reader.ledger, reader.upto)
    for entry in found:
        if entry.line.kind in entries.GESTURES and entry.line.stay and entry.line.rep:
            seen.setdefault(
                (into.get(entry.line.stay, entry.line.stay), entry.line.rep, entry.line.business_day), []
            ).append(entry)
    rows = []
    for (stay, rep, day), of_guest in seen.items():
        last = of_guest[-1]
        spent = standings.spent(reader.ledger, rep, [stay], day, reader.upto)
        rows.append(
            CapUseFact(
                reader.room_now(stay) or last.room,  # the register knows nothing of who was erased
                last.guest,
                reader.person(rep),
                day,
                last.line.body.get("cap"),
                spent,
                len(of_guest),
            )
        )
    return sorted(rows, key=lambda r: (-(r.spent / r.cap if r.cap else 0), r.room, r.guest, r.rep.initials))


def approvals(lines: Sequence[LineFact], found: Sequence[Entry], reader: Reader) -> Iterable[ApprovalFact]:
    """What became of each amount above the cap."""
    for line, entry in zip(lines, found, strict=True):
        body = entry.line.body
        if line.entry != "gesture" or not (body.get("over_by") or line.approver):
            continue
        yield ApprovalFact(
            line.seq, line.at, reader.person(entry.line.rep), line.approver, line.guest, line.room, line.value,
            int(body.get("over_by", 0)), _answer(line, entry, reader), line.sole_lead,
        )  # fmt: skip


def _answer(line: LineFact, entry: Entry, reader: Reader) -> Answer:
    """What became of the question: a gesture that was taken back before anybody answered was not declined."""
    if not entry.line.body.get("pending"):
        return "approved"
    about = entries.about(reader.ledger, [entry.line.uuid]).get(entry.line.uuid, [])
    kinds = {x.kind for x in about if x.seq <= reader.upto}
    if "approval" in kinds:
        return "approved"
    return "declined" if "decline" in kinds else "withdrawn" if not line.whole else "pending"
