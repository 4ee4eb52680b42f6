"""One post that holds: the hub is asked while it is checked and made, and it stands once the answer says that all was known here.

Knows no cap, and nothing of how the connection came to be. Whatever the hub knows more is brought, and then it is made anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from tracker.desk.meeting.checking import Keys
from tracker.desk.meeting.known import Here, There, compared, known_here
from tracker.desk.meeting.wire import Wire, posted, ship
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger

if TYPE_CHECKING:
    from tracker.hub.claims import Question

T = TypeVar("T")


class Anew(Exception):  # noqa: N818 - no error: the hub knows more, or nobody answers
    """What was posted must not be committed: it is made anew by what is known then."""


class Holding:
    """The hold of one line, over a wire that nobody else asks meanwhile. `failed` hears of a hub that does not do its part."""

    def __init__(
        self, ledger: Ledger, line: str, wire: Wire, until: float, to_wait: float,
        bring: Callable[[Wire, There], bool], failed: Callable[[Refused | LedgerFault], None],
    ) -> None:  # fmt: skip
        """It ends at `until` (monotonic seconds), and waits for another desk's hold `to_wait` seconds at most. `bring` brings
        what is there and not here, and says whether all of it is believed."""
        self._ledger, self._line, self._until, self._to_wait = ledger, line, until, to_wait
        self._bring, self._failed = bring, failed
        self.wire = wire
        self._keys: Keys = ()
        self._asked: Question | None = None  # and not answered yet
        self._there: There | None = None  # None where the check is not exact

    @property
    def _left(self) -> float:
        return max(0.0, self._until - monotonic())

    def meanwhile(self, keys: Keys, post: Callable[[bool], T]) -> T:
        """What `post` came to while the hub was asked for these keys, in a transaction, if nothing is known there that was not
        here. Anew where that is not so, for a refusal too: what another desk took back may make room."""
        try:
            self._ask(keys)
        except (Refused, LedgerFault) as problem:
            self._failed(problem)
            raise Anew from None
        here = known_here(self._ledger)
        try:
            done = post(False)
        except Refused:
            self._hear(here)
            raise
        self._hear(here)
        return done

    def _ask(self, keys: Keys) -> None:
        self._keys = keys
        self._asked = self.wire.claims.ask(keys, self._line, self._to_wait)

    def _hear(self, here: Here) -> None:
        """Wait for the answer. Anew unless it is that all was here."""
        try:
            self._compare(here)
        except (Refused, LedgerFault) as problem:
            self._failed(problem)
        if self._there is None or self._there.behind:
            raise Anew

    def _compare(self, here: Here) -> None:
        asked, self._asked = self._asked, None
        seen = (asked.answer(self._left) if asked is not None else None) or ()
        self._there = compared(self._ledger, here, seen)

    def brings(self, wanted: Callable[[], Keys]) -> bool:
        """Bring what others posted, outside any transaction; whether all is here then, and held."""
        exact = False
        if self._there is not None:
            try:
                with self.wire.hub.server.within(self._left):
                    exact = self._caught_up(wanted)
            except (Refused, LedgerFault) as problem:
                self._failed(problem)
        if not exact:
            self._there = None
        return exact

    def _caught_up(self, wanted: Callable[[], Keys]) -> bool:
        """What comes may say that two guests are one, or share a stay: then it is another key, and once more what is there for it."""
        for again in (True, False):
            if self._there is None or not self._bring(self.wire, self._there):
                return False
            if set(wanted()) <= set(self._keys):
                return True
            if again:
                self.wire.claims.let_go(self._line, posted=False)
                self._ask(wanted())
                self._compare(known_here(self._ledger))
        return False

    def send(self, path: Path, limit: float) -> None:
        """Send what was posted, and let go; behind whoever posted, over a connection to the ledger of its own. Refused or
        LedgerFault as the hub says, or when it takes longer than `limit`, in seconds: the ledger's own time is not the hub's."""
        batch, is_there = None, False
        if self._there is not None:
            batch, is_there = posted(path, self._line, self._there.own, self.wire.sealer)
        with self.wire.hub.server.within(limit):
            if self._asked is not None:  # the post failed before its answer came
                self._asked.answer(self._to_wait)
            if batch is not None:
                ship(self.wire.hub, batch)
            self.wire.claims.let_go(self._line, posted=is_there)
