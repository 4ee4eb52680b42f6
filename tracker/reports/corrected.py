"""Late corrections on paper: each beside the gesture it is about, and what a shift or a day comes to with them.

Knows the facts of a correction, not the document it stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from tracker.domain.facts import LineFact
from tracker.domain.restated import CorrectionFact, RestatedFact, StepFact, SumFact
from tracker.reports.language import counted, later, marked, number, said, tr
from tracker.reports.lettering import text
from tracker.reports.lines import OVER_BY_TRUE_UP
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Cell, Column, Row, Table, Words, cell, head_room, spread
from tracker.reports.sheet.figures import Figure
from tracker.reports.style import BODY, CELL, CELL_BOLD, CELL_MUTED, KINDS, Type, Weight
from tracker.reports.words import Speech, person_words, short_day

_INDENT = 10.0
_SAID = {
    "reversal": marked("paper", "Taken back"), "true_up": marked("paper", "Billed"), "approval": marked("paper", "Approved"),
    "decline": marked("paper", "Declined"),
}  # fmt: skip


_SAID_LEAST = 84.0
"""Points that the words of a gesture and its correction need to be read, and their heading to stand clear of the next."""


def corrections(told: Sequence[CorrectionFact], speech: Speech, width: float, title: str = "") -> Table:
    """The gestures that were corrected, each with its corrections under it: who, when, why, how much."""
    lines = [line for one in told for line in (one.line, one.of)]
    money = max(
        44.0, *(text.one(speech.digits(n), CELL_BOLD).width + 1 for line in lines for n in (line.value, line.cost))
    )
    seq = max(22.0, *(text.one(str(line.seq), CELL).width + 1 for line in lines))
    room = min(66.0, max(28.0, head_room(tr("Room")), *(text.one(line.room, CELL_BOLD).width + 1 for line in lines)))
    heads = (
        tr("No."), tr("When"), tr("Room"), tr("Guest"), tr("Gesture and correction"), tr("By"), tr("Value"), tr("Cost"),
    )  # fmt: skip
    widths = spread([seq, 54.0, room, 78.0, 0.0, 84.0, money, money], width, elastic=4)
    if widths[4] < _SAID_LEAST:  # long amounts: names are broken rather than what was done
        widths = spread([seq, 54.0, room, 58.0, 0.0, 54.0, money, money], width, elastic=4)
    columns = [
        Column(head, wide, right=at in (0, 6, 7)) for at, (head, wide) in enumerate(zip(heads, widths, strict=True))
    ]
    rows: list[Row] = []
    for _, group in groupby(told, key=lambda one: one.of.seq):
        found = list(group)
        rows.append(Row(_gesture(found[0].of, speech, widths), rule=False))
        rows += [Row(_correction(one, speech, widths), joined=True, rule=False) for one in found]
        rows.append(Row(_outcome(found, speech, widths), joined=True))
    aside = counted(
        "{n} correction, amounts in {currency}, times on the hotel’s clock",
        "{n:,} corrections, amounts in {currency}, times on the hotel’s clock",
        len(told),
        currency=speech.hotel.currency.code,
    )
    return Table(title or tr("Late corrections"), columns, rows, aside=aside)


def _gesture(line: LineFact, speech: Speech, widths: Sequence[float]) -> tuple[Cell, ...]:
    kind = line.kind
    bold = Type(CELL.size, CELL.leading, KINDS[kind] if kind else CELL.colour, Weight.BOLD)
    label = said(kind.label) if kind else ""
    what = said(line.what).removeprefix(label).lstrip(" ·")
    told = " · ".join(filter(None, (what, said(line.cause), said(line.note))))
    return (
        *_when(line, speech, widths),
        cell(line.room, CELL_BOLD, widths[2]),
        cell(said(line.guest), CELL, widths[3]),
        cell(label, bold, widths[4]) + cell(told, CELL, widths[4]),
        cell(person_words(line.actor), CELL, widths[5]),
        cell(speech.digits(line.value), CELL, widths[6]),
        cell(speech.digits(line.cost), CELL_MUTED, widths[7]),
    )


def _correction(one: CorrectionFact, speech: Speech, widths: Sequence[float]) -> tuple[Cell, ...]:
    line = one.line
    who = line.approver if line.entry in ("approval", "decline") and line.approver else line.actor
    room = widths[4] - _INDENT
    above = later(OVER_BY_TRUE_UP) if line.over_by_true_up else ""
    why = " · ".join(filter(None, (above, said(line.reason), said(line.note), tr("in shift {n}", n=one.shift))))
    what = later(_SAID[line.entry]) if line.entry in _SAID else said(line.what)
    beside: Cell = (
        Words(text.one(tr("↳"), CELL)),
        *(Words(piece, dx=_INDENT, same=at == 0) for at, piece in enumerate(text.wrap(what, CELL_BOLD, room))),
        *(Words(piece, dx=_INDENT) for piece in text.wrap(why, CELL, room)),
    )
    silent = not line.value and not line.cost and line.entry == "approval"
    return (
        *_when(line, speech, widths),
        (),
        (),
        beside,
        cell(person_words(who), CELL, widths[5]),
        () if silent else cell(speech.digits(line.value), CELL, widths[6]),
        () if silent else cell(speech.digits(line.cost), CELL_MUTED, widths[7]),
    )


def _outcome(found: Sequence[CorrectionFact], speech: Speech, widths: Sequence[float]) -> tuple[Cell, ...]:
    """What the gesture comes to with what this paper tells of it."""
    value, cost = found[-1].value, found[-1].cost
    return (
        (), (), (), (),
        cell(tr("comes to"), CELL_MUTED, widths[4]), (),
        cell(speech.digits(value), CELL_BOLD, widths[6]), cell(speech.digits(cost), CELL_MUTED, widths[7]),
    )  # fmt: skip


def _when(line: LineFact, speech: Speech, widths: Sequence[float]) -> tuple[Cell, Cell]:
    day = short_day(speech.local_day(line.at))
    return (
        cell(str(line.seq), CELL_MUTED, widths[0]),
        cell(day, CELL, widths[1]) + cell(speech.clock(line.at), CELL_MUTED, widths[1]),
    )


def restated_totals(
    original: tuple[str, SumFact], steps: Sequence[tuple[str, StepFact]], restated: SumFact, speech: Speech, width: float
) -> Table:  # fmt: skip
    """From the original totals, by what was changed, to the restated ones: the columns add up."""
    name, first = original
    every: list[SumFact | StepFact] = [first, restated, *(step for _, step in steps)]
    amounts = [speech.digits(n) for one in every for n in (one.value, one.cost, one.reversed)]
    room = max(64.0, *(text.one(shown, CELL_BOLD).width + 1 for shown in amounts))
    widths = spread([0.0, 64.0, room, room, room], width, elastic=0)
    heads = ("", tr("Lines"), tr("Value given"), tr("Cost"), tr("Taken back"))
    columns = [Column(head, wide, right=at > 0) for at, (head, wide) in enumerate(zip(heads, widths, strict=True))]

    def row(label: str, count: str, one: SumFact | StepFact, kind: Type, *, last: bool = False) -> Row:
        return Row(
            (
                cell(label, kind, widths[0]), cell(count, kind, widths[1]), cell(speech.digits(one.value), kind, widths[2]),
                cell(speech.digits(one.cost), kind, widths[3]), cell(speech.digits(one.reversed), kind, widths[4]),
            ),
            joined=last, total=last, rule=not last,
        )  # fmt: skip

    rows = [row(name, counted("{n} gesture", "{n:,} gestures", first.gestures), first, CELL)]
    rows += [row(label, number(step.corrections), step, CELL) for label, step in steps]
    rows.append(row(tr("Restated"), "", restated, CELL_BOLD, last=True))
    return Table(tr("Restated totals"), columns, rows, aside=speech.unit())


def explained(width: float) -> Table:
    """Where the corrections count, so that nobody adds them twice."""
    words = tr(
        "Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total"
        " tells what came of these gestures in the end; it is not added to the totals of later reports."
    )
    return Table("", [Column("", width)], [Row((cell(words, CELL_MUTED, width),), rule=False)], before=2)


def _by_desk(told: Sequence[CorrectionFact], speech: Speech, width: float) -> list[Flowable]:
    """One table, or one for each desk of the hotel: numbers are a desk's own."""
    found = [(desk, tuple(some)) for desk, some in groupby(told, key=lambda one: one.line.desk)]
    return [
        corrections(some, speech, width, tr("Late corrections: {desk}", desk=desk) if desk else "")
        for desk, some in found
    ]


def restated_day(late: RestatedFact, speech: Speech, width: float) -> list[Flowable]:
    """What stands on a business day's report before its own figures once something of it was corrected later."""
    first, last, money = late.original, late.restated, speech.money
    ended = tr("What follows is the day as it stood when it was over; a report that was printed then stays as it is.")

    def was(minor: int) -> str:
        return tr("{money} as the day ended", money=money(minor))

    return [
        figures.headline(
            Figure(tr("Value given, restated"), money(last.value), was(first.value)),
            (
                Figure(tr("As the day ended"), money(first.value), counted("{n} gesture", "{n:,} gestures", first.gestures)),
                Figure(
                    tr("Corrected since"), money(last.value - first.value),
                    counted("{n} correction", "{n:,} corrections", len(late.corrections)),
                ),
                Figure(tr("Cost, restated"), money(last.cost), was(first.cost)),
                Figure(tr("Taken back"), money(last.reversed), was(first.reversed)),
            ),
        ),
        *_by_desk(late.corrections, speech, width),
        explained(width),
        Table(tr("As the day ended"), [Column("", width)], [Row((cell(ended, BODY, width),), rule=False)]),
    ]  # fmt: skip
