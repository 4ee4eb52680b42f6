"""Walks through the ledger that are told of in their order, whoever takes which when. Knows no check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from threading import Event, Lock

from tracker.domain.problems import LedgerFault
from tracker.ledger.checks.wrong import Steps, Wrong
from tracker.ledger.store import Ledger

PATIENCE = 0.02
"""Seconds that are waited for a walk of another thread before whoever waits is told that it goes on."""
UNREADABLE = (TypeError, ValueError, KeyError, AttributeError)
"""What a value leads to that no program of ours can have written."""


class Walk:
    """One check of `size` things, a page of them a step; what it finds, up to what ends a verification, and what it failed of.

    `quiet`: it is SQLite's work nearly all, done without Python's lock, for which two threads would wait; and it needs nothing of
    what is told before it, as the others may.
    """

    def __init__(self, of: Callable[[Ledger], Steps], size: int = 0, *, quiet: bool = False) -> None:
        self.of, self.size, self.quiet, self.done = of, size, quiet, 0
        self.found: list[Wrong] = []
        self.failed: Exception | None = None
        self.over = Event()


_is_quiet = attrgetter("quiet")


class Walks:
    """Walks that one thread does alone, or shares with one that helps."""

    def __init__(self, told: Sequence[Walk], page: int, ends: Callable[[Wrong], bool]) -> None:
        """`told` is the order of what is found; after what `ends` says yes to, nothing is told any more."""
        self._told, self._page, self._ends = told, page, ends
        self._todo, self._lock, self._ended = list(told), Lock(), False

    @property
    def done(self) -> int:
        """How many things have been looked at."""
        return sum(walk.done for walk in self._told)

    def steps(self, ledger: Ledger) -> Steps:
        """Walk, and tell what was found here or by who helps, who may want the quiet walks. What a walk failed of is raised in its turn."""
        for walk in self._told:
            while not walk.over.is_set():
                mine = self._mine(walk)
                if mine is not None:
                    yield from self._walked(mine, ledger)
                else:
                    walk.over.wait(PATIENCE)
                    yield None
            yield from walk.found
            if walk.failed is not None:
                raise walk.failed
            if any(map(self._ends, walk.found)):
                return

    def help(self, ledger: Ledger) -> None:
        """Do the quiet walks that are left, from the last one on, on another thread, with a connection of its own."""
        while (mine := self._last_one()) is not None:
            for _ in self._walked(mine, ledger):
                if self._ended:
                    return

    def end(self) -> None:
        """Nobody waits for anything any more."""
        self._ended = True
        self._leave(0)

    def _mine(self, turn: Walk) -> Walk | None:
        """The walk whose turn it is to be told of; a quiet one while who helps has that. None: nothing is left but to wait."""
        with self._lock:
            return self._taken(turn if turn in self._todo else next(filter(_is_quiet, self._todo), None))

    def _last_one(self) -> Walk | None:
        with self._lock:
            return self._taken(next(filter(_is_quiet, reversed(self._todo)), None))

    def _taken(self, walk: Walk | None) -> Walk | None:
        if walk is not None:
            self._todo.remove(walk)
        return walk

    def _leave(self, told: int) -> None:
        """Begin nothing that is told after so many walks."""
        with self._lock:
            self._todo = [walk for walk in self._todo if self._told.index(walk) < told]

    def _walked(self, walk: Walk, ledger: Ledger) -> Iterator[None]:
        try:
            for wrong in walk.of(ledger):
                if wrong is None:
                    walk.done = min(walk.done + self._page, walk.size)
                    yield None
                    continue
                walk.found.append(wrong)
                if self._ends(wrong):
                    self._leave(self._told.index(walk))
                    return
            walk.done = walk.size
        except Exception as error:
            walk.failed = error
            self._leave(self._told.index(walk))
            if not isinstance(error, (LedgerFault, *UNREADABLE)):  # it is to stop, or is no fault of the ledger's
                raise
        finally:
            walk.over.set()
