"""Plays months at the demo hotel through the real use cases, with a clock of its own. Same seed, same ledger."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tracker.desk import corrections, days, gestures, guests, presence, setup, shifts
from tracker.desk.catalogue import catalogue
from tracker.desk.demo.afterwards import Afterwards
from tracker.desk.demo.bills import bills_come
from tracker.desk.demo.cast import ROOMS
from tracker.desk.demo.cast import guests as cast_of
from tracker.desk.demo.habits import usual
from tracker.desk.demo.years import LEAST_A_DAY, Years
from tracker.desk.stamp import ALL_CONFIRMED
from tracker.domain.house import House, house_of
from tracker.domain.people import Person, Role
from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.domain.stay import Stay
from tracker.ledger import house as of_house
from tracker.ledger import register
from tracker.ledger.store import Ledger
from tracker.paths import LEDGER_NAME

DAY = date(2026, 11, 23)
"""The demo's last business day: fixed, so that the same seed gives the same ledger whenever it is made."""

EVENING = datetime(2026, 11, 23, 20, 50, tzinfo=UTC)
"""When one comes in to look: 21:50 at the hotel, the late shift open."""

PIN = "2468"
"""Everybody's PIN at the demo hotel."""

TEAM: tuple[tuple[str, str, Role], ...] = (
    ("Maja Kestrel", "MK", Role.REP),
    ("Tomás Silbersee", "TS", Role.REP),
    ("Aiko Juniper", "AJ", Role.REP),
    ("Bram Oakhurst", "BO", Role.REP),
    ("Noor Valmont", "NV", Role.REP),
    ("Piet Norrvik", "PN", Role.REP),
    ("Lena Goldammer", "LG", Role.LEAD),
    ("Iker Montclair", "IM", Role.LEAD),
    ("Vera Pemberley", "VP", Role.MANAGER),
)
STAYS = 120
_AN_EVENING = 100
"""About so many lines come of the last day, which is always played."""
_SHIFTS = ((7, "LG"), (15, "IM"), (23, "VP"))


class Season:
    """One run through the hotel's days."""

    def __init__(self, ledger: Ledger, chance: random.Random, start: date, length: int) -> None:
        self.ledger, self.chance, self.start, self.length = ledger, chance, start, length
        self.house: House = of_house.house(ledger)
        self.people: dict[str, Person] = of_house.people(ledger)
        self.known = catalogue(self.house.currency)
        self.arrivals = _arrivals(chance, start, length)
        self.afterwards = Afterwards(ledger, chance)

    def local(self, day: date, hour: int, minute: int = 0) -> datetime:
        """An instant (UTC) from the hotel's wall clock."""
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.house.tz).astimezone(UTC)

    def play(self, progress: Callable[[int, int], None] | None = None) -> None:
        """All days; the last one's late shift is left open for whoever looks."""
        for n in range(self.length):
            with self.ledger.write():  # a day at a time: nobody waits for each line of an old day to reach the disk
                self._day(self.start + timedelta(days=n), last=n == self.length - 1)
            if progress:
                progress(n + 1, self.length)

    def _day(self, day: date, *, last: bool) -> None:
        self._check_in_and_out(day)
        for hour, lead in _SHIFTS[: 2 if last else 3]:
            team = self.chance.sample([p for p in self.people.values() if p.role is Role.REP], 2)
            shifts.open_one(self.ledger, team[0], self.local(day, hour), ALL_CONFIRMED)
            if last and hour == 15:  # busy, and over before somebody comes in to look
                self._shift(day, hour, team, self.people[lead], count=7, until=395)
                self._evening(day, team)
                return
            self._shift(day, hour, team, self.people[lead])
            end = self.local(day, hour, 0) + timedelta(hours=7, minutes=55)
            note = self.chance.choice(
                ("", "", "Lift 2 under repair.", "Quiet shift.", "Conference leaves tomorrow at 9.")
            )
            if hour == 7:
                bills_come(self.ledger, self.people[lead], end - timedelta(minutes=10))
            shifts.close(self.ledger, self.people[lead], end, note, ALL_CONFIRMED)

    def _evening(self, day: date, team: list[Person]) -> None:
        """Whoever looks in finds one promise that nobody kept in time, and one that is due."""
        here = register.in_house(self.ledger, day)
        for minute, due in ((36, "22:00"), (37, "21:40")):
            self.afterwards.promise(self.chance.choice(here), team[0], self.local(day, 21, minute), due)

    def _check_in_and_out(self, day: date) -> None:
        at = self.local(day, 7) - timedelta(minutes=2)
        for stay in register.in_house(self.ledger, day):
            if stay.departure is not None and stay.departure < day + timedelta(days=1) and stay.arrival != day:
                guests.leave(self.ledger, stay.id, at)
        taken = {s.room for s in register.in_house(self.ledger, day) if s.left_at is None}
        for name, reading, departure in self.arrivals.get(day, ()):
            room = self.chance.choice([r for r in ROOMS if r not in taken])
            taken.add(room)
            confirmation = f"GH{self.chance.randrange(10**6):06d}"
            guests.add(self.ledger, guests.NewGuest(name, room, departure, day, confirmation, reading), at)

    def _shift(
        self, day: date, hour: int, team: list[Person], lead: Person, *, count: int = 0, until: int = 450
    ) -> None:
        start = self.local(day, hour)
        some = self.chance.choice((1, 2, 2, 3, 4) if hour != 23 else (0, 1, 1))
        moments = sorted(
            self.chance.sample(range(5, until, 5), count or some)
        )  # what follows one is over before the next
        for minute in moments:
            now = start + timedelta(minutes=minute)
            here = register.in_house(self.ledger, days.show(self.ledger, now).day)
            self.afterwards.catch_up(now, team)
            if here and self.chance.random() < 0.06:
                self.afterwards.promise(self.chance.choice(here), self.chance.choice(team), now)
            elif here:
                self._gesture(self.chance.choice(here), self.chance.choice(team), lead, now)

    def _gesture(self, stay: Stay, rep: Person, lead: Person, now: datetime) -> None:
        draft = usual(self.known, stay.id, self.ledger.new_uuid(now), self.chance)
        here = presence.seen(lead, self.ledger.ticks())  # nobody types PINs in a season that never was
        try:
            posted = gestures.post(self.ledger, draft, rep, now, approver=here, confirmed=ALL_CONFIRMED)
        except Refused:
            return  # a desk that is refused gives something else another time
        self.afterwards.after(posted.line)
        if self.chance.random() < 0.03:
            free = set(ROOMS) - {s.room for s in register.in_house(self.ledger, posted.line.business_day)}
            guests.move(self.ledger, stay.id, self.chance.choice(sorted(free)), now + timedelta(seconds=40))
        if self.chance.random() < 0.04:
            reason = self.chance.choice(("entered wrong", "not delivered"))
            corrections.reverse(
                self.ledger, posted.line.seq, reason, rep, now + timedelta(minutes=3), confirmed=ALL_CONFIRMED
            )


