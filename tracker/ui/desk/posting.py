"""One attempt after another to post: hands drafts to the ledger thread and says how each ended. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from tracker.desk import access, corrections, gestures, overview
from tracker.desk.corrections import Reversed
from tracker.desk.gestures import Posted
from tracker.desk.meeting.checking import Across
from tracker.desk.overview import Change
from tracker.desk.seen import Seen
from tracker.domain.gesture import Draft
from tracker.domain.people import Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui.desk.composing import Composing
from tracker.ui.link import Link


@dataclass(frozen=True)
class Attempt:
    """A draft on its way: what was typed for it, who posts it, and what the person has already confirmed."""

    draft: Draft
    typed: Composing
    actor: Person
    who: str
    """Room and name, as the person saw them."""
    confirmed: frozenset[str] = frozenset()
    seen: Seen | None = None
    """The guest as shown when Enter was pressed."""


@dataclass(frozen=True)
class Done:
    """What an attempt became."""

    posted: Posted
    change: Change


class Posting(QObject):
    """`posted(Attempt, Done)`, `asked(Attempt, AskFirst)`, `over(Attempt, Refused)`, `failed(Attempt, problem)`;
    `lead_failed(Attempt, Refused)` when it was the approver who was refused. `reversed(Reversed)` and
    `not_reversed(problem)` for a line that was taken back."""

    posted = Signal(object, object)
    asked = Signal(object, object)
    over = Signal(object, object)
    failed = Signal(object, object)
    lead_failed = Signal(object, object)
    reversed = Signal(object)
    not_reversed = Signal(object)

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._under_way: set[str] = set()

    def waiting(self) -> bool:
        """Whether anything is on its way."""
        return bool(self._under_way)

    def busy(self, uuid: str) -> bool:
        """Whether that draft is on its way."""
        return uuid in self._under_way

    def post(self, attempt: Attempt) -> None:
        """Post it; a draft that is already on its way is not posted again."""
        now, across = self._link.clock(), self._link.desks.across
        self._send(attempt, lambda ledger: _posted(ledger, attempt, None, now, across), self._refused)

    def approve(self, attempt: Attempt, initials: str, pin: str) -> None:
        """Post it with the consent of whoever has this PIN; whose desk it is stays as it was."""
        now, across = self._link.clock(), self._link.desks.across

        def work(ledger: Ledger) -> Done:
            return _posted(ledger, attempt, access.sign_in(ledger, initials, pin, now), now, across)

        self._send(attempt, work, self._approval_refused)

    def reverse(self, seq: int, reason: str, actor: Person, amount: int | None, confirmed: frozenset[str]) -> None:
        """Take a line back."""
        now = self._link.clock()

        def work(ledger: Ledger) -> tuple[Reversed, Change]:
            done = corrections.reverse(ledger, seq, reason, actor, now, amount=amount, confirmed=confirmed)
            return done, overview.change(ledger, actor, done.line.seq, now)

        def then(result: tuple[Reversed, Change]) -> None:
            self._link.tell(result[1])
            self.reversed.emit(result[0])

        self._link.ask(work, then, self.not_reversed.emit)

    def _send(
        self,
        attempt: Attempt,
        work: Callable[[Ledger], Done],
        refused: Callable[[Attempt, Refused], None],
    ) -> None:
        uuid = attempt.draft.uuid
        if uuid in self._under_way:
            return
        self._under_way.add(uuid)

        def then(done: Done) -> None:
            self._under_way.discard(uuid)
            self._link.tell(done.change)
            self.posted.emit(attempt, done)

        def failed(problem: Refused | LedgerFault) -> None:
            self._under_way.discard(uuid)
            if isinstance(problem, LedgerFault):
                self.failed.emit(attempt, problem)
            else:
                refused(attempt, problem)

        self._link.ask(work, then, failed)

    def _refused(self, attempt: Attempt, problem: Refused) -> None:
        if isinstance(problem, AskFirst):
            self.asked.emit(attempt, problem)
        elif problem.code == "over_cap":
            self.over.emit(attempt, problem)
        else:
            self.failed.emit(attempt, problem)

    def _approval_refused(self, attempt: Attempt, problem: Refused) -> None:
        if isinstance(problem, AskFirst):  # seen and confirmed already, or asked anew because time has passed
            self.asked.emit(attempt, problem)
        else:
            self.lead_failed.emit(attempt, problem)


def confirmed(attempt: Attempt, code: str) -> Attempt:
    """The same attempt once the person has seen what was asked."""
    return replace(attempt, confirmed=attempt.confirmed | {code})


def _posted(
    ledger: Ledger, attempt: Attempt, approver: Person | None, now: datetime, across: Across | None
) -> Done:  # fmt: skip
    done = gestures.post(
        ledger, attempt.draft, attempt.actor, now, approver=approver, confirmed=attempt.confirmed, seen=attempt.seen,
        across=across,
    )  # fmt: skip
    return Done(done, overview.change(ledger, attempt.actor, done.line.seq, now))
