"""The list of guests: room, name and how the stay stands, painted; quick with thousands. Knows stays, no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.domain.stay import Stay
from tracker.ui import icons, theme
from tracker.ui.guests.words import row_detail, status
from tracker.ui.widgets import EmptyState, tip
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROW = 50
_BOLD, _SMALL = Face("body", bold=True, figures=True), Face("small")
_NARROWEST, _WIDEST = 44, 104
_TAKES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that take the outlined row while nobody is chosen."""


class GuestRows(QAbstractListModel):
    """The stays listed, as of a business day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stays: tuple[Stay, ...] = ()
        self.day = date.min

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self.stays)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for accessibility and tips; painting takes the stay instead."""
        stay = self.stay(index.row())
        if stay is None:
            return None
        spoken = ", ".join(part for part in (stay.room, stay.guest, row_detail(stay, self.day)) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken
        return tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else None

    def stay(self, number: int) -> Stay | None:
        """Return a stay by its place, None outside."""
        return self.stays[number] if 0 <= number < len(self.stays) else None

    def place(self, stay: str) -> int:
        """Return the place of a stay, -1 when it is not listed."""
        return next((n for n, known in enumerate(self.stays) if known.id == stay), -1)

    def replace(self, stays: Sequence[Stay], day: date) -> None:
        """List these instead."""
        self.beginResetModel()
        self.stays, self.day = tuple(stays), day
        self.endResetModel()


class _RowDelegate(QStyledItemDelegate):
    """Paints a row: the room at the side, the name, and below it how the stay stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(theme.px(160), theme.reach(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        stay = model.stay(index.row()) if isinstance(model, GuestRows) else None
        if stay is None or not isinstance(model, GuestRows):
            return
        painter.save()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect).adjusted(0, theme.px(1), 0, -theme.px(1))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            shapes.panel(painter, box, theme.color("selection" if chosen else "raised"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            shapes.outline(painter, box)
        self._words(painter, box, stay, model.day, chosen, rtl)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, stay: Stay, day: date, chosen: bool, rtl: bool) -> None:
        said = status(stay, day)
        here = stay.in_house(day)
        ink = theme.color("selection_text" if chosen else "text" if here else "muted")
        muted = theme.color("selection_text" if chosen else "muted")
        inside = box.adjusted(theme.px(10), theme.px(5), -theme.px(10), -theme.px(5))
        wide = min(max(advance(stay.room, _BOLD) + 2, theme.px(_NARROWEST)), theme.px(_WIDEST))
        room = _from(inside, 0, wide, rtl)
        upper, lower = QRectF(inside), QRectF(inside)
        upper.setHeight(inside.height() / 2)
        lower.setTop(upper.bottom())
        room.setHeight(upper.height())
        if stay.rooms:
            draw_text(painter, room, stay.room, ink, _BOLD, rtl=rtl)
        else:
            side = theme.px(16)
            icons.paint(painter, "phone", _from(room, 0, side, rtl), "selection_text" if chosen else "muted")
        offset = wide + theme.px(10)
        draw_text(painter, _from(upper, offset, upper.width() - offset, rtl), stay.guest, ink, rtl=rtl)
        foot = _from(lower, offset, lower.width() - offset, rtl)
        if said.ink == "warn" and not chosen:
            muted = theme.color("warn")
        draw_text(painter, foot, row_detail(stay, day), muted, _SMALL, rtl=rtl)


def _from(box: QRectF, offset: float, width: float, rtl: bool) -> QRectF:
    left = box.right() - offset - width if rtl else box.left() + offset
    return QRectF(left, box.top(), max(0.0, width), box.height())


class GuestList(QListView):
    """`picked(stay id)` when another guest is chosen, `entered(stay id)` for Enter and a double click. Coming here by Tab
    chooses nobody: the first row is outlined, and a key takes it."""

    picked = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guest-list")
        self.rows = GuestRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Guests"))
        self.placeholder = EmptyState("pending", self.tr("Reading the guests…"), "", self.viewport())
        self.placeholder.hide()
        self.doubleClicked.connect(lambda _index: self.enter_current())
        self.selectionModel().selectionChanged.connect(lambda _now, _before: self._moved())
        theme.signals().changed.connect(self.scheduleDelayedItemsLayout)

    def show_stays(self, stays: Sequence[Stay], day: date, keep: str = "") -> None:
        """List these; `keep` stays chosen when it is among them. Nobody else is chosen by this."""
        self.selectionModel().blockSignals(True)
        self.rows.replace(stays, day)
        place = self.rows.place(keep) if keep else -1
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        self.selectionModel().blockSignals(False)
        self.placeholder.setVisible(not stays)
        self.scheduleDelayedItemsLayout()

    def current(self) -> str:
        """Return the id of the chosen stay, empty when nobody is chosen."""
        stay = self.rows.stay(self._chosen_row())
        return stay.id if stay is not None else ""

    def choose(self, stay: str) -> None:
        """Choose a guest without telling; nobody when the list does not have it."""
        place = self.rows.place(stay)
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.rows.index(place) if place >= 0 else QModelIndex())
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def move_by(self, step: int) -> None:
        """Choose the next or the one before; a page when `step` is large; stops at the ends."""
        count = self.rows.rowCount()
        if count:
            now = self._chosen_row()
            at = min(max(now + step, 0), count - 1) if now >= 0 else 0 if step > 0 else count - 1
            self.setCurrentIndex(self.rows.index(at))

    def page(self) -> int:
        """Return how many guests are in view."""
        return max(1, self.viewport().height() // theme.reach(_ROW) - 1)

    def enter_current(self) -> None:
        """Enter on the chosen guest."""
        if self.current():
            self.entered.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on Enter; everything else as lists do, once somebody is chosen."""
        if self._chosen_row() < 0 and event.key() in _TAKES and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(0, self.currentIndex().row())))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_current()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words for an empty list in the middle."""
        super().resizeEvent(event)
        self.placeholder.setGeometry(self.viewport().rect())
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _chosen_row(self) -> int:
        """The row that is chosen, -1 for none: what has the focus alone is not chosen."""
        at = self.currentIndex()
        return at.row() if at.isValid() and self.selectionModel().isSelected(at) else -1

    def _moved(self) -> None:
        if self.current():
            self.picked.emit(self.current())
