"""How amounts, instants and people read on paper; the same on every machine, whatever its language and zone."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tracker.domain.day import zone
from tracker.domain.facts import HotelFact, PersonFact
from tracker.domain.money import with_sign
from tracker.reports.language import later, marked, placed, tr

# Not strftime: its names follow the machine's language.
_DAYS: Final = (
    marked("paper", "Mon"), marked("paper", "Tue"), marked("paper", "Wed"), marked("paper", "Thu"), marked("paper", "Fri"),
    marked("paper", "Sat"), marked("paper", "Sun"),
)  # fmt: skip
_MONTHS: Final = (
    marked("paper", "Jan"), marked("paper", "Feb"), marked("paper", "Mar"), marked("paper", "Apr"), marked("paper", "May"),
    marked("paper", "Jun"), marked("paper", "Jul"), marked("paper", "Aug"), marked("paper", "Sep"), marked("paper", "Oct"),
    marked("paper", "Nov"), marked("paper", "Dec"),
)  # fmt: skip


def day_words(day: date) -> str:
    """`Mon 23 Nov 2026`."""
    weekday, month = later(_DAYS[day.weekday()]), later(_MONTHS[day.month - 1])
    return _put(tr("{weekday} {day} {month} {year}"), weekday=weekday, day=day.day, month=month, year=day.year)


def short_day(day: date) -> str:
    """Without its year: `Mon 23 Nov`."""
    weekday, month = later(_DAYS[day.weekday()]), later(_MONTHS[day.month - 1])
    return _put(tr("{weekday} {day} {month}"), weekday=weekday, day=day.day, month=month)


def day_mark(day: date) -> str:
    """As small as can be, under a column: `23.11.`."""
    return _put(tr("{day}.{month}."), day=day.day, month=day.month)


def _put(pattern: str, **parts: object) -> str:
    """A date's parts in its pattern: words of one language, so that none of them is kept apart from the others."""
    return pattern.format(**parts)


def days_words(days: tuple[date, ...]) -> str:
    """One day, or the first and the last."""
    if not days:
        return tr("none")
    if len(days) == 1:
        return day_words(days[0])
    return f"{day_words(min(days))} – {day_words(max(days))}"


def person_words(person: PersonFact | None) -> str:
    """`Maja Kowalczyk (MK)`."""
    if person is None:
        return tr("nobody yet")
    return f"{person.name} ({person.initials})" if person.name else person.initials


def length_words(length: timedelta) -> str:
    """`8 h 04 min`."""
    minutes = max(0, int(length.total_seconds()) // 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes:02d} min", hours=minutes // 60, minutes=minutes % 60)


@dataclass(frozen=True)
class Speech:
    """The hotel's way to write amounts (minor units) and instants (UTC)."""

    hotel: HotelFact
    tz: ZoneInfo
    _digits: dict[int, str] = field(default_factory=dict, compare=False, repr=False)

    def money(self, minor: int) -> str:
        """With the currency's sign: `€1,234.00`."""
        return placed(with_sign(minor, self.hotel.currency, self.hotel.mark))

    def digits(self, minor: int) -> str:
        """Without it, for columns: `1,234.00`."""
        shown = self._digits.get(minor)
        if shown is None:  # the same few amounts come again and again
            plain = with_sign(minor, self.hotel.currency, self.hotel.mark)
            shown = self._digits[minor] = plain.replace(self.hotel.currency.sign, "", 1)
        return shown

    def unit(self) -> str:
        """`in EUR`, beside a heading."""
        return tr("in {currency}", currency=self.hotel.currency.code)

    def clock(self, at: datetime) -> str:
        """`15:04` on the hotel's clock."""
        local = at.astimezone(self.tz)
        return f"{local.hour:02d}:{local.minute:02d}"

    def moment(self, at: datetime) -> str:
        """`Mon 23 Nov 2026, 15:04`."""
        return _put(tr("{date}, {clock}"), date=day_words(self.local_day(at)), clock=self.clock(at))

    def short_moment(self, at: datetime) -> str:
        """`Mon 23 Nov, 15:04`."""
        return _put(tr("{date}, {clock}"), date=short_day(self.local_day(at)), clock=self.clock(at))

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
