"""Puts the sheet on windows, each by itself. Knows no token and no widget of ours.

A sheet on the application is put on anew, with everything below it, each time a widget gets a parent: what is built from the inside out
pays for it once a level, and a page took two to three times as long to stand. On a window it is put on once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class Dresser(QObject):
    """Remembers the sheet; what is inside a window, its menus and its dialogs wear what the window wears."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("dresser")
        self._app, self._sheet = app, ""

    def wear(self, sheet: str) -> None:
        """Put this sheet on every window that was dressed, and from now on on every one that is."""
        self._sheet = sheet
        for window in self._app.topLevelWidgets():
            if window.styleSheet():
                window.setStyleSheet(sheet)

    def put_on(self, window: QWidget) -> None:
        """Put the sheet on a window that stands whole."""
        if window.styleSheet() != self._sheet:
            window.setStyleSheet(self._sheet)


def dress(window: QWidget | None) -> None:
    """Let a window without a parent wear the theme, now and after each change; call it once its parts are in it.

    A list of completions is such a window too; None is the one that a line without completions has.
    """
    app = QApplication.instance()
    dresser = app.findChild(Dresser, "dresser") if app is not None else None
    if window is not None and isinstance(dresser, Dresser):
        dresser.put_on(window)
