"""What the shift's and the day's report have in common: headline, charts, tables, every line, proof. Knows both their facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby

from reportlab.platypus import Flowable

from tracker.domain.facts import DayFacts, GroupFact, LineFact, ShiftFacts
from tracker.reports import sections
from tracker.reports.language import counted, number, said, tr
from tracker.reports.lines import every_line, nested
from tracker.reports.sheet import figures
from tracker.reports.sheet.charts import Bar, Chart
from tracker.reports.sheet.charts import charts as side_by_side
from tracker.reports.sheet.figures import Figure
from tracker.reports.words import Speech, day_mark

Facts = ShiftFacts | DayFacts
_MOST_BARS = 6
FIRST_EXCEPTIONS = 6
"""So many stand on the first page; when there are more, all of them stand before the lines."""


def headline(facts: Facts, speech: Speech) -> Flowable:
    """Value given, and beside it cost, gestures, guests, what went above the cap, what was taken back, what to mind."""
    hero = Figure(tr("Value given"), speech.money(facts.value), _net(facts, speech))
    states = [one.state for one in facts.approvals]
    waiting = sum(state == "pending" for state in states)
    approved = states.count("approved")
    consent = counted("{n} approved", "{n} approved", approved) if states else tr("none")
    over = counted("{n} still pending", "{n} still pending", waiting) if waiting else consent
    estimates = sum(line.estimated and line.whole for line in facts.lines)
    return figures.headline(
        hero,
        (
            Figure(tr("Cost to the house"), speech.money(facts.cost), share(facts.cost, facts.value)),
            Figure(tr("Gestures"), number(facts.gestures), _estimated(estimates)),
            Figure(tr("Guests"), number(facts.guests), _each(facts, speech)),
            Figure(tr("Above the cap"), number(len(states)), over),
            Figure(tr("Taken back"), speech.money(facts.reversed), _reversals(facts.lines)),
            Figure(tr("Exceptions"), number(len(facts.exceptions)), tr("listed below") if facts.exceptions else tr("none")),
        ),
    )  # fmt: skip


def share(cost: int, value: int) -> str:
    """What part of the value the cost is."""
    return tr("{share} % of the value", share=f"{100 * cost / value:.0f}") if value > 0 else ""


def lines_words(first: int, last: int) -> str:
    """`lines 118–164`."""
    return tr("lines {first}–{last}", first=first, last=last)


def journal(facts: Facts) -> str:
    """Which lines of which journal the document tells."""
    return f"{lines_words(facts.first_seq, facts.last_seq)}\n{facts.hotel.desk}"


def signed_for(facts: Facts) -> str:
    """What a signature is given for."""
    return tr(
        "for lines {first}–{last}: to change one of them is to change the head below",
        first=facts.first_seq,
        last=facts.last_seq,
    )


def _net(facts: Facts, speech: Speech) -> str:
    if not facts.reversed:
        return tr("nothing taken back")
    return tr("net of {money} taken back", money=speech.money(facts.reversed))


def _each(facts: Facts, speech: Speech) -> str:
    return tr("{money} each", money=speech.money(facts.value // facts.guests)) if facts.guests else ""


def _estimated(estimates: int) -> str:
    return counted("{n} estimated", "{n} estimated", estimates) if estimates else tr("none estimated")


def _reversals(lines: Sequence[LineFact]) -> str:
    return counted("{n} reversal", "{n:,} reversals", sum(line.entry == "reversal" for line in lines))


def charts(facts: Facts, speech: Speech, width: float, start: datetime, end: datetime) -> Flowable:
    """Why it was given, and when."""
    bars, code = _largest(facts.by_cause, speech), speech.hotel.currency.code
    return side_by_side(
        width,
        Chart(tr("Why"), tr("in {currency}, largest first", currency=code), bars),
        Chart(
            tr("When"),
            tr("in {currency}, by the hotel’s clock", currency=code),
            _hours(facts.lines, speech, start, end),
        ),
    )


def _largest(rows: Sequence[GroupFact], speech: Speech) -> list[Bar]:
    """The largest sums as bars, the rest of them together at the end."""
    ranked = sorted(rows, key=lambda one: -one.value)
    bars = [Bar(said(one.label), one.value, speech.digits(one.value)) for one in ranked]
    if len(bars) <= _MOST_BARS:
        return bars
    rest = sum(one.value for one in ranked[_MOST_BARS - 1 :])
    others = counted("{n} other", "{n} others", len(ranked) - _MOST_BARS + 1)
    return [*bars[: _MOST_BARS - 1], Bar(others, rest, speech.digits(rest), rest=True)]


def _hours(lines: Sequence[LineFact], speech: Speech, start: datetime, end: datetime) -> list[Bar]:
    """Value given in each clock hour of the shift; in each day when it went on for more than two."""
    step = timedelta(hours=1) if end - start <= timedelta(hours=36) else timedelta(days=1)
    sums: dict[str, int] = defaultdict(int)

    def label(at: datetime) -> str:
        local = at.astimezone(speech.tz)
        return f"{local.hour:02d}" if step < timedelta(days=1) else day_mark(local.date())

    def key(at: datetime) -> str:
        local = at.astimezone(speech.tz)
        return local.strftime("%Y%m%d%H%z") if step < timedelta(days=1) else local.strftime("%Y%m%d")

    # What takes a line back counts where the line stood, so that the columns add up to the value given.
    at_top = start
    for line, below in nested(lines):
        at_top = at_top if below else line.at
        sums[key(min(max(at_top, start), end))] += line.value
    at = start.astimezone(UTC)
    bars: list[Bar] = []
    seen: set[str] = set()
    while at <= end + step and len(bars) < 62:
        if key(at) <= key(end) and key(at) not in seen:
            amount = sums[key(at)]
            bars.append(Bar(label(at), amount, short(amount, speech)))
            seen.add(key(at))
        at += step
    return bars


def short(amount: int, speech: Speech) -> str:
    """Whole units: a column has no room for cents."""
    whole = amount / 10**speech.hotel.currency.exponent
    return f"{whole:.0f}" if whole < 100_000 else tr("{n} k", n=f"{whole / 1000:.0f}")


def tables(facts: Facts, speech: Speech, width: float) -> list[Flowable]:
    """By rep, kind and cause, cap use, approvals; those without an entry are left out."""
    out: list[Flowable] = []
    for title, label, rows in (
        (tr("By rep"), tr("Rep"), facts.by_rep), (tr("By kind"), tr("Kind"), facts.by_kind),
        (tr("By cause"), tr("Cause"), facts.by_cause),
    ):  # fmt: skip
        if rows:
            out.append(sections.groups(title, label, rows, speech, width))
    if facts.cap_use:
        out.append(sections.cap_use(facts.cap_use, speech, width))
    if facts.approvals:
        out.append(sections.approvals(facts.approvals, speech, width))
    if len(facts.exceptions) > FIRST_EXCEPTIONS:
        out.append(sections.exceptions(facts.exceptions, width))
    for desk, some in groupby(facts.lines, key=lambda line: line.desk):
        out.append(every_line(tuple(some), speech, width, tr("Every line: {desk}", desk=desk) if desk else ""))
    return out
