"""A step with lines: arrows choose one, Space does what can be done with it, Enter goes on. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tracker.ui import theme
from tracker.ui.shift.closing.stops import Stop
from tracker.ui.widgets import Card, LineTable, ShortcutButton


class RowsStep(Card):
    """`acted(line number)` for the line chosen, `passed` for Enter, `moved(line number)` when another one is
    chosen; `all_acted` for Shift+Space, where one thing can be done with all of them."""

    acted = Signal(int)
    all_acted = Signal()
    passed = Signal()
    moved = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.act = ShortcutButton(self.tr("Space"), "")
        self.act.setObjectName(f"{name}-act")
        self.act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.act.clicked.connect(lambda: self._act(self.table.current_seq()))
        self.all = ShortcutButton(self.tr("Shift+Space"), "", look="quiet")
        self.all.setObjectName(f"{name}-all")
        self.all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.all.clicked.connect(self.all_acted)
        self.all.hide()
        self.add_action(self.all)
        self.add_action(self.act)
        self.table: LineTable = theme.sized(LineTable(), min_height=120)
        self.table.setObjectName(name)
        self.table.installEventFilter(self)
        self.table.chosen.connect(self._act)
        self.table.current_changed.connect(self.moved)
        self.body.addWidget(self.table, 1)

    def show_stop(self, stop: Stop, title: str) -> None:
        """Show the step's lines; the line that was chosen stays so, or the one that took its place."""
        self.set_title(title)
        place = self.table.currentIndex().row()
        self.table.placeholder.set_words("ok", *stop.quiet)
        self.table.setAccessibleName(title if stop.rows else f"{title}. {stop.quiet[0]}")
        self.table.show_rows(stop.rows)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop.rows else Qt.FocusPolicy.NoFocus)
        if stop.rows and not self.table.current_seq():
            self.table.select_place(min(max(0, place), len(stop.rows) - 1))

    def offer(self, words: str) -> None:
        """Say what Space does with the line chosen; nothing where nothing can be done."""
        self.act.setVisible(bool(words))
        self.act.set_words(words)

    def offer_all(self, words: str) -> None:
        """Say what Shift+Space does with all the lines; nothing where it does nothing."""
        self.all.setVisible(bool(words))
        self.all.set_words(words)

    def empty(self) -> bool:
        """Whether there are no lines to stand in."""
        return self.table.rows.rowCount() == 0

    def focus_first(self) -> None:
        """Stand in the lines."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Space acts; an Enter that is held down does nothing."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if shift and event.key() == Qt.Key.Key_Space and not self.all.isHidden() and not event.isAutoRepeat():
                self.all_acted.emit()
                return True
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return super().eventFilter(watched, event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self.passed.emit()
                return True
            if event.key() == Qt.Key.Key_Space:
                self._act(self.table.current_seq())
                return True
        return super().eventFilter(watched, event)

    def _act(self, seq: int) -> None:
        if seq and not self.act.isHidden():
            self.acted.emit(seq)
