"""A guest or a favourite picked elsewhere (the caps, a recent line, a button) goes into what is being made. Draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.ui.desk.page import DeskPage


class Picking:
    """Puts guests and favourites into the line, or into the drawer or panel while that is open."""

    def __init__(self, page: DeskPage) -> None:
        self._page = page

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
        page, context = self._page, self._page.reading.context
        page.many.close()
        if page.caps.row(stay) is not None:
            self.take_guest(stay)
        elif context is not None:
            at = context.index.where(stay)
            if at is not None:
                left = context.index.stays[at]
                page.flow.take_guest(left.room, stay, left.name)
            page.focus_line()

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
        for view in (page.many, page.drawing):
            if view.is_open():
                view.take_favourite(number)
                return
        key = page.caps.list.current_key()
        if page.caps.list.hasFocus() and key and page.line.understood.stay is None:
            self.take_guest(key)
        page.flow.favourite(number)
