"""Retention: so many months after departure guests are erased, when a manager says so. Nothing is erased by itself.

The months stand in the dated `policy` line. A run leaves one `erasure` line for each stay, so that each can be found and
done again after a restore; what they have in common is `batch`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from tracker.desk import access, guests
from tracker.desk.erasing.cleaning import clean
from tracker.desk.erasing.erasure import backups_until, record
from tracker.desk.erasing.matters import Matter, open_matters
from tracker.desk.erasing.of_logs import OldTexts, erase_due
from tracker.desk.erasing.turns import Turns
from tracker.desk.policy import policy_body
from tracker.desk.stamp import stamp
from tracker.domain.day import months_later
from tracker.domain.house import House
from tracker.domain.mentions import Mentions
from tracker.domain.names import search_key
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, Refused
from tracker.domain.sentences import Sentence, counted, joined
from tracker.domain.stay import Stay
from tracker.domain.stopping import Stopped, Told
from tracker.ledger import erasure, imported, register
from tracker.ledger import house as of_house
from tracker.ledger.erasure import Text
from tracker.ledger.line import Line
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger

LONGEST = 120
"""Months. Who keeps names for longer than ten years has another reason than a guest's goodwill."""


@dataclass(frozen=True)
class Due:
    """A stay whose retention is over: when it ended, and what holds it back (empty: nothing does)."""

    stay: Stay
    ended: date
    held: tuple[Matter, ...] = ()


@dataclass(frozen=True)
class LastRun:
    """The last time guests were erased by retention: the business day, who did it, and how many stays went."""

    day: date
    by: str
    stays: int


@dataclass(frozen=True)
class Retention:
    """How retention stands: who left on or before `until` is due. `due` and `held` are oldest first."""

    months: int
    until: date
    due: tuple[Due, ...]
    held: tuple[Due, ...]
    last: LastRun | None
    backups_until: date
    old: int = 0
    """So many lines of old logs happened on or before `until`, and still have their texts."""

    @property
    def oldest(self) -> date | None:
        """When the stay that is due the longest ended."""
        return min((d.ended for d in (*self.due, *self.held)), default=None)


@dataclass(frozen=True)
class Ran:
    """What a run did: the lines it left, what was held back, and how many other texts went along.

    `left` counts the guests who are due and were not come to, for it was stopped.
    """

    lines: tuple[Line, ...]
    held: tuple[Due, ...]
    elsewhere: int
    batch: str
    left: int = 0
    old: OldTexts = field(default_factory=OldTexts)

    @property
    def stopped(self) -> Sentence | None:
        """What it means that it was stopped; None when it was not."""
        if not self.left and self.old.left:
            return counted(
                "It was stopped: the texts of {n} line of an old log are left and still due: run it again.",
                "It was stopped: the texts of {n} lines of old logs are left and still due: run it again.",
                self.old.left,
            )
        if not self.left:
            return None
        left = counted(
            "{n} stay is left and still due: run it again.",
            "{n} stays are left and still due: run it again.",
            self.left,
        )
        if not self.lines:
            return joined(Sentence("It was stopped before anybody was erased."), left)
        done = counted(
            "It was stopped between two guests: {n} stay is erased, on record as line {first}.",
            "It was stopped between two guests: {n} stays are erased, on record as lines {first} to {last}.",
            len(self.lines),
            first=self.lines[0].seq,
            last=self.lines[-1].seq,
        )
        return joined(done, left)


def check_months(months: int) -> int:
    """So many months. Refused when it is none of 1 to 120."""
    if not 1 <= months <= LONGEST:
        raise Refused(
            "bad_retention",
            Sentence(
                "Guests are kept 1 to {longest} months after departure: choose a number between.", longest=LONGEST
            ),
        )
    return months


