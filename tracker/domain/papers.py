"""What the papers beside the reports need to know, frozen: handover sheet, letter, voucher, morning line-up, policy card.

Beside `facts`, and like them knows neither where they were read nor how they are drawn. Amounts are integer minor units,
instants aware UTC. What goes to a guest holds no cause, note, cost, cap or other guest: it cannot print what it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.domain.cap import Basis
from tracker.domain.facts import HotelFact, LineFact, OutcomeFact, PersonFact, PromiseFact
from tracker.domain.gesture import Kind
from tracker.domain.insights.facts import InsightsFacts
from tracker.domain.line_up import LineUpFacts
from tracker.domain.people import Role
from tracker.domain.proof import (
    handover_document,
    letter_document,
    policy_document,
    voucher_document,
)


@dataclass(frozen=True)
class WaitingFact:
    """A gesture that waits for an approval, and by how much it is above the cap."""

    line: LineFact
    over_by: int


@dataclass(frozen=True)
class HandoverFacts:
    """What one shift hands to the next, at its close (line `last_seq`) or, `interim`, at a look before.

    `value` is what the shift gave, as on its report. `promises` (soonest first), `waiting` and `estimates` may be older than
    the shift; `unhappy` are guests whose last word was that they still are.
    """

    hotel: HotelFact
    number: int
    opened_at: datetime
    opened_by: PersonFact
    at: datetime
    closed_by: PersonFact | None
    business_days: tuple[date, ...]
    first_seq: int
    last_seq: int
    head: str
    value: int
    gestures: int
    note: str
    promises: tuple[PromiseFact, ...]
    waiting: tuple[WaitingFact, ...]
    estimates: tuple[LineFact, ...]
    unhappy: tuple[OutcomeFact, ...]
    interim: bool = False

    @property
    def document(self) -> str:
        """The short name in its proof."""
        return handover_document(self.number, interim=self.interim)

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines it tells of."""
        return tuple(
            sorted(
                {one.seq for one in self.promises} | {one.line.seq for one in self.waiting}
                | {one.seq for one in self.estimates} | {seq for one in self.unhappy for seq in (one.seq, one.about)}
                | {self.last_seq}  # the note stands on the close
            )
        )  # fmt: skip


@dataclass(frozen=True)
class GivenFact:
    """One thing the guest got: `value` is what it comes to with all that was taken back or billed, over all nights."""

    seq: int
    day: date
    kind: Kind
    what: str
    value: int
    nights: int
    estimated: bool


@dataclass(frozen=True)
class PromisedFact:
    """One promise to the guest, in words meant for the guest (empty: none were written), and whose it is.

    `kept_at` is None while it is open.
    """

    seq: int
    due: datetime
    words: str
    owner: PersonFact
    kept_at: datetime | None = None


@dataclass(frozen=True)
class LetterFacts:
    """What the house did for one guest and still owes: the guest's lines from `first_seq` to `last_seq`, the last one of
    theirs. `value` is the sum of `given`. `person` is who sees to it.
    """

    hotel: HotelFact
    guest: str
    room: str
    at: datetime
    first_seq: int
    last_seq: int
    head: str
    value: int
    given: tuple[GivenFact, ...]
    owed: tuple[PromisedFact, ...]
    kept: tuple[PromisedFact, ...]
    person: PersonFact

    @property
    def document(self) -> str:
        """The short name in its proof."""
        return letter_document(self.first_seq)

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines it tells of."""
        return tuple(sorted({one.seq for one in self.given} | {one.seq for one in (*self.owed, *self.kept)}))


@dataclass(frozen=True)
class VoucherFacts:
    """A credit or a label that one line gave, as it stood at line `last_seq`, the last one about it.

    `value` is what is left of it, `given` what it was at first; `details` are the fields of its kind with their labels.
    `ended_at` is when it was taken back in full, by line `ended_by`.
    """

    hotel: HotelFact
    seq: int
    kind: Kind
    guest: str
    room: str
    what: str
    details: tuple[tuple[str, str], ...]
    at: datetime
    by: PersonFact
    value: int
    given: int
    estimated: bool
    expiry: date | None
    last_seq: int
    head: str
    ended_at: datetime | None = None
    ended_by: int | None = None

    @property
    def first_seq(self) -> int:
        """The line that gave it."""
        return self.seq

    @property
    def document(self) -> str:
        """The short name in its proof."""
        return voucher_document(self.seq)

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines it tells of."""
        return (self.seq,)


@dataclass(frozen=True)
class AuthorityFact:
    """What a role may give one guest (or party) on one business day; `cap` None is no limit, `since` when it began."""

    role: Role
    cap: int | None
    basis: Basis
    since: date


@dataclass(frozen=True)
class MayFact:
    """Something that is done here, and the lowest role that may do it."""

    words: str
    lowest: Role


@dataclass(frozen=True)
class PolicyFacts:
    """The authority that holds from business day `since` on, as line `last_seq` left it; `coming` begins later.

    `version` counts the changes of policy, this one included. It gives nothing, so its total is 0.
    """

    hotel: HotelFact
    version: int
    since: date
    at: datetime
    by: PersonFact
    last_seq: int
    head: str
    roles: tuple[AuthorityFact, ...]
    coming: tuple[AuthorityFact, ...]
    sole_lead: bool
    may: tuple[MayFact, ...]
    guidance: tuple[str, ...]

    @property
    def first_seq(self) -> int:
        """The line that made it, which is also its last."""
        return self.last_seq

    @property
    def value(self) -> int:
        """What its lines come to."""
        return 0

    @property
    def document(self) -> str:
        """The short name in its proof."""
        return policy_document(self.since)

    @property
    def lines(self) -> tuple[int, ...]:
        """It names no guest's line."""
        return ()


PaperFacts = HandoverFacts | LetterFacts | VoucherFacts | LineUpFacts | PolicyFacts | InsightsFacts
