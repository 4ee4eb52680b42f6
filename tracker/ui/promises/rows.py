"""Promises as rows ready to paint, and the list of them; every string comes formatted. Knows no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.domain.promise import Outcome
from tracker.ui import latin_keys, theme
from tracker.ui.promises.words import tr
from tracker.ui.widgets import tip
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, draw_text

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_BOLD, _SMALL = Face("small", bold=True), Face("small")
ROW = 48
KEYS = {"D": Outcome.DELIGHTED, "F": Outcome.FINE, "U": Outcome.STILL_UNHAPPY}
"""One key on a line or a promise says how it landed."""


def landed_by(event: QKeyEvent) -> Outcome | None:
    """The answer that a key gives, None for any other key and while it is held down."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return KEYS.get(latin_keys.letter(event)) if plain and not event.isAutoRepeat() else None


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise: `role` of its mark, `due` how it stands, `who` where and who, `owner` initials."""

    seq: int
    role: str
    due: str
    who: str
    words: str
    owner: str

    def spoken(self) -> str:
        """The row as a sentence for a screen reader."""
        owner = tr("owed by {who}", who=self.owner)
        return ", ".join(part for part in (self.due, self.who, self.words, owner) if part)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[PromiseRow] = []

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken())
        return row.who if role == Qt.ItemDataRole.DisplayRole else None

    def replace(self, rows: Sequence[PromiseRow]) -> None:
        if [r.seq for r in rows] != [r.seq for r in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
        elif list(rows) != self.rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(theme.px(160), theme.reach(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, _Rows):
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect).adjusted(0, theme.px(1), 0, -theme.px(1))
        _paint(painter, box, model.rows[index.row()], chosen=chosen, rtl=rtl)
        if option.state & QStyle.StateFlag.State_HasFocus:
            shapes.outline(painter, box)
        painter.restore()


def _paint(painter: QPainter, box: QRectF, row: PromiseRow, *, chosen: bool, rtl: bool) -> None:
    if chosen:
        shapes.panel(painter, box, theme.color("selection"))
    inside = box.adjusted(theme.px(8), theme.px(4), -theme.px(8), -theme.px(4))
    text = theme.color("selection_text" if chosen else "text")
    muted = theme.color("selection_text" if chosen else "muted")
    half = inside.height() / 2
    head, foot = inside.adjusted(0, 0, 0, -half), inside.adjusted(0, half, 0, 0)
    used = draw_text(painter, head, row.owner, muted, _SMALL, "end", rtl) + theme.px(8)
    head = head.adjusted(used, 0, 0, 0) if rtl else head.adjusted(0, 0, -used, 0)
    look = shapes.look_of(row.role)
    ink = theme.sheet().on_selection(look.ink) if chosen else theme.sheet().ink(look.ink)
    tint = look.ink if not chosen else "selection_text"
    taken = shapes.glyph_and_text(painter, head, look.glyph, row.due, tint, theme.shade(ink), _BOLD, rtl) + theme.px(8)
    head = head.adjusted(0, 0, -taken, 0) if rtl else head.adjusted(taken, 0, 0, 0)
    draw_text(painter, head, row.who, text, _SMALL, rtl=rtl)
    draw_text(painter, foot, row.words or tr("Without words"), muted, _SMALL, rtl=rtl)


class PromiseList(QListView):
    """Arrows move; Enter or a click chooses: `chosen(seq)`. D, F and U say how it landed: `landed(seq, Outcome)`."""

    chosen = Signal(int)
    landed = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = _Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setObjectName("promises")
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is owed"))
        self.clicked.connect(self._choose)
        theme.signals().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[PromiseRow]) -> None:
        """Show these, keeping the current one current."""
        kept = self.current_seq()
        self.rows.replace(rows)
        if kept and self.current_seq() != kept:
            self.select(kept)

    def current_seq(self) -> int:
        """The number of the current promise, 0 when none is."""
        at = self.currentIndex().row()
        return self.rows.rows[at].seq if 0 <= at < len(self.rows.rows) else 0

    def select(self, seq: int = 0) -> None:
        """Make a promise current without choosing it: the one of that number, else the first."""
        at = next((n for n, row in enumerate(self.rows.rows) if row.seq == seq), 0)
        self.setCurrentIndex(self.rows.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, D, F and U say how it landed; everything else as lists do."""
        outcome = landed_by(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self._choose(self.currentIndex())
        elif outcome is not None and self.current_seq():
            self.landed.emit(self.current_seq(), outcome)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.rows.rows):
            self.chosen.emit(self.rows.rows[index.row()].seq)
