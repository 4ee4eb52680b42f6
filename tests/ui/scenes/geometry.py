"""Where things stand in a window: what is clipped, overlaps, sticks out or is too small to be hit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

from tracker.ui import theme
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import OneLine

TARGET, FINGER = 24, 44
"""Pixels at 100 % that a shaky hand can hit with a mouse (WCAG 2.2, 2.5.8); pixels at any size for a finger (2.5.5)."""
ROWS = 40
"""So many rows of a list are measured: the others are made alike."""
_SLACK = 1


def parts(window: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen."""
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.objectName() != "focusRing" and not part.isWindow():
            yield part


def what(part: QWidget) -> str:
    """A widget in words."""
    text = getattr(part, "text", lambda: "")()
    said = part.accessibleName() or (text if isinstance(text, str) else "")
    return f"{type(part).__name__} {part.objectName()!r} {said[:50]!r}"


def faults(window: QWidget) -> list[str]:
    """All that stands wrong."""
    seen = list(parts(window))
    found = [fault for part in seen for fault in (*clipped(part), *outside(part), *small(part), *sideways(part))]
    return found + [fault for part in (window, *seen) for fault in overlaps(part)]


def clipped(part: QWidget) -> Iterator[str]:
    """Words that need more room than they have. A line of somebody's name may be cut: it offers itself whole."""
    if isinstance(part, QLabel) and part.text():
        if part.wordWrap():
            if part.height() < part.heightForWidth(part.width()):
                yield f"{what(part)} is {part.height()} high, its lines need {part.heightForWidth(part.width())}"
        elif part.width() < part.sizeHint().width() - _SLACK or part.height() < part.sizeHint().height() - _SLACK:
            yield f"{what(part)} has {_said(part.size())}, needs {_said(part.sizeHint())}"
    elif isinstance(part, QAbstractButton) and (getattr(part, "words", part.text)() or part.text()):
        painted = getattr(part, "words", part.text)()
        if part.text().replace("&&", "&") != painted.replace("&&", "&"):
            yield f"{what(part)} is called {part.text()!r}, {painted!r} is painted"
        if part.width() < part.minimumSizeHint().width() or part.height() < part.fontMetrics().height():
            yield f"{what(part)} has {_said(part.size())}, needs {_said(part.minimumSizeHint())}"
    elif isinstance(part, QLineEdit | QAbstractSpinBox | QComboBox | OneLine):
        if part.height() < part.fontMetrics().height():
            yield f"{what(part)} is {part.height()} high, a line is {part.fontMetrics().height()}"
        if isinstance(part, QLineEdit) and not part.text() and part.placeholderText():
            room = part.width() - theme.px(26) - part.textMargins().left() - part.textMargins().right()
            needed = part.fontMetrics().horizontalAdvance(part.placeholderText())
            if needed > room:
                yield f"{what(part)}: the hint {part.placeholderText()!r} needs {needed}, has {room}"


def outside(part: QWidget) -> Iterator[str]:
    """What sticks out of what it stands in, where nothing scrolls."""
    holder = part.parentWidget()
    if holder is None or _scrolls(part) or isinstance(part, QScrollBar | Overlay):
        return
    box = part.geometry()
    if not holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
        yield f"{what(part)} at {_box(box)} sticks out of {what(holder)} {_said(holder.size())}"


def sideways(part: QWidget) -> Iterator[str]:
    """A form that is wider than its place: one would read it line by line with a scroll bar (WCAG 2.2, 1.4.10)."""
    inside, by = (part.widget(), part.horizontalScrollBar().maximum()) if isinstance(part, QScrollArea) else (None, 0)
    if inside is not None and by > _SLACK:
        yield f"{what(inside)} is {inside.width()} wide and scrolls sideways by {by}"


def overlaps(holder: QWidget) -> Iterator[str]:
    """Two things that a layout put over each other."""
    layout = holder.layout()
    if layout is None or isinstance(holder, QStackedWidget):
        return
    held = [w for w in holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if w.isVisible()]
    held = [w for w in held if layout.indexOf(w) >= 0 or _inside(layout, w)]
    for number, one in enumerate(held):
        for other in held[number + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if common.width() > _SLACK and common.height() > _SLACK:
                yield f"{what(one)} and {what(other)} overlap by {_said(common.size())}"


def small(part: QWidget) -> Iterator[str]:
    """What can be pressed and is smaller than a target; the editor inside a box is hit with the box."""
    least = _least()
    if isinstance(part, QAbstractItemView):
        yield from _low_rows(part, least)
    presses = isinstance(part, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox)
    if not presses or not part.isEnabled() or part.visibleRegion().isEmpty() or part.property("look") == "spin-edit":
        return
    if isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox):
        return
    if part.width() < least or part.height() < least:
        yield f"{what(part)} is {_said(part.size())}, a target is {least}"


def _least() -> int:
    return max(round(TARGET * theme.scale()), FINGER if theme.fingers() else 0)


def _low_rows(view: QAbstractItemView, least: int) -> Iterator[str]:
    """Rows that can be pressed: one that answers a click is chosen by it."""
    model = view.model()
    for number in range(min(model.rowCount(), ROWS) if model is not None else 0):
        index = model.index(number, 0)
        acts = model.flags(index) & Qt.ItemFlag.ItemIsSelectable
        tall = view.visualRect(index).height()
        if acts and 0 < tall < least:
            yield f"row {number} of {what(view)} is {tall} high, a target is {least}"


def _inside(layout: QLayout, widget: QWidget) -> bool:
    # Not by its items: whoever asks for one keeps what stands for it, also when Qt has let it go, and the next window or widget
    # that comes to lie in its place is taken for it.
    return any(inner.indexOf(widget) >= 0 for inner in layout.findChildren(QLayout))


def _scrolls(part: QWidget) -> bool:
    holder = part.parentWidget()
    above = holder.parentWidget() if holder is not None else None
    return isinstance(above, QAbstractScrollArea) and above.viewport() is holder


def _said(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _box(box: QRect) -> str:
    return f"{box.x()},{box.y()} {_said(box.size())}"


def within(part: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in the window, as far as it can be seen."""
    return part.visibleRegion().boundingRect().translated(part.mapTo(window, QPoint(0, 0)))
