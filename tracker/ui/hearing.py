"""What a screen reader is told: the roles of what is painted by us, and what is said aloud when it happens. Knows no widget.

Qt gives a painted widget the role of a mere area. A class says its own with `spoken_role`, a member of `QAccessible.Role`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QApplication, QWidget

PAUSE = 700
"""Milliseconds without another key after which what changes while somebody types is said."""
STEP = 150
"""Milliseconds after which the row is said that an arrow, or a letter, chose in a list below a line."""


def start(app: QApplication) -> None:
    """Give what is painted its role, once a process."""
    if not app.property("hearing"):
        app.setProperty("hearing", True)
        QAccessible.installFactory(_interface)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say `text` (finished and plain) aloud for a widget; `urgent` interrupts what is being said."""
    if not text:
        return
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def tell_rows(view: QAbstractItemView) -> None:
    """Say which row is in hand while the keyboard stays in the line above: Qt tells of rows only where the focus is."""
    pause = QTimer(view, singleShot=True)

    def tell() -> None:
        if view.currentIndex().isValid() and view.isVisible() and not view.hasFocus():
            announce(view, str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""), urgent=True)

    pause.timeout.connect(tell)
    view.selectionModel().currentChanged.connect(lambda _now, _before: pause.start(STEP))


class Speaker(QObject):
    """Says what changes with every key once the keys pause, and the same words once."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._next = self._said = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._say)

    def say_soon(self, text: str) -> None:
        """Say this when nothing else comes for a while; nothing to say also forgets what was said last."""
        self._next = text
        if not text:
            self._said = ""
        if text == self._said:
            self._pause.stop()
        else:
            self._pause.start()

    def _say(self) -> None:
        self._said = self._next
        announce(self._widget, self._next)


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "spoken_role", None)
    if isinstance(role, QAccessible.Role) and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, role, "")
    return None
