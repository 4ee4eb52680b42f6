"""How amounts, instants and people read on paper; the same on every machine, whatever its language and zone."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tracker.domain.day import zone
from tracker.domain.facts import HotelFact, PersonFact
from tracker.domain.money import with_sign

# Not strftime: its names follow the machine's language.
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_words(day: date) -> str:
    """`Mon 23 Nov 2026`."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def days_words(days: tuple[date, ...]) -> str:
    """One day, or the first and the last."""
    if not days:
        return "none"
    if len(days) == 1:
        return day_words(days[0])
    return f"{day_words(min(days))} – {day_words(max(days))}"


def person_words(person: PersonFact | None) -> str:
    """`Maja Kowalczyk (MK)`."""
    if person is None:
        return "nobody yet"
    return f"{person.name} ({person.initials})" if person.name else person.initials


def count_words(number: int, one: str, many: str = "") -> str:
    """`1 line`, `1,234 lines`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def length_words(length: timedelta) -> str:
    """`8 h 04 min`."""
    minutes = max(0, int(length.total_seconds()) // 60)
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"


@dataclass(frozen=True)
class Speech:
    """The hotel's way to write amounts (minor units) and instants (UTC)."""

    hotel: HotelFact
    tz: ZoneInfo
    _digits: dict[int, str] = field(default_factory=dict, compare=False, repr=False)

    def money(self, minor: int) -> str:
        """With the currency's sign: `€1,234.00`."""
        return with_sign(minor, self.hotel.currency, self.hotel.mark)

    def digits(self, minor: int) -> str:
        """Without it, for columns: `1,234.00`."""
        shown = self._digits.get(minor)
        if shown is None:  # the same few amounts come again and again
            shown = self._digits[minor] = self.money(minor).replace(self.hotel.currency.sign, "", 1)
        return shown

    def clock(self, at: datetime) -> str:
        """`15:04` on the hotel's clock."""
        local = at.astimezone(self.tz)
        return f"{local.hour:02d}:{local.minute:02d}"

    def moment(self, at: datetime) -> str:
        """`Mon 23 Nov 2026, 15:04`."""
        return f"{day_words(self.local_day(at))}, {self.clock(at)}"

    def span(self, start: datetime, end: datetime) -> str:
        """From – to, the day told once when it is the same."""
        if self.local_day(start) == self.local_day(end):
            return f"{self.moment(start)} – {self.clock(end)}"
        return f"{self.moment(start)} – {self.moment(end)}"

    def local_day(self, at: datetime) -> date:
        """The calendar day on the hotel's clock."""
        return at.astimezone(self.tz).date()


def speech(hotel: HotelFact) -> Speech:
    """How this hotel writes. Refused when its time zone does not exist."""
    return Speech(hotel, zone(hotel.timezone))
