"""The papers of one guest: the letter, and the voucher for one line. What cannot be written is said before a place is asked for.

Whoever is at the desk may hand a guest what is the guest's own: neither a role nor a second PIN is asked for. In which
language is asked in the panel, the house's chosen already.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tracker.desk.documents import in_language
from tracker.desk.guest_page import GuestPage
from tracker.desk.papers.letter import letter_for
from tracker.desk.papers.voucher import voucher_for
from tracker.domain.facts import LineFact
from tracker.domain.gesture import Kind
from tracker.domain.papers import LetterFacts, VoucherFacts
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.guests.prompt import Prompt
from tracker.ui.guests.words import tr
from tracker.ui.link import Link
from tracker.ui.paper.exporting import Exporting, Job
from tracker.ui.paper.printing import Printing
from tracker.ui.widgets import Banner


class GuestPapers(Exporting):
    """No file is named after a guest: the number of a line does."""

    def __init__(self, link: Link, printing: Printing, banner: Banner, prompt: Prompt, page: QWidget) -> None:
        super().__init__(link, printing, banner, page)
        self._prompt = prompt
        self._facts: LetterFacts | VoucherFacts | None = None
        self._prompt.chosen.connect(self._written_in)

    def letter(self, page: GuestPage) -> None:
        """Export the letter to the guest in view."""
        stay = page.stay.id
        self._link.ask(lambda ledger: letter_for(ledger, stay), self._letter, self._say_not)

    def voucher(self, seq: int) -> None:
        """Export the voucher for a line."""
        self._link.ask(lambda ledger: voucher_for(ledger, seq), self._voucher, self._say_not)

    def of_line(self) -> int:
        """For which line the document in question is a voucher; 0 for the letter."""
        return self._facts.seq if isinstance(self._facts, VoucherFacts) else 0

    def voucher_of(self, page: GuestPage, chosen: int) -> None:
        """Export the voucher for the gesture chosen on the time line, else for the newest that has one."""
        lines = [
            event.line
            for event in page.time_line.events
            if event.line is not None and event.what == "gesture" and not event.desk
        ]
        able = [line.seq for line in lines if has_voucher(line) and line.cancelled_by is None]
        seq = chosen if any(line.seq == chosen for line in lines) else max(able, default=0)
        if seq:
            self.voucher(seq)
        else:
            self._banner.show_notice(
                "info", tr("Nothing was given to this guest that has a voucher: a credit or a label does.")
            )

    def _letter(self, facts: LetterFacts) -> None:
        self._ask_language(facts, tr("The letter to {name}").format(name=language.said(facts.guest)))

    def _voucher(self, facts: VoucherFacts) -> None:
        self._ask_language(facts, tr("The voucher for line {seq}").format(seq=facts.seq))

    def _ask_language(self, facts: LetterFacts | VoucherFacts, title: str) -> None:
        view, self._facts = self._link.view, facts
        code = view.house.language if view is not None else facts.hotel.language
        self._prompt.ask_language(
            title, tr("In which language? Arrow keys choose, Enter goes on."), code, tr("Export…")
        )

    def _written_in(self, code: str) -> None:
        self._prompt.hide()
        if self._facts is None:
            return
        facts, self._facts = in_language(self._facts, code), None
        name = tr("Letter {document}.pdf") if isinstance(facts, LetterFacts) else tr("Voucher {document}.pdf")
        self.export(Job(name.format(document=facts.document), lambda _ledger, _yes: facts, needs=None))

    def _say_not(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Refused):
            self._banner.show_notice("info", language.said(problem.message))


def has_voucher(line: LineFact) -> bool:
    """Whether a line has a voucher: a credit or a label that somebody consented to, taken back or not."""
    return line.entry == "gesture" and line.kind is not Kind.UPGRADE and not line.pending
