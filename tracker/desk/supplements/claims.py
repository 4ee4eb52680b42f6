"""What a supplement or a restated day's report claims, against the journal. Knows no file and no page."""

from __future__ import annotations

from datetime import date

from tracker.desk.supplements import issuing, later
from tracker.desk.supplements.later import Range
from tracker.domain.problems import Refused
from tracker.domain.proof import Proof, day_named, supplement_named
from tracker.domain.sentences import Sentence
from tracker.ledger import entries
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger


def is_late(claim: Proof) -> bool:
    """Whether the paper is of the kind that tells corrections made after its lines."""
    return "." in claim.document


def wrong(ledger: Ledger, claim: Proof) -> str:
    """What the paper says that the journal does not; empty when it says the same."""
    of = _range(ledger, claim)
    if of is None or of.first != claim.first_seq:
        return Sentence(
            "lines {first_seq}-{last_seq} are not those of {document}",
            first_seq=claim.first_seq,
            last_seq=claim.last_seq,
            document=claim.document,
        )
    value = later.restated(ledger, of, claim.last_seq).value
    if value != claim.value:
        money = of_house.house(ledger).plain
        return Sentence(
            "the paper says {value}, and the journal {value2}", value=money(claim.value), value2=money(value)
        )
    return ""


def lines_on(ledger: Ledger, claim: Proof) -> list[int]:
    """The numbers of the lines that the paper names; it has to hold."""
    of = _range(ledger, claim)
    if of is None:
        return []
    found, after = set(), of.last
    named = supplement_named(claim.document)
    if named is not None:
        how = issuing.state(ledger, named[0])
        line = how.line(named[1])
        after = how.before(line) if line is not None else of.last
    else:
        found = {entry.line.seq for entry in entries.between(ledger, of.first, of.last)}
    for entry in later.corrections(ledger, of, after, claim.last_seq):
        found |= {entry.line.seq, int(entry.line.body["of"])}
    return sorted(found)


def _range(ledger: Ledger, claim: Proof) -> Range | None:
    """The lines the paper restates, None when its own last line is none that it could end with."""
    named, day = supplement_named(claim.document), day_named(claim.document)
    if named is not None:
        return _of_supplement(ledger, *named, claim.last_seq)
    return _of_day(ledger, day, claim.last_seq) if day is not None else None


def _of_supplement(ledger: Ledger, shift: int, number: int, last: int) -> Range | None:
    try:
        how = issuing.state(ledger, shift)
    except Refused:  # no such shift, or an open one: the paper is not of this journal
        return None
    line = how.line(number)
    return how.range if line is not None and line.seq == last else None


def _of_day(ledger: Ledger, day: date, last: int) -> Range | None:
    of = Range(*entries.seqs_of_day(ledger, day))
    told = later.corrections(ledger, of, last - 1, last) if of.last < last else []
    return of if told else None
