"""Late corrections on paper: each beside the gesture it is about, and what a shift or a day comes to with them.

Knows the facts of a correction, not the document it stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from tracker.domain.facts import LineFact
from tracker.domain.restated import CorrectionFact, RestatedFact, StepFact, SumFact
from tracker.reports.lettering import text
from tracker.reports.sheet import figures
from tracker.reports.sheet.blocks import Cell, Column, Row, Table, Words, cell, spread
from tracker.reports.sheet.figures import Figure
from tracker.reports.style import BODY, CELL, CELL_BOLD, CELL_MUTED, KINDS, Type, Weight
from tracker.reports.words import Speech, count_words, day_words, person_words

_INDENT = 10.0
_SAID = {"reversal": "Taken back", "true_up": "Billed", "approval": "Approved", "decline": "Declined"}
COUNTS_ELSEWHERE = (
    "Each correction is a line of the shift and the day in which it was posted, and counts there. The restated total tells"
    " what came of these gestures in the end; it is not added to the totals of later reports."
)
ENDED = "What follows is the day as it stood when it was over; a report that was printed then stays as it is."


_SAID_LEAST = 84.0
"""Points that the words of a gesture and its correction need to be read, and their heading to stand clear of the next."""


def corrections(told: Sequence[CorrectionFact], speech: Speech, width: float) -> Table:
    """The gestures that were corrected, each with its corrections under it: who, when, why, how much."""
    lines = [line for one in told for line in (one.line, one.of)]
    money = max(
        44.0, *(text.one(speech.digits(n), CELL_BOLD).width + 1 for line in lines for n in (line.value, line.cost))
    )
    seq = max(22.0, *(text.one(str(line.seq), CELL).width + 1 for line in lines))
    room = min(66.0, max(28.0, *(text.one(line.room, CELL_BOLD).width + 1 for line in lines)))
    heads = ("No.", "When", "Room", "Guest", "Gesture and correction", "By", "Value", "Cost")
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
    aside = (
        f"{count_words(len(told), 'correction')}, amounts in {speech.hotel.currency.code}, times on the hotel’s clock"
    )
    return Table("Late corrections", columns, rows, aside=aside)


def _gesture(line: LineFact, speech: Speech, widths: Sequence[float]) -> tuple[Cell, ...]:
    kind = line.kind
    bold = Type(CELL.size, CELL.leading, KINDS[kind] if kind else CELL.colour, Weight.BOLD)
    label = kind.label if kind else ""
    what = line.what.removeprefix(label).lstrip(" ·")
    told = " · ".join(filter(None, (what, line.cause, line.note)))
    return (
        *_when(line, speech, widths),
        cell(line.room, CELL_BOLD, widths[2]),
        cell(line.guest, CELL, widths[3]),
        cell(label, bold, widths[4]) + cell(told, CELL, widths[4]),
        cell(person_words(line.actor), CELL, widths[5]),
        cell(speech.digits(line.value), CELL, widths[6]),
        cell(speech.digits(line.cost), CELL_MUTED, widths[7]),
    )


def _correction(one: CorrectionFact, speech: Speech, widths: Sequence[float]) -> tuple[Cell, ...]:
    line = one.line
    who = line.approver if line.entry in ("approval", "decline") and line.approver else line.actor
    room = widths[4] - _INDENT
    why = " · ".join(filter(None, (line.reason, line.note, f"in shift {one.shift}")))
    said: Cell = (
        Words(text.one("↳", CELL)),
        *(
            Words(piece, dx=_INDENT, same=at == 0)
            for at, piece in enumerate(text.wrap(_SAID.get(line.entry, line.what), CELL_BOLD, room))
        ),
        *(Words(piece, dx=_INDENT) for piece in text.wrap(why, CELL, room)),
    )
    silent = not line.value and not line.cost and line.entry == "approval"
    return (
        *_when(line, speech, widths),
        (),
        (),
        said,
        cell(person_words(who), CELL, widths[5]),
        () if silent else cell(speech.digits(line.value), CELL, widths[6]),
        () if silent else cell(speech.digits(line.cost), CELL_MUTED, widths[7]),
    )


def _outcome(found: Sequence[CorrectionFact], speech: Speech, widths: Sequence[float]) -> tuple[Cell, ...]:
    """What the gesture comes to with what this paper tells of it."""
    value, cost = found[-1].value, found[-1].cost
    return (
        (), (), (), (),
        cell("comes to", CELL_MUTED, widths[4]), (),
        cell(speech.digits(value), CELL_BOLD, widths[6]), cell(speech.digits(cost), CELL_MUTED, widths[7]),
    )  # fmt: skip


def _when(line: LineFact, speech: Speech, widths: Sequence[float]) -> tuple[Cell, Cell]:
    day = day_words(speech.local_day(line.at)).rpartition(" ")[0]
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
    heads = ("", "Lines", "Value given", "Cost", "Taken back")
    columns = [Column(head, wide, right=at > 0) for at, (head, wide) in enumerate(zip(heads, widths, strict=True))]

    def row(label: str, count: str, one: SumFact | StepFact, kind: Type, *, last: bool = False) -> Row:
        return Row(
            (
                cell(label, kind, widths[0]), cell(count, kind, widths[1]), cell(speech.digits(one.value), kind, widths[2]),
                cell(speech.digits(one.cost), kind, widths[3]), cell(speech.digits(one.reversed), kind, widths[4]),
            ),
            joined=last, total=last, rule=not last,
        )  # fmt: skip

    rows = [row(name, count_words(first.gestures, "gesture"), first, CELL)]
    rows += [row(label, f"{step.corrections:,}", step, CELL) for label, step in steps]
    rows.append(row("Restated", "", restated, CELL_BOLD, last=True))
    return Table("Restated totals", columns, rows, aside=f"in {speech.hotel.currency.code}")


def explained(width: float) -> Table:
    """Where the corrections count, so that nobody adds them twice."""
    return Table("", [Column("", width)], [Row((cell(COUNTS_ELSEWHERE, CELL_MUTED, width),), rule=False)], before=2)


def restated_day(late: RestatedFact, speech: Speech, width: float) -> list[Flowable]:
    """What stands on a business day's report before its own figures once something of it was corrected later."""
    first, last, money = late.original, late.restated, speech.money
    ended = "as the day ended"
    return [
        figures.headline(
            Figure("Value given, restated", money(last.value), f"{money(first.value)} {ended}"),
            (
                Figure("As the day ended", money(first.value), count_words(first.gestures, "gesture")),
                Figure("Corrected since", money(last.value - first.value), count_words(len(late.corrections), "correction")),
                Figure("Cost, restated", money(last.cost), f"{money(first.cost)} {ended}"),
                Figure("Taken back", money(last.reversed), f"{money(first.reversed)} {ended}"),
            ),
        ),
        corrections(late.corrections, speech, width),
        explained(width),
        Table("As the day ended", [Column("", width)], [Row((cell(ENDED, BODY, width),), rule=False)]),
    ]  # fmt: skip
