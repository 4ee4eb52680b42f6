"""The order in which Tab goes through a window: as one reads it, whatever was built when. Knows layouts, no page."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

from tracker.ui.theme import px

_TURNED = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)
"""Boxes whose last item is read first."""


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop, or the one before; after the last comes the first. False when there is none."""
    stops = list(_stops(window))
    if not stops:
        return False
    at = _stop_of(QApplication.focusWidget(), stops)
    step = 1 if forward else -1
    to = (stops.index(at) + step) % len(stops) if at is not None else 0 if forward else -1
    stops[to].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def follow_focus(window: QWidget) -> None:
    """Scroll to what has the focus in this window, from wherever it came."""
    follower = _Follower(window)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.focusChanged.connect(follower.moved)


class _Follower(QObject):
    """Goes with its window."""

    def moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.parent():
            # what was opened with it has found its place by then
            QTimer.singleShot(0, now, lambda: _arrived(before, now))


def _arrived(before: QWidget | None, now: QWidget) -> None:
    """Nobody types where nothing is to be seen: what ends on a page behind the lock takes no keyboard from the lock screen."""
    unseen = now.hasFocus() and not now.isVisible()
    if unseen and before is not None and shiboken6.isValid(before) and before.isVisible():
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        _bring_into_view(now)


def _bring_into_view(stop: QWidget) -> None:
    at = stop.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            _scroll_to(at, stop)
        at = at.parentWidget()


def _scroll_to(area: QScrollArea, stop: QWidget) -> None:
    """To all of it where it has room, else to the place in it that has the keyboard."""
    inside, half = area.widget(), stop.height() // 2 + px(8)
    if inside is not None and 2 * half <= area.viewport().height():
        middle = stop.mapTo(inside, stop.rect().center())
        area.ensureVisible(middle.x(), middle.y(), stop.width() // 2, half)
    else:
        area.ensureWidgetVisible(stop, px(8), px(8))


def _stops(holder: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab below a widget, in reading order."""
    for part in _children(holder):
        if _takes(part) and part.isEnabled() and part.focusProxy() is None:
            yield part
        yield from _stops(part)


def _takes(part: QWidget) -> bool:
    """Whether Tab stops there. Of choices that exclude each other it is the chosen one; arrows move among them."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    if chosen is not None and chosen.isVisible() and chosen.isEnabled():
        # Qt leaves Tab to the one that was pressed last, also when another was chosen since.
        return part is chosen and part.focusPolicy() != Qt.FocusPolicy.NoFocus
    return part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus


def _children(holder: QWidget) -> list[QWidget]:
    """What is to be seen in a widget: first what its layout holds, in that order, then what was put there by hand."""
    if isinstance(holder, QAbstractScrollArea):
        inside = holder.viewport()
        return [inside] if inside.isVisible() else []
    seen = [
        part for part in holder.children() if isinstance(part, QWidget) and part.isVisible() and not part.isWindow()
    ]
    layout = holder.layout()
    laid = list(_laid(layout, seen)) if layout is not None else []
    known = set(map(id, laid))
    return [*laid, *(part for part in seen if id(part) not in known)]


def _laid(layout: QLayout, seen: list[QWidget]) -> Iterator[QWidget]:
    """Which of these a layout holds, in the order of reading.

    No layout is asked for its items: what stands for one in Python stays when Qt lets the item go with its widget, is
    taken for whatever is made in its place, and the program ends when that is destroyed.
    """
    placed: list[tuple[int, QWidget | QLayout]] = [(at, part) for part in seen if (at := layout.indexOf(part)) >= 0]
    placed += [(layout.indexOf(part), part) for part in layout.children() if isinstance(part, QLayout)]
    if isinstance(layout, QGridLayout):  # by row and column, not as they were put in
        placed.sort(key=lambda held: tuple(layout.getItemPosition(held[0]))[:2])  # type: ignore[arg-type]  # the stubs call it an object
    else:
        placed.sort(key=lambda held: held[0])
    if isinstance(layout, QBoxLayout) and layout.direction() in _TURNED:
        placed.reverse()
    for _at, part in placed:
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid(part, seen)


def _stop_of(focused: QWidget | None, stops: list[QWidget]) -> QWidget | None:
    """The stop that has the focus, itself or through what it stands in."""
    at = focused
    while at is not None and at not in stops:
        at = at.parentWidget()
    return at
