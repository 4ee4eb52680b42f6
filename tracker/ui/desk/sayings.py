"""The desk's words about amounts and caps, with the role that gives them their ink and glyph. Knows no widget."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

from tracker.domain.cap import Standing, Verdict, assess
from tracker.domain.house import House
from tracker.ui import dates, language
from tracker.ui.desk.words import say
from tracker.ui.widgets.draw.shapes import State
from tracker.ui.widgets.draw.text import reads_rtl

LEFT_TO_RIGHT, RIGHT_TO_LEFT, ISOLATE, END_OF_ISOLATE = "\u200e", "\u200f", "\u2068", "\u2069"
NEAR = 0.2
"""A cap with less than this part left is near its end."""


def short_money(minor: int, house: House) -> str:
    """An amount where room is scarce: the decimals only when there are any."""
    return language.money(house, minor, short=True)


def who(room: str, name: str) -> str:
    """Room and name in one line that reads in the window's direction, also where the name reads in the other."""
    rtl = QGuiApplication.isRightToLeft()
    if not room or reads_rtl(name) is rtl:
        return f"{room} {name}".strip()
    return f"{RIGHT_TO_LEFT if rtl else LEFT_TO_RIGHT}{room} {ISOLATE}{name}{END_OF_ISOLATE}"


class Saying(NamedTuple):
    """A sentence with the role of `shapes.MARKS` that gives it its glyph and ink."""

    text: str
    role: str


def state_of(standing: Standing | None, more: int = 0) -> State:
    """How a cap stands once `more` minor units are given."""
    if standing is None or standing.cap is None or standing.spent + more <= 0:
        return "none"
    if standing.spent + more > standing.cap:
        return "over"
    return "warn" if standing.cap - standing.spent - more < NEAR * standing.cap else "ok"


def fraction_of(standing: Standing | None, more: int = 0) -> float | None:
    """Which part of a cap is given once `more` minor units are; None without a cap."""
    if standing is None or standing.cap is None:
        return None
    given = standing.spent + more
    return given / standing.cap if standing.cap else (2.0 if given else 0.0)


def verdict(amount: int | None, standings: tuple[Standing, ...], house: House) -> Saying:
    """What an amount (minor units, per night) leaves of the cap on every night it counts on, or what is left."""
    if not standings:
        return Saying(say("no cap in force · ask a manager"), "over")
    first = standings[0]
    if amount is None:
        return _left(first, house)
    result = assess(amount, standings)
    day = dates.short_day(result.day) if len(standings) > 1 else ""
    if result.verdict is Verdict.NEEDS_APPROVAL:
        over = language.money(house, result.over_by)
        said = say("over by {over} on {day} · a lead approves") if day else say("over by {over} · a lead approves")
        return Saying(said.format(over=over, day=day), "over")
    if result.remaining_after is None:
        return Saying(say("no limit"), "ok")
    cap = next(s.cap for s in standings if s.day == result.day) or 0
    left, of = language.money(house, result.remaining_after), short_money(cap, house)
    said = say("leaves {left} of {of} on {day}") if day else say("leaves {left} of {of}")
    return Saying(said.format(left=left, of=of, day=day), "warn" if result.remaining_after < NEAR * cap else "ok")


def _left(standing: Standing, house: House) -> Saying:
    if standing.cap is None:
        return Saying(say("no limit"), "ok")
    left = standing.remaining or 0
    said = say("{left} of {of} left", left=language.money(house, left), of=short_money(standing.cap, house))
    return Saying(said, "ok" if left else "warn")
