"""Fixtures for the window's tests: the application dressed as the product is, light and at 100 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import overrides
from tracker.app.collecting import Collector
from tracker.ui import language, theme
from tracker.ui.nesting import keep_no_items

keep_no_items()  # as the product does before its first window
_adds = QtBot.addWidget


def _dressed(self: QtBot, widget: QWidget, *, before_close_func: Callable[[Any], None] | None = None) -> None:
    """A widget that a test looks at alone is a window, and wears the theme as a window of the product does."""
    if widget.parentWidget() is None:
        theme.dress(widget)
    _adds(self, widget, before_close_func=before_close_func)


QtBot.addWidget = _dressed  # type: ignore[method-assign]  # every test that shows a widget hands it over


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its light theme, put back to it afterwards."""
    theme.apply_theme(qapp, "light", 1.0)
    yield qapp
    # Nothing runs an event loop between tests: without this every window of before is kept, and dressed again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if language.worn() is not language.LANGUAGES[0]:
        language.wear(language.LANGUAGES[0])
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if theme.sheet().name != "light" or theme.scale() != 1.0 or theme.fingers():
        theme.apply_theme(qapp, "light", 1.0)


@pytest.fixture(autouse=True)
def waiting(qapp: QApplication) -> Iterator[None]:
    """Python collects on the window's thread alone, as in the product. No test leaves the application told to exit.

    Told so, every later wait in the process would end before it began, seeing nothing. No method that Qt calls has raised.
    """
    if qapp.findChild(Collector) is None:
        Collector(qapp)
    yield
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    assert loop.exec() == 0, "something told the application to exit outside of its own loop"
    assert overrides.lost() == [], "called for the first time while an error waited: a method that Qt calls has raised"
