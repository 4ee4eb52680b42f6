"""Lengths that follow the text scale: layouts and widgets registered here are measured again when it changes."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from tracker.ui.theme.current import px, signals

AnyLayout = TypeVar("AnyLayout", bound=QLayout)
AnyWidget = TypeVar("AnyWidget", bound=QWidget)
Margins = int | tuple[int, int] | tuple[int, int, int, int]

_TIDY = 512  # pages come and go for weeks: look for dead entries now and then

_layouts: list[tuple[weakref.ref[QLayout], int, Margins]] = []
_widgets: list[tuple[weakref.ref[QWidget], Callable[[QWidget], None]]] = []
_listening: list[bool] = []


def spaced(layout: AnyLayout, gap: int = 8, margins: Margins = 0) -> AnyLayout:
    """Set a layout's gap and margins (all; or across, down; or left, top, right, bottom) in design pixels.

    Left is the reading side: where one reads from the right the sides change places.
    """
    _listen()
    _layouts.append((weakref.ref(layout), gap, margins))
    if len(_layouts) % _TIDY == 0:
        _forget_dead()
    _space(layout, gap, margins)
    return layout


def sized(
    widget: AnyWidget,
    *,
    width: int | None = None,
    height: int | None = None,
    min_width: int | None = None,
    min_height: int | None = None,
    max_width: int | None = None,
) -> AnyWidget:
    """Fix or bound a widget's size in design pixels, and keep it so at every text scale."""

    def measure(target: QWidget) -> None:
        if width is not None:
            target.setFixedWidth(px(width))
        if height is not None:
            target.setFixedHeight(px(height))
        if min_width is not None:
            target.setMinimumWidth(px(min_width))
        if min_height is not None:
            target.setMinimumHeight(px(min_height))
        if max_width is not None:
            target.setMaximumWidth(px(max_width))

    return measured(widget, measure)


def measured(widget: AnyWidget, measure: Callable[[AnyWidget], None]) -> AnyWidget:
    """Call `measure(widget)` now and after every change of scale, for as long as the widget lives."""
    _listen()
    _widgets.append((weakref.ref(widget), measure))  # type: ignore[arg-type]  # measured with its own widget only
    if len(_widgets) % _TIDY == 0:
        _forget_dead()
    measure(widget)
    return widget


def _space(layout: QLayout, gap: int, margins: Margins) -> None:
    layout.setSpacing(px(gap))
    if isinstance(margins, int):
        left = top = right = bottom = margins
    elif len(margins) == 2:
        left, top, right, bottom = margins[0], margins[1], margins[0], margins[1]
    else:
        left, top, right, bottom = margins
    if QGuiApplication.isRightToLeft():  # Qt mirrors what stands in a layout, and not its margins
        left, right = right, left
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))


def _listen() -> None:
    if not _listening:
        _listening.append(True)
        signals().changed.connect(_measure_again)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.layoutDirectionChanged.connect(lambda _way: _measure_again())


def _forget_dead() -> None:
    _layouts[:] = [entry for entry in _layouts if _alive(entry[0]())]
    _widgets[:] = [entry for entry in _widgets if _alive(entry[0]())]


def _measure_again() -> None:
    _forget_dead()
    for layout_ref, gap, margins in _layouts:
        layout = layout_ref()
        if layout is not None:
            _space(layout, gap, margins)
    for widget_ref, measure in _widgets:
        widget = widget_ref()
        if widget is not None:
            measure(widget)


def _alive(thing: QLayout | QWidget | None) -> bool:
    return thing is not None and shiboken6.isValid(thing)
