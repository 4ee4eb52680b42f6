"""One question to the ledger at a time; while its answer is awaited only the newest of the next ones is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui.link import Link

T = TypeVar("T")


class Newest(Generic[T]):
    """Keeps up with typing: answers to what is no longer asked are dropped. `failed` hears what was refused."""

    def __init__(
        self, link: Link, then: Callable[[T], None], failed: Callable[[Refused | LedgerFault], None] | None = None
    ) -> None:
        self._link = link
        self._then = then
        self._failed_too = failed
        self._next: Callable[[Ledger], T] | None = None
        self._waiting = False

    def ask(self, work: Callable[[Ledger], T]) -> None:
        """Ask this; what was asked before and is not answered yet no longer matters."""
        self._next = work
        if not self._waiting:
            self._go()

    def drop(self) -> None:
        """Forget the question that waits; an answer on its way is still told."""
        self._next = None

    def _go(self) -> None:
        work, self._next = self._next, None
        if work is not None:
            self._waiting = True
            self._link.ask(work, self._answered, self._failed)

    def _answered(self, answer: T) -> None:
        self._waiting = False
        if self._next is None:
            self._then(answer)
        else:
            self._go()

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._waiting = False
        if self._next is not None:
            self._go()
        elif self._failed_too is not None:
            self._failed_too(problem)
