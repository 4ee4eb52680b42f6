"""Rows of buttons that go on below where there is no room beside: no word is cut. Knows no button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from tracker.ui import theme


class Wrapping(QLayout):
    """Takes widgets in the order of reading, each as wide as it likes. From one that is `set_apart` on they stand at the
    far side of their row."""

    def __init__(self, parent: QWidget | None = None, gap: float = 8, margin: float = 0) -> None:
        """`gap`: design pixels between two widgets, and between two rows; `margin`: around all of them."""
        super().__init__(parent)
        self._gap, self._margin = gap, margin
        self._items: list[QLayoutItem] = []
        self._near: int | None = None
        """So many of them stand at the near side."""
        self._heights: dict[tuple[int, int, int], int] = {}
        """How high it is by width, gap and margin, until something in it changes: boxes around it ask again and again."""
        self.setContentsMargins(0, 0, 0, 0)

    def set_apart(self, widget: QWidget) -> None:
        """Add this one, the first at the far side."""
        self._near = len(self._items)
        self.addWidget(widget)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put this one before the one at that place."""
        self.addChildWidget(widget)
        self._items.insert(at, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let an item go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is then."""
        key = width, theme.px(self._gap), theme.px(self._margin)
        if key not in self._heights:
            self._heights[key] = self._lay(QRect(0, 0, width, 0), place=False)
        return self._heights[key]

    def invalidate(self) -> None:
        """Forget what was reckoned."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """All beside each other."""
        hints = [item.sizeHint() for item in self._shown()]
        gaps, around = theme.px(self._gap) * max(len(hints) - 1, 0), 2 * theme.px(self._margin)
        tall = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + gaps + around, tall + around)

    def minimumSize(self) -> QSize:
        """The widest alone."""
        sizes = [item.minimumSize() for item in self._shown()]
        around = 2 * theme.px(self._margin)
        wide, tall = max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0)
        return QSize(wide + around, tall + around)

    def setGeometry(self, box: QRect) -> None:
        """Place them."""
        super().setGeometry(box)
        self._lay(box, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, whole: QRect, *, place: bool) -> int:
        """Place the items row by row; returns the height that takes."""
        gap, edge = theme.px(self._gap), theme.px(self._margin)
        box = whole.adjusted(edge, edge, -edge, 0)
        top, far = box.top(), [] if self._near is None else self._items[self._near :]
        for row in self._rows(box.width(), gap):
            tall, left = max(size.height() for _item, size in row), 0
            spare = box.width() - sum(size.width() for _item, size in row) - gap * (len(row) - 1)
            for item, size in row:
                if spare and item in far:
                    left, spare = left + spare, 0
                if place:
                    at = box.right() + 1 - left - size.width() if self._mirrored() else box.left() + left
                    item.setGeometry(QRect(QPoint(at, top + (tall - size.height()) // 2), size))
                left += size.width() + gap
            top += tall + gap
        return max(top - gap, box.top()) - whole.top() + edge

    def _rows(self, wide: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = wide
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(wide, item.sizeHint().height()))
            if taken + gap + size.width() > wide:
                rows.append([])
                taken = -gap
            rows[-1].append((item, size))
            taken += gap + size.width()
        return rows

    def _mirrored(self) -> bool:
        holder = self.parentWidget()
        return holder is not None and holder.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Sharing(Wrapping):
    """Takes widgets that share the whole width equally; one whose least is wider than its share takes from the others. What
    has no room beside goes on below, in the same columns."""

    def _lay(self, whole: QRect, *, place: bool) -> int:
        gap, edge = theme.px(self._gap), theme.px(self._margin)
        items, box = self._shown(), whole.adjusted(edge, edge, -edge, 0)
        widths, top = _columns([item.minimumSize().width() for item in items], box.width(), gap), box.top()
        for start in range(0, len(items), max(len(widths), 1)):
            row = items[start : start + len(widths)]
            tall, left = max(item.sizeHint().height() for item in row), 0
            for item, wide in zip(row, widths, strict=False):  # the last row may have fewer
                if place:
                    at = box.right() + 1 - left - wide if self._mirrored() else box.left() + left
                    item.setGeometry(QRect(at, top, wide, tall))
                left += wide + gap
            top += tall + gap
        return max(top - gap, box.top()) - whole.top() + edge


def _columns(least: list[int], wide: int, gap: int) -> list[int]:
    """The widths of the columns in which widgets stand: as many as have room, in rows as even as can be."""
    for rows in range(1, len(least) + 1):
        across = -(-len(least) // rows)
        columns, room = [max(least[at::across]) for at in range(across)], wide - gap * (across - 1)
        if sum(columns) <= room or across == 1:
            return _shares([min(column, room) for column in columns], room)
    return []


def _shares(least: list[int], wide: int) -> list[int]:
    """Equal shares of a width, but none less than its least."""
    held, left, free = set[int](), wide, len(least)
    for number in sorted(range(free), key=lambda n: -least[n]):
        if least[number] * free <= left:
            break
        held.add(number)
        left, free = left - least[number], free - 1
    widths, owed = list[int](), 0.0
    for number, one in enumerate(least):
        owed += 0 if number in held else left / free
        widths.append(one if number in held else int(owed + 0.5))
        owed -= 0 if number in held else widths[-1]  # what is less than a pixel is handed on
    return widths
