"""What if: the last days under another cap or basis. Who would have had to ask, and what it would have cost. Writes nothing."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from tracker.desk.insights.reading import LENS_DAYS
from tracker.desk.insights.seeing import Shown
from tracker.domain.cap import Basis, Cap
from tracker.domain.insights.simulate import Simulation, StoppedBy
from tracker.domain.people import Role
from tracker.domain.problems import Refused
from tracker.ui import dates, language, theme
from tracker.ui.insights import words
from tracker.ui.insights.sections.section import ChartCard, Section, beside, focus
from tracker.ui.settings.words import basis_name, role_name
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.widgets import Card, Field, Words, amount_edit, button, number_pad
from tracker.ui.widgets.charts.bars import Bars
from tracker.ui.widgets.charts.chart import Mark


class WhatIfSection(Section):
    """`replay_wanted(Cap)` for a cap as typed; `show_found` shows what came of it."""

    replay_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self.tried: Cap | None = None
        """The cap whose result is shown; None while there is none."""
        self.role, self.basis = QComboBox(), QComboBox()
        for role in (Role.REP, Role.LEAD, Role.MANAGER):
            self.role.addItem(role_name(role), role)
        for basis in Basis:
            self.basis.addItem(language.begun(basis_name(basis)), basis)
        self.role.setObjectName("what-if-role")
        self.basis.setObjectName("what-if-basis")
        self.amount = amount_edit()
        self.amount.setObjectName("what-if-cap")
        self._pad = number_pad(self.amount, ".")
        self.limit = QCheckBox(words.tr("No limit"))
        self.limit.setObjectName("what-if-no-limit")
        self.limit.toggled.connect(lambda on: self.amount.setEnabled(not on))
        self.field = Field(words.tr("Cap"), self.amount, " ")
        self.now = Words("", "small", "muted", wrap=True)
        self.replay = button(words.tr("Replay"), "primary", "check")
        self.replay.setObjectName("what-if-replay")
        self.replay.clicked.connect(self._ask)
        self.role.currentIndexChanged.connect(lambda _at: self._offer())
        self.head = Words("", "title", "text", bold=True, wrap=True)
        self.said = [Words("", wrap=True) for _ in range(3)]
        self.who = ChartCard(self.tr("Who would have had to ask"), Bars(self.tr("Who would have had to ask")))
        self.who.chart.setObjectName("what-if-who")
        self._lay_out()

    def show_known(self, shown: Shown) -> None:
        """Start from the caps in force; what was typed stays."""
        first = self._shown is None
        self._shown = shown
        self._pad.mark = shown.house.mark
        self.replay.setEnabled(shown.seen.whole)
        self.now.setText(
            words.tr("{days}, at most {n} days back. Nothing is written, and no policy changes.").format(
                days=words.tr("{first} – {last}").format(
                    first=dates.short_day(shown.seen.lens_from), last=dates.plain_day(shown.seen.figures.last)
                ),
                n=LENS_DAYS,
            )
        )
        if first:
            self._offer()

    def show_found(self, found: Simulation) -> None:
        """Say what another cap would have meant."""
        shown = self._shown
        if shown is None:
            return
        self.tried = found.cap
        money = partial(language.money, shown.house)
        cap = words.tr("no limit") if found.cap.amount is None else money(found.cap.amount)
        self.head.setText(
            words.tr("{role} at {cap}, {basis}: {n} of {of} gestures would have had to be asked for").format(
                role=role_name(found.cap.role), cap=cap, basis=basis_name(found.cap.basis), n=language.number(found.stopped),
                of=language.number(found.gestures),
            )
        )  # fmt: skip
        self.said[0].setText(
            words.tr(
                "{newly} of them were not asked for under the caps in force then; {freed} that were asked for would not be any more."
            ).format(newly=language.number(found.newly), freed=language.number(found.freed))
        )
        self.said[1].setText(
            words.tr("They came to {value} for {guests}, and cost the house {cost} of {whole}.").format(
                value=money(found.value),
                guests=words.guests(found.guests),
                cost=money(found.cost),
                whole=money(found.whole_cost),
            )
        )
        self.said[2].setText(
            words.tr(
                "Had a lead said yes each time, the cost would be the same {whole}; had nobody ever, {less}. The truth lies between."
            ).format(whole=money(found.whole_cost), less=money(found.whole_cost - found.cost))
        )
        for part in (self.head, *self.said):
            part.show()
        self.who.show()
        self.who.show_chart([_mark(shown, one) for one in found.by_rep], "", words.tr("Nobody would have had to ask"))

    def clear(self) -> None:
        """Forget what was typed and found."""
        self._shown = self.tried = None
        self.field.clear_error()
        self.limit.setChecked(False)
        for part in (self.head, *self.said, self.who):
            part.hide()

    def enter(self) -> bool:
        """Start with the cap."""
        self.amount.selectAll()
        return focus(self.amount if self.amount.isEnabled() else self.limit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter replays."""
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not press_focused():
            self._ask()

    def _offer(self) -> None:
        cap = self._shown.caps.get(Role(self.role.currentData())) if self._shown is not None else None
        if cap is None or self._shown is None:
            return
        self.limit.setChecked(cap.amount is None)
        self.amount.setText("" if cap.amount is None else self._shown.house.plain(cap.amount))
        self.basis.setCurrentIndex(self.basis.findData(cap.basis))
        self.field.set_hint(
            words.tr("In force: {cap}").format(
                cap=words.tr("no limit") if cap.amount is None else language.money(self._shown.house, cap.amount)
            )
        )

    def _ask(self) -> None:
        if self._shown is None or not self.replay.isEnabled():
            return
        amount: int | None = None
        try:
            if not self.limit.isChecked():
                amount = self._shown.house.amount(self.amount.text())
        except Refused as refused:
            self.field.set_error(language.said(refused.message))
            self.amount.setFocus()
            return
        self.field.clear_error()
        self.replay_wanted.emit(Cap(Role(self.role.currentData()), amount, Basis(self.basis.currentData()), date.min))

    def _lay_out(self) -> None:
        ask = Card(self.tr("Another policy"), margins=16)
        ask.body.addWidget(self.now)
        row = QWidget()
        fields = theme.spaced(QHBoxLayout(row), 12, 0)
        fields.addWidget(Field(words.tr("Whose cap"), self.role, " "), 1)
        fields.addWidget(self.field, 1)
        fields.addWidget(Field(words.tr("Counted for"), self.basis, " "), 1)
        ask.body.addWidget(row)
        press = theme.spaced(QHBoxLayout(), 12, 0)
        press.addWidget(self.replay)
        press.addWidget(self.limit)
        press.addStretch(1)
        ask.body.addLayout(press)
        for part in (self.head, *self.said):
            part.hide()
            ask.body.addWidget(part)
        ask.body.addStretch(1)
        self.who.hide()
        self.column.addWidget(beside((ask, 1), (self.who, 1)))
        self.column.addStretch(1)


def _mark(shown: Shown, one: StoppedBy) -> Mark:
    name, money = words.person(shown, one.rep), language.money(shown.house, one.value)
    spoken = words.tr("{name}: {gestures}, {money}").format(name=name, gestures=words.gestures(one.count), money=money)
    return Mark(name, one.value, money, spoken, words.gestures(one.count), "warn")
