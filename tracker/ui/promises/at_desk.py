"""Promises and outcomes at the desk: the card beside the caps, the keys on lines and promises, the commands. Wires, draws nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tracker.domain.facts import LineFact
from tracker.domain.promise import Outcome
from tracker.domain.quick_line import StayRef
from tracker.ui import theme
from tracker.ui.desk.caps_list import SPARE, CapsToday
from tracker.ui.desk.questions import Questions
from tracker.ui.desk.recent import Recent
from tracker.ui.link import Link
from tracker.ui.promises.card import PromisesCard
from tracker.ui.promises.flow import About, PromiseFlow
from tracker.ui.promises.owing import Owing
from tracker.ui.promises.words import elsewhere, guest, tr


class Side(QWidget):
    """The caps, and what is owed below them."""

    def __init__(self, caps: CapsToday, card: PromisesCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = theme.spaced(QBoxLayout(QBoxLayout.Direction.TopToBottom, self), 10, 0)
        self._column.addWidget(caps, 1)
        below = theme.spaced(QVBoxLayout(), 0, (0, 0, SPARE, 0))
        below.addWidget(card)
        self._column.addLayout(below)

    def stand(self, *, across: bool) -> None:
        """Beside each other, or below."""
        ways = QBoxLayout.Direction
        self._column.setDirection(ways.LeftToRight if across else ways.TopToBottom)


class Owed(QObject):
    """What the desk page has of promises: `side`, `card` and `flow`. `named` says whom the quick line names now."""

    def __init__(
        self, link: Link, caps: CapsToday, recent: Recent, questions: Questions, named: Callable[[], StayRef | None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._link, self._caps, self._recent, self._named = link, caps, recent, named
        self.owing = Owing(link, self)
        self.card = PromisesCard()
        self.side = Side(caps, self.card)
        self.flow = PromiseFlow(link, questions, self)
        self.owing.changed.connect(self._show)
        self.card.list.chosen.connect(self._settle)
        self.card.list.landed.connect(self._promise_landed)
        recent.landed.connect(self._line_landed)
        recent.landed_wanted.connect(lambda seq: self._ask_landed(recent.fact(seq)))
        recent.promise_wanted.connect(lambda seq: self._promise_for(recent.fact(seq)))
        recent.settle_wanted.connect(self._settle)

    def go(self) -> None:
        """Stand on what is due first."""
        if self.card.isVisible():
            if not self.card.list.current_seq():
                self.card.list.select()
            self.card.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:  # at a large text size there is no room for the card
            self.settle_next()

    def _show(self) -> None:
        house = self.owing.house
        if house is not None:
            self.card.show_promises(self.owing.promises(), house, self._link.clock())

    def settle_next(self) -> None:
        """Ask about the promise that is chosen, else about the first."""
        owed = sorted(self.owing.promises(), key=lambda promise: bool(promise.desk))  # this desk's before the others'
        if owed:
            self._settle(self.card.list.current_seq() or owed[0].seq)
        else:
            self._link.say(tr("Nothing is owed to anybody"), "ok")

    def _settle(self, seq: int) -> None:
        promise = self.owing.find(seq)
        if promise is not None:
            self.flow.settle(promise)
        else:
            self._link.say(tr("Line {seq} has no open promise", seq=seq), "info")

    def _promise_landed(self, seq: int, outcome: Outcome) -> None:
        promise = self.owing.find(seq)
        if promise is not None and promise.desk:
            self._link.say(elsewhere(promise), "info")
        elif promise is not None:
            self.flow.land(About(promise.stay, guest(promise), seq), outcome)

    def _line_landed(self, seq: int, outcome: Outcome) -> None:
        fact = self._recent.fact(seq)
        if fact is not None and fact.entry == "gesture":
            self.flow.land(_about(fact), outcome)
        else:
            self._link.say(tr("Only a gesture or a promise lands with a guest"), "info")

    def _ask_landed(self, fact: LineFact | None) -> None:
        if fact is not None and fact.entry == "gesture":
            self.flow.ask_landed(_about(fact), fact.outcome)
        else:
            self._link.say(tr("Choose a gesture among the recent lines first"), "info")

    def ask_selected(self) -> None:
        """Ask how the selected line landed."""
        self._ask_landed(self._recent.fact(self._recent.table.current_seq()))

    def _promise_for(self, fact: LineFact | None) -> None:
        if fact is not None and fact.stay:
            self.flow.make(_about(fact) if fact.entry == "gesture" else About(fact.stay, _about(fact).who))

    def make(self) -> None:
        """Ask what is promised to who is chosen: in the list that has the keyboard, else in the quick line or the caps."""
        fact = self._recent.fact(self._recent.table.current_seq())
        row, named = self._caps.row(self._caps.list.current_key()), self._named()
        listed = (self._recent.table.hasFocus() and fact) or (self._caps.list.hasFocus() and row)
        if named is not None and not listed:
            self.flow.make(About(named.id, f"{named.room} {named.name}".strip()))
        elif fact is not None and (self._recent.table.hasFocus() or row is None):
            self._promise_for(fact)
        elif row is not None:
            self.flow.make(About(row.stay.id, f"{row.stay.room} {row.stay.guest}".strip()))
        else:
            self._link.say(tr("Name a guest in the quick line, or choose one among the caps or a recent line"), "info")


def _about(fact: LineFact) -> About:
    return About(fact.stay, f"{fact.room_now or fact.room} {fact.guest}".strip(), fact.seq)
