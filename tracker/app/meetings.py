"""The hub beside the window: meetings of a desk that has joined, from its opening to its close. Knows no page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tracker.ui.shell.hands import Hands, resting

if TYPE_CHECKING:
    from tracker.desk.meeting.holds import Holds
    from tracker.desk.meeting.keeping import Meetings
    from tracker.domain.problems import LedgerFault, Refused
    from tracker.ledger.store import Ledger
    from tracker.ui.link import Link

LOOK = 2_000
"""Milliseconds between two looks at whether this desk has joined or left: a command beside the window tells nobody."""

LEFT = "hub_left"


class HubBeside(QObject):
    """Meets while the desk is open and in a hub; what came from other desks is shown as soon as it is there."""

    met = Signal(object)
    """A Met, or the Refused or LedgerFault that a try came to."""
    crossed = Signal(object)
    """A Met when a hold brought lines of others, None when promises are checked with more or fewer desks."""

    def __init__(self, link: Link, clock: Callable[[], datetime]) -> None:
        super().__init__(link)
        self._link, self._clock = link, clock
        self._meetings: Meetings | None = None
        self._holds: Holds | None = None
        self._looking = False
        self._hands = Hands(self)
        self._looks = QTimer(self, interval=LOOK)
        self._looks.timeout.connect(self.look)
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.crossed.connect(self._cross, Qt.ConnectionType.QueuedConnection)
        link.desks.wanted.connect(self._meet_now)

    def start(self) -> None:
        """Meet from now on, as soon and as long as this desk is in a hub."""
        self._looks.start()
        self.look()

    def look(self) -> None:
        """Look whether it is; the ledger is asked behind the desk, no server is."""
        if not self._looking:
            self._looking = True
            self._link.ask_behind(_has_joined, self._turn, self._unread)

    @property
    def meeting(self) -> bool:
        """Whether other desks are met now."""
        return self._meetings is not None and self._meetings.alive

    def _turn(self, joined: bool) -> None:
        self._looking = False
        if joined and not self.meeting and self._looks.isActive():
            from tracker.desk.meeting.holds import Holds
            from tracker.desk.meeting.keeping import Meetings

            self._end(patience=0)
            self._holds = Holds(self._clock, self._tell_crossed)
            busy = self._hands.seen()
            give_way = resting(busy)
            self._meetings = Meetings(
                self._link.path, self._clock, self._tell, holds=self._holds, rest=lambda: give_way(0, 1),
                alone=lambda: not busy(),
            )  # fmt: skip
            self._meetings.start()
            self._link.desks.ask_through(self._holds)
        elif not joined and self._meetings is not None:
            self._end(patience=0)
            self._link.desks.tell(None)

    def _unread(self, _problem: Refused | LedgerFault) -> None:
        self._looking = False

    def _meet_now(self) -> None:
        if self._meetings is not None:
            self._meetings.meet_now()
        self.look()

    def _tell(self, came: object) -> None:
        with suppress(RuntimeError):  # the window is gone
            self.met.emit(came)

    def _tell_crossed(self, came: object) -> None:
        with suppress(RuntimeError):
            self.crossed.emit(came)

    def _cross(self, came: object) -> None:
        if self._holds is None:
            return  # it has left meanwhile
        if came is not None:
            self._refresh(came)
        else:
            self._link.desks.ask_through(self._holds)

    def _show(self, came: object) -> None:
        if self._meetings is None:
            return  # it has left meanwhile
        if getattr(came, "code", "") == LEFT:  # by a command, which nobody must mend; or put out of the hub
            self._link.ask_behind(_has_joined, lambda joined: self._left(came, joined), self._unread)
            return
        self._link.desks.tell(came)
        self._refresh(came)

    def _left(self, came: object, joined: bool) -> None:
        if joined:
            self._link.desks.tell(came)
        else:
            self._turn(joined)

    def _refresh(self, came: object) -> None:
        if getattr(came, "fetched", 0) and self._link.person is not None:
            self._link.refresh()

    def close(self) -> None:
        """End: the ledger and the hub are let go."""
        self._looks.stop()
        self._end(patience=2.0)

    def _end(self, patience: float) -> None:
        meetings, self._meetings = self._meetings, None
        holds, self._holds = self._holds, None
        if meetings is not None:
            meetings.close(patience)
        if holds is not None:
            self._link.desks.ask_through(None)
            holds.close()


def _has_joined(ledger: Ledger) -> bool:
    from tracker.desk.meeting import state

    return state.read(ledger) is not None
