"""Stays in words: where a guest is, since when, until when, and with whom. What an import of them did. Pure; knows no widget and reads nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tracker.desk.house_import import ImportPlan
from tracker.domain.house import House
from tracker.domain.stay import Stay
from tracker.ui import dates, language

ARROW = "→"


class Status(NamedTuple):
    """How a stay stands: finished words, their ink, and the glyph beside them."""

    text: str
    ink: str
    glyph: str


def tr(words: str) -> str:
    """The words in the window's language."""
    return QCoreApplication.translate("guests", words)


def status(stay: Stay, day: date) -> Status:
    """Where the guest is on a business day."""
    if not stay.rooms:
        return Status(tr("caller, no room"), "muted", "phone")
    if stay.left_at is not None:
        gone = stay.left_at.date()
        return Status(tr("left {day}").format(day=dates.short_day(gone)), "muted", "arrow-right")
    if stay.has_left(day):
        due = dates.short_day(stay.departure or day)
        return Status(tr("was due to leave {day}").format(day=due), "muted", "arrow-right")
    if stay.arrival > day:
        return Status(tr("arrives {day}").format(day=dates.short_day(stay.arrival)), "info", "calendar")
    if stay.departure is None:
        return Status(tr("in house, no departure yet"), "ok", "check")
    if stay.departure == day:
        return Status(tr("leaves today"), "warn", "arrow-right")
    return Status(tr("in house until {day}").format(day=dates.short_day(stay.departure)), "ok", "check")


def row_detail(stay: Stay, day: date) -> str:
    """The second line of a row of the list."""
    said = status(stay, day)
    short = said.text
    if said.ink == "ok":
        short = tr("until {day}").format(day=dates.short_day(stay.departure)) if stay.departure else tr("no departure")
    return " · ".join(part for part in (short, stay.confirmation or "") if part)


def nights(stay: Stay, day: date) -> str:
    """From when to when, and which night this is."""
    first = dates.short_day(stay.arrival)
    if stay.departure is None:
        return tr("since {day}").format(day=first)
    span = tr("{first} – {last}").format(first=first, last=dates.short_day(stay.departure))
    count = (stay.departure - stay.arrival).days
    if count <= 0:
        return span
    if not stay.in_house(day) or day >= stay.departure:
        return language.counted("{span}, 1 night", "{span}, {n} nights", count, span=span)
    return tr("{span}, night {n} of {count}").format(span=span, n=(day - stay.arrival).days + 1, count=count)


def rooms(stay: Stay) -> str:
    """The rooms in order: 412 → 518; empty for a caller."""
    return f" {ARROW} ".join(room for _, room in stay.rooms)


def since(stay: Stay, house: House) -> str:
    """Since when the guest has the present room, when there was one before."""
    if len(stay.rooms) < 2:
        return ""
    at, _ = stay.rooms[-1]
    local = house.local(at)
    return tr("since {day}, {time}").format(day=dates.short_day(local.date()), time=f"{local:%H:%M}")


def visit(stay: Stay) -> str:
    """Another visit, for a button."""
    room = f"{stay.room}, " if stay.room else ""
    return f"{room}{dates.plain_day(stay.arrival)}"


def in_room(stay: Stay) -> str:
    """A guest with the room, for a button or a sentence."""
    return f"{stay.room} {stay.guest}" if stay.room else stay.guest


def comings_and_goings(stays: Sequence[Stay], day: date) -> str:
    """Who came and who goes on a day, of those in house: 5 arrived · 7 leave today."""
    arrived = sum(stay.arrival == day for stay in stays)
    leaving = sum(stay.departure == day for stay in stays)
    parts = [language.counted("{n} arrived today", "{n} arrived today", arrived)] if arrived else []
    if leaving:
        parts.append(language.counted("1 leaves", "{n} leave", leaving))
    return " · ".join(parts)


def result_of(plan: ImportPlan, marked_gone: bool) -> str:
    """What an import did, in one sentence."""
    gone = len(plan.gone) if marked_gone else 0
    parts = [
        language.counted("1 new guest", "{n} new guests", len(plan.new)) if plan.new else "",
        language.counted("1 changed", "{n} changed", len(plan.changed)) if plan.changed else "",
        language.counted("1 marked as left", "{n} marked as left", gone) if gone else "",
    ]
    said = tr("The list is in: {parts}.").format(parts=", ".join(filter(None, parts)))
    left_out = len(plan.rejects)
    if left_out:
        said += " " + language.counted("1 row was left out.", "{n} rows were left out.", left_out)
    return said
