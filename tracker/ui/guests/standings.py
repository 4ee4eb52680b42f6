"""How a guest stands today: for the person at the desk, for everybody, and over the whole stay. Shows, decides nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tracker.desk.guest_page import GuestPage, RepUse
from tracker.domain.cap import Standing
from tracker.domain.house import House
from tracker.ui import dates, language, theme
from tracker.ui.desk.sayings import fraction_of, state_of
from tracker.ui.guests.words import tr
from tracker.ui.widgets import Gauge, OneLine, Words
from tracker.ui.widgets.draw.shapes import State

_COLLEAGUES = 2
_INK: dict[State, str] = {"ok": "text", "warn": "warn", "over": "over", "none": "text"}


class Standings(QWidget):
    """Three wells side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row = theme.spaced(QHBoxLayout(self), 12, 0)
        self.mine, self.everybody, self.stay = _Mine(), _Everybody(), _WholeStay()
        for well in (self.mine, self.everybody, self.stay):
            row.addWidget(well, 1)

    def stack(self, narrow: bool) -> None:
        """Put the wells below each other where there is no room side by side."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_page(self, page: GuestPage) -> None:
        """Show this guest's figures."""
        self.mine.show_page(page)
        self.everybody.show_page(page)
        self.stay.show_page(page)


class _Well(QFrame):
    """A small label, a figure in the size of totals, and what belongs under it."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = theme.spaced(QVBoxLayout(self), 6, (14, 10))
        self.label = OneLine(label, "small", "muted", bold=True)
        head = theme.spaced(QHBoxLayout(), 8, 0)
        self.figure = OneLine("", "total", bold=True)
        self.beside = OneLine("", "body", "muted")
        head.addWidget(self.figure)
        head.addWidget(self.beside, 1)
        self.column.addWidget(self.label)
        self.column.addLayout(head)

    def say(self, figure: str, beside: str, ink: str = "text") -> None:
        """Show the figure."""
        self.figure.set_text(figure, ink)
        self.beside.set_text(beside)
        self.setAccessibleName(f"{self.label.text()}: {figure} {beside}".strip())


class _Mine(_Well):
    def __init__(self) -> None:
        super().__init__(tr("You today"))
        self.setObjectName("standing-mine")
        self.gauge, self.foot = Gauge(), Words("", "small", "muted", wrap=True)
        self.column.addWidget(self.gauge)
        self.column.addWidget(self.foot)
        self.column.addStretch(1)

    def show_page(self, page: GuestPage) -> None:
        """The person's own use of the cap."""
        house, use = page.house, page.mine
        standing = use.standing
        state = state_of(standing)
        if standing is None:
            self.say(language.money(house, use.amount), "")
            words = tr("no cap is in force for you: ask a manager to set one")
        else:
            of = (
                tr("no limit")
                if standing.cap is None
                else tr("of {cap}").format(cap=language.money(house, standing.cap))
            )
            self.say(language.money(house, standing.spent), of, _INK[state])
            words = " · ".join(
                _left(standing, house) + _shared(standing, len(page.party), house) + _counted(use.gestures)
            )
        self.foot.setText(words)
        self.foot.set_ink("over" if state == "over" else "muted")
        self.gauge.show_spent(fraction_of(standing), state, words)


class _Everybody(_Well):
    """The sum of all reps, and the colleagues who gave something today, each against their own cap."""

    def __init__(self) -> None:
        super().__init__(tr("Everybody today"))
        self.setObjectName("standing-all")
        self.quiet = Words("", "small", "muted", wrap=True)
        self.rows = [_Colleague() for _ in range(_COLLEAGUES)]
        grid = theme.spaced(QGridLayout(), 6, 0)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(self.rows):
            for column, part in enumerate((row.name, row.gauge, row.figures)):
                grid.addWidget(part, number, column)
        self.column.addLayout(grid)
        self.column.addWidget(self.quiet)
        self.column.addStretch(1)

    def show_page(self, page: GuestPage) -> None:
        """What everybody gave together, and who else gave."""
        count = page.mine.gestures + sum(use.gestures for use in page.others)
        self.say(language.money(page.house, page.today), " · ".join(_counted(count)))
        for row, use in zip(self.rows, [*page.others, *[None] * _COLLEAGUES], strict=False):
            row.show_use(use, page.house)
        more = page.others[_COLLEAGUES:]
        if more:
            rest = language.money(page.house, sum(use.amount for use in more))
            words = language.counted("1 more colleague, {money}", "{n} more colleagues, {money}", len(more), money=rest)
            self.quiet.setText(words)
        else:
            self.quiet.setText(tr("No colleague has given anything today"))
        self.quiet.setVisible(not page.others or bool(more))


class _Colleague:
    """One line: who, the gauge, the figures."""

    def __init__(self) -> None:
        self.name, self.figures = OneLine("", "small"), Words("", "small", "muted")
        self.gauge = Gauge(6)
        theme.sized(self.name, max_width=120)

    def show_use(self, use: RepUse | None, house: House) -> None:
        """Show what a colleague gave; None hides the line."""
        for part in (self.name, self.gauge, self.figures):
            part.setVisible(use is not None)
        if use is None:
            return
        cap = use.standing.cap if use.standing is not None else None
        figures = (
            language.money(house, use.amount)
            if cap is None
            else f"{language.money(house, use.amount)} / {language.money(house, cap)}"
        )
        self.name.set_text(use.person.name)
        self.figures.setText(figures)
        fraction = None if not cap else use.amount / cap
        self.gauge.show_spent(fraction, state_of(use.standing), f"{use.person.name}: {figures}")


class _WholeStay(_Well):
    def __init__(self) -> None:
        super().__init__(tr("This stay"))
        self.setObjectName("standing-stay")
        self.foot = Words("", "small", "muted", wrap=True)
        self.column.addWidget(self.foot)
        self.column.addStretch(1)

    def show_page(self, page: GuestPage) -> None:
        """Everything given since the guest came."""
        self.say(language.money(page.house, page.given), " · ".join(_counted(page.gestures)))
        taken_back = sum(fact.entry == "reversal" for fact in page.lines)
        waiting = sum(fact.pending for fact in page.lines)
        parts = [tr("since {day}").format(day=dates.short_day(page.stay.arrival))]
        if taken_back:
            parts.append(language.counted("1 taken back", "{n} taken back", taken_back))
        if waiting:
            parts.append(language.counted("1 waits for approval", "{n} wait for approval", waiting))
        self.foot.setText(" · ".join(parts))


def _left(standing: Standing, house: House) -> list[str]:
    if standing.cap is None:
        return []
    if standing.over:
        return [tr("over by {money}").format(money=language.money(house, standing.over))]
    said = [tr("{money} left today").format(money=language.money(house, standing.remaining or 0))]
    if standing.pending:
        said.append(tr("{money} waits for approval").format(money=language.money(house, standing.pending)))
    return said


def _shared(standing: Standing, others: int, house: House) -> list[str]:
    """Both figures whatever the basis, once there is somebody to share with."""
    if not others:
        return []
    alone, pooled = language.money(house, standing.spent_guest), language.money(house, standing.spent_party)
    return [tr("this guest {alone}, with the party {pooled}").format(alone=alone, pooled=pooled)]


def _counted(count: int) -> list[str]:
    return [language.counted("1 gesture", "{n} gestures", count)] if count else []
