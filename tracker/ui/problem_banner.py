"""Says what went wrong with the ledger or the program, what is safe, and offers to try again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tracker.domain.problems import LedgerFault, Refused
from tracker.ui.link import Link
from tracker.ui.widgets import Banner


class ProblemBanner(Banner):
    """Listens to the link. A fault stays until the ledger opens again: posting is off so long."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.setObjectName("problem")
        link.faulted.connect(self._fault)
        link.mended.connect(self._mended)
        link.refused.connect(self._refused)

    def _fault(self, fault: LedgerFault) -> None:
        actions = [(self.tr("Try again"), self._link.mend)]
        self.show_notice("over", fault.message, actions, dismissable=False)

    def _mended(self) -> None:
        self.dismiss()
        self._link.say(self.tr("The ledger is open again: posting is on."))

    def _refused(self, problem: Refused) -> None:
        if self._link.fault is None:
            self.show_notice("warn", problem.message)
