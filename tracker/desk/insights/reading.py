"""Reads a range of days for the insights, a slice at a time and the newest first, and says what is known so far.

A reading stands at one line of the journal: what is posted meanwhile is not in it. It lives on the ledger's thread; what
it hands out is frozen.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from tracker.domain.cap import Cap, policy_on
from tracker.domain.day import from_text
from tracker.domain.insights.figures import Figures, figures
from tracker.domain.insights.lens import Finding, look
from tracker.domain.insights.lines import Given
from tracker.domain.insights.old_log import OldGesture, OldLog, OldTally
from tracker.domain.insights.simulate import Simulation, simulate
from tracker.domain.insights.tally import Tally
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import imported, insights
from tracker.ledger.insights import Range
from tracker.ledger.merged import joined
from tracker.ledger.store import Ledger

RANGES = (7, 30, 90, 365)
"""The ranges that are offered, in business days up to today."""
LENS_DAYS = 90
"""The lens and the simulator look at so many days at most: people and policies change."""
MOST_DAYS = 3_660


@dataclass(frozen=True)
class Seen:
    """What is known so far: `through` is the first day that is counted in, `whole` says that nothing is missing.

    `last_seq` and `head` (hex) are the line at which the reading stands; `lens_from` is where the lens begins.
    """

    figures: Figures
    through: date
    whole: bool
    first_seq: int
    last_seq: int
    head: str
    lens_from: date
    old: OldLog | None = None
    """What imported logs say of these days, in no other figure; None where only one person's gestures are shown."""


@dataclass
class Reading:
    """One range being read. `rep` limits it to one person's gestures."""

    first: date
    last: date
    whole: Range
    head: str
    rep: str | None
    tally: Tally
    caps: Sequence[Cap]
    joined: dict[str, str]
    parties: dict[str, str]
    roles: dict[str, list[tuple[int, str]]]
    closes: list[tuple[int, datetime]]
    next_last: int
    old: list[Range] = field(default_factory=list)
    """Lines of imported logs that are still to be read; a log tells who gave in words only, so a rep sees none of it."""
    old_tally: OldTally = field(default_factory=OldTally)
    lines: list[Given] = field(default_factory=list)
    """Those the lens and the simulator look at: everybody's, however the figures are limited."""

    @property
    def done(self) -> bool:
        """Whether every slice is read."""
        return self.next_last < self.whole.first and not self.old

    @property
    def lens_from(self) -> date:
        """The first day that the lens and the simulator look at."""
        return max(self.first, self.last - timedelta(days=LENS_DAYS - 1))


def today(ledger: Ledger, now: datetime) -> date:
    """The business day at `now`, the last of every range."""
    return of_house.house(ledger).day(now, of_house.day_reached(ledger))


def begin(ledger: Ledger, days: int, last_day: date, rep: str | None = None, upto: int | None = None) -> Reading:
    """A reading of so many business days up to `last_day`, at the last line or at line `upto`.

    Refused for a range of no day or of more than ten years.
    """
    if not 1 <= days <= MOST_DAYS:
        raise Refused(
            "bad_days",
            Sentence("The insights look at 1 to {most} days: choose a number between them.", most=MOST_DAYS),
        )
    last = ledger.last() if upto is None else ledger.by_seq(upto)
    seq, head = (last.seq, last.hash.hex()) if last else (0, "")
    first = last_day - timedelta(days=days - 1)
    whole, caps = insights.range_of(ledger, first, seq), of_house.caps(ledger, seq)
    return Reading(
        first, last_day, whole, head, rep, Tally(_cap_of_a_rep(caps)), caps, joined(ledger, seq), insights.parties(ledger),
        _roles(ledger, seq), insights.closes(ledger, whole), whole.last, [] if rep else _old(ledger, first, last_day, seq),
    )  # fmt: skip


def step(ledger: Ledger, reading: Reading) -> None:
    """Read the next slice."""
    if reading.next_last < reading.whole.first:
        _step_old(ledger, reading)
        return
    part = insights.slice_before(ledger, reading.whole, reading.next_last)
    near, own = _days_from(ledger, part), reading.rep
    lensed = near >= reading.lens_from or _reaches(ledger, part, reading.lens_from)
    lines = _given(ledger, reading, part, None if lensed else own)
    if lensed:
        reading.lines += [x for x in lines if x.day >= reading.lens_from]
    reading.tally.take(x for x in lines if own is None or x.rep == own)
    reading.tally.serve(
        (who, reading.joined.get(stay, stay)) for who, stay in insights.served(ledger, part, own)
    )  # fmt: skip
    reading.tally.booked += insights.booked(ledger, part, own)
    reading.next_last = part.first - 1


def _step_old(ledger: Ledger, reading: Reading) -> None:
    """Read the next slice of an imported log."""
    if reading.old:
        rows = imported.told(ledger, *reading.old.pop(), reading.first, reading.last)
        reading.old_tally.take(OldGesture(_day(row[0]), *row[1:]) for row in rows)


