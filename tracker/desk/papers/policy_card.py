"""The policy card: who may give and approve how much, as the journal says since a business day. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from tracker.desk import guests
from tracker.desk.access import LOWEST
from tracker.desk.catalogue import catalogue
from tracker.desk.line_facts import Reader
from tracker.desk.shift_facts import hotel_fact
from tracker.domain.cap import Cap, policy_on
from tracker.domain.papers import AuthorityFact, MayFact, PolicyFacts
from tracker.domain.people import Action, Role
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence
from tracker.ledger import house as of_house
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger

KINDS = ("cap", "policy", "hotel")
_MAY: tuple[tuple[Action, str], ...] = (
    ("post", Sentence("Give and promise; take an own line back in the open shift")),
    ("merge", Sentence("Say that two stays are one guest’s")),
    ("approve", Sentence("Approve what is above another person’s cap")),
    ("reverse_any", Sentence("Take a colleague’s line back, enter a bill")),
    ("shift_close", Sentence("Close the shift, roll the business day")),
    ("export", Sentence("Export and print reports")),
    ("policy", Sentence("Change the caps, and who works here")),
    ("erase", Sentence("Erase a guest")),
)
"""What a card tells of the table of roles, and in which words."""


def card_now(ledger: Ledger, now: datetime) -> PolicyFacts:
    """The card that holds on the business day at `now`."""
    with ledger.snapshot():
        house = of_house.house(ledger)
        return policy_facts(ledger, _since(ledger, guests.today(ledger, house, now)))


def policy_facts(ledger: Ledger, since: date, upto: int | None = None) -> PolicyFacts:
    """The card that holds from business day `since` on, by the policy lines up to `upto`. Refused when no policy began then."""
    lines = _lines(ledger, upto)
    if not lines or since not in _begins(ledger, lines[-1], upto):
        raise Refused("no_policy", Sentence("No policy began on {day}: print the card that holds now.", day=since))
    last = lines[-1]
    house = of_house.house(ledger, last.seq)
    reader = Reader(ledger, house, last.seq)
    caps = of_house.caps(ledger, last.seq)
    return PolicyFacts(
        hotel=hotel_fact(ledger, house), version=len({line.at for line in lines}), since=since, at=last.at,
        by=reader.person(last.actor), last_seq=last.seq, head=last.hash.hex(),
        roles=tuple(_authority(cap) for role in Role if (cap := policy_on(caps, role, since)) is not None),
        coming=tuple(_authority(cap) for cap in _coming(caps, since)), sole_lead=of_house.sole_lead(ledger, last.seq),
        may=tuple(MayFact(words, LOWEST[action]) for action, words in _MAY), guidance=catalogue(house.currency).guidance,
    )  # fmt: skip


def superseded(ledger: Ledger, facts: PolicyFacts) -> Line | None:
    """The first line that changed the policy after the card."""
    return next((line for line in _lines(ledger, None) if line.seq > facts.last_seq), None)


def _lines(ledger: Ledger, upto: int | None) -> list[Line]:
    return sorted((line for kind in KINDS for line in ledger.all_of(kind, upto)), key=lambda line: line.seq)


def _begins(ledger: Ledger, last: Line, upto: int | None) -> set[date]:
    """The days on which the policy that `last` left becomes another one: its own, and those on which planned caps begin."""
    return {last.business_day} | {cap.since for cap in of_house.caps(ledger, upto) if cap.since > last.business_day}


def _since(ledger: Ledger, today: date) -> date:
    """Since when what holds on a business day has held."""
    lines = _lines(ledger, None)
    if not lines:
        raise Refused("no_policy", "No caps are in force yet: set them first.")
    return max((day for day in _begins(ledger, lines[-1], None) if day <= today), default=lines[-1].business_day)


def _coming(caps: Sequence[Cap], since: date) -> list[Cap]:
    """Of two caps for one role and day the later one holds."""
    planned = {(cap.since, cap.role): cap for cap in caps if cap.since > since}
    return sorted(planned.values(), key=lambda cap: (cap.since, cap.role.rank))


def _authority(cap: Cap) -> AuthorityFact:
    return AuthorityFact(cap.role, cap.amount, cap.basis, cap.since)
