"""Choosing the guest in the drawer: type a room or a name, arrows choose; nobody fits: a caller is a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.quick_line import QuickContext, StayRef, understand
from tracker.domain.quick_line.chips import guest_text
from tracker.ui import theme
from tracker.ui.desk.candidates import Candidates
from tracker.ui.widgets import Field, line_edit

CALLER = "+"
"""The key of the candidate that stands for somebody who is not known yet."""


class GuestPick(QWidget):
    """`named(stay id)` when it is somebody else or nobody, `typed` for words that name nobody yet, `caller_wanted(name)` for
    one without a booking."""

    named = Signal(str)
    typed = Signal()
    caller_wanted = Signal(str)

    def __init__(self, over: QWidget, context: Callable[[], QuickContext | None]) -> None:
        super().__init__(over)
        self._context = context
        self.stay = ""
        self.edit = line_edit(self.tr("Room, name or confirmation"))
        self.edit.setObjectName("field-stay")
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._typed)
        self.field = Field(self.tr("Guest"), self.edit, quiet=True)
        self.candidates = Candidates(over)
        self.candidates.taken.connect(self._taken)
        theme.spaced(QVBoxLayout(self), 0, 0).addWidget(self.field)

    def begun(self) -> str:
        """What is typed while nobody is chosen."""
        return "" if self.stay else self.edit.text()

    def show_guest(self, stay: str, begun: str = "") -> None:
        """Show this guest as chosen, or what was typed for one; an unknown one leaves what is typed."""
        found = self._ref(stay)
        if found is not None:
            self.stay = stay
            self.edit.setText(guest_text(found))
            self.edit.setCursorPosition(0)
        elif not stay:
            self.stay = ""
            self.edit.setText(begun)
        else:
            self.stay = stay

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list while it stands there."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self._leave()
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.candidates.move_by(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.candidates.current() is not None:
            self.candidates.take()
            return True
        if key == Qt.Key.Key_Escape and self.candidates.isVisible():
            self.candidates.hide()
            return True
        return False

    def _typed(self, text: str) -> None:
        context = self._context()
        if context is None:
            return
        found = understand(text, context)
        self.field.clear_error()
        self._name(found.stay.id if found.stay else "")
        if found.stay is None:
            self.typed.emit()
        offers = list(found.candidates) if found.stay is None else []
        if found.stay is None and not offers and any(letter.isalpha() for letter in text):
            name = " ".join(text.split())
            offers = [StayRef(CALLER, "", name, False, (), self.tr("add as a caller"))]
        self.candidates.offer(offers, self.edit)
        who = guest_text(found.stay) if found.stay else ""
        self.field.set_hint(who if who != text else "")

    def _taken(self, stay: str) -> None:
        if stay == CALLER:
            self.caller_wanted.emit(" ".join(self.edit.text().split()))
            return
        self._name(stay)
        self.show_guest(stay)
        self.field.set_hint("")

    def _leave(self) -> None:
        self.candidates.hide()
        if self.stay:
            self.show_guest(self.stay)
            self.field.set_hint("")

    def _name(self, stay: str) -> None:
        if stay != self.stay:
            self.stay = stay
            self.named.emit(stay)

    def _ref(self, stay: str) -> StayRef | None:
        context = self._context()
        at = context.index.where(stay) if context is not None and stay else None
        return context.index.stays[at] if context is not None and at is not None else None
