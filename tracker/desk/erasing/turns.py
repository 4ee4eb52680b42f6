"""Whose turn it is when many are erased: some in one transaction, stopped only between two. Knows no guest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

from tracker.domain.stopping import Stopped, Told

T = TypeVar("T")
AT_ONCE = 200
"""So many are erased in one transaction, so that the desk posts between them."""


class Turns(Generic[T]):
    """Whose turn it is, until nobody is left or it was stopped: that ends the walk, and undoes nothing."""

    def __init__(self, due: Sequence[T], told: Told | None) -> None:
        self._due, self._told = due, told
        self._done = 0
        self.stopped = False

    @property
    def left(self) -> int:
        """How many did not have their turn."""
        return len(self._due) - self._done

    def some(self) -> Iterator[T]:
        """The next ones that share a transaction."""
        for due in self._due[self._done : self._done + AT_ONCE]:
            try:
                if self._told is not None:
                    self._told(self._done, len(self._due))
            except Stopped:
                self.stopped = True
                return
            self._done += 1
            yield due

    def end(self) -> None:
        """What is left to do cannot be stopped."""
        if self._told is not None:
            with suppress(Stopped):
                self._told(len(self._due), len(self._due))
