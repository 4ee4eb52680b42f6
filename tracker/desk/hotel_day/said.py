"""What was kept, broken and answered on a hotel's day, at whichever desk: as far as each was known at a point. Draws nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.desk.hotel_day.chains import Chain, Point
from tracker.desk.promises.facts import outcome_facts, outcomes_of, promise_facts
from tracker.domain.facts import OutcomeFact, PromiseFact
from tracker.ledger import entries, other_entries, promises
from tracker.ledger.entries import Entry
from tracker.ledger.line import Line


def settled(chains: Sequence[Chain], at: Point) -> tuple[PromiseFact, ...]:
    """The promises on which a word fell that day, in the order of the words; each with its desk's name."""
    found = [replace(fact, desk=chain.name) for chain in chains for fact in _settled(chain, at)]
    return tuple(sorted(found, key=lambda x: (x.settled_at or x.at, x.desk, x.seq)))


def _settled(chain: Chain, at: Point) -> Sequence[PromiseFact]:
    reader = chain.reader(at.seq)
    if chain.own:
        first, last = entries.seqs_of_day(chain.ledger, at.day)
        return promise_facts(reader, promises.ended_in(chain.ledger, first, min(last, chain.limit)))
    words = {
        str(entry.line.about): entry
        for entry in other_entries.of_day(chain.ledger, chain.desk, at.day, chain.limit, ("promise_kept",))
    }
    about: dict[str, list[Line]] = {}
    for entry in other_entries.about(chain.ledger, list(words), chain.known, every=True):
        about.setdefault(str(entry.line.about), []).append(entry.line)
    made = sorted(other_entries.these(chain.ledger, list(words)), key=lambda entry: entry.line.seq)
    owed = [promises.owed(entry, about.get(entry.line.uuid, ()), None) for entry in made]
    told = promise_facts(reader, owed, about)
    return [replace(fact, settled_words=words[fact.uuid].texts.get("note", "")) for fact in told]


def answered(chains: Sequence[Chain], at: Point) -> tuple[OutcomeFact, ...]:
    """What guests said that day, of each line what was said last, in the order in which it was said; with the desk's name."""
    found = [replace(fact, desk=chain.name) for chain in chains for fact in _answered(chain, at)]
    return tuple(sorted(found, key=lambda x: (x.at, x.desk, x.seq)))


def _answered(chain: Chain, at: Point) -> Iterator[OutcomeFact]:
    reader = chain.reader(at.seq)
    if chain.own:
        first, last = entries.seqs_of_day(chain.ledger, at.day)
        yield from outcome_facts(reader, first, min(last, chain.limit))
        return
    said: list[Entry] = other_entries.of_day(chain.ledger, chain.desk, at.day, chain.limit, ("outcome",))
    yield from outcomes_of(reader, said)