def _arrivals(chance: random.Random, start: date, length: int) -> dict[date, list[tuple[str, str | None, date]]]:
    """Who comes when: about a third are in house on the last day; a short season has fewer who came and went."""
    plan: dict[date, list[tuple[str, str | None, date]]] = {}
    staying = round(STAYS * 0.35)
    passing = (STAYS - staying) * min(length, 30) // 30
    for n, (name, reading) in enumerate(cast_of(staying + passing, chance)):
        nights = chance.choice((1, 2, 2, 3, 3, 4, 5, 7, 9))
        if n < staying:  # the many scripts among them: in house on the last day
            back = min(chance.randrange(nights), length - 1)
            arrival = start + timedelta(days=length - 1 - back)
            departure = arrival + timedelta(days=max(nights, back + 1))
        else:
            arrival = start + timedelta(days=chance.randrange(length))
            departure = arrival + timedelta(days=nights)
        plan.setdefault(arrival, []).append((name, reading, departure))
    return plan


def demo_ledger(
    folder: Path,
    *,
    seed: int = 7,
    length: int = 90,
    today: date = DAY,
    lines: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Ledger:
    """A new demo ledger in `folder`, whose last business day is `today`, with the late shift left open.

    With `lines` it comes to about so many: all days but the last are written at once instead of played. Refused when there is a ledger already (the demo never touches one).
    """
    path = folder / LEDGER_NAME
    if path.exists():
        raise Refused(
            "already_set_up",
            Sentence("There is a ledger in {folder} already: choose another folder for the demo.", folder=folder),
        )
    _check(length, lines)
    chance = random.Random(seed)
    ledger = Ledger(path, create=True, entropy=chance.randbytes)
    facts = {"name": "Grand Hotel Example", "currency": "EUR", "timezone": "Europe/Vienna", "cutoff": "03:00"}
    house = house_of(facts)
    start = today - timedelta(days=length - 1)
    opening = datetime(start.year, start.month, start.day, 6, 0, tzinfo=house.tz).astimezone(UTC)
    team = [setup.NewPerson(name, initials, role, PIN) for name, initials, role in TEAM]
    setup.found_hotel(ledger, house, "mid-scale", team, opening)
    if lines is None:
        Season(ledger, chance, start, length).play(progress)
    else:
        Years(ledger, chance, start, length - 1, lines - _AN_EVENING).play(progress)
        Season(ledger, chance, today, 1).play()
    return ledger


def _check(length: int, lines: int | None) -> None:
    if lines is not None and (length < 2 or lines < length * LEAST_A_DAY):
        raise Refused(
            "too_few_lines",
            Sentence(
                "A day of the demo has at least {least} lines: ask for two days or more, and for {fewest} lines or more.",
                least=LEAST_A_DAY,
                fewest=max(length, 2) * LEAST_A_DAY,
            ),
        )


MARK = "made-by-the-demo.txt"


def demo_folder(
    out: Path,
    *,
    seed: int = 7,
    length: int = 90,
    lines: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """A fresh demo ledger in `out`/ledger, in place of one that an earlier demo made there; returns that folder.

    Refused when a ledger is there that no demo made; LedgerFault when the folder cannot be written.
    """
    folder = out / "ledger"
    if (out / LEDGER_NAME).exists() or ((folder / LEDGER_NAME).exists() and not (folder / MARK).exists()):
        raise Refused(
            "not_a_demo", Sentence("There is a ledger in {out} that no demo made: choose another folder.", out=out)
        )
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        (folder / MARK).write_text(
            f"A demo hotel (seed {seed}, {length} days). Everything here is made up.\n", encoding="utf-8"
        )
    except OSError as error:
        raise LedgerFault(
            "cannot_create",
            Sentence(
                "The demo cannot be written to {out} ({why}). Nothing else was touched.",
                out=out,
                why=error.strerror,
            ),
        ) from error
    demo_ledger(folder, seed=seed, length=length, lines=lines, progress=progress).close()
    return folder
