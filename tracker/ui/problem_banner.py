"""Says what went wrong with the ledger or the program, what is safe, and what became of what was being recorded."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.people import Person
from tracker.domain.problems import LedgerFault, Refused
from tracker.ui import language
from tracker.ui.link import NOT_VERIFIED, Link
from tracker.ui.widgets import Banner


class ProblemBanner(Banner):
    """Listens to the link. A fault stays until the ledger works again: posting is off so long.

    `damage_wanted`: somebody wants to know what a verification found.
    """

    damage_wanted = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None, *, refusals: bool = True) -> None:
        """`refusals`: it also says what nobody else on the page does."""
        super().__init__(parent)
        self._link = link
        self._fates: list[int] = []
        self._whose = ""
        self.setObjectName("problem")
        link.faulted.connect(self._fault)
        link.settled.connect(lambda _uuid, seq: self._fates.append(seq))
        link.mended.connect(self._mended)
        link.signed_in.connect(self._person_changed)
        if refusals:
            link.refused.connect(self._refused)

    def _fault(self, fault: LedgerFault) -> None:
        if fault.code == NOT_VERIFIED:
            ways = [(self.tr("What was found…"), self.damage_wanted.emit), (self.tr("Check again"), self._link.mend)]
            said = self.tr("{what} Posting is off.").format(what=_first(language.said(fault.message)))
            self.show_notice("over", said, ways, dismissable=False)
            return
        said = f"{language.said(fault.message)} {self.tr('Posting is off; Latitude tries again by itself.')}"
        self.show_notice("over", said, [(self.tr("Try again"), self._link.mend)], dismissable=False)

    def _mended(self) -> None:
        fates, self._fates = self._fates, []
        again = self.tr("The ledger works again: posting is on.")
        if not fates:
            self.dismiss()
            self._link.say(again)
            return
        lines = [self.tr("It was recorded as line {seq}.").format(seq=seq) for seq in fates if seq]
        lost = [self.tr("It was not recorded: press Enter again.")] if 0 in fates else []
        said = " ".join((again, *lines, *lost))
        self.show_notice("warn" if lost else "ok", said)
        self._link.say(said, "warn" if lost else "ok")

    def _person_changed(self, person: Person | None) -> None:
        """What was said to one person is not said to the next; a fault is everybody's."""
        if person is None:
            return
        if self._whose not in ("", person.initials) and self._link.fault is None:
            self.dismiss()
        self._whose = person.initials

    def _refused(self, problem: Refused) -> None:
        if self._link.fault is None:
            self.show_notice("warn", language.said(problem.message))


def _first(words: str) -> str:
    """The first sentence, in any script."""
    found = re.match(r".*?[.。](?=\s|$|[^\x00-\x7f])", words)
    return found[0] if found else words
