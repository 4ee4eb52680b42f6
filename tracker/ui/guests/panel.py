"""One guest: who, where, since when, with whom, how the caps stand, and everything that was given. Asks by signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.desk.guest_page import GuestPage
from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.domain.stay import Stay
from tracker.ui import dates, theme
from tracker.ui.desk.line_words import row_of
from tracker.ui.guests import words
from tracker.ui.guests.erasing.panel import ErasePanel
from tracker.ui.guests.prompt import Prompt
from tracker.ui.guests.standings import Standings
from tracker.ui.widgets import (
    Avatar,
    Card,
    Glyph,
    LineRow,
    LineTable,
    OneLine,
    ShortcutButton,
    Words,
    button,
    hairline,
    set_tip,
)

_RELATED = 2
_NARROW = 640
"""Width in design pixels below which everything stands in one column."""


class GuestPanel(QScrollArea):
    """Shows a GuestPage. `gesture_wanted`, `move_wanted`, `leave_wanted`, `rename_wanted`, `erase_wanted`;
    `stay_wanted(id)` for another. Erasing is offered only once `offer_erasing` says so."""

    gesture_wanted = Signal()
    move_wanted = Signal()
    leave_wanted = Signal()
    rename_wanted = Signal()
    erase_wanted = Signal()
    stay_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guest-panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page: GuestPage | None = None
        self.about, self.standings, self.prompt = _About(), Standings(), Prompt()
        self.erasing = ErasePanel()
        self.lines = LineTable(without=("Guest",))
        self.lines.setObjectName("guest-lines")
        self.lines.setAccessibleName(self.tr("Gestures of this stay"))
        theme.sized(self.lines, min_height=160)
        self._make_actions()
        self._lay_out()

    def show_page(self, page: GuestPage) -> None:
        """Show this guest; an open question about another one is put away."""
        other = self.page is None or self.page.stay.id != page.stay.id
        self.page = page
        if other:
            self.prompt.hide()
            self.erasing.hide()
            self.verticalScrollBar().setValue(0)
        self.about.show_page(page)
        self.standings.show_page(page)
        here = page.stay.left_at is None
        self.move_button.setEnabled(here)
        self.move_button.set_words(self.tr("Move room") if page.stay.rooms else self.tr("Give a room"))
        self.leave_button.setEnabled(here)
        self.rename_button.setEnabled(page.stay.name is not None)
        self.gesture_button.setEnabled(page.stay.name is not None)
        self.lines.show_rows([line_row(fact, page.house) for fact in page.lines])
        self.lines.placeholder.set_words(
            "note", self.tr("Nothing given in this stay"), self.tr("Ctrl+N opens a gesture for this guest.")
        )

    def _reveal(self) -> None:
        """Bring the whole question into view, or its foot where it is taller than the view."""
        if self.erasing.isVisible():
            self.ensureWidgetVisible(self.erasing, 0, theme.px(12))

    def offer_erasing(self, offered: bool) -> None:
        """Whether the person at the desk may erase a guest."""
        self.erase_button.setVisible(offered)
        if not offered:
            self.erasing.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack what stands side by side where it would be cut."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < theme.px(_NARROW)
        self.about.stack(narrow)
        self.standings.stack(narrow)
        self._actions.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _make_actions(self) -> None:
        self.gesture_button = ShortcutButton(
            "Ctrl+N", self.tr("New gesture…"), look="primary", icon="plus", tint="on_accent", height=44, key_last=True
        )
        self.move_button = ShortcutButton("Ctrl+M", self.tr("Move room"), icon="room", key_last=True)
        self.leave_button = ShortcutButton("", self.tr("Guest left"), icon="arrow-right")
        self.rename_button = ShortcutButton("", self.tr("Correct the name"), icon="note")
        self.erase_button = ShortcutButton("", self.tr("Erase…"), look="quiet", icon="erase", tint="over")
        for made, name, signal in (
            (self.gesture_button, "gesture", self.gesture_wanted),
            (self.move_button, "move", self.move_wanted),
            (self.leave_button, "leave", self.leave_wanted),
            (self.rename_button, "rename", self.rename_wanted),
            (self.erase_button, "erase", self.erase_wanted),
        ):
            made.setObjectName(name)
            made.clicked.connect(signal)
        self.about.stay_wanted.connect(self.stay_wanted)

    def _lay_out(self) -> None:
        inside = QWidget()
        # Room for the focus ring at the edges.
        column = theme.spaced(QVBoxLayout(inside), 12, (6, 0, 6, 0))
        who = Card(margins=16)
        who.body.addWidget(self.about)
        self.about.head.addWidget(self.gesture_button)
        who.body.addWidget(self.standings)
        self._doing = QWidget()
        self._actions = theme.spaced(QHBoxLayout(self._doing), 8, 0)
        for made in (self.move_button, self.leave_button, self.rename_button):
            self._actions.addWidget(made)
        self._actions.addStretch(1)
        self._actions.addWidget(self.erase_button)
        who.body.addWidget(self._doing)
        for asked in (self.prompt, self.erasing):
            who.body.addWidget(asked)
            asked.shown.connect(lambda shown: self._doing.setVisible(not shown))
        self.erasing.shown.connect(lambda shown: QTimer.singleShot(0, self, self._reveal) if shown else None)
        given = Card(self.tr("Gestures of this stay"))
        given.body.addWidget(self.lines)
        column.addWidget(who)
        column.addWidget(given, 1)
        self.setWidget(inside)


class _About(QWidget):
    """Who the guest is: name and how the stay stands, then the facts, then who and what belongs to it."""

    stay_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.avatar = Avatar("", 48)
        self.name = OneLine("", "quick", bold=True)
        self.name.setObjectName("guest-name")
        self._glyph, self._status = Glyph("check", "ok", 16), OneLine("", "body")
        self._facts = {key: _Fact(label) for key, label in _fact_labels().items()}
        self._related = theme.spaced(QHBoxLayout(), 8, 0)
        self._belonging = QWidget()
        self._belonging.setLayout(self._related)
        column = theme.spaced(QVBoxLayout(self), 12, 0)
        column.addLayout(self._made_head())
        column.addWidget(hairline())
        self._facts_row = row = theme.spaced(QHBoxLayout(), 16, 0)
        for fact, share in zip(self._facts.values(), (3, 4, 2, 2), strict=True):
            row.addWidget(fact, share)
        column.addLayout(row)
        column.addWidget(self._belonging)

    def stack(self, narrow: bool) -> None:
        """One column where it is narrow."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.head.setDirection(direction)
        self._facts_row.setDirection(direction)
        self._related.setDirection(direction)

    def show_page(self, page: GuestPage) -> None:
        """Show who this is."""
        stay, day = page.stay, page.day
        said = words.status(stay, day)
        self.avatar.set_name(stay.guest)
        self.name.set_text(stay.guest)
        set_tip(self.name, stay.guest)
        self._glyph.show_icon(said.glyph, said.ink)
        room = self.tr("Room {room}").format(room=stay.room) if stay.room else ""
        self._status.set_text(" · ".join(part for part in (room, said.text) if part), said.ink)
        self._facts["rooms"].say(words.rooms(stay) or self.tr("none"), words.since(stay, page.house))
        self._facts["stay"].say(words.nights(stay, day), "")
        self._facts["confirmation"].say(stay.confirmation or "–", "")
        self._facts["reading"].say(stay.reading or "", "")
        self._facts["reading"].setVisible(bool(stay.reading))
        self._relate(page)

    def _made_head(self) -> QHBoxLayout:
        self.head = theme.spaced(QHBoxLayout(), 12, 0)
        who = theme.spaced(QHBoxLayout(), 12, 0)
        who.addWidget(self.avatar)
        names = theme.spaced(QVBoxLayout(), 2, 0)
        names.addWidget(self.name)
        line = theme.spaced(QHBoxLayout(), 6, 0)
        line.addWidget(self._glyph)
        line.addWidget(self._status, 1)
        names.addLayout(line)
        who.addLayout(names, 1)
        self.head.addLayout(who, 1)
        return self.head

    def _relate(self, page: GuestPage) -> None:
        while (item := self._related.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._belonging.setVisible(bool(page.party or page.visits))
        self._offer(self.tr("Shares with"), "guests", page.party, words.in_room)
        self._offer(self.tr("Other visits"), "calendar", page.visits, words.visit)
        self._related.addStretch(1)

    def _offer(self, label: str, icon: str, stays: tuple[Stay, ...], say: Callable[[Stay], str]) -> None:
        if not stays:
            return
        self._related.addWidget(Words(label, "small", "muted", bold=True))
        for stay in stays[:_RELATED]:
            link = button(say(stay), "quiet", icon)
            theme.sized(link, max_width=260)
            link.clicked.connect(lambda _checked=False, wanted=stay.id: self.stay_wanted.emit(wanted))
            self._related.addWidget(link)
        if len(stays) > _RELATED:
            self._related.addWidget(Words(f"+{len(stays) - _RELATED}", "small", "muted"))


class _Fact(QWidget):
    """A small label over its value, with a quieter word beside it."""

    def __init__(self, label: str) -> None:
        super().__init__()
        column = theme.spaced(QVBoxLayout(self), 2, 0)
        self._label = label
        column.addWidget(OneLine(label, "small", "muted", bold=True))
        row = theme.spaced(QHBoxLayout(), 8, 0)
        self._value, self._more = OneLine(""), OneLine("", "small", "muted")
        row.addWidget(self._value)
        row.addWidget(self._more, 1)
        column.addLayout(row)

    def say(self, value: str, more: str) -> None:
        """Show the value."""
        self._value.set_text(value)
        self._more.set_text(more)
        self.setAccessibleName(f"{self._label}: {value} {more}".strip())


def _fact_labels() -> dict[str, str]:
    return {
        "rooms": words.tr("Room"),
        "stay": words.tr("Stay"),
        "confirmation": words.tr("Confirmation"),
        "reading": words.tr("Reads"),
    }


def line_row(fact: LineFact, house: House) -> LineRow:
    """A line of this guest: with its day, and the name it was posted under when that was another."""
    local = house.local(fact.at)
    row = row_of(fact, house)
    return replace(row, time=f"{dates.short_day(local.date())}  {row.time}")
