"""What the property system still lacks, over the window: Enter marks a line as posted, and once more takes it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from tracker import paths
from tracker.desk import posting_list
from tracker.desk.export.dialect import Dialect
from tracker.desk.export.posting_csv import write_posting_list
from tracker.desk.posting_list import Posting
from tracker.domain.gesture import Kind
from tracker.domain.house import House
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui import dates, language, theme
from tracker.ui.bringing.document import tr
from tracker.ui.bringing.sheet import Sheet
from tracker.ui.guests.house_list.row_table import Column, RowTable
from tracker.ui.link import Link
from tracker.ui.widgets import Banner, Card, OneLine, Segment, SegmentedTabs, Words, Wrapping, button


class PostingSheet(Sheet):
    """Opened by `look`; reads itself anew after each mark."""

    def __init__(self, window: QWidget, link: Link, house: House) -> None:
        super().__init__(window, link, width=1160, height=640)
        self.setObjectName("posting-list")
        self.setAccessibleName(tr("Posting list"))
        self._link, self._house = link, house
        self._rows: list[Posting] = []
        self._touched: set[int] = set()
        self.scope = SegmentedTabs(
            (Segment("shift", tr("This shift")), Segment("day", tr("Today")), Segment("all", tr("Everything"))),
            tr("Of what"),
        )
        self.scope.setObjectName("posting-scope")
        self.banner = Banner()
        self.table = RowTable()
        self.table.setAccessibleName(tr("What is to be posted"))
        self.aside = Words("", "small", wrap=True)
        self.aside.setObjectName("posting-aside")
        self.aside.hide()
        self.note = Words("", "small", "muted", wrap=True)
        self.every = button(tr("Mark all as posted"), "plain", "check")
        self.csv = button(tr("Export CSV…"), "plain", "folder")
        self.done = button(tr("Close"), "primary", "check")
        self._lay_out()
        self.scope.changed.connect(lambda _key: self._read())
        self.every.clicked.connect(lambda: self._mark([p.seq for p in self._rows if p.due]))
        self.csv.clicked.connect(self.export)
        self.done.clicked.connect(self.close_over)
        self.table.doubleClicked.connect(lambda _index: self._toggle())
        self.table.laid.connect(self._tell_aside)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell_aside())

    def look(self, scope: str = "all") -> None:
        """Open with everything that is to be posted, or with what there is of this shift or day."""
        self._touched.clear()
        self.banner.hide()
        self.scope.choose(scope)
        self.open()
        self._read()

    def held(self) -> str:
        """Of what it is."""
        return self.scope.current()

    def take_up(self, held: object) -> None:
        """Open of the same."""
        self.look(str(held))

    def focus_first(self) -> None:
        """Stand on the list."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if self._rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter marks the line; on a button it presses it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            if not event.isAutoRepeat():
                self._toggle()
            event.accept()
            return
        super().keyPressEvent(event)

    def export(self) -> None:
        """Write what is to be posted as CSV, with the hotel's decimals."""
        proposed = paths.documents_dir() / tr("Posting list.csv")
        chosen, _kind = QFileDialog.getSaveFileName(self._window, tr("Export CSV"), str(proposed), "CSV (*.csv)")
        if not chosen:
            return
        found, house = [p for p in self._rows if p.due], self._house
        dialect = Dialect("," if house.mark == "," else ".")
        self._link.ask(
            lambda ledger: write_posting_list(ledger, found, house, Path(chosen), dialect),
            lambda file: self.banner.show_notice(
                "ok", tr("{file} is in {folder}.").format(file=file.name, folder=file.parent)
            ),
            self._failed,
        )

    def _lay_out(self) -> None:
        head = theme.spaced(QHBoxLayout(), 12, 0)
        head.addWidget(OneLine(tr("Posting list"), "title", bold=True))
        head.addStretch(1)
        head.addWidget(self.scope)
        card = Card()
        card.body.addWidget(self.table)
        foot = Wrapping(gap=8)
        foot.set_apart(self.csv)
        for choice in (self.every, self.done):
            foot.addWidget(choice)
        column = theme.spaced(QVBoxLayout(), 10, 0)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(card, 1)
        column.addWidget(self.aside)
        column.addWidget(self.note)
        column.addLayout(foot)
        self.card.body.addLayout(column)

    def _read(self) -> None:
        scope, now = self.scope.current(), self._link.clock()

        def work(ledger: Ledger) -> list[Posting]:
            shift = of_house.open_shift(ledger)
            day = of_house.house(ledger).day(now, of_house.day_reached(ledger)) if scope == "day" else None
            number = shift.number if shift is not None and scope == "shift" else None
            if scope == "shift" and number is None:
                return []
            return posting_list.of_range(ledger, now, shift=number, first=day, every=True)

        self.banner.hide()
        self._link.ask(work, self._show, self._failed)

    def _show(self, found: list[Posting]) -> None:
        row = max(0, self.table.currentIndex().row())
        self._rows = [p for p in found if p.due or p.seq in self._touched]
        columns = (
            Column(tr("Line"), figures=True, ink="muted"), Column(tr("Day"), aside=True), Column(tr("Room")), Column(tr("Guest"), 3),
            Column(tr("Folio"), 1, aside=True), Column(tr("Reference"), 1, aside=True),
            Column(tr("Code"), ink="muted", aside=True), Column(tr("Kind")),
            Column(tr("Amount"), figures=True), Column(tr("Open for")),
        )  # fmt: skip
        self.table.placeholder.set_words("check", tr("Everything stands in the property system"))
        self.table.show_rows(columns, [self._cells(p) for p in self._rows])
        due = [p for p in self._rows if p.due]
        self.note.setText(
            tr("{count}, {money}. Enter marks a line as posted, Enter again takes the mark back.").format(
                count=language.counted("1 line to post", "{n} lines to post", len(due)),
                money=language.money(self._house, sum(p.due for p in due)),
            )
        )
        self.every.setEnabled(bool(due))
        self.csv.setEnabled(bool(due))
        if self.isVisible():
            if self._rows:
                self.table.setCurrentIndex(self.table.rows.index(min(row, len(self._rows) - 1), 0))
            self.focus_first()

    def _cells(self, p: Posting) -> tuple[str, ...]:
        days = language.counted("1 day", "{n} days", p.age.days) if p.age.days else tr("today")
        age = tr("✓ posted") if not p.due else tr("⚠ {days}").format(days=days) if p.old else days
        return (
            f"{p.seq}", dates.plain_day(p.day), p.room, p.guest, p.folio, p.reference, p.code,
            language.said(Kind(p.kind).label), language.money(self._house, p.due or p.posted), age,
        )  # fmt: skip

    def _tell_aside(self) -> None:
        """Say below the table what its narrow columns left out of the chosen line."""
        said = self.table.aside(self.table.currentIndex().row())
        self.aside.setText(said)
        self.aside.setVisible(bool(said))

    def _toggle(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self._rows):
            self._mark([self._rows[at].seq], undo=not self._rows[at].due)

    def _mark(self, seqs: list[int], *, undo: bool = False, confirmed: frozenset[str] = frozenset()) -> None:
        person, now = self._link.person, self._link.clock()
        if person is None or not seqs:
            return
        self._touched |= set(seqs)
        self._link.ask(
            lambda ledger: posting_list.mark(ledger, seqs, person, now, confirmed, undo=undo),
            lambda _lines: self._read(),
            lambda problem: self._not_marked(problem, seqs, undo, confirmed),
        )

    def _not_marked(
        self, problem: Refused | LedgerFault, seqs: list[int], undo: bool, confirmed: frozenset[str]
    ) -> None:
        again = frozenset({*confirmed, problem.code})
        ways = [(tr("Go on all the same"), lambda: self._mark(seqs, undo=undo, confirmed=again))]
        self.banner.show_notice("warn", language.said(problem.message), ways if isinstance(problem, AskFirst) else ())
        if self.banner.buttons():
            self.banner.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self.banner.show_notice("warn", language.said(problem.message))
