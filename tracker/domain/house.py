"""The hotel as the desk needs it: its currency, its clock rules, its paper. Knows no file and no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tracker.domain.day import clock_day, current_day, day_start, parse_cutoff, zone
from tracker.domain.languages import ENGLISH, tongue
from tracker.domain.money import Amount, Currency, currency, format_minor, parse_amount, with_sign
from tracker.domain.names import clean_field, clean_name
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

if TYPE_CHECKING:  # every command reads a house, few read facts
    from tracker.domain.facts import Paper

TRAINING = "TRAINING"
"""The word on everything that is made in a hotel to practise in: the same in every language, so that nobody mistakes it."""


@dataclass(frozen=True)
class House:
    """One hotel's standing facts, as its last `hotel` line says.

    `contact` is how a guest reaches the desk from outside, for letters; may be empty. `training`: it was founded to practise
    in, and stays so: whatever is made from it says TRAINING. `language` is the code of its documents' language.
    """

    name: str
    currency: Currency
    tz: ZoneInfo
    cutoff: time
    mark: str
    paper: Paper
    desk: str
    training: bool = False
    contact: str = ""
    language: str = ENGLISH

    def local(self, instant: datetime) -> datetime:
        """The instant on the hotel's clock."""
        return instant.astimezone(self.tz)

    def day(self, now: datetime, reached: date | None) -> date:
        """The business day at `now`, never before `reached`."""
        return current_day(now, self.cutoff, self.tz, reached)

    def clock_day(self, now: datetime) -> date:
        """The business day by the cutoff alone."""
        return clock_day(now, self.cutoff, self.tz)

    def starts(self, day: date) -> datetime:
        """When `day` starts by the cutoff, UTC."""
        return day_start(day, self.cutoff, self.tz).astimezone(UTC)

    def amount(self, text: str) -> int:
        """Minor units of an amount as typed in this house. Refused when it is none."""
        return parse_amount(text, self.currency, self.mark)

    def plain(self, minor: int) -> str:
        """An amount as digits, for forms and sentences: 20.00."""
        return format_minor(minor, self.currency, self.mark)

    def money(self, minor: int) -> Amount:
        """An amount for people: €1,234.50."""
        return with_sign(minor, self.currency, self.mark)


def house_of(plain: dict[str, Any]) -> House:
    """The house of a `hotel` line's body. Refused when a value cannot be."""
    mark, paper = plain.get("mark", "."), plain.get("paper", "a4")
    if mark not in (".", ","):
        raise Refused("bad_mark", "The decimal mark is “.” or “,”: choose one of them.")
    if paper not in ("a4", "letter"):
        raise Refused("bad_paper", "The paper is a4 or letter: choose one of them.")
    return House(
        clean_name(plain["name"]),
        currency(plain["currency"]),
        zone(plain["timezone"]),
        parse_cutoff(plain["cutoff"]),
        mark,
        paper,
        clean_name(plain.get("desk", "Front desk")),
        plain.get("training") is True,
        clean_field(plain.get("contact", ""), Sentence("How guests reach the desk")),
        tongue(plain.get("language", ENGLISH)).code,
    )


def plain_of(house: House) -> dict[str, Any]:
    """The body of a `hotel` line; only one to practise in says whether it is, and English is what is not said."""
    marked: dict[str, Any] = {"training": True} if house.training else {}
    if house.contact:
        marked |= {"contact": house.contact}
    if house.language != ENGLISH:
        marked |= {"language": house.language}
    return marked | {
        "name": house.name,
        "currency": house.currency.code,
        "timezone": house.tz.key,
        "cutoff": house.cutoff.strftime("%H:%M"),
        "mark": house.mark,
        "paper": house.paper,
        "desk": house.desk,
    }
