"""Until when one guest's name is kept, and what is still open that keeps it longer. Erases nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.desk.erasing.matters import Matter, open_matters
from tracker.desk.erasing.retention import ended_on
from tracker.domain.day import months_later
from tracker.domain.house import House
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


@dataclass(frozen=True)
class Kept:
    """For so many `months` after departure. `until` is the business day from which on it is due to be erased (None: the
    guest has not left), `due` whether that day has come, `held` what is open then and holds it back."""

    months: int
    until: date | None = None
    due: bool = False
    held: tuple[Matter, ...] = ()

    @property
    def sentence(self) -> Sentence:
        """For a person: until when, why, and what erases it."""
        if self.until is None:
            return counted(
                "The name is kept for {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).",
                "The name is kept for {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).",
                self.months,
            )
        if not self.due:
            return counted(
                "The name is kept until {until}, {n} month after departure, as the hotel has set it. Then a manager erases it (F10, Retention).",
                "The name is kept until {until}, {n} months after departure, as the hotel has set it. Then a manager erases it (F10, Retention).",
                self.months,
                until=self.until,
            )
        if not self.held:
            return Sentence(
                "The name is due to be erased since {until}: a manager does it (F10, Retention).", until=self.until
            )
        since = Sentence("The name is due to be erased since {until}; what is open keeps it longer.", until=self.until)
        return joined(since, self.held[0].sentence)


def kept(ledger: Ledger, house: House, stay: Stay, day: date, now: datetime) -> Kept:
    """How it stands with a stay on business day `day`."""
    months = of_house.retention_months(ledger)
    if stay.in_house(day):
        return Kept(months)
    until = due_from(ended_on(stay, house), months)
    due = until <= day
    return Kept(months, until, due, tuple(open_matters(ledger, [stay], day, now)) if due else ())


def due_from(ended: date, months: int) -> date:
    """The first day on which who left on `ended` is due: after a long month it may be a day or two into the next."""
    found = months_later(ended, months)
    while months_later(found, -months) < ended and found < date.max:
        found += timedelta(days=1)
    return found
