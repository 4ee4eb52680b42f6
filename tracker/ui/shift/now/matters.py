"""Which lines of a shift want a look before it is closed, as rows of the table: what waits first. Pure; reads nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tracker.desk.meeting.over import Noted
from tracker.desk.posting_list import Posting
from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import LineFact, PersonFact, PromiseFact
from tracker.domain.gesture import Kind
from tracker.domain.promise import urgency
from tracker.ui import dates, language
from tracker.ui.desk.line_words import row_of
from tracker.ui.shift import words
from tracker.ui.shift.words import tr
from tracker.ui.widgets import LineRow


def exceptions(view: ShiftView) -> list[LineRow]:
    """What waits, what is promised and what is marked; each line once, the most pressing first."""
    if view.facts is None:
        return [row(view, w.line) for w in view.waiting]
    rows = {w.line.seq: row(view, w.line) for w in view.waiting} | {x.seq: _over(view, x) for x in view.over}
    for promise in view.promises:
        rows.setdefault(promise.seq, _promise(view, promise))
    for line in (*view.estimates, *_marked_lines(view)):
        rows.setdefault(line.seq, row(view, line))
    return list(rows.values())


def to_look_at(view: ShiftView) -> list[LineRow]:
    """What waits, what is marked and who has not posted yet: the exceptions without what is owed to guests."""
    rows = {w.line.seq: row(view, w.line) for w in view.waiting} | {x.seq: _over(view, x) for x in view.over}
    for line in _marked_lines(view):
        rows.setdefault(line.seq, row(view, line))
    return [*rows.values(), *(_unposted(place, who) for place, who in enumerate(view.unposted, 1))]


def owed(view: ShiftView) -> list[LineRow]:
    """What is promised to guests, the soonest first."""
    return [_promise(view, promise) for promise in view.promises]


def to_reconcile(view: ShiftView) -> list[LineRow]:
    """What does not stand in the hotel's own system yet: estimates without a bill, then what is not posted there, the
    oldest first."""
    rows = {line.seq: _aged(view, line) for line in sorted(view.estimates, key=lambda x: x.seq)}
    known = {x.seq: x for x in view.facts.lines} if view.facts is not None else {}
    for posting in view.postings:
        rows.setdefault(posting.seq, _not_posted(view, posting, known.get(posting.seq)))
    return list(rows.values())


def every_line(view: ShiftView) -> list[LineRow]:
    """All lines of the shift, newest first."""
    return [row(view, line) for line in reversed(view.facts.lines)] if view.facts is not None else []


def _marked_lines(view: ShiftView) -> list[LineFact]:
    lines = view.facts.lines if view.facts is not None else ()
    return sorted((x for x in lines if _marked(x) or x.seq in view.similar), key=_weight)


def _marked(line: LineFact) -> bool:
    if line.cancelled_by is not None:
        return False
    return any(_orders(line))


def _weight(line: LineFact) -> tuple[int, int]:
    order = _orders(line)
    return next((n for n, is_so in enumerate(order) if is_so), len(order)), line.seq


def _orders(line: LineFact) -> tuple[bool, ...]:
    over = line.over_cap or line.over_by_true_up
    return (
        line.sole_lead,
        line.clock_flag,
        over,
        line.late,
        line.estimated and line.whole,
        line.post_stay,
        line.unconfirmed,
    )


def row(view: ShiftView, line: LineFact) -> LineRow:
    """A line with its marks, as this shift sees it."""
    plain = row_of(line, view.house)
    over = next((w.over_by for w in view.waiting if w.line.seq == line.seq), 0)
    due = next((p.due for p in view.promises if p.seq == line.seq), None)
    marks = [
        (
            role,
            tr("waits · {money} over").format(money=language.money(view.house, over))
            if role == "pending" and over
            else text,
        )
        for role, text in plain.marks
        if role != "promise"
    ]
    if due is not None:
        marks.insert(0, _due_mark(view, due))
    if line.seq in view.similar:
        marks.append(("info", tr("twice within 10 min")))
    if line.sole_lead:
        marks.insert(0, ("over", tr("own approval")))
    if view.facts is not None and line.seq < view.facts.first_seq:
        return replace(plain, marks=tuple(marks), why=" · ".join(x for x in (tr("earlier shift"), plain.why) if x))
    return replace(plain, marks=tuple(marks))


def _promise(view: ShiftView, promise: PromiseFact) -> LineRow:
    """A promise as a row: the gesture it came with when that is of this shift, else what is owed and by whom."""
    line = next((x for x in view.facts.lines if x.seq == promise.seq), None) if view.facts is not None else None
    if line is not None:
        return row(view, line)
    earlier = view.facts is not None and promise.seq < view.facts.first_seq
    return LineRow(
        time=dates.clock(view.house, promise.at), room=promise.room, guest=promise.guest, kind="promise",
        gesture=tr("Promise"), why=" · ".join(x for x in (tr("earlier shift") if earlier else "", promise.words) if x),
        value="", by=promise.owner.initials, marks=(_due_mark(view, promise.due),), struck=False, seq=promise.seq,
    )  # fmt: skip


def _over(view: ShiftView, noted: Noted) -> LineRow:
    """What desks gave above a cap before they had met: all lines stay, and this one says by how much."""
    money = language.money(view.house, noted.over_by)
    why = tr("merged at another desk than gave") if noted.merged else tr("two desks gave before they had met")
    why = tr("lowered at another desk than gave") if noted.lowered else why
    return LineRow(
        time=dates.clock(view.house, noted.at), room=noted.room, guest=noted.guest, kind="muted", gesture=tr("Over by merge"),
        why=why, value=money, by=noted.rep,
        marks=(("over", tr("over the cap of {day}").format(day=dates.short_day(noted.day))),), struck=False, seq=noted.seq,
    )  # fmt: skip


def _unposted(place: int, who: PersonFact) -> LineRow:
    """What somebody typed and has not posted: it has no line and no number yet, and stays theirs."""
    return LineRow(
        time="", room="", guest=who.name or who.initials, kind="muted", gesture=tr("Draft"),
        why=tr("typed, not recorded: it waits for {who}").format(who=who.initials), value="", by=who.initials,
        marks=(("info", tr("not recorded")),), struck=False, seq=-place,
    )  # fmt: skip


def _not_posted(view: ShiftView, posting: Posting, line: LineFact | None) -> LineRow:
    """What is due in the property system; of an earlier shift by its day."""
    days = posting.age.days
    age = (
        language.counted("not in the books for 1 day", "not in the books for {n} days", days)
        if days
        else tr("not in the books")
    )
    marks = (("over" if posting.old else "muted", age),)
    due = language.money(view.house, posting.due)
    if line is not None:
        return replace(row(view, line), value=due, marks=marks, struck=False)
    where = " · ".join(x for x in (posting.folio, posting.reference, posting.code) if x)
    return LineRow(
        time=dates.short_day(posting.day), room=posting.room, guest=posting.guest, kind=posting.kind,
        gesture=language.said(Kind(posting.kind).label), why=where, value=due, by="", marks=marks, struck=False,
        seq=posting.seq,
    )  # fmt: skip


def _aged(view: ShiftView, line: LineFact) -> LineRow:
    days = (view.day.day - line.business_day).days
    age = (
        tr("estimate of today")
        if days <= 0
        else language.counted("estimate, 1 day old", "estimate, {n} days old", days)
    )
    plain = row(view, line)
    return replace(plain, marks=(("estimate", age), *(m for m in plain.marks if m[0] != "estimate")))


def _due_mark(view: ShiftView, due: datetime) -> tuple[str, str]:
    late = urgency(due, view.now) == "overdue"
    said = tr("was due {time}") if late else tr("due {time}")
    return "over" if late else "promise", said.format(time=words.due(view, due))
