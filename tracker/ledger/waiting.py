"""Who in this process waits to write to a file: whoever writes much at once gives way to them. Knows no connection.

SQLite lets one write at a time and tells it nothing of the others.
"""

from __future__ import annotations

from weakref import WeakValueDictionary


class Waiting(list[None]):
    """One for everybody who wants to write and cannot yet. `append` and `pop` are whole, whichever thread does them."""

    __slots__ = ("__weakref__",)


_of: WeakValueDictionary[tuple[int, int], Waiting] = WeakValueDictionary()


def at(file: tuple[int, int]) -> Waiting:
    """Those at a file (device, inode), the same for as long as anybody asks."""
    return _of.setdefault(file, Waiting())
