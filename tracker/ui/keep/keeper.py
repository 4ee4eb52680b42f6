"""Looks after backups while the window is open: hourly when changed, at once after a close. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from tracker.desk.keep import backups
from tracker.desk.keep.backups import Keeping
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.background import Background
from tracker.ui.link import Link
from tracker.ui.shell.hands import Hands, resting

FIRST, EVERY = 3_000, 30_000
"""Milliseconds to the first look, and between two."""


class Keeper(QObject):
    """Tells how the ledger is kept through the link's `kept`. Posting never waits for it."""

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._work = Background(self)
        self._hands = Hands(self)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on; and have the mirror looked through once, for gaps in it."""
        busy = self._hands.seen()
        self._link.ask(lambda ledger: _look_through_mirror(ledger, busy), lambda _nothing: None)
        QTimer.singleShot(FIRST, self, self.look)
        self._timer.start()

    def look(self) -> None:
        """Make a backup if one is due, and tell how things stand. Comes by itself."""
        if not self._work.busy and self._link.fault is None:
            path, now, rest = self._link.path, self._link.clock(), resting(self._hands.seen())
            self._work.run(lambda: backups.look_after(path, now, rest), self._show, self._failed)

    def _show(self, kept: Keeping) -> None:
        if kept.problem and (self._link.kept_now is None or self._link.kept_now.problem != kept.problem):
            self._link.say(language.said(kept.problem), "warn")
        self._link.tell_kept(kept)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        """The ledger could not be read: the desk's own banner says so; a backup is tried again at the next look."""


def _look_through_mirror(ledger: Ledger, busy: Callable[[], bool]) -> None:
    if ledger.follower is not None:
        ledger.follower.stands_back = busy
        ledger.follower.poke(thorough=True)
