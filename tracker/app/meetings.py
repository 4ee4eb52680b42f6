"""The hub beside the window: meetings of a desk that has joined, from its opening to its close. Knows no page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from tracker.desk.meeting.keeping import Meetings
    from tracker.ui.link import Link


class HubBeside(QObject):
    """Meets while the desk is open; what came from other desks is shown as soon as it is there."""

    met = Signal(object)
    """A Met, or the Refused or LedgerFault that a try came to."""

    def __init__(self, link: Link, clock: Callable[[], datetime]) -> None:
        super().__init__(link)
        self._link, self._clock = link, clock
        self._meetings: Meetings | None = None
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Look whether this desk has joined a hub, and meet from now on if so."""
        from tracker.desk.meeting import state

        self._link.ask_behind(lambda ledger: state.read(ledger) is not None, self._begin, lambda _problem: None)

    def _begin(self, joined: bool) -> None:
        if joined:
            from tracker.desk.meeting.keeping import Meetings

            self._meetings = Meetings(self._link.path, self._clock, self._tell)
            self._meetings.start()

    def _tell(self, came: object) -> None:
        with suppress(RuntimeError):  # the window is gone
            self.met.emit(came)

    def _show(self, came: object) -> None:
        if getattr(came, "fetched", 0) and self._link.person is not None:
            self._link.refresh()

    def close(self) -> None:
        """End: the ledger and the hub are let go."""
        if self._meetings is not None:
            self._meetings.close()
            self._meetings = None
