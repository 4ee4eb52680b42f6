"""Which lines of a journal are held somewhere: of ten millions in a few kilobytes, as nearly all of them are. Knows no file."""

from __future__ import annotations

from collections.abc import Iterator


class Held:
    """The numbers from 1 to `last` that were added. Of a block that is whole only that is kept."""

    def __init__(self, last: int, block: int = 4096) -> None:
        self._last, self._block = last, block
        self._whole = bytearray(last // block + 1)
        self._parts: dict[int, bytearray] = {}
        self.add(0)  # no line has it, and none is lost with it

    def add(self, number: int) -> None:
        """This one is held."""
        block, at = divmod(number, self._block)
        if self._whole[block]:
            return
        part = self._parts.get(block)
        if part is None:
            part = self._parts[block] = bytearray(min(self._block, self._last + 1 - block * self._block))
        part[at] = 1
        if part.find(0) < 0:
            self._whole[block] = 1
            del self._parts[block]

    def gaps(self) -> Iterator[tuple[int, int]]:
        """First and last of each run of numbers that were not added, in order."""
        lost: int | None = None
        for block, whole in enumerate(self._whole):
            begin, at = block * self._block, 0
            part = b"\1" if whole else self._parts.get(block, b"\0")
            while at >= 0:
                if lost is not None:
                    at = part.find(1, at)
                    if at >= 0:
                        yield lost, begin + at - 1
                        lost = None
                else:
                    at = part.find(0, at)
                    lost = begin + at if at >= 0 else None
        if lost is not None:
            yield lost, self._last
