"""The time line as a list: keyboard by rows, headings passed over, hundreds of rows; knows `TimeRow`, no ledger.

It is as tall as its rows, so that the page around it has the only scroll bar; what is out of sight is not painted.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from tracker.ui import theme
from tracker.ui.guests.time_line.paint import TimeDelegate
from tracker.ui.guests.time_line.rows import AnyIndex, TimeRow, TimeRows
from tracker.ui.guests.time_line.words import tr
from tracker.ui.promises.rows import landed_by
from tracker.ui.widgets import EmptyState

_NARROW = 520
"""Design pixels below which marks and words stand below each other."""
_Action = QAbstractItemView.CursorAction
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TimeLineView(QListView):
    """Arrows, Page, Home and End move; Enter or a click chooses: `chosen(key)`. D, F and U say how it landed:
    `landed(key, Outcome)`; Delete takes back: `back_wanted(key)`. A key is a row's (see `TimeRow`)."""

    chosen = Signal(int)
    landed = Signal(int, object)
    back_wanted = Signal(int)
    reached = Signal(QRect)
    """The keyboard stands on this part of the list now: whoever scrolls should bring it into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TimeRows(self)
        self.seen = 0
        """How many pixels of the list can be seen at once: a page."""
        self._delegate = TimeDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setObjectName("time-line")
        self.setAccessibleName(tr("Everything with this guest, newest first"))
        self.setAccessibleDescription(tr("Enter says what can be done with a line"))
        self.setProperty("look", "clear")
        self.setProperty("ownFocus", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.placeholder = EmptyState("note", "", "", self.viewport())
        self.clicked.connect(lambda index: self._choose(index.row()))
        theme.signals().changed.connect(self._measure)

    def show_rows(self, rows: Sequence[TimeRow], kind: str = "") -> None:
        """Show these, keeping the current one current when it is still there. `kind`: they are all of one kind."""
        kept = self.current_key()
        self.rows.replace(rows)
        if kept and self.current_key() != kept:
            self.select(kept)
        if kind:
            self.placeholder.set_words("note", tr("Nothing of this kind"), tr("“Everything” tells all that happened."))
        else:
            self.placeholder.set_words("note", tr("Nothing happened yet"), tr("Ctrl+N opens a gesture for this guest."))
        self.placeholder.setVisible(not rows)
        self._measure()

    def current_key(self) -> int:
        """Return the key of the current row, 0 when there is none."""
        row = self.rows.row(self.currentIndex().row())
        return row.key if row is not None else 0

    def select(self, key: int = 0) -> None:
        """Make a row current without choosing it: the one of that key, else the newest."""
        place = self.rows.place(key)
        place = place if place >= 0 else self.rows.step(0, 1)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002 - Qt's signature
        """Return where a key leads: from row to row, over the headings."""
        at, last = self.currentIndex().row(), self.rows.rowCount() - 1
        if action == _Action.MoveHome or (at < 0 and action != _Action.MoveEnd):
            to = self.rows.step(0, 1)
        elif action == _Action.MoveEnd:
            to = self.rows.step(last, -1)
        elif action in (_Action.MoveDown, _Action.MoveNext):
            to = self.rows.step(at + 1, 1)
        elif action in (_Action.MoveUp, _Action.MovePrevious):
            to = self.rows.step(at - 1, -1)
        elif action in (_Action.MovePageDown, _Action.MovePageUp):
            to = self._page(at, 1 if action == _Action.MovePageDown else -1)
        else:
            to = at
        return self.rows.index(to) if to >= 0 else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, D, F and U say how it landed, Delete takes back; everything else as lists do."""
        outcome, key = landed_by(event), self.current_key()
        if event.key() in _ENTER and key:
            if not event.isAutoRepeat():
                self._choose(self.currentIndex().row())
        elif outcome is not None and key:
            self.landed.emit(key, outcome)
        elif event.key() == Qt.Key.Key_Delete and key:
            self.back_wanted.emit(key)
        else:
            super().keyPressEvent(event)

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Ask for the row to be brought into view, with the headings right above it."""
        super().scrollTo(index, hint)
        if self.hasFocus():
            self._reach(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row at once, and have it in view."""
        super().focusInEvent(event)
        if self.rows.rowCount() and not self.selectionModel().selectedIndexes():
            self.select(self.current_key())
        # After the page itself has scrolled to the middle of the whole list.
        QTimer.singleShot(0, self, lambda: self._reach(self.currentIndex().row()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the list in it."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack what would be cut, and keep the words for an empty list in the middle."""
        super().resizeEvent(event)
        self._measure()
        self.placeholder.setGeometry(self.viewport().rect())

    def _measure(self) -> None:
        self._delegate.narrow = self.viewport().width() < theme.px(_NARROW)
        option = QStyleOptionViewItem()
        places = (self.rows.index(n) for n in range(self.rows.rowCount()))
        self.setFixedHeight(sum(self._delegate.sizeHint(option, place).height() for place in places) or theme.px(160))
        self.scheduleDelayedItemsLayout()

    def _reach(self, place: int) -> None:
        first = place
        while (above := self.rows.row(first - 1)) is not None and above.heading:
            first -= 1
        if place >= 0:
            self.reached.emit(self.visualRect(self.rows.index(first)).united(self.visualRect(self.rows.index(place))))

    def _page(self, at: int, way: int) -> int:
        """A page further, as far as there is one."""
        here, to = self.visualRect(self.rows.index(at)), at
        goal = here.top() + way * ((self.seen or self.height()) - 2 * here.height())
        while 0 <= to + way <= self.rows.rowCount() - 1 and (self._top(to + way) - goal) * way <= 0:
            to += way
        found = self.rows.step(to, way)
        return found if found >= 0 else self.rows.step(to, -way)

    def _top(self, place: int) -> int:
        return self.visualRect(self.rows.index(place)).top()

    def _choose(self, place: int) -> None:
        row = self.rows.row(place)
        if row is not None and row.key:
            self.chosen.emit(row.key)
