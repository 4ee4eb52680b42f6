"""What a document needs to know, frozen: plain facts read from the journal, handed to the reports to be drawn.

Knows neither where they were read nor how they are drawn. Amounts are integer minor units, instants aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from tracker.domain.gesture import Kind
from tracker.domain.languages import ENGLISH
from tracker.domain.money import Currency

if TYPE_CHECKING:  # what was corrected later knows the lines of this module
    from tracker.domain.restated import RestatedFact
from tracker.domain.promise import Outcome, State

Entry = Literal["gesture", "reversal", "true_up", "approval", "decline"]
Paper = Literal["a4", "letter"]
Answer = Literal["approved", "pending", "declined", "withdrawn"]
"""What became of an amount above the cap; withdrawn is what was taken back before anybody answered."""


@dataclass(frozen=True)
class HotelFact:
    """The hotel as it was set up. `mark` is the decimal mark of its documents; `training`: they say that nothing is real."""

    name: str
    currency: Currency
    timezone: str
    cutoff: str
    mark: str
    paper: Paper
    ledger_id: str
    desk: str
    training: bool
    contact: str = ""
    """How a guest reaches the desk from outside: a telephone number, a mailbox."""
    language: str = ENGLISH
    """The code of the language that the document is written in."""


@dataclass(frozen=True)
class PersonFact:
    """Who, by initials and name."""

    initials: str
    name: str


@dataclass(frozen=True)
class LineFact:
    """One line of the journal as a document prints it.

    `value` and `cost` are totals over all nights and negative on a reversal; `about` is the line a reversal cancels,
    an approval concerns; `cancelled_by` the line that cancels the whole of this one within the document's range, and
    `part_back` what came back of it in part, over all nights (positive; the rest stands).
    `room` is the room when it was posted, `room_now` the room at the end of the range; `promise` is when what was
    promised with it is due, `promised` what that is in words, `promise_state` what became of it (empty: nothing was
    promised); `outcome` is how it landed, as the guest said last.
    """

    seq: int
    at: datetime
    business_day: date
    entry: Entry
    kind: Kind | None
    actor: PersonFact
    approver: PersonFact | None
    guest: str
    room: str
    room_now: str
    what: str
    cause: str
    note: str
    value: int
    cost: int
    nights: int
    counts_from: date
    estimated: bool = False
    over_cap: bool = False
    over_by_true_up: bool = False
    """Of a bill: the gesture would have been above its cap with it."""
    pending: bool = False
    post_stay: bool = False
    clock_flag: bool = False
    late: bool = False
    sole_lead: bool = False
    unconfirmed: bool = False
    """Other desks could not be asked when it was checked."""
    about: int | None = None
    cancelled_by: int | None = None
    part_back: int = 0
    reason: str = ""
    promise: datetime | None = None
    incident: str = ""
    """The id of what befell many rooms at once; `incident_size` of how many lines it was."""
    incident_size: int = 0
    promised: str = ""
    promise_state: State | None = None
    outcome: Outcome | None = None
    stay: str = ""
    desk: str = ""
    """The desk that posted it, by its name in the hub: on a paper of the whole hotel, where `seq` is its number there, and of
    another desk on a guest's page, where the number means nothing. Empty for this desk's own."""

    @property
    def whole(self) -> bool:
        """Whether nothing of it was taken back: only then can it be."""
        return self.cancelled_by is None and not self.part_back


@dataclass(frozen=True)
class GroupFact:
    """A sum: by rep, by kind or by cause. `count` counts gestures, `value` is net of reversals."""

    label: str
    count: int
    value: int
    cost: int


@dataclass(frozen=True)
class CapUseFact:
    """How much of a rep's cap one guest's gestures used on a business day, at the end of the range. `cap` None: no limit."""

    room: str
    guest: str
    rep: PersonFact
    day: date
    cap: int | None
    spent: int
    count: int


@dataclass(frozen=True)
class ApprovalFact:
    """One amount above the cap: who asked, who answered (None while nobody has), how much, by how much it was over."""

    seq: int
    at: datetime
    actor: PersonFact
    approver: PersonFact | None
    guest: str
    room: str
    amount: int
    over_by: int
    state: Answer
    sole_lead: bool
    desk: str = ""


@dataclass(frozen=True)
class PromiseFact:
    """One promise. `seq` is the line that made it, and its number wherever it is named.

    `words` say what was promised: its own, else the note of the gesture it was made with. `owner` is who owes it now,
    `handed_by` who handed it on last. `about` is the gesture it is tied to, the line itself when it was made with one.
    `room` is the room of now on a screen, of the end of the range on paper.
    """

    seq: int
    uuid: str
    at: datetime
    due: datetime
    actor: PersonFact
    owner: PersonFact
    stay: str
    guest: str
    room: str
    words: str
    about: int | None = None
    handed_by: PersonFact | None = None
    state: State = "open"
    settled_at: datetime | None = None
    settled_by: PersonFact | None = None
    settled_in: int | None = None
    settled_words: str = ""
    outcome: Outcome | None = None
    desk: str = ""
    """The other desk where it was promised, and is kept, by its name in the hub; empty for this desk's own. On a paper of several
    desks every one has its name."""


@dataclass(frozen=True)
class OutcomeFact:
    """How one line landed, as the guest said it last: `about` is the line, `words` what else was said. `desk` is where, on a paper
    of several desks."""

    seq: int
    at: datetime
    actor: PersonFact
    about: int
    outcome: Outcome
    guest: str
    room: str
    words: str
    desk: str = ""


@dataclass(frozen=True)
class ShiftFacts:
    """A shift as its report prints it, frozen at close: the journal from `first_seq` to `last_seq` and nothing later.

    `gestures` and `guests` are counts, `value` is net of reversals, `reversed` is what they took back (not negative).
    `interim` is a look at a shift still open: it is not numbered as final and says so.
    `head` is the hash (hex) of line `last_seq`. `promises` are handed over (the soonest first), `settled` were kept or
    broken in the shift; `outcomes` are what guests said in it.
    """

    hotel: HotelFact
    number: int
    opened_at: datetime
    opened_by: PersonFact
    closed_at: datetime
    closed_by: PersonFact | None
    business_days: tuple[date, ...]
    first_seq: int
    last_seq: int
    head: str
    lines: tuple[LineFact, ...]
    by_rep: tuple[GroupFact, ...]
    by_kind: tuple[GroupFact, ...]
    by_cause: tuple[GroupFact, ...]
    cap_use: tuple[CapUseFact, ...]
    approvals: tuple[ApprovalFact, ...]
    gestures: int
    guests: int
    value: int
    cost: int
    reversed: int
    note: str
    exceptions: tuple[str, ...]
    interim: bool = False
    promises: tuple[PromiseFact, ...] = ()
    settled: tuple[PromiseFact, ...] = ()
    outcomes: tuple[OutcomeFact, ...] = ()


@dataclass(frozen=True)
class DeskFact:
    """A desk of the hotel on a business day, as it was known: its shifts, gestures and value there.

    `reached` is the number of its last line that had come, `heard` when that was posted, `hash` (hex) what stands for it and
    all before it. `whole`: that line is of a later day, so nothing of this one can follow. `closed`: IT had taken it out of the hub
    after that line, so nobody waits for more.
    """

    name: str
    shifts: tuple[int, ...]
    gestures: int
    value: int
    reached: int
    heard: datetime
    whole: bool
    hash: str
    closed: bool = False


@dataclass(frozen=True)
class DayFacts:
    """A business day: its shifts' lines that were posted on it, and the sums that tie to them.

    `by_shift` has one sum for each of `shifts`, so that the day ties to their reports. `restated` is there once a line of
    the day was corrected on a later day. `desks` are there when it is the day of a hotel with several, `document` is then
    its name in the proof, and lines, shifts and sums are those of all desks; of a look `known` says how far each other was known.
    """

    hotel: HotelFact
    day: date
    shifts: tuple[int, ...]
    printed_at: datetime
    first_seq: int
    last_seq: int
    head: str
    lines: tuple[LineFact, ...]
    by_rep: tuple[GroupFact, ...]
    by_kind: tuple[GroupFact, ...]
    by_cause: tuple[GroupFact, ...]
    cap_use: tuple[CapUseFact, ...]
    approvals: tuple[ApprovalFact, ...]
    gestures: int
    guests: int
    value: int
    cost: int
    reversed: int
    exceptions: tuple[str, ...]
    by_shift: tuple[GroupFact, ...] = ()
    settled: tuple[PromiseFact, ...] = ()
    outcomes: tuple[OutcomeFact, ...] = ()
    restated: RestatedFact | None = None
    desks: tuple[DeskFact, ...] = ()
    document: str = ""
    known: tuple[tuple[str, int], ...] = ()