def set_months(
    ledger: Ledger, months: int, actor: Person, now: datetime, confirmed: Collection[str] = ()
) -> int:  # fmt: skip
    """Keep guests so many months after departure from now on. Refused as `check_months` and for who may not."""
    house = of_house.house(ledger)
    tidy = check_months(months)
    with ledger.write():
        known = access.acting(ledger, actor, "policy")
        body = policy_body(ledger, retention_months=tidy)
        ledger.append(stamp(ledger, house, now, confirmed).line("policy", known.initials, body))
    return tidy


def how_many_due(ledger: Ledger, now: datetime) -> int:
    """How many stays are due, for a hint: quick, whatever holds them back."""
    house = of_house.house(ledger)
    until = months_later(guests.today(ledger, house, now), -of_house.retention_months(ledger))
    sure = until - timedelta(days=1) if until > date.min else until  # on any clock of the world
    near = [on if s.left_at is None else s.left_at.date() for s, on in _ended(ledger, house, until, after=sure)]
    # A merged one may bring along one from before, which is counted already.
    return register.how_many_ended(ledger, sure) + sum(on > sure for on in near)


def how_many_old(ledger: Ledger, now: datetime) -> int:
    """How many lines of old logs have texts that are due."""
    house = of_house.house(ledger)
    until = months_later(guests.today(ledger, house, now), -of_house.retention_months(ledger))
    return imported.how_many_due(ledger, until)


def preview(ledger: Ledger, now: datetime, months: int | None = None) -> Retention:
    """Who would be erased at `now`, with the months in force or others. Changes nothing."""
    with ledger.snapshot():
        house = of_house.house(ledger)
        day = guests.today(ledger, house, now)
        kept = of_house.retention_months(ledger) if months is None else check_months(months)
        until = months_later(day, -kept)
        ended = _ended(ledger, house, until)
        matters: dict[str, list[Matter]] = {}
        for matter in open_matters(ledger, [stay for stay, _ in ended], day, now):
            matters.setdefault(matter.stay, []).append(matter)
        every = [Due(stay, on, tuple(matters.get(stay.id, ()))) for stay, on in ended]
        return Retention(
            kept, until, tuple(d for d in every if not d.held), tuple(d for d in every if d.held), _last_run(ledger),
            backups_until(day), imported.how_many_due(ledger, until),
        )  # fmt: skip


def run(ledger: Ledger, actor: Person, now: datetime, confirmed: Collection[str] = (), told: Told | None = None) -> Ran:
    """Erase all who are due and not held back, then clean the file. AskFirst ("retention") says how many.

    Ended half way by a fault it has erased whole stays only; another run does the rest. `told` counts guests, and stops
    it between two of them: then what is erased is on record and cleaned, and `left` says how many are not.
    """
    house = of_house.house(ledger)
    access.acting(ledger, actor, "erase")
    stands = preview(ledger, now)
    if not stands.due and not stands.old:
        raise Refused("nothing_due", _nothing(stands))
    if "retention" not in confirmed:
        raise AskFirst("retention", question(stands), due=len(stands.due))
    total = len(stands.due)
    try:
        texts, typed = _named_elsewhere(ledger, stands.due, lambda _read, _all: told(0, total) if told else None)
    except Stopped:
        return Ran((), stands.held, 0, "", total)
    lines: list[Line] = []
    batch = ledger.new_uuid(now)
    body: dict[str, object] = {"what": "retention", "months": stands.months, "batch": batch}
    taken: set[str] = set()
    dropped: set[str] = set()
    turns = Turns(stands.due, told)
    while turns.left and not turns.stopped:
        with ledger.write():
            known = access.acting(ledger, actor, "erase")
            at = stamp(ledger, house, now, confirmed)
            for due in turns.some():
                if register.get(ledger, due.stay.id) is None:
                    continue  # somebody else was quicker
                own = [t for t in texts.get(due.stay.id, ()) if t.uuid not in taken]
                taken |= {t.uuid for t in own}
                ids = together(ledger, [due.stay.id])
                about = erasure.drafts_about(ledger, ids, Mentions(()))
                drafts = {*about, *typed.get(due.stay.id, ())} - dropped
                dropped |= drafts
                merged = [s for s in register.own(ledger, ids) if s.id != due.stay.id]
                lines.append(record(ledger, due.stay.id, at, known.initials, body, own, sorted(drafts))[0])
                lines += [record(ledger, stay.id, at, known.initials, body)[0] for stay in merged]
    old = OldTexts(0, stands.old)
    if not turns.stopped:
        old = erase_due(ledger, actor, now, stands.until, body, confirmed, told)
    turns.end()
    clean(ledger, now)
    return Ran(tuple(lines), stands.held, len(taken), batch, turns.left, old)


