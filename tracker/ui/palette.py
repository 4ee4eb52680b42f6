"""The command palette (Ctrl+K): finds a command by a few letters, shows its key, runs it. Knows no page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tracker.ui import fuzzy, hearing, theme
from tracker.ui.actions import Command
from tracker.ui.shell.overlay import Overlay
from tracker.ui.widgets import EmptyState, hairline, line_edit
from tracker.ui.widgets.draw import shapes
from tracker.ui.widgets.draw.text import Face, advance, draw_text

_ROW, _ROWS, _ABOVE = 40, 10, 90
"""A row's height, how many are seen at least where there is room, and what the line above them takes; design pixels."""
_SMALL = Face("small")
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
Index = QModelIndex | QPersistentModelIndex


class CommandRows(QAbstractListModel):
    """The commands that fit what was typed, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Command] = []

    def show_commands(self, commands: Sequence[Command]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = list(commands)
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command of a row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many fit."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, for who cannot see the painted ones."""
        command = self.command(index.row())
        if command is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return f"{command.label}, {command.shortcut}" if command.shortcut else command.label


class _RowPainter(QStyledItemDelegate):
    """Paints label, hint and key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(theme.px(200), theme.reach(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        command = model.command(index.row()) if isinstance(model, CommandRows) else None
        if command is None:
            return
        painter.save()
        box = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            shapes.panel(painter, box, theme.color("selection"), radius=8)
        inside = box.adjusted(theme.px(12), 0, -theme.px(12), 0)
        quiet = theme.color("selection_text" if chosen else "muted")
        if command.shortcut:
            key = _key_box(inside, command.shortcut, rtl)
            shapes.panel(painter, key, theme.color("raised"), theme.color("hairline"), radius=6)
            draw_text(painter, key, command.shortcut, theme.color("muted"), _SMALL, "center", rtl)
            cut = key.width() + theme.px(12)
            inside = inside.adjusted(cut, 0, 0, 0) if rtl else inside.adjusted(0, 0, -cut, 0)
        used = draw_text(
            painter, inside, command.label, theme.color("selection_text" if chosen else "text"), Face(), rtl=rtl
        )
        used += theme.px(12)
        rest = inside.adjusted(0, 0, -used, 0) if rtl else inside.adjusted(used, 0, 0, 0)
        draw_text(painter, rest, command.hint, quiet, _SMALL, rtl=rtl)
        painter.restore()


def _key_box(inside: QRectF, shortcut: str, rtl: bool) -> QRectF:
    wide, tall = advance(shortcut, _SMALL) + theme.px(16), theme.px(24)
    left = inside.left() if rtl else inside.right() - wide
    return QRectF(left, inside.center().y() - tall / 2, wide, tall)


class Palette(Overlay):
    """`show_for(commands, run)` opens it; Enter or a click runs the command in hand and closes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=640, height=600)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Every command"))
        self._all: list[tuple[Command, tuple[str, str]]] = []
        """Each with its words as they are compared."""
        self._run: Callable[[Command], None] = lambda _command: None
        self.line = line_edit(self.tr("What do you want to do?"))
        self.line.setObjectName("palette-line")
        self.line.setProperty("look", "quick")
        self.line.setAccessibleName(self.tr("Find a command"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.rows = CommandRows(self)
        self.list = _command_list(self.rows)
        self.list.clicked.connect(lambda _index: self._take())
        hearing.tell_rows(self.list)
        self.empty = EmptyState("search", "", "")
        self.card.body.addWidget(self.line)
        self.card.body.addWidget(hairline())
        self.card.body.addWidget(self.list, 1)
        self.card.body.addWidget(self.empty, 1)

    def show_for(self, commands: Sequence[Command], run: Callable[[Command], None]) -> None:
        """Open with these commands, those of the page in front first."""
        self._all = [(command, fuzzy.folded(command.label, command.hint)) for command in commands]
        self._run = run
        self.line.clear()
        self._find("")
        self.list.setMinimumHeight(self.tallest(_ROWS * _ROW, _ABOVE))
        self.open()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def offered(self) -> tuple[Command, ...]:
        """Every command it was opened with."""
        return tuple(command for command, _ in self._all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list while the line keeps the focus."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        found = fuzzy.best(typed, self._all)
        self.rows.show_commands(found)
        self.list.setCurrentIndex(self.rows.index(0, 0))
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        if not found:
            self.empty.set_words("search", self.tr("No command is called that"), self.tr("Try another word."))

    def _take(self) -> None:
        command = self.rows.command(self.list.currentIndex().row())
        if command is not None:
            self.close_over()
            self._run(command)


def _command_list(rows: CommandRows) -> QListView:
    made = QListView()
    made.setModel(rows)
    made.setItemDelegate(_RowPainter(made))
    made.setUniformItemSizes(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
