"""The documents of shifts and days: which there are, what their files are called, and a question where there are several.

Reads and asks; writing is `ui.paper`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from tracker.desk.hotel_day import either
from tracker.desk.hotel_day import issuing as hotel_day
from tracker.desk.hotel_day.issuing import State
from tracker.desk.papers.handover_sheet import handover_facts
from tracker.desk.papers.line_up import last_whole_day, line_up_facts
from tracker.desk.shift_facts import shift_facts
from tracker.desk.shift_page import ShiftView
from tracker.desk.supplements import issuing
from tracker.desk.supplements.after import After, after_one
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.paper.exporting import Exporting, Job
from tracker.ui.shift import words
from tracker.ui.shift.past.past_view import PastView

_OFFERED = 2
"""So many supplements are offered at once; older ones are printed by the command."""


class ShiftExporting(Exporting):
    """Reports, supplements, handover sheets and line-ups."""

    def serve(self, past: PastView) -> None:
        """Do what the closed shifts and days ask for."""
        past.export_shift.connect(self.export_shift)
        past.export_day.connect(self.export_day)
        past.export_handover.connect(self.export_handover)
        past.look_shift.connect(self.look_at_shift)
        past.look_day.connect(self.look_at_day)

    def export_view(self, view: ShiftView) -> None:
        """Export the shift at hand."""
        if view.facts is None:
            self._banner.show_notice("info", self.tr("There is no shift to export yet."))
        else:
            self.export_shift(view.facts.number, words.shift_file(view.facts, view.house))

    def look_at_view(self, view: ShiftView) -> None:
        """Show the pages of the shift at hand: its report, or what it would be so far."""
        if view.facts is None:
            self._banner.show_notice("info", self.tr("There is no shift to look at yet."))
        else:
            self.look_at_shift(view.facts.number, words.shift_file(view.facts, view.house))

    def look_at_shift(self, number: int, name: str) -> None:
        """Show the pages of a shift's report."""
        self.looking.look(self._report(number, name))

    def look_at_day(self, day: date) -> None:
        """Show the pages of a business day's report."""
        now = self._link.clock()
        self.looking.look(Job(words.day_file(day), lambda ledger, _yes: either.shown(ledger, day, now)))

    def hand_over(self, view: ShiftView) -> None:
        """Export the handover sheet of the shift at hand."""
        facts = view.facts
        if facts is None:
            self._banner.show_notice("info", self.tr("There is no shift to hand over yet."))
            return
        so_far = view.house.local(facts.closed_at) if facts.interim else None
        self.export_handover(facts.number, words.handover_file(facts.number, facts.business_days[0], so_far=so_far))

    def export_shift(self, number: int, name: str) -> None:
        """Export a shift: its frozen report, or the look so far while it is open; a supplement where something was corrected."""
        report = self._report(number, name)

        def offer(after: After) -> None:
            if after.late:
                self._offer_supplements(number, after, report)
            else:
                self.export(report)

        self._link.ask(lambda ledger: after_one(ledger, number), offer, lambda _problem: self.export(report))

    def _offer_supplements(self, number: int, after: After, report: Job) -> None:
        """Ask which: the newest supplement first, which is issued when it is written, then those before, then the report."""
        offered = [n for n in (after.next, *reversed(after.numbers)) if n][:_OFFERED]
        ways: list[tuple[str, Callable[[], None]]] = [
            (
                self.tr("Supplement {name}…").format(name=words.supplement(number, n)),
                partial(self.export, self._supplement(number, n, words.supplement_file(number, n, report.name))),
            )
            for n in offered
        ]
        ways.append((self.tr("Report of shift {n}…").format(n=number), lambda: self.export(report)))
        if after.waiting:
            said = self.tr("Shift {n} has {late} since it was closed: its report stays, a supplement tells the rest.")
        else:
            said = self.tr("Shift {n} has {late} since it was closed: its supplements tell all of it.")
        late = language.counted("1 late correction", "{n} late corrections", after.late)
        self._banner.show_notice("info", said.format(n=number, late=late), ways)
        self._focus_first()

    def _supplement(self, shift: int, number: int, name: str) -> Job:
        link = self._link
        return Job(name, lambda ledger, yes: issuing.supplement(ledger, shift, number, link.person, link.clock(), yes))

    def export_day(self, day: date) -> None:
        """Export a business day; of a hotel with several desks a supplement where something came late."""

        def offer(how: State | None) -> None:
            if how is None or not (how.waiting or how.issued[1:]):
                self.export(self._day(day))
            else:
                self._offer_of_hotel(how)

        self._link.ask(lambda ledger: either.state(ledger, day), offer, lambda _problem: self.export(self._day(day)))

    def _offer_of_hotel(self, how: State) -> None:
        """Ask which: the newest supplement first, which is issued when it is written, then those before, then the report."""
        numbers = [n for n in (how.next, *reversed(how.supplements)) if n > 0][:_OFFERED]
        ways: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Supplement {name}…").format(name=n), partial(self.export, self._of_hotel(how.day, n)))
            for n in numbers
        ]
        ways.append((self.tr("Report of {day}…").format(day=how.day), lambda: self.export(self._day(how.day))))
        if how.waiting:
            late = language.counted("1 line", "{n} lines", how.waiting)
            said = self.tr(
                "Since the report of {day} was issued {late} came from the desks: a supplement tells the rest."
            )
            self._banner.show_notice("info", said.format(day=how.day, late=late), ways)
        else:
            said = self.tr("The supplements of {day} tell all that came since its report.")
            self._banner.show_notice("info", said.format(day=how.day), ways)
        self._focus_first()

    def _of_hotel(self, day: date, number: int) -> Job:
        link = self._link
        name = words.day_supplement_file(day, number)
        return Job(name, lambda ledger, yes: hotel_day.paper(ledger, day, number, link.person, link.clock(), yes))

    def _report(self, number: int, name: str) -> Job:
        now = self._link.clock()
        return Job(name, lambda ledger, _yes: shift_facts(ledger, number, now))

    def _day(self, day: date) -> Job:
        link = self._link
        return Job(words.day_file(day), lambda ledger, yes: either.report(ledger, day, link.person, link.clock(), yes))

    def export_handover(self, number: int, name: str) -> None:
        """Export what a shift hands to the next; of the open one a look so far."""
        now = self._link.clock()
        self.export(Job(name, lambda ledger, _yes: handover_facts(ledger, number, now)))

    def export_line_up(self, day: date | None = None) -> None:
        """Export the morning line-up about a business day that is over (None: the last one). Says so when there is none."""
        now = self._link.clock()

        def which(ledger: Ledger) -> date:
            last = last_whole_day(ledger, now)
            return min(day or last, last)

        def choose(found: date) -> None:
            self.export(Job(words.line_up_file(found), lambda ledger, _yes: line_up_facts(ledger, found)))

        self._link.ask(which, choose, self._say_not)

    def _say_not(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Refused):
            self._banner.show_notice("info", language.said(problem.message))