def question(stands: Retention) -> str:
    """What a run would do, asked."""
    ended = counted(
        "{n} stay ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.",
        "{n} stays ended on or before {until}, {months} months ago: names, notes and label texts would be erased, amounts stay.",
        len(stands.due),
        until=stands.until,
        months=stands.months,
    )
    held = counted(
        "{n} more is held back by open matters.", "{n} more are held back by open matters.", len(stands.held)
    )
    old = counted(
        "Of {n} line of an old log of that time names and notes would be erased.",
        "Of {n} lines of old logs of that time names and notes would be erased.",
        stands.old,
    )
    asked = Sentence("It cannot be taken back: confirm to erase them.")
    parts = (ended if stands.due else None, held if stands.held else None, old if stands.old else None)
    return joined(*filter(None, parts), asked)


def _nothing(stands: Retention) -> str:
    if not stands.held:
        return Sentence(
            "Nobody who left on or before {until} is due to be erased: nothing needs doing.", until=stands.until
        )
    return counted(
        "Nobody who left on or before {until} is due to be erased; {n} is held back by open matters, settle those first.",
        "Nobody who left on or before {until} is due to be erased; {n} are held back by open matters, settle those first.",
        len(stands.held),
        until=stands.until,
    )


def _ended(ledger: Ledger, house: House, until: date, after: date | None = None) -> list[tuple[Stay, date]]:
    """The stays that ended on or before a day, oldest first. A caller's ended on the day of the call.

    Those that ended on or before the day `after` (of UTC) are left out.
    """
    near = (until + timedelta(days=1)) if until < date.max else until  # the instant of leaving is kept in UTC
    found = [(stay, ended_on(stay, house)) for stay in register.ended_by(ledger, near, after)]
    return sorted(((s, on) for s, on in found if on <= until), key=lambda pair: (pair[1], pair[0].id))


def ended_on(stay: Stay, house: House) -> date:
    """The day the guest left, or was due to; a caller's, and who never had a departure, arrived on."""
    if stay.left_at is not None:
        return house.local(stay.left_at).date()
    return stay.departure or stay.arrival


def _named_elsewhere(ledger: Ledger, due: Sequence[Due], told: Told) -> tuple[dict[str, list[Text]], dict[str, list[str]]]:  # fmt: skip
    """Texts of others and drafts that name somebody due, by stay; not by a name of one word, nor by one that somebody else keeps."""
    ids = [d.stay.id for d in due]
    known = erasure.known_as(ledger, ids)
    kept = register.keys_of_others(ledger, ids)
    names = [(stay, name) for stay, name in known if search_key(name) not in kept]
    mentions = Mentions(names, erasure.booked_as(ledger, ids), single=False)
    return erasure.texts_naming(ledger, mentions, set(ids), told), erasure.drafts_naming(ledger, mentions)


def _last_run(ledger: Ledger) -> LastRun | None:
    found = ledger.query(
        "SELECT body ->> '$.batch', business_day, actor FROM journal WHERE kind = 'erasure'"
        " AND body ->> '$.what' = 'retention' ORDER BY seq DESC LIMIT 1"
    )
    if not found:
        return None
    batch, day, by = found[0]
    sql = "SELECT count(*) FROM journal WHERE kind = 'erasure' AND body ->> '$.batch' = ? AND body ->> '$.log' IS NULL"
    return LastRun(date.fromisoformat(day), by or "", int(ledger.query(sql, (batch,))[0][0]))
