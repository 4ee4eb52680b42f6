"""The morning line-up: yesterday's best stories without their guests, and what broke. Draws nothing.

What only leads may know of (safety) is told to nobody here: it is summed under one plain name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from tracker.desk.line_facts import Reader
from tracker.desk.papers.anonymous import Everybody
from tracker.desk.promises.facts import outcome_facts
from tracker.desk.shift_facts import hotel_fact
from tracker.desk.shifts import totals
from tracker.domain.facts import OutcomeFact
from tracker.domain.gesture import Kind, Nature
from tracker.domain.line_up import BrokeFact, LineUpFacts, StoryFact
from tracker.domain.problems import Refused
from tracker.domain.promise import Outcome
from tracker.domain.sentences import Sentence
from tracker.ledger import entries, promises
from tracker.ledger import house as of_house
from tracker.ledger.entries import GESTURES, Entry
from tracker.ledger.merged import together
from tracker.ledger.store import Ledger

MOST_STORIES = 3
WEEK = timedelta(days=7)
LEADS_KNOW = Sentence("Told to the leads")
NO_CAUSE = Sentence("No cause given")


def last_whole_day(ledger: Ledger, now: datetime) -> date:
    """The business day before the one at `now`, or the latest before it that has lines. Refused when there is none."""
    today = of_house.house(ledger).day(now, of_house.day_reached(ledger))
    found = ledger.query("SELECT max(business_day) FROM journal WHERE business_day < ?", (today.isoformat(),))[0][0]
    if found is None:
        raise Refused("empty_day", "No business day is over yet: there is a line-up the morning after the first one.")
    return date.fromisoformat(found)


def line_up_facts(ledger: Ledger, day: date, upto: int | None = None) -> LineUpFacts:
    """A business day for the morning after, as the journal stood at its last line (or at `upto`, if that is earlier).

    Refused when nothing was posted on that day.
    """
    with ledger.snapshot():
        first, end = entries.seqs_of_day(ledger, day)
        last = min(end, upto or end)
        head = ledger.by_seq(last) if last >= first else None
        if head is None:
            raise Refused(
                "empty_day", Sentence("Nothing stands in the journal for {day}: choose another business day.", day=day)
            )
        house = of_house.house(ledger, last)
        reader = Reader(ledger, house, last)
        sums = totals(ledger, first, last)
        said = outcome_facts(reader, first, last)
        landed = [one.outcome for one in said]
        return LineUpFacts(
            hotel=hotel_fact(ledger, house), day=day, at=head.at, first_seq=first, last_seq=last, head=head.hash.hex(),
            value=sums.value, cost=sums.cost, gestures=sums.gestures, guests=sums.guests,
            delighted=landed.count(Outcome.DELIGHTED), fine=landed.count(Outcome.FINE),
            unhappy=landed.count(Outcome.STILL_UNHAPPY),
            due=sum(house.local(x.due).date() <= day + timedelta(days=1) for x in promises.open_at(ledger, last, head.at - WEEK)),
            stories=tuple(_stories(reader, said, head.at)), broke=tuple(_broke(reader, day, first, last)),
        )  # fmt: skip


def _stories(reader: Reader, said: Sequence[OutcomeFact], at: datetime) -> list[StoryFact]:
    """Those with words first, then those that cost the house least for what the guest got, which everybody can do again."""
    told = []
    without: Everybody | None = None
    for one in said:
        entry = entries.by_seq(reader.ledger, one.about) if one.outcome is Outcome.DELIGHTED else None
        if entry is None or entry.line.kind not in GESTURES or _leads_only(reader, entry):
            continue
        without = without or Everybody(reader.ledger, at)
        story = _story(reader, entry, one, without)
        told += [story] if story is not None else []
    told.sort(key=lambda x: (not (x.words or x.said), x.cost / x.value if x.value else 0.0, -x.value, x.about))
    return told[:MOST_STORIES]


def _story(reader: Reader, entry: Entry, said: OutcomeFact, without: Everybody) -> StoryFact | None:
    (line,) = reader.facts([entry])
    if not line.whole or line.pending:
        return None
    own = together(reader.ledger, [entry.line.stay or ""], reader.upto)
    return StoryFact(
        line.seq, said.seq, Kind(entry.line.kind), _what(reader, entry), line.cause, without.left_out(line.note, own),
        without.left_out(said.words, own), line.actor, line.value, line.cost,
    )  # fmt: skip


def _what(reader: Reader, entry: Entry) -> str:
    """The kind of gift; its own fields (a tracking number, a room) would give the guest away."""
    preset = reader.catalogue.preset(entry.line.body.get("preset", ""))
    return preset.label if preset else Kind(entry.line.kind).label


def _leads_only(reader: Reader, entry: Entry) -> bool:
    known = reader.catalogue.cause(entry.line.body.get("cause"))
    return known is not None and known.leads_only


def _broke(reader: Reader, day: date, first: int, last: int) -> list[BrokeFact]:
    """Every cause of the day's lines, what there is to mend first; corrections count with the cause of their gesture."""
    begin, _ = entries.seqs_of_day(reader.ledger, day - WEEK + timedelta(days=1))
    week = _by_cause(reader, begin, last)
    found = []
    for label, some in _by_cause(reader, first, last).items():
        gifts = [x for x in some if x.line.kind in GESTURES]
        found.append(
            BrokeFact(
                label, len(gifts), len({x.line.stay for x in gifts}), sum(map(_value, some)), sum(map(_cost, some)),
                sum(x.line.kind in GESTURES for x in week[label]), mends=_mends(reader, label),
            )
        )  # fmt: skip
    return sorted(found, key=lambda x: (not x.mends, -x.value, -x.gestures, x.label))


def _by_cause(reader: Reader, first: int, last: int) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries.between(reader.ledger, first, last):
        found.setdefault(_cause(reader, entry), []).append(entry)
    return found


def _cause(reader: Reader, entry: Entry) -> str:
    if _leads_only(reader, entry):
        return LEADS_KNOW
    return reader.cause(entry.line.body.get("cause")) or NO_CAUSE


def _mends(reader: Reader, label: str) -> bool:
    delights = (cause.label for cause in reader.catalogue.causes if cause.nature is Nature.DELIGHT)
    return label not in (NO_CAUSE, LEADS_KNOW, *delights)


def _value(entry: Entry) -> int:
    return (entry.line.amount or 0) * (entry.line.nights or 1)


def _cost(entry: Entry) -> int:
    return (entry.line.cost or 0) * (entry.line.nights or 1)
