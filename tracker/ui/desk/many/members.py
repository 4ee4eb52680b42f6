"""The guests of an incident, one row each: ticked or left out, room, name, what the cap says. Knows no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.ui import icons, theme
from tracker.ui.desk.sayings import Saying
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, draw_text, tip

_ROW, _ROW_OF_TWO, _NARROW = 40, 58, 420
"""Design pixels: a row, one of two lines, and the width below which what is said stands under the name."""
_LEAST, _MOST = 2, 6
_BOLD = Face("body", bold=True)
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class MemberRow:
    """One guest: `key` the stay or the line, whether it takes part, and what is said of it."""

    key: str
    room: str
    guest: str
    chosen: bool
    saying: Saying


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[MemberRow, ...] = ()

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        spoken = ", ".join(part for part in (row.room, row.guest, row.saying.text) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        return tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else None

    def show(self, rows: Sequence[MemberRow]) -> None:
        same = [r.key for r in rows] == [r.key for r in self.rows]
        if same and rows:
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        view = option.widget
        narrow = isinstance(view, MemberList) and view.narrow()
        return QSize(theme.px(200), theme.reach(_ROW_OF_TWO if narrow else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, _Rows):
            return
        row = model.rows[index.row()]
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        view = option.widget
        here = bool(option.state & QStyle.StateFlag.State_Selected) and isinstance(view, QWidget) and view.hasFocus()
        painter.save()
        box = QRectF(option.rect)
        if here:
            shapes.panel(painter, box, theme.color("selection"), radius=6)
            shapes.outline(painter, box, radius=6)
        elif index.row() % 2 and isinstance(view, MemberList) and view.striped:
            painter.fillRect(box, theme.color("bg"))
        _paint_row(
            painter,
            box.adjusted(theme.px(10), 0, -theme.px(12), 0),
            row,
            here,
            rtl,
            two=isinstance(view, MemberList) and view.narrow(),
        )
        painter.restore()


def _paint_row(painter: QPainter, box: QRectF, row: MemberRow, here: bool, rtl: bool, *, two: bool) -> None:
    sheet = theme.sheet()
    ink = sheet.on_selection if here else sheet.ink
    text = theme.shade(ink("text" if row.chosen else "muted"))
    side = theme.px(20)
    tick = QRectF(box.right() - side if rtl else box.left(), box.center().y() - side / 2, side, side)
    fill, edge = ("accent", "accent") if row.chosen else ("surface", "border")
    shapes.panel(painter, tick, theme.color(fill), theme.color(edge), radius=5)
    if row.chosen:
        icons.paint(painter, "check", tick.adjusted(2, 2, -2, -2), "on_accent")
    box = _inner(box, side + theme.px(10), 0, rtl)
    names = QRectF(box)
    if two:
        half = theme.px(24)
        names = QRectF(box.left(), box.top() + theme.px(5), box.width(), half)
        box = QRectF(box.left(), names.bottom(), box.width(), half)
    look = shapes.look_of(row.saying.role)
    tone = theme.shade(ink(look.ink if row.chosen else "muted"))
    used = draw_text(painter, box, row.saying.text, tone, Face(), "end", rtl)
    glyph = shapes.glyph_side()
    if row.saying.role in ("over", "warn") and row.chosen:
        start = box.left() + used + theme.px(6) if rtl else box.right() - used - theme.px(6) - glyph
        icons.paint(painter, look.glyph, QRectF(start, box.top(), glyph, box.height()), look.ink)
        used += glyph + theme.px(6)
    if not two:
        names = _inner(names, 0, used + theme.px(12), rtl)
    room = theme.px(56)
    place = _inner(names, 0, max(0.0, names.width() - room + theme.px(6)), rtl)
    draw_text(painter, place, row.room, text, _BOLD, rtl=rtl)
    draw_text(painter, _inner(names, room, 0, rtl), row.guest, text, rtl=rtl)


def _inner(box: QRectF, start: float, end: float, rtl: bool) -> QRectF:
    return box.adjusted(end, 0, -start, 0) if rtl else box.adjusted(start, 0, -end, 0)


class MemberList(QListView):
    """`toggled(key)` for Space or a click on a row; `done` for Enter. Arrows move, the first letters find."""

    toggled = Signal(str)
    done = Signal()

    def __init__(self, name: str, *, striped: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("members")
        self.striped = striped
        self._moved = False
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)
        self.setAccessibleName(name)
        theme.signals().changed.connect(self.scheduleDelayedItemsLayout)

    def rows(self) -> tuple[MemberRow, ...]:
        """The rows in view."""
        return self._model.rows

    def show_rows(self, rows: Sequence[MemberRow]) -> None:
        """Show these guests; the current one stays current once somebody has moved there, else it is the first."""
        at = self.currentIndex().row()
        kept = self._model.rows[at].key if 0 <= at < len(self._model.rows) else ""
        self._model.show(rows)
        self._moved = self._moved and bool(rows)
        first = 0 if rows else -1
        place = next((n for n, row in enumerate(rows) if row.key == kept), first) if self._moved else first
        if place >= 0 and place != self.currentIndex().row():
            self.setCurrentIndex(self._model.index(place))

    def sizeHint(self) -> QSize:
        """As tall as six rows ask for, or fewer when there are fewer."""
        return QSize(theme.px(320), theme.reach(_ROW) * max(_LEAST, min(_MOST, len(self._model.rows))))

    def minimumSizeHint(self) -> QSize:
        """Two rows at the least; the others scroll."""
        return QSize(theme.px(160), theme.reach(_ROW) * _LEAST)

    def narrow(self) -> bool:
        """Whether name and words stand on two lines."""
        return self.viewport().width() < theme.px(_NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows grow where there is no room for one line."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes part or not; Enter is the panel's; everything else as lists do."""
        at = self.currentIndex().row()
        self._moved = True
        if event.key() == Qt.Key.Key_Space and 0 <= at < len(self._model.rows):
            self.toggled.emit(self._model.rows[at].key)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.done.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click or a tap anywhere on a row takes it out or back in."""
        super().mouseReleaseEvent(event)
        self._moved = True
        at = self.indexAt(QPoint(int(event.position().x()), int(event.position().y()))).row()
        if event.button() == Qt.MouseButton.LeftButton and 0 <= at < len(self._model.rows):
            self.toggled.emit(self._model.rows[at].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current row shows that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()
