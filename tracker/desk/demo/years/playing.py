"""Plays the years: days, shifts and how much happens in them. Knows no line's form."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from tracker.desk.demo.years.following import Following
from tracker.desk.demo.years.giving import Giving
from tracker.desk.demo.years.lodging import Lodging, some
from tracker.desk.demo.years.writing import Pen, Sums
from tracker.domain.cap import Cap, policy_on
from tracker.domain.people import Role
from tracker.ledger import house as of_house
from tracker.ledger.bulk import Bulk
from tracker.ledger.store import Ledger

LEAST_A_DAY = 20
"""A day has at least so many lines: three shifts, who comes and goes, and a few gestures."""
_SHIFTS = ((7, "LG", 0.45), (15, "IM", 0.4), (23, "VP", 0.15))
_AT_ONCE = 1_000_000
"""So many lines are one transaction."""
_NOTES = ("", "", "", "Lift 2 under repair.", "Quiet shift.", "Conference leaves tomorrow at 9.")


class Years:
    """So many days from `start` on, which come to about so many lines; the night before the day after them is their end."""

    def __init__(self, ledger: Ledger, chance: random.Random, start: date, days: int, lines: int) -> None:
        self.ledger, self.chance, self.start, self.days, self.lines = ledger, chance, start, days, lines
        self.house = of_house.house(ledger)
        people = of_house.people(ledger).values()
        self.reps = [p.initials for p in people if p.role is Role.REP]
        self.bulk = Bulk(ledger)
        self.pen = Pen(self.bulk, chance, self._local(start, 7, -2), start)
        self.lodging = Lodging(self.pen)
        self.giving = Giving(self.pen, self.house, (self._cap(Role.REP), self._cap(Role.LEAD)))
        self.following = Following(self.pen)
        self.number = 0

    def play(self, progress: Callable[[int, int], None] | None = None) -> None:
        """All days."""
        played = 0
        while played < self.days:
            upto = self.bulk.seq + _AT_ONCE
            with self.ledger.write():
                while played < self.days and self.bulk.seq < upto:
                    left = self.lines - self.bulk.seq
                    self._day(self.start + timedelta(days=played), max(left // (self.days - played), LEAST_A_DAY))
                    played += 1
                if played == self.days:
                    self.lodging.end()
                self.bulk.flush()
            if progress:
                progress(played, self.days)

    def _day(self, day: date, lines: int) -> None:
        before = self.bulk.seq
        self.pen.now, self.pen.day = self._local(day, 7, -2), day
        self.lodging.morning(lines // 9)
        rest = max(lines - (self.bulk.seq - before), 12)
        for hour, lead, share in _SHIFTS:
            self._shift(day, hour, lead, max(round(rest * share) - 2, 1))

    def _shift(self, day: date, hour: int, lead: str, lines: int) -> None:
        pen, start = self.pen, self._local(day, hour)
        end = self._local(day, hour + 8, -5)
        self.number += 1
        pen.reps, pen.lead = self.chance.sample(self.reps, 2), lead
        rolls = self.house.starts(day + timedelta(days=1))
        pen.now = start
        pen.write("shift_open", pen.reps[0], {"shift": self.number})
        for n in range(lines):
            pen.now = start + timedelta(minutes=3) + n * (end - start - timedelta(minutes=6)) / lines
            pen.day = day + timedelta(days=1) if pen.now >= rolls else day
            self._something()
        pen.now = end
        pen.day = day + timedelta(days=1) if pen.now >= rolls else day
        self._close()

    def _something(self) -> None:
        if self.following.next():
            return
        guest, rep, fate = some(self.lodging.here, self.chance), self.pen.anybody(), self.chance.random()
        if fate < 0.01:
            self.lodging.move(guest)
        elif fate < 0.03:
            self.following.promise(guest, rep)
        else:
            self.following.after(self.giving.give(guest, rep))

    def _close(self) -> None:
        pen, uuid = self.pen, self.ledger.new_uuid(self.pen.now)
        last = self.bulk.seq + 1
        body = {"shift": self.number, "first_seq": pen.sums.first_seq, "last_seq": last, "totals": pen.sums.plain()}
        left = {"carried": pen.approvals, "estimates": pen.estimates, "promises": pen.promises}
        body |= {key: list(held) for key, held in left.items() if held}
        text = self.bulk.text(uuid, "", {"note": self.chance.choice(_NOTES)})
        pen.write("shift_close", pen.lead, body | ({"text": text} if text else {}), uuid=uuid)
        pen.sums = Sums(last + 1)

    def _cap(self, role: Role) -> Cap:
        cap = policy_on(of_house.caps(self.ledger), role, self.start)
        assert cap is not None  # the demo's hotel has one for each role
        return cap

    def _local(self, day: date, hour: int, minute: int = 0) -> datetime:
        at = datetime(day.year, day.month, day.day, tzinfo=self.house.tz) + timedelta(hours=hour, minutes=minute)
        return at.astimezone(UTC)
