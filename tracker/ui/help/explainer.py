"""F1: explains the field that has the keyboard, and puts the explanation away again. Takes no key but Esc while it is open."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from tracker.ui import theme
from tracker.ui.help.bubble import HelpBubble
from tracker.ui.help.table import help_for
from tracker.ui.widgets import PinPad, SegmentedTabs

_BOXES = (QComboBox, QAbstractSpinBox, SegmentedTabs, PinPad)


class Explainer(QObject):
    """One for each window. `explain` says whether it explained something now."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        self.bubble = HelpBubble(window)
        window.installEventFilter(self)
        theme.signals().changed.connect(self._stand)

    def explain(self, keys: str) -> bool:
        """Explain the field that has the keyboard. False when it is explained already, or there is nothing to say."""
        field = QApplication.focusWidget()
        open_before = self.bubble.isVisible()
        self.put_away()
        found = help_for(field)
        if open_before or field is None or found is None or field.window() is not self._window:
            return False
        self._field = field
        field.installEventFilter(self)
        self.bubble.show_beside(_whole(field), found, keys)
        return True

    def put_away(self) -> None:
        """Take the explanation away; the keyboard stays where it is."""
        field, self._field = self._field, None
        if field is not None and shiboken6.isValid(field):
            field.removeEventFilter(self)
        self.bubble.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts it away and does nothing else; typing, or leaving the field, puts it away too and is not touched."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._stand()
            return False
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.bubble.isVisible():
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self.put_away()
                return True
            if kind == QEvent.Type.KeyPress and event.text():
                self.put_away()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.put_away()
        return False

    def _stand(self) -> None:
        if self._field is not None and shiboken6.isValid(self._field) and self.bubble.isVisible():
            self.bubble.stand_beside(_whole(self._field))


def _whole(field: QWidget) -> QWidget:
    """The whole box of an editor that stands in one."""
    at: QWidget | None = field.parentWidget()
    for _ in range(2):
        if isinstance(at, _BOXES):
            return at
        at = at.parentWidget() if at is not None else None
    return field
