"""What a list would change, before it does: counts, the rows behind each, how the file was read. Shows a plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.desk.house_import import ImportPlan, Planned
from tracker.domain.house_list import Reject
from tracker.domain.stay import Stay
from tracker.ui import dates, language, theme
from tracker.ui.guests.house_list.questions import field_name
from tracker.ui.guests.house_list.row_table import Column, RowTable
from tracker.ui.guests.house_list.tiles import CountTile
from tracker.ui.guests.words import ARROW, tr
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Card, Chips, Sharing, Words, button

_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
}

_TIGHT, _LOW = 800, 340
"""Design pixels of width below which what is said stands above the buttons; of height, below which counts stand low."""

Table = tuple[Sequence[Column], Sequence[tuple[str, ...]], str]
"""Headings, rows, and what is said when there are none."""


class PlanView(QWidget):
    """`import_wanted(mark those who are gone as left)`, `other_wanted` for another file, `closed`."""

    import_wanted = Signal(bool)
    other_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan")
        self.plan: Any = None
        self.read_as = Chips()
        self.tiles = self.make_tiles()
        self._group = QButtonGroup(self)
        self.table: RowTable = theme.sized(RowTable(), min_height=60)
        self.table.setObjectName("plan-rows")
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self.gone = QCheckBox()
        self.gone.setObjectName("mark-gone")
        self.note = Words("", "small", "muted", wrap=True)
        self.go = button("", "primary", "import")
        self.go.setObjectName("import-go")
        self.other, self.close_it = button(self.tr("Another file"), "plain", "folder"), button(self.tr("Cancel"))
        self._lay_out()
        self._group.buttonToggled.connect(lambda _tile, on: self._show_rows() if on else None)
        self.gone.toggled.connect(lambda _on: self._say_go())
        self.go.clicked.connect(self._go)
        self.other.clicked.connect(self.other_wanted)
        self.close_it.clicked.connect(self.closed)
        for tile in self.tiles:
            tile.installEventFilter(self)

    def make_tiles(self) -> list[CountTile]:
        """The counts that are looked at, the first of what comes in."""
        return [
            CountTile("new", self.tr("new"), "plus", "ok"),
            CountTile("changed", self.tr("changed"), "reverse", "info"),
            CountTile("rejected", self.tr("left out"), "warning", "warn"),
            CountTile("same", self.tr("unchanged"), "check", "text"),
            CountTile("gone", self.tr("not on the list"), "arrow-right", "text"),
        ]

    def more(self) -> tuple[QPushButton, ...]:
        """Further buttons, before the others."""
        return ()

    def begin(self) -> None:
        """Another file: what was chosen for the last one is forgotten."""
        self.gone.setChecked(False)

    def counts(self, plan: Any) -> dict[str, int]:
        """How many of each."""
        return {
            "new": len(plan.new), "changed": len(plan.changed), "rejected": len(plan.rejects), "same": len(plan.same),
            "gone": len(plan.gone),
        }  # fmt: skip

    def table_of(self, plan: Any, key: str) -> Table:
        """The rows behind a count."""
        return _TABLES[key](plan)

    def offer(self, plan: Any) -> None:
        """What can be chosen besides."""
        self.gone.setVisible(bool(plan.gone) and not plan.done)
        count = len(plan.gone)
        self.gone.setText(
            self.tr("Mark the one not on the list as left")
            if count == 1
            else self.tr("Mark the {n} not on the list as left").format(n=f"{count:,}")
        )
        self.gone.setEnabled(not plan.rejects)
        self.gone.setChecked(self.gone.isChecked() and bool(plan.gone) and not plan.rejects)

    def show_plan(self, plan: Any) -> None:
        """Show what would change, or what was changed once the plan is done."""
        self.plan = plan
        counts = self.counts(plan)
        for tile in self.tiles:
            tile.show_count(counts[tile.key])
        self.read_as.set_chips(read_as(plan))
        self.offer(plan)
        next((t for t in self.tiles if t.count), self.tiles[0]).setChecked(True)
        self.other.setVisible(not plan.done)
        self.close_it.setVisible(not plan.done)
        self._show_rows()
        self._say_go()

    def focus_first(self) -> None:
        """Stand on the import, or on the counts when there is nothing to import."""
        target = self.go if self.go.isEnabled() else next(t for t in self.tiles if t.isChecked())
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def chosen(self) -> str:
        """Which count is looked at."""
        return next((tile.key for tile in self.tiles if tile.isChecked()), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down from a count goes into its rows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            self._upper.ensureWidgetVisible(self.table)
            if self.table.rows.rowCount() and not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.rows.index(0, 0))
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where text is large and the screen is small, the rows come before how the rest looks."""
        super().resizeEvent(event)
        tight, ways = event.size().width() < theme.px(_TIGHT), QBoxLayout.Direction
        self._foot.setDirection(ways.TopToBottom if tight else ways.LeftToRight)
        for tile in self.tiles:
            tile.stand_low(event.size().height() < theme.px(_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter imports, from wherever no button has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for choice in (*self.more(), self.other, self.close_it):
                if choice.hasFocus():
                    choice.click()
                    return
            self._go()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = theme.spaced(QVBoxLayout(self), 10, 0)
        inside = QWidget()
        upper = theme.spaced(QVBoxLayout(inside), 10, 0)
        row = Sharing(gap=10)
        for tile in self.tiles:
            self._group.addButton(tile)
            row.addWidget(tile)
        upper.addLayout(row)
        card = Card()
        card.body.addWidget(self.table)
        upper.addWidget(card, 1)
        self._upper = QuietScroll(inside)  # where counts take two rows on a small screen, the buttons stay in view
        column.addWidget(self._upper, 1)
        self._foot = foot = theme.spaced(QHBoxLayout(), 8, 0)
        words = theme.spaced(QVBoxLayout(), 0, 0)
        words.addWidget(self.gone)
        words.addWidget(self.note)
        foot.addLayout(words, 1)
        ways = theme.spaced(QHBoxLayout(), 8, 0)
        ways.addStretch(1)
        for choice in (*self.more(), self.other, self.close_it, self.go):
            ways.addWidget(choice, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addLayout(ways)
        column.addLayout(foot)

    def _show_rows(self) -> None:
        if self.plan is not None:
            columns, cells, empty = self.table_of(self.plan, self.chosen() or self.tiles[0].key)
            self.table.placeholder.set_words("check", empty)
            self.table.show_rows(columns, cells)

    def go_words(self, plan: Any) -> tuple[str, int, str]:
        """What the button says, how many rows it brings in, and what stands beside it. Once done it closes the panel."""
        if plan.done:
            return self.tr("Back to the guests"), 0, ""
        marked = len(plan.gone) if self.gone.isChecked() else 0
        total = len(plan.new) + len(plan.changed) + marked
        unsure = plan.rejects and plan.gone
        note = (
            self.tr("Rows are left out, so it is not sure who has left. Nothing is changed yet.")
            if unsure
            else self.tr("Nothing is changed yet. The import does all of it or nothing.")
        )
        return _import_words(total) if total else self.tr("Nothing to import"), total, note

    def _say_go(self) -> None:
        if self.plan is None:
            return
        words, total, note = self.go_words(self.plan)
        done = self.plan.done
        self.go.set_words(words)
        self.go.show_icon("check" if done else "import", "on_accent" if done or total else "disabled")
        self.go.setEnabled(bool(done or total))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _go(self) -> None:
        if self.plan is not None and self.plan.done:
            self.closed.emit()
        elif self.go.isEnabled():
            self.import_wanted.emit(self.gone.isChecked())


def _import_words(total: int) -> str:
    return language.counted("Import 1 guest", "Import {n} guests", total)


def read_as(plan: Any) -> list[tuple[str, str]]:
    """How the file was understood, as chips: its encoding, its dates, and each column by its own header."""
    chips = [(_ENCODINGS.get(plan.encoding, plan.encoding), "text")]
    order = {"dmy": tr("day first"), "mdy": tr("month first"), "iso": tr("year first")}.get(
        getattr(plan, "date_order", None) or ""
    )
    if order:
        chips.append((tr("dates {order}").format(order=order), "text"))
    return chips + [(f"{header} {ARROW} {field_name(name)}", "ok") for name, header in plan.columns.items()]


def _guest_rows(planned: Sequence[Planned], empty: str) -> Table:
    columns = (
        Column(tr("Line"), figures=True, ink="muted"), Column(tr("Room")), Column(tr("Guest"), 5),
        Column(tr("Arrival")), Column(tr("Departure")), Column(tr("Confirmation"), 2, ink="muted"),
    )  # fmt: skip
    cells = [
        (
            f"{p.row.line:,}", p.row.room, p.row.name,
            dates.plain_day(p.row.arrival) if p.row.arrival else "–",
            dates.plain_day(p.row.departure) if p.row.departure else "–", p.row.confirmation or "",
        )
        for p in planned
    ]  # fmt: skip
    return columns, cells, empty


def _changed(plan: ImportPlan) -> Table:
    columns = (
        Column(tr("Line"), figures=True, ink="muted"),
        Column(tr("Room")),
        Column(tr("Guest"), 2),
        Column(tr("What changes"), 3),
    )
    cells = [(f"{p.row.line:,}", p.row.room, p.row.name, " · ".join(p.changes)) for p in plan.changed]
    return columns, cells, tr("Nobody's stay changes")


def rejected(plan: Any) -> Table:
    """The rows that are left out, each with its reason."""
    columns = (
        Column(tr("Line"), figures=True, ink="muted"),
        Column(tr("Why it is left out"), 3),
        Column(tr("As written"), 2, ink="muted"),
    )
    rejects: Sequence[Reject] = plan.rejects
    return columns, [(f"{r.line:,}", language.said(r.reason), r.text) for r in rejects], tr("Every row could be read")


def _gone(plan: ImportPlan) -> Table:
    columns = (
        Column(tr("Room")),
        Column(tr("Guest"), 3),
        Column(tr("Departure")),
        Column(tr("Confirmation"), 1, ink="muted"),
    )
    stays: Sequence[Stay] = plan.gone
    cells = [
        (s.room, s.guest, dates.plain_day(s.departure) if s.departure else "–", s.confirmation or "") for s in stays
    ]
    return columns, cells, tr("Everybody in house is on the list")


_TABLES: dict[str, Callable[[ImportPlan], Table]] = {
    "new": lambda plan: _guest_rows(plan.new, tr("Nobody new is on the list")),
    "changed": _changed,
    "rejected": rejected,
    "same": lambda plan: _guest_rows(plan.same, tr("Nobody is on the list as before")),
    "gone": _gone,
}
