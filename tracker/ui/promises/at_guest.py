"""What a guest is still owed, pinned on the guest's own page: kept or broken in place, made. Wires, draws little."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.desk.guest_page import GuestPage
from tracker.domain.facts import PromiseFact
from tracker.domain.promise import Outcome
from tracker.ui import theme
from tracker.ui.desk.questions import Questions
from tracker.ui.link import Link
from tracker.ui.promises.card import PromisesCard
from tracker.ui.promises.flow import About, PromiseFlow
from tracker.ui.promises.words import elsewhere
from tracker.ui.widgets import Card

MOST = 4


class GuestOwed(QWidget):
    """The card of what one guest is owed, and the place where the page asks. `emptied` when no question is left.

    What was kept or broken stands on the time line.
    """

    emptied = Signal()
    revealed = Signal(QWidget)
    """A question came into being: it should be brought into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link: Link | None = None
        self._page: GuestPage | None = None
        self.flow: PromiseFlow | None = None
        self.questions = Questions()
        self.card = PromisesCard(MOST, named=False)
        column = theme.spaced(QVBoxLayout(self), 8, 0)
        column.addWidget(self.questions)
        self._frame = Card(margins=16)
        self._frame.body.addWidget(self.card)
        column.addWidget(self._frame)
        self._gap = theme.sized(QWidget(), height=4)
        column.addWidget(self._gap)
        for asking in (self.questions.opened, self.questions.emptied):
            asking.connect(self._give_way)
        self.card.list.chosen.connect(self._settle)
        self.card.list.landed.connect(self._promise_landed)
        self.questions.emptied.connect(self.emptied)
        self.questions.opened.connect(lambda: QTimer.singleShot(0, self, lambda: self.revealed.emit(self.questions)))

    def join(self, link: Link) -> PromiseFlow:
        """Work on this link's ledger from now on."""
        self._link, self.flow = link, PromiseFlow(link, self.questions, self)
        link.signed_in.connect(lambda _person: self.questions.clear())
        return self.flow

    def show_page(self, page: GuestPage) -> None:
        """Show what this guest was promised; a question about another one is put away."""
        if self._page is not None and self._page.stay.id != page.stay.id:
            self.questions.clear()
        self._page = page
        if self._link is not None:
            self.card.show_promises(self._owed(), page.house, self._link.clock())
        self._frame.setVisible(bool(self._owed()))
        self._give_way()

    def _give_way(self) -> None:
        """What stands below keeps its distance only from what is there."""
        self._gap.setVisible(bool(self._owed()) or self.questions.current() is not None)

    def make(self) -> None:
        """Ask what is promised to the guest in view."""
        if self._page is not None and self.flow is not None and self.isVisible():
            self.flow.make(self._about())

    def go(self) -> None:
        """Stand on the first promise."""
        if self.card.isVisible():
            if not self.card.list.current_seq():
                self.card.list.select()
            self.card.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _owed(self) -> list[PromiseFact]:
        return [p for p in self._page.promises if p.state == "open"] if self._page is not None else []

    def _about(self, seq: int = 0) -> About:
        assert self._page is not None
        stay = self._page.stay
        return About(stay.id, f"{stay.room} {stay.guest}".strip(), seq)

    def _find(self, seq: int) -> PromiseFact | None:
        return next((p for p in self._page.promises if p.seq == seq), None) if self._page is not None else None

    def _settle(self, seq: int) -> None:
        promise = self._find(seq)
        if promise is not None and self.flow is not None:
            self.flow.settle(promise)

    def _promise_landed(self, seq: int, outcome: Outcome) -> None:
        promise = self._find(seq)
        if promise is not None and promise.desk and self._link is not None:
            self._link.say(elsewhere(promise), "info")
        elif promise is not None and self.flow is not None:
            self.flow.land(self._about(seq), outcome)
