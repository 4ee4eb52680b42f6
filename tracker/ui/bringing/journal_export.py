"""The journal as a file, from the window: format, days or shift, decimals, how far it is, and the way to stop it.

A few hundred lines are written at a time, so that the desk posts in between; what is stopped leaves no file.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from tracker import paths
from tracker.desk import access
from tracker.desk.export.dialect import Dialect
from tracker.desk.export.write import Exported, Format, export_steps
from tracker.domain.house import House
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger import house as of_house
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.bringing.document import tr
from tracker.ui.bringing.sheet import Sheet
from tracker.ui.bringing.which_lines import WhichLines
from tracker.ui.link import Link
from tracker.ui.shell import half_typed
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Banner, OneLine, Segment, SegmentedTabs, Words, button

Steps = Generator[tuple[int, int], None, Exported]
Tone = Literal["ok", "info", "warn"]
_ENDS = {"csv": "csv", "jsonl": "jsonl", "hledger": "journal"}


class _Fitting(QuietScroll):
    """As high as what it holds is now: Qt keeps to what was there at first."""

    def sizeHint(self) -> QSize:
        """Return the room for all of it."""
        inside, hint = self.widget(), super().sizeHint()
        tall = 0 if inside is None else inside.heightForWidth(self.viewport().width()) + 2 * self.frameWidth()
        return QSize(hint.width(), max(tall, hint.height()))


class ExportSheet(Sheet):
    """Opened by `open`; one export at a time."""

    def __init__(self, window: QWidget, link: Link, house: House) -> None:
        super().__init__(window, link, width=760, height=520, fills=False)
        self.setObjectName("journal-export")
        self.setAccessibleName(tr("Export the journal"))
        self._link, self._house = link, house
        self._steps: Steps | None = None
        self._left: dict[str, str] = {}
        self._told: Callable[[], None] | None = None
        self.running = self._stopping = False
        self.form = SegmentedTabs(
            (Segment("csv", tr("CSV, with names")), Segment("jsonl", tr("JSON lines")), Segment("hledger", "hledger")),
            tr("Format"),
        )
        assert link.view is not None  # who can ask for it has signed in
        self.which = WhichLines(link.view.day.day)
        self.mark = SegmentedTabs(
            (Segment(".", tr("Decimals 1.50")), Segment(",", tr("Decimals 1,50"))), tr("Decimals and delimiter")
        )
        self.mark.choose(house.mark)
        self.form.setObjectName("export-format")
        self.mark.setObjectName("export-decimals")
        self.about = Words("", "small", "muted", wrap=True)
        self.banner = Banner()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the export is"))
        self.go, self.stop = button(tr("Export…"), "primary", "folder"), button(tr("Close"))
        self.go.setObjectName("export-go")
        self._lay_out()
        self.form.changed.connect(lambda _key: self._say())
        self.go.clicked.connect(self.choose)
        self.stop.clicked.connect(self.close_over)
        self._say()

    def open(self) -> None:
        """Cover the window."""
        if not self.running:
            self.banner.hide()
            self.bar.hide()
            self._link.ask(_newest_shift, self._show_shifts, self._failed)
        super().open()
        self.focus_first()

    def runs(self) -> bool:
        """Whether an export is under way."""
        return self.running

    def say_again(self) -> None:
        """Say how it ended."""
        if self._told is not None:
            self._told()

    def held(self) -> dict[str, str]:
        """What is chosen."""
        return half_typed.typed(self)

    def take_up(self, held: object) -> None:
        """Open as it was left, once it is known which shifts there are."""
        if isinstance(held, dict):
            self._left = held
        self.open()

    def focus_first(self) -> None:
        """Stand on the export."""
        (self.stop if self.running else self.go).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a day or a shift's number goes on, as on the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.which.typing():
            event.accept()
            self.choose()
            return
        super().keyPressEvent(event)

    def close_over(self) -> None:
        """Esc stops what runs; then it closes."""
        if self.running:
            self._stopping = True
            self.stop.setEnabled(False)
            return
        super().close_over()

    def choose(self) -> None:
        """Ask where it goes."""
        if self.running:
            return
        end = _ENDS[self.form.current()]
        proposed = paths.documents_dir() / f"{tr('Journal')}.{end}"
        chosen, _kind = QFileDialog.getSaveFileName(self._window, tr("Export the journal"), str(proposed), f"*.{end}")
        if chosen:
            self.start(Path(chosen))

    def _show_shifts(self, newest: int) -> None:
        self.which.show_shifts(newest)
        left, self._left = self._left, {}
        half_typed.retype(self, left)

    def start(self, out: Path) -> None:
        """Write it."""
        person, now = self._link.person, self._link.clock()
        if person is None:
            return
        form, dialect = cast(Format, self.form.current()), self._dialect()
        asked = self.which.asked()
        self._set_running(on=True)

        def begin(ledger: Ledger) -> tuple[int, int] | Exported:
            access.acting(ledger, person, "export")
            today = of_house.house(ledger).day(now, of_house.day_reached(ledger))
            which = asked(today)
            self._steps = export_steps(
                ledger, form, out, first=which.first, last=which.last, shift=which.shift, dialect=dialect
            )
            return _next(self._steps)

        self._link.ask(begin, self._went_on, self._failed)

    def _went_on(self, done: tuple[int, int] | Exported) -> None:
        steps = self._steps
        if isinstance(done, Exported):
            self._end("ok", lambda: tr("{file} is in {folder}: {count}.").format(
                file=done.file.name, folder=done.file.parent,
                count=language.counted("1 line", "{n} lines", done.lines),
            ))  # fmt: skip
        elif steps is not None and self._stopping:
            self._link.ask_behind(
                lambda _ledger: steps.close(), lambda _none: self._end("info", lambda: tr("The export was stopped: there is no file.")),
                self._failed,
            )  # fmt: skip
        elif steps is not None:
            self.bar.setValue(round(1000 * done[0] / max(done[1], 1)))
            self._link.ask_behind(lambda _ledger: _next(steps), self._went_on, self._failed)

    def _failed(self, problem: Refused | LedgerFault) -> None:
        self._end("warn", lambda: language.said(problem.message))

    def _end(self, tone: Tone, said: Callable[[], str]) -> None:
        self._steps = None
        self._set_running(on=False)
        self._told = lambda: self.banner.show_notice(tone, said())
        self._told()
        self.ended()
        if self.isVisible():
            self.focus_first()

    def _set_running(self, *, on: bool) -> None:
        self.running, self._stopping = on, False
        self.bar.setValue(0)
        self.bar.setVisible(on)
        self.stop.set_words(tr("Stop") if on else tr("Close"))
        self.stop.setEnabled(True)
        for part in (self.form, self.which, self.mark, self.go):
            part.setEnabled(not on)
        if on:
            self._told = None
            self.banner.hide()
            self.focus_first()

    def _dialect(self) -> Dialect:
        return Dialect("," if self.mark.current() == "," else ".")

    def _say(self) -> None:
        form = self.form.current()
        self.mark.setEnabled(form == "csv")
        self.about.setText(
            {
                "csv": tr(
                    "A row a line, for a spreadsheet. It holds guests' names and notes: keep the file as you keep them."
                ),
                "jsonl": tr(
                    "Every line as it is chained, without a name: an auditor verifies it without this program."
                ),
                "hledger": tr("A transaction a line, without a name: its balances are the standings."),
            }[form]
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = theme.spaced(QVBoxLayout(inside), 14, 4)
        column.addWidget(OneLine(tr("Export the journal"), "title", bold=True))
        for choice in (self.form, self.which, self.mark):
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.about, self.banner, self.bar):
            column.addWidget(part)
        foot = theme.spaced(QHBoxLayout(), 8, 0)
        foot.addStretch(1)
        foot.addWidget(self.stop)
        foot.addWidget(self.go)
        self._area = _Fitting(inside)
        self.which.tabs.changed.connect(lambda _key: self._area.updateGeometry())
        self.card.body.addWidget(self._area)
        self.card.body.addLayout(foot)


def _newest_shift(ledger: Ledger) -> int:
    """The number of the shift that is open, or else of the one closed last; 0 before the first."""
    found = of_house.last_shift(ledger)
    return found.number if found is not None else 0


def _next(steps: Steps) -> tuple[int, int] | Exported:
    """The next step, or what was written."""
    try:
        return next(steps)
    except StopIteration as end:
        exported: Exported = end.value
        return exported
