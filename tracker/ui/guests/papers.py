"""The papers of one guest: the letter, and the voucher for one line. What cannot be written is said before a place is asked for.

Whoever is at the desk may hand a guest what is the guest's own: neither a role nor a second PIN is asked for.
"""

from __future__ import annotations

from tracker.desk.guest_page import GuestPage
from tracker.desk.papers.letter import letter_for
from tracker.desk.papers.voucher import voucher_for
from tracker.domain.facts import LineFact
from tracker.domain.gesture import Kind
from tracker.domain.papers import LetterFacts, VoucherFacts
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.guests.words import tr
from tracker.ui.paper.exporting import Exporting, Job


class GuestPapers(Exporting):
    """No file is named after a guest: the number of a line does."""

    def letter(self, page: GuestPage) -> None:
        """Export the letter to the guest in view."""
        stay = page.stay.id
        self._link.ask(lambda ledger: letter_for(ledger, stay), self._letter, self._say_not)

    def voucher(self, seq: int) -> None:
        """Export the voucher for a line."""
        self._link.ask(lambda ledger: voucher_for(ledger, seq), self._voucher, self._say_not)

    def voucher_of(self, page: GuestPage, chosen: int) -> None:
        """Export the voucher for the gesture chosen on the time line, else for the newest that has one."""
        lines = [event.line for event in page.time_line.events if event.line is not None and event.what == "gesture"]
        able = [line.seq for line in lines if has_voucher(line) and line.cancelled_by is None]
        seq = chosen if any(line.seq == chosen for line in lines) else max(able, default=0)
        if seq:
            self.voucher(seq)
        else:
            self._banner.show_notice(
                "info", tr("Nothing was given to this guest that has a voucher: a credit or a label does.")
            )

    def _letter(self, facts: LetterFacts) -> None:
        name = tr("Letter {document}.pdf").format(document=facts.document)
        self.export(Job(name, lambda _ledger, _yes: facts, needs=None))

    def _voucher(self, facts: VoucherFacts) -> None:
        name = tr("Voucher {document}.pdf").format(document=facts.document)
        self.export(Job(name, lambda _ledger, _yes: facts, needs=None))

    def _say_not(self, problem: Refused | LedgerFault) -> None:
        if isinstance(problem, Refused):
            self._banner.show_notice("info", language.said(problem.message))


def has_voucher(line: LineFact) -> bool:
    """Whether a line has a voucher: a credit or a label that somebody consented to, taken back or not."""
    return line.entry == "gesture" and line.kind is not Kind.UPGRADE and not line.pending
