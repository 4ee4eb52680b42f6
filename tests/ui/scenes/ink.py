"""What is painted: the contrast of words and edges, and whether the focus can be seen, all measured from pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from tests.ui.pixels import colors, strongest
from tests.ui.scenes import geometry, tree
from tracker.ui import theme
from tracker.ui.shell.overlay import Overlay
from tracker.ui.theme import contrast
from tracker.ui.widgets import OneLine

_STOPS = 80
"""More than any page has."""
_LEAST_SEEN = 40
"""So many pixels must change for a focus to be noticed."""


def faults(window: QWidget, known: set[object]) -> list[str]:
    """Words that stand out too little, and a picture with nothing on it. What is `known` was measured in another scene."""
    shot = window.grab().toImage()
    found = list(_blank(shot))
    veiled = any(isinstance(p, Overlay) and p.isVisible() for p in window.findChildren(Overlay))
    for part in geometry.parts(window):
        if not part.isEnabled() or (veiled and not _above(part)):
            continue
        box = _words(part, window)
        if box is None or box.width() < 8 or box.height() < 8 or not _new(known, geometry.what(part), _state(part)):
            continue
        ratio = strongest(shot.copy(box))
        if ratio < contrast.TEXT_MINIMUM:
            found.append(f"{geometry.what(part)} stands out by {ratio:.2f}")
    return found + ([] if veiled else list(_rows(window, shot, known)))


def _blank(shot: QImage) -> Iterator[str]:
    some = shot.scaled(shot.width() // 3, shot.height() // 3, mode=Qt.TransformationMode.FastTransformation)
    counted = colors(some)
    sheet = theme.sheet()
    if len(counted) < 20:
        yield f"the picture has only {len(counted)} colours"
    if not {sheet.text.lower(), sheet.muted.lower()} & set(counted):
        yield "no words are painted in the sheet's ink"


def _words(part: QWidget, window: QWidget) -> QRect | None:
    """Where a widget's words are painted, as far as they can be seen."""
    seen = geometry.within(part, window)
    if isinstance(part, QLabel):
        whole = seen.height() >= min(part.height(), part.fontMetrics().height())  # else scrolled to its edge
        return seen if part.text().strip() and whole else None
    if isinstance(part, OneLine):
        return seen if part.text() else None
    inset = theme.px(5)
    if seen.height() < part.fontMetrics().height() + 2 * inset:  # scrolled out of sight but for its edge
        return None
    if isinstance(part, QAbstractButton) and getattr(part, "words", part.text)():
        return seen.adjusted(inset, inset, -inset, -inset)
    if isinstance(part, QLineEdit) and (part.text() or part.placeholderText()):
        return seen.adjusted(inset, inset, -inset, -inset)
    return None


