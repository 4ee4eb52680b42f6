"""Today's caps, least left first, and the button for a new gesture. Turns view rows into cards; reads nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.overview import CapRow as ViewRow
from tracker.domain.cap import Basis, Standing
from tracker.domain.house import House
from tracker.ui import language, theme
from tracker.ui.desk.sayings import fraction_of, short_money, state_of
from tracker.ui.desk.words import say
from tracker.ui.widgets import CapList, CapRow, OneLine, ShortcutButton, Words

SPARE = 12
"""Design pixels beside the cards, where a scroll bar can stand."""


class _Guest(NamedTuple):
    """A row with its place and its card: with hundreds in house only what changed is worked out again."""

    row: ViewRow
    order: tuple[int, float, int, str]
    card: CapRow


TURN = "Ctrl+Shift+C"
"""What goes to the caps, and from them to the lines where only one of both has room."""


class CapsToday(QWidget):
    """`chosen(stay id)` for Enter and click, `new_wanted` for the button."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guests: list[_Guest] = []
        self._given = (0, 0)
        self._house: House | None = None
        self.list = CapList()
        self.list.setObjectName("caps")
        self.list.placeholder.set_words(
            "guests",
            self.tr("Nobody in house yet"),
            self.tr("Press F2 to bring in the in-house list or to add a guest."),
        )
        self.list.chosen.connect(self.chosen)
        self.list.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._count = Words("", "small", "muted")
        self.new = ShortcutButton(
            "Ctrl+N", self.tr("New gesture…"), look="primary", icon="plus", tint="on_accent", height=44, key_last=True
        )
        self.new.setObjectName("new")
        self.new.clicked.connect(self.new_wanted)
        self.back = ShortcutButton(TURN, self.tr("Recent gestures"), look="quiet")
        self.back.setObjectName("to-lines")
        column = theme.spaced(QVBoxLayout(self), 8, 0)
        head = theme.spaced(QHBoxLayout(), 0, (2, 0))
        head.addWidget(OneLine(self.tr("Caps today"), bold=True), 1)
        head.addWidget(self._count)
        self._head = theme.spaced(QHBoxLayout(), 8, 0)
        self._head.addWidget(self.back)
        head.addLayout(self._head)
        head.addWidget(theme.sized(QWidget(), width=SPARE + 2))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._foot = theme.spaced(QHBoxLayout(), 0, 0)
        self._foot.addWidget(self.new, 1)
        self._foot.addWidget(theme.sized(QWidget(), width=SPARE))
        column.addLayout(self._foot)

    def stand_alone(self, *, alone: bool) -> None:
        """Without the lines beside them: the way back to them, and the button, stand above the list."""
        self.back.setVisible(alone)
        self._count.setVisible(not alone)
        if alone:
            self._head.addWidget(self.new)
        else:
            self._foot.insertWidget(0, self.new, 1)

    def _keep_width(self, _least: int, most: int) -> None:
        """The scroll bar stands in the gap beside the cards, so that they keep their width when it comes."""
        gap = 0 if most else theme.px(SPARE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.list.setViewportMargins(gap if rtl else 0, 0, 0 if rtl else gap, 0)

    def show_rows(self, rows: Sequence[ViewRow], house: House) -> None:
        """Show these guests."""
        self._house = house
        self._guests = [_guest(row, house) for row in rows]
        self._show()

    def show_row(self, row: ViewRow) -> None:
        """Show one guest anew, in the place that is left to it now; somebody who is not in house is left out."""
        house = self._house
        if house is None or self.row(row.stay.id) is None:
            return
        shared = row.standing is not None and row.standing.basis is Basis.PARTY
        for at, known in enumerate(self._guests):
            if known.row.stay.id == row.stay.id:
                self._guests[at] = _guest(row, house)
            elif shared and known.row.stay.party == row.stay.party:
                self._guests[at] = _guest(_shared(known.row, row), house)
        self._guests.sort(key=lambda guest: guest.order)
        self._show()

    def row(self, stay: str) -> ViewRow | None:
        """The row of a guest in house, or None."""
        return next((guest.row for guest in self._guests if guest.row.stay.id == stay), None)

    def given(self) -> tuple[int, int]:
        """How many guests in house got something from this person today, and how many gestures that were."""
        return self._given

    def _show(self) -> None:
        mine = [guest.row.gestures for guest in self._guests if guest.row.gestures]
        self._given = len(mine), sum(mine)  # asked for at every key
        self.list.show_rows([guest.card for guest in self._guests])
        self._count.setText(self.tr("{n} in house").format(n=len(self._guests)) if self._guests else "")


def _guest(row: ViewRow, house: House) -> _Guest:
    return _Guest(row, _least_left_first(row), _card(row, house))


def _shared(known: ViewRow, changed: ViewRow) -> ViewRow:
    """Who shares a party shares its cap: what was given to one is gone for the other."""
    if known.stay.party != changed.stay.party or known.standing is None or changed.standing is None:
        return known
    s = changed.standing
    return replace(known, standing=replace(known.standing, spent=s.spent, spent_party=s.spent_party, pending=s.pending))


def _least_left_first(row: ViewRow) -> tuple[int, float, int, str]:
    standing = row.standing
    untouched = int(row.gestures == 0 and (standing is None or standing.spent == 0))
    left = float("inf") if standing is None or standing.remaining is None else standing.remaining - standing.over
    return untouched, left, len(row.stay.room), row.stay.room


def _card(row: ViewRow, house: House) -> CapRow:
    standing = row.standing
    state = state_of(standing)
    if standing is None:
        return CapRow(
            row.stay.id, row.stay.room, row.stay.guest, "", None, "none", say("no cap in force: ask a manager")
        )
    return CapRow(
        row.stay.id,
        row.stay.room,
        row.stay.guest,
        _left(standing, house),
        fraction_of(standing),
        state,
        _note(row, house),
    )


def _left(standing: Standing, house: House) -> str:
    """The figure that is looked for while a guest stands there; without a cap it is what was given."""
    if standing.cap is None:
        return short_money(standing.spent, house)
    if standing.over:
        return short_money(-standing.over, house)
    return say("{money} left", money=short_money(standing.remaining or 0, house))


def _note(row: ViewRow, house: House) -> str:
    standing = row.standing
    if standing is None:
        return ""
    given = short_money(standing.spent, house)
    parts = [say("no limit") if standing.cap is None else f"{given} / {short_money(standing.cap, house)}"]
    if row.gestures:
        parts.append(language.counted("1 line", "{n} lines", row.gestures))
    if standing.pending:
        parts.append(say("{money} waits", money=short_money(standing.pending, house)))
    if row.others:
        parts.append(say("colleagues {money}", money=short_money(row.others, house)))
    return " · ".join(parts)
