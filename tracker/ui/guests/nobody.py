"""What stands in the guest's place while nobody is chosen: who is in house, or that nobody fits. Shows words only."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.guest_page import Found
from tracker.ui import theme
from tracker.ui.guests.words import comings_and_goings
from tracker.ui.widgets import Card, EmptyState


class Nobody(QWidget):
    """A card with an empty state in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nobody")
        self.state = EmptyState("pending", self.tr("Reading the guests…"))
        card = Card()
        card.body.addWidget(self.state)
        theme.spaced(QVBoxLayout(self), 0, (6, 0, 6, 0)).addWidget(card)

    def say(self, found: Found) -> None:
        """Say who is in house, or that nobody fits what is typed."""
        typed = found.text.strip()
        if typed and not found.stays:
            said = self.tr("Nobody is called or stays in “{typed}”").format(typed=typed[:40])
            self.state.set_words("search", said, self.tr("Enter opens a new guest with these words."))
        elif not typed and not found.stays:
            hint = self.tr("Drop the list of your property system here, or choose it with Ctrl+I.")
            self.state.set_words("guests", self.tr("Nobody in house yet"), hint)
        elif not typed:
            here = self.tr("{n} in house").format(n=len(found.stays))
            more = comings_and_goings(found.stays, found.day)
            hint = self.tr("Type a room, a name or a confirmation; the arrows choose, Enter opens a gesture.")
            self.state.set_words("guests", " · ".join(part for part in (here, more) if part), hint)
