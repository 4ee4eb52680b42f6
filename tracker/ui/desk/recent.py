"""The recent lines with their filter; older pages come while scrolling. Turns facts into rows; asks for pages by signal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from tracker.domain.facts import LineFact
from tracker.domain.house import House
from tracker.ui import icons, theme
from tracker.ui.desk.grouping import grouped
from tracker.ui.desk.line_words import row_of
from tracker.ui.promises.rows import landed_by
from tracker.ui.widgets import Card, LineTable, clearable, line_edit

_MOST, _KEPT = 600, 400
"""So many lines are held at most, and so many once older ones are let go."""


class Recent(Card):
    """`reverse_wanted(seq)`, `again_wanted(seq)`, `resolve_wanted(seq)` from a line; `older_wanted(seq)` for the page before."""

    reverse_wanted = Signal(int)
    again_wanted = Signal(int)
    resolve_wanted = Signal(int)
    older_wanted = Signal(int)
    landed = Signal(int, object)
    """A line, and the Outcome that a key gave it; `landed_wanted` asks for it with a word."""
    landed_wanted = Signal(int)
    promise_wanted = Signal(int)
    settle_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Recent gestures"))
        self._house: House | None = None
        self._facts: dict[int, LineFact] = {}
        self._behind: dict[int, tuple[int, ...]] = {}
        self._asked_before = 0
        self.may_resolve = False
        """Whether the person at the desk may approve what waits."""
        self.filter = theme.sized(line_edit(self.tr("Filter  Ctrl+F")), width=220)
        self.filter.setObjectName("filter")
        self.filter.setAccessibleName(self.tr("Filter the recent gestures"))
        clearable(self.filter)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.add_action(self.filter)
        self.table = LineTable()
        self.table.setObjectName("recent")
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu_at)
        self.table.chosen.connect(lambda _seq: self._menu_at(None))
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.body.addWidget(self.table)
        self._say_empty()

    def show_facts(self, facts: Sequence[LineFact], house: House) -> None:
        """Show these lines, newest first."""
        self._house, self._asked_before = house, 0
        self._facts = {fact.seq: fact for fact in facts}
        self._show()

    def take_in(self, facts: Sequence[LineFact]) -> None:
        """Show what a change brought: a new line at the top, a known one anew."""
        if self._house is None:
            return
        if any(fact.incident for fact in facts):
            newest = max(self._facts, default=0)
            self._facts |= {fact.seq: fact for fact in facts if fact.seq in self._facts or fact.seq > newest}
            self._show()
            return
        for fact in facts:
            row = row_of(fact, self._house)
            if fact.seq in self._facts:
                self.table.rows.update_row(row)
            elif fact.seq > max(self._facts, default=0):
                self.table.rows.insert_first(row)
            else:
                continue
            self._facts[fact.seq] = fact
        self._let_go()

    def _let_go(self) -> None:
        """A desk that is never locked would hold every line of the night; who scrolls down reads the older ones again."""
        if self.table.rows.total() > _MOST and self.table.verticalScrollBar().value() == 0:
            for seq in self.table.rows.drop_oldest(_KEPT):
                self._facts.pop(seq, None)
            self._asked_before = 0

    def take_older(self, facts: Sequence[LineFact]) -> None:
        """Add the page before the oldest line."""
        if self._house is not None and facts:
            self._facts.update((fact.seq, fact) for fact in facts)
            if any(fact.incident for fact in facts):  # one incident may lie across two pages
                self._show()
                return
            self.table.rows.append_older([row_of(fact, self._house) for fact in facts])

    def fact(self, seq: int) -> LineFact | None:
        """A line that is shown, or None."""
        return self._facts.get(seq)

    def together(self, seq: int) -> tuple[int, ...]:
        """The lines behind a row that stands for several; empty for a line of its own."""
        return self._behind.get(seq, ())

    def waiting(self) -> list[int]:
        """The shown lines that wait for an approval, the oldest first."""
        return sorted(seq for seq, fact in self._facts.items() if fact.pending)

    def stand_on(self, seq: int) -> None:
        """Put the keyboard on a line."""
        self.filter.clear()
        self.table.select(seq)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete on a line takes it back; D, F and U say how it landed; Down in the filter goes to the lines."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            outcome = landed_by(event) if watched is self.table else None
            if outcome is not None and self.table.current_seq():
                self.landed.emit(self.table.current_seq(), outcome)
                return True
            if watched is self.table and event.key() == Qt.Key.Key_Delete and self.table.current_seq():
                self.reverse_wanted.emit(self.table.current_seq())
                return True
            if watched is self.filter and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self._enter_table()
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if self._house is not None:
            rows, self._behind = grouped(self._facts.values(), self._house)
            self.table.show_rows(rows)

    def _enter_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        first = self.table.rows.row(0)
        if first is not None and not self.table.current_seq():
            self.table.select(first.seq)

    def _filter(self, text: str) -> None:
        self.table.rows.set_filter(text)
        self._say_empty()

    def _say_empty(self) -> None:
        if self.filter.text().strip():
            self.table.placeholder.set_words(
                "search", self.tr("No line holds these words"), self.tr("Clear the filter to see all lines.")
            )
        else:
            self.table.placeholder.set_words(
                "note", self.tr("Nothing given yet"),
                self.tr("Type a room and what you give, such as 412 c20 wifi, and press Enter."),
            )  # fmt: skip

    def _scrolled(self, value: int) -> None:
        bar, oldest = self.table.verticalScrollBar(), min(self._facts, default=0)
        if oldest > 1 and oldest != self._asked_before and value >= bar.maximum() - bar.pageStep():
            self._asked_before = oldest
            self.older_wanted.emit(oldest)

    def _menu_at(self, place: QPoint | None) -> None:
        seq = self.table.current_seq()
        fact = self._facts.get(seq)
        if fact is None:
            return
        menu = QMenu(self)
        menu.setObjectName("line-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gesture = fact.entry == "gesture"
        if gesture and fact.pending and self.may_resolve:
            self._offer(menu, "approve", self.tr("Approve or decline…"), self.resolve_wanted, seq)
        if not self.together(seq):
            self._offer(menu, "room", self.tr("Same guest again"), self.again_wanted, seq)
        if gesture and fact.whole:
            self._offer(menu, "undo", self.tr("Take back…") + "\tDel", self.reverse_wanted, seq)
        if gesture:
            self._offer(menu, "chat", self.tr("How did it land…") + "\tD F U", self.landed_wanted, seq)
        if fact.promise_state == "open":
            self._offer(menu, "check", self.tr("Keep or break the promise…"), self.settle_wanted, seq)
        self._offer(menu, "flag", self.tr("Promise something…"), self.promise_wanted, seq)
        box = self.table.visualRect(self.table.currentIndex())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = box.bottomRight() if rtl else box.bottomLeft()
        menu.popup(self.table.viewport().mapToGlobal(place if place is not None else corner))

    @staticmethod
    def _offer(menu: QMenu, glyph: str, words: str, wanted: SignalInstance, seq: int) -> None:
        action = menu.addAction(icons.icon(glyph, size=theme.px(18)), words)
        action.triggered.connect(lambda _checked=False: wanted.emit(seq))
