"""What is owed and how it landed, as sections of a report: handed over, kept and broken promises, and the guests' answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from reportlab.platypus import Flowable

from tracker.domain.facts import OutcomeFact, PromiseFact
from tracker.domain.promise import Outcome, urgency
from tracker.reports.lettering import text
from tracker.reports.sheet.blocks import Column, Row, Table, cell, spread
from tracker.reports.style import CELL, CELL_BOLD, CELL_MUTED, MARK, OK, OVER, WARN, Type
from tracker.reports.words import Speech, count_words, day_words, person_words

_ANSWERS = {
    Outcome.DELIGHTED: ("✓ delighted", OK), Outcome.FINE: ("✓ fine", OK), Outcome.STILL_UNHAPPY: ("✗ still unhappy", OVER),
}  # fmt: skip


def sections(
    handed: Sequence[PromiseFact], settled: Sequence[PromiseFact], said: Sequence[OutcomeFact], at: datetime,
    speech: Speech, width: float,
) -> list[Flowable]:  # fmt: skip
    """The sections that have an entry; `at` is when it was decided what is overdue."""
    found: list[Flowable] = []
    if handed or settled:
        found.append(promises(handed, settled, at, speech, width))
    if said:
        found.append(outcomes(said, speech, width))
    return found


def promises(
    handed: Sequence[PromiseFact], settled: Sequence[PromiseFact], at: datetime, speech: Speech, width: float
) -> Table:
    """What is handed to the next shift, the soonest first, then what was kept or broken in this one."""
    every = (*handed, *settled)
    seqs = max(24.0, *(text.one(str(one.seq), CELL).width + 1 for one in every))
    widths = spread([seqs, 80.0, 30.0, 76.0, 0.0, 76.0, 78.0], width, elastic=4)
    heads = ("No.", "Due", "Room", "Guest", "What is promised", "Owner", "")
    columns = [Column(head, wide, right=n == 0) for n, (head, wide) in enumerate(zip(heads, widths, strict=True))]

    def row(one: PromiseFact) -> Row:
        said, colour = _state(one, at)
        ended = cell(said, Type(MARK.size, CELL.leading, colour, MARK.weight), widths[6])
        if one.settled_by is not None:
            ended += cell(person_words(one.settled_by), CELL, widths[6])
        what = cell(one.words or "Without words", CELL if one.words else CELL_MUTED, widths[4])
        if one.settled_words:
            what += cell(one.settled_words, CELL_MUTED, widths[4])
        return Row(
            (
                cell(str(one.seq), CELL_MUTED, widths[0]),
                cell(f"{day_words(speech.local_day(one.due))[:-5]}, {speech.clock(one.due)}", CELL, widths[1]),
                cell(one.room, CELL_BOLD, widths[2]),
                cell(one.guest, CELL, widths[3]),
                what,
                cell(person_words(one.owner), CELL, widths[5]),
                ended,
            )
        )

    return Table("Promises", columns, [row(one) for one in every], aside=_aside(handed, settled, at))


def _state(one: PromiseFact, at: datetime) -> tuple[str, str]:
    if one.state == "kept":
        return "✓ kept", OK
    if one.state == "broken":
        return "✗ broken", OVER
    return ("▲ overdue", OVER) if urgency(one.due, at) == "overdue" else ("○ handed over", WARN)


def _aside(handed: Sequence[PromiseFact], settled: Sequence[PromiseFact], at: datetime) -> str:
    late = sum(urgency(one.due, at) == "overdue" for one in handed)
    kept = sum(one.state == "kept" for one in settled)
    told = (
        [f"{len(handed):,} handed to the next shift" + (f", {late:,} of them overdue" if late else "")]
        if handed
        else []
    )
    told += [f"{kept:,} kept"] if kept else []
    told += [f"{len(settled) - kept:,} broken"] if kept < len(settled) else []
    return " · ".join(told)


def outcomes(said: Sequence[OutcomeFact], speech: Speech, width: float) -> Table:
    """What guests said in the shift, counted; below it each answer with what else was said."""
    counts = Counter(one.outcome for one in said)
    widths = spread([27.0, 30.0, 100.0, 66.0, 0.0, 96.0], width, elastic=4)
    heads = ("Time", "Room", "Guest", "Answer", "About line, and what was said", "Recorded by")
    columns = [Column(head, wide) for head, wide in zip(heads, widths, strict=True)]

    def row(one: OutcomeFact) -> Row:
        words, colour = _ANSWERS[one.outcome]
        about = " · ".join(part for part in (f"line {one.about}", one.words) if part)
        return Row(
            (
                cell(speech.clock(one.at), CELL, widths[0]),
                cell(one.room, CELL_BOLD, widths[1]),
                cell(one.guest, CELL, widths[2]),
                cell(words, Type(MARK.size, CELL.leading, colour, MARK.weight), widths[3]),
                cell(about, CELL, widths[4]),
                cell(person_words(one.actor), CELL, widths[5]),
            )
        )

    told = [f"{counts[outcome]:,} {outcome.label}" for outcome in Outcome if counts[outcome]]
    aside = f"{count_words(len(said), 'answer')}: {', '.join(told)}"
    return Table("How it landed", columns, [row(one) for one in said], aside=aside)
