"""Which lines of a shift want a look before it is closed, as rows of the table: what waits first. Pure; reads nothing."""

from __future__ import annotations

from dataclasses import replace

from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact
from tracker.ui.desk.line_words import row_of
from tracker.ui.shift import words
from tracker.ui.shift.words import tr
from tracker.ui.widgets import LineRow


def exceptions(view: ShiftView) -> list[LineRow]:
    """What waits, what is promised and what is marked; each line once, the most pressing first."""
    if view.facts is None:
        return [_row(view, w.line) for w in view.waiting]
    waiting = {w.line.seq: w.line for w in view.waiting}
    promised = {p.line.seq: p.line for p in view.promises}
    estimated = {x.seq: x for x in view.estimates}
    marked = {x.seq: x for x in sorted(view.facts.lines, key=_weight) if _marked(x)}
    return [_row(view, line) for line in (waiting | promised | estimated | marked).values()]


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
    due = next((p.due for p in view.promises if p.line.seq == line.seq), None)
    marks = [
        (role, tr("waits · {money} over").format(money=view.house.money(over)) if role == "pending" and over else text)
        for role, text in row.marks
        if role != "promise"
    ]
    if due is not None:
        late = due < view.now
        said = tr("was due {time}") if late else tr("due {time}")
        marks.insert(0, ("over" if late else "promise", said.format(time=words.due(view, due))))
    if line.sole_lead:
        marks.insert(0, ("over", tr("own approval")))
    if view.facts is not None and line.seq < view.facts.first_seq:
        return replace(row, marks=tuple(marks), why=" · ".join(x for x in (tr("earlier shift"), row.why) if x))
    return replace(row, marks=tuple(marks))
