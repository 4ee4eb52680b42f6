"""The list of caps: one painted card a guest, quick with hundreds; knows no ledger, only `CapRow`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.ui import icons, theme
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, draw_text
from tracker.ui.widgets.frames.empty_state import EmptyState
from tracker.ui.widgets.lists.cap_rows import CapRow, CapRows

_CARD, _GAP = 64, 8
_BOLD, _SMALL, _FIGURES = Face("body", bold=True), Face("small"), Face("title", bold=True, figures=True)


class _CardDelegate(QStyledItemDelegate):
    """Paints one card: room, guest and, largest, what is left; the gauge; what was given, in words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(theme.px(160), theme.px(_CARD + _GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        row = model.row(index.row()) if isinstance(model, CapRows) else None
        if row is None:
            return
        painter.save()
        card = QRectF(option.rect).adjusted(0, 0, 0, -theme.px(_GAP))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        bar = option.widget.verticalScrollBar() if isinstance(option.widget, QListView) else None
        if bar is not None and not bar.isVisible():  # the cards end where they end beside a scroll bar
            free = bar.sizeHint().width()
            card = card.adjusted(free, 0, 0, 0) if rtl else card.adjusted(0, 0, -free, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_cap_card(painter, card, row, chosen=chosen, hovered=hovered, rtl=rtl)
        if option.state & QStyle.StateFlag.State_HasFocus:
            shapes.outline(painter, card, radius=10)
        painter.restore()


def paint_cap_card(
    painter: QPainter, card: QRectF, row: CapRow, *, chosen: bool = False, hovered: bool = False, rtl: bool = False
) -> None:
    """Paint a guest's cap into `card`; a chosen one stands on the selection's ground."""
    ground = "selection" if chosen else "raised" if hovered else "surface"
    shapes.panel(painter, card, theme.color(ground), theme.color("accent" if chosen else "hairline"), radius=10)
    inside = card.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
    text = theme.color("selection_text" if chosen else "text")
    muted = theme.color("selection_text" if chosen else "muted")
    head = QRectF(inside.left(), inside.top(), inside.width(), theme.px(20))
    used = _figures(painter, head, row, chosen, rtl)
    room = _from_start(head, 0, head.width() - used - theme.px(8), rtl)
    taken = draw_text(painter, room, row.room, text, _BOLD, rtl=rtl)
    name = _from_start(head, taken + theme.px(8), room.width() - taken - theme.px(8), rtl)
    draw_text(painter, name, row.guest, text, rtl=rtl)
    bar = QRectF(inside.left(), inside.top() + theme.px(24), inside.width(), theme.px(6))
    shapes.gauge(painter, bar, row.fraction, row.state, rtl)
    foot = QRectF(inside.left(), inside.bottom() - theme.px(16), inside.width(), theme.px(16))
    note_ink = theme.color("over") if row.state == "over" and not chosen else muted
    draw_text(painter, foot, row.note, note_ink, _SMALL, rtl=rtl)


def _figures(painter: QPainter, head: QRectF, row: CapRow, chosen: bool, rtl: bool) -> float:
    """Paint the figures at the far side, with a glyph when they need attention; return the width used."""
    role = "muted" if row.state == "none" else row.state
    ink = theme.sheet().on_selection(role) if chosen else theme.sheet().ink(role)
    figures = draw_text(painter, head, row.figures, theme.shade(ink), _FIGURES, "end", rtl)
    if row.state not in ("warn", "over"):
        return figures
    side = shapes.glyph_side()
    start = head.left() + figures + theme.px(4) if rtl else head.right() - figures - theme.px(4) - side
    icons.paint(painter, shapes.look_of(row.state).glyph, QRectF(start, head.top(), side, head.height()), role)
    return figures + theme.px(4) + side


def _from_start(head: QRectF, offset: float, width: float, rtl: bool) -> QRectF:
    left = head.right() - offset - width if rtl else head.left() + offset
    return QRectF(left, head.top(), max(0.0, width), head.height())


class CapList(QListView):
    """Caps today. Arrows move, Enter or a click chooses: `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CapRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Caps today"))
        self.clicked.connect(self._choose)
        self.placeholder = EmptyState("guests", self.tr("Nobody in house yet"), "", self.viewport())
        self.rows.modelReset.connect(self._show_placeholder)
        self._show_placeholder()
        theme.signals().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[CapRow]) -> None:
        """Show these caps in this order, keeping the chosen guest chosen."""
        kept = self.current_key()
        self.rows.replace(rows)
        if kept and self.current_key() != kept:
            self.select(kept)

    def current_key(self) -> str:
        """Return the key of the current card, empty when there is none."""
        row = self.rows.row(self.currentIndex().row())
        return row.key if row is not None else ""

    def select(self, key: str) -> None:
        """Make a guest's card the current one without choosing it."""
        place = self.rows.place(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; everything else as lists do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words for an empty list in the middle."""
        super().resizeEvent(event)
        self.placeholder.setGeometry(self.viewport().rect())

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.chosen.emit(row.key)

    def _show_placeholder(self) -> None:
        self.placeholder.setVisible(self.rows.rowCount() == 0)


__all__ = ["CapList", "CapRow", "CapRows", "paint_cap_card"]
