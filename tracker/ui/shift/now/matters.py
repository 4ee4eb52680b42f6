"""Which lines of a shift want a look before it is closed, as rows of the table: what waits first. Pure; reads nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact, PromiseFact
from tracker.domain.promise import urgency
from tracker.ui import dates, language
from tracker.ui.desk.line_words import row_of
from tracker.ui.shift import words
from tracker.ui.shift.words import tr
from tracker.ui.widgets import LineRow


def exceptions(view: ShiftView) -> list[LineRow]:
    """What waits, what is promised and what is marked; each line once, the most pressing first."""
    if view.facts is None:
        return [_row(view, w.line) for w in view.waiting]
    rows = {w.line.seq: _row(view, w.line) for w in view.waiting}
    for promise in view.promises:
        rows.setdefault(promise.seq, _promise(view, promise))
    marked = sorted((x for x in view.facts.lines if _marked(x)), key=_weight)
    for line in (*view.estimates, *marked):
        rows.setdefault(line.seq, _row(view, line))
    return list(rows.values())


def every_line(view: ShiftView) -> list[LineRow]:
    """All lines of the shift, newest first."""
    return [_row(view, line) for line in reversed(view.facts.lines)] if view.facts is not None else []


def _marked(line: LineFact) -> bool:
    if line.cancelled_by is not None:
        return False
    return any((line.estimated, line.over_cap, line.post_stay, line.clock_flag, line.late, line.sole_lead))


def _weight(line: LineFact) -> tuple[int, int]:
    order = (line.sole_lead, line.clock_flag, line.over_cap, line.late, line.estimated, line.post_stay)
    return next((n for n, is_so in enumerate(order) if is_so), len(order)), line.seq


def _row(view: ShiftView, line: LineFact) -> LineRow:
    row = row_of(line, view.house)
    over = next((w.over_by for w in view.waiting if w.line.seq == line.seq), 0)
    due = next((p.due for p in view.promises if p.seq == line.seq), None)
    marks = [
        (
            role,
            tr("waits · {money} over").format(money=language.money(view.house, over))
            if role == "pending" and over
            else text,
        )
        for role, text in row.marks
        if role != "promise"
    ]
    if due is not None:
        marks.insert(0, _due_mark(view, due))
    if line.sole_lead:
        marks.insert(0, ("over", tr("own approval")))
    if view.facts is not None and line.seq < view.facts.first_seq:
        return replace(row, marks=tuple(marks), why=" · ".join(x for x in (tr("earlier shift"), row.why) if x))
    return replace(row, marks=tuple(marks))


def _promise(view: ShiftView, promise: PromiseFact) -> LineRow:
    """A promise as a row: the gesture it came with when that is of this shift, else what is owed and by whom."""
    line = next((x for x in view.facts.lines if x.seq == promise.seq), None) if view.facts is not None else None
    if line is not None:
        return _row(view, line)
    earlier = view.facts is not None and promise.seq < view.facts.first_seq
    return LineRow(
        time=dates.clock(view.house, promise.at), room=promise.room, guest=promise.guest, kind="promise",
        gesture=tr("Promise"), why=" · ".join(x for x in (tr("earlier shift") if earlier else "", promise.words) if x),
        value="", by=promise.owner.initials, marks=(_due_mark(view, promise.due),), struck=False, seq=promise.seq,
    )  # fmt: skip


def _due_mark(view: ShiftView, due: datetime) -> tuple[str, str]:
    late = urgency(due, view.now) == "overdue"
    said = tr("was due {time}") if late else tr("due {time}")
    return "over" if late else "promise", said.format(time=words.due(view, due))
