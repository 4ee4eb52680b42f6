"""Who a guest is: name and how the stay stands, the facts of it, and who and what belongs to it. Asks by signal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.guest_page import GuestPage
from tracker.domain.stay import Stay
from tracker.ui import language, theme
from tracker.ui.guests import words
from tracker.ui.widgets import Avatar, Glyph, OneLine, Words, button, hairline, set_tip

_RELATED = 2


class About(QWidget):
    """Who the guest is: name and how the stay stands, then the facts, then who and what belongs to it."""

    stay_wanted = Signal(str)
    split_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: GuestPage | None = None
        self._splits = False
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
        self.kept = Words("", "small", "muted", wrap=True)
        self.kept.setObjectName("kept-until")
        column.addWidget(self.kept)

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
        rooms = words.rooms(stay) if len(stay.rooms) > 1 else ""  # the one room stands above
        for key, value, more in (
            ("rooms", rooms, words.since(stay, page.house)),
            ("stay", words.nights(stay, day), ""),
            ("confirmation", stay.confirmation or "", ""),
            ("reading", stay.reading or "", ""),
        ):
            self._facts[key].say(value, more)
            self._facts[key].setVisible(bool(value))
        self._relate(page)
        self.kept.setText(language.said(page.kept.sentence) if page.kept is not None else "")
        self.kept.setVisible(page.kept is not None)

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
        self._page = page
        self._belonging.setVisible(bool(page.party or page.visits or page.merged))
        self._offer(self.tr("Also entered as"), "link", page.merged, words.in_room, self._split_one)
        self._offer(self.tr("Shares with"), "guests", page.party, words.in_room)
        self._offer(self.tr("Other visits"), "calendar", page.visits, words.visit)
        self._related.addStretch(1)

    def offer_splitting(self, offered: bool) -> None:
        """Whether who was merged can be split again here."""
        if offered != self._splits:
            self._splits = offered
            if self._page is not None:
                self._relate(self._page)

    def _split_one(self, stay: Stay) -> None:
        if self._splits:
            self.split_wanted.emit(stay)

    def _offer(
        self, label: str, icon: str, stays: tuple[Stay, ...], say: Callable[[Stay], str],
        chosen: Callable[[Stay], None] | None = None,
    ) -> None:  # fmt: skip
        if not stays:
            return
        self._related.addWidget(Words(label, "small", "muted", bold=True))
        for stay in stays[:_RELATED]:
            link = button(say(stay), "quiet", icon)
            theme.sized(link, max_width=260)
            if chosen is None:
                link.clicked.connect(lambda _checked=False, wanted=stay.id: self.stay_wanted.emit(wanted))
            else:
                link.setAccessibleDescription(self.tr("Split: this is somebody else"))
                link.setEnabled(self._splits)
                link.clicked.connect(lambda _checked=False, wanted=stay: chosen(wanted))
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
