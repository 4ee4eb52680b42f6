"""The tables of a document: by rep, kind and cause, cap use by guest, approvals, exceptions, the handover note.

Shared by every document of the family; knows amounts and names, not which document they stand in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.domain.facts import ApprovalFact, CapUseFact, GroupFact
from tracker.reports.language import counted, later, marked, number, said, tr
from tracker.reports.lettering import text
from tracker.reports.sheet import charts
from tracker.reports.sheet.blocks import Cell, Column, Picture, Row, Table, Words, cell, head_room, spread
from tracker.reports.style import (
    ACCENT,
    BODY,
    CELL,
    CELL_BOLD,
    CELL_MUTED,
    KINDS,
    MARK,
    OK,
    OVER,
    TEXT,
    WARN,
    Type,
)  # fmt: skip
from tracker.reports.words import Speech, day_words, person_words

_COLOURS: dict[str, str] = {kind.label: colour for kind, colour in KINDS.items()}
_SIGN = 14.0
_SIGNS = {
    "approved": (marked("paper", "✓ approved"), OK), "pending": (marked("paper", "○ pending"), WARN),
    "declined": (marked("paper", "✗ declined"), OVER), "withdrawn": (marked("paper", "– withdrawn"), TEXT),
}  # fmt: skip


def groups(title: str, label: str, rows: Sequence[GroupFact], speech: Speech, width: float) -> Table:
    """Sums by rep, kind, cause or shift, each with a bar of its value and all of them with their total."""
    count = sum(row.count for row in rows)
    value, cost = sum(row.value for row in rows), sum(row.cost for row in rows)
    sums = GroupFact(tr("Total"), count, value, cost)
    amounts = [speech.digits(n) for row in (*rows, sums) for n in (row.value, row.cost)]
    room = max(48.0, *(text.one(shown, CELL_BOLD).width + 1 for shown in amounts))
    widths = spread([0.0, width * 0.38, 42.0, room, room], width, elastic=0)
    heads = (label, "", tr("Gestures"), tr("Value"), tr("Cost"))
    columns = [Column(head, wide, right=at > 1) for at, (head, wide) in enumerate(zip(heads, widths, strict=True))]
    most = max((row.value for row in rows), default=0)

    def row(group: GroupFact, kind: Type, *, last: bool = False) -> Row:
        picture: Cell = () if last else (value_bar(group.value, most, _COLOURS.get(group.label, ACCENT)),)
        shown = (
            cell(said(group.label), kind, widths[0]),
            picture,
            cell(number(group.count), kind, widths[2]),
            cell(speech.digits(group.value), kind, widths[3]),
            cell(speech.digits(group.cost), kind if last else CELL_MUTED, widths[4]),
        )
        return Row(shown, joined=last, total=last, rule=not last)

    body = [row(group, CELL) for group in rows]
    return Table(title, columns, [*body, row(sums, CELL_BOLD, last=True)], aside=speech.unit())


def value_bar(value: int, most: int, colour: str = ACCENT, *, hollow: bool = False) -> Picture:
    """A bar beside an amount, as long as its share of the largest."""
    return Picture(10.0, lambda x, y, width: charts.share(x, y + 1.5, width, 7, value, most, colour, hollow=hollow))


def cap_use(rows: Sequence[CapUseFact], speech: Speech, width: float) -> Table:
    """How far each guest's gestures used a rep's cap, with a gauge and the same in words."""
    by = max(20.0, head_room(tr("Rep")), *(text.one(row.rep.initials, CELL).width + 1 for row in rows))
    days = len({row.day for row in rows}) > 1
    left = max(56.0, *(text.one(_left(row, speech)[0], MARK).width + 1 for row in rows))
    used = max(60.0, *(text.one(_used(row, speech), CELL).width + 1 for row in rows))
    widths = spread([44.0, 0.0, by, 40.0, 92.0, min(used, 130.0), min(left, 140.0)], width, elastic=1)
    heads = (tr("Room"), tr("Guest"), tr("Rep"), tr("Gestures"), tr("Use of the cap"), "", tr("Left"))
    columns = [
        Column(head, wide, right=at in (3, 5, 6)) for at, (head, wide) in enumerate(zip(heads, widths, strict=True))
    ]

    def body() -> Iterator[Row]:
        told = None
        for row in rows:
            if days and row.day != told:
                told = row.day
                yield Row(((Words(text.one(day_words(row.day), CELL_BOLD), dx=4.0),),), band=True)
            left, colour = _left(row, speech)
            yield Row(
                (
                    cell(row.room, CELL_BOLD, widths[0]),
                    cell(said(row.guest), CELL, widths[1]),
                    cell(row.rep.initials, CELL, widths[2]),
                    cell(number(row.count), CELL, widths[3]),
                    () if row.cap is None else (_gauge(row.spent, row.cap),),
                    cell(_used(row, speech), CELL, widths[5]),
                    cell(left, Type(MARK.size, CELL.leading, colour, MARK.weight), widths[6]),
                )
            )

    return Table(tr("By guest, with cap use"), columns, list(body()), aside=speech.unit())


def _gauge(spent: int, cap: int) -> Picture:
    return Picture(10.5, lambda x, y, width: charts.cap_use(x, y + 1.5, width, 7, spent, cap))


def _used(row: CapUseFact, speech: Speech) -> str:
    if row.cap is None:
        return tr("{spent}, no limit", spent=speech.digits(row.spent))
    return tr("{spent} of {cap}", spent=speech.digits(row.spent), cap=speech.digits(row.cap))


def _left(row: CapUseFact, speech: Speech) -> tuple[str, str]:
    if row.cap is None:
        return "", TEXT
    if row.spent > row.cap:
        return tr("▲ over by {amount}", amount=speech.digits(row.spent - row.cap)), OVER
    if row.spent == row.cap:
        return tr("● used up"), TEXT
    return tr("{amount} left", amount=speech.digits(row.cap - row.spent)), TEXT


def approvals(rows: Sequence[ApprovalFact], speech: Speech, width: float) -> Table:
    """Who asked, who consented; where one person was both for want of a second, the entry is boxed and says so."""
    money = max(
        44.0,
        head_room(tr("Over by")),
        *(text.one(speech.digits(n), CELL_BOLD).width + 1 for row in rows for n in (row.amount, row.over_by)),
    )
    widths = spread([26.0, 27.0, 40.0, 0.0, 104.0, 104.0, money, money], width, elastic=3)
    heads = (tr("No."), tr("Time"), tr("Room"), tr("Guest"), tr("Asked by"), tr("Consent"), tr("Amount"), tr("Over by"))
    columns = [
        Column(head, wide, right=at in (0, 6, 7)) for at, (head, wide) in enumerate(zip(heads, widths, strict=True))
    ]

    def row(one: ApprovalFact) -> Row:
        words, colour = _SIGNS[one.state]
        consent = cell(later(words), Type(MARK.size, CELL.leading, colour, MARK.weight), widths[5])
        if one.approver is not None:
            consent += cell(person_words(one.approver), CELL, widths[5])
        if one.sole_lead:
            consent += cell(tr("sole lead: no second person on duty"), Type(7.5, 10, TEXT, MARK.weight), widths[5])
        return Row(
            (
                cell(str(one.seq), CELL_MUTED, widths[0]),
                cell(speech.clock(one.at), CELL, widths[1]),
                cell(one.room, CELL_BOLD, widths[2]),
                cell(said(one.guest), CELL, widths[3]) + (cell(one.desk, CELL_MUTED, widths[3]) if one.desk else ()),
                cell(person_words(one.actor), CELL, widths[4]),
                consent,
                cell(speech.digits(one.amount), CELL, widths[6]),
                cell(speech.digits(one.over_by), CELL_BOLD, widths[7]),
            ),
            boxed=one.sole_lead,
        )

    aside = counted(
        "{n} entry above the cap, in {currency}", "{n:,} entries above the cap, in {currency}", len(rows),
        currency=speech.hotel.currency.code,
    )  # fmt: skip
    return Table(tr("Approvals"), columns, [row(one) for one in rows], aside=aside)


def exceptions(told: Sequence[str], width: float, *, most: int | None = None) -> Table:
    """What an auditor looks at first; a quiet line when there is nothing. With `most` the rest is left for overleaf."""
    shown = told if most is None or len(told) <= most else told[: most - 1]
    rows = [_said("⚠", WARN, said(one), width) for one in shown]
    if len(shown) < len(told):
        more = counted(
            "and {n} more, all told under “{heading}”", "and {n:,} more, all told under “{heading}”", len(told) - len(shown),
            heading=tr("All exceptions"),
        )  # fmt: skip
        rows.append(_said("…", WARN, more, width))
    if not told:
        rows.append(_said("✓", OK, tr("Nothing out of the ordinary."), width))
    aside = counted("{n} entry", "{n:,} entries", len(told)) if told else ""
    columns = [Column("", _SIGN), Column("", width - _SIGN - 8)]
    return Table(tr("Exceptions") if most else tr("All exceptions"), columns, rows, aside=aside)


def _said(sign: str, colour: str, words: str, width: float) -> Row:
    return Row(
        ((Words(text.one(sign, Type(10, 14, colour, MARK.weight))),), cell(words, BODY, width - _SIGN - 8)), rule=False
    )


def note(words: str, width: float) -> Table:
    """The handover note, its paragraphs as they were written."""
    rows = [Row((cell(part, BODY, width),), rule=False) for part in words.splitlines() if part.strip()] or [
        Row((cell(tr("None was left."), Type(BODY.size, BODY.leading, CELL_MUTED.colour), width),), rule=False)
    ]
    return Table(tr("Handover note"), [Column("", width)], rows)