def _old(ledger: Ledger, first: date, last: date, upto: int) -> list[Range]:
    """The slices of the logs that tell of these days, by line `upto`."""
    found: list[Range] = []
    for begins, ends in imported.stretches(ledger, first, last, upto):
        if found and found[-1].last + 2 >= begins and ends - found[-1].first < insights.SLICE:
            found[-1] = Range(found[-1].first, ends)  # only the line of the part before stands between them
        else:
            found += [Range(at, min(at + insights.SLICE - 1, ends)) for at in range(begins, ends + 1, insights.SLICE)]
    return found


def seen(ledger: Ledger, reading: Reading) -> Seen:
    """What is known so far, frozen."""
    counted = reading.next_last < reading.whole.first
    through = reading.first if counted else _days_from(ledger, Range(reading.next_last + 1, reading.whole.last))
    return Seen(
        figures(reading.tally, reading.first, reading.last), through, reading.done, reading.whole.first,
        reading.whole.last, reading.head, reading.lens_from,
        None if reading.rep else reading.old_tally.known(reading.first, reading.last),
    )  # fmt: skip


def whole(ledger: Ledger, reading: Reading) -> Seen:
    """Read to the end, for who waits for it."""
    while not reading.done:
        step(ledger, reading)
    return seen(ledger, reading)


def findings(reading: Reading, rep: str | None = None) -> tuple[Finding, ...]:
    """What the lens finds, all of it or one person's; every pattern is compared with everybody."""
    return tuple(f for f in look(reading.lines) if rep is None or f.rep == rep)


def simulated(reading: Reading, cap: Cap) -> Simulation:
    """The last days under another cap."""
    return simulate(reading.lines, cap, reading.lens_from, reading.last)


def cap_now(reading: Reading, role: Role) -> Cap | None:
    """The cap in force for a role on the last day of the range."""
    return policy_on(reading.caps, role, reading.last)


def _given(ledger: Ledger, reading: Reading, part: Range, rep: str | None) -> list[Given]:
    about: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for seq, *word in insights.said(ledger, part, reading.whole.last, rep):
        about[seq].append(tuple(word))
    return [_line(reading, row, about.get(row[0], ())) for row in insights.gestures(ledger, part, rep)]


def _line(reading: Reading, row: tuple[Any, ...], about: Iterable[tuple[Any, ...]]) -> Given:
    seq, at, day, kind, rep, stay, amount, nights, on_cap, cost, approver, text = row
    body = json.loads(text)
    value, whole_cost, nightly, kept, back, outcome = amount * nights, cost * nights, amount, nights, "", ""
    for what, off, off_nights, counts_from, off_cost, reason, answer in about:
        if what == "outcome":
            outcome = answer
            continue
        value += off * off_nights
        whole_cost += (off_cost or 0) * off_nights
        if what == "true_up":
            continue
        if -off == amount and off_nights == nights:
            back = "declined" if what == "decline" else reason or "other"
        if off_nights == nights:
            nightly += off
        else:
            kept = (date.fromisoformat(counts_from) - _day(day)).days
    moment, guest = from_text(at), reading.joined.get(stay, stay)
    over = bool(body.get("over_by"))
    return Given(
        seq, moment, _day(day), kind, rep, _role(reading, rep, seq), guest,
        reading.parties.get(guest, guest), body.get("room", ""), body.get("cause", ""), amount, value, whole_cost,
        nightly, kept, bool(on_cap), body.get("cap"), body.get("spent", 0), approver is not None, over, back,
        outcome, body.get("incident", ""), _closing(reading.closes, seq, moment),
    )  # fmt: skip


@cache
def _day(text: str) -> date:
    return date.fromisoformat(text)


def _role(reading: Reading, rep: str, seq: int) -> str:
    turns = reading.roles.get(rep, ())
    return next((role for since, role in reversed(turns) if since < seq), turns[0][1] if turns else Role.REP.value)


def _closing(closes: Sequence[tuple[int, datetime]], seq: int, at: datetime) -> int | None:
    """Minutes to the close of the shift that holds line `seq`."""
    low, high = 0, len(closes)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if closes[middle][0] < seq else (low, middle)
    return None if low == len(closes) else int((closes[low][1] - at).total_seconds() // 60)


def _roles(ledger: Ledger, upto: int) -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for line in ledger.all_of("join", upto):
        found[line.body["initials"]].append((line.seq, line.body["role"]))
    return dict(found)


def _cap_of_a_rep(caps: Sequence[Cap]) -> Any:
    @cache
    def on(day: date) -> tuple[bool, int | None]:
        found = policy_on(caps, Role.REP, day)
        return (False, None) if found is None else (True, found.amount)

    return on


def _days_from(ledger: Ledger, part: Range) -> date:
    """The business day of a part's first line."""
    found = ledger.query("SELECT business_day FROM journal WHERE seq >= ? ORDER BY seq LIMIT 1", (part.first,))
    return date.fromisoformat(found[0][0]) if found else date.min


def _reaches(ledger: Ledger, part: Range, day: date) -> bool:
    """Whether a part holds a line of `day` or later."""
    found = ledger.query("SELECT business_day FROM journal WHERE seq <= ? ORDER BY seq DESC LIMIT 1", (part.last,))
    return bool(found) and date.fromisoformat(found[0][0]) >= day
