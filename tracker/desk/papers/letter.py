"""The letter to one guest: what was done, what is promised and who sees to it. Reads nothing that is not the guest's to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.desk import guests
from tracker.desk.line_facts import Reader
from tracker.desk.papers.anonymous import Others
from tracker.desk.shift_facts import hotel_fact
from tracker.domain.facts import LineFact, PersonFact
from tracker.domain.papers import GivenFact, LetterFacts, PromisedFact
from tracker.domain.problems import Refused
from tracker.ledger import entries, promises
from tracker.ledger import house as of_house
from tracker.ledger.entries import Entry
from tracker.ledger.merged import together
from tracker.ledger.promises import Owed
from tracker.ledger.store import Ledger

_KINDS = ("free_label", "credit", "upgrade", "reversal", "true_up", "approval", "decline", "promise", "promise_kept")
_LAST = 2**62


def letter_for(ledger: Ledger, stay: str) -> LetterFacts:
    """The letter to the guest of a stay, as the journal says now. Refused for an unknown or erased guest, and when there is
    nothing to tell.
    """
    with ledger.snapshot():
        return letter_facts(ledger, guests.get(ledger, stay).id)


def letter_facts(ledger: Ledger, stay: str, upto: int = _LAST) -> LetterFacts:
    """The letter as it was at line `upto`. Lines that change nothing of it do not change a byte."""
    ids = together(ledger, [stay], upto)
    marks = ",".join("?" * len(ids))
    found = entries.select(
        ledger, f"WHERE j.stay IN ({marks}) AND j.kind IN ({','.join('?' * len(_KINDS))}) AND j.seq <= ? ORDER BY j.seq",
        (*ids, *_KINDS, upto),
    )  # fmt: skip
    if not found:
        raise Refused(
            "nothing_to_tell", "Nothing was given or promised to this guest yet: there is no letter to write."
        )
    hotel = ledger.last_of("hotel", upto)  # how to reach the house is on the letter
    last = max(found[-1].line.seq, hotel.seq if hotel else 0, *_merges(ledger, ids, upto))
    reader = Reader(ledger, of_house.house(ledger, last), last)
    others = Others(ledger, ids, found[-1].line.at, [cause.code for cause in reader.catalogue.causes])
    given = [one for one in _given(reader, [x for x in found if x.line.kind in entries.GESTURES], others) if one]
    owed = [x for whose in ids for x in promises.of_stay(ledger, whose, last)]
    return _written(ledger, reader, found[-1], given, owed, others)


def _written(
    ledger: Ledger, reader: Reader, latest: Entry, given: Sequence[tuple[GivenFact, LineFact]], owed: Sequence[Owed], others: Others
) -> LetterFacts:  # fmt: skip
    open_ones = [_promised(reader, x, others) for x in sorted(owed, key=lambda x: x.due) if x.state == "open"]
    kept = [_promised(reader, x, others) for x in owed if x.state == "kept"]
    told = [fact.seq for fact, _ in given] + [one.seq for one in (*open_ones, *kept)]
    if not told:
        raise Refused(
            "nothing_to_tell", "All that was given to this guest was taken back: there is no letter to write."
        )
    head = ledger.by_seq(reader.upto)
    assert head is not None  # it is a line of this guest, or one that merged them
    person = open_ones[0].owner if open_ones else _giver(given, kept)
    return LetterFacts(
        hotel=hotel_fact(ledger, reader.house), guest=latest.guest, room=reader.room_now(latest.line.stay or ""),
        at=head.at, first_seq=min(told), last_seq=head.seq, head=head.hash.hex(), value=sum(fact.value for fact, _ in given),
        given=tuple(fact for fact, _ in given), owed=tuple(open_ones), kept=tuple(kept), person=person,
    )  # fmt: skip


def _giver(given: Sequence[tuple[GivenFact, LineFact]], kept: Sequence[PromisedFact]) -> PersonFact:
    return given[-1][1].actor if given else kept[-1].owner


def _given(reader: Reader, found: Sequence[Entry], others: Others) -> list[tuple[GivenFact, LineFact] | None]:
    about = entries.about(reader.ledger, [x.line.uuid for x in found])
    told: list[tuple[GivenFact, LineFact] | None] = []
    for entry, line in zip(found, reader.facts(found), strict=True):
        since = [x for x in about.get(entry.line.uuid, ()) if x.seq <= reader.upto]
        value = line.value + sum((x.amount or 0) * (x.nights or 1) for x in since)
        gone = line.cancelled_by is not None and (not value or any(x.kind == "decline" for x in since))
        # A part that was taken back is no answer: what nobody approved was not given.
        waits = entry.line.body.get("pending") and all(x.kind != "approval" for x in since)
        if waits or gone or line.kind is None:
            told.append(None)
            continue
        estimated = line.estimated and all(x.kind != "true_up" for x in since)
        fact = GivenFact(
            line.seq, line.counts_from, line.kind, others.left_out(line.what), value, line.nights, estimated
        )
        told.append((fact, line))
    return told


def _promised(reader: Reader, owed: Owed, others: Others) -> PromisedFact:
    """Its own words only: without any, the note of its gesture stands for them inside the house, and is not the guest's."""
    line, ended = owed.entry.line, owed.ended
    words = others.left_out(owed.entry.texts.get("promise", ""))
    kept_at = ended.at if ended is not None and owed.state == "kept" else None
    fact = PromisedFact(line.seq, owed.due, words, reader.person(owed.owner))
    return replace(fact, kept_at=kept_at)


def _merges(ledger: Ledger, ids: Sequence[str], upto: int) -> list[int]:
    """The lines that made these stays one guest's."""
    known = set(ids)
    return [x.seq for x in ledger.all_of("merge", upto) if known & {x.body.get("into"), x.body.get("other")}]
