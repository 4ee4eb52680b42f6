"""Retention: how long guests are kept, who is due to be erased and who is held back. Erases only when a manager says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.desk.access import allowed
from tracker.desk.erasing import retention
from tracker.desk.erasing.retention import LONGEST, Due, Ran, Retention
from tracker.desk.settings_view import SettingsView
from tracker.domain.people import Person
from tracker.domain.problems import Refused
from tracker.ledger.store import Ledger
from tracker.ui import dates, language, theme
from tracker.ui.guests.erasing.words import matter
from tracker.ui.guests.house_list.row_table import Column, RowTable
from tracker.ui.link import Link
from tracker.ui.settings.section import Section
from tracker.ui.shell.side_by_side import SideBySide
from tracker.ui.widgets import Card, Field, UnderWay, Words, button, number_edit


class RetentionSection(Section):
    """The months are posted like a cap; the list is who would go now, and nothing goes by itself."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(link, parent)
        self._stands: Retention | None = None
        self._months = number_edit(1, LONGEST)
        self._edited = False  # somebody is choosing another number
        self._months.valueChanged.connect(self._edit)
        self._months.setObjectName("retention-months")
        self.months = Field(self.tr("Months after departure"), self._months, quiet=True)
        self._post = button(self.tr("Post the months"), "primary", "check")
        self._post.setObjectName("post-retention")
        self.until, self.last = Words("", "small", "muted", wrap=True), Words("", "small", "muted", wrap=True)
        self.reach = Words("", "small", "muted", wrap=True)
        self.head = Words("", "body", "text", bold=True, wrap=True)
        self.table = RowTable()
        self.table.setObjectName("retention-table")
        self.table.setAccessibleName(self.tr("Who is due to be erased, and who is held back"))
        theme.sized(self.table, min_height=240)
        self.run = button("", "danger", "erase")
        self.run.setObjectName("run-retention")
        self.under_way = UnderWay(
            self.tr("Erasing guests"),
            self.tr("The file is being written anew, so that no page keeps a trace: that cannot be stopped."),
        )
        self._lay_out()
        self._post.clicked.connect(self.submit)
        self.run.clicked.connect(self._run)

    def show_view(self, view: SettingsView) -> None:
        """Show the months in force, unless somebody is choosing others, and read who is due now, for who may know."""
        if not self._edited:
            self._months.setValue(view.months)
            self._edited = False
        person, now = self.link.person, self.link.clock()
        if person is not None and allowed(person.role, "erase"):
            self.link.ask(lambda ledger: retention.preview(ledger, now), self._show)

    def enter(self) -> None:
        """Start with the months."""
        self._months.setFocus(Qt.FocusReason.OtherFocusReason)
        self._months.selectAll()

    def clear(self) -> None:
        """Forget what was typed, and who was listed."""
        super().clear()
        self._stands, self._edited = None, False
        self.table.show_rows((), ())
        self.months.clear_error()

    def submit(self) -> None:
        """Post the months as typed."""
        months, now = self._months.value(), self.link.clock()

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> int:
            return retention.set_months(ledger, months, person, now, confirmed)

        self.change(work, self._posted, lambda problem: self.months.set_error(language.said(problem.message)))

    def _edit(self) -> None:
        self._edited = True

    def _posted(self, months: int) -> None:
        self._edited = False
        self.months.clear_error()
        self.link.say(
            language.counted(
                "Guests are kept {n} month after departure from now on",
                "Guests are kept {n} months after departure from now on",
                months,
            )
        )

    def _run(self) -> None:
        now = self.link.clock()

        by = self.link.person

        def work(ledger: Ledger, person: Person, confirmed: frozenset[str]) -> Ran:
            return retention.run(ledger, person, now, confirmed, self.under_way.told)

        if by is not None:
            self.change(work, lambda ran: self._ran(ran, by), self._refused, under_way=self.under_way)

    def _ran(self, ran: Ran, by: Person) -> None:
        if ran.stopped is not None:
            self.notice.show_notice("info", language.said(ran.stopped))
            self.run.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        said = []
        if ran.lines:
            said.append(
                language.counted(
                    "1 stay is erased, on record as line {first}",
                    "{n} stays are erased, on record as lines {first} to {last}",
                    len(ran.lines),
                    first=ran.lines[0].seq,
                    last=ran.lines[-1].seq,
                )
            )
        if ran.old.erased:
            said.append(
                language.counted(
                    "names and notes of 1 line of an old log are erased",
                    "names and notes of {n} lines of old logs are erased",
                    ran.old.erased,
                )
            )
        self.link.awaited.tell(by, "; ".join(said))
        self.enter()

    def _refused(self, problem: Refused) -> None:
        self.notice.show_notice("warn", language.said(problem.message))

    def _show(self, stands: Retention) -> None:
        self._stands = stands
        count, held = len(stands.due), len(stands.held)
        day = dates.plain_day(stands.until)
        self.until.setText(
            self.tr(
                "Who left on or before {day} is due. Nothing is erased by itself: a manager looks here, and says so. Names, booking,"
                " notes and label texts go; amounts, rooms and the chain stay."
            ).format(day=day)
        )
        self.reach.setText(
            self.tr(
                "Backups, and ledgers that a restore put aside, keep the names by their own retention; the last goes with the first"
                " backup made from {day} on. Exported files, copies kept elsewhere and paper are out of reach."
            ).format(day=dates.plain_day(stands.backups_until))
        )
        self.last.setText(self._last_words(stands))
        self.head.setText(self._head_words(stands))
        self.head.setVisible(bool(count or held or stands.old))  # else the empty table says it
        self.run.set_words(
            language.counted("Erase 1 stay…", "Erase {n} stays…", count)
            if count
            else language.counted("Erase in 1 line of an old log…", "Erase in {n} lines of old logs…", stands.old)
        )
        self.run.setVisible(bool(count or stands.old))
        self._fill(stands)
        if not count and not held:
            self.table.placeholder.set_words(
                "check",
                self.tr("Nobody is due"),
                language.counted(
                    "Whoever leaves now is due in {n} month.", "Whoever leaves now is due in {n} months.", stands.months
                ),
            )

    def _last_words(self, stands: Retention) -> str:
        last = stands.last
        if last is None:
            return self.tr("Nobody was erased by retention yet.")
        return language.counted(
            "Last time: {day}, by {who}, 1 stay.",
            "Last time: {day}, by {who}, {n} stays.",
            last.stays,
            day=dates.plain_day(last.day),
            who=last.by,
        )

    def _head_words(self, stands: Retention) -> str:
        count, held = len(stands.due), len(stands.held)
        words = language.counted("1 stay is due", "{n} stays are due", count) if count else self.tr("Nobody is due")
        if stands.oldest is not None:
            words += self.tr(", the oldest ended on {day}").format(day=dates.plain_day(stands.oldest))
        if held:
            words += language.counted("; 1 is held back", "; {n} are held back", held)
        if stands.old:
            words += language.counted(
                "; names and notes of 1 line of an old log are due",
                "; names and notes of {n} lines of old logs are due",
                stands.old,
            )
        return words

    def _fill(self, stands: Retention) -> None:
        columns = [
            Column(self.tr("Ended"), ink="muted"), Column(self.tr("Room")), Column(self.tr("Guest"), 2),
            Column(self.tr("Held back by"), 3, ink="warn"),
        ]  # fmt: skip
        rows = [_row(due) for due in (*stands.held, *stands.due)]
        if not stands.held:
            columns, rows = columns[:3], [row[:3] for row in rows]
        self.table.show_rows(columns, rows)

    def _lay_out(self) -> None:
        sides = SideBySide(900)
        policy = Card(self.tr("How long guests are kept"), margins=16)
        row = theme.spaced(QHBoxLayout(), 12, 0)
        row.addWidget(self.months, 1, Qt.AlignmentFlag.AlignTop)
        beside = theme.spaced(QVBoxLayout(), 4, 0)
        beside.addWidget(Words(" ", "small", bold=True))
        beside.addWidget(self._post)
        beside.addStretch(1)
        row.addLayout(beside)
        row.addStretch(1)
        policy.body.addLayout(row)
        for words in (self.until, self.reach, self.last):
            policy.body.addWidget(words)
        policy.body.addStretch(1)
        sides.add(policy, 2)
        who = Card(self.tr("Who is due to be erased"), margins=16)
        who.body.addWidget(self.head)
        who.body.addWidget(self.table, 1)
        press = theme.spaced(QHBoxLayout(), 12, 0)
        press.addWidget(self.run)
        press.addStretch(1)
        who.body.addWidget(self.under_way)
        who.body.addLayout(press)
        sides.add(who, 3)
        self.column.addWidget(sides, 1)


def _row(due: Due) -> tuple[str, ...]:
    why = matter(due.held[0]) if due.held else ""
    return dates.plain_day(due.ended), due.stay.room or "–", due.stay.guest, why