def _rows(window: QWidget, shot: QImage, known: set[object]) -> Iterator[str]:
    """The cells of lists and tables that can be seen."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        port = geometry.within(view.viewport(), window)
        for row in range(min(model.rowCount(), tree.ROWS)):
            for column in range(tree.columns(view)):
                index = model.index(row, column)
                said = index.data(Qt.ItemDataRole.DisplayRole)
                current = row == view.currentIndex().row()
                if len(str(said or "")) < 2 or not _new(
                    known, view.objectName(), column, current
                ):  # one thin figure is no measure
                    continue
                cell = view.visualRect(index).translated(view.viewport().mapTo(window, QPoint(0, 0)))
                box = cell.intersected(port)
                if box.height() < cell.height() or box.width() < 12:
                    continue
                ratio = strongest(shot.copy(box.adjusted(2, 2, -2, -2)))
                if ratio < contrast.TEXT_MINIMUM:
                    yield f"{geometry.what(view)} row {row} column {column} stands out by {ratio:.2f}"


def _new(known: set[object], *key: object) -> bool:
    if key in known:
        return False
    known.add(key)
    return True


def _state(part: QWidget) -> tuple[object, ...]:
    """What decides in which ink a widget is painted."""
    checked = isinstance(part, QAbstractButton) and part.isChecked()
    return (part.property("look"), part.property("ink"), checked, type(part.parentWidget()).__name__)


def _above(part: QWidget) -> bool:
    at: QWidget | None = part
    while at is not None:
        if isinstance(at, Overlay):
            return at is not part
        at = at.parentWidget()
    return False


def tabbed(window: QWidget, visit: Callable[[QWidget], object] = id) -> list[QWidget]:
    """What Tab goes to, in its order, beginning with what has the focus: pressed until it comes round."""
    before, handle = QApplication.focusWidget(), window.windowHandle()
    found: list[QWidget] = []
    if before is not None:
        before.setFocus(Qt.FocusReason.TabFocusReason)
    at = before
    for _ in range(_STOPS):
        if at is None or at in found or handle is None:
            break
        found.append(at)
        QApplication.processEvents()
        visit(at)
        QTest.keyClick(handle, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def unreached(window: QWidget, known: set[int]) -> list[str]:
    """Stops of Tab whose focus cannot be seen, and where Tab goes back. Stops that are `known` are not looked at again."""
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):  # the keys are its own
        return list(_of_menu(menu))
    found: list[str] = []
    stops: list[_Stop] = []

    def visit(part: QWidget) -> None:
        stops.append(_stop(part, window))
        found.extend(_unseen(part, window, known))
        known.add(id(part))

    tabbed(window, visit)
    return found + _disorder(stops, rtl=window.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def _of_menu(menu: QMenu) -> Iterator[str]:
    """What an open menu offers: in good contrast, tall enough, and the arrows are seen to move."""
    window = menu.windowHandle()
    least = geometry.FINGER if theme.fingers() else round(geometry.TARGET * theme.scale())
    for action in menu.actions():
        if window is not None:
            QTest.keyClick(window, Qt.Key.Key_Down)
        box = menu.actionGeometry(action)
        plain = menu.grab(box).toImage()
        if menu.activeAction() is not action:
            yield f"the arrows do not come to {action.text()!r}"
        if box.height() < least:
            yield f"{action.text()!r} is {box.height()} high, a target is {least}"
        menu.setActiveAction(None)  # type: ignore[arg-type]  # Qt takes none for none
        for shot in (plain, menu.grab(box).toImage()):
            if strongest(shot) < contrast.TEXT_MINIMUM:
                yield f"{action.text()!r} stands out by {strongest(shot):.2f}"
        if plain == menu.grab(box).toImage():
            yield f"{action.text()!r} looks alike when it is chosen"
        menu.setActiveAction(action)


def _unseen(part: QWidget, window: QWidget, known: set[int]) -> Iterator[str]:
    if id(part) in known:
        return
    reach = theme.px(8)
    box = geometry.within(part, window).adjusted(-reach, -reach, reach, reach).intersected(window.rect())
    if part.visibleRegion().isEmpty() or box.isEmpty():
        yield f"{geometry.what(part)} is out of sight while it has the focus"
        return
    with_focus = window.grab(box).toImage()
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    changed = _changed(window.grab(box).toImage(), with_focus)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    if changed < _LEAST_SEEN:
        yield f"{geometry.what(part)}: {changed} pixels tell its focus"


def _changed(without: QImage, with_it: QImage) -> int:
    """Pixels that stand out, by what is asked of a focus indicator, from what was there before."""
    if without.size() != with_it.size():
        return _LEAST_SEEN
    pairs: Counter[tuple[int, int]] = Counter()
    images = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (without, with_it)]
    one, other = (memoryview(image.constBits()) for image in images)
    line = images[0].bytesPerLine()
    for at in range(0, len(one), line):
        left, right = one[at : at + line], other[at : at + line]
        if left != right:  # most lines are the same
            pairs.update((a, b) for a, b in zip(left.cast("I"), right.cast("I"), strict=True) if a != b)
    return sum(
        times
        for (a, b), times in pairs.items()
        if contrast.ratio(f"#{a & 0xFFFFFF:06x}", f"#{b & 0xFFFFFF:06x}") >= contrast.EDGE_MINIMUM
    )


@dataclass(frozen=True)
class _Stop:
    part: QWidget
    outer: QRect
    """Where it stands in the window, or what it scrolls in does."""
    area: QScrollArea | None
    inner: QRect
    """Where it stands in what scrolls."""


def _stop(part: QWidget, window: QWidget) -> _Stop:
    at = part.parentWidget()
    while at is not None and not isinstance(at, QScrollArea):
        at = at.parentWidget()
    content = at.widget() if at is not None else None
    box = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    if at is None or content is None:
        return _Stop(part, box, None, box)
    around = QRect(at.mapTo(window, QPoint(0, 0)), at.size())
    return _Stop(part, around, at, QRect(part.mapTo(content, QPoint(0, 0)), part.size()))


def _disorder(stops: list[_Stop], *, rtl: bool) -> list[str]:
    """Where Tab goes back: up the same column, or against the reading direction within a row."""
    found = []
    for one, other in pairwise(stops):
        together = one.area is other.area
        a, b = (one.inner, other.inner) if together else (one.outer, other.outer)
        up = b.bottom() < a.top() and (b.right() > a.left() if rtl else b.left() < a.right())
        beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > min(a.height(), b.height()) / 2
        back = beside and (b.left() >= a.right() if rtl else b.right() <= a.left())
        if up or back:
            found.append(f"Tab goes back from {geometry.what(one.part)} to {geometry.what(other.part)}")
    return found if len(found) > 1 else []  # once it begins anew
