"""The insights page's sentences: finished words about figures, patterns and papers. Knows no widget and no ledger."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from tracker.desk.insights.seeing import Shown
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.domain.insights.figures import Figures
from tracker.ui import dates, language


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Insights", text)


def gestures(number: int) -> str:
    """How many gestures."""
    return language.counted("1 gesture", "{n} gestures", number)


def incidents(number: int) -> str:
    """How many incidents are among them; empty for none."""
    return language.counted("1 incident", "{n} incidents", number) if number else ""


def guests(number: int) -> str:
    """How many guests."""
    return language.counted("1 guest", "{n} guests", number)


def kind(key: str) -> str:
    """A kind of gesture."""
    return language.said(Kind(key).label)


def cause(shown: Shown, key: str) -> str:
    """A cause as people read it."""
    return language.said(shown.causes.get(key, key)) if key else tr("No cause given")


def old_cause(shown: Shown, key: str) -> str:
    """A cause of an imported log, which may have had words of its own."""
    return cause(shown, key) if key else tr("Another cause, or none")


def days(first: date, last: date) -> str:
    """The days of a column."""
    return dates.short_day(last) if first == last else f"{dates.short_day(first)} – {dates.short_day(last)}"


def day_name(day: date) -> str:
    """A day under a column: without its weekday."""
    return " ".join(dates.short_day(day).split()[1:])


def person(shown: Shown, initials: str) -> str:
    """A person by initials and name."""
    return f"{initials} {shown.people.get(initials, '')}".strip()


def room(key: str) -> str:
    """A room, or that there was none."""
    return key or tr("No room")


def span(figures: Figures) -> str:
    """The range in days."""
    return tr("{first} – {last}").format(first=dates.short_day(figures.first), last=dates.plain_day(figures.last))


def summary(shown: Shown) -> str:
    """What is shown, and how much of it is counted yet."""
    found = shown.seen.figures
    said = f"{span(found)} · {gestures(found.gestures)}"
    if not shown.seen.whole:
        return f"{said} · {tr('counted back to {day} so far…').format(day=dates.short_day(shown.seen.through))}"
    return f"{said} · {tr('only your own')}" if shown.own is not None else said


def ties(shown: Shown) -> str:
    """How the figures tie to the day reports of the range; empty while it is read, and for one person's figures."""
    found, money = shown.seen.figures, partial(language.money, shown.house)
    if not shown.seen.whole or shown.own is not None:
        return ""
    if not found.earlier:
        return tr("The day reports of these days come to the same {money}.").format(money=money(found.booked))
    return tr(
        "With {earlier} that corrects gestures from before, the day reports of these days come to {money}."
    ).format(earlier=money(found.earlier), money=money(found.booked))


def whole(house: House, minor: int) -> str:
    """An amount in whole units, for where a column is narrow."""
    unit_ = 10**house.currency.exponent
    return house.money(minor // unit_ * unit_).partition(house.mark)[0].replace(house.currency.sign, "")


def unit(shown: Shown, *, weekly: bool) -> str:
    """What the columns are."""
    said = (
        tr("In {currency}, a column a week, counted back from the last day.")
        if weekly
        else tr("In {currency}, by business day.")
    )
    return said.format(currency=shown.house.currency.code)


def days_file(figures: Figures, suffix: str) -> str:
    """The file name of an export: the range, never a guest."""
    return tr("Insights {first} to {last}.{suffix}").format(
        first=figures.first.isoformat(), last=figures.last.isoformat(), suffix=suffix
    )
