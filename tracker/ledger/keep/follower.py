"""Keeps the mirror up with one ledger, on a thread and a connection of its own: posting never waits for it.

A line is acknowledged when the ledger has committed it; the mirror gets and syncs it right after, not before. Waiting for a
second disk would double the time of a post and let a pulled stick stop the desk, and nothing is gained: a line that the
mirror has not yet is in the ledger, and the next catch-up finds it there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic

from tracker.domain.problems import LedgerFault, Refused
from tracker.domain.sentences import Sentence
from tracker.ledger.keep.mirror import Mirrored, catch_up
from tracker.ledger.keep.places import places
from tracker.ledger.store import Ledger

AGAIN = 60.0
"""Seconds after which a mirror that failed is tried again, though nothing was posted."""
REST, BACK = 0.004, 0.25
"""Seconds of rest after each piece of a mirror that is looked through: four fifths of the time are the window's. The longer ones
while somebody types or scrolls: looking through took the processor for 0.7 ms of each key, and Python's lock at every step."""


class Follower:
    """One for each open ledger. `poke` after a commit, `close` before the ledger goes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._turn = threading.Condition(self._lock)
        self._bell: SimpleQueue[None] = SimpleQueue()  # rung by each post: a condition would hold it up twice as long
        self._asked = self._taken = self._done = 0
        self._ending = self._thorough = False
        self._thread: threading.Thread | None = None
        self.mirrored: Mirrored | None = None
        """How the mirror stood when it was last written to; None before that."""
        self.stands_back: Callable[[], bool] = lambda: False
        """Whether looking through the mirror is in somebody's way now. Asked on the mirror's own thread."""

    def poke(self, *, thorough: bool = False) -> None:
        """Something was committed. Comes back at once; never fails. `thorough`: look all of the mirror through as well."""
        with self._lock:  # in each post: a condition is entered in Python
            self._asked += 1
            self._thorough = self._thorough or thorough
        self._bell.put(None)
        if self._thread is None and not self._ending:
            self._thread = threading.Thread(target=self._follow, name="mirror", daemon=True)
            try:
                self._thread.start()
            except RuntimeError:  # no more threads to be had: a later commit tries again
                self._thread = None
                self.mirrored = Mirrored(
                    "failed", 0, Sentence("The mirror could not be started: this computer is at its limit.")
                )

    def wait(self, patience: float = 5.0) -> bool:
        """Whether all that was committed so far is mirrored, or was tried, within so many seconds."""
        with self._turn:
            asked = self._asked
            return self._thread is None or self._turn.wait_for(lambda: self._done >= asked, patience)

    def close(self, patience: float = 5.0) -> None:
        """Finish, but not longer than so many seconds: the next start catches up."""
        self._ending = True
        self._bell.put(None)
        if self._thread is not None:
            self._thread.join(patience)

    def _follow(self) -> None:
        ledger: Ledger | None = None
        while self._come():
            self._taken = self._asked
            thorough, self._thorough = self._thorough, False
            try:
                ledger = ledger or Ledger(self._path, read_only=True)
                self.mirrored = catch_up(ledger, places(self._path.parent).mirror, thorough=thorough, rest=self._rest)
            except (LedgerFault, Refused) as problem:
                self.mirrored = Mirrored(
                    "failed", 0, Sentence("The mirror waits for the ledger: {message}", message=problem.message)
                )
            self._told()
        if ledger is not None:
            ledger.close()

    def _rest(self) -> bool:
        """Let the window have its turn: who signs in meanwhile waited a second for Python's lock, taken and given back in every paint.

        Comes back at once when something is committed, and says so: that is mirrored before the rest is looked through.
        """
        self._told()
        self._wait_for(lambda: self._ending or self._asked > self._taken, BACK if self.stands_back() else REST)
        with self._turn:
            new, self._taken = self._asked > self._taken, self._asked
        return new

    def _told(self) -> None:
        """All that was taken up is mirrored, or was tried."""
        with self._turn:
            self._done = self._taken
            self._turn.notify_all()

    def _come(self) -> bool:
        """Wait for the next thing to do; False when there is none and the ledger is closing."""
        failing = self.mirrored is not None and self.mirrored.state == "failed"
        self._wait_for(lambda: self._ending or self._has_work, AGAIN if failing else None)
        return not self._ending or self._asked > self._done

    def _wait_for(self, ready: Callable[[], bool], most: float | None) -> None:
        """On the mirror's own thread, until it is so or so many seconds are over (None: however long). Each change rings once."""
        end = None if most is None else monotonic() + most
        while not ready():
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                return
            with suppress(Empty):
                self._bell.get(timeout=left)

    @property
    def _has_work(self) -> bool:
        return self._asked > self._done or self._thorough


def followed(path: Path, *, create: bool = False) -> Ledger:
    """The ledger, opened with its mirror following."""
    ledger = Ledger(path, create=create)
    ledger.follower = Follower(path)
    return ledger
