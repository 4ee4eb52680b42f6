"""Finding a guest: the field, what it found so far, and the list; asks the ledger while somebody types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.desk import guest_page
from tracker.desk.guest_page import Found
from tracker.ui import hearing, theme
from tracker.ui.guests.find_field import FindField
from tracker.ui.guests.guest_list import GuestList
from tracker.ui.guests.newest import Newest
from tracker.ui.guests.words import comings_and_goings
from tracker.ui.link import Link
from tracker.ui.widgets import OneLine, ShortcutButton, Words, clearable

_BUTTONS = 344
"""Width in design pixels that both buttons need side by side."""


class Finder(QWidget):
    """`picked(stay id)` while arrows move, `entered(stay id)` for Enter; `add_wanted(text)` and `import_wanted`."""

    picked = Signal(str)
    entered = Signal(str)
    add_wanted = Signal(str)
    import_wanted = Signal()
    found = Signal(object)
    """The Found that is now listed."""
    unanswered = Signal()
    """The ledger could not say who is found."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._search: Newest[Found] = Newest(link, self._show, lambda _problem: self._give_up())
        self._once: list[Callable[[], None]] = []
        self._shown_text = ""
        self._chosen = ""
        self.latest: Found | None = None
        self.field = self._made_field()
        self.heading = OneLine("", "body", bold=True)
        self.count = Words("", "small", "muted")
        self.list = GuestList()
        self.add = ShortcutButton("Ctrl+G", self.tr("Add guest"), icon="plus", key_last=True)
        self.bring = ShortcutButton("Ctrl+I", self.tr("Import list"), icon="import", key_last=True)
        self.add.setObjectName("add-guest")
        self.bring.setObjectName("import-list")
        self._lay_out()
        hearing.tell_rows(self.list)
        self.list.picked.connect(self._pick)
        self.list.entered.connect(self.entered)
        self.add.clicked.connect(lambda: self.add_wanted.emit(self.text()))
        self.bring.clicked.connect(self.import_wanted)

    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def focus_field(self) -> None:
        """Stand in the field with everything marked, so that the next key begins anew."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> bool:
        """Empty the field; says whether something stood in it."""
        had = bool(self.field.text())
        self.field.clear()
        return had

    @property
    def behind(self) -> bool:
        """Whether the list is not yet of what is typed: somebody types faster than the ledger answers."""
        return self.latest is None or self.latest.text != self.field.text()

    def once_found(self, do: Callable[[], None]) -> None:
        """Do it with the list of what is typed: now, or in turn when it has come."""
        if self.behind:
            self._once.append(do)
        else:
            do()

    def stands(self) -> None:
        """The words stood here before: whoever was chosen among those found stays chosen."""
        self._shown_text = self.field.text()

    def renew(self) -> None:
        """Read the list again: somebody came, moved or left."""
        if self._link.person is not None:
            self._search.ask(_searching(self.field.text(), self._link.clock()))

    def choose(self, stay: str) -> None:
        """Mark a guest as chosen, now or once the list has it."""
        self._chosen = stay
        self.list.choose(stay)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below each other where they would be cut side by side."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_BUTTONS)
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and pages in the field move in the list; Enter takes who is chosen."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: self.list.page(),
                Qt.Key.Key_PageUp: -self.list.page(),
            }.get(Qt.Key(event.key()))
            if step is not None:
                self.once_found(lambda: self.list.move_by(step))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.once_found(self._enter)
                return True
        return super().eventFilter(watched, event)

    def _made_field(self) -> QLineEdit:
        field = FindField()
        field.set_hints(self.tr("Room, name or confirmation"), self.tr("Room or name"))
        field.setObjectName("find-guest")
        field.setAccessibleName(self.tr("Find a guest by room, name or confirmation"))
        clearable(field)
        field.textChanged.connect(lambda _text: self._typed())
        field.installEventFilter(self)
        return field

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 8, 0)
        column.addWidget(self.field)
        head = theme.spaced(QHBoxLayout(), 8, (2, 0))
        head.addWidget(self.heading, 1)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._foot = theme.spaced(QHBoxLayout(), 8, 0)
        self._foot.addWidget(self.add, 1)
        self._foot.addWidget(self.bring, 1)
        column.addLayout(self._foot)

    def _typed(self) -> None:
        self._once.clear()
        self.renew()

    def _give_up(self) -> None:
        self._once.clear()
        self.unanswered.emit()

    def _enter(self) -> None:
        if self.list.current():
            self.list.enter_current()
        elif self.text() and self.latest is not None and not self.latest.stays:
            self.add_wanted.emit(self.text())

    def _show(self, found: Found) -> None:
        self.latest = found
        typed = found.text.strip()
        self.list.show_stays(found.stays, found.day, "" if self._is_new(found) and typed else self._chosen)
        self._say(found, typed)
        self.found.emit(found)
        if typed and found.stays and not self.list.current():
            self.list.move_by(1)
        waiting, self._once = self._once, []
        for do in waiting:
            do()

    def _is_new(self, found: Found) -> bool:
        """Whether the words changed since the list was last shown: then the likeliest guest is the chosen one."""
        before, self._shown_text = self._shown_text, found.text
        return before != found.text

    def _pick(self, stay: str) -> None:
        self._chosen = stay
        self.picked.emit(stay)

    def _say(self, found: Found, typed: str) -> None:
        here = sum(stay.in_house(found.day) for stay in found.stays)
        if not typed:
            self.count.setText(comings_and_goings(found.stays, found.day))
            self.heading.set_text(self.tr("{n} in house").format(n=len(found.stays)))
            self.list.placeholder.set_words(
                "guests", self.tr("Nobody in house yet"),
                self.tr("Import the list of your property system with Ctrl+I, or add a guest with Ctrl+G."),
            )  # fmt: skip
            return
        many = self.tr("more than {n}") if found.cut else "{n}"
        self.heading.set_text(self.tr("{many} found").format(many=many.format(n=len(found.stays))))
        self.count.setText(self.tr("{n} in house").format(n=here) if found.stays else "")
        self.list.placeholder.hide()  # what it would say stands in the guest's place


def _searching(text: str, now: datetime) -> Callable[..., Found]:
    return lambda ledger: guest_page.search(ledger, text, now)
