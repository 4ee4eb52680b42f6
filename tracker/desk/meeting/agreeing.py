"""Makes this desk's lines say of who is one guest what all desks come to: each with the line, here or elsewhere, that it follows from.

A merge or split of another desk is taken over as a line of this desk's own, without an actor: nobody here did it. Where desks said
different things apart, the lines are those that lead from what holds here to what `ledger.agreed` says of all together; so this
desk's chain explains by itself whom it counts together. A merge that was said first but heard of last may change nothing. Knows no server.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from tracker.desk.meeting.named import Named
from tracker.desk.stamp import Stamp
from tracker.domain.day import to_text
from tracker.ledger import marks
from tracker.ledger.agreed import AFTER, ORIGIN, Agreed, Said, agreed, later_than, said
from tracker.ledger.merged import MERGED, SPLIT, end_of, ties
from tracker.ledger.store import Ledger

_DONE = "merges agreed on"
"""Under this name stands beside the journal that it was looked once at what an older program made of what desks said apart."""


def agree_once(ledger: Ledger, at: Stamp) -> None:
    """`agree`, at the first meeting of a ledger that an older program kept: it went by the order in which lines came."""
    if marks.noted(ledger, _DONE) is None:
        with ledger.write():
            agree(ledger, at)
            marks.note(ledger, _DONE, to_text(at.at))


def agree(ledger: Ledger, at: Stamp) -> None:
    """Take over what others said of who is one guest, inside `write`, after lines of theirs came or this desk said more."""
    every = said(ledger)
    if all(one.desk == ledger.desk and one.origin is None for one in every):
        return  # a desk that is alone said all of it
    found, into = agreed(every, ledger.desk), ties(ledger)
    told = {one.origin or one.uuid for one in every if one.desk == ledger.desk}
    for body in (*_apart(found, into), *_together(found, into, told)):
        told.add(body[ORIGIN])
        ledger.append(at.line("merge", None, body))
    for body in _said_again([one for one in found.merges if one.over and one.uuid not in told], ledger):
        ledger.append(at.line("merge", None, body))


def knowing(ledger: Ledger, at: Stamp) -> dict[str, Any]:
    """What a new decision says beside what it decides: the lines of clocks that are ahead, which it follows all the same."""
    every = said(ledger)
    if all(one.desk == ledger.desk for one in every):
        return {}
    later = later_than(every, Said("", ledger.desk, ledger.end().own_seq + 1, to_text(at.at), {}))
    return {AFTER: later} if later else {}


def _apart(found: Agreed, into: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Splits of those who are no guest's that they are here, or stand for the guest; `into` is what holds here, and changes along."""
    for stay, held in list(into.items()):
        if found.root(stay) == stay or found.root(stay) != found.root(held):
            root = end_of(stay, into)
            del into[stay]
            yield {"what": SPLIT, "into": root, "other": stay, ORIGIN: _reason(found, {stay, held, root}).uuid}


def _together(found: Agreed, into: dict[str, str], told: Collection[str]) -> Iterator[dict[str, Any]]:
    """Merges of those who are one guest's and are not here. What a merge put over a cap is said where its line was not taken over before."""
    for stay, (tied, by) in found.ties.items():
        if stay not in into:
            into[stay] = tied if end_of(tied, into) != stay else found.root(stay)
            over = by.over if by.uuid not in told else {}
            yield {"what": MERGED, "into": into[stay], "other": stay, ORIGIN: by.uuid} | (
                {"over": over} if over else {}
            )


def _said_again(merges: Sequence[Said], ledger: Ledger) -> Iterator[dict[str, Any]]:
    """What another desk's merge put over a cap, of guests whom somebody else merged before it or apart from it, so that nothing changes
    by it: as far as it is more than is on record here. It repeats how they are tied here."""
    known, into = (Named(ledger), ties(ledger)) if merges else (None, {})
    for one in merges:
        stay = one.stays[0] if one.stays[0] in into else one.stays[1]
        if known is None or stay not in into:
            continue
        body = {"what": MERGED, "into": into[stay], "other": stay, ORIGIN: one.uuid}
        would = {rep: known.by_merge(body, rep, one.day, by) for rep, by in one.over.items()}
        more = {rep: by for rep, by in one.over.items() if would[rep] > known.known(rep, stay, one.day)}
        if more:
            for rep in more:
                known.add(rep, stay, one.day, would[rep])
            yield body | {"over": more}


def _reason(found: Agreed, stays: Collection[str]) -> Said:
    """The last split that names one of these, else what was said of them last."""
    naming = [one for one in found.decisions if not {*one.stays}.isdisjoint(stays)] or found.decisions
    return next((one for one in reversed(naming) if one.body["what"] == SPLIT), naming[-1])
