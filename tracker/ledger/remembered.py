"""What the lines of the house come to, kept while the last of them are the same. Knows no line's meaning.

Such lines are few and read by every post. A line never changes and its hash vouches for all before it: so what was read of
them holds as long as the last line of each kind has the same number and hash, which is one look into an index.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

KINDS = ("hotel", "join", "retire", "cap", "policy", "merge", "shift_open", "shift_close", "restore")
"""Of these kinds, and of lines without a stay, is what may be remembered."""

_LAST = "SELECT seq, hash FROM journal WHERE seq IN ({})".format(
    " UNION ALL ".join(f"SELECT max(seq) FROM journal WHERE stay IS NULL AND kind = '{kind}'" for kind in KINDS)
)
Query = Callable[[str], list[tuple[Any, ...]]]


class Remembered:
    """Facts by name. `stale` whenever another program may have written, `changed` when this one has."""

    def __init__(self) -> None:
        self._facts: dict[str, Any] = {}
        self._last: list[tuple[Any, ...]] | None = None
        self._kept: list[tuple[Any, ...]] = []
        self._version: list[tuple[Any, ...]] = []
        self._fresh = False

    def stale(self) -> None:
        """Ask whether anybody has written before anything is said from memory."""
        self._fresh = False

    def changed(self) -> None:
        """Look at the last lines before anything is said from memory."""
        self._fresh, self._last = False, None

    def fact(self, name: str, query: Query, read: Callable[[], T], *, steady: bool) -> T:
        """What `read` gives, or gave. `steady`: the journal stands still, in a transaction, until told otherwise."""
        if not self._fresh:
            self._look(query)
            self._fresh = steady
        if name not in self._facts:
            self._facts[name] = read()
        found: T = self._facts[name]
        return found

    def _look(self, query: Query) -> None:
        version = query("PRAGMA data_version")  # another one after each commit of another connection
        if self._last is not None and version == self._version:
            return
        last = query(_LAST)
        if last != self._kept:
            self._facts.clear()
        self._last = self._kept = last
        self._version = version
