"""The five exercises: what has to stand in the journal, which step comes next, and what a wrong attempt was. Knows no words.

Judged from lines and from who is at the desk, never from keys: whoever finds another way has done it, too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tracker.desk.practice.hotel import LEAD, TRAINEE
from tracker.domain.gesture import Kind

Exercise = Literal["credit", "over", "undo", "promise", "handover"]
EXERCISES: tuple[Exercise, ...] = ("credit", "over", "undo", "promise", "handover")
Step = Literal[
    "be_rep", "type", "approve", "undo", "reason", "promise", "keep", "kept", "be_lead", "close", "export", "done"
]
Wrong = Literal["", "other_line", "no_lead", "no_promise", "broken", "posted"]
GESTURES = frozenset(kind.value for kind in Kind)


@dataclass(frozen=True)
class Given:
    """A line of the journal as an exercise sees it. `amount` in minor units, `of` the uuid of the line it is about."""

    seq: int
    uuid: str
    kind: str
    room: str
    amount: int
    actor: str
    approver: str
    reason: str
    promised: bool
    kept: bool | None
    of: str


@dataclass(frozen=True)
class Observed:
    """What there is to judge by: who is at the desk ("" locked), the lines since the exercise began, the question that
    stands in place ("" none), and whether a report was written."""

    who: str
    lines: tuple[Given, ...] = ()
    asked: str = ""
    exported: bool = False


@dataclass(frozen=True)
class Stand:
    """How far one is: the step to do now, and the line that was not what was wanted (None: nothing wrong so far)."""

    step: Step
    wrong: Wrong = ""
    line: Given | None = None

    @property
    def done(self) -> bool:
        """Whether the exercise is done."""
        return self.step == "done"


@dataclass(frozen=True)
class Task:
    """What is to be given: to which room, how much (minor units)."""

    room: str
    amount: int

    def fits(self, line: Given) -> bool:
        """Whether a line is it."""
        return (line.kind, line.room, line.amount) == ("credit", self.room, self.amount)


CREDIT, OVER, PROMISE = Task("412", 2000), Task("207", 8000), Task("105", 1000)


def stand(exercise: Exercise, seen: Observed) -> Stand:
    """How far the exercise is by what was observed."""
    found = _JUDGES[exercise](seen)
    if found.step in ("type", "undo", "promise", "keep") and seen.who != TRAINEE:
        return Stand("be_rep")
    return found


def _credit(seen: Observed) -> Stand:
    if any(CREDIT.fits(line) and line.actor == TRAINEE for line in seen.lines):
        return Stand("done")
    return _wrong("type", seen)


def _over(seen: Observed) -> Stand:
    if any(OVER.fits(line) and line.actor == TRAINEE and line.approver for line in seen.lines):
        return Stand("done")
    if seen.asked == "approval":
        return Stand("approve")
    return _wrong("type", seen, "no_lead" if any(line.room == OVER.room for line in _gestures(seen)) else "other_line")


def _undo(seen: Observed) -> Stand:
    if any(line.kind == "reversal" and line.reason for line in seen.lines):
        return Stand("done")
    return Stand("reason") if seen.asked == "reversal" else _wrong("undo", seen, "posted")


def _promise(seen: Observed) -> Stand:
    made = {line.uuid for line in seen.lines if line.promised and line.actor == TRAINEE}
    settled = [line for line in seen.lines if line.kind == "promise_kept" and line.of in made]
    if any(line.kept for line in settled):
        return Stand("done")
    if len(made) > len(settled):
        step: Step = "kept" if seen.asked == "promise" else "keep"
        return Stand(step, "broken" if settled else "", settled[-1] if settled else None)
    if settled:
        return Stand("promise", "broken", settled[-1])
    return _wrong("promise", seen, "no_promise")


def _handover(seen: Observed) -> Stand:
    closed = any(line.kind == "shift_close" for line in seen.lines)
    if closed and seen.exported:
        return Stand("done")
    if seen.who != LEAD:
        return Stand("be_lead")
    return Stand("export" if closed else "close")


def _gestures(seen: Observed) -> list[Given]:
    return [line for line in seen.lines if line.kind in GESTURES]


def _wrong(step: Step, seen: Observed, how: Wrong = "other_line") -> Stand:
    """The step, and the last gesture that was given instead."""
    given = _gestures(seen)
    return Stand(step, how, given[-1]) if given else Stand(step)


_JUDGES: dict[Exercise, Callable[[Observed], Stand]] = {
    "credit": _credit, "over": _over, "undo": _undo, "promise": _promise, "handover": _handover,
}  # fmt: skip
