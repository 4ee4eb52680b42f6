"""What the ledger comes to, kept while nothing of it changes: of the house's lines, and of what stands beside the journal.

Lines of the house are few and read by every post. A line never changes and its hash vouches for all before it: so what was read of
them holds as long as the last line of each kind has the same number and hash, which is one look into an index. What stands beside
holds until another program writes anything, or this one writes to it. Knows no line's meaning and no table's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Protocol, TypeVar
from weakref import proxy

T = TypeVar("T")

KINDS = ("hotel", "join", "retire", "cap", "policy", "merge", "shift_open", "shift_close", "restore")
"""Of these kinds, and of lines without a stay, is what may be remembered."""

MOST = 2_000
"""So many facts of what stands beside are kept; then all are forgotten."""

APART = ("line_text", "draft")
"""Tables of which nothing is remembered: each post writes to them."""

_LAST = "SELECT seq, hash FROM journal WHERE seq IN ({})".format(
    " UNION ALL ".join(f"SELECT max(seq) FROM journal WHERE stay IS NULL AND kind = '{kind}'" for kind in KINDS)
)
Name = tuple[str, str]
"""The table that a fact is of (another name when it is of several), and whose it is."""


class Reads(Protocol):
    """What is asked for what is not remembered."""

    @property
    def in_transaction(self) -> bool:
        """Whether the journal stands still, in a transaction."""

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """All rows of a SELECT."""


class Remembered:
    """Facts by name. `stale` whenever another program may have written, `changed`, `wrote` and `undone` when this one has."""

    def __init__(self, ledger: Reads) -> None:
        self._ledger = proxy(ledger)  # whoever drops the ledger lets go of its file
        self._facts: dict[str, Any] = {}
        self._beside: dict[Name, Any] = {}
        self._last: list[tuple[Any, ...]] | None = None
        self._kept: list[tuple[Any, ...]] = []
        self._version: list[tuple[Any, ...]] = []
        self._begun: list[tuple[Any, ...]] = []
        self._forgot = 0
        self._fresh = False

    def stale(self) -> None:
        """Ask whether anybody has written before anything is said from memory."""
        self._fresh = False

    def changed(self) -> None:
        """Look at the last lines before anything is said from memory."""
        self._fresh, self._last = False, None

    def wrote(self, sql: str) -> None:
        """This statement writes to a table beside the journal: what was read of it is so no more."""
        table = _table(sql)
        if table == "mark":
            self._beside = {name: fact for name, fact in self._beside.items() if name[0] != table}
        elif table not in APART:
            self._forget()

    def is_now(self, name: Name, fact: object) -> None:
        """What this one has just made of a fact beside the journal, inside a transaction."""
        self._beside[name] = fact

    def undone(self) -> None:
        """What was read since the last commit may never have been."""
        self.changed()
        self._version = self._begun = []  # as if another program had written

    def begun(self) -> bool:
        """The journal stands still from now on. Whether another program has written to the file since that was asked last,
        whatever was read in between."""
        self._look()
        self._fresh = True
        before, self._begun = self._begun, self._version
        return self._version != before

    def house(self, name: str, read: Callable[[], T]) -> T:
        """What `read` says of lines of KINDS, read anew only when there is another of them. Not to be changed."""
        if not self._fresh:
            self._ask()
        if name not in self._facts:
            self._facts[name] = read()
        found: T = self._facts[name]
        return found

    def beside(self, name: Name, read: Callable[[], T]) -> T:
        """As `house`, of what stands beside the journal and is changed by this program through `wrote` alone."""
        if not self._fresh:
            self._ask()
        if name not in self._beside:
            return self.all_beside(read, lambda found: {name: found})
        kept: T = self._beside[name]
        return kept

    def all_beside(self, read: Callable[[], T], named: Callable[[T], Mapping[Name, Any]]) -> T:
        """What `read` says, never from memory; each fact that is `named` in it is remembered for `beside`."""
        if not self._fresh:
            self._ask()
        forgot, found = self._forgot, read()
        if forgot == self._forgot:  # else another program wrote while it was read, and it may be of before
            facts = named(found)
            if len(self._beside) + len(facts) > MOST:
                self._beside.clear()
            self._beside.update(facts)
        return found

    def _look(self) -> None:
        version = self._ledger.query("PRAGMA data_version")  # another one after each commit of another connection
        if version != self._version:
            self._forget()
            self._last, self._version = None, version
        if self._last is None:
            last = self._ledger.query(_LAST)
            if last != self._kept:
                self._facts.clear()
                self._forget()
            self._last = self._kept = last

    def _ask(self) -> None:
        self._look()
        self._fresh = self._ledger.in_transaction

    def _forget(self) -> None:
        self._beside.clear()
        self._forgot += 1


@lru_cache(maxsize=100)
def _table(sql: str) -> str:
    """The table of an INSERT INTO or a DELETE FROM. Of any other statement it is no name, and stands for every table."""
    words = sql.split(None, 3)
    return words[2] if len(words) > 2 else ""
