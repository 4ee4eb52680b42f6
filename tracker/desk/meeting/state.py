"""What a desk notes of its hub: where it is, since when, how far it got. No secret; the secrets are the keyring's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

from tracker.domain.day import from_text, to_text
from tracker.domain.meeting import Place, place_of
from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence, as_plain, from_plain
from tracker.ledger import marks
from tracker.ledger.store import Ledger

_MARK, _SAID, _LEFT = "hub", "hub_said", "hub_left"
AWAY = "hub_unreachable"
"""The code of the one problem that mends itself: nobody answers, and the next try comes."""


@dataclass(frozen=True)
class State:
    """The hub of this desk. `shipped` is the last of its lines that the hub is known to have had; `met` and `failed` are
    instants (UTC) of the last meeting and of the first try that failed since, `problem` what was said then."""

    url: str
    hotel: str
    founder: bool
    shipped: int = 0
    met: str = ""
    failed: str = ""
    problem: str = ""
    code: str = ""
    desks: int = 1
    names: dict[str, str] = field(default_factory=dict)
    """What the hub calls each desk that is in it or was, by its id."""

    @property
    def place(self) -> Place:
        """Its address."""
        return place_of(self.url)[0]

    @property
    def met_at(self) -> datetime | None:
        """When the desks met last."""
        return from_text(self.met) if self.met else None

    @property
    def offline_since(self) -> datetime | None:
        """Since when they have not been able to, None while they are."""
        return from_text(self.failed) if self.failed else None

    @property
    def needs_somebody(self) -> bool:
        """Whether the desks will not meet, or not believe all, until somebody did something about it."""
        return self.code not in ("", AWAY)


def read(ledger: Ledger) -> State | None:
    """The hub that this desk has joined, or None. Its problem is a sentence, which a window can say in its language."""
    found = marks.noted(ledger, _MARK)
    known = State(**json.loads(found)) if found else None
    said = marks.noted(ledger, _SAID) if known is not None and known.problem else None
    problem = from_plain(json.loads(said)) if said else ""
    return replace(known, problem=problem) if known is not None and problem == known.problem else known


def is_joined(ledger: Ledger) -> bool:
    """Whether this desk is in a hub."""
    return marks.noted(ledger, _MARK) is not None


def joined(ledger: Ledger) -> State:
    """As `read`. Refused when this desk is in none."""
    found = read(ledger)
    if found is None:
        raise Refused("hub_left", "This desk is not in the hub: a manager lets it join (`latitude hub join`).")
    return found


def note(ledger: Ledger, state: State | None) -> None:
    """Note it, or that there is none any more. The sentence stands apart: a program of before reads the English of it."""
    with ledger.write():
        marks.note(ledger, _MARK, None if state is None else json.dumps(asdict(state)))
        said = state.problem if state is not None and isinstance(state.problem, Sentence) else None
        marks.note(ledger, _SAID, None if said is None else json.dumps(as_plain(said)))
        if state is None:
            marks.note(ledger, _LEFT, None)


def note_failure(ledger: Ledger, problem: str, code: str, now: datetime) -> bool:
    """Note that a try failed; the first one since the last meeting is what counts. False for a desk that left meanwhile.

    A hub that stays away costs neither a write of a disk that somebody posts to, nor a lock that their post would wait for.
    """

    def failed(known: State) -> State:
        return replace(known, failed=known.failed or to_text(now), problem=problem, code=code)

    known = read(ledger)
    if known is None or failed(known) == known:
        return known is not None
    with ledger.write():
        known = read(ledger)
        if known is not None:
            note(ledger, failed(known))
    return known is not None


def note_met(ledger: Ledger, done: State, gone: Sequence[str] = ()) -> None:
    """Note how a meeting ended, and by their ids the desks that had left by then; nothing where this desk left meanwhile (by a
    command, beside an open window). They stand apart, where a program of before does not look."""
    with ledger.write():
        known = read(ledger)
        if known is not None and known.url == done.url:
            note(ledger, replace(done, shipped=max(known.shipped, done.shipped)))
            marks.note(ledger, _LEFT, json.dumps(list(gone)) if gone else None)


def gone(ledger: Ledger) -> frozenset[str]:
    """The desks, by their ids, that were not in the hub any more when this one met last."""
    return frozenset(json.loads(marks.noted(ledger, _LEFT) or "[]"))


@dataclass(frozen=True)
class Standing:
    """The hub of this desk, and how many of its lines the hub has not had."""

    state: State
    waiting: int


def standing(ledger: Ledger) -> Standing | None:
    """How things stand with the hub, asking no server; None for a desk that is in none."""
    with ledger.snapshot():
        found = read(ledger)
        return None if found is None else Standing(found, waiting(ledger, found))


def names(ledger: Ledger) -> dict[str, str]:
    """What the hub calls each desk, by its id; nothing for a desk that is in none."""
    found = read(ledger)
    return found.names if found else {}


def name_of(names: dict[str, str], desk: str) -> str:
    """A desk's name in the hub, or the beginning of its id where no meeting has told one."""
    return names.get(desk) or desk[:8]


def waiting(ledger: Ledger, state: State) -> int:
    """How many lines of this desk the hub has not had."""
    return ledger.end().own_seq - state.shipped
