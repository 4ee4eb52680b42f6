"""The report of the shift that was closed last: drawn at once, so that its hash is known and a file only has to be written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tracker.desk.shift_page import ShiftView
from tracker.domain.facts import ShiftFacts
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.paper.printing import Printing


class Frozen(QObject):
    """`hashed(ShiftFacts, SHA-256)` when the report's bytes are known, `failed(sentence, facts)` when it was not drawn."""

    hashed = Signal(object, str)
    failed = Signal(str, object)

    def __init__(self, printing: Printing, parent: QObject) -> None:
        super().__init__(parent)
        self._printing = printing
        self._to_draw = self.exported = 0

    def await_shift(self, number: int) -> None:
        """Draw this shift's report once it is read."""
        self._to_draw = number

    def show_view(self, view: ShiftView) -> None:
        """The shift at hand: when it is the one awaited, its report is drawn."""
        facts = view.facts
        if self._to_draw and facts is not None and facts.number == self._to_draw and not facts.interim:
            self._to_draw = 0
            self.draw(facts)

    def draw(self, facts: ShiftFacts) -> None:
        """Draw a closed shift's report without writing it anywhere."""

        def failed(problem: Refused | LedgerFault) -> None:
            self.failed.emit(language.said(problem.message), facts)

        self._printing.draw(facts, lambda drawn: self.hashed.emit(facts, drawn.sha256), failed)

    def wrote(self, facts: object, done: object) -> None:
        """A document is on disk: of a closed shift it is the one that can be opened."""
        if isinstance(facts, ShiftFacts) and not facts.interim:
            self.exported = facts.number
            self.hashed.emit(facts, getattr(done, "sha256", ""))
