"""A guest or a favourite picked elsewhere (the caps, a recent line, a button) goes into what is being made. Draws nothing.

What the desk has not read yet (somebody just added, who left long ago, the favourites right after the PIN) is taken once it
has, unless the line is somebody else's by then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.ui.desk.page import DeskPage


class Picking:
    """Puts guests and favourites into the line, or into the drawer or panel while that is open."""

    def __init__(self, page: DeskPage) -> None:
        self._page = page
        self._stay, self._number = "", 0
        """Who and which favourite are taken once they are known."""
        self._before = ""
        """What stood in the line when somebody was picked."""

    def listen(self) -> None:
        """Hear of what is read; after the line did."""
        page = self._page
        page.reading.context_ready.connect(self._named)
        page.reading.station_ready.connect(lambda _first: self._ranked())
        page.line.entered.connect(lambda _understood: self.forget())

    def take_guest(self, stay: str) -> None:
        """Take somebody in house."""
        page = self._page
        row = page.caps.row(stay)
        if row is not None and page.drawing.is_open():
            page.drawing.take_guest(stay)
        elif row is not None:
            page.flow.take_guest(row.stay.room, stay)
            page.focus_line()

    def give_to(self, stay: str) -> None:
        """Take anybody, also who has left."""
        self._page.many.close()
        self._stay = "" if self._take_anybody(stay) else stay
        if self._stay:
            self._before = self._page.line.edit.text()
            self._page.focus_line()

    def _take_anybody(self, stay: str) -> bool:
        """Whether the desk can name this guest, who then stands in the line."""
        page, context = self._page, self._page.reading.context
        at = context.index.where(stay) if context is not None else None
        if page.caps.row(stay) is not None:
            self.take_guest(stay)
        elif context is not None and at is not None:
            left = context.index.stays[at]
            page.flow.take_guest(left.room, stay, left.name)
            page.focus_line()
        else:
            return False
        return True

    def _named(self) -> None:
        """The desk can name more guests, or others."""
        stay, self._stay = self._stay, ""
        line = self._page.line
        nobodys = line.understood.stay is None and line.many is None
        free = line.edit.hasFocus() and (nobodys or line.edit.text() == self._before)
        if stay and free and not self._take_anybody(stay):
            self._stay = stay

    def _ranked(self) -> None:
        """The person's favourites are known."""
        number, self._number = self._number, 0
        if number:
            self.take_favourite(number)

    def forget(self) -> None:
        """Nothing is taken later: a line was sent off, the ledger fails, or somebody else is at the desk."""
        self._stay, self._number = "", 0

    def give_more(self, stay: str) -> None:
        """Take anybody, into the open drawer: somebody is still unhappy."""
        self.give_to(stay)
        self._page.drawing.open()

    def same_again(self, seq: int) -> None:
        """Take the guest of a recent line."""
        fact = self._page.recent.fact(seq)
        if fact is not None:
            self._page.flow.take_guest(fact.room_now or fact.room, "", fact.guest)
            self._page.focus_line()

    def take_favourite(self, number: int) -> None:
        """Fill the line, or the drawer or panel while it is open, with a favourite."""
        page = self._page
        self._number = number if page.reading.station is None else 0
        for view in (page.many, page.drawing):
            if view.is_open():
                view.take_favourite(number)
                return
        key = page.caps.list.current_key()
        if page.caps.list.hasFocus() and key and page.line.understood.stay is None:
            self.take_guest(key)
        page.flow.favourite(number)
