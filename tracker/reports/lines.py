"""Every line of a document as table rows: what cancels, approves or bills a line stands directly under it.

Knows the order and the marks of lines, not the page they land on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tracker.domain.facts import LineFact
from tracker.domain.promise import Outcome
from tracker.reports.language import counted, later, marked, said, tr
from tracker.reports.lettering import text
from tracker.reports.sheet.blocks import COLUMN_GAP, Cell, Column, Row, Table, Words, cell, head_room, spread
from tracker.reports.style import CELL, CELL_BOLD, CELL_MUTED, KINDS, MARK, MUTED, OK, OVER, TEXT, WARN, Type, Weight
from tracker.reports.words import Speech, day_words

_NARROW = Type(8, 11, MUTED)
_SEQ, _TIME, _ROOM, _GUEST, _WHAT, _VALUE, _COST, _BY, _MARKS = range(9)
_INDENT = 10.0
_NOTE_LINES = 4
_WHAT_LEAST, _GUEST_LEAST = 130.0, 64.0

Marks = tuple[tuple[str, str], ...]
OVER_BY_TRUE_UP = marked("paper", "▲ over by true-up")
_TOLD = (
    ("estimated", marked("paper", "~ estimate"), WARN), ("over_cap", marked("paper", "▲ over cap"), OVER),
    ("over_by_true_up", OVER_BY_TRUE_UP, OVER),
    ("pending", marked("paper", "○ pending"), WARN), ("sole_lead", marked("paper", "□ sole lead"), TEXT),
    ("post_stay", marked("paper", "→ post-stay"), TEXT), ("late", marked("paper", "● late"), WARN),
    ("clock_flag", marked("paper", "◆ clock"), WARN), ("unconfirmed", marked("paper", "? unconfirmed"), WARN),
)  # fmt: skip
"""By the name of the fact that says whether it is so."""
_LANDED = {
    Outcome.DELIGHTED: (marked("paper", "✓ delighted"), OK), Outcome.FINE: (marked("paper", "✓ fine"), OK),
    Outcome.STILL_UNHAPPY: (marked("paper", "✗ unhappy"), OVER),
}  # fmt: skip


def every_line(lines: Sequence[LineFact], speech: Speech, width: float, title: str = "") -> Table:
    """The table of all lines of one desk, sums left to the sections that have them."""
    return _Writer(lines, speech, width).table(title or tr("Every line"))


def marks(line: LineFact) -> Marks:
    """What is to be known of a line, as words with a sign, and the colour that says it again."""
    told = [(later(words), colour) for name, words, colour in _TOLD if getattr(line, name)]
    if line.outcome is not None:
        words, colour = _LANDED[line.outcome]
        told.append((later(words), colour))
    return tuple(told)


def nested(lines: Sequence[LineFact]) -> Iterator[tuple[LineFact, bool]]:
    """The lines by number, each followed by those that are about it; True for the ones that stand under another."""
    by_seq = {(line.desk, line.seq): line for line in lines}
    under: dict[tuple[str, int], list[LineFact]] = defaultdict(list)
    tops = []
    for line in sorted(lines, key=lambda one: (one.desk, one.seq)):
        top = _top(line, by_seq)
        if top is line:
            tops.append(line)
        else:
            under[top.desk, top.seq].append(line)
    for line in tops:
        yield line, False
        yield from ((below, True) for below in under[line.desk, line.seq])


def _top(line: LineFact, by_seq: dict[tuple[str, int], LineFact]) -> LineFact:
    """The line that this one is about in the end, within the document. What it is about always has a lower number."""
    while line.entry != "gesture" and line.about is not None and line.about < line.seq:
        above = by_seq.get((line.desk, line.about))
        if above is None:
            break
        line = above
    return line


class _Writer:
    def __init__(self, lines: Sequence[LineFact], speech: Speech, width: float) -> None:
        self._lines, self._speech = lines, speech
        self._known = {line.seq for line in lines}
        seqs = [str(line.seq) for line in lines]
        widths = [
            self._widest(seqs, 20),
            27.0,
            self._widest([shown for line in lines for shown in self._rooms(line)], 28, 66),
            104.0,
            0.0,
            self._widest([speech.digits(line.value) for line in lines], 34),
            self._widest([speech.digits(line.cost) for line in lines], 30),
            max(head_room(tr("By")), self._widest([shown for line in lines for shown in self._people(line)], 18)),
            50.0,
        ]
        self._widths = spread(widths, width, elastic=_WHAT)
        # Amounts of many digits take their room from the guest before they take it from what was given.
        lent = min(max(0.0, _WHAT_LEAST - self._widths[_WHAT]), widths[_GUEST] - _GUEST_LEAST)
        self._widths[_GUEST] -= lent
        self._widths[_WHAT] += lent
        before = sum(self._widths[:_GUEST]) + (_GUEST - 1) * COLUMN_GAP
        self._wide = (Column("", before), Column("", width - before - COLUMN_GAP))
        self._days = len({self._day(line) for line in lines}) > 1

    @staticmethod
    def _widest(shown: Sequence[str], least: float, most: float = 120.0) -> float:
        return min(most, max((text.one(one, CELL).width + 1 for one in shown), default=least)) if shown else least

    def _day(self, line: LineFact) -> tuple[object, object]:
        return self._speech.local_day(line.at), line.business_day

    def table(self, title: str) -> Table:
        code = self._speech.hotel.currency.code
        heads = (
            tr("No."), tr("Time"), tr("Room"), tr("Guest"), tr("Gesture, cause and note"), tr("Value"), tr("Cost"), tr("By"),
            tr("Marks"),
        )  # fmt: skip
        columns = [
            Column(head, width, right=at in (_SEQ, _VALUE, _COST))
            for at, (head, width) in enumerate(zip(heads, self._widths, strict=True))
        ]
        return Table(
            title,
            columns,
            list(self._rows()),
            aside=counted(
                "{n} line, amounts in {currency}, times on the hotel’s clock",
                "{n:,} lines, amounts in {currency}, times on the hotel’s clock",
                len(self._lines),
                currency=code,
            ),
        )

    def _rows(self) -> Iterator[Row]:
        told: tuple[object, object] | None = None
        for line, below in nested(self._lines):
            if self._days and not below and self._day(line) != told:
                told = self._day(line)
                yield self._band(line)
            cells, overlong = self._below(line) if below else self._own(line)
            yield Row(cells, joined=below, boxed=line.sole_lead, closes=not overlong)
            if overlong:
                yield Row(((), overlong), joined=True, boxed=line.sole_lead, opens=False, columns=self._wide)

    def _band(self, line: LineFact) -> Row:
        local = self._speech.local_day(line.at)
        told = day_words(local)
        if local != line.business_day:
            told += f" · {tr('business day')} {day_words(line.business_day)}"
        return Row((( Words(text.one(told, CELL_BOLD), dx=4.0),),), band=True)  # fmt: skip

    def _told(self, cause: str, note: str, room: float, indent: float = 0.0) -> tuple[Cell, Cell]:
        """Cause and note in their column; a long note in lines of its own, from the guest's column to the end."""
        both = " · ".join(filter(None, (cause, note)))
        lines = text.wrap(both, CELL_MUTED, room) if both else ()
        apart: Cell = ()
        if len(lines) > _NOTE_LINES and note:
            lines = text.wrap(cause, CELL_MUTED, room) if cause else ()
            apart = cell(note, CELL_MUTED, self._wide[1].width)
        return tuple(Words(piece, dx=indent) for piece in lines), apart

    def _own(self, line: LineFact) -> tuple[tuple[Cell, ...], Cell]:
        struck = line.cancelled_by is not None
        width = self._widths
        room, *moved = self._rooms(line)
        gesture, overlong = self._gesture(line, struck)
        return (
            *self._when(line),
            cell(room, CELL_BOLD, width[_ROOM], struck=struck) + _narrow(moved, width[_ROOM]),
            cell(said(line.guest), CELL, width[_GUEST], struck=struck),
            gesture,
            *self._amounts(line, struck),
            self._by(line),
            self._marks(line),
        ), overlong

    def _below(self, line: LineFact) -> tuple[tuple[Cell, ...], Cell]:
        about, overlong = self._about(line)
        amounts = self._amounts(line, False)
        return (*self._when(line), (), (), about, *amounts, self._by(line), self._marks(line)), overlong

    def _when(self, line: LineFact) -> tuple[Cell, Cell]:
        return (
            cell(str(line.seq), CELL_MUTED, self._widths[_SEQ]),
            cell(self._speech.clock(line.at), CELL, self._widths[_TIME]),
        )

    def _gesture(self, line: LineFact, struck: bool) -> tuple[Cell, Cell]:
        width = self._widths[_WHAT]
        if line.entry != "gesture" or line.kind is None:
            return self._about(line)
        label = said(line.kind.label)
        kind = text.one(label, Type(CELL.size, CELL.leading, KINDS[line.kind], Weight.BOLD))
        what = said(line.what).removeprefix(label).lstrip(" ·")
        if line.nights > 1:
            count = counted("{n} night", "{n} nights", line.nights)
            what = what if count in what else " · ".join(filter(None, (what, count)))
        note, overlong = self._told(said(line.cause), said(line.note), width)
        return (Words(kind, struck=struck), *_after(kind.width + 5, what, CELL, width, struck), *note), overlong

    def _about(self, line: LineFact) -> tuple[Cell, Cell]:
        width = self._widths[_WHAT]
        told = {
            "reversal": tr("Reversal of line {seq}", seq=line.about),
            "true_up": tr("Billed amount of line {seq}", seq=line.about),
            "approval": tr("Approval of line {seq}", seq=line.about),
            "decline": tr("Line {seq} declined", seq=line.about),
        }.get(line.entry, said(line.what))
        if line.entry in ("approval", "decline") and line.approver:
            told = tr("{what} by {person}", what=told, person=f"{line.approver.name} ({line.approver.initials})")
        apart = line.about is not None and line.about not in self._known
        origin = tr("{what}, posted before this report", what=line.what) if apart else ""
        why = " · ".join(filter(None, (said(line.reason), origin)))
        below, overlong = self._told(why, said(line.note), width - _INDENT, _INDENT)
        return (Words(text.one(tr("↳"), CELL)), *_after(_INDENT, told, CELL_BOLD, width, False), *below), overlong

    def _amounts(self, line: LineFact, struck: bool) -> tuple[Cell, Cell]:
        if line.entry in ("approval", "decline") and not line.value and not line.cost:
            return (), ()
        return (
            cell(self._speech.digits(line.value), CELL, self._widths[_VALUE], struck=struck),
            cell(self._speech.digits(line.cost), CELL_MUTED, self._widths[_COST], struck=struck),
        )

    def _by(self, line: LineFact) -> Cell:
        actor, *approver = self._people(line)
        return cell(actor, CELL, self._widths[_BY]) + _narrow(approver, self._widths[_BY])

    @staticmethod
    def _rooms(line: LineFact) -> list[str]:
        """The room then, and the room now when the guest has moved."""
        return [line.room, *([tr("now {room}", room=line.room_now)] if line.room_now not in ("", line.room) else ())]

    @staticmethod
    def _people(line: LineFact) -> list[str]:
        """Who posted it, and who consented."""
        consent = line.approver if line.entry == "gesture" else None
        return [line.actor.initials, *([f"✓{consent.initials}"] if consent else ())]

    def _marks(self, line: LineFact) -> Cell:
        told = [
            Words(piece)
            for words, colour in marks(line)
            for piece in text.wrap(words, Type(MARK.size, MARK.leading, colour, MARK.weight), self._widths[_MARKS])
        ]
        if line.cancelled_by is not None:
            told += [Words(piece) for piece in text.wrap(tr("reversed"), MARK, self._widths[_MARKS])]
        if line.part_back:
            told += [Words(piece) for piece in text.wrap(tr("partly reversed"), MARK, self._widths[_MARKS])]
        return tuple(told)


def _narrow(shown: Sequence[str], width: float) -> Cell:
    return tuple(piece for one in shown for piece in cell(one, _NARROW, width))


def _after(lead: float, content: str, kind: Type, width: float, struck: bool) -> Cell:
    """Text that goes on beside what was written before, its later lines from the cell's own left end."""
    if not content.strip():
        return ()
    first, *rest = text.wrap(content, kind, width, lead)
    begun: Cell = (Words(first, dx=lead, same=True, struck=struck),) if first.runs else ()
    return (*begun, *(Words(line, struck=struck) for line in rest))
