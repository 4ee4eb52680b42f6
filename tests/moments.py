"""Moments at which long work is stopped: each time that it tells how far it is, one after the other. Knows no work."""

from __future__ import annotations

from tracker.domain.stopping import Stopped


class Moment:
    """What work is handed: at its n-th telling somebody has asked for a stop (0: nobody ever does). `told` are all of them."""

    def __init__(self, at: int = 0) -> None:
        self._at = at
        self.told: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if len(self.told) == self._at:
            raise Stopped("stopped", "It was stopped.")

    @property
    def last(self) -> bool:
        """Whether the last telling was the one after which nothing can be stopped."""
        return bool(self.told) and self.told[-1][0] >= self.told[-1][1] > 0
