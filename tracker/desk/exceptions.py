"""What an auditor looks at first in a report, one sentence each: what waits, what is marked, what befell many rooms. Knows no page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from tracker.desk.carried import Carried
from tracker.desk.line_facts import Reader
from tracker.desk.stamp import CLOCK_TOLERANCE
from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.domain.sentences import Sentence, counted, unaltered
from tracker.ledger.entries import Entry
from tracker.ledger.house import Shift


def of_lines(lines: Sequence[LineFact], house: House) -> Iterable[str]:
    """What is out of the ordinary among the lines of a shift or a day."""
    yield from _incidents(lines, house)
    yield from _unconfirmed([line.seq for line in lines if line.unconfirmed])
    yield from _dated_later(lines)
    for line in lines:
        if line.entry != "gesture":
            if line.late:
                yield Sentence(
                    "Line {seq}: late correction of line {of} from a closed shift.", seq=line.seq, of=line.about
                )
            continue
        where, money = _where(line.seq, line.room), house.money(line.value)
        if line.pending:
            yield Sentence(
                "{where}: {money} waits for approval and is carried to the next shift.", where=where, money=money
            )
        if line.sole_lead:
            yield Sentence("{where}: approved by the lead who entered it (sole-lead mode).", where=where)
        if line.estimated and line.whole:
            yield Sentence("{where}: {money} is an estimate until the bill is in.", where=where, money=money)
        if line.post_stay:
            yield Sentence("{where}: given after the guest had left.", where=where)
        if line.clock_flag:
            yield Sentence("{where}: the computer's clock had gone back when it was posted.", where=where)


def _dated_later(lines: Sequence[LineFact]) -> Iterable[str]:
    """Which lines have a later time than one that was posted after them: the clock was ahead then, or is behind since. Of the two only
    who was there knows."""
    later, least = list[int](), None
    for line in sorted(lines, key=lambda line: -line.seq):
        if least is not None and line.at - least > CLOCK_TOLERANCE:
            later.append(line.seq)
        least = line.at if least is None else min(least, line.at)
    if later:
        yield counted(
            "The computer's clock was ahead, or has gone back since: line {lines} has a later time than what was posted after it.",
            "The computer's clock was ahead, or has gone back since: lines {lines} have a later time than what was posted after them.",
            len(later), lines=_runs(later),
        )  # fmt: skip


def _runs(seqs: Iterable[int]) -> list[str]:
    """Numbers of lines as they are read: those that follow each other together."""
    runs: list[list[int]] = []
    for seq in sorted(seqs):
        if runs and seq <= runs[-1][1] + 1:
            runs[-1][1] = seq
        else:
            runs.append([seq, seq])
    return [Sentence("{first} to {last}", first=a, last=b) if b > a else str(a) for a, b in runs]


def _unconfirmed(seqs: Sequence[int]) -> Iterable[str]:
    """Which lines were checked only with what this desk knew, in one sentence: a hub may be away for a whole shift."""
    said = _runs(seqs)
    if said:
        yield counted(
            "Unconfirmed, for the other desks could not be asked: line {lines}.",
            "Unconfirmed, for the other desks could not be asked: lines {lines}.",
            len(seqs), lines=said,
        )  # fmt: skip


def _where(seq: int, room: str, older: date | None = None) -> Sentence:
    """Which line, of which day where it is an older one, and which room."""
    if older is not None:
        day = older.isoformat()
        if room:
            return Sentence("Line {seq} of {day}, room {room}", seq=seq, day=day, room=room)
        return Sentence("Line {seq} of {day}", seq=seq, day=day)
    return Sentence("Line {seq}, room {room}", seq=seq, room=room) if room else Sentence("Line {seq}", seq=seq)


def handed_over(left: Carried, shift: Shift, reader: Reader) -> Iterable[str]:
    """What is open at the end besides the shift's own lines, which have said so; promises are counted, and have a section of their own."""
    house = reader.house

    def where(entry: Entry) -> Sentence:
        return _where(entry.line.seq, entry.room, house.local(entry.line.at).date())

    for entry in left.approvals:
        if entry.line.seq < shift.first_seq:
            yield Sentence(
                "{where}: {money} still waits for approval and is carried to the next shift.",
                where=where(entry), money=house.money(_total(entry)),
            )  # fmt: skip
    for entry in left.estimates:
        if entry.line.seq < shift.first_seq:
            yield Sentence(
                "{where}: {money} is still an estimate until the bill is in.",
                where=where(entry), money=house.money(_total(entry)),
            )  # fmt: skip
    if left.promises:
        yield counted(
            "{n} promise is handed to the next shift, told under “Promises”.",
            "{n} promises are handed to the next shift, told under “Promises”.",
            len(left.promises),
        )


def _total(entry: Entry) -> int:
    return (entry.line.amount or 0) * (entry.line.nights or 1)


def _incidents(lines: Sequence[LineFact], house: House) -> Iterable[str]:
    """What befell many rooms at once, in one sentence each."""
    members: dict[str, list[LineFact]] = {}
    for line in lines:
        if line.incident and line.entry == "gesture":
            members.setdefault(line.incident, []).append(line)
    for found in members.values():
        first, kept = found[0], [x for x in found if x.cancelled_by is None]
        why = first.cause or first.note or (first.kind.label if first.kind else "")
        value, back = house.money(sum(x.value - x.part_back for x in kept)), len(found) - len(kept)
        if back:
            told = counted(
                "Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.",
                "Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all, {back} taken back.",
                len(found), first=first.seq, last=found[-1].seq, why=why, money=value, back=back,
            )  # fmt: skip
        else:
            told = counted(
                "Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.",
                "Lines {first} to {last}: one incident ({why}), {n} rooms, {money} in all.",
                len(found), first=first.seq, last=found[-1].seq, why=why, money=value,
            )  # fmt: skip
        yield unaltered(told)
