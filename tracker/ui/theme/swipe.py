"""Swiping: whatever scrolls follows a finger where a screen is touched; knows no list and no page.

Nothing runs past its end: an edge that bounces tells a tired eye that something moved. A text field is left alone, for
there a finger that moves chooses letters.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QScroller,
    QScrollerProperties,
    QTextEdit,
)

_Metric = QScrollerProperties.ScrollMetric


class Swipes(QObject):
    """Watches the application for what scrolls while there is a screen to touch: each of its events passes here then."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app, self._on = app, False

    def follow(self) -> None:
        """From now on, until `rest`, everything that scrolls can be swiped; calling it again changes nothing."""
        if self._on:
            return
        self._on = True
        self._app.installEventFilter(self)
        for widget in self._app.allWidgets():
            self._take(widget)

    def rest(self) -> None:
        """No screen is touched any more: what comes is left as it is."""
        if self._on:
            self._on = False
            self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in what is shown for the first time."""
        if event.type() == QEvent.Type.Polish and isinstance(watched, QAbstractScrollArea):
            # An area may get its viewport anew while it is made.
            QTimer.singleShot(0, watched, lambda: self._take(watched))
        return False

    def _take(self, widget: QObject) -> None:
        if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, (QTextEdit, QPlainTextEdit)):
            return
        if not shiboken6.isValid(widget):  # a list of completions may be gone by now
            return
        port = widget.viewport()
        if QScroller.hasScroller(port):
            return
        QScroller.grabGesture(port, QScroller.ScrollerGestureType.TouchGesture)
        scroller = QScroller.scroller(port)
        metrics = scroller.scrollerProperties()
        never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        for metric in (_Metric.HorizontalOvershootPolicy, _Metric.VerticalOvershootPolicy):
            metrics.setScrollMetric(metric, never)
        scroller.setScrollerProperties(metrics)
