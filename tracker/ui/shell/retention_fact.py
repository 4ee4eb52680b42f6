"""The quiet reminder in the status line that guests are due to be erased: for managers, read once a business day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from tracker.desk.access import allowed
from tracker.desk.erasing.hint import Hint, hint
from tracker.desk.overview import DeskView
from tracker.domain.people import Person
from tracker.ui import language
from tracker.ui.link import Link
from tracker.ui.widgets import Fact


class RetentionFact(QObject):
    """`found` when there is something else to say; `facts` say it, and nothing to who may not erase."""

    found = Signal()

    def __init__(self, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._read: tuple[date, int] | None = None
        self._hint: Hint | None = None
        link.viewed.connect(self._viewed)
        link.signed_in.connect(self._person_changed)

    def facts(self) -> list[Fact]:
        """What the status line says."""
        found = []
        if self._hint is not None and self._hint.untidy:
            found.append(Fact(self.tr("File not cleaned of erased guests yet"), "warning", "warn"))
        if self._hint is not None and self._hint.due:
            count = self._hint.due
            said = language.counted("1 stay due to be erased", "{n} stays due to be erased", count)
            found.append(Fact(said, "erase"))
        if self._hint is not None and self._hint.old:
            said = language.counted(
                "1 line of an old log due to be erased", "{n} lines of old logs due to be erased", self._hint.old
            )
            found.append(Fact(said, "erase"))
        return found

    def _viewed(self, view: DeskView) -> None:
        person, now = self._link.person, self._link.clock()
        if person is None or not allowed(person.role, "erase") or self._link.fault is not None:
            return
        as_read = (view.day.day, view.lines)
        if self._hint is not None and self._read is not None and self._read[0] == as_read[0] and not self._owes(view):
            return
        self._read = as_read

        def then(_asked: None) -> None:
            if self._link.person == person:
                self._link.ask(lambda ledger: hint(ledger, now), self._show)

        # Behind what the desk asks for itself: in a register of ten years all stays are looked through for it.
        self._link.ask(lambda _ledger: None, then)

    def _owes(self, view: DeskView) -> bool:
        """Whether what was said may have changed: something was due, and lines were added since."""
        said = self._hint is not None and bool(self._hint.due or self._hint.old or self._hint.untidy)
        return said and self._read is not None and self._read[1] != view.lines

    def _show(self, found: Hint) -> None:
        self._hint = found
        self.found.emit()

    def _person_changed(self, person: Person | None) -> None:
        if person is None or not allowed(person.role, "erase"):
            self._hint = self._read = None
            self.found.emit()
