"""How long work tells how far it is, and hears that it is to stop. Knows no work, no screen and no signal of a system.

Work is handed a `Told` and calls it between two steps. `told(total, total)` comes once, right before what cannot be
undone: a wish to stop that came earlier is heard there for the last time; one that comes later is not taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock

from tracker.domain.problems import Refused
from tracker.domain.sentences import Sentence

Told = Callable[[int, int], None]
"""Is told how much of how much is done; raises Stopped when the work is to stop."""
WHOLE = 1000
"""So many parts has work that is told in parts."""


class Stopped(Refused):
    """Somebody stopped it, and what that means is said."""


class Stop:
    """A wish to stop, made on one thread and heard on the work's: it is a `Told`, which passes on to another one."""

    def __init__(self, tell: Told | None = None) -> None:
        self._tell = tell
        self._lock = RLock()  # a signal of the system can come while it is held by the same thread
        self._wished = self._late = False

    def wish(self) -> bool:
        """Ask the work to stop. Returns whether it will: False once it is too late."""
        with self._lock:
            self._wished = self._wished or not self._late
            return self._wished

    def __call__(self, done: int, total: int) -> None:
        """So much is done; Stopped when that was asked for."""
        with self._lock:
            if self._wished:
                raise Stopped("stopped", Sentence("It was stopped."))
            self._late = self._late or done >= total > 0
        if self._tell is not None:
            self._tell(done, total)


def part(told: Told | None, first: int, last: int) -> Told:
    """What a part of the work is handed: all of it is from `first` to `last` of the `WHOLE`, never the end, and never back."""
    furthest = first

    def inner(done: int, total: int) -> None:
        nonlocal furthest
        if told is not None:
            share = (last - first) * min(done, total) // max(total, 1)
            furthest = max(furthest, min(first + share, WHOLE - 1))
            told(furthest, WHOLE)

    return inner


@contextmanager
def meaning(sentence: str) -> Iterator[None]:
    """What it means that the block was stopped."""
    try:
        yield
    except Stopped as stopped:
        raise Stopped(stopped.code, sentence) from stopped
