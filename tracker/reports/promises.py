"""What is owed and how it landed, as sections of a report: handed over, kept and broken promises, and the guests' answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from reportlab.platypus import Flowable

from tracker.domain.facts import OutcomeFact, PromiseFact
from tracker.domain.promise import Outcome, urgency
from tracker.reports.language import counted, later, marked, said, tr
from tracker.reports.lettering import text
from tracker.reports.sheet.blocks import Column, Row, Table, cell, spread
from tracker.reports.style import CELL, CELL_BOLD, CELL_MUTED, MARK, OK, OVER, WARN, Type
from tracker.reports.words import Speech, person_words

_ANSWERS = {
    Outcome.DELIGHTED: (marked("paper", "✓ delighted"), OK), Outcome.FINE: (marked("paper", "✓ fine"), OK),
    Outcome.STILL_UNHAPPY: (marked("paper", "✗ still unhappy"), OVER),
}  # fmt: skip


def sections(
    handed: Sequence[PromiseFact], settled: Sequence[PromiseFact], answers: Sequence[OutcomeFact], at: datetime,
    speech: Speech, width: float,
) -> list[Flowable]:  # fmt: skip
    """The sections that have an entry; `at` is when it was decided what is overdue."""
    found: list[Flowable] = []
    if handed or settled:
        found.append(promises(handed, settled, at, speech, width))
    if answers:
        found.append(outcomes(answers, speech, width))
    return found


def promises(
    handed: Sequence[PromiseFact], settled: Sequence[PromiseFact], at: datetime, speech: Speech, width: float
) -> Table:
    """What is handed to the next shift, the soonest first, then what was kept or broken in this one."""
    every = (*handed, *settled)
    seqs = max(24.0, *(text.one(_number(one), CELL).width + 1 for one in every))
    widths = spread([seqs, 80.0, 30.0, 76.0, 0.0, 76.0, 78.0], width, elastic=4)
    heads = (tr("No."), tr("Due"), tr("Room"), tr("Guest"), tr("What is promised"), tr("Owner"), "")
    columns = [Column(head, wide, right=n == 0) for n, (head, wide) in enumerate(zip(heads, widths, strict=True))]

    def row(one: PromiseFact) -> Row:
        words, colour = _state(one, at)
        ended = cell(words, Type(MARK.size, CELL.leading, colour, MARK.weight), widths[6])
        if one.settled_by is not None:
            ended += cell(person_words(one.settled_by), CELL, widths[6])
        what = cell(said(one.words) or tr("Without words"), CELL if one.words else CELL_MUTED, widths[4])
        if one.settled_words:
            what += cell(said(one.settled_words), CELL_MUTED, widths[4])
        return Row(
            (
                cell(_number(one), CELL_MUTED, widths[0]),
                cell(speech.short_moment(one.due), CELL, widths[1]),
                cell(one.room, CELL_BOLD, widths[2]),
                cell(said(one.guest), CELL, widths[3]),
                what,
                cell(person_words(one.owner), CELL, widths[5]),
                ended,
            )
        )

    return Table(tr("Promises"), columns, [row(one) for one in every], aside=_aside(handed, settled, at))


def _number(one: PromiseFact) -> str:
    """Its number; on a paper of several desks with the desk whose it is."""
    return f"{one.desk} · {one.seq}" if one.desk else str(one.seq)


def _state(one: PromiseFact, at: datetime) -> tuple[str, str]:
    if one.state == "kept":
        return tr("✓ kept"), OK
    if one.state == "broken":
        return tr("✗ broken"), OVER
    return (tr("▲ overdue"), OVER) if urgency(one.due, at) == "overdue" else (tr("○ handed over"), WARN)


def _aside(handed: Sequence[PromiseFact], settled: Sequence[PromiseFact], at: datetime) -> str:
    late = sum(urgency(one.due, at) == "overdue" for one in handed)
    kept = sum(one.state == "kept" for one in settled)
    broken = len(settled) - kept
    told = []
    if handed:
        over = counted("{n} handed to the next shift", "{n:,} handed to the next shift", len(handed))
        overdue = counted("{handed}, {n} of them overdue", "{handed}, {n:,} of them overdue", late, handed=over)
        told.append(overdue if late else over)
    told += [counted("{n} kept", "{n:,} kept", kept)] if kept else []
    told += [counted("{n} broken", "{n:,} broken", broken)] if broken else []
    return " · ".join(told)


def outcomes(answers: Sequence[OutcomeFact], speech: Speech, width: float) -> Table:
    """What guests said in the shift, counted; below it each answer with what else was said."""
    counts = Counter(one.outcome for one in answers)
    widths = spread([27.0, 30.0, 100.0, 66.0, 0.0, 96.0], width, elastic=4)
    heads = (tr("Time"), tr("Room"), tr("Guest"), tr("Answer"), tr("About line, and what was said"), tr("Recorded by"))
    columns = [Column(head, wide) for head, wide in zip(heads, widths, strict=True)]

    def row(one: OutcomeFact) -> Row:
        words, colour = _ANSWERS[one.outcome]
        about = " · ".join(part for part in (one.desk, tr("line {seq}", seq=one.about), said(one.words)) if part)
        return Row(
            (
                cell(speech.clock(one.at), CELL, widths[0]),
                cell(one.room, CELL_BOLD, widths[1]),
                cell(said(one.guest), CELL, widths[2]),
                cell(later(words), Type(MARK.size, CELL.leading, colour, MARK.weight), widths[3]),
                cell(about, CELL, widths[4]),
                cell(person_words(one.actor), CELL, widths[5]),
            )
        )

    told = [tr("{n:,} {answer}", n=counts[outcome], answer=outcome.label) for outcome in Outcome if counts[outcome]]
    aside = f"{counted('{n} answer', '{n:,} answers', len(answers))}: {', '.join(told)}"
    return Table(tr("How it landed"), columns, [row(one) for one in answers], aside=aside)
