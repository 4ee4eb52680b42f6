"""The card of what is owed: due and overdue first, a few in view, the rest by scrolling. Turns facts into rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.facts import PromiseFact
from tracker.domain.house import House
from tracker.ui import language, theme
from tracker.ui.promises.rows import ROW, PromiseList, PromiseRow
from tracker.ui.promises.words import guest, said, state, tr
from tracker.ui.widgets import OneLine, Words

MOST = 3
"""So many promises are in view at once; the others come by scrolling."""


class PromisesCard(QWidget):
    """Hidden while nothing is owed. `named` says where and who in each row; a guest's own page leaves it out."""

    def __init__(self, most: int = MOST, parent: QWidget | None = None, *, named: bool = True) -> None:
        super().__init__(parent)
        self._most, self._named = most, named
        self.list = PromiseList()
        self._count = Words("", "small", "muted")
        column = theme.spaced(QVBoxLayout(self), 6, 0)
        head = theme.spaced(QHBoxLayout(), 8, (2, 0))
        head.addWidget(OneLine(tr("Promises"), bold=True), 1)
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self.list)
        theme.signals().changed.connect(self._fit)
        self.hide()

    def show_promises(self, promises: Sequence[PromiseFact], house: House, now: datetime) -> None:
        """Show these, in their order."""
        self.list.show_rows([self._row(p, house, now) for p in promises])
        open_ones = [p for p in promises if p.state == "open"]
        late = sum(state(p, house, now)[0] == "over" for p in open_ones)
        self._count.setText(
            language.counted("{late} overdue of {n}", "{late} overdue of {n}", len(open_ones), late=late)
            if late
            else language.counted("{n} open", "{n} open", len(open_ones))
        )
        self._count.set_ink("over" if late else "muted")
        self._fit()
        self.setVisible(bool(promises))

    def _row(self, promise: PromiseFact, house: House, now: datetime) -> PromiseRow:
        role, due = state(promise, house, now)
        parts = [promise.words, promise.settled_words]
        if promise.outcome is not None:
            parts.append(tr("guest: {said}", said=said(promise.outcome)))
        if promise.desk:
            parts.append(tr("at {desk}", desk=promise.desk))
        who = guest(promise) if self._named else ""
        return PromiseRow(promise.seq, role, due, who, " · ".join(p for p in parts if p), promise.owner.initials)

    def _fit(self) -> None:
        self.list.setFixedHeight(theme.reach(ROW) * max(1, min(self._most, self.list.rows.rowCount())) + 2)
