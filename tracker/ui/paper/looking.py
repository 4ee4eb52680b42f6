"""From “Look at it” to pages over the window: reads the facts, has them drawn, shows them, and prints them. Writes no file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.desk import access
from tracker.desk.documents import Facts
from tracker.domain.problems import LedgerFault, Refused
from tracker.ledger.store import Ledger
from tracker.ui import language
from tracker.ui.link import Link
from tracker.ui.paper.printing import Drawn, Printing
from tracker.ui.preview.on_paper import OnPaper
from tracker.ui.preview.over import PreviewOver

if TYPE_CHECKING:  # who exports offers a look
    from tracker.ui.paper.exporting import Job


class Looking(QObject):
    """One document at a time. What cannot be shown says why in place of the pages."""

    def __init__(self, link: Link, printing: Printing, page: QWidget) -> None:
        super().__init__(page)
        self._link, self._printing, self._page = link, printing, page
        self._wanted: object = None
        self.on_paper = OnPaper(page)
        self.on_paper.said.connect(link.say)

    def over(self) -> PreviewOver:
        """The pages over the window this page stands in."""
        window = self._page.window()
        return window.findChild(PreviewOver) or PreviewOver(window)

    def look(self, job: Job) -> None:
        """Show a document as it would be written now."""
        person, over = self._link.person, self.over()
        self._wanted = job
        over.show_for(job.name.removesuffix(".pdf"), self.on_paper.print_pdf)

        def read(ledger: Ledger) -> Facts:
            if person is not None and job.needs is not None:
                access.acting(ledger, person, job.needs)
            return job.read(ledger, job.confirmed)

        self._link.ask(read, lambda facts: self._draw(job, facts), lambda problem: self._failed(job, problem))

    def look_again(self, facts: Facts, name: str) -> None:
        """Show a document that was drawn already."""
        self._wanted = facts
        self.over().show_for(name.removesuffix(".pdf"), self.on_paper.print_pdf)
        self._draw(facts, facts)

    def print_shown(self, shown: tuple[bytes, str] | None = None) -> bool:
        """Print what lies over the window, or else these bytes of that name; False when there is neither."""
        over = self.over()
        if over.isVisible():
            over.print()
        elif shown is not None and shown[0]:
            self.on_paper.print_pdf(*shown)
        return over.isVisible() or shown is not None

    def _draw(self, wanted: object, facts: Facts) -> None:
        def show(drawn: Drawn) -> None:
            if self._wanted is wanted and self.over().isVisible():
                self.over().panel.view.show_pdf(drawn.data)

        self._printing.draw(facts, show, lambda problem: self._failed(wanted, problem))

    def _failed(self, wanted: object, problem: Refused | LedgerFault) -> None:
        if self._wanted is wanted and self.over().isVisible():
            self.over().panel.view.say_instead(self.tr("This cannot be shown"), language.said(problem.message))
