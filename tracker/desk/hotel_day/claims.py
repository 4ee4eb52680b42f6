"""What a paper of a hotel's day claims, against this desk's journal and what is known of the others. Knows no file and no page.

A look counts how many lines of others had come. Its file says of which desk how many (`known`), its code does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tracker.desk.hotel_day import facts as of_day
from tracker.desk.hotel_day import issuing
from tracker.desk.hotel_day.chains import Point
from tracker.desk.hotel_day.divided import TooManyWays, divided, least
from tracker.desk.hotel_day.told import OfDesk, sums, told
from tracker.domain.facts import DayFacts
from tracker.domain.problems import Refused
from tracker.domain.proof import Proof, is_look
from tracker.domain.restated import HotelSupplementFacts
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger import other_entries, others
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger


def _issued(ledger: Ledger, claim: Proof) -> tuple[issuing.State, Line] | None:
    how = issuing.state(ledger, date.fromisoformat(claim.document[1:11]))
    line = how.line(int(claim.document[13:] or 0))
    return (how, line) if line is not None and line.seq == claim.last_seq else None


Known = Mapping[str, int] | None


def _point(ledger: Ledger, claim: Proof, known: Known) -> Point | None:
    """What was known when the paper was made, or can have been; None when this journal made no such paper. TooManyWays where nobody
    can say."""
    if not is_look(claim.document):
        found = _issued(ledger, claim)
        return issuing.point_of(found[1]) if found is not None else None
    day, n = _look(claim)
    if not _restored_since(ledger, claim):
        came = ledger.query("SELECT after FROM other_journal WHERE n = ?", (n,))
        here = came and came[0][0] <= claim.last_seq
        return Point(day, claim.last_seq, n, other_entries.known_at(ledger, n)) if here else None
    return divided(ledger, day, claim.last_seq, n, claim.value) if known is None else _named(ledger, claim, known)


def _named(ledger: Ledger, claim: Proof, known: Mapping[str, int]) -> Point | None:
    """The point at which each desk was known so far; None where that cannot have been."""
    day, n = _look(claim)
    heads, kept = others.heads(ledger), least(ledger, claim.last_seq, n)
    fits = sum(known.values()) == n and known.keys() <= heads.keys()
    fits = fits and all(kept[desk] <= known.get(desk, 0) <= head.desk_seq for desk, head in heads.items())
    return Point(day, claim.last_seq, n, other_entries.known_as(known)) if fits else None


def _look(claim: Proof) -> tuple[date, int]:
    """The day of a look, and how many lines of others had come."""
    return date.fromisoformat(claim.document[1:11]), int(claim.document[13:])


def _restored_since(ledger: Ledger, claim: Proof) -> Line | None:
    """The line of the restore after which lines of others came again that a look counts; None where they are in their order."""
    if not is_look(claim.document):
        return None
    came = ledger.query("SELECT after FROM other_journal WHERE n = ?", (_look(claim)[1],))
    if came and came[0][0] <= claim.last_seq:
        return None
    return next((line for line in ledger.all_of("restore") if line.seq > claim.last_seq), None)


def behind(ledger: Ledger, claim: Proof, known: Known) -> str:
    """Why nothing can be said of a look yet: a backup was restored, and lines that it counts have not come again. Else empty."""
    heads = {desk: head.desk_seq for desk, head in others.heads(ledger).items()}
    most = heads if known is None else {desk: min(number, heads.get(desk, 0)) for desk, number in known.items()}
    if _restored_since(ledger, claim) is None or sum(most.values()) >= _look(claim)[1]:
        return ""
    return Sentence(
        "the paper counts {n:,} lines of other desks, and since a backup was restored only {known:,} have come again: let the desks meet first",
        n=_look(claim)[1],
        known=sum(most.values()),
    )


def uncounted(ledger: Ledger, claim: Proof, known: Known) -> str:
    """Why the lines of a look cannot be told again, though its total can have been so; empty for one that can, and for what a
    line issued.

    Its code knows how many lines of others had come, not which: to a desk that was restored they come again in another order.
    """
    line = _restored_since(ledger, claim)
    if line is None or known is not None or len(others.desks(ledger)) == 1:
        return ""
    when = of_house.house(ledger).local(line.at)
    try:
        _point(ledger, claim, known)
    except TooManyWays:
        return Sentence(
            "a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: neither its total nor its pages can be compared; compare it with the day’s report",
            when=when,
            seq=line.seq,
        )
    return Sentence(
        "a backup was restored on {when:%Y-%m-%d} (line {seq}), and which lines of other desks had come before is not known any more: its total is one that they can have come to, and its pages cannot be compared; compare it with the day’s report",
        when=when,
        seq=line.seq,
    )


def facts_of(ledger: Ledger, claim: Proof, known: Known) -> DayFacts | HotelSupplementFacts | None:
    """The paper as it is told here; None where nobody can say. Refused when there is no such."""
    if not is_look(claim.document):
        found = _issued(ledger, claim)
        if found is not None:
            return issuing.facts(ledger, *found)
    try:
        at, line = _point(ledger, claim, known), ledger.by_seq(claim.last_seq)
    except TooManyWays:
        return None
    if at is None or line is None:
        raise Refused("no_line", Sentence("Line {seq} is no line of a guest: check the number.", seq=claim.last_seq))
    return of_day.day_facts(ledger, at, claim.document, line.at)


def wrong(ledger: Ledger, claim: Proof, known: Known) -> str:
    """What the paper says that is not known here; empty when it says the same, or nobody can say."""
    try:
        at = _point(ledger, claim, known)
    except TooManyWays:
        at, untold = Point(_look(claim)[0], claim.last_seq, 0, "{}"), True
    else:
        untold = False
    money = of_house.house(ledger).plain
    if at is None and _restored_since(ledger, claim) is not None:
        return Sentence(
            "the paper says {value}, and that many lines of other desks cannot have come to it",
            value=money(claim.value),
        )
    if at is None or of_day.first_seq(ledger, at) != claim.first_seq:
        return Sentence(
            "lines {first_seq}-{last_seq} are not those of {document}",
            first_seq=claim.first_seq,
            last_seq=claim.last_seq,
            document=claim.document,
        )
    value = claim.value if untold else sums(ledger, told(ledger, at), at.seq, late=True).value
    if value != claim.value:
        return Sentence(
            "the paper says {value}, and the journal {value2}", value=money(claim.value), value2=money(value)
        )
    return ""


def since(ledger: Ledger, claim: Proof, known: Known) -> tuple[int, int]:
    """(lines of the day and corrections of it that came since, guests of its lines who were erased since); none where nobody can say."""
    try:
        at = _point(ledger, claim, known)
    except TooManyWays:
        return 0, 0
    if at is None:
        return 0, 0
    then, now = told(ledger, at), told(ledger, issuing.now_point(ledger, at.day))
    stays = {entry.line.stay for one in then for entry in one.found}
    gone = ledger.query("SELECT DISTINCT stay FROM journal WHERE kind = 'erasure' AND seq > ?", (at.seq,))
    return _count(now) - _count(then), len(stays & {row[0] for row in gone})


def _count(every: list[OfDesk]) -> int:
    return sum(len(one.found) + len(one.after) for one in every)
