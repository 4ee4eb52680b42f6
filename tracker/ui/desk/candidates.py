"""The guests a line may mean, listed below it: arrows choose, Enter takes; the focus stays in the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.quick_line import StayRef
from tracker.ui import hearing, theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, draw_text, tip

_ROW, _WIDE, _EDGE = 36, 560, 6
_BOLD, _SMALL = Face("body", bold=True), Face("small")
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class _Guests(QAbstractListModel):
    """The guests listed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.guests: tuple[StayRef, ...] = ()

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.guests)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.guests):
            return None
        guest = self.guests[index.row()]
        spoken = ", ".join(part for part in (guest.room, guest.name, guest.detail) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken
        return tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else None

    def show(self, guests: Sequence[StayRef]) -> None:
        self.beginResetModel()
        self.guests = tuple(guests)
        self.endResetModel()


class _RowDelegate(QStyledItemDelegate):
    """Paints room, name and what tells two guests apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(theme.px(200), theme.reach(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, _Guests):
            return
        guest = model.guests[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if chosen:
            shapes.panel(painter, QRectF(option.rect), theme.color("selection"), radius=6)
        box = QRectF(option.rect).adjusted(theme.px(10), 0, -theme.px(10), 0)
        text = theme.color("selection_text" if chosen else "text")
        muted = theme.color("selection_text" if chosen else "muted")
        used = draw_text(painter, box, guest.detail, muted, _SMALL, "end", rtl)
        box = _inner(box, 0, used + theme.px(12), rtl)
        room = theme.px(64)
        draw_text(painter, _inner(box, 0, box.width() - room + theme.px(6), rtl), guest.room, text, _BOLD, rtl=rtl)
        ink = text if guest.in_house else muted
        draw_text(painter, _inner(box, room, 0, rtl), guest.name, ink, rtl=rtl)
        painter.restore()


def _inner(box: QRectF, start: float, end: float, rtl: bool) -> QRectF:
    return box.adjusted(end, 0, -start, 0) if rtl else box.adjusted(start, 0, -end, 0)


class _Ground(QWidget):
    """What the rows stand on: it covers what lies below it, so that a key paints the rows and not the desk behind them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of a card."""
        QPainter(self).fillRect(event.rect(), theme.color("surface"))


class Candidates(QFrame):
    """Hidden until `offer`. `taken(stay id)` comes for Enter's `take()` and for a click.

    The card with its round corners lies behind; the rows stand before it on a ground of their own.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("candidates")
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = _Guests(self)
        self._ground = _Ground(parent)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_RowDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setProperty("look", "clear")
        self._list.setAccessibleName(self.tr("Guests that fit"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(lambda _index: self.take())
        hearing.tell_rows(self._list)
        theme.spaced(QVBoxLayout(self._ground), 0, 0).addWidget(self._list)
        theme.signals().changed.connect(self._list.scheduleDelayedItemsLayout)
        self.hide()
        self._ground.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """The rows come with their card."""
        super().showEvent(event)
        self._ground.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """The rows go with their card."""
        super().hideEvent(event)
        self._ground.hide()

    def guests(self) -> tuple[StayRef, ...]:
        """The guests on offer."""
        return self._model.guests if self.isVisible() else ()

    def offer(self, guests: Sequence[StayRef], below: QWidget) -> None:
        """List these guests under `below`; none hides the list. Nobody is chosen until an arrow or Enter says so."""
        if not guests:
            self.hide()
            return
        if tuple(guests) != self._model.guests or not self.isVisible():
            self._model.show(guests)
        self._place(below)
        if not self.isVisible():
            self.raise_()  # before they are shown: afterwards all of it would be painted once more
            self._ground.raise_()
            self.show()

    def current(self) -> StayRef | None:
        """The guest that is chosen now, None before an arrow."""
        row = self._list.currentIndex().row()
        return self._model.guests[row] if self.isVisible() and 0 <= row < len(self._model.guests) else None

    def move_by(self, step: int) -> None:
        """Choose the next or the one before, round and round."""
        count = len(self._model.guests)
        if count:
            row = self._list.currentIndex().row()
            row = (row + step) % count if row >= 0 else (0 if step > 0 else count - 1)
            self._list.setCurrentIndex(self._model.index(row))

    def take(self) -> None:
        """Take the chosen guest."""
        guest = self.current()
        if guest is not None:
            self.hide()
            self.taken.emit(guest.id)

    def _place(self, below: QWidget) -> None:
        above = self._over
        corner = below.mapTo(above, QPoint(0, below.height()))
        wide = min(theme.px(_WIDE), below.width())
        left = corner.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += below.width() - wide
        edge = theme.px(_EDGE) + 1
        tall = min(len(self._model.guests), 9) * theme.reach(_ROW) + 2 * edge
        self.setGeometry(left, corner.y() + theme.px(6), wide, min(tall, above.height() - corner.y() - theme.px(8)))
        self._ground.setGeometry(self.geometry().adjusted(edge, edge, -edge, -edge))
