"""The shift page's sentences: finished words about a shift, what it carries over and what a document is called. Knows no widget."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from tracker.desk.shift_page import ShiftView
from tracker.desk.supplements.after import After
from tracker.domain.facts import LineFact, PersonFact, PromiseFact, ShiftFacts
from tracker.domain.house import House
from tracker.domain.promise import urgency
from tracker.ui import dates, language
from tracker.ui.widgets import Chip


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Shift", text)


def gestures(number: int) -> str:
    """How many gestures."""
    return language.counted("1 gesture", "{n} gestures", number)


def guests(number: int) -> str:
    """How many guests."""
    return language.counted("1 guest", "{n} guests", number)


def person(who: PersonFact | None) -> str:
    """A person by name, or by initials where the name is not known."""
    return (who.name or who.initials) if who is not None else ""


def due(view: ShiftView, instant: datetime) -> str:
    """When a promise is due, shortly: the time today, the weekday within a week, else the day."""
    house = view.house
    day, clock = house.local(instant).date(), dates.clock(house, instant)
    ahead = (day - house.local(view.now).date()).days
    if ahead == 0:
        return clock
    return f"{dates.weekday(day)} {clock}" if 0 < ahead < 7 else dates.short_day(day)


def unsigned() -> str:
    """That the last document went out without its signature, and what to do."""
    return tr(
        "⚠ The last document is not signed. Export it again, or ask a manager to turn signing off and on again (F10)."
    )


def title(view: ShiftView) -> str:
    """The heading of the shift at hand."""
    if view.facts is None:
        return tr("No shift yet")
    state = tr("Shift {n}") if view.facts.interim else tr("Shift {n} is closed")
    return state.format(n=view.facts.number)


def about(view: ShiftView) -> str:
    """Since when and by whom, in one line."""
    facts, house = view.facts, view.house
    if facts is None:
        return tr("The first gesture opens one, or open it here")
    days = " – ".join(dates.short_day(d) for d in dict.fromkeys((facts.business_days[0], facts.business_days[-1])))
    opened = dates.moment(house, facts.opened_at, facts.business_days[0])
    if facts.interim:
        return tr("{days} · open since {time} · {who}").format(days=days, time=opened, who=person(facts.opened_by))
    closed = dates.moment(house, facts.closed_at, house.local(facts.opened_at).date())
    return tr("{days} · {opened}–{closed} · closed by {who}").format(
        days=days, opened=opened, closed=closed, who=person(facts.closed_by)
    )


def guest(line: LineFact | PromiseFact) -> str:
    """Where and who."""
    room = line.room if isinstance(line, PromiseFact) else line.room_now or line.room
    return f"{room} {line.guest}".strip()


def carried(view: ShiftView) -> list[tuple[str, str]]:
    """What closing hands to the next shift, one (mark's role, words) each: approvals, promises, estimates."""
    house = view.house
    found = [
        ("pending", tr("{money} waits for approval · {guest}").format(money=language.money(house, w.line.value), guest=guest(w.line)))
        for w in view.waiting
    ]  # fmt: skip
    for promise in view.promises:
        late = urgency(promise.due, view.now) == "overdue"
        said = tr("promise overdue since {due} · {guest}") if late else tr("promised by {due} · {guest}")
        told = [said.format(due=due(view, promise.due), guest=guest(promise)), promise.words, promise.owner.initials]
        found.append(("over" if late else "promise", " · ".join(part for part in told if part)))
    for line in view.estimates:
        said = tr("{money} is an estimate until the bill is in · {guest}")
        found.append(("estimate", said.format(money=language.money(house, line.value), guest=guest(line))))
    return found


def carried_chips(view: ShiftView) -> list[Chip]:
    """The same in few words, for the head of the shift."""
    counts = (
        ("pending", len(view.waiting), language.counted("1 approval waits", "{n} approvals wait", len(view.waiting))),
        ("promise", len(view.promises), language.counted("1 promise", "{n} promises", len(view.promises))),
        ("estimate", len(view.estimates), language.counted("1 estimate", "{n} estimates", len(view.estimates))),
    )
    return [(words, role) for role, number, words in counts if number]


def handed_over(number: int) -> str:
    """How much a closed shift handed to the next; empty for nothing."""
    return language.counted("1 handed over", "{n} handed over", number) if number else ""


def corrected(number: int, after: After) -> str:
    """How much was corrected since a shift was closed, and the last supplement when that tells all of it."""
    if not after.late:
        return ""
    said = language.counted("1 late correction", "{n} late corrections", after.late)
    return said if after.waiting else f"{said}, {supplement(number, after.last)}"


def supplement(shift: int, number: int) -> str:
    """How people call a supplement."""
    return f"{shift}/S{number}"


def shift_file(facts: ShiftFacts, house: House) -> str:
    """The file name a shift's report is offered: number and day, never a guest."""
    day = facts.business_days[0].isoformat()
    if facts.interim:
        return tr("Shift {n} so far {day} {time}.pdf").format(
            n=facts.number, day=day, time=f"{house.local(facts.closed_at):%H.%M}"
        )
    return closed_file(facts.number, facts.business_days[0])


def closed_file(number: int, day: date) -> str:
    """The file name of a closed shift's report."""
    return tr("Shift {n} {day}.pdf").format(n=number, day=day.isoformat())


def supplement_file(shift: int, number: int, report: str) -> str:
    """The file name a supplement is offered, made from its report's."""
    day = report.removesuffix(".pdf").rpartition(" ")[2]
    return tr("Shift {n} supplement {s} {day}.pdf").format(n=shift, s=number, day=day)


def handover_file(number: int, day: date, *, so_far: datetime | None = None) -> str:
    """The file name a handover sheet is offered; of an open shift with the time (at the hotel) of the look."""
    if so_far is not None:
        return tr("Handover {n} so far {day} {time}.pdf").format(n=number, day=day.isoformat(), time=f"{so_far:%H.%M}")
    return tr("Handover {n} {day}.pdf").format(n=number, day=day.isoformat())


def line_up_file(day: date) -> str:
    """The file name of the morning line-up about a day."""
    return tr("Line-up {day}.pdf").format(day=day.isoformat())


def day_file(day: date) -> str:
    """The file name a business day's report is offered."""
    return tr("Business day {day}.pdf").format(day=day.isoformat())


def day_supplement_file(day: date, number: int) -> str:
    """The file name a supplement to a hotel's day is offered."""
    return tr("Business day {day} supplement {s}.pdf").format(day=day.isoformat(), s=number)


def approvers(view: ShiftView, line: LineFact | None = None, most: int = 8) -> str:
    """Who may give a lead's word, by initials."""
    who = view.approvers if line is None else view.may_approve(line)
    return " · ".join(p.initials for p in who[:most])
