"""What the window hears of the hotel's other desks, and how it asks for them. Knows no page and no hub."""

from __future__ import annotations

from PySide6.QtCore import QMetaMethod, QObject, Signal


class OtherDesks(QObject):
    """One for a link. Whoever meets them beside the window listens to `wanted` and tells what came."""

    met = Signal(object)
    """Other desks were met (a Met), or a try to came to a Refused or LedgerFault."""
    wanted = Signal()
    """This desk has joined or left a hub, or somebody wants the others met now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.last: object = None
        """What the last meeting came to; None before the first, and once the desk has left."""

    def tell(self, came: object) -> None:
        """Hand what a meeting came to to whoever shows it."""
        self.last = came
        self.met.emit(came)

    def forget_listeners(self) -> None:
        """Who shows it is built anew, and listens again."""
        if self.isSignalConnected(QMetaMethod.fromSignal(self.met)):
            self.met.disconnect()
