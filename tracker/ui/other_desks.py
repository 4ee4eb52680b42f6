"""What the window hears of the hotel's other desks, and how it asks for them. Knows no page and no hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod, QObject, Signal

if TYPE_CHECKING:  # the window paints before this is read
    from tracker.desk.meeting.holds import Holds


class OtherDesks(QObject):
    """One for a link. Whoever meets them beside the window listens to `wanted` and tells what came."""

    met = Signal(object)
    """Other desks were met (a Met), or a try to came to a Refused or LedgerFault."""
    wanted = Signal()
    """This desk has joined or left a hub, or somebody wants the others met now."""
    asked = Signal()
    """From now on promises are checked with other desks, or not any more: `checked_with` has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.last: object = None
        """What the last meeting came to; None before the first, and once the desk has left."""
        self.across: Holds | None = None
        """What holds a cap across the desks; None where this desk is in no hub."""

    @property
    def checked_with(self) -> int | None:
        """With how many desks a promise made now is checked, this one among them; 0: only with what this desk knows; None:
        there are no others."""
        return self.across.desks if self.across is not None else None

    def look(self) -> None:
        """Somebody is about to promise something: ask, behind the window, whether the other desks can still be asked."""
        if self.across is not None:
            self.across.look()

    def ask_through(self, across: Holds | None) -> None:
        """Check promises through this from now on."""
        self.across = across
        self.asked.emit()

    def tell(self, came: object) -> None:
        """Hand what a meeting came to to whoever shows it."""
        self.last = came
        self.met.emit(came)

    def forget_listeners(self) -> None:
        """Who shows it is built anew, and listens again."""
        for signal in (self.met, self.asked):
            if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()
