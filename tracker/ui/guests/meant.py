"""What is asked of a guest who is typed but not in view yet: done once they are. Knows neither what is done nor who they are.

Whoever types a room and presses Ctrl+P goes on typing what they promise: until the ledger has answered, these keys are kept
for what the press opens, and never change who is looked for.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_WITH = Qt.KeyboardModifier
_COMMAND = _WITH.ControlModifier | _WITH.AltModifier | _WITH.MetaModifier
_ALT_GR = _WITH.ControlModifier | _WITH.AltModifier
"""How some systems tell the key that writes further signs."""


class Meant(QObject):
    """One wish at a time, the last one. `settled` says whether it is clear who is in view."""

    def __init__(self, page: QWidget, settled: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page, self._settled = page, settled
        self._act: Callable[[], object] | None = None
        self._keys: list[tuple[QKeyCombination, str]] = []
        self._typing: QWidget | None = None

    def do(self, act: Callable[[], object]) -> None:
        """Do it now, or once the guest who is meant is in view."""
        self.drop()
        if self._settled():
            act()
            return
        self._act, self._typing = act, QApplication.focusWidget()
        if self._typing is not None:
            self._typing.installEventFilter(self)

    @property
    def waits(self) -> bool:
        """Whether something is still to be done."""
        return self._act is not None

    def look(self) -> None:
        """The ledger has answered: do what waits, if that was the answer, and then what was typed meanwhile."""
        if self._act is None or not self._settled():
            return
        act, keys, typing = self._act, self._keys, self._typing
        self.drop()
        if not self._page.isVisible():
            return
        act()
        if QApplication.focusWidget() is not typing:  # else nothing has opened, and they are no words to look for
            _press(keys)

    def drop(self, _what: object = None) -> None:
        """Nothing is wanted any more: somebody else is meant, or nobody."""
        if self._typing is not None and shiboken6.isValid(self._typing):
            self._typing.removeEventFilter(self)
        self._act, self._typing, self._keys = None, None, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is typed meanwhile; Esc takes the wish back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        held = event.modifiers() & _COMMAND
        if held and held != _ALT_GR:
            return False  # a command of its own
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
        else:
            self._keys.append((event.keyCombination(), event.text()))
        return True


def _press(keys: list[tuple[QKeyCombination, str]]) -> None:
    """Press these where the keyboard stands, each where the one before has led."""
    for pressed, text in keys:
        at = QApplication.focusWidget()
        if at is not None:
            event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), text)
            QApplication.sendEvent(at, event)
