"""A part of the desk page that is made when it is first wanted; knows neither what it is nor what it shows.

The drawer and the panel for many rooms are two thirds of what a sign-in would wait for, and most lines are typed without.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Late(Generic[Part]):
    """Call it for the part; `made` is the part, or None while nobody wanted it."""

    def __init__(self, make: Callable[[], Part]) -> None:
        self._make = make
        self._wires: list[Callable[[Part], object]] = []
        self._offered: Callable[[Part], object] | None = None
        self.made: Part | None = None

    def __call__(self) -> Part:
        """Return the part, made and wired the first time."""
        if self.made is None:
            self.made = part = self._make()
            for wire in (*self._wires, *filter(None, [self._offered])):
                wire(part)
        return self.made

    def wired(self, wire: Callable[[Part], object]) -> None:
        """Do this once, when the part is made."""
        self._wires.append(wire)

    def offer(self, offered: Callable[[Part], object]) -> None:
        """Do this with the part, now or when it is made; what is offered later takes its place."""
        self._offered = offered
        if self.made is not None:
            offered(self.made)
