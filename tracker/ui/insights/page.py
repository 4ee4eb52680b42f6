"""The insights page: range, sections and exports put together; the sections never call each other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tracker.desk.access import allowed
from tracker.desk.insights import paper, replies
from tracker.desk.insights.reading import RANGES
from tracker.desk.insights.seeing import Asked, Shown
from tracker.domain.people import Action, Person
from tracker.domain.problems import AskFirst, LedgerFault, Refused
from tracker.ledger.line import Line
from tracker.ledger.store import Ledger
from tracker.ui import language, theme
from tracker.ui.insights import words
from tracker.ui.insights.reading import InsightsReading
from tracker.ui.insights.sections.broken import BrokenSection
from tracker.ui.insights.sections.daring import DaringSection
from tracker.ui.insights.sections.landing import LandingSection
from tracker.ui.insights.sections.lens import LensSection
from tracker.ui.insights.sections.section import Section
from tracker.ui.insights.sections.spend import SpendSection
from tracker.ui.insights.sections.what_if import WhatIfSection
from tracker.ui.link import Link
from tracker.ui.paper.exporting import Exporting, Job
from tracker.ui.paper.printing import Printing
from tracker.ui.shell import half_typed
from tracker.ui.shell.enter import is_enter, press_focused
from tracker.ui.shell.quiet_scroll import QuietScroll
from tracker.ui.widgets import Banner, OneLine, Segment, SegmentedTabs, ShortcutButton

_REPLIES = "replies"
_AGAIN = 400
"""Milliseconds of quiet after a change before everything is counted again."""


class InsightsPage(QWidget):
    """Reads while it is in front; turning away gives a reading up. A rep sees only the own figures and patterns."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insights")
        self._link = link
        self._shown: Shown | None = None
        self._landed = False
        self._wanted: paper.Form | None = None
        """The export that was asked for before anything was read."""
        self._half_typed: Mapping[str, object] = {}
        self._untouched: Mapping[str, str] = {}
        """What stood in the simulator before anybody tried a cap."""
        self.spend, self.broken, self.landing = SpendSection(), BrokenSection(), LandingSection()
        self.daring, self.patterns, self.trying = DaringSection(), LensSection(), WhatIfSection()
        self.sections: dict[str, tuple[str, Action | None, Section]] = {
            "spend": (self.tr("Spend"), None, self.spend),
            "broken": (self.tr("What broke"), None, self.broken),
            "landing": (self.tr("How it landed"), None, self.landing),
            "daring": (self.tr("Who dares"), None, self.daring),
            "lens": (self.tr("Fair lens"), None, self.patterns),
            "what-if": (self.tr("What if"), "insights", self.trying),
        }
        self.reading = InsightsReading(link, self)
        self.banner = Banner()
        self.printing = Printing(self)
        self.exporting = Exporting(link, self.printing, self.banner, self)
        self._later = QTimer(self, singleShot=True, interval=_AGAIN)
        self._lay_out()
        self._wire()
        self._person_changed(link.person)

    def enter(self) -> None:
        """Count, and focus the first part of the section in front."""
        self._read()
        self._land()

    def current(self) -> Section:
        """Return the section in front."""
        return self.sections[self._tabs.current()][2]

    def choose_days(self, days: int) -> None:
        """Look at another range."""
        self._ranges.choose(str(days))
        self._land()

    def turn(self, by: int) -> None:
        """Bring the next section to front, or the one before."""
        offered = self.offered()
        at = offered.index(self._tabs.current()) if self._tabs.current() in offered else 0
        self.open_section(offered[(at + by) % len(offered)])

    def open_section(self, key: str) -> None:
        """Bring a section to front, if it is offered, and focus its first part."""
        if key in self.offered():
            self._tabs.choose(key)
            self._land()

    def offered(self) -> list[str]:
        """Return the keys of the sections that this person is offered."""
        return [key for key, (_, needs, _s) in self.sections.items() if needs is None or self._may(needs)]

    def what_if(self) -> None:
        """Go to the simulator."""
        self.open_section("what-if")

    def lens(self) -> None:
        """Go to the patterns."""
        self.open_section("lens")

    def export_pdf(self) -> None:
        """Export the whole house's figures, and the cap that was tried, as a document that proves itself."""
        self._export("pdf")

    def export_csv(self) -> None:
        """Export every sum as a table, with the patterns that this person is shown."""
        self._export("csv")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button; Esc puts a notice away first."""
        if is_enter(event) and press_focused():
            return
        if event.key() == Qt.Key.Key_Escape and not self.banner.isHidden():
            self.banner.dismiss()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the exports keep their words and leave their keys out."""
        super().resizeEvent(event)
        wide = self.width() >= theme.px(1000)
        self.csv.show_key("Ctrl+Shift+E" if wide else "")
        self.pdf.show_key("Ctrl+E" if wide else "")

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._wanted = None
        self._later.stop()
        self.reading.stop()

    def _lay_out(self) -> None:
        ranges = [Segment(str(days), words.tr("{n} days").format(n=days)) for days in RANGES]
        self._ranges = SegmentedTabs(ranges, self.tr("Range"))
        self._ranges.setObjectName("insights-range")
        self._ranges.choose("30")
        self._tabs = SegmentedTabs(
            [Segment(key, name) for key, (name, _, _s) in self.sections.items()], self.tr("Insights")
        )
        self._tabs.setObjectName("insights-sections")
        self.about = OneLine("", "small", "muted")
        self.csv = ShortcutButton("Ctrl+Shift+E", self.tr("CSV…"), icon="export")
        self.csv.setObjectName("insights-csv")
        self.pdf = ShortcutButton("Ctrl+E", self.tr("PDF…"), icon="pdf")
        self.pdf.setObjectName("insights-pdf")
        top = theme.spaced(QHBoxLayout(), 12, 0)
        top.addWidget(self._ranges)
        top.addWidget(self.about, 1)
        top.addWidget(self.csv)
        top.addWidget(self.pdf)
        self._stack = QStackedWidget()
        for _, _, section in self.sections.values():
            self._stack.addWidget(QuietScroll(section))
        column = theme.spaced(QVBoxLayout(self), 8, (6, 6, 6, 0))
        column.addLayout(top)
        column.addWidget(self._tabs)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self._ranges.changed.connect(lambda _days: self._read())
        self._tabs.changed.connect(lambda key: self._stack.setCurrentIndex(list(self.sections).index(key)))
        self.csv.clicked.connect(self.export_csv)
        self.pdf.clicked.connect(self.export_pdf)
        self.reading.shown.connect(self._show)
        self.reading.simulated.connect(self.trying.show_found)
        self.reading.refused.connect(lambda message: self.banner.show_notice("warn", message))
        self.trying.replay_wanted.connect(self.reading.simulate)
        self.patterns.reply_wanted.connect(self._reply)
        self._link.signed_in.connect(self._person_changed)
        self._link.changed.connect(lambda _change: self._stale())
        self._link.viewed.connect(lambda _view: self._stale())
        self._later.timeout.connect(self._read)

    def _land(self) -> None:
        if self.isVisible():
            self._landed = self.current().enter()
            if not self._landed:
                self._tabs.focus_current()

    def _days(self) -> int:
        return int(self._ranges.current())

    def _may(self, action: Action) -> bool:
        person = self._link.person
        return person is not None and allowed(person.role, action)

    def _read(self) -> None:
        if self.isVisible():
            self.reading.start(self._days())

    def _stale(self) -> None:
        if self.isVisible():
            self._later.start()

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.about.set_text(words.summary(shown))
        self.patterns.show_person(self._link.person)
        for _, _, section in self.sections.values():
            section.show_known(shown)
        if shown.seen.whole and self.trying.tried is not None:  # of other days, or more was given meanwhile
            self.reading.simulate(self.trying.tried)
        self._untouched = self._untouched or half_typed.typed(self.trying)
        held, self._half_typed = self._half_typed, {}
        half_typed.retype(self.trying, {place: text for place, text in held.items() if isinstance(text, str)})
        at = QApplication.focusWidget()
        if not self._landed and (at is None or self._tabs.isAncestorOf(at)):  # there was nothing to focus yet
            self._land()
        form, self._wanted = self._wanted, None
        if form is not None:
            self._export(form)

    def typed(self, *, pins: bool) -> Mapping[str, object]:
        """The cap that is half typed and the replies that are begun, by who is at the desk."""
        if self._half_typed or self._shown is None:
            return self._half_typed
        begun, tried = self.patterns.begun(), half_typed.typed(self.trying, pins=pins)
        return {**(tried if tried != self._untouched else {}), **({_REPLIES: begun} if begun else {})}

    def retype(self, typed: Mapping[str, object]) -> None:
        """Put it back once there is something to try it on, and to reply to."""
        self._half_typed = typed
        self.patterns.go_on_with(typed.get(_REPLIES))

    def _person_changed(self, person: Person | None) -> None:
        self.reading.stop()
        self._shown, self._wanted, self._untouched = None, None, {}
        self.banner.hide()
        self.about.set_text("")
        for _, _, section in self.sections.values():
            section.clear()
        for part in (self.csv, self.pdf):
            part.setVisible(self._may("export"))
        self._tabs.offer(self.offered())
        if person is not None and self.isVisible():
            self._read()

    def _reply(self, asked: Asked, said: str, confirmed: frozenset[str] = frozenset()) -> None:
        person, now, f = self._link.person, self._link.clock(), asked.finding
        if person is None:
            return

        def work(ledger: Ledger) -> Line:
            return replies.reply(ledger, f.pattern, f.seqs, said, person, now, confirmed)

        def failed(problem: Refused | LedgerFault) -> None:
            again = frozenset((*confirmed, problem.code))
            sure = [(self.tr("Confirm"), lambda: self._reply(asked, said, again))]
            self.banner.show_notice(
                "warn", language.said(problem.message), sure if isinstance(problem, AskFirst) else []
            )

        self._link.ask(work, lambda line: self._replied(asked, line), failed)

    def _replied(self, asked: Asked, line: Line) -> None:
        self.banner.dismiss()
        self.patterns.replied(asked)
        self._link.say(words.tr("Your reply is on record as line {seq}").format(seq=line.seq))
        self._read()

    def _export(self, form: paper.Form) -> None:
        days, now, who, cap = self._days(), self._link.clock(), self._link.person, self.trying.tried
        if not self._may("export"):
            return
        if self._shown is None:
            self._wanted = form
            return
        name = words.days_file(self._shown.seen.figures, form)
        self.exporting.export(Job(name, lambda ledger, _yes: paper.paper(ledger, days, now, form, who=who, cap=cap)))
